"""Writing records of a package into the data, table by table."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Table, delete, select, update
from sqlalchemy.orm import Session

from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.domain.merge_plan import RecordKey, RecordKind
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.meetings import find_series
from kesbang_desktop.store.packages.records import evidence_key
from kesbang_desktop.store.packages.rows import (
    RowValues,
    all_references,
    let_go,
    missing_in,
    read_rows_by,
    references,
)
from kesbang_desktop.store.profiles import is_shipped_alone
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
    held_post,
    invite_group,
    invite_group_member,
    issue,
    issue_note,
    meeting,
    noted_action,
    noted_owner,
    notes_import,
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
from kesbang_desktop.store.upsert import insert_missing, upsert

# The table of a kind, those that stand with it, and the column that names the record in them.
_TABLES: dict[RecordKind, tuple[Table, tuple[Table, ...], str]] = {
    RecordKind.ORGANIZATION: (organization, (), "id"),
    RecordKind.PERSON: (person, (held_post,), "person_id"),
    RecordKind.PROFILE: (office_profile, (), "id"),
    RecordKind.OBLIGATION: (obligation, (obligation_owner,), "obligation_id"),
    RecordKind.GROUP: (invite_group, (invite_group_member,), "group_id"),
    RecordKind.CONDITION: (region_condition, (), "id"),
    RecordKind.MEETING: (meeting, (), "id"),
    RecordKind.ATTENDANCE: (attendance, (), "id"),
    RecordKind.ATTACHMENT: (attachment, (), "id"),
    RecordKind.VERSION: (version, (), "id"),
    RecordKind.PROOF: (proof, (), "id"),
    RecordKind.ENTRY: (entry, (), "id"),
    RecordKind.ACTION: (action_item, (noted_action, action_owner, noted_owner), "entry_id"),
    RecordKind.CARRIED: (carried_line, (), "entry_id"),
    RecordKind.SOURCE: (report_source, (), "entry_id"),
    RecordKind.STANDING: (decision_standing, (), "entry_id"),
    RecordKind.ISSUE: (issue, (), "entry_id"),
    RecordKind.PROGRESS: (progress, (), "id"),
    RecordKind.ACTION_CHANGE: (action_change, (), "id"),
    RecordKind.ISSUE_NOTE: (issue_note, (), "id"),
}
# Where a record stands here, which profile it has and what is in use is for this laptop to say.
_KEPT_HERE = frozenset(("meeting_id", "profile_id", "is_default"))
_PEOPLE = ("person_id", "speaker_person_id")
_AGENCIES = ("organization_id", "speaker_organization_id", "parent_id")


class RecordWriter:
    """Writes records that ``package`` holds into ``mine``; references may dangle until
    :meth:`drop_dangling`.

    ``people`` and ``agencies`` are who the written rows name, ``waiting`` the records that need
    another one which is not there yet.
    """

    def __init__(
        self,
        mine: Session,
        package: Session,
        evidence_rows: dict[UUID, RowValues],
    ) -> None:
        """``evidence_rows`` is for the rows of that table by their ids, to be read once."""
        self._mine = mine
        self._evidence = evidence_rows
        self._package = package
        self._series: dict[UUID, UUID] = {}
        self.people: set[UUID] = set()
        self.agencies: set[UUID] = set()
        self.waiting: list[RecordKey] = []
        self._named: defaultdict[Column[Any], set[UUID]] = defaultdict(set)

    def write(self, keys: Iterable[RecordKey]) -> None:
        """Write ``keys`` as the package has them, in place of what is there."""
        by_kind = _by_kind(keys)
        for kind, (table, others, column) in _TABLES.items():
            for batch in in_batches(by_kind.pop(kind, ())):
                tell()
                self._write_batch(kind, table, others, column, batch)
        self._write_evidence(set(by_kind.pop(RecordKind.EVIDENCE, ())))

    def drop_dangling(self) -> None:
        """Let go of references of the written rows to what is not there; rows that mean nothing
        without it go.
        """
        for column, target in all_references():
            for batch in in_batches(missing_in(self._mine, target, self._named.pop(column, ()))):
                let_go(self._mine, column, column.in_(batch))

    def remove(self, keys: Iterable[RecordKey]) -> None:
        """Take ``keys`` away as deleting them does; meetings and versions stay."""
        by_kind = _by_kind(keys)
        for batch in in_batches(by_kind.pop(RecordKind.ENTRY, ())):
            self._mine.execute(update(entry).where(entry.c.id.in_(batch)).values(removed=True))
        for batch in in_batches(by_kind.pop(RecordKind.ISSUE, ())):
            empty = {"region": "", "is_solved": False}
            self._mine.execute(update(issue).where(issue.c.entry_id.in_(batch)).values(**empty))
        gone = set(by_kind.pop(RecordKind.EVIDENCE, ()))
        for row in self._mine.execute(select(evidence)).all() if gone else ():
            if evidence_key(row.entry_id, row.attachment_id).id in gone:
                here = evidence.c.entry_id == row.entry_id
                same = evidence.c.attachment_id == row.attachment_id
                self._mine.execute(delete(evidence).where(here, same))
        for kind in (RecordKind.VERSION, RecordKind.MEETING):
            by_kind.pop(kind, None)
        for kind, ids in by_kind.items():
            table, _others, column = _TABLES[kind]
            key = table.c[column if column in table.c else "id"]
            for batch in in_batches(ids):
                self._mine.execute(delete(table).where(key.in_(batch)))

    def write_beside(self, entry_id: UUID, order_key: str) -> UUID:
        """Write a line of the package as a new one at ``order_key``; return its id."""
        [line] = read_rows_by(self._package, entry.c.id, [entry_id])
        made = new_id()
        self._insert(entry, [line | {"id": made, "order_key": order_key}])
        for table in (action_item, action_owner, issue, decision_standing):
            rows = read_rows_by(self._package, table.c.entry_id, [entry_id])
            self._insert(table, [_own_action(row) | {"entry_id": made} for row in rows])
        return made

    def write_profile_beside(self, profile_id: UUID) -> UUID:
        """Write a profile of the package as a new one; return its id."""
        [row] = read_rows_by(self._package, office_profile.c.id, [profile_id])
        made = new_id()
        insert_missing(self._mine, office_profile, [row | {"id": made, "is_default": False}])
        return made

    def _write_batch(
        self,
        kind: RecordKind,
        table: Table,
        others: tuple[Table, ...],
        column: str,
        batch: list[UUID],
    ) -> None:
        key = column if column in table.c else "id"
        rows = read_rows_by(self._package, table.c[key], batch)
        if kind in (RecordKind.CARRIED, RecordKind.SOURCE):
            rows = self._without_waiting(kind, rows)
        if kind is RecordKind.VERSION:
            rows = self._renumbered(rows)
        self._insert(table, rows)
        for other in reversed(others):
            self._mine.execute(delete(other).where(other.c[column].in_(batch)))
        for other in others:
            self._insert(other, read_rows_by(self._package, other.c[column], batch))
        if kind is RecordKind.MEETING:
            notes = read_rows_by(self._package, notes_import.c.meeting_id, batch)
            insert_missing(self._mine, notes_import, notes)

    def _without_waiting(self, kind: RecordKind, rows: list[RowValues]) -> list[RowValues]:
        """Return lines whose source is there; the others are noted."""
        missing = missing_in(self._mine, entry.c.id, {row["source_id"] for row in rows})
        waiting = [row for row in rows if row["source_id"] in missing]
        self.waiting += [RecordKey(kind, row["entry_id"]) for row in waiting]
        return [row for row in rows if row["source_id"] not in missing]

    def _write_evidence(self, wanted: set[UUID]) -> None:
        if not wanted:
            return
        rows = self._evidence_rows(wanted)
        files = missing_in(self._mine, attachment.c.id, {row["attachment_id"] for row in rows})
        lines = missing_in(self._mine, entry.c.id, {row["entry_id"] for row in rows})
        for row in rows:
            if row["attachment_id"] in files or row["entry_id"] in lines:
                key = evidence_key(row["entry_id"], row["attachment_id"])
                self.waiting.append(key)
        there = [r for r in rows if r["attachment_id"] not in files and r["entry_id"] not in lines]
        for part in in_batches(there):
            insert_missing(self._mine, evidence, part)

    def _evidence_rows(self, wanted: set[UUID]) -> list[RowValues]:
        if not self._evidence:
            for row in self._package.execute(select(evidence)):
                key = evidence_key(row.entry_id, row.attachment_id)
                self._evidence[key.id] = dict(row._mapping)
        return [self._evidence[one] for one in wanted if one in self._evidence]

    def _insert(self, table: Table, rows: list[RowValues]) -> None:
        for row in rows:
            if row.get("series_id") is not None:
                row["series_id"] = self._series_here(row["series_id"])
            if table is action_item:
                self._free_due_date(row)
            if table is office_profile:
                self._put_beside(row)
            for column, _ in references(table):
                if row.get(column.name) is not None:
                    self._named[column].add(row[column.name])
            self.people.update(row[name] for name in _PEOPLE if row.get(name))
            self.agencies.update(row[name] for name in _AGENCIES if row.get(name))
        for part in in_batches(rows):
            upsert(self._mine, table, part, _KEPT_HERE)

    def _put_beside(self, row: RowValues) -> None:
        """Put a new profile into use only where this laptop has none but the shipped one."""
        known = select(office_profile.c.id).where(office_profile.c.id == row["id"])
        is_new = self._mine.scalar(known) is None
        row["is_default"] = row["is_default"] and is_new and is_shipped_alone(self._mine)
        if row["is_default"]:
            self._mine.execute(update(office_profile).values(is_default=False))

    def _series_here(self, series_id: UUID) -> UUID:
        """Return the series here that goes by the name it has in the package."""
        if series_id not in self._series:
            name = self._package.scalar(select(series.c.name).where(series.c.id == series_id))
            self._series[series_id] = find_series(self._mine, name or "")
        return self._series[series_id]

    def _free_due_date(self, row: RowValues) -> None:
        """Let go of the obligation where another action stands for that due date here."""
        if row["obligation_id"] is None:
            return
        taken = select(action_item.c.entry_id).where(
            action_item.c.obligation_id == row["obligation_id"],
            action_item.c.obligation_due == row["obligation_due"],
            action_item.c.entry_id != row["entry_id"],
        )
        if self._mine.scalar(taken) is not None:
            row["obligation_id"] = row["obligation_due"] = None

    def _renumbered(self, rows: list[RowValues]) -> list[RowValues]:
        """Return new versions numbered behind those that are here; they are put in order later."""
        for row in rows:
            row["number"] += _FAR
        return rows


def in_order(keys: Iterable[RecordKey]) -> list[RecordKey]:
    """Return ``keys`` so that each comes behind what it may refer to."""
    places = {kind: place for place, kind in enumerate((*_TABLES, RecordKind.EVIDENCE))}
    return sorted(keys, key=lambda key: places[key.kind])


_FAR = 1_000_000


def number_versions(session: Session, meetings: Collection[UUID]) -> None:
    """Number the versions of ``meetings`` by the moment they were made, from 1."""
    for batch in in_batches(meetings):
        rows = session.execute(select(version).where(version.c.meeting_id.in_(batch))).all()
        by_meeting: defaultdict[UUID, list[Any]] = defaultdict(list)
        for row in rows:
            by_meeting[row.meeting_id].append(row)
        for found in by_meeting.values():
            ordered = sorted(found, key=lambda row: (row.made_at, row.id))
            if all(row.number == place for place, row in enumerate(ordered, 1)):
                continue
            for far in (2 * _FAR, 0):
                for place, row in enumerate(ordered, 1):
                    statement = update(version).where(version.c.id == row.id)
                    session.execute(statement.values(number=place + far))


def _own_action(row: RowValues) -> RowValues:
    """Return a row of a second line, which does not stand for an obligation's due date."""
    if "obligation_id" in row:
        row["obligation_id"] = row["obligation_due"] = None
    return row


def _by_kind(keys: Iterable[RecordKey]) -> dict[RecordKind, list[UUID]]:
    found: defaultdict[RecordKind, list[UUID]] = defaultdict(list)
    for key in keys:
        found[key.kind].append(key.id)
    return found
