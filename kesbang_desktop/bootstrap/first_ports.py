"""The ports that the first page needs, before those of all other pages are made."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kesbang_desktop.ports.meetings import MeetingPorts
from kesbang_desktop.ports.settings import SettingPorts
from kesbang_desktop.store.deferred import (
    attendances,
    beginning,
    entries,
    first_rows,
    known_values,
    meeting_list,
    meetings,
    settings,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from kesbang_desktop.domain.office_calendar import OfficeCalendar
    from kesbang_desktop.paperwork.desk import Desk
    from kesbang_desktop.ports.follow_ups import DecisionPorts, FollowUpPorts
    from kesbang_desktop.ports.ports import Ports


class FirstPorts:
    """Some of the ports; :meth:`whole` makes all of them, with the modules they need."""

    def __init__(
        self,
        desk: Desk,
        holidays: Callable[[], OfficeCalendar],
        list_problems: Callable[[], list[str]],
        whole: Callable[[], Ports],
    ) -> None:
        self.meetings = meeting_ports(desk)
        self.settings = setting_ports(desk)
        self.list_problems = list_problems
        self._holidays = holidays
        self._make = whole
        self._whole: Ports | None = None

    @property
    def holidays(self) -> OfficeCalendar:
        """Which days are worked, and the days that go by a name; read at the first question."""
        return self._holidays()

    @property
    def follow_ups(self) -> FollowUpPorts:
        """Actions of all meetings."""
        return self.whole().follow_ups

    @property
    def decisions(self) -> DecisionPorts:
        """The register of decisions."""
        return self.whole().decisions

    def whole(self) -> Ports:
        """Return all ports, always the same."""
        if self._whole is None:
            self._whole = self._make()
        return self._whole


def meeting_ports(desk: Desk) -> MeetingPorts:
    """Return the verbs for meetings and their text."""
    return MeetingPorts(
        list=desk.read_first(first_rows.list_meetings, meeting_list.list_meetings),
        count=desk.read_first(first_rows.count_meetings, meeting_list.count_meetings),
        years=desk.read(meeting_list.meeting_years),
        load=desk.read(meetings.load_minutes),
        save=desk.write(meetings.save_meeting),
        begin=desk.write(beginning.begin_meeting),
        add=desk.write_long(meetings.add_minutes),
        bin=desk.write_long(meetings.bin_meeting),
        restore=desk.write_long(meetings.restore_meeting),
        purge=desk.write_long(meetings.purge_meeting),
        save_entries=desk.write(entries.save_typed),
        save_attendances=desk.write(attendances.save_attendances),
        known_values=desk.read(known_values.known_values),
        other_seats=desk.other_seats,
    )


def setting_ports(desk: Desk) -> SettingPorts:
    """Return the verbs for what the program remembers."""
    return SettingPorts(
        get=desk.read_first(first_rows.get_setting, settings.get_setting),
        put=desk.write_first(first_rows.put_setting, settings.put_setting),
        write_file=partial(_write_choices, desk),
        read_file=_read_choices,
    )


def _write_choices(desk: Desk, target: Path, values: Mapping[str, object]) -> Path:
    from kesbang_desktop.domain.choices import choices_bytes

    return desk.write_file(target, choices_bytes(values))


def _read_choices(path: Path) -> dict[str, object]:
    from kesbang_desktop.exchange.choices_file import read_choices_file

    return read_choices_file(path)
