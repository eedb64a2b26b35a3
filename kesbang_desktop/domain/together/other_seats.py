"""What there is for several seats that write one office's data at once."""

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
class OtherSeats:
    """``sign``, ``name`` and ``computer`` of this seat. Each function raises DatabaseError.

    ``save(meeting, sent, actions)`` writes lines, merged with what others wrote since, and
    ``read(meeting, ids)`` reads them, None for all. ``deeds(record)`` tells who wrote it, and
    ``settle(entry)`` counts words that are kept beside a line as seen. ``listen(heard)`` has
    ``heard`` called, in a thread of its own, with what others write, and returns what ends that;
    ``tell_here`` tells them where somebody types.
    """

    sign: str
    name: str
    computer: str
    save: Callable[[UUID, Sent, Sequence[ActionItem]], SharedAnswer]
    read: Callable[[UUID, Collection[UUID] | None], LinesRead]
    deeds: Callable[[UUID], Sequence[Deed]]
    settle: Callable[[UUID], None]
    listen: Callable[[Callable[[News | Here], object]], Callable[[], None]]
    tell_here: Callable[[Here], None]
