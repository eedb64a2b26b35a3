"""Groups of parties that are invited together."""

from collections import defaultdict
from uuid import UUID

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.invite_group import InviteGroup
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.party import Party
from kesbang_desktop.store.parties import display_name, party_columns, to_organization, to_person
from kesbang_desktop.store.reading_around import DAMAGED, text_of
from kesbang_desktop.store.tables import invite_group, invite_group_member, organization, person
from kesbang_desktop.store.upsert import upsert


def list_groups(session: Session) -> list[InviteGroup]:
    """Return all groups by name; who left the directory is in none."""
    members = _members(session)
    rows = session.execute(select(invite_group.c.id, invite_group.c.name))
    groups = [
        InviteGroup(row.id, text_of(row.name).strip() or DAMAGED, tuple(members[row.id].values()))
        for row in rows
    ]
    return sorted(groups, key=lambda one: (fold(one.name), one.id))


def save_group(session: Session, group: InviteGroup) -> Changes:
    """Write ``group`` with its members, new or in place of what is there."""
    upsert(session, invite_group, [{"id": group.id, "name": group.name.strip()}])
    _forget_members(session, group.id)
    rows = [
        {"group_id": group.id, "ordinal": number, **party_columns(member)}
        for number, member in enumerate(group.members)
    ]
    if rows:
        session.execute(insert(invite_group_member), rows)
    return Changes()


def delete_group(session: Session, group_id: UUID) -> Changes:
    """Forget a group; whoever is in it stays in the directory."""
    _forget_members(session, group_id)
    session.execute(delete(invite_group).where(invite_group.c.id == group_id))
    return Changes()


def _forget_members(session: Session, group_id: UUID) -> None:
    session.execute(delete(invite_group_member).where(invite_group_member.c.group_id == group_id))


def _members(session: Session) -> defaultdict[UUID, dict[UUID, Party]]:
    """Return the members of each group by their ids: two that became one are one member."""
    query = (
        select(
            invite_group_member.c.group_id,
            invite_group_member.c.person_id,
            person.c.name.label("person_name"),
            invite_group_member.c.organization_id,
            display_name(organization).label("organization_name"),
        )
        .outerjoin_from(
            invite_group_member,
            person,
            (invite_group_member.c.person_id == person.c.id) & ~person.c.retired,
        )
        .outerjoin(
            organization,
            (invite_group_member.c.organization_id == organization.c.id) & ~organization.c.retired,
        )
        .order_by(invite_group_member.c.group_id, invite_group_member.c.ordinal)
    )
    found: defaultdict[UUID, dict[UUID, Party]] = defaultdict(dict)
    for row in session.execute(query):
        party = to_person(row.person_id, row.person_name)
        party = party or to_organization(row.organization_id, row.organization_name)
        if party is not None:
            found[row.group_id][party.id] = party
    return found
