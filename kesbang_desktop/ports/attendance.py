"""What the window may ask about who is invited, and who came over a series."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from uuid import UUID

    from kesbang_desktop.domain.attendance import Attendance
    from kesbang_desktop.domain.changes import Changes
    from kesbang_desktop.domain.invite_group import InviteGroup
    from kesbang_desktop.domain.series_attendance import SeriesAttendance
    from kesbang_desktop.ports.saving import SaveRecord


@dataclass(frozen=True, slots=True)
class AttendancePorts:
    """Groups of the office, and the meetings before one in its series.

    ``last_invited(meeting)`` are those invited to the one before. ``export_series(meeting, file,
    overwrite)`` writes what ``of_series`` returns as XLSX.
    """

    groups: Callable[[], Sequence[InviteGroup]]
    save_group: SaveRecord[InviteGroup]
    delete_group: Callable[[UUID], Changes]
    last_invited: Callable[[UUID], Sequence[Attendance]]
    of_series: Callable[[UUID], SeriesAttendance]
    export_series: Callable[[UUID, Path, bool], Path]
