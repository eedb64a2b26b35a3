"""How often people and agencies came to the meetings of a series, and how often they did not."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from kesbang_desktop.domain.attendance import Attendance, Presence
from kesbang_desktop.domain.meeting import Classification, MeetingStatus, highest_of
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.taking_part import took_part


@dataclass(frozen=True, slots=True)
class AttendanceShare:
    """Of ``meetings`` that somebody was on the roll of: how many he came to, and the rest.

    ``represented`` of ``came`` were left to a stand-in, ``online`` were from afar. Whoever was not
    ``excused`` was ``absent`` without a word. ``reasons`` are what was noted, the latest last.
    """

    name: str
    agency: str = ""
    meetings: int = 0
    came: int = 0
    represented: int = 0
    online: int = 0
    excused: int = 0
    absent: int = 0
    reasons: tuple[str, ...] = ()

    @property
    def missed(self) -> int:
        """How many meetings were missed, excused or not."""
        return self.excused + self.absent


@dataclass(frozen=True, slots=True)
class SeriesAttendance:
    """``people`` and ``agencies`` of a series, those who missed most first.

    An agency came where anybody of it did. ``classification`` is the gravest of the meetings.
    """

    series: str
    meetings: int = 0
    people: tuple[AttendanceShare, ...] = ()
    agencies: tuple[AttendanceShare, ...] = ()
    classification: Classification = Classification.NORMAL


def attendance_over(series: str, meetings: Iterable[Minutes]) -> SeriesAttendance:
    """Return who came to ``meetings``, given the earliest first.

    A meeting that is still planned, or whose roll is empty, counts for nobody.
    """
    held = [
        one
        for one in meetings
        if one.attendances and one.meeting.status is not MeetingStatus.PLANNED
    ]
    return SeriesAttendance(
        series,
        len(held),
        _shares(held, lambda one: one.party.id, _of_person),
        _shares(held, lambda one: one.organization.id if one.organization else None, _of_agency),
        highest_of(one.meeting.classification for one in held),
    )


_Describe = Callable[[Sequence[Attendance]], AttendanceShare]


def _of_person(found: Sequence[Attendance]) -> AttendanceShare:
    last = found[-1]
    agency = last.organization.name if last.organization and last.person else ""
    return AttendanceShare(last.party.name, agency)


def _of_agency(found: Sequence[Attendance]) -> AttendanceShare:
    agency = found[-1].organization
    return AttendanceShare(agency.name if agency else "")


def _shares(
    held: Sequence[Minutes],
    key_of: Callable[[Attendance], UUID | None],
    describe: _Describe,
) -> tuple[AttendanceShare, ...]:
    """Return the share of each key, a meeting counted once for it."""
    by_key: dict[UUID, list[tuple[list[Attendance], set[UUID]]]] = {}
    for minutes in held:
        came = {one.id for one in took_part(minutes)}
        of_meeting: dict[UUID, list[Attendance]] = {}
        for one in minutes.attendances:
            if (key := key_of(one)) is not None:
                of_meeting.setdefault(key, []).append(one)
        for key, some in of_meeting.items():
            by_key.setdefault(key, []).append((some, came))
    shares = [
        _share(describe([one for some, _ in found for one in some]), found)
        for found in by_key.values()
    ]
    return tuple(sorted(shares, key=lambda one: (-one.missed, -one.absent, fold(one.name))))


def _share(
    named: AttendanceShare, found: Sequence[tuple[list[Attendance], set[UUID]]]
) -> AttendanceShare:
    came = represented = online = excused = 0
    reasons: list[str] = []
    for some, came_ids in found:
        here = [one for one in some if one.id in came_ids]
        if here:
            came += 1
            represented += all(one.presence is Presence.REPRESENTED for one in here)
            online += all(one.online for one in here)
        else:
            excused += any(one.presence is Presence.EXCUSED for one in some)
            reasons += [one.reason for one in some if one.reason]
    return replace(
        named,
        meetings=len(found),
        came=came,
        represented=represented,
        online=online,
        excused=excused,
        absent=len(found) - came - excused,
        reasons=tuple(reasons),
    )
