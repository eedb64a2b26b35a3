"""Who is known: people and organizations."""

import datetime as dt
from uuid import UUID

from kesbang_desktop.store.tables.row import (
    Row,
    key_column,
    optional_reference,
    reference,
    table_of,
)


class OrganizationRow(Row, table=True):
    """``aliases`` stand one a line."""

    __tablename__ = "organization"

    id: UUID = key_column()
    name: str
    short_name: str = ""
    parent_id: UUID | None = optional_reference("organization.id", "SET NULL")
    region: str = ""
    aliases: str = ""
    phone: str = ""
    email: str = ""
    remarks: str = ""
    retired: bool = False


class PersonRow(Row, table=True):
    __tablename__ = "person"

    id: UUID = key_column()
    name: str
    nip: str = ""
    rank: str = ""
    grade: str = ""
    position: str = ""
    organization_id: UUID | None = optional_reference("organization.id", "SET NULL")
    phone: str = ""
    email: str = ""
    region: str = ""
    remarks: str = ""
    anonymised_on: dt.date | None = None
    retired: bool = False


class HeldPostRow(Row, table=True):
    """A jabatan that somebody held before; ``organization`` is as the agency was called then."""

    __tablename__ = "held_post"

    id: UUID = key_column()
    person_id: UUID = reference("person.id", "CASCADE", index=True)
    ordinal: int
    position: str = ""
    organization: str = ""
    began_on: dt.date | None = None
    ended_on: dt.date | None = None


organization = table_of(OrganizationRow)
person = table_of(PersonRow)
held_post = table_of(HeldPostRow)
