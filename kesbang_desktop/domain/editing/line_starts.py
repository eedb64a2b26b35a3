"""What a line begins with is turned once its first word is there.

``>siapkan`` becomes a follow-up, ``1. Kesiapan`` a line with a level of its own: what the sign or
the number means shows only then (``1.500``, ``a. n.``). What was taken back stays text.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Protocol
from uuid import UUID

from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.editing.typed_signs import turn_kind, turn_sign
from kesbang_desktop.domain.editing.typed_speakers import turn_speaker, turn_whole_speaker
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.floor import Spoken
from kesbang_desktop.domain.list_marks import ListMark, NextNumber, find_list_mark, place_typed
from kesbang_desktop.domain.markers import find_marker
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.numbering import EntryNumber, next_number
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.shorthand import is_glued_label, is_heading
from kesbang_desktop.domain.table_rows import is_row
from kesbang_desktop.domain.text import SPACE

_HAS_SPACE = re.compile(SPACE)
_WORD = re.compile(r"[^\W\d_]+")
_BESIDE = "beside the list"


class PlacedLine(Spoken, Protocol):
    """What the rules ask of the lines around the one that is typed."""

    @property
    def id(self) -> UUID: ...
    @property
    def level(self) -> int: ...


class Page(Protocol):
    """The lines as they stand, counted from 0."""

    @property
    def shapes(self) -> Sequence[PlacedLine]: ...
    def number(self, index: int, /) -> EntryNumber: ...


class LineStarts:
    """Turns the start of lines of ``page``, each at most once.

    ``floor_after`` says who has the floor after a line. Whatever is drafted is taken for done.
    """

    def __init__(
        self, page: Page, floor_after: Callable[[int], Party | None], notation: Notation
    ) -> None:
        self._page = page
        self._floor_after = floor_after
        self.notation = notation
        self._turned: set[tuple[UUID, str]] = set()
        # How lines were marked by hand, and which number of a kind went last.
        self._styles: dict[UUID, str] = {}
        self._counted: dict[EntryKind, int] = {}
        # Who stood before the sign of a line that nobody speaks; None where he is not known.
        self._senders: dict[UUID, Party | None] = {}

    def learn_marks(self, styles: Mapping[UUID, str]) -> None:
        """Take in how lines that came from elsewhere were marked."""
        self._styles.update(styles)

    def at_space(self, draft: LineDraft) -> bool:
        """Turn what stands before the caret; tell whether the space that is typed goes with it."""
        return (
            self._turn_sign(draft)
            or self._turn_bullet(draft)
            or self.turn_speaker(draft)
            or self._end_word(draft)
        )

    def _turn_sign(self, draft: LineDraft) -> bool:
        """Turn a sign before the caret, with or without a name before it."""
        speaker = draft.shape.speaker
        if not turn_sign(draft, self.notation):
            return False
        self._leave_list(draft)
        if draft.typed.strip():
            self._senders[self._id_of(draft)] = speaker
        return True

    def _turn_bullet(self, draft: LineDraft) -> bool:
        """A dash or a bullet before the caret gives its line a level of its own."""
        typed = draft.typed
        mark = find_list_mark(f"{typed} x")
        if mark is None or not (mark.bullet and mark.text == "x") or not draft.shape.is_bare:
            return False
        return self._turn_mark(draft, mark, typed)

    def turn_speaker(self, draft: LineDraft) -> bool:
        """Turn the name before the caret; what somebody says is no part of a list.

        Unless it has a mark of its own.
        """
        typed = draft.typed
        if draft.is_at_end and (typed.rstrip("*_~").endswith(":") or is_glued_label(typed)):
            # What heads a part of the minutes stands in no list.
            self._end_list(draft, typed)
        if not turn_speaker(draft, self.notation):
            return False
        if self._id_of(draft) not in self._styles:
            self._leave_list(draft)
        return True

    def _end_word(self, draft: LineDraft) -> bool:
        """Turn the first word, with the space behind it."""
        if self._turn(draft, draft.typed):
            if not turn_speaker(draft, self.notation):
                end = len(draft.typed)
                draft.replace(end, end, " ")
            return True
        if draft.is_at_end and draft.typed:
            self._end_list(draft, draft.typed)
        return False

    def finish(self, draft: LineDraft) -> None:
        """Turn a line of a single word, which is left without a space behind it.

        A line that is but the heading of a part of the minutes, or a row of a table, is given to
        nobody.
        """
        typed = draft.text.rstrip()
        is_heads = not draft.shape.level and is_heading(typed)
        if (is_heads or is_row(typed)) and draft.shape.is_bare:
            self._edit_once(draft, "", draft.set_nobody)
        elif not self._turn(draft, typed) and typed and not self._go_on(draft):
            self._end_list(draft, typed)

    def commit(self, draft: LineDraft) -> None:
        """After dictation or an input method: turn what came with its text."""
        self._turn(draft, draft.typed, is_whole=True)
        turn_whole_speaker(draft, self.notation)

    def _id_of(self, draft: LineDraft) -> UUID:
        return self._page.shapes[draft.number].id

    def _above(self, draft: LineDraft) -> Iterator[PlacedLine]:
        """Yield the lines above, the nearest first."""
        lines = self._page.shapes
        return (lines[number] for number in range(draft.number - 1, -1, -1))

    def _leave_list(self, draft: LineDraft) -> None:
        """Put a line, said by somebody else or of another kind, beside the list above it."""
        if (level := self._level_of_list(draft)) is not None:
            draft.set_level(level - 1)

    def _end_list(self, draft: LineDraft, typed: str) -> None:
        """Put a line that has no mark beside the list above, if the line above has one.

        So a line is of a list where its own mark says so, however it comes. ``typed`` is its first
        word; more than one, or what may become a mark, changes nothing.
        """
        if not _HAS_SPACE.search(typed) and find_list_mark(f"{typed} x") is None:
            self._put_beside(draft)

    def _put_beside(self, draft: LineDraft) -> None:
        above = next(self._above(draft), None)
        if self._id_of(draft) in self._styles or above is None or above.id not in self._styles:
            return
        if draft.shape.is_bare and (level := self._level_of_list(draft)) is not None:
            self._edit_once(draft, "", lambda: draft.set_level(level - 1), _BESIDE)

    def _level_of_list(self, draft: LineDraft) -> int | None:
        """Return the level of the list, marked by hand, that the line is in; None for none."""
        marked = []
        for line in self._above(draft):
            if not line.level:
                break
            if line.id in self._styles:
                marked.append(line.level)
        level = min(marked, default=0)
        return level if 0 < level <= draft.shape.level else None

    def _go_on(self, draft: LineDraft) -> bool:
        """Give discussion under an entry that somebody sent to him, not to whoever spoke before."""
        above = self._sent_above(draft.number) if draft.shape.is_bare else None
        if above is None:
            return False
        sender = self._senders[self._page.shapes[above].id]
        if sender is None:
            return self._edit_once(draft, "", draft.set_nobody)
        has_floor = self._floor_after(above) == sender
        return not has_floor and self._edit_once(draft, "", lambda: draft.set_speaker(sender))

    def _sent_above(self, number: int) -> int | None:
        """Return which entry above ``number`` somebody sent, with nothing said since."""
        if self._senders:
            for above in range(number - 1, -1, -1):
                line = self._page.shapes[above]
                if line.kind is EntryKind.DISCUSSION:
                    break
                if line.id in self._senders:
                    return above
        return None

    def _turn(self, draft: LineDraft, typed: str, is_whole: bool = False) -> bool:
        """Turn ``typed``, how the line begins; ``is_whole`` where more than a word may follow."""
        if (sign := find_marker(typed)) is not None:
            before = typed[: sign[1]]
            is_meant = is_whole or not _HAS_SPACE.search(typed)
            shape = draft.shape
            is_said = shape.kind is EntryKind.DISCUSSION and not shape.unattributed
            if not is_meant or not (is_said or _HAS_SPACE.search(before)):
                return False
            is_turned = self._edit_once(draft, before, lambda: self._turn_kind(draft, sign[0]))
            if is_turned and shape.speaker is not None:
                self._senders[self._id_of(draft)] = shape.speaker
            return is_turned
        mark = find_list_mark(typed)
        if mark is None or (not is_whole and (mark.bullet or _HAS_SPACE.search(mark.text))):
            return False
        return self._turn_mark(draft, mark, typed[: len(typed.rstrip()) - len(mark.text)])

    def _turn_kind(self, draft: LineDraft, kind: EntryKind) -> None:
        turn_kind(draft, kind)
        self._leave_list(draft)

    def _turn_mark(self, draft: LineDraft, mark: ListMark, before: str) -> bool:
        if draft.shape.kind is not EntryKind.DISCUSSION:
            return self._drop_number(draft, mark, before)
        word = _WORD.match(mark.text)
        # The initial of a name: "a. rahman".
        is_name = mark.is_letter and word and self.notation.known.has_word(word[0])
        if not draft.shape.is_bare or (is_name and mark.begins):
            return False
        place = place_typed(mark, draft.shape.level, lambda level: self._next_at(draft, level))
        if place is None:
            self._stay_or_leave(draft, mark)
            return False
        if not self._edit_once(draft, before, lambda: draft.set_level(place[0])):
            return False
        self._styles[self._id_of(draft)] = place[1]
        return True

    def _stay_or_leave(self, draft: LineDraft, mark: ListMark) -> None:
        """Keep a number that skips in its list; one that is of no list ends that above."""
        above = next(self._above(draft), None)
        style = self._styles.get(above.id, "") if above is not None else ""
        if any(one == style for one, _ in mark.numbers):
            self._styles[self._id_of(draft)] = style
        elif style:
            self._put_beside(draft)

    def _next_at(self, draft: LineDraft, level: int) -> NextNumber:
        number = next_number(((line.kind, line.level) for line in self._above(draft)), level)
        before = next((line for line in self._above(draft) if line.level <= level), None)
        # The first of a list follows none.
        style = self._styles.get(before.id, "") if number > 1 and before is not None else ""
        return NextNumber(number, style)

    def _drop_number(self, draft: LineDraft, mark: ListMark, before: str) -> bool:
        kind = draft.shape.kind
        ordinal = self._page.number(draft.number).ordinal
        fitting = {1, ordinal, self._counted.get(kind, 0) + 1}
        number = next((one for _, one in mark.numbers if one in fitting), None)
        if number is None or not self._edit_once(draft, before, lambda: None):
            return False
        self._counted[kind] = number
        return True

    def _edit_once(
        self, draft: LineDraft, before: str, edit: Callable[[], None], name: str = ""
    ) -> bool:
        """Remove ``before`` from the start of the line and do ``edit``, unless done before.

        Where nothing is removed, ``name`` tells one edit from another.
        """
        place = (self._id_of(draft), before or name)
        if place in self._turned:
            return False
        self._turned.add(place)
        draft.replace(0, len(before))
        edit()
        return True
