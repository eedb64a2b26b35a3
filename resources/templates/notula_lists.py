"""Paragraph styles and lists of the notula template."""

from kesbang_desktop.documents.notula_styles import (
    AGENDA,
    BODY,
    DECISIONS,
    LETTERHEAD,
    LETTERHEAD_RULE,
    LEVELS,
    NORMAL,
    PARTICIPANTS,
    SEPARATOR,
    SIGNER_NAME,
    UNASSIGNED,
)
from kesbang_desktop.documents.number_styles import level_formats
from kesbang_desktop.domain.office_profile import NumberStyle
from resources.templates.word_xml import Level, Style, twips

_CENTRED = '<w:jc w:val="center"/>'
_KEEP = "<w:keepNext/><w:keepLines/>"
_BOLD = "<w:b/><w:bCs/>"


def _space(before: int = 0, after: int = 0) -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}"/>'


def _indent(left: float) -> str:
    return f'<w:ind w:left="{twips(left)}"/>'


STYLES = (
    Style(NORMAL, "Normal", paragraph=_space()),
    Style(LETTERHEAD, "Kop", paragraph=_CENTRED),
    Style(
        LETTERHEAD_RULE,
        "Garis Kop",
        paragraph='<w:spacing w:before="0" w:after="240" w:line="80" w:lineRule="exact"/>',
        run='<w:sz w:val="4"/><w:szCs w:val="4"/>',
    ),
    Style("Sifat", "Sifat", paragraph=_CENTRED, run=_BOLD),
    Style("NomorHalaman", "Nomor Halaman", paragraph=_space(0, 120) + _CENTRED),
    Style(
        "JudulNotula", "Judul Notula", paragraph=_space(0, 240) + _CENTRED, run=_BOLD + "<w:caps/>"
    ),
    Style("BarisNotula", "Baris Notula", paragraph=_space(20, 20)),
    Style("BarisRincian", "Baris Rincian", "BarisNotula", _indent(0.5)),
    Style(AGENDA, "Daftar Acara", "BarisNotula"),
    Style(PARTICIPANTS, "Daftar Peserta", "BarisNotula"),
    Style("Kegiatan", "Kegiatan", paragraph=_KEEP + _space(200, 60), run=_BOLD),
    Style(
        BODY,
        "Isi Notula",
        paragraph='<w:spacing w:line="360" w:lineRule="auto"/><w:jc w:val="both"/>',
    ),
    Style("IsiBagian", "Isi Bagian", BODY, _indent(0.75)),
    Style("Pembicara", "Pembicara", BODY, _KEEP + _indent(1.5), _BOLD),
    Style("PembicaraUmum", "Pembicara Umum", "Pembicara", _KEEP + _indent(0.75)),
    Style(LEVELS[0], "Tingkat 1", BODY, _KEEP + '<w:outlineLvl w:val="0"/>', _BOLD),
    Style(LEVELS[1], "Tingkat 2", BODY, _KEEP + '<w:jc w:val="left"/>', _BOLD),
    *(Style(one, f"Tingkat {number}", BODY) for number, one in enumerate(LEVELS[2:], 3)),
    *(Style(one, f"Umum {number}", BODY) for number, one in enumerate(UNASSIGNED, 1)),
    *(Style(one, f"Keputusan {number}", BODY) for number, one in enumerate(DECISIONS, 1)),
    Style(
        "KepalaTabel",
        "Kepala Tabel",
        paragraph="<w:keepNext/>" + _space(40, 40) + _CENTRED,
        run=_BOLD,
    ),
    Style("IsiTabel", "Isi Tabel", paragraph=_space(40, 40)),
    Style("NomorTabel", "Nomor Tabel", "IsiTabel", _CENTRED),
    Style(SEPARATOR, "Pemisah", paragraph="<w:keepNext/>"),
    Style("TandaTangan", "Tanda Tangan", paragraph=_KEEP + _CENTRED),
    Style(SIGNER_NAME, "Nama Penanda Tangan", "TandaTangan", _space(twips(2.6)), _BOLD),
    # What tells the application what to print stands out from what is printed.
    Style("Perintah", "Perintah Templat", run='<w:color w:val="7F7F7F"/><w:sz w:val="16"/>'),
    Style("Penghabisan", "Penghabisan", run='<w:sz w:val="2"/><w:szCs w:val="2"/>'),
)

# Left indent and hanging of every level, wide enough for the numbers that occur there.
_LEVEL_INDENTS = (
    (0.75, 0.75),
    (1.5, 0.75),
    (2.5, 1.0),
    (3.25, 0.75),
    (4.25, 1),
    (5.25, 1),
    (6, 0.75),
)
_DECISION_INDENTS = ((1.75, 1.0), (2.5, 0.75), (3.5, 1.0), (4.5, 1.0))
_UNASSIGNED_INDENTS = (*_DECISION_INDENTS, (5.25, 0.75))
_LIST_INDENTS = ((0.75, 0.75),)


def _levels(styles: tuple[str, ...], indents: tuple[tuple[float, float], ...]) -> list[Level]:
    formats = level_formats(NumberStyle.DECIMAL)
    return [
        Level(style, formats[style].digits, formats[style].text(position), *indent)
        for position, (style, indent) in enumerate(zip(styles, indents, strict=True))
    ]


LISTS = (
    _levels(LEVELS, _LEVEL_INDENTS),
    _levels(DECISIONS, _DECISION_INDENTS),
    _levels(UNASSIGNED, _UNASSIGNED_INDENTS),
    _levels((AGENDA,), _LIST_INDENTS),
    _levels((PARTICIPANTS,), _LIST_INDENTS),
)


def numbered_styles() -> dict[str, tuple[int, int]]:
    """Return the number of the list, counted from 1, and the level that each style is bound to."""
    return {
        level.style: (number, position)
        for number, levels in enumerate(LISTS, 1)
        for position, level in enumerate(levels)
    }
