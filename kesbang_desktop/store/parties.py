"""Reading and writing references to a person or an organization."""

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, FromClause, case

from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.store.reading_around import text_of


def display_name(organization: FromClause) -> ColumnElement[str]:
    """Return the column that says what Organization.display_name says."""
    columns = organization.c
    return case((columns.short_name != "", columns.short_name), else_=columns.name)


def to_person(id: UUID | None, name: str | None) -> Party | None:
    """Return the person of a left join, or None where nobody was joined."""
    return None if id is None or name is None else Party(PartyKind.PERSON, id, _named(name))


def to_organization(id: UUID | None, name: str | None) -> Party | None:
    """Return the organization of a left join, or None where nothing was joined."""
    return None if id is None or name is None else Party(PartyKind.ORGANIZATION, id, _named(name))


def _named(name: object) -> str:
    """Return a name as it stands, of what is no text what can be read."""
    return name if isinstance(name, str) else text_of(name)


def party_columns(party: Party | None, prefix: str = "") -> dict[str, Any]:
    """Return the two columns that refer to ``party``, one of them None."""
    is_person = party is not None and party.kind is PartyKind.PERSON
    party_id = party.id if party else None
    return {
        f"{prefix}person_id": party_id if is_person else None,
        f"{prefix}organization_id": None if is_person else party_id,
    }
