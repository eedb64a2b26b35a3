"""The template of the report on political developments."""

from kesbang_desktop.documents.layout.style_names import BODY, LEVELS
from resources.templates.assembly import Template
from resources.templates.blocks import (
    LAST,
    annex_title,
    letterhead,
    ruled_table,
    signatures,
)
from resources.templates.common_styles import (
    BOLD,
    CENTRED,
    KEEP,
    LEFT,
    SECTION,
    outline,
    space,
)
from resources.templates.marks import END, each, either, mark, when
from resources.templates.notula_lists import LISTS, STYLES
from resources.templates.photo_block import PHOTO_STYLES, photo_table
from resources.templates.word_xml import (
    HEADING_1,
    HEADING_2,
    TITLE,
    Style,
    paragraph,
    run,
)

_UNDER_TITLE, _HEADING, _CAPTION, _ANNEX = (
    "SubjudulLaporan",
    "JudulTabel",
    "KeteranganGrafik",
    "JudulLampiran",
)
_OWN = (
    Style("Judul", TITLE, paragraph=KEEP + CENTRED + outline(1), run=BOLD + "<w:caps/>"),
    Style(_UNDER_TITLE, "Subjudul Laporan", paragraph=KEEP + CENTRED, run=BOLD),
    Style(LEVELS[0], HEADING_1, BODY, KEEP + space(SECTION) + LEFT + outline(1), BOLD),
    Style(LEVELS[1], HEADING_2, BODY, KEEP + space(60, 40) + LEFT + outline(2), BOLD),
    Style(_HEADING, "Judul Tabel", BODY, KEEP + space(SECTION, 60) + LEFT + outline(2), BOLD),
    Style(_ANNEX, "Judul Lampiran", paragraph=KEEP + outline(1), run=BOLD),
    Style(
        _CAPTION,
        "Keterangan Grafik",
        paragraph=space(40, 160) + CENTRED,
        run='<w:sz w:val="20"/><w:szCs w:val="20"/>',
    ),
    Style("Grafik", "Grafik", paragraph="<w:keepNext/>" + CENTRED),
    Style("NomorBaris", "Nomor Baris", "IsiTabel", CENTRED),
    Style("AngkaTabel", "Angka Tabel", "IsiTabel", '<w:jc w:val="right"/>'),
    Style("Nihil", "Nihil", BODY, '<w:ind w:left="850"/>'),
)
# Each table counts by itself, which a list of Word would not.
_NUMBER = (1.2, "No.", paragraph("NomorBaris", "{{ loop.index }}."))
_REPLACED = {style.id for style in _OWN}
_STYLES = (*(one for one in STYLES if one.id not in _REPLACED), *PHOTO_STYLES, *_OWN)


def _value(name: str, style: str = "IsiTabel") -> str:
    return paragraph(style, f"{{{{ butir.{name} }}}}")


def _lines(items: str, name: str = "") -> str:
    """Return the lines of ``items``; ``name`` is what prints who reports, or the region."""
    levels = "".join(
        mark(f"{{%p {'if' if level == 1 else 'elif'} butir.tingkat == {level} %}}")
        + paragraph(style, "{{ butir.teks }}")
        for level, style in enumerate(LEVELS[2:], 1)
    )
    named = mark("{%p elif butir.nama %}") + name if name else ""
    return each("butir", items, levels + named + END)


def _bold(style: str) -> str:
    return paragraph(style, run("{{ butir.teks }}", bold=True), keep_next=True)


def _title() -> str:
    def line(name: str) -> str:
        return when(name, paragraph(_UNDER_TITLE, f"{{{{ {name} }}}}"))

    return (
        paragraph("Judul", "{{ judul }}") + line("provinsi") + line("periode") + paragraph("Normal")
    )


def _picture(name: str, caption: str) -> str:
    return when(name, paragraph("Grafik", f"{{{{ {name} }}}}"), paragraph(_CAPTION, caption))


def _conditions() -> str:
    columns = (
        _NUMBER,
        (5.0, "Kabupaten/Kota", _value("wilayah")),
        (2.6, "Kondisi", _value("kondisi")),
        (3.2, "Sejak", _value("sejak")),
        (4.0, "Alasan", _value("alasan")),
    )
    rows = ruled_table(
        columns,
        "kondisi",
        title="Kondisi wilayah",
        description="Kondisi tiap kabupaten/kota, sejak kapan, dan alasannya.",
    )
    return when(
        "kondisi",
        paragraph(_HEADING, "{{ judul_kondisi }}"),
        rows,
        paragraph("Normal"),
        _picture("peta", "Peta skematis kondisi kabupaten/kota"),
    )


