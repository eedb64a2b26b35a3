"""The template of the notula (form of Permendagri 1/2023)."""

from kesbang_desktop.documents.style_names import (
    DECISIONS,
    LEVELS,
    PARTICIPANTS,
    UNASSIGNED,
)
from resources.templates.assembly import Template
from resources.templates.blocks import (
    LAST,
    ROWS,
    agenda_row,
    labelled,
    labelled_field,
    letterhead,
    ruled_table,
    signatures,
)
from resources.templates.common_styles import ROW_NUMBER
from resources.templates.marks import END, each, mark, when, when_rows
from resources.templates.notula_lists import LISTS, STYLES
from resources.templates.word_xml import cell, paragraph, row, table


def _head() -> str:
    people = each("orang", "peserta", paragraph(PARTICIPANTS, "{{ orang }}"))
    led_by = paragraph("Baris", "Pimpinan Sidang/Rapat", keep_next=True)
    led = "ketua or sekretaris or pencatat"
    rows = (
        labelled_field("Nomor", "nomor"),
        labelled_field("Sidang/Rapat", "rapat"),
        labelled_field("Hari/Tanggal", "hari_tanggal"),
        labelled_field("Surat Undangan", "surat_undangan"),
        labelled_field("Waktu Panggilan", "waktu_panggilan"),
        labelled_field("Waktu Sidang/Rapat", "waktu"),
        labelled_field("Tempat", "tempat"),
        agenda_row(),
        when_rows(led, ROWS, row(cell(sum(ROWS), led_by, span=3))),
        labelled_field("Ketua", "ketua", "BarisRincian"),
        labelled_field("Sekretaris", "sekretaris", "BarisRincian"),
        labelled_field("Pencatat (notulis)", "pencatat", "BarisRincian"),
        when_rows("peserta", ROWS, labelled("Peserta Sidang/Rapat", people)),
        labelled_field("Peserta Sidang/Rapat", "peserta_terlampir"),
    )
    return paragraph("Judul", "{{ judul }}") + table(
        ROWS,
        *rows,
        title="Keterangan rapat",
        description="Tabel tata letak: nama keterangan, titik dua, dan isinya.",
    )


def _section(name: str, *content: str, also: str = "") -> str:
    title = paragraph(LEVELS[0], f"{{{{ judul_{name} }}}}")
    return when(f"{name} or {also}" if also else name, title, *content)


def _sections() -> str:
    names = ("pembukaan", "pembahasan_umum", "pembahasan", "keputusan", "tindak_lanjut", "penutup")
    unassigned = each("butir", "pembahasan_umum", _said(UNASSIGNED, "PembicaraUmum") + END)
    agenda = mark("{%p elif butir.acara %}") + paragraph(LEVELS[1], "{{ butir.teks }}")
    by_agenda = each("butir", "pembahasan", _said(LEVELS[2:], "Pembicara") + agenda + END)
    return (
        when(" or ".join(names), paragraph("Kegiatan", "Kegiatan Sidang/Rapat"))
        + _section("pembukaan", paragraph("IsiBagian", "{{ pembukaan }}"))
        + _section("pembahasan", unassigned, by_agenda, also="pembahasan_umum")
        + _section("keputusan", each("butir", "keputusan", _by_level(DECISIONS) + END))
        + _section("tindak_lanjut", _actions())
        + _section("penutup", paragraph("IsiBagian", "{{ penutup }}"))
    )


def _by_level(styles: tuple[str, ...]) -> str:
    """Return one paragraph for each style, the one for the level of the entry being printed."""
    return "".join(
        mark(f"{{%p {'if' if level == 1 else 'elif'} butir.tingkat == {level} %}}")
        + paragraph(style, "{{ butir.teks }}")
        for level, style in enumerate(styles, 1)
    )


def _said(styles: tuple[str, ...], speaker: str) -> str:
    return (
        _by_level(styles)
        + mark("{%p elif butir.pembicara %}")
        + paragraph(speaker, "{{ butir.teks }}:")
    )


def _actions() -> str:
    columns = (
        (1.2, "No.", paragraph(ROW_NUMBER)),
        (6.6, "Tindak Lanjut", paragraph("IsiTabel", "{{ butir.teks }}")),
        (4.4, "Penanggung Jawab", paragraph("IsiTabel", "{{ butir.penanggung_jawab }}")),
        (3.8, "Tenggat", paragraph("IsiTabel", "{{ butir.tenggat }}")),
    )
    described = "Tindak lanjut rapat dengan penanggung jawab dan tenggatnya."
    actions = ruled_table(columns, "tindak_lanjut", title="Tindak lanjut", description=described)
    return actions + paragraph("Normal")


TEMPLATE = Template(
    "notula.docx",
    "Templat notula",
    letterhead() + _head() + _sections() + signatures(note_taker=True) + LAST,
    STYLES,
    LISTS,
)
