"""Lists as they are typed: which mark a line has, how deep it stands, and where a list ends."""

import re
from collections.abc import Mapping
from uuid import UUID

from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.editing.page import DoneOnce, Page, lines_above
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.known_parties import WordTest
from kesbang_desktop.domain.list_marks import ListMark, NextNumber, find_list_mark, place_typed
from kesbang_desktop.domain.numbering import next_number
from kesbang_desktop.domain.text import SPACE

_HAS_SPACE = re.compile(SPACE)
_WORD = re.compile(r"[^\W\d_]+")
_BESIDE = "beside the list"


class TypedLists:
    """Follows the lists of ``page``; ``once`` does what the rules say, each thing once."""

    def __init__(self, page: Page, once: DoneOnce) -> None:
        self._page = page
        self._once = once
        # How lines were marked by hand, and which number of a kind went last.
        self._styles: dict[UUID, str] = {}
        self._counted: dict[EntryKind, int] = {}

    def learn_marks(self, styles: Mapping[UUID, str]) -> None:
        """Take in how lines that came from elsewhere were marked."""
        self._styles.update(styles)

    def is_marked(self, draft: LineDraft) -> bool:
        """Tell whether the line has a mark of its own."""
        return self._id_of(draft) in self._styles

    def leave(self, draft: LineDraft) -> None:
        """Put a line, said by somebody else or of another kind, beside the list above it."""
        if (level := self._level_of_list(draft)) is not None:
            draft.set_level(level - 1)

    def end(self, draft: LineDraft, typed: str) -> None:
        """Put a line that has no mark beside the list above, if the line above has one.

        So a line is of a list where its own mark says so, however it comes. ``typed`` is its first
        word; more than one, or what may become a mark, changes nothing.
        """
        if not _HAS_SPACE.search(typed) and find_list_mark(f"{typed} x") is None:
            self._put_beside(draft)

    def turn_mark(self, draft: LineDraft, mark: ListMark, before: str, is_name: WordTest) -> bool:
        """Turn a mark behind ``before`` at the start; ``is_name`` tells words of known names."""
        if draft.shape.kind is not EntryKind.DISCUSSION:
            return self._drop_number(draft, mark, before)
        word = _WORD.match(mark.text)
        # The initial of a name: "a. rahman".
        is_initial = mark.is_letter and word is not None and is_name(word[0])
        if not draft.shape.is_bare or (is_initial and mark.begins):
            return False
        place = place_typed(mark, draft.shape.level, lambda level: self._next_at(draft, level))
        if place is None:
            self._stay_or_leave(draft, mark)
            return False
        if not self._once.edit(draft, before, lambda: draft.set_level(place[0])):
            return False
        self._styles[self._id_of(draft)] = place[1]
        return True

    def _put_beside(self, draft: LineDraft) -> None:
        above = next(lines_above(self._page, draft), None)
        if self._id_of(draft) in self._styles or above is None or above.id not in self._styles:
            return
        if draft.shape.is_bare and (level := self._level_of_list(draft)) is not None:
            self._once.edit(draft, "", lambda: draft.set_level(level - 1), _BESIDE)

    def _level_of_list(self, draft: LineDraft) -> int | None:
        """Return the level of the list, marked by hand, that the line is in; None for none."""
        marked = []
        for line in lines_above(self._page, draft):
            if not line.level:
                break
            if line.id in self._styles:
                marked.append(line.level)
        level = min(marked, default=0)
        return level if 0 < level <= draft.shape.level else None

    def _stay_or_leave(self, draft: LineDraft, mark: ListMark) -> None:
        """Keep a number that skips in its list; one that is of no list ends that above."""
        above = next(lines_above(self._page, draft), None)
        style = self._styles.get(above.id, "") if above is not None else ""
        if any(one == style for one, _ in mark.numbers):
            self._styles[self._id_of(draft)] = style
        elif style:
            self._put_beside(draft)

    def _next_at(self, draft: LineDraft, level: int) -> NextNumber:
        number = next_number(
            ((line.kind, line.level) for line in lines_above(self._page, draft)), level
        )
        before = next(
            (line for line in lines_above(self._page, draft) if line.level <= level), None
        )
        # The first of a list follows none.
        style = self._styles.get(before.id, "") if number > 1 and before is not None else ""
        return NextNumber(number, style)

    def _drop_number(self, draft: LineDraft, mark: ListMark, before: str) -> bool:
        kind = draft.shape.kind
        ordinal = self._page.number(draft.number).ordinal
        fitting = {1, ordinal, self._counted.get(kind, 0) + 1}
        number = next((one for _, one in mark.numbers if one in fitting), None)
        if number is None or not self._once.edit(draft, before, lambda: None):
            return False
        self._counted[kind] = number
        return True

    def _id_of(self, draft: LineDraft) -> UUID:
        return self._page.shapes[draft.number].id
