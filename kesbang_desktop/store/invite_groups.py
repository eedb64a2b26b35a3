"""Groups of parties that are invited together."""

from dataclasses import replace
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.invite_group import InviteGroup
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.together.fields import merge_fields
from kesbang_desktop.store.party_rows import party_rows, read_parties
from kesbang_desktop.store.reading_around import DAMAGED, text_of
from kesbang_desktop.store.tables import invite_group, invite_group_member, organization, person
from kesbang_desktop.store.upsert import upsert

_IN_DIRECTORY = ~func.coalesce(person.c.retired, organization.c.retired)


def list_groups(session: Session) -> list[InviteGroup]:
    """Return all groups by name; who left the directory is in none."""
    # Two that became one are one member.
    members = {
        group_id: tuple({one.id: one for one in parties}.values())
        for group_id, parties in read_parties(session, invite_group_member, _IN_DIRECTORY).items()
    }
    groups = [
        InviteGroup(row.id, text_of(row.name).strip() or DAMAGED, members.get(row.id, ()))
        for row in session.execute(select(invite_group.c.id, invite_group.c.name))
    ]
    return sorted(groups, key=lambda one: (fold(one.name), one.id))


def save_group(session: Session, group: InviteGroup, known: InviteGroup | None = None) -> Changes:
    """Write ``group`` with its members, new or in place of what is there.

    ``known`` is what it was made of: whom others added to it or took out since stays so. A new one
    of a name that there is goes into that group.
    """
    there = list_groups(session)
    stored = next((one for one in there if one.id == group.id), None)
    if stored is None:
        same = (one for one in there if fold(one.name) == fold(group.name.strip()))
        if (stored := next(same, None)) is not None:
            group = replace(group, id=stored.id)
            known = replace(stored, members=())
    merged = merge_fields(known, group, stored)
    group = merged.record
    upsert(session, invite_group, [{"id": group.id, "name": group.name.strip()}])
    _forget_members(session, group.id)
    upsert(session, invite_group_member, party_rows("group_id", group.id, group.members))
    return Changes(replaced=merged.replaced)


def delete_group(session: Session, group_id: UUID) -> Changes:
    """Forget a group; whoever is in it stays in the directory."""
    _forget_members(session, group_id)
    session.execute(delete(invite_group).where(invite_group.c.id == group_id))
    return Changes()


def _forget_members(session: Session, group_id: UUID) -> None:
    session.execute(delete(invite_group_member).where(invite_group_member.c.group_id == group_id))
