"""Groups and series, worked out from the store in memory by the domain's rules."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.invite_group import InviteGroup
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.series_attendance import SeriesAttendance, attendance_over
from kesbang_desktop.domain.together.fields import merge_fields
from kesbang_desktop.ports.attendance import AttendancePorts


@dataclass
class MemoryAttendance:
    """``groups`` by their ids; ``exported`` are the files that were asked for."""

    store: Any
    groups: dict[UUID, InviteGroup] = field(default_factory=dict)
    exported: list[Path] = field(default_factory=list)

    def ports(self) -> AttendancePorts:
        return AttendancePorts(
            groups=lambda: list(self.groups.values()),
            save_group=self._save,
            delete_group=self._delete,
            last_invited=self.last_invited,
            of_series=self.of_series,
            export_series=self._export,
        )

    def last_invited(self, meeting_id: UUID) -> Sequence[Attendance]:
        before = [one for one in self._series(meeting_id) if one.meeting.id != meeting_id]
        return [one for one in before[-1].attendances if one.invited] if before else []

    def of_series(self, meeting_id: UUID) -> SeriesAttendance:
        series = self.store.minutes[meeting_id].meeting.series
        return attendance_over(series, self._series(meeting_id))

    def _series(self, meeting_id: UUID) -> list[Minutes]:
        series = self.store.minutes[meeting_id].meeting.series
        found = [
            one
            for one in self.store.minutes.values()
            if one.meeting.id == meeting_id or (series and one.meeting.series == series)
        ]
        return sorted(found, key=lambda one: one.meeting.date or date.min)

    def _save(self, group: InviteGroup, known: InviteGroup | None = None) -> Changes:
        merged = merge_fields(known, group, self.groups.get(group.id))
        self.groups[group.id] = merged.record
        return Changes(replaced=merged.replaced)

    def _delete(self, group_id: UUID) -> Changes:
        del self.groups[group_id]
        return Changes()

    def _export(self, _meeting_id: UUID, path: Path, _overwrite: bool) -> Path:
        self.exported.append(path)
        return path
