"""What the window may ask where several seats write the data of one office."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from uuid import UUID

    from kesbang_desktop.domain.action import ActionItem
    from kesbang_desktop.domain.together.news import Deed, Here, LinesRead, News, SharedAnswer
    from kesbang_desktop.domain.together.sending import Sent


@dataclass(frozen=True, slots=True)
class TogetherPorts:
    """``seat`` is the sign of this seat; empty where the data is a file, which one alone writes.

    Nothing else may be asked then. ``save(meeting, sent, actions)`` merges lines with what others
    wrote, ``read(meeting, ids)`` reads lines again, None for all. ``listen(heard)`` has ``heard``
    called, in a thread of its own, with what others write and where they type; what it returns ends
    that. ``deeds(record)`` tells who wrote it, ``settle(entry)`` that somebody chose among the
    words of a line.
    """

    seat: Callable[[], str]
    name: Callable[[], str]
    save: Callable[[UUID, Sent, Sequence[ActionItem]], SharedAnswer]
    read: Callable[[UUID, Collection[UUID] | None], LinesRead]
    listen: Callable[[Callable[[News | Here], object]], Callable[[], None]]
    tell_here: Callable[[Here], None]
    deeds: Callable[[UUID], Sequence[Deed]]
    settle: Callable[[UUID], None]


def _nobody_else(*_given: object) -> object:
    raise LookupError("the data is a file, which no other seat writes")


# Where the data is a file.
ALONE = TogetherPorts(
    seat=str,
    name=str,
    save=_nobody_else,  # type: ignore[arg-type]  # never called
    read=_nobody_else,  # type: ignore[arg-type]
    listen=_nobody_else,  # type: ignore[arg-type]
    tell_here=_nobody_else,  # type: ignore[arg-type]
    deeds=_nobody_else,  # type: ignore[arg-type]
    settle=_nobody_else,  # type: ignore[arg-type]
)
