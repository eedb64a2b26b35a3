"""Who stood before the sign of an entry that nobody speaks, and goes on below it."""

from collections.abc import Callable
from uuid import UUID

from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.editing.page import DoneOnce, Page
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.party import Party


class TypedSenders:
    """Knows the senders of entries of ``page``; ``floor_after`` says who has the floor after one.

    ``once`` does what the rule says, each thing once.
    """

    def __init__(
        self, page: Page, floor_after: Callable[[int], Party | None], once: DoneOnce
    ) -> None:
        self._page = page
        self._floor_after = floor_after
        self._once = once
        # None where he is not known.
        self._senders: dict[UUID, Party | None] = {}

    def note(self, draft: LineDraft, sender: Party | None) -> None:
        """Take in who sent the line; None for somebody who is not known."""
        self._senders[self._page.shapes[draft.number].id] = sender

    def go_on(self, draft: LineDraft) -> bool:
        """Give discussion under an entry that somebody sent to him, not to whoever spoke before."""
        above = self._sent_above(draft.number) if draft.shape.is_bare else None
        if above is None:
            return False
        sender = self._senders[self._page.shapes[above].id]
        if sender is None:
            return self._once.edit(draft, "", draft.set_nobody)
        has_floor = self._floor_after(above) == sender
        return not has_floor and self._once.edit(draft, "", lambda: draft.set_speaker(sender))

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
