"""Writing chosen meetings, or all of an office, into a data file of their own."""

from collections.abc import Collection, Iterable, Iterator
from uuid import UUID

from sqlalchemy import ColumnElement, Table, delete, insert, or_, select, true
from sqlalchemy.orm import Session

from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.domain.merge_plan import OF_OFFICE, Record, RecordKey, RecordKind
from kesbang_desktop.domain.record_state import State
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.engine_words import let_refer_later
from kesbang_desktop.store.packages.records import (
    read_all_contents,
    read_contents_of,
    read_past,
    to_records,
)
from kesbang_desktop.store.packages.rows import (
    RowValues,
    bring_named_parties,
    drop_dangling,
    read_rows,
)
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
from kesbang_desktop.store.upsert import insert_missing

_OF_MEETING = (attendance, attachment, version, notes_import, proof)
_OF_LINE = (
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
_DIRECTORY = (
    *(organization, person, held_post, obligation, obligation_owner),
    *(invite_group, invite_group_member, region_condition),
)


def fill(
    source: Session, target: Session, meetings: Collection[UUID] | None
) -> dict[RecordKey, Record]:
    """Write ``meetings`` with all that is in them, or everything, into the empty ``target``.

    Deleted lines do not travel. Returns the records, with how they stood when they were handed
    over before.
    """
    let_refer_later(target)
    for table, condition in _conditions(meetings):
        for rows in read_rows(source, table, condition):
            tell()
            target.execute(insert(table), rows)
    _drop_removed(target)
    bring_named_parties(source, target, insert_missing)
    drop_dangling(target)
    return _tell_past(source, target, meetings)


def remember(session: Session, records: Iterable[Record]) -> None:
    """Note how ``records`` stand, as handed over."""
    rows = (
        state_row(record.key, state, record.meeting_id)
        for record in records
        if (state := record.held.now) is not None
    )
    for part in in_batches(rows):
        insert_missing(session, handed_state, part)


def state_row(key: RecordKey, state: State, meeting_id: UUID | None) -> RowValues:
    """Return the row that says how a record stood."""
    return {
        "record_id": key.id,
        "kind": key.kind.value,
        "ordinal": state.ordinal,
        "digest": state.digest,
        "meeting_id": meeting_id,
    }


def _conditions(
    meetings: Collection[UUID] | None,
) -> Iterator[tuple[Table, ColumnElement[bool]]]:
    if meetings is None:
        yield from ((table, true()) for table in (series, office_profile, meeting))
        yield from ((table, true()) for table in (*_OF_MEETING, entry, *_OF_LINE, *_DIRECTORY))
        return
    chosen = meeting.c.id.in_(meetings)
    yield series, series.c.id.in_(select(meeting.c.series_id).where(chosen))
    theirs = office_profile.c.id.in_(select(meeting.c.profile_id).where(chosen))
    yield office_profile, or_(office_profile.c.is_default, theirs)
    yield meeting, chosen
    for table in _OF_MEETING:
        yield table, table.c.meeting_id.in_(meetings)
    yield entry, entry.c.meeting_id.in_(meetings)
    lines = select(entry.c.id).where(entry.c.meeting_id.in_(meetings))
    for table in _OF_LINE:
        yield table, table.c.entry_id.in_(lines)


def _drop_removed(target: Session) -> None:
    """Let go of deleted lines; what hangs on them goes with them."""
    target.execute(delete(entry).where(entry.c.removed))


def _tell_past(
    source: Session, target: Session, chosen: Collection[UUID] | None
) -> dict[RecordKey, Record]:
    """Write into ``target`` how its records stood before; return the records.

    What stands in the source and was left out is not spoken of: it would look deleted. Who or what
    an office no longer has is nothing that others have to delete.
    """
    past, places = read_past(source)
    records = to_records(read_all_contents(target), past)
    tell()
    standing: set[RecordKey] = set()
    if past:
        found = (
            read_all_contents(source) if chosen is None else read_contents_of(source, chosen, ())
        )
        standing = {one.key for one in found}
    covered = {key.id for key in records if key.kind is RecordKind.MEETING}
    rows = (
        state_row(key, state, places[key])
        for key, states in past.items()
        if key in records
        or (
            key not in standing
            and key.kind not in OF_OFFICE
            and (places[key] in covered or (chosen is None and places[key] is None))
        )
        for state in states
    )
    for part in in_batches(rows):
        tell()
        target.execute(insert(handed_state), part)
    return records
