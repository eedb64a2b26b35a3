"""Taking one meeting out of a safety copy into the data of today, and away again."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Table, delete, select, update
from sqlalchemy.orm import Session

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.copy_difference import BroughtBack
from kesbang_desktop.domain.errors import NotFoundError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.listing import refresh_listing, refresh_listing_of_meeting
from kesbang_desktop.store.long_write import let_others_write
from kesbang_desktop.store.meetings import delete_meeting, find_series
from kesbang_desktop.store.party_merging import withdraw_parties
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
    issue,
    issue_note,
    meeting,
    noted_action,
    noted_owner,
    obligation,
    office_profile,
    organization,
    person,
    progress,
    proof,
    report_source,
    series,
    version,
)
from kesbang_desktop.store.upsert import insert_missing, upsert

Rows = list[dict[str, Any]]

_OF_MEETING = (attendance, entry, attachment, version, proof)
_OF_ENTRY = (
    action_item,
    action_owner,
    noted_action,
    noted_owner,
    action_change,
    progress,
    issue,
    issue_note,
    evidence,
    carried_line,
    decision_standing,
    report_source,
)
# The columns that name something which a second meeting has of its own.
_OWN = ("id", "meeting_id", "entry_id", "attachment_id", "source_id", "replaced_by")
_PEOPLE = ("person_id", "speaker_person_id")
_ORGANIZATIONS = ("organization_id", "speaker_organization_id")


def bring_back(session: Session, copy: Session, meeting_id: UUID, words: str = "") -> BroughtBack:
    """Write the meeting as ``copy`` has it: under its id where it is gone, else as a second one.

    ``words`` follow the title of a second one. Actions that outlived the meeting come back into it
    as they are today. Raises NotFoundError.
    """
    heads = _read(copy, meeting, meeting.c.id == meeting_id)
    if not heads:
        raise NotFoundError("Rapat itu tidak ada dalam salinan. Pilih yang lain.")
    is_second = _is_there(session, meeting, meeting_id)
    parts = _read_parts(copy, meeting_id)
    outlived = () if is_second else _outlived(session, parts[entry])
    for table in _OF_ENTRY:
        parts[table] = [row for row in parts[table] if row["entry_id"] not in outlived]
    parties = _bring_parties(session, copy, [row for rows in parts.values() for row in rows])
    _link_to_today(session, copy, heads, parts)
    if is_second:
        _give_new_ids(heads, parts)
        heads[0]["title"] += words
    insert_missing(session, meeting, heads)
    new_meeting: UUID = heads[0]["id"]
    for table in (*_OF_MEETING, *_OF_ENTRY):
        for batch in in_batches(parts[table]):
            insert_missing(session, table, batch)
            let_others_write(session)
    session.execute(update(entry).where(entry.c.id.in_(outlived)).values(meeting_id=new_meeting))
    refresh_listing_of_meeting(session, new_meeting)
    changes = Changes(
        frozenset({new_meeting}),
        frozenset(one.id for one in parties),
        frozenset(row["entry_id"] for row in parts[action_item]) | frozenset(outlived),
    )
    files = tuple(row["id"] for row in parts[attachment])
    return BroughtBack(new_meeting, is_second, changes, tuple(outlived), parties, files)


def take_away(session: Session, brought: BroughtBack) -> Changes:
    """Undo what came back, a meeting or attachments; files of attachments stay."""
    session.execute(update(entry).where(entry.c.id.in_(brought.attached)).values(meeting_id=None))
    session.execute(delete(attachment).where(attachment.c.id.in_(brought.attachments)))
    if brought.meeting_id is not None:
        delete_meeting(session, brought.meeting_id)
    refresh_listing(session, brought.attached)
    return brought.changes | withdraw_parties(session, brought.parties)


def files_of(copy: Session, meeting_id: UUID) -> frozenset[str]:
    """Return the digests of the files that a meeting in a copy refers to."""
    found = select(attachment.c.sha256).where(attachment.c.meeting_id == meeting_id)
    documents = select(version.c.document).where(
        version.c.meeting_id == meeting_id, version.c.document != ""
    )
    return frozenset(copy.scalars(found.union(documents)))


def _read(session: Session, table: Table, condition: ColumnElement[bool]) -> Rows:
    return [dict(row._mapping) for row in session.execute(select(table).where(condition))]


def _read_parts(copy: Session, meeting_id: UUID) -> dict[Table, Rows]:
    lines = select(entry.c.id).where(entry.c.meeting_id == meeting_id)
    parts = {table: _read(copy, table, table.c.meeting_id == meeting_id) for table in _OF_MEETING}
    return parts | {table: _read(copy, table, table.c.entry_id.in_(lines)) for table in _OF_ENTRY}


def _outlived(session: Session, entries: Rows) -> tuple[UUID, ...]:
    """Return which of ``entries`` are there already, without their meeting."""
    return tuple(row["id"] for row in entries if _is_there(session, entry, row["id"]))


def _is_there(session: Session, table: Table, key: UUID) -> bool:
    return session.scalar(select(table.c.id).where(table.c.id == key)) is not None


def _bring_parties(session: Session, copy: Session, named: Rows) -> tuple[Party, ...]:
    """Write the people and agencies that rows name and the directory lacks; return them."""
    people = _missing(session, person, _named(named, _PEOPLE))
    people_rows = _read(copy, person, person.c.id.in_(people))
    wanted = _named([*named, *people_rows], _ORGANIZATIONS)
    agencies: Rows = []
    while missing := _missing(session, organization, wanted - {row["id"] for row in agencies}):
        # One that stands above another comes before it.
        found = _read(copy, organization, organization.c.id.in_(missing))
        agencies = [*found, *agencies]
        wanted = {row["parent_id"] for row in found} - {None}
        if not found:
            break
    # Whoever was only taken out of the directory is brought into it again.
    upsert(session, organization, agencies)
    upsert(session, person, people_rows)
    # Those below come before what they stand under, so that they can go in this order.
    return tuple(
        [Party(PartyKind.PERSON, row["id"], row["name"]) for row in people_rows]
        + [Party(PartyKind.ORGANIZATION, row["id"], row["name"]) for row in reversed(agencies)]
    )


def _named(rows: Sequence[dict[str, Any]], columns: Sequence[str]) -> set[UUID]:
    return {row[name] for row in rows for name in columns if row.get(name) is not None}


def _missing(session: Session, table: Table, keys: set[UUID]) -> set[UUID]:
    known = select(table.c.id).where(table.c.id.in_(keys), table.c.retired.is_(False))
    return keys - set(session.scalars(known))


def _link_to_today(session: Session, copy: Session, heads: Rows, parts: dict[Table, Rows]) -> None:
    """Let go of links to what is no longer there; a series is found by its name."""
    for row in (*heads, *parts[action_item]):
        if row["series_id"] is not None:
            name = copy.scalar(select(series.c.name).where(series.c.id == row["series_id"]))
            row["series_id"] = find_series(session, name) if name else None
    for head in heads:
        if head["profile_id"] and not _is_there(session, office_profile, head["profile_id"]):
            head["profile_id"] = None
    for row in parts[action_item]:
        if row["obligation_id"] and not _may_come_due(session, row):
            row["obligation_id"] = row["obligation_due"] = None
    came = {row["id"] for table in (entry, attachment) for row in parts[table]}
    parts[evidence] = [
        row
        for row in parts[evidence]
        if row["attachment_id"] in came or _is_there(session, attachment, row["attachment_id"])
    ]
    for row in parts[decision_standing]:
        successor = row["replaced_by"]
        if successor and successor not in came and not _is_there(session, entry, successor):
            row["replaced_by"] = None
    for table in (carried_line, report_source):
        parts[table] = [
            row
            for row in parts[table]
            if row["source_id"] in came or _is_there(session, entry, row["source_id"])
        ]
    for row in parts[report_source]:
        if row["meeting_id"] and not _is_there(session, meeting, row["meeting_id"]):
            row["meeting_id"] = None


def _may_come_due(session: Session, row: dict[str, Any]) -> bool:
    """Tell whether the obligation is there and nothing else stands for that due date."""
    taken = select(action_item.c.entry_id).where(
        action_item.c.obligation_id == row["obligation_id"],
        action_item.c.obligation_due == row["obligation_due"],
    )
    is_known = _is_there(session, obligation, row["obligation_id"])
    return is_known and session.scalar(taken) is None


def _give_new_ids(heads: Rows, parts: dict[Table, Rows]) -> None:
    every = [*heads, *(row for rows in parts.values() for row in rows)]
    fresh = {row["id"]: new_id() for row in every if "id" in row}
    for row in every:
        for name in _OWN:
            if name in row:
                row[name] = fresh.get(row[name], row[name])
