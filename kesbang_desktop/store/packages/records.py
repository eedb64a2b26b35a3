"""The records of a data file as packages compare them: what is in each, and its digest.

Ids of rows, what is worked out and where a meeting is shown do not count; nor does what is empty,
so that a column that a later version brings changes no digest.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import ColumnElement, Select, Table, select, true
from sqlalchemy.orm import Session

from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.merge_plan import Record, RecordKey, RecordKind
from kesbang_desktop.domain.record_state import State
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.directory import read_posts
from kesbang_desktop.store.tables import (
    action_change,
    action_item,
    action_owner,
    attachment,
    attendance,
    carried_line,
    decision_standing,
    entry,
    evidence,
    handed_state,
    held_post,
    invite_group,
    invite_group_member,
    issue,
    issue_note,
    meeting,
    noted_action,
    noted_owner,
    obligation,
    obligation_owner,
    office_profile,
    organization,
    person,
    progress,
    proof,
    region_condition,
    report_source,
    series,
    version,
)

Values = Mapping[str, Any]
Condition = Callable[[ColumnElement[Any]], ColumnElement[bool]]
# How each record stood when it was handed over, and the meeting it is or was in.
Past = Mapping[RecordKey, frozenset[State]]
Places = Mapping[RecordKey, UUID | None]

_LEFT_OUT = frozenset(
    ("id", "meeting_id", "entry_id", "search_text", "profile_id", "series_id", "retired")
)
_OF_ACTION = ("due", "ongoing", "due_note", "priority", "status")
_OF_NOTED = ("due", "ongoing", "due_note", "priority")
_BESIDE_LINE = {RecordKind.ISSUE: issue, RecordKind.STANDING: decision_standing}
_BY_LINE = {
    RecordKind.PROGRESS: progress,
    RecordKind.ACTION_CHANGE: action_change,
    RecordKind.ISSUE_NOTE: issue_note,
}
_EVERY_ROW = true()


@dataclass(frozen=True, slots=True)
class Content:
    """A record and what is in it; ``needs`` is the row that it cannot be without, if any."""

    key: RecordKey
    values: Values
    meeting_id: UUID | None = None
    entry_id: UUID | None = None
    needs: RecordKey | None = None


def evidence_key(entry_id: UUID, attachment_id: UUID) -> RecordKey:
    """Return the key of a row that has no id of its own."""
    return RecordKey(RecordKind.EVIDENCE, uuid5(entry_id, attachment_id.hex))


def read_all_contents(session: Session) -> Iterator[Content]:
    """Yield every record of the file, those that stand above others first."""

    def every(_column: ColumnElement[Any]) -> ColumnElement[bool]:
        return _EVERY_ROW

    yield from read_office(session)
    yield from _read_meetings(session, every)
    yield from _read_lines(session, every)


def read_office(session: Session) -> Iterator[Content]:
    """Yield what stands beside the meetings: people, agencies, profiles, obligations, groups."""

    def every(_column: ColumnElement[Any]) -> ColumnElement[bool]:
        return _EVERY_ROW

    yield from _read_parties(session, every)
    yield from _read_settings(session, every)


def read_meetings(session: Session, meetings: Collection[UUID]) -> Iterator[Content]:
    """Yield all that is in ``meetings``."""
    for batch in in_batches(meetings):
        yield from _read_meetings(session, _within(batch))
        yield from _read_lines(session, _within(batch))


def read_loose(session: Session) -> Iterator[Content]:
    """Yield what is in no meeting any more."""
    yield from _read_meetings(session, lambda column: column.is_(None))
    yield from _read_lines(session, lambda column: column.is_(None))


def read_contents_of(
    session: Session, meetings: Collection[UUID], keys: Iterable[RecordKey]
) -> Iterator[Content]:
    """Yield all that is in ``meetings``, in no meeting, and those of ``keys`` beside them."""
    wanted: defaultdict[RecordKind, list[UUID]] = defaultdict(list)
    for key in keys:
        wanted[key.kind].append(key.id)
    for kind, read in (
        (RecordKind.ORGANIZATION, _read_organizations),
        (RecordKind.PERSON, _read_people),
        (RecordKind.PROFILE, _read_profiles),
        (RecordKind.OBLIGATION, _read_obligations),
        (RecordKind.GROUP, _read_groups),
        (RecordKind.CONDITION, _read_conditions),
    ):
        for batch in in_batches(wanted[kind]):
            yield from read(session, _within(batch))
    yield from read_meetings(session, meetings)
    yield from read_loose(session)


def to_records(contents: Iterable[Content], past: Past) -> dict[RecordKey, Record]:
    """Return the records of ``contents`` with what is remembered of them."""
    return {one.key: to_record(one, past) for one in contents}


def to_record(one: Content, past: Past) -> Record:
    """Return the record of ``one`` with what is remembered of it."""
    is_meeting = one.key.kind is RecordKind.MEETING
    return Record(
        one.key,
        digest_of(one.values),
        past.get(one.key, frozenset()),
        one.meeting_id,
        one.entry_id,
        is_final=is_meeting and one.values["status"] == MeetingStatus.FINAL,
        is_binned=is_meeting and bool(one.values["binned_at"]),
    )


def read_past(
    session: Session, meetings: Collection[UUID] | None = None, keys: Collection[RecordKey] = ()
) -> tuple[Past, Places]:
    """Return how records stood when they were handed over, and the meeting each is or was in.

    Of all records, or of ``meetings`` and of ``keys``.
    """
    found: defaultdict[RecordKey, set[State]] = defaultdict(set)
    places: dict[RecordKey, UUID | None] = {}
    columns = handed_state.c
    conditions: list[ColumnElement[bool]] = [_EVERY_ROW]
    if meetings is not None:
        conditions = [columns.meeting_id.in_(batch) for batch in in_batches(meetings)]
        ids = {key.id for key in keys}
        conditions += [columns.record_id.in_(batch) for batch in in_batches(ids)]
    for condition in conditions:
        for row in session.execute(select(handed_state).where(condition)):
            key = RecordKey(RecordKind(row.kind), row.record_id)
            found[key].add(State(row.ordinal, row.digest))
            places[key] = row.meeting_id
    return {key: frozenset(states) for key, states in found.items()}, places


def digest_of(values: Values) -> bytes:
    """Return 16 bytes that other values would not have."""
    told = {name: _plain(value) for name, value in values.items() if value}
    words = json.dumps(told, sort_keys=True, ensure_ascii=False)
    return hashlib.blake2b(words.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if isinstance(value, bytes):
        return hashlib.sha256(value).hexdigest()
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    if isinstance(value, dict):
        return {str(name): _plain(one) for name, one in value.items()}
    return str(value)


def _within(batch: Collection[UUID]) -> Condition:
    return lambda column: column.in_(batch)


def _rows(session: Session, query: Select[Any]) -> Iterator[Any]:
    yield from session.execute(query)


def _own(table: Table, row: Any, left_out: Collection[str] = _LEFT_OUT) -> dict[str, Any]:
    return {name: getattr(row, name) for name in table.c.keys() if name not in left_out}  # noqa: SIM118


def _owners(session: Session, table: Table, key: str) -> dict[UUID, list[str]]:
    query = select(table).order_by(table.c[key], table.c.ordinal)
    found: defaultdict[UUID, list[str]] = defaultdict(list)
    for row in _rows(session, query):
        found[getattr(row, key)].append((row.person_id or row.organization_id).hex)
    return found


def _read_parties(session: Session, of: Condition) -> Iterator[Content]:
    yield from _read_organizations(session, of)
    yield from _read_people(session, of)


def _read_organizations(session: Session, of: Condition) -> Iterator[Content]:
    query = select(organization).where(of(organization.c.id), ~organization.c.retired)
    for row in _rows(session, query):
        yield Content(RecordKey(RecordKind.ORGANIZATION, row.id), _own(organization, row))


def _read_people(session: Session, of: Condition) -> Iterator[Content]:
    posts = read_posts(session, of(held_post.c.person_id))
    for row in _rows(session, select(person).where(of(person.c.id), ~person.c.retired)):
        told = [post.words for post in posts.get(row.id, ())]
        values = _own(person, row) | {"former_posts": told}
        yield Content(RecordKey(RecordKind.PERSON, row.id), values)


def _read_settings(session: Session, of: Condition) -> Iterator[Content]:
    yield from _read_profiles(session, of)
    yield from _read_obligations(session, of)
    yield from _read_groups(session, of)
    yield from _read_conditions(session, of)


def _read_profiles(session: Session, of: Condition) -> Iterator[Content]:
    for row in _rows(session, select(office_profile).where(of(office_profile.c.id))):
        values = _own(office_profile, row, ("id", "is_default"))
        yield Content(RecordKey(RecordKind.PROFILE, row.id), values)


def _read_obligations(session: Session, of: Condition) -> Iterator[Content]:
    owners = _owners(session, obligation_owner, "obligation_id")
    for row in _rows(session, select(obligation).where(of(obligation.c.id))):
        values = _own(obligation, row) | {"owners": owners.get(row.id, [])}
        yield Content(RecordKey(RecordKind.OBLIGATION, row.id), values)


def _read_groups(session: Session, of: Condition) -> Iterator[Content]:
    members = _owners(session, invite_group_member, "group_id")
    for row in _rows(session, select(invite_group).where(of(invite_group.c.id))):
        values = _own(invite_group, row) | {"members": members.get(row.id, [])}
        yield Content(RecordKey(RecordKind.GROUP, row.id), values)


def _read_conditions(session: Session, of: Condition) -> Iterator[Content]:
    for row in _rows(session, select(region_condition).where(of(region_condition.c.id))):
        yield Content(RecordKey(RecordKind.CONDITION, row.id), _own(region_condition, row))


def _read_meetings(session: Session, of: Condition) -> Iterator[Content]:
    query = select(meeting, series.c.name.label("series")).outerjoin(
        series, meeting.c.series_id == series.c.id
    )
    for row in _rows(session, query.where(of(meeting.c.id))):
        values = _own(meeting, row) | {"series": row.series, "binned_at": bool(row.binned_at)}
        if row.kind == MeetingKind.MEETING:
            # As it was before there were others.
            values["kind"] = ""
        yield Content(RecordKey(RecordKind.MEETING, row.id), values, row.id)
    for row in _rows(session, select(attendance).where(of(attendance.c.meeting_id))):
        key = RecordKey(RecordKind.ATTENDANCE, row.id)
        yield Content(key, _own(attendance, row), row.meeting_id)
    for row in _rows(session, select(attachment).where(of(attachment.c.meeting_id))):
        key = RecordKey(RecordKind.ATTACHMENT, row.id)
        yield Content(key, _own(attachment, row), row.meeting_id)
    for row in _rows(session, select(proof).where(of(proof.c.meeting_id))):
        yield Content(RecordKey(RecordKind.PROOF, row.id), _own(proof, row), row.meeting_id)
    for row in _rows(session, select(version).where(of(version.c.meeting_id))):
        # Two laptops number their versions alike; which is which is said by the moment.
        values = _own(version, row, (*_LEFT_OUT, "number"))
        yield Content(RecordKey(RecordKind.VERSION, row.id), values, row.meeting_id)


def _read_lines(session: Session, of: Condition) -> Iterator[Content]:
    shown = of(entry.c.meeting_id) & ~entry.c.removed
    for row in _rows(session, select(entry).where(shown)):
        values = _own(entry, row, (*_LEFT_OUT, "removed"))
        yield Content(RecordKey(RecordKind.ENTRY, row.id), values, row.meeting_id, row.id)
    yield from _read_actions(session, shown)
    for kind, table in _BESIDE_LINE.items():
        for row in _rows(session, _by_line(table, shown)):
            values = _own(table, row)
            # A row that says nothing is as good as none.
            if any(values.values()):
                yield _of_line(RecordKey(kind, row.entry_id), row, values)
    for kind, table in _BY_LINE.items():
        for row in _rows(session, _by_line(table, shown)):
            yield _of_line(RecordKey(kind, row.id), row, _own(table, row))
    for row in _rows(session, _by_line(evidence, shown)):
        needed = RecordKey(RecordKind.ATTACHMENT, row.attachment_id)
        key = evidence_key(row.entry_id, row.attachment_id)
        values = {"attachment": row.attachment_id.hex}
        yield _of_line(key, row, values, needed)
    for row in _rows(session, _by_line(carried_line, shown)):
        needed = RecordKey(RecordKind.ENTRY, row.source_id)
        key = RecordKey(RecordKind.CARRIED, row.entry_id)
        yield _of_line(key, row, {"source": row.source_id.hex}, needed)
    for row in _rows(session, _by_line(report_source, shown)):
        if row.source_id is not None:
            needed = RecordKey(RecordKind.ENTRY, row.source_id)
            key = RecordKey(RecordKind.SOURCE, row.entry_id)
            yield _of_line(key, row, {"source": row.source_id.hex}, needed)


def _read_actions(session: Session, shown: ColumnElement[bool]) -> Iterator[Content]:
    owners = _owners_of(session, action_owner, shown)
    noted_owners = _owners_of(session, noted_owner, shown)
    noted = {
        row.entry_id: [*(getattr(row, name) for name in _OF_NOTED), noted_owners[row.entry_id]]
        for row in _rows(session, _by_line(noted_action, shown))
    }
    for row in _rows(session, _by_line(action_item, shown)):
        values = {name: getattr(row, name) for name in _OF_ACTION}
        values |= {"owners": owners[row.entry_id], "noted": noted.get(row.entry_id)}
        yield _of_line(RecordKey(RecordKind.ACTION, row.entry_id), row, values)


def _owners_of(
    session: Session, table: Table, shown: ColumnElement[bool]
) -> defaultdict[UUID, list[str]]:
    found: defaultdict[UUID, list[str]] = defaultdict(list)
    for row in _rows(session, _by_line(table, shown).order_by(table.c.entry_id, table.c.ordinal)):
        found[row.entry_id].append((row.person_id or row.organization_id).hex)
    return found


def _by_line(table: Table, shown: ColumnElement[bool]) -> Select[Any]:
    """Return a query for the rows of ``table`` whose line is shown, with the line's meeting."""
    query = select(table, entry.c.meeting_id.label("of_meeting"))
    return query.join(entry, table.c.entry_id == entry.c.id).where(shown)


def _of_line(key: RecordKey, row: Any, values: Values, needs: RecordKey | None = None) -> Content:
    return Content(key, values, row.of_meeting, row.entry_id, needs)
