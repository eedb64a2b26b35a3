"""The template of the letter of invitation."""

from kesbang_desktop.documents.layout.style_names import AGENDA, BODY, PARTICIPANTS
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
from resources.templates.common_styles import (
    AGENDA_LIST,
    KEEP,
    PARTICIPANTS_LIST,
    ROW_NUMBER,
    ROW_NUMBERS,
    indent,
    outline,
    space,
)
from resources.templates.marks import each, either, when
from resources.templates.word_xml import Level, Style, cell, paragraph, row, run, table, twips

_COPIES = "DaftarTembusan"
_LETTER_ROWS = (3.1, 0.4, 12.5)
_TO = (1.2, 14.8)
_ANNEX_ROWS = (2.3, 0.4, 5.3)

_STOPS = "<w:tabs>{}</w:tabs>".format(
    "".join(
        f'<w:tab w:val="left" w:pos="{twips(place)}"/>'
        for place in (_LETTER_ROWS[0], sum(_LETTER_ROWS[:2]))
    )
)
_HANGING = '<w:ind w:left="{0}" w:hanging="{0}"/>'.format(twips(sum(_LETTER_ROWS[:2])))

_STYLES = (
    Style("TempatTanggal", "Tempat dan Tanggal", paragraph=space(0, 120) + '<w:jc w:val="right"/>'),
    # Like a row of the table above it; Word's navigation pane shows no heading within a table.
    Style("Hal", "Hal", "Baris", _STOPS + space(20, 20) + _HANGING + outline(1)),
    Style(
        "IsiSurat",
        "Isi Surat",
        BODY,
        # Word takes the line spacing from the body style.
        f'{space(120, 120)}<w:ind w:firstLine="{twips(1.25)}"/>',
    ),
    Style("JudulTembusan", "Judul Tembusan", "Baris", KEEP + space(240, 20)),
    Style(_COPIES, "Daftar Tembusan", "Baris"),
    Style("BarisMenjorok", "Baris Menjorok", "Baris", indent(1.25)),
    Style("RujukanLampiran", "Rujukan Lampiran", "Baris", KEEP + "<w:pageBreakBefore/>"),
)


def _value(name: str) -> str:
    return paragraph("Baris", f"{{{{ {name} }}}}")


def _about() -> str:
    rows = table(
        _LETTER_ROWS,
        labelled("Nomor", _value("nomor_surat"), widths=_LETTER_ROWS),
        labelled("Sifat", _value("sifat_surat"), widths=_LETTER_ROWS),
        labelled_field("Tingkat Urgensi", "urgensi", widths=_LETTER_ROWS),
        labelled("Lampiran", _value("lampiran"), widths=_LETTER_ROWS),
        title="Keterangan surat",
        description="Tabel tata letak: nomor, sifat, dan lampiran surat.",
    )
    subject = paragraph("Hal", run("Hal\t:\t"), run("{{ hal }}", bold=True))
    return paragraph("TempatTanggal", "{{ tempat_surat }}") + rows + subject


def _to() -> str:
    several = each("nama", "undangan", paragraph(PARTICIPANTS, "{{ nama }}"))
    names = either("undangan", several, _value("kepada"))
    return paragraph("Normal") + table(
        _TO,
        row(
            cell(_TO[0], paragraph("Baris", "Yth.")),
            cell(_TO[1], names + paragraph("Baris", "di Tempat")),
        ),
        title="Tujuan surat",
        description="Tabel tata letak: yang diundang.",
    )


def _invitation() -> str:
    def line(label: str, value: str) -> str:
        return labelled(label, value, style="BarisMenjorok")

    several = each("butir", "acara", paragraph(AGENDA, "{{ butir }}"))
    when_and_where = table(
        ROWS,
        line("Hari/Tanggal", _value("hari_tanggal")),
        line("Waktu", _value("waktu")),
        line("Tempat", _value("tempat")),
        line("Acara", either("acara", several, _value("acara_tunggal"))),
        labelled_field("Pakaian", "pakaian", style="BarisMenjorok"),
        labelled_field("Narahubung", "narahubung", style="BarisMenjorok"),
        labelled_field("Catatan", "catatan", style="BarisMenjorok"),
        title="Waktu dan tempat rapat",
        description="Tabel tata letak: hari, waktu, tempat, dan acara rapat.",
    )
    return (
        paragraph(
            "IsiSurat",
            "Sehubungan dengan akan dilaksanakannya {{ rapat }}, dengan hormat kami mengundang "
            "Bapak/Ibu/Saudara untuk hadir pada:",
            keep_next=True,
        )
        + when_and_where
        + paragraph(
            "IsiSurat",
            "Mengingat pentingnya acara tersebut, kehadiran Bapak/Ibu/Saudara tepat waktu sangat "
            "kami harapkan.",
        )
        + paragraph(
            "IsiSurat",
            "Atas perhatian dan kehadiran Bapak/Ibu/Saudara, kami ucapkan terima kasih.",
        )
    )


def _annex() -> str:
    columns = (
        (1.2, "No.", paragraph(ROW_NUMBER)),
        (5.6, "Nama", paragraph("IsiTabel", "{{ butir.nama }}")),
        (4.6, "Jabatan", paragraph("IsiTabel", "{{ butir.jabatan }}")),
        (4.6, "Instansi", paragraph("IsiTabel", "{{ butir.instansi }}")),
    )
    reference = table(
        _ANNEX_ROWS,
        labelled("Nomor", _value("nomor_surat"), widths=_ANNEX_ROWS),
        labelled("Tanggal", _value("tanggal_surat"), widths=_ANNEX_ROWS),
        title="Rujukan lampiran",
        description="Tabel tata letak: nomor dan tanggal surat yang dilampiri.",
    )
    invited = ruled_table(
        columns,
        "daftar_undangan",
        title="Daftar undangan",
        description="Nama, jabatan, dan instansi yang diundang.",
    )
    return when(
        "daftar_undangan",
        paragraph("RujukanLampiran", "LAMPIRAN SURAT"),
        reference,
        paragraph("Normal"),
        paragraph("Judul", "Daftar Undangan"),
        invited,
        signatures(dated=False),
    )


def _copies() -> str:
    several = each("nama", "tembusan", paragraph(_COPIES, "{{ nama }}"))
    return when("tembusan", paragraph("JudulTembusan", "Tembusan:"), several)


TEMPLATE = Template(
    "undangan.docx",
    "Templat undangan rapat",
    letterhead()
    + _about()
    + _to()
    + paragraph("Normal")
    + _invitation()
    + signatures(dated=False)
    + _copies()
    + _annex()
    + LAST,
    _STYLES,
    (AGENDA_LIST, PARTICIPANTS_LIST, ROW_NUMBERS, (Level(_COPIES, "decimal", "%1.", 0.75, 0.75),)),
)
