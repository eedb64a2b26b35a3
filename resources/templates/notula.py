"""The template of the notula (form of Permendagri 1/2023)."""

from kesbang_desktop.documents.layout.style_names import (
    DECISIONS,
    ISSUES,
    ISSUES_HEADING,
    LEVELS,
    PARTICIPANTS,
    UNASSIGNED,
    UNASSIGNED_ISSUES,
    UNASSIGNED_ISSUES_HEADING,
    UNNUMBERED,
)
from resources.templates.assembly import Template
from resources.templates.attendance_block import (
    ATTENDANCE_LISTS,
    ATTENDANCE_STYLES,
    attendance_table,
)
from resources.templates.blocks import (
    APPROVAL,
    LAST,
    ROWS,
    agenda_row,
    annex_title,
    labelled,
    labelled_field,
    letterhead,
    ruled_table,
    signatures,
)
from resources.templates.common_styles import CENTRED, FIRST_HEADING, KEEP, ROW_NUMBER, space
from resources.templates.marks import END, each, either, mark, when, when_rows
from resources.templates.notula_lists import LISTS, STYLES
from resources.templates.photo_block import PHOTO_STYLES, photo_table
from resources.templates.word_xml import Style, cell, paragraph, row, table

_SPEAKER = "PembicaraUmum"

ANNEX_STYLES = (
    *ATTENDANCE_STYLES,
    *PHOTO_STYLES,
    Style("SubjudulLampiran", "Subjudul Lampiran", paragraph=KEEP + space(0, 240) + CENTRED),
)


def head(title: str, *rows: str, note_taker: str) -> str:
    """Return the title and the rows of what is known of the meeting, those of people last."""
    led = "ketua or sekretaris or pencatat"
    led_by = paragraph("Baris", "Pimpinan Sidang/Rapat", keep_next=True)
    people = each("orang", "peserta", paragraph(PARTICIPANTS, "{{ orang }}"))
    all_rows = (
        *rows,
        when_rows(led, ROWS, row(cell(sum(ROWS), led_by, span=3))),
        labelled_field("Ketua", "ketua", "BarisRincian"),
        labelled_field("Sekretaris", "sekretaris", "BarisRincian"),
        labelled_field(note_taker, "pencatat", "BarisRincian"),
        when_rows("peserta", ROWS, labelled("Peserta Sidang/Rapat", people)),
        labelled_field("Peserta Sidang/Rapat", "peserta_terlampir"),
        labelled_field("Kuorum", "kuorum"),
    )
    return paragraph("Judul", title) + table(
        ROWS,
        *all_rows,
        title="Keterangan rapat",
        description="Tabel tata letak: nama keterangan, titik dua, dan isinya.",
    )


def _head() -> str:
    return head(
        "{{ judul }}",
        labelled_field("Nomor", "nomor"),
        labelled_field("Sidang/Rapat", "rapat"),
        labelled_field("Hari/Tanggal", "hari_tanggal"),
        labelled_field("Surat Undangan", "surat_undangan"),
        labelled_field("Waktu Panggilan", "waktu_panggilan"),
        labelled_field("Waktu Sidang/Rapat", "waktu"),
        labelled_field("Tempat", "tempat"),
        agenda_row(),
        note_taker="Pencatat (notulis)",
    )


def _section(name: str, *content: str, also: str = "") -> str:
    title = paragraph(LEVELS[0], f"{{{{ judul_{name} }}}}")
    return when(f"{name} or {also}" if also else name, title, *content)


def _sections() -> str:
    names = ("pembukaan", "pembahasan_umum", "pembahasan", "keputusan", "tindak_lanjut", "penutup")
    return (
        when(" or ".join(names), paragraph(FIRST_HEADING, "Kegiatan Sidang/Rapat"))
        + _section("pembukaan", paragraph("IsiBagian", "{{ pembukaan }}"))
        + _section("pembahasan", discussion(), also="pembahasan_umum")
        + _section("keputusan", decisions())
        + _section("tindak_lanjut", action_table())
        + when(
            "penutup",
            paragraph(LEVELS[0], "{{ judul_penutup }}"),
            paragraph("IsiBagian", "{{ penutup }}"),
        )
    )


