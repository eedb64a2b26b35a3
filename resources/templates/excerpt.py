"""The template of the excerpts, each under a covering letter."""

from resources.templates.assembly import Template
from resources.templates.blocks import (
    LAST,
    ROWS,
    labelled,
    labelled_field,
    letterhead,
    ruled_table,
    signatures,
)
from resources.templates.common_styles import CENTRED, FIRST_HEADING, KEEP, space
from resources.templates.marks import each, either, when
from resources.templates.word_xml import Style, cell, paragraph, row, table, twips

_TO = (1.2, 14.8)
_NEW_PAGE = "HalamanBaru"
_STYLES = (
    Style("TempatTanggal", "Tempat dan Tanggal", paragraph=space(0, 120) + '<w:jc w:val="right"/>'),
    Style("NomorSurat", "Nomor Surat", paragraph=space(0, 240) + CENTRED),
    Style("Sesuai", "Sesuai Aslinya", paragraph=KEEP + space(240, 0)),
    Style(
        _NEW_PAGE,
        "Halaman Baru",
        paragraph='<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>',
        run='<w:sz w:val="2"/><w:szCs w:val="2"/>',
    ),
    Style(
        "KeputusanPetikan",
        "Keputusan Petikan",
        "IsiNaskah",
        f'<w:tabs><w:tab w:val="left" w:pos="{twips(1.5)}"/></w:tabs>'
        f'{space(20, 20)}<w:ind w:left="{twips(1.5)}" w:hanging="{twips(1.5)}"/>',
    ),
)


def _value(text: str, style: str = "IsiTabel") -> str:
    return paragraph(style, f"{{{{ {text} }}}}")


def _letter() -> str:
    columns = (
        (1.2, "No.", "1."),
        (8.2, "Naskah Dinas yang Dikirimkan", "{{ petikan_ini.naskah }}"),
        (2.8, "Banyaknya", "{{ petikan_ini.banyaknya }}"),
        (3.8, "Keterangan", "{{ petikan_ini.keterangan }}"),
    )
    heads = (cell(width, paragraph("KepalaTabel", head)) for width, head, _ in columns)
    sent = table(
        [width for width, _, _ in columns],
        row(*heads, header=True),
        row(*(cell(width, paragraph("IsiTabel", text)) for width, _, text in columns)),
        lines=True,
        title="Naskah yang dikirimkan",
        description="Naskah yang dikirimkan, banyaknya, dan keterangannya.",
    )
    to = table(
        _TO,
        row(
            cell(_TO[0], paragraph("Baris", "Yth.")),
            cell(_TO[1], _value("petikan_ini.instansi", "Baris") + paragraph("Baris", "di Tempat")),
        ),
        title="Tujuan surat",
        description="Tabel tata letak: instansi penerima.",
    )
    return (
        letterhead()
        + _value("tempat_surat", "TempatTanggal")
        + to
        + paragraph("Normal")
        + paragraph("Judul", "Surat Pengantar")
        + paragraph("NomorSurat", "Nomor: {{ nomor_surat }}")
        + sent
        + signatures(beside="penerima", dated=False)
    )


def _excerpt() -> str:
    head = table(
        ROWS,
        labelled_field("Nomor Notula", "nomor"),
        labelled("Rapat", _value("rapat", "Baris")),
        labelled("Hari/Tanggal", _value("hari_tanggal", "Baris")),
        labelled("Waktu", _value("waktu", "Baris")),
        labelled_field("Tempat", "tempat"),
        labelled_field("Pimpinan", "pimpinan"),
        labelled("Petikan untuk", _value("petikan_ini.instansi", "Baris")),
        title="Keterangan rapat",
        description="Tabel tata letak: nama keterangan, titik dua, dan isinya.",
    )
    decided = paragraph("KeputusanPetikan", "{{ butir.nomor }}\t{{ butir.teks }}")
    columns = (
        (1.2, "No.", paragraph("IsiTabel", "{{ butir.nomor }}")),
        (6.6, "Tindak Lanjut", _value("butir.teks")),
        (4.4, "Penanggung Jawab", _value("butir.penanggung_jawab")),
        (3.8, "Tenggat", _value("butir.tenggat")),
    )
    actions = ruled_table(
        columns,
        "petikan_ini.tindak_lanjut",
        title="Tindak lanjut",
        description="Tindak lanjut instansi dengan penanggung jawab dan tenggatnya.",
    )
    return (
        _new_page()
        + letterhead()
        + paragraph("Judul", "Petikan Keputusan Rapat")
        + head
        + when(
            "petikan_ini.keputusan",
            paragraph(FIRST_HEADING, "Keputusan"),
            each("butir", "petikan_ini.keputusan", decided),
        )
        + when("petikan_ini.tindak_lanjut", paragraph(FIRST_HEADING, "Tindak Lanjut"), actions)
        + when("petikan_ini.nihil", paragraph("IsiNaskah", "{{ petikan_ini.nihil }}"))
        + paragraph("Sesuai", "Petikan ini sesuai dengan aslinya.")
        + signatures(dated=False)
    )


def _new_page() -> str:
    return paragraph(_NEW_PAGE, own="<w:pageBreakBefore/>")


TEMPLATE = Template(
    "petikan.docx",
    "Templat petikan keputusan rapat",
    each(
        "petikan_ini",
        "petikan",
        either("petikan_ini.pertama", "", _new_page()) + _letter() + _excerpt(),
    )
    + LAST,
    _STYLES,
)
