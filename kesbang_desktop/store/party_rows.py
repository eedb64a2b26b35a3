"""The tables that name parties in order: owners, and members of groups."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Table, select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.party import Party
from kesbang_desktop.store.parties import display_name, party_columns, to_organization, to_person
from kesbang_desktop.store.tables import organization, person


def read_parties(
    session: Session, table: Table, which: ColumnElement[bool]
) -> dict[UUID, list[Party]]:
    """Return who stands in the rows of ``table`` that fit ``which``, in order.

    By the id of what they belong to, the first column of the key. Whoever was taken out of the
    directory is still named, unless ``which``, which may ask ``person`` and ``organization``, says
    otherwise.
    """
    columns: Any = table.c
    belongs_to: Any = next(iter(table.primary_key.columns))
    query = (
        select(
            belongs_to,
            columns.person_id,
            person.c.name,
            columns.organization_id,
            display_name(organization),
        )
        .outerjoin_from(table, person, columns.person_id == person.c.id)
        .outerjoin(organization, columns.organization_id == organization.c.id)
        .where(which)
        .order_by(belongs_to, columns.ordinal)
    )
    found: dict[UUID, list[Party]] = defaultdict(list)
    for key, person_id, name, organization_id, short in session.execute(query).all():
        party = to_person(person_id, name) or to_organization(organization_id, short)
        if party is not None:
            found[key].append(party)
    return found


def party_rows(key: str, belongs_to: UUID, parties: Sequence[Party]) -> list[dict[str, Any]]:
    """Return the rows that name ``parties`` of what has the id ``belongs_to`` in column ``key``."""
    return [
        {key: belongs_to, "ordinal": ordinal, **party_columns(party)}
        for ordinal, party in enumerate(parties)
    ]