def discussion() -> str:
    """Return what was said: under no agenda item, and then under each of them."""
    said = _said(LEVELS[2:], ISSUES_HEADING, ISSUES, "Pembicara")
    agenda = mark("{%p elif butir.acara %}") + paragraph(LEVELS[1], "{{ butir.teks }}")
    remark = mark("{%p elif butir.keterangan %}") + paragraph("IsiAcara", "{{ butir.teks }}")
    return _unassigned() + each("butir", "pembahasan", said + agenda + remark + END)


def decisions(styles: tuple[str, ...] = DECISIONS) -> str:
    """Return the decisions, numbered by level; ``styles`` is one for each."""
    return each("butir", "keputusan", _by_level("tingkat", styles) + END)


def _by_level(level_field: str, styles: tuple[str, ...], first: str = "if") -> str:
    """Return one paragraph for each style, the one for the level of the entry being printed."""
    return "".join(
        mark(f"{{%p {first if level == 1 else 'elif'} butir.{level_field} == {level} %}}")
        + paragraph(style, "{{ butir.teks }}")
        for level, style in enumerate(styles, 1)
    )


def _unassigned() -> str:
    """Return what is said under no agenda item; where there are such, it has no number itself."""
    beside = (UNNUMBERED, *UNASSIGNED[:-1])
    forms = (
        _said(beside, UNASSIGNED_ISSUES_HEADING, beside[: len(UNASSIGNED_ISSUES)], _SPEAKER),
        _said(UNASSIGNED, UNASSIGNED_ISSUES_HEADING, UNASSIGNED_ISSUES, _SPEAKER),
    )
    return either("pembahasan", *(each("butir", "pembahasan_umum", one + END) for one in forms))


def _said(
    styles: tuple[str, ...], issues_heading: str, issues: tuple[str, ...], speaker: str
) -> str:
    return (
        mark("{%p if butir.masalah %}")
        + _by_level("masalah", issues)
        + END
        + _by_level("tingkat", styles, first="elif")
        + mark("{%p elif butir.permasalahan %}")
        + paragraph(issues_heading, "{{ butir.teks }}")
        + mark("{%p elif butir.pembicara %}")
        + paragraph(speaker, "{{ butir.teks }}:")
    )


def action_table() -> str:
    """Return the table of what is to be done."""
    columns = (
        (1.2, "No.", paragraph(ROW_NUMBER)),
        (6.6, "Tindak Lanjut", paragraph("IsiTabel", "{{ butir.teks }}")),
        (4.4, "Penanggung Jawab", paragraph("IsiTabel", "{{ butir.penanggung_jawab }}")),
        (3.8, "Tenggat", paragraph("IsiTabel", "{{ butir.tenggat }}")),
    )
    described = "Tindak lanjut rapat dengan penanggung jawab dan tenggatnya."
    return ruled_table(columns, "tindak_lanjut", title="Tindak lanjut", description=described)


def annexes(heading: str = FIRST_HEADING) -> str:
    """Return the list of attendance and the photos, each on a page of its own."""
    meeting = paragraph("SubjudulLampiran", "{{ rapat }}, {{ hari_tanggal }}")

    def annex(name: str, title: str, content: str) -> str:
        return when(name, annex_title(title, heading) + meeting + content)

    attendance = annex("hadir", "Daftar Hadir", attendance_table())
    return attendance + annex("foto", "Dokumentasi Foto", photo_table()) + LAST


TEMPLATE = Template(
    "notula.docx",
    "Templat notula",
    letterhead() + _head() + _sections() + APPROVAL + signatures(beside="ttd_notulis") + annexes(),
    (*STYLES, *ANNEX_STYLES),
    (*LISTS, *ATTENDANCE_LISTS),
)
