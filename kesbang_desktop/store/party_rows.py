"""Reading the tables that name owners in order."""

from collections import defaultdict
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Table, select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.party import Party
from kesbang_desktop.store.parties import display_name, to_organization, to_person
from kesbang_desktop.store.tables import organization, person


def read_parties(
    session: Session, table: Table, which: ColumnElement[bool]
) -> dict[UUID, list[Party]]:
    """Return who stands in the rows of ``table`` that fit ``which``, in order, by entry id.

    Whoever was taken out of the directory is still named.
    """
    columns: Any = table.c
    query = (
        select(
            columns.entry_id,
            columns.person_id,
            person.c.name,
            columns.organization_id,
            display_name(organization),
        )
        .outerjoin_from(table, person, columns.person_id == person.c.id)
        .outerjoin(organization, columns.organization_id == organization.c.id)
        .where(which)
        .order_by(columns.entry_id, columns.ordinal)
    )
    found: dict[UUID, list[Party]] = defaultdict(list)
    for entry_id, person_id, name, organization_id, short in session.execute(query).all():
        party = to_person(person_id, name) or to_organization(organization_id, short)
        if party is not None:
            found[entry_id].append(party)
    return found
