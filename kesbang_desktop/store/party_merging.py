"""Deleting and merging entries of the directory, with all that hangs on them."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Column,
    ColumnElement,
    CompoundSelect,
    Select,
    Table,
    bindparam,
    delete,
    func,
    null,
    select,
    union,
    update,
)
from sqlalchemy.orm import Session

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.domain.party_use import MergedParty, PartyUse
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.carried_names import (
    Names,
    names_of_organizations,
    names_of_people,
    rename_owners,
)
from kesbang_desktop.store.listing import (
    refresh_listing,
    refresh_listing_of_organizations,
    refresh_listing_of_people,
)
from kesbang_desktop.store.note_taker import take_over_notes
from kesbang_desktop.store.party_completing import complete_party, take_back
from kesbang_desktop.store.tables import (
    action_owner,
    attendance,
    entry,
    held_post,
    invite_group_member,
    noted_owner,
    obligation_owner,
    organization,
    person,
)

_TABLES: dict[str, Table] = {
    one.name: one
    for one in (
        *(attendance, entry, action_owner, noted_owner, obligation_owner),
        *(person, organization, invite_group_member, held_post),
    )
}
_OWNERS = (action_owner, noted_owner, obligation_owner)


def party_use(session: Session, party: Party) -> PartyUse:
    """Return what hangs on ``party``; lines that were deleted do not count."""
    word = party.kind.value

    def naming(column: Column[Any], wanted: Column[Any], *others: Any) -> Select[Any]:
        return select(wanted).where(column == party.id, *others).distinct()

    def count(query: Select[Any] | CompoundSelect[Any]) -> int:
        return session.scalar(select(func.count()).select_from(query.subquery())) or 0

    def is_standing(table: Table) -> ColumnElement[bool]:
        stands = entry.c.removed.is_(False) & (entry.c.id == table.c.entry_id)
        return select(entry.c.id).where(stands).exists()

    owned = union(
        *(
            naming(table.c[f"{word}_id"], table.c.entry_id, is_standing(table))
            for table in (action_owner, noted_owner)
        )
    )
    owed = naming(obligation_owner.c[f"{word}_id"], obligation_owner.c.obligation_id)
    people = naming(person.c.organization_id, person.c.id, person.c.retired.is_(False))
    units = naming(organization.c.parent_id, organization.c.id, organization.c.retired.is_(False))
    return PartyUse(
        count(naming(attendance.c[f"{word}_id"], attendance.c.meeting_id)),
        count(naming(entry.c[f"speaker_{word}_id"], entry.c.id, entry.c.removed.is_(False))),
        count(owned),
        count(owed),
        count(people),
        count(units),
    )


def delete_parties(session: Session, parties: Collection[Party]) -> Changes:
    """Take ``parties`` out of the directory, all or none; saving them again brings them back.

    Raises InvalidRecordError, which says what hangs on them, where anything does.
    """
    for party in parties:
        if (use := party_use(session, party)).is_used:
            raise InvalidRecordError(
                f"{party.name} tidak dapat dihapus: {use.words()}. Gabungkan (Ctrl+G) dengan "
                "entri lain, atau lepaskan dahulu dari sana."
            )
    changes = Changes()
    for party in parties:
        changes |= retire_party(session, party)
    return changes


def withdraw_parties(session: Session, parties: Collection[Party]) -> Changes:
    """Take out of the directory those of ``parties`` on whom nothing hangs; people first."""
    changes = Changes()
    for one in sorted(parties, key=lambda one: one.kind is PartyKind.ORGANIZATION):
        if not party_use(session, one).is_used:
            changes |= retire_party(session, one)
    return changes


def retire_party(session: Session, party: Party) -> Changes:
    """Hide ``party``. The row stays, so that a line that undo brings back can name it."""
    table = person if party.kind is PartyKind.PERSON else organization
    session.execute(update(table).where(table.c.id == party.id).values(retired=True))
    return Changes(parties=frozenset({party.id}))


def merge_parties(session: Session, gone: Party, kept: Party) -> tuple[MergedParty, Changes]:
    """Let everything that names ``gone`` name ``kept``, and take ``gone`` out of the directory.

    ``kept`` gets what it lacks and ``gone`` has.

    Raises InvalidRecordError where both stand in one attendance list or own one action: they may
    be two after all.
    """
    _require_apart(session, gone, kept)
    before = _owner_names(session, gone, kept)
    completed = complete_party(session, gone, kept)
    moved = []
    meetings: set[UUID] = set()
    for table in _TABLES.values():
        keys = list(table.primary_key.columns.values())
        place = table.c.meeting_id if "meeting_id" in table.c else null()
        for column in _columns(table, gone):
            # One search for both: who speaks is in no index, which each line typed would pay for.
            moving = update(table).where(column == gone.id).values({column: kept.id})
            rows = session.execute(moving.returning(*keys, place)).all()
            moved += [(table.name, column.name, tuple(row)[:-1]) for row in rows]
            meetings |= {row[-1] for row in rows if row[-1] is not None}
    retire_party(session, gone)
    takes_notes = take_over_notes(session, gone.id, kept.id)
    merged = MergedParty(gone.id, kept.id, tuple(moved), completed, takes_notes)
    now = _owner_names(session, kept)
    # Whoever went already is called nothing any more.
    for name in before.values():
        meetings |= rename_owners(session, {kept.id: name}, now)
    _refresh_listing(session, merged, kept)
    return merged, Changes(frozenset(meetings), frozenset({gone.id, kept.id}))


def _owner_names(session: Session, *parties: Party) -> Names:
    """Return what ``parties``, all of one kind, are called by as owners."""
    is_person = parties[0].kind is PartyKind.PERSON
    names_of = names_of_people if is_person else names_of_organizations
    return names_of(session, [one.id for one in parties])


def undo_merge(session: Session, gone: Party, kept: Party, merged: MergedParty) -> Changes:
    """Take a merge back: what it moved and still names ``kept`` names ``gone`` again."""
    take_back(session, kept, merged.completed)
    if merged.takes_notes:
        take_over_notes(session, kept.id, gone.id)
    own = person if gone.kind is PartyKind.PERSON else organization
    session.execute(update(own).where(own.c.id == gone.id).values(retired=False))
    by_column: defaultdict[tuple[str, str], list[tuple[Any, ...]]] = defaultdict(list)
    for table_name, column_name, key in merged.moved:
        by_column[table_name, column_name].append(key)
    meetings: set[UUID] = set()
    for (table_name, column_name), keys in by_column.items():
        table = _TABLES[table_name]
        column = table.c[column_name]
        same = [one == bindparam(f"moved_{one.name}") for one in table.primary_key.columns]
        names = [f"moved_{one.name}" for one in table.primary_key.columns]
        back = update(table).where(column == kept.id, *same).values({column: gone.id})
        session.execute(back, [dict(zip(names, key, strict=True)) for key in keys])
        if table in (attendance, entry):
            meetings |= _meetings_of(session, table, [key[0] for key in keys])
    called = _owner_names(session, gone, kept)
    meetings |= rename_owners(session, {gone.id: called[kept.id]}, {gone.id: called[gone.id]})
    _refresh_listing(session, merged, gone, kept)
    return Changes(frozenset(meetings), frozenset({gone.id, kept.id}))


def forget_retired(session: Session) -> None:
    """Delete for good who was taken out of the directory and is named nowhere; for the start."""
    for kind, table in ((PartyKind.PERSON, person), (PartyKind.ORGANIZATION, organization)):
        # The posts that somebody held go with whoever held them.
        tables = [one for one in _TABLES.values() if one is not held_post]
        columns = [column for one in tables for column in _columns_of(one, kind)]
        # Each list of who is named is read once, not once for each who may go.
        unnamed = [
            table.c.id.not_in(select(one).where(one.is_not(None))) for one in _apart(columns, table)
        ]
        session.execute(delete(table).where(table.c.retired.is_(True), *unnamed))


def _apart(columns: list[Column[Any]], table: Table) -> Iterator[Any]:
    """Yield ``columns``, those of ``table`` itself under another name."""
    other = table.alias()
    for column in columns:
        yield other.c[column.name] if column.table is table else column


def _columns(table: Table, party: Party) -> list[Column[Any]]:
    return _columns_of(table, party.kind)


def _columns_of(table: Table, kind: PartyKind) -> list[Column[Any]]:
    word = "person" if kind is PartyKind.PERSON else "organization"
    names = [f"{word}_id", f"speaker_{word}_id"]
    if table is organization and kind is PartyKind.ORGANIZATION:
        names = ["parent_id"]
    return [table.c[name] for name in names if name in table.c]


def _require_apart(session: Session, gone: Party, kept: Party) -> None:
    ours, theirs = (attendance.alias() for _ in range(2))
    name = _columns(attendance, gone)[0].name
    bare = gone.kind is PartyKind.ORGANIZATION
    query = (
        select(func.count())
        .select_from(ours.join(theirs, ours.c.meeting_id == theirs.c.meeting_id))
        .where(ours.c[name] == gone.id, theirs.c[name] == kept.id)
    )
    if bare:
        query = query.where(ours.c.person_id.is_(None), theirs.c.person_id.is_(None))
    if session.scalar(query):
        raise InvalidRecordError(
            f"{gone.name} dan {kept.name} sama-sama tercatat sebagai peserta di satu rapat; "
            "mungkin memang dua. Hapus salah satunya dari daftar peserta itu, lalu gabungkan lagi."
        )
    for table in _OWNERS:
        key = next(iter(table.primary_key.columns)).name
        mine, other = (table.alias() for _ in range(2))
        both = (
            select(func.count())
            .select_from(mine.join(other, mine.c[key] == other.c[key]))
            .where(mine.c[name] == gone.id, other.c[name] == kept.id)
        )
        if session.scalar(both):
            raise InvalidRecordError(
                f"{gone.name} dan {kept.name} sama-sama penanggung jawab satu tindak lanjut. Hapus "
                "salah satunya di sana, lalu gabungkan lagi."
            )


def _meetings_of(session: Session, table: Table, ids: Collection[UUID]) -> set[UUID]:
    found: set[UUID] = set()
    for batch in in_batches(ids):
        query = select(table.c.meeting_id).where(table.c.id.in_(batch))
        found.update(one for one in session.scalars(query) if one is not None)
    return found


def _refresh_listing(session: Session, merged: MergedParty, *parties: Party) -> None:
    """Work out anew what lists repeat of ``parties``, all of one kind.

    With an agency those of its people and units were moved, wherever they are. Of somebody who got
    nothing but what was moved, that alone is other than before.
    """
    ids = [one.id for one in parties]
    if parties[0].kind is PartyKind.ORGANIZATION:
        refresh_listing_of_organizations(session, ids)
    elif merged.completed:
        refresh_listing_of_people(session, ids)
    else:
        moved: list[Any] = [key[0] for name, _, key in merged.moved if name == action_owner.name]
        refresh_listing(session, moved)
