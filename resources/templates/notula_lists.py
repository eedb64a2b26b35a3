"""Paragraph styles and lists of the notula template."""

from kesbang_desktop.documents.layout.number_styles import level_formats
from kesbang_desktop.documents.layout.style_names import (
    BODY,
    DECISIONS,
    ISSUES,
    ISSUES_HEADING,
    LEVELS,
    UNASSIGNED,
    UNASSIGNED_ISSUES,
    UNASSIGNED_ISSUES_HEADING,
    UNNUMBERED,
)
from kesbang_desktop.domain.office_profile import NumberStyle
from resources.templates.common_styles import (
    AGENDA_LIST,
    BOLD,
    KEEP,
    LEFT,
    PARTICIPANTS_LIST,
    ROW_NUMBERS,
    SECTION,
    indent,
    outline,
    space,
)
from resources.templates.word_xml import HEADING_2, HEADING_3, Level, Style

STYLES = (
    Style("IsiBagian", "Isi Bagian", BODY, indent(0.75)),
    Style("Pembicara", "Pembicara", BODY, KEEP + indent(1.5) + LEFT, BOLD),
    Style("PembicaraUmum", "Pembicara Umum", "Pembicara", KEEP + indent(0.75) + LEFT),
    Style("IsiAcara", "Isi Acara", BODY, indent(1.5)),
    Style(ISSUES_HEADING, "Judul Permasalahan", BODY, KEEP, BOLD),
    Style(UNASSIGNED_ISSUES_HEADING, "Judul Permasalahan Umum", BODY, KEEP, BOLD),
    Style(LEVELS[0], HEADING_2, BODY, KEEP + space(SECTION) + outline(2), BOLD),
    Style(LEVELS[1], HEADING_3, BODY, KEEP + LEFT + outline(3), BOLD),
    *(Style(one, f"Tingkat {number}", BODY) for number, one in enumerate(LEVELS[2:], 3)),
    Style(UNNUMBERED, "Umum", BODY),
    *(Style(one, f"Umum {number}", BODY) for number, one in enumerate(UNASSIGNED, 1)),
    *(Style(one, f"Keputusan {number}", BODY) for number, one in enumerate(DECISIONS, 1)),
    *(Style(one, f"Permasalahan {number}", BODY) for number, one in enumerate(ISSUES, 1)),
    *(
        Style(one, f"Permasalahan Umum {number}", BODY)
        for number, one in enumerate(UNASSIGNED_ISSUES, 1)
    ),
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
_DECISION_INDENTS = _LEVEL_INDENTS[1:5]
_UNASSIGNED_INDENTS = _LEVEL_INDENTS[1:6]


def _levels(
    styles: tuple[str, ...], indents: tuple[tuple[float, float], ...], first: int = 0
) -> list[Level]:
    formats = level_formats(NumberStyle.DECIMAL)
    return [
        Level(style, formats[style].digits, formats[style].text(position), *indent)
        for position, (style, indent) in enumerate(zip(styles, indents, strict=True), first)
    ]


def _unassigned() -> list[Level]:
    """Return the list of what stands under no agenda item; its first level shows no number."""
    numbered = _levels(UNASSIGNED, _UNASSIGNED_INDENTS, 1)
    return [Level(UNNUMBERED, "none", "", 0.75, 0, follow="nothing"), *numbered]


def _below_heading(
    heading: str, styles: tuple[str, ...], indents: tuple[tuple[float, float], ...]
) -> list[Level]:
    """Return a list that begins anew below each heading, which is its first level, unnumbered."""
    left, hanging = indents[0]
    unnumbered = Level(heading, "none", "", left - hanging, 0, follow="nothing")
    return [unnumbered, *_levels(styles, indents, 1)]


LISTS = (
    _levels(LEVELS, _LEVEL_INDENTS),
    _levels(DECISIONS, _DECISION_INDENTS),
    _unassigned(),
    _below_heading(ISSUES_HEADING, ISSUES, _LEVEL_INDENTS[2:6]),
    _below_heading(UNASSIGNED_ISSUES_HEADING, UNASSIGNED_ISSUES, _LEVEL_INDENTS[1:5]),
    AGENDA_LIST,
    PARTICIPANTS_LIST,
    ROW_NUMBERS,
)
