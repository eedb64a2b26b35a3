"""What the window may ask about which data it works on; every call runs off the Qt thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kesbang_desktop.ports.waiting import WaitingPorts

if TYPE_CHECKING:
    from collections.abc import Callable

    from kesbang_desktop.domain.data_place import DataChoice, DataPlace


@dataclass(frozen=True, slots=True)
class DataPorts:
    """Which data this is, and the verbs for working on other data."""

    place: DataPlace
    # Connects to a server once, and has later starts work on it too; for the data file it is only
    # remembered. Raises DatabaseError with what is wrong there.
    use: Callable[[DataChoice], None]
    # Connects to a server once, to see whether all data may go there. Raises DatabaseError.
    reach: Callable[[DataChoice], None]
    # Beside how many lines words are kept that nobody has chosen among: they stay on a server.
    count_aside: Callable[[], int] = lambda: 0
    waiting: WaitingPorts = field(default_factory=WaitingPorts)
