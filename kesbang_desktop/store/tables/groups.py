"""Groups of parties that an office invites again and again."""

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


class InviteGroupRow(Row, table=True):
    __tablename__ = "invite_group"

    id: UUID = key_column()
    name: str


class InviteGroupMemberRow(Row, table=True):
    """Who is in a group, in order."""

    __tablename__ = "invite_group_member"
    __table_args__ = (one_owner(),)

    group_id: UUID = reference("invite_group.id", "CASCADE", primary_key=True)
    ordinal: int = Field(primary_key=True)
    person_id: UUID | None = optional_reference("person.id", "RESTRICT", index=True)
    organization_id: UUID | None = optional_reference("organization.id", "RESTRICT", index=True)


invite_group = table_of(InviteGroupRow)
invite_group_member = table_of(InviteGroupMemberRow)
