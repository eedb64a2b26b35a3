"""What is owed again and again."""

import datetime as dt
from uuid import UUID

from sqlmodel import Field

from kesbang_desktop.store.tables.row import (
    Row,
    key_column,
    one_owner,
    optional_reference,
    reference,
    table_of,
)


class ObligationRow(Row, table=True):
    __tablename__ = "obligation"

    id: UUID = key_column()
    text: str
    every: str
    first_due: dt.date
    is_active: bool = True


class ObligationOwnerRow(Row, table=True):
    """Who owes an obligation, in order; the first is the responsible one."""

    __tablename__ = "obligation_owner"
    __table_args__ = (one_owner(),)

    obligation_id: UUID = reference("obligation.id", "CASCADE", primary_key=True)
    ordinal: int = Field(primary_key=True)
    person_id: UUID | None = optional_reference("person.id", "RESTRICT", index=True)
    organization_id: UUID | None = optional_reference("organization.id", "RESTRICT", index=True)


obligation = table_of(ObligationRow)
obligation_owner = table_of(ObligationOwnerRow)
