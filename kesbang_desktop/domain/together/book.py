"""What a seat knows of the lines of a meeting: of each, what the one it shows was made of."""

from collections import Counter
from collections.abc import Collection, Iterable
from uuid import UUID

from kesbang_desktop.domain.together.sending import Answered, Sent, SentLine
from kesbang_desktop.domain.together.shared_line import SharedLine


class SharedBook:
    """Kept by one seat. ``aside`` are lines of which others were first: what stands for all.

    A seat goes on showing its own words of these until it leaves them. ``missed`` are lines of
    which something was told that could not be shown, ``revived`` those that another seat deleted
    while this one typed in them: they are to be sent again.
    """

    def __init__(self, lines: Iterable[SharedLine] = ()) -> None:
        self._known: dict[UUID, SharedLine] = {one.entry.id: one for one in lines}
        self.aside: dict[UUID, SharedLine] = {}
        self._made_of: dict[UUID, SharedLine | None] = {}
        self._under_way: Counter[UUID] = Counter()
        self._sent_at: dict[UUID, int] = {}
        self.clock = 0
        self.missed: set[UUID] = set()
        self.revived: set[UUID] = set()
        self._tried: dict[UUID, tuple[SharedLine, ...]] = {}

    def send(self, lines: Iterable[SharedLine], removed: Iterable[UUID]) -> Sent:
        """Return what is to be sent of lines that changed, and of those that are gone."""
        sent = Sent(
            tuple(self._sent(one) for one in lines),
            {one: self._made(one) for one in removed},
        )
        for one in sent.lines:
            self._known[one.line.entry.id] = one.line
        for entry_id in sent.removed or ():
            self._known.pop(entry_id, None)
        self.clock += 1
        for entry_id in _ids(sent):
            self._under_way[entry_id] += 1
            self._sent_at[entry_id] = self.clock
        return sent

    def give_back(self, sent: Sent) -> None:
        """Count ``sent`` as not sent; whether it was written nobody knows."""
        self._end(sent)
        before = {one.line.entry.id: one.known for one in sent.lines} | dict(sent.removed or {})
        for entry_id, known in before.items():
            if known is not None and entry_id not in self._under_way:
                self._known[entry_id] = known
        for one in sent.lines:
            entry_id = one.line.entry.id
            self._tried[entry_id] = (*self._tried.get(entry_id, ()), one.line)

    def settle(
        self, sent: Sent, answered: Iterable[Answered], unsaved: Collection[UUID]
    ) -> list[SharedLine]:
        """Return the lines to be shown otherwise, as ``sent`` was taken in as ``answered``.

        Those ``unsaved`` were changed here since.
        """
        self._end(sent)
        for entry_id in _ids(sent):
            self._tried.pop(entry_id, None)
        made_of = {one.line.entry.id: one.known for one in sent.lines}
        shown = []
        for one in answered:
            entry_id = one.line.entry.id
            if one.is_aside:
                self._made_of.setdefault(entry_id, made_of.get(entry_id))
                self.aside[entry_id] = one.line
            elif not self._may_show(entry_id, unsaved):
                self.missed.add(entry_id)
            else:
                shown.append(self._take(one.line))
        return shown

    def hear(
        self,
        lines: Iterable[SharedLine],
        gone: Iterable[UUID],
        asked_at: int,
        unsaved: Collection[UUID],
    ) -> tuple[list[SharedLine], list[UUID]]:
        """Return which of ``lines`` and of those ``gone`` are to be shown so.

        They were read when :attr:`clock` said ``asked_at``. What waits to be sent, or is under way,
        is merged there and comes back as the answer.
        """
        shown, dropped = [], []
        for line in lines:
            entry_id = line.entry.id
            if self._sent_at.get(entry_id, 0) > asked_at:
                self.missed.add(entry_id)
            elif entry_id in self.aside:
                self.aside[entry_id] = line
                self.missed.discard(entry_id)
            elif not self._may_show(entry_id, unsaved):
                self.missed.add(entry_id)
            elif self._known.get(entry_id) != line:
                shown.append(self._take(line))
            else:
                self.missed.discard(entry_id)
        for entry_id in gone:
            if self._sent_at.get(entry_id, 0) > asked_at or not self._may_show(entry_id, unsaved):
                self.missed.add(entry_id)
                continue
            self.missed.discard(entry_id)
            was_known = self._known.pop(entry_id, None) is not None
            if entry_id in self.aside:
                self._forget_aside(entry_id)
                self.revived.add(entry_id)
            elif was_known:
                dropped.append(entry_id)
        return shown, dropped

    def leave(self, entry_id: UUID, unsaved: Collection[UUID]) -> SharedLine | None:
        """Return what is to be shown of a line whose words were kept aside, now it is left.

        None where there is no such line, or its words are still on their way.
        """
        if entry_id not in self.aside or not self._may_show(entry_id, unsaved):
            return None
        line = self.aside[entry_id]
        self._forget_aside(entry_id)
        return self._take(line)

    def _sent(self, line: SharedLine) -> SentLine:
        entry_id = line.entry.id
        self.revived.discard(entry_id)
        return SentLine(line, self._made(entry_id), self._tried.get(entry_id, ()))

    def _made(self, entry_id: UUID) -> SharedLine | None:
        made_of = self._made_of if entry_id in self._made_of else self._known
        return made_of.get(entry_id)

    def _may_show(self, entry_id: UUID, unsaved: Collection[UUID]) -> bool:
        return entry_id not in unsaved and entry_id not in self._under_way

    def _take(self, line: SharedLine) -> SharedLine:
        self._known[line.entry.id] = line
        self.missed.discard(line.entry.id)
        return line

    def _forget_aside(self, entry_id: UUID) -> None:
        self.aside.pop(entry_id, None)
        self._made_of.pop(entry_id, None)

    def _end(self, sent: Sent) -> None:
        for entry_id in _ids(sent):
            self._under_way[entry_id] -= 1
            if not self._under_way[entry_id]:
                del self._under_way[entry_id]


def _ids(sent: Sent) -> list[UUID]:
    return [*(one.line.entry.id for one in sent.lines), *(sent.removed or ())]
