"""The template of the report on a meeting, a nota dinas."""

from kesbang_desktop.documents.layout.style_names import (
    AGENDA,
    BODY,
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
from resources.templates.blocks import (
    LAST,
    ROWS,
    annex_title,
    labelled,
    labelled_field,
    letterhead,
    signatures,
)
from resources.templates.common_styles import (
    BOLD,
    KEEP,
    LEFT,
    SECTION,
    indent,
    outline,
    space,
)
from resources.templates.marks import END, each, either, mark, when, when_rows
from resources.templates.notula import action_table, decisions, discussion
from resources.templates.notula_lists import LISTS, STYLES
from resources.templates.word_xml import HEADING_1, HEADING_2, Level, Style, paragraph, table

_LETTER_ROWS = (3.1, 0.4, 12.5)
_COPIES = "DaftarTembusan"
# The sections of a report have numbers, and its annex none.
_ANNEX = "JudulLampiran"
_COPIES_LIST = (Level(_COPIES, "decimal", "%1.", 0.75, 0.75),)
_LINE = '<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="1" w:color="auto"/></w:pBdr>'

_OWN = (
    Style(LEVELS[0], HEADING_1, BODY, KEEP + space(SECTION) + outline(1), BOLD),
    Style(LEVELS[1], HEADING_2, BODY, KEEP + space(60, 40) + LEFT + outline(2), BOLD),
    Style(_ANNEX, "Judul Lampiran", paragraph=KEEP + outline(1), run=BOLD),
    Style("Hal", "Hal", "Baris", run=BOLD),
    Style(_COPIES, "Daftar Tembusan", "Baris"),
    Style("GarisNotaDinas", "Garis Nota Dinas", paragraph=_LINE + space(0, 160)),
    Style("PembukaLaporan", "Pembuka Laporan", BODY, space(0, 60)),
    Style("BarisMenjorok", "Baris Menjorok", "Baris", indent(0.75)),
)
_REPLACED = {style.id for style in _OWN}
_STYLES = (*(one for one in STYLES if one.id not in _REPLACED), *_OWN)


def _value(name: str, style: str = "Baris") -> str:
    return paragraph(style, f"{{{{ {name} }}}}")


def _head() -> str:
    several = each("nama", "tembusan", paragraph(_COPIES, "{{ nama }}"))
    widths = _LETTER_ROWS
    return (
        paragraph("Judul", "Nota Dinas")
        + table(
            widths,
            labelled("Yth.", _value("kepada"), widths=widths),
            labelled("Dari", _value("dari"), widths=widths),
            when_rows("tembusan", widths, labelled("Tembusan", several, widths=widths)),
            labelled_field("Tembusan", "tembusan_tunggal", widths=widths),
            labelled("Tanggal", _value("tanggal"), widths=widths),
            labelled("Nomor", _value("nomor"), widths=widths),
            labelled("Sifat", _value("sifat_surat"), widths=widths),
            labelled_field("Tingkat Urgensi", "urgensi", widths=widths),
            labelled("Lampiran", _value("lampiran"), widths=widths),
            labelled("Hal", _value("hal", "Hal"), widths=widths),
            title="Keterangan nota dinas",
            description="Tabel tata letak: tujuan, asal, tanggal, nomor, sifat, lampiran, dan hal.",
        )
        + paragraph("GarisNotaDinas")
    )


def _held() -> str:
    agenda = each("butir", "acara", paragraph(AGENDA, "{{ butir }}"))
    people = each("orang", "peserta", paragraph(PARTICIPANTS, "{{ orang }}"))

    def line(label: str, name: str) -> str:
        return labelled(label, _value(name), style="BarisMenjorok")

    rows = (
        line("Hari/Tanggal", "hari_tanggal"),
        line("Waktu", "waktu"),
        line("Tempat", "tempat"),
        labelled("Acara", agenda, style="BarisMenjorok"),
        line("Pimpinan rapat", "pimpinan"),
        when_rows("peserta", ROWS, labelled("Peserta", people, style="BarisMenjorok")),
        labelled_field("Peserta", "peserta_ringkas", "BarisMenjorok"),
    )
    return table(
        ROWS,
        *rows,
        title="Pelaksanaan rapat",
        description="Tabel tata letak: hari, waktu, tempat, acara, pimpinan, dan peserta rapat.",
    )


def _results() -> str:
    sentence = paragraph("IsiBagian", "{{ simpulan }}")
    decided = when(
        "keputusan", paragraph(LEVELS[1], "{{ judul_keputusan }}"), decisions(LEVELS[2:6])
    )
    to_do = when("tindak_lanjut", paragraph(LEVELS[1], "Tindak Lanjut"), action_table())
    return when("simpulan", paragraph(LEVELS[0], "Hasil"), sentence, decided, to_do)


def _points() -> str:
    """Return what was said in short: the first points of each agenda item."""

    def line(mark_text: str, style: str) -> str:
        return mark(f"{{%p {mark_text} %}}") + paragraph(style, "{{ butir.teks }}")

    def points(style: str, problems_heading: str, problems: str) -> str:
        return (
            line("if butir.masalah", problems)
            + line("elif butir.permasalahan", problems_heading)
            + line("elif butir.sisa or butir.keterangan", "IsiAcara")
            + line("elif butir.acara", LEVELS[1])
            + line("else", style)
            + END
        )

    heading = UNASSIGNED_ISSUES_HEADING
    beside = points(UNNUMBERED, heading, UNNUMBERED)
    alone = points(UNASSIGNED[0], heading, UNASSIGNED_ISSUES[0])
    return when(
        "pokok or pokok_umum",
        paragraph(LEVELS[0], "Pokok Pembahasan"),
        either("pokok", *(each("butir", "pokok_umum", one) for one in (beside, alone))),
        each("butir", "pokok", points(LEVELS[2], ISSUES_HEADING, ISSUES[0])),
    )


def _sections() -> str:
    return (
        paragraph(
            "PembukaLaporan",
            "Dengan hormat dilaporkan hasil {{ rapat }} sebagai berikut:",
            keep_next=True,
        )
        + paragraph(LEVELS[0], "Dasar")
        + paragraph("IsiBagian", "{{ dasar }}")
        + paragraph(LEVELS[0], "Pelaksanaan")
        + _held()
        + _results()
        + _points()
        + paragraph(LEVELS[0], "Penutup")
        + paragraph("IsiBagian", "Demikian dilaporkan, mohon petunjuk dan arahan lebih lanjut.")
    )


def _annex() -> str:
    """Return the whole discussion, where the office wants it."""
    return when(
        "pembahasan_terlampir",
        annex_title("Lampiran", _ANNEX),
        paragraph(LEVELS[0], "Jalannya Pembahasan"),
        discussion(),
    )


TEMPLATE = Template(
    "laporan.docx",
    "Templat laporan hasil rapat",
    letterhead() + _head() + _sections() + signatures(dated=False) + _annex() + LAST,
    _STYLES,
    (*LISTS, _COPIES_LIST),
)
