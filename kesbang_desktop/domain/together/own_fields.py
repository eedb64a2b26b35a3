"""What a seat filled in, so that it is told where another seat put something else there."""

from collections.abc import Iterable
from dataclasses import fields
from typing import Any
from uuid import UUID

from kesbang_desktop.domain.changes import Replaced
from kesbang_desktop.domain.minutes import Minutes

# Where something stands in its list, and when a note was written, nobody filled in.
_UNTOLD = frozenset(("order_key", "noted_at"))


class OwnFields:
    """The last value that was filled in here of each field of each record."""

    def __init__(self) -> None:
        self._values: dict[tuple[UUID, str], Any] = {}

    def note(self, before: Any, after: Any) -> None:
        """Note the fields in which ``after``, made here, is another than ``before``."""
        for one in fields(after):
            value = getattr(after, one.name)
            if one.name not in _UNTOLD and one.compare and value != getattr(before, one.name):
                self._values[after.id, one.name] = value

    def overwritten(self, minutes: Minutes) -> tuple[Replaced, ...]:
        """Return what was filled in here of a meeting or an attendance and stands there no more."""
        there: dict[UUID, Any] = {one.id: one for one in minutes.attendances}
        there[minutes.meeting.id] = minutes.meeting
        return tuple(
            Replaced(id, name, value)
            for (id, name), value in self._values.items()
            if id in there and getattr(there[id], name) != value
        )

    def forget(self, told: Iterable[Replaced]) -> None:
        """Speak of these no more: that they were overwritten was told."""
        for one in told:
            self._values.pop((one.record_id, one.field), None)


def worth_telling(replaced: Iterable[Replaced]) -> list[Replaced]:
    """Return those that somebody filled in, in the order in which they are told."""
    told = (one for one in replaced if one.field not in _UNTOLD)
    return sorted(told, key=lambda one: (str(one.record_id), one.field))