def _completeness() -> str:
    columns = (
        _NUMBER,
        (8.0, "Kabupaten/Kota", _value("wilayah")),
        (3.2, "Laporan", _value("laporan")),
        (3.6, "Permasalahan", _value("masalah", "AngkaTabel")),
    )
    rows = ruled_table(
        columns,
        "kelengkapan",
        title="Kelengkapan laporan",
        description="Kabupaten/kota yang sudah dan belum melapor.",
    )
    return when(
        "kelengkapan",
        paragraph(_HEADING, "{{ judul_kelengkapan }}"),
        paragraph(BODY, "{{ kelengkapan_ringkas }}", keep_next=True),
        rows,
    )


def _recurring() -> str:
    columns = (
        _NUMBER,
        (5.2, "Permasalahan", _value("teks")),
        (2.8, "Kabupaten/Kota", _value("wilayah")),
        (2.8, "Lamanya", _value("lama")),
        (4.0, "Tindak Lanjut Terbuka", _value("tindak_lanjut")),
    )
    rows = ruled_table(
        columns,
        "berulang",
        title="Permasalahan yang berulang",
        description="Permasalahan yang dilaporkan beberapa periode berturut-turut.",
    )
    return when("berulang", paragraph(_HEADING, "{{ judul_berulang }}"), rows)


def _charts() -> str:
    return when(
        "grafik_wilayah or grafik_bulan",
        paragraph(_HEADING, "Grafik Permasalahan"),
        _picture("grafik_wilayah", "Permasalahan menurut kabupaten/kota"),
        _picture("grafik_bulan", "Permasalahan menurut bulan"),
    )


def _overview() -> str:
    """Return part I: who told what, how the regions are, and who has reported."""
    nothing = paragraph("Nihil", "{{ nihil }}")
    told = _lines("gambaran", paragraph(LEVELS[1], "{{ butir.teks }}"))
    photos = when("foto_gambaran", photo_table("foto_gambaran"))
    return (
        paragraph(LEVELS[0], "{{ judul_gambaran }}")
        + either("gambaran", told, nothing)
        + photos
        + _conditions()
        + _completeness()
    )


def _problems() -> str:
    """Return part II: the fields, and what comes again."""
    told = _lines("bidang_ini.butir", _bold(LEVELS[2]))
    nothing = when("bidang_ini.nihil", paragraph("Nihil", "{{ bidang_ini.nihil }}"))
    field = paragraph(LEVELS[1], "{{ bidang_ini.judul }}") + told + nothing
    photos = when("bidang_ini.foto", photo_table("bidang_ini.foto"))
    return (
        paragraph(LEVELS[0], "{{ judul_permasalahan }}")
        + each("bidang_ini", "bidang", field + photos)
        + _recurring()
        + _charts()
    )


def _closing() -> str:
    """Return part III: what follows from it, and what is suggested to whom."""
    nothing = paragraph("Nihil", "{{ nihil }}")
    columns = (
        _NUMBER,
        (6.6, "{{ judul_saran }}", _value("teks")),
        (4.4, "Penanggung Jawab", _value("penanggung_jawab")),
        (3.8, "Tenggat", _value("tenggat")),
    )
    owed = ruled_table(
        columns,
        "tindak_lanjut",
        title="Saran",
        description="Saran dengan penanggung jawab dan tenggatnya.",
    )
    suggested = _lines("saran") + when("tindak_lanjut", owed)
    return (
        paragraph(LEVELS[0], "{{ judul_penutup }}")
        + paragraph(LEVELS[1], "{{ judul_simpulan }}")
        + either("simpulan", _lines("simpulan"), nothing)
        + paragraph(LEVELS[1], "{{ judul_saran }}")
        + either("saran or tindak_lanjut", suggested, nothing)
    )


_PHOTOS = when("foto", annex_title("Dokumentasi Foto", _ANNEX) + paragraph("Normal"), photo_table())

TEMPLATE = Template(
    "perkembangan-politik.docx",
    "Templat laporan perkembangan politik",
    letterhead()
    + _title()
    + _overview()
    + _problems()
    + _closing()
    + signatures()
    + _PHOTOS
    + LAST,
    _STYLES,
    LISTS,
)
