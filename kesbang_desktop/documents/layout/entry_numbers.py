"""The numbers of entries in lists of their own, paragraph by paragraph as they are printed."""

import re

from kesbang_desktop.documents.layout.own_lists import LIST_HEADINGS, ListKind, OwnLists
from kesbang_desktop.documents.layout.style_names import (
    ISSUES,
    LEVELS,
    UNASSIGNED,
    UNASSIGNED_ISSUES,
    UNNUMBERED,
)

_HEADINGS = LEVELS[:2]
_WATCHED = (
    *(*LEVELS, *LIST_HEADINGS, UNNUMBERED),
    *(*UNASSIGNED, *ISSUES, *UNASSIGNED_ISSUES),
)
# What may stand between style and number of a paragraph (ISO/IEC 29500-1, 17.3.1.26).
_STYLED = re.compile(
    rf'(?<=<w:pStyle w:val=")({"|".join(sorted(_WATCHED, key=len, reverse=True))})("/>'
    r"(?:<w:(?:keepNext|keepLines|pageBreakBefore|widowControl)\b[^>]*/>)*)(?!<w:numPr>)"
)
_NUMBER = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="{}"/></w:numPr>'


def cut_at_styles(xml: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return ``xml`` cut where a number may go, and the style of the paragraph at each place."""
    before, *others = _STYLED.split(xml)
    texts, styles = [before], []
    for style, end, text in zip(others[::3], others[1::3], others[2::3], strict=True):
        texts[-1] += style + end
        styles.append(style)
        texts.append(text)
    return tuple(texts), tuple(styles)


class EntryNumbers:
    """Numbers paragraphs of ``lists`` as they come; ``uses`` are the lists that were begun."""

    def __init__(self, lists: OwnLists) -> None:
        self._lists = lists
        self._places = {
            name: (kind, level)
            for kind in reversed(lists.kinds)
            for name, level in kind.levels.items()
        }
        self._open: dict[str, int] = {}
        # What was found for a style holds until the next heading.
        self._known: dict[str, str] = {}
        self._is_beside = False
        self._uses: list[str] = []

    @property
    def uses(self) -> bytes:
        """The lists that were begun, as XML."""
        return "".join(self._uses).encode()

    def of(self, style: str) -> str:
        """Return the number (as XML) of the next paragraph in ``style``, empty for none."""
        if style not in self._places:
            self._pass(style)
            return ""
        number = self._known.get(style)
        if number is None:
            number = self._known[style] = self._new(style)
        return number

    def _pass(self, heading: str) -> None:
        """End what ends where a paragraph is a ``heading``."""
        self._known.clear()
        if heading in _HEADINGS:
            self._open.clear()
            self._is_beside = False
        elif heading == UNNUMBERED:
            # The first level of its list; what follows is in the same one.
            self._is_beside = True
        elif heading in LIST_HEADINGS:
            self._end(LIST_HEADINGS[heading])

    def _new(self, style: str) -> str:
        if self._is_beside and style in UNASSIGNED:
            return ""
        kind, level = self._places[style]
        return _NUMBER.format(level, self._number_of(kind))

    def _end(self, styles: tuple[str, ...]) -> None:
        for kind in self._lists.kinds:
            if styles[0] in kind.levels:
                self._open.pop(kind.kind, None)

    def _number_of(self, kind: ListKind) -> int:
        if kind.kind not in self._open:
            number = self._open[kind.kind] = self._lists.first + len(self._uses)
            self._uses.append(kind.use(number))
        return self._open[kind.kind]
