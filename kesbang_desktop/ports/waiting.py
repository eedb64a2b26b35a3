"""What the window may ask about typing that is on this computer and not on the server."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kesbang_desktop.domain.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from uuid import UUID

    from kesbang_desktop.domain.together.refused import RefusedText


@dataclass(frozen=True, slots=True)
class WaitingPorts:
    """Counts may be asked for at any time. Of a data file nothing waits and nothing is refused."""

    # How many writes wait until the network is back.
    count: Callable[[], int] = lambda: 0
    # Whether the server did not answer last: what is shown was read before.
    is_away: Callable[[], bool] = lambda: False
    # Why what waits is not taken, where that is not the network; empty where it is.
    why: Callable[[], str] = lambda: ""
    # Why nothing is written any more, where the server was upgraded; empty where it was not.
    why_outdated: Callable[[], str] = lambda: ""
    # Has what it gets called, in any thread, each time one of these changes.
    tell: Callable[[Callable[[], object]], None] = lambda _: None
    # How many texts the server would not take.
    count_refused: Callable[[], int] = lambda: 0
    # These texts, each with the title of its meeting.
    refused: Callable[[], Sequence[RefusedText]] = tuple
    # Writes lines into the minutes again. Raises InvalidRecordError where these are final, and
    # NotFoundError where they are gone; then nothing is forgotten.
    put_back: Callable[[UUID, Sequence[RefusedText]], Changes] = lambda *_: Changes()
    # Forgets texts, by their subjects.
    settle: Callable[[Collection[str]], None] = lambda _: None
