"""Paragraph styles and lists of the notula template."""

from kesbang_desktop.documents.layout.number_styles import level_formats
from kesbang_desktop.documents.layout.style_names import (
    BODY,
    DECISIONS,
    LEVELS,
    UNASSIGNED,
    UNNUMBERED,
)
from kesbang_desktop.domain.office_profile import NumberStyle
from resources.templates.common_styles import (
    AGENDA_LIST,
    BOLD,
    KEEP,
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
    Style("Pembicara", "Pembicara", BODY, KEEP + indent(1.5), BOLD),
    Style("PembicaraUmum", "Pembicara Umum", "Pembicara", KEEP + indent(0.75)),
    Style(LEVELS[0], HEADING_2, BODY, KEEP + space(SECTION) + outline(2), BOLD),
    Style(LEVELS[1], HEADING_3, BODY, KEEP + '<w:jc w:val="left"/>' + outline(3), BOLD),
    *(Style(one, f"Tingkat {number}", BODY) for number, one in enumerate(LEVELS[2:], 3)),
    Style(UNNUMBERED, "Umum", BODY),
    *(Style(one, f"Umum {number}", BODY) for number, one in enumerate(UNASSIGNED, 1)),
    *(Style(one, f"Keputusan {number}", BODY) for number, one in enumerate(DECISIONS, 1)),
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


LISTS = (
    _levels(LEVELS, _LEVEL_INDENTS),
    _levels(DECISIONS, _DECISION_INDENTS),
    _unassigned(),
    AGENDA_LIST,
    PARTICIPANTS_LIST,
    ROW_NUMBERS,
)
