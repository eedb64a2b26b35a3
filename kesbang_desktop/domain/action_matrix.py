"""The matrix of follow-ups (matriks tindak lanjut): what stands above it, its groups and rows."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Self

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.dates import format_date, format_long_date
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.meeting import Classification, Meeting, highest_of
from kesbang_desktop.domain.meeting_day import day_on_paper, moment_of
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.names import fold

STATUS_WORDS = {
    ActionStatus.OPEN: "Belum",
    ActionStatus.IN_PROGRESS: "Proses",
    ActionStatus.DONE: "Selesai",
    ActionStatus.CANCELLED: "Batal",
}
NOTHING_TO_DO = "Tidak ada tindak lanjut."
_NO_OWNER = "Belum ada penanggung jawab"


class MatrixGrouping(StrEnum):
    """What the rows of a matrix are gathered under: who is responsible, or the meeting."""

    OWNER = "owner"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class MatrixHeading:
    """What stands above a matrix.

    ``subject`` says what the follow-ups come from, such as the title of a meeting or a span of
    time; ``as_of`` is the day on which their state was read, ``held`` when the one meeting they
    are of began, in UTC. All of them may be missing. ``names_meeting`` tells that the subject is
    the one meeting that all rows come from: they need not say it again.
    """

    subject: str = ""
    as_of: date | None = None
    classification: Classification = Classification.NORMAL
    title: str = "Matriks Tindak Lanjut Hasil Rapat"
    held: datetime | None = None
    names_meeting: bool = False

    @classmethod
    def of(cls, meeting: Meeting, as_of: date | None = None) -> Self:
        """Return the heading over the follow-ups of one meeting, as secret as the meeting is."""
        subject = f"{meeting.title}, {day_on_paper(meeting.date, format_long_date)}"
        held = moment_of(meeting)
        return cls(subject, as_of, meeting.classification, held=held, names_meeting=True)

    @property
    def moment(self) -> datetime | None:
        """When what the matrix tells of was, in UTC; None where that is not known."""
        return self.held or (datetime.combine(self.as_of, time()) if self.as_of else None)

    @property
    def lines(self) -> tuple[str, ...]:
        """What stands under the title."""
        state = f"Keadaan per {format_date(self.as_of)}" if self.as_of else ""
        return tuple(filter(None, (self.subject.strip(), state)))


@dataclass(frozen=True, slots=True)
class MatrixGroup:
    """Follow-ups under one title (empty for none), in the order given."""

    title: str
    follow_ups: tuple[FollowUp, ...]

    @property
    def classification(self) -> Classification:
        """The gravest of its rows: what is marked is a page or a sheet as a whole."""
        return highest_of(one.classification for one in self.follow_ups)


def group_follow_ups(follow_ups: Iterable[FollowUp], grouping: MatrixGrouping) -> list[MatrixGroup]:
    """Return ``follow_ups`` gathered by the first owner (by name) or the meeting (by date).

    What nobody is responsible for comes last.
    """
    of_group: dict[object, list[FollowUp]] = {}
    for one in follow_ups:
        owner = one.owners[0].id if one.owners else None
        key = owner if grouping is MatrixGrouping.OWNER else one.meeting_id
        of_group.setdefault(key, []).append(one)
    groups = sorted(of_group.values(), key=lambda group: _order(group[0], grouping))
    return [MatrixGroup(_title(group[0], grouping), tuple(group)) for group in groups]


def group_by_agency(minutes: Minutes, follow_ups: Iterable[FollowUp]) -> list[MatrixGroup]:
    """Return ``follow_ups`` of one meeting under the agencies that owe them, by name.

    An agency is that of a person by the list of attendance; whoever has none stands for himself.
    What several owe together stands under all their names. What nobody is responsible for comes
    last.
    """
    agencies = {
        one.person.id: one.organization.name
        for one in minutes.attendances
        if one.person is not None and one.organization is not None
    }
    of_agencies: dict[frozenset[str], list[FollowUp]] = {}
    titles: dict[frozenset[str], str] = {}
    for one in follow_ups:
        names = dict.fromkeys(agencies.get(owner.id, owner.name) for owner in one.owners)
        key = frozenset(names)
        of_agencies.setdefault(key, []).append(one)
        titles.setdefault(key, "; ".join(names) or _NO_OWNER)
    order = sorted(of_agencies, key=lambda key: (not key, fold(titles[key]), titles[key]))
    return [MatrixGroup(titles[key], tuple(of_agencies[key])) for key in order]


def owner_names(one: FollowUp) -> str:
    """Return who owes the action. Names hold commas, so semicolons stand between."""
    return "; ".join(owner.name for owner in one.owners)


def origin(one: FollowUp) -> str:
    """Return the meeting that an action comes from, and below it its date and its classification.

    Every row says so for itself: rows are cut out and handed on.
    """
    return "\n".join(filter(None, (one.meeting_title, day_on_paper(one.meeting_date), one.mark)))


def _order(one: FollowUp, grouping: MatrixGrouping) -> tuple[object, ...]:
    if grouping is MatrixGrouping.MEETING:
        return one.meeting_date or date.max, fold(one.meeting_title), one.meeting_id
    # Equal names may be two parties; their ids keep the order the same every time.
    return (False, fold(one.owners[0].name), one.owners[0].id) if one.owners else (True,)


def _title(one: FollowUp, grouping: MatrixGrouping) -> str:
    if grouping is MatrixGrouping.MEETING:
        return f"{one.meeting_title}, {day_on_paper(one.meeting_date, format_long_date)}"
    return one.owners[0].name if one.owners else _NO_OWNER
