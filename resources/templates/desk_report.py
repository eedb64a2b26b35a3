"""The template of the daily report of the Desk Pilkada, on pages that lie."""

from kesbang_desktop.documents.layout.style_names import BODY, LEVELS
from resources.templates.assembly import Template
from resources.templates.blocks import LAST, letterhead, signatures
from resources.templates.common_styles import BOLD, CENTRED, KEEP, LEFT, outline, space
from resources.templates.marks import END, each, either, mark, when
from resources.templates.notula_lists import LISTS, STYLES
from resources.templates.photo_block import PHOTO_STYLES, photo_table
from resources.templates.word_xml import (
    HEADING_1,
    HEADING_2,
    TITLE,
    Level,
    Style,
    paragraph,
    run,
)

# The text of a page that lies, and three photos on it.
_WIDTH = 24.7
_PHOTOS = (7.9, 0.5, 7.9, 0.5, 7.9)
_SMALL = '<w:sz w:val="20"/><w:szCs w:val="20"/>'
_UNDER_TITLE, _ANNEX = "SubjudulLaporan", "JudulLampiran"
# The headings of this paper are no level of a list: parts of a day have no numbers.
_PART = LEVELS[0]
_OWN = (
    Style("Judul", TITLE, paragraph=KEEP + CENTRED + outline(1), run=BOLD + "<w:caps/>"),
    Style(_UNDER_TITLE, "Subjudul Laporan", paragraph=KEEP + CENTRED, run=BOLD),
    Style(_PART, HEADING_1, paragraph=KEEP + space(160, 40) + LEFT + outline(2), run=BOLD),
    Style(LEVELS[1], HEADING_2, paragraph=KEEP + space(120, 40) + LEFT + outline(3), run=BOLD),
    Style("KelompokTabel", "Kelompok Tabel", "IsiTabel", space(40, 40) + outline(3), BOLD),
    Style(_ANNEX, "Judul Lampiran", paragraph=KEEP + outline(2), run=BOLD),
    Style(
        "KepalaTabel",
        "Kepala Tabel",
        paragraph="<w:keepNext/>" + space(40, 40) + CENTRED,
        run=BOLD + _SMALL,
    ),
    Style("IsiTabel", "Isi Tabel", paragraph=space(40, 40), run=_SMALL),
    Style("Rekapitulasi", "Rekapitulasi", paragraph=space(160, 40), run=BOLD),
)
_REPLACED = {style.id for style in _OWN}
_STYLES = (*(one for one in STYLES if one.id not in _REPLACED), *PHOTO_STYLES, *_OWN)
# Entries begin anew below each heading, as levels of a list that has none of these.
_ABOVE = tuple(Style(f"TingkatKosong{at}", f"Tingkat Kosong {at}", BODY) for at in (1, 2))
_ENTRIES = (
    *(Level(one.id, "none", "", 0, 0, follow="nothing") for one in _ABOVE),
    *(
        Level(one.style, one.digits, one.text, 0.75 * (at + 1), 0.75)
        for at, one in enumerate(LISTS[0][2:])
    ),
)


def _lines(items: str) -> str:
    levels = "".join(
        mark(f"{{%p {'if' if level == 1 else 'elif'} butir.tingkat == {level} %}}")
        + paragraph(style, "{{ butir.teks }}")
        for level, style in enumerate(LEVELS[2:6], 1)
    )
    return each("butir", items, levels + END)


def _title() -> str:
    """Return the title of a day; every day but the first has a new page."""
    look = "<w:pageBreakBefore/>"
    first, others = (
        paragraph("Judul", "{{ hari_ini.judul }}"),
        paragraph("Judul", "{{ hari_ini.judul }}", own=look),
    )
    return (
        either("loop.first", first, others)
        + when("hari_ini.provinsi", paragraph(_UNDER_TITLE, "{{ hari_ini.provinsi }}"))
        + paragraph(_UNDER_TITLE, "Hari/Tanggal: {{ hari_ini.hari_tanggal }}")
        + paragraph("Normal")
    )


def _parts() -> str:
    nothing = paragraph(BODY, "{{ bagian_ini.nihil }}")
    part = paragraph(_PART, "{{ bagian_ini.judul }}") + either(
        "bagian_ini.nihil", nothing, _lines("bagian_ini.butir")
    )
    return each("bagian_ini", "hari_ini.bagian", part)


def _photos() -> str:
    look = "<w:pageBreakBefore/>" + space(0, 120) + CENTRED
    title = paragraph(_ANNEX, run("Dokumentasi Foto", capitals=True), own=look)
    under = paragraph(_UNDER_TITLE, "{{ hari_ini.hari_tanggal }}")
    photos = photo_table("hari_ini.foto", _PHOTOS, ("kiri", "tengah", "kanan"))
    return when("hari_ini.foto", title + under + paragraph("Normal") + photos)


def _day() -> str:
    return (
        _title()
        + _lines("hari_ini.pembuka")
        + each("baris", "hari_ini.kegiatan", paragraph("IsiTabel", "{{ baris }}"))
        + paragraph("Rekapitulasi", "{{ hari_ini.rekapitulasi }}")
        + _parts()
        + signatures((14.7, 10.0), dated_by="hari_ini.tempat_tanggal")
        + _photos()
    )


TEMPLATE = Template(
    "desk-pilkada.docx",
    "Templat laporan harian Desk Pilkada",
    letterhead(_WIDTH) + each("hari_ini", "hari", _day()) + LAST,
    (*_STYLES, *_ABOVE),
    (_ENTRIES, *LISTS[1:]),
    landscape=True,
)
