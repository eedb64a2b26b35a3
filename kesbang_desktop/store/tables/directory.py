"""Who is known: people and organizations."""

from uuid import UUID

from kesbang_desktop.store.tables.row import Row, key_column, optional_reference, table_of


class OrganizationRow(Row, table=True):
    __tablename__ = "organization"

    id: UUID = key_column()
    name: str
    short_name: str = ""
    parent_id: UUID | None = optional_reference("organization.id", "SET NULL")
    region: str = ""
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
    retired: bool = False


organization = table_of(OrganizationRow)
person = table_of(PersonRow)
