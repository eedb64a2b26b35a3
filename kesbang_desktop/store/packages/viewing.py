"""What a package would bring, for a person to read before it is taken."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.meeting_day import day_in_words
from kesbang_desktop.domain.merge_plan import OF_OFFICE, Group, RecordKey, RecordKind, Together
from kesbang_desktop.domain.package import (
    Arrival,
    ArrivingMeeting,
    ArrivingNamesake,
    PackageInfo,
    PackageView,
    Question,
)
from kesbang_desktop.domain.record_state import Verdict
from kesbang_desktop.domain.record_words import KIND_WORDS, record_words
from kesbang_desktop.domain.text import shorten_line
from kesbang_desktop.store.packages.comparing import Comparison, compare_package
from kesbang_desktop.store.packages.namesakes import find_namesakes
from kesbang_desktop.store.packages.records import Values, read_contents_of
from kesbang_desktop.store.tables import meeting, organization, person

# Of a whole meeting that is asked for, so many of its differences are shown.
_MOST_SHOWN = 12
_TITLE_LENGTH = 50
_KEPT_BESIDE = frozenset((RecordKind.ENTRY, RecordKind.PROFILE))
_NO_VALUES: Values = {}


def view_package(mine: Session, package: Session, info: PackageInfo) -> PackageView:
    """Return what the package ``package`` would bring to ``mine``."""
    compared = compare_package(mine, package)
    plan = compared.plan
    return PackageView(
        info,
        tuple(_meetings(package, compared)),
        sum(1 for _ in plan.members(Verdict.TAKE)),
        tuple(_Questions(mine, package, compared).all()),
        namesakes_of(mine, package, compared),
    )


def namesakes_of(
    mine: Session, package: Session, compared: Comparison
) -> tuple[ArrivingNamesake, ...]:
    """Return the people and agencies that would come and may be somebody who is here."""
    brings_more = any(
        one.verdict in (Verdict.TAKE, Verdict.ASK) and one.head.kind not in OF_OFFICE
        for one in compared.plan.groups
    )
    coming = set()
    for key in compared.theirs:
        if key.kind in (RecordKind.PERSON, RecordKind.ORGANIZATION):
            ours = compared.mine.get(key)
            # Who was joined or deleted here comes again where a new line names them.
            if ours is None or (not ours.digest and brings_more):
                coming.add(key.id)
    return find_namesakes(mine, package, coming) if coming else ()


def _meetings(package: Session, compared: Comparison) -> list[ArrivingMeeting]:
    verdicts: defaultdict[UUID, set[Verdict]] = defaultdict(set)
    for group in compared.plan.groups:
        for key in group.members:
            for side in (compared.theirs, compared.mine):
                if key in side and (place := side[key].meeting_id):
                    verdicts[place].add(group.verdict)
    columns = select(meeting.c.id, meeting.c.title, meeting.c.date)
    rows = package.execute(columns.order_by(meeting.c.date.desc(), meeting.c.id.desc()))
    return [
        ArrivingMeeting(row.id, row.title, row.date, _arrival(row.id, verdicts, compared))
        for row in rows
    ]


def _arrival(
    meeting_id: UUID, verdicts: Mapping[UUID, set[Verdict]], compared: Comparison
) -> Arrival:
    found = verdicts[meeting_id]
    if Verdict.ASK in found:
        return Arrival.ASKED
    if RecordKey(RecordKind.MEETING, meeting_id) not in compared.mine:
        return Arrival.NEW
    if Verdict.TAKE in found:
        return Arrival.CHANGED
    return Arrival.OLDER if Verdict.KEEP in found else Arrival.SAME


class _Questions:
    def __init__(self, mine: Session, package: Session, compared: Comparison) -> None:
        self._compared = compared
        self._asked = compared.plan.questions
        keys = {key for one in self._asked for key in one.members}
        self._mine = self._values(mine, keys)
        self._theirs = self._values(package, keys)
        self._names = _names(mine) | _names(package) if keys else {}
        self._titles = _titles(mine) | _titles(package) if keys else {}

    def all(self) -> Iterable[Question]:
        """Yield a question for each group that both sides changed."""
        for group in self._asked:
            yield self._question(group)

    def _values(self, session: Session, keys: set[RecordKey]) -> dict[RecordKey, Values]:
        records = [
            side[key]
            for key in keys
            for side in (self._compared.mine, self._compared.theirs)
            if key in side
        ]
        places = {one.meeting_id for one in records if one.meeting_id}
        if not keys:
            return {}
        found = read_contents_of(session, places, keys)
        return {one.key: one.values for one in found if one.key in keys}

    def _question(self, group: Group) -> Question:
        sides = (self._compared.theirs, self._compared.mine)
        places = (side[group.head].meeting_id for side in sides if group.head in side)
        place = next((one for one in places if one), None)
        about = self._titles.get(place, "") if place else ""
        mine = self._words(group, self._mine, self._theirs)
        theirs = self._words(group, self._theirs, self._mine)
        title = KIND_WORDS[group.head.kind]
        if group.head.kind is not RecordKind.MEETING and (words := mine or theirs):
            title = f"{title} “{shorten_line(words.partition(chr(10))[0], _TITLE_LENGTH)}”"
        return Question(
            group.head,
            group.together,
            f"{title}, {about}" if about else title,
            mine,
            theirs,
            self._may_keep_both(group),
        )

    def _words(
        self, group: Group, side: dict[RecordKey, Values], other: dict[RecordKey, Values]
    ) -> str:
        told = []
        for key in sorted(group.members, key=lambda one: one != group.head):
            here, there = side.get(key, _NO_VALUES), other.get(key, _NO_VALUES)
            if here != there and (words := record_words(here, there, self._names)):
                told.append(words)
        if len(told) > _MOST_SHOWN:
            told = [*told[:_MOST_SHOWN], f"… dan {len(told) - _MOST_SHOWN} perbedaan lain"]
        return "\n".join(told)

    def _may_keep_both(self, group: Group) -> bool:
        if group.together in (Together.FINAL, Together.BINNED):
            return True
        is_on_both = bool(self._mine.get(group.head)) and bool(self._theirs.get(group.head))
        return group.head.kind in _KEPT_BESIDE and is_on_both


def _names(session: Session) -> dict[str, str]:
    people = {row.id.hex: row.name for row in session.execute(select(person.c.id, person.c.name))}
    rows = session.execute(
        select(organization.c.id, organization.c.name, organization.c.short_name)
    )
    return people | {row.id.hex: row.short_name or row.name for row in rows}


def _titles(session: Session) -> dict[UUID, str]:
    rows = session.execute(select(meeting.c.id, meeting.c.title, meeting.c.date))
    return {row.id: f"{row.title}, {day_in_words(row.date)}" for row in rows}
