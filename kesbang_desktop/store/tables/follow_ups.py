"""Actions: as they stand now, as they were noted first, and what became of them."""

import datetime as dt
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field

from kesbang_desktop.store.column_types import Id, Moment
from kesbang_desktop.store.tables.row import (
    Row,
    key_column,
    one_owner,
    optional_reference,
    reference,
    table_of,
)


class ActionItemRow(Row, table=True):
    """An action as it stands now; what was noted of it first is in :class:`NotedActionRow`.

    The columns from ``meeting_id`` on repeat what other columns and tables say, so that a long
    list is filtered, counted and sorted without joining them; only
    :mod:`kesbang_desktop.store.listing` writes them. ``origin_title``, ``origin_date``,
    ``origin_classification`` and ``series_id`` are of the meeting and stay when it goes; for an
    action that never had one they are facts of their own. ``listed`` is whether the list shows the
    action, ``due_order`` is as :func:`kesbang_desktop.domain.due_week.due_order` says,
    ``organization_id`` and ``region`` are of whoever is responsible, ``responsible_id`` is that
    person or organization, ``search_text`` is the search key of text, due note, meeting and owners.
    """

    __tablename__ = "action_item"
    __table_args__ = (
        Index(None, "listed", "is_open", "due_order", "entry_id", "status"),
        Index(None, "listed", "is_open", "organization_id", "due_order", "entry_id", "status"),
        Index(None, "listed", "is_open", "responsible_id", "due_order", "entry_id", "status"),
        Index(None, "listed", "is_open", "series_id", "due_order", "entry_id", "status"),
        Index(None, "listed", "is_open", "origin_date", "entry_id", "status"),
        Index(None, "obligation_id", "obligation_due", unique=True),
        Index(None, "meeting_id", "origin_date"),
    )

    entry_id: UUID = reference("entry.id", "CASCADE", primary_key=True)
    due: dt.date | None = None
    ongoing: bool = False
    due_note: str = ""
    priority: str
    status: str
    obligation_id: UUID | None = optional_reference("obligation.id", "SET NULL")
    obligation_due: dt.date | None = None
    meeting_id: UUID | None = optional_reference("meeting.id", "SET NULL")
    origin_title: str = ""
    origin_date: dt.date | None = None
    origin_classification: str = "normal"
    series_id: UUID | None = optional_reference("series.id", "SET NULL")
    listed: bool = False
    is_open: bool = True
    due_order: dt.date = dt.date.max
    closed_on: dt.date | None = None
    organization_id: UUID | None = optional_reference("organization.id", "SET NULL")
    region: str = ""
    responsible_id: UUID | None = Field(default=None, sa_type=Id)
    search_text: str = ""


class ActionOwnerRow(Row, table=True):
    """The owners of an action in order; the first is the responsible one."""

    __tablename__ = "action_owner"
    __table_args__ = (one_owner(),)

    entry_id: UUID = reference("action_item.entry_id", "CASCADE", primary_key=True)
    ordinal: int = Field(primary_key=True)
    person_id: UUID | None = optional_reference("person.id", "RESTRICT", index=True)
    organization_id: UUID | None = optional_reference("organization.id", "RESTRICT", index=True)


class NotedActionRow(Row, table=True):
    """What the minutes say of an action of which something was changed afterwards."""

    __tablename__ = "noted_action"

    entry_id: UUID = reference("action_item.entry_id", "CASCADE", primary_key=True)
    due: dt.date | None = None
    ongoing: bool = False
    due_note: str = ""
    priority: str


class NotedOwnerRow(Row, table=True):
    """The owners that the minutes name, in order, where a row of noted_action stands."""

    __tablename__ = "noted_owner"
    __table_args__ = (one_owner(),)

    entry_id: UUID = reference("noted_action.entry_id", "CASCADE", primary_key=True)
    ordinal: int = Field(primary_key=True)
    person_id: UUID | None = optional_reference("person.id", "RESTRICT", index=True)
    organization_id: UUID | None = optional_reference("organization.id", "RESTRICT", index=True)


class ActionChangeRow(Row, table=True):
    """What was changed on an action after it was noted: ``field`` is due, owners or priority.

    ``before`` and ``after`` are what a person reads of it.
    """

    __tablename__ = "action_change"
    __table_args__ = (Index(None, "entry_id", "changed_at"),)

    id: UUID = key_column()
    entry_id: UUID = reference("action_item.entry_id", "CASCADE")
    changed_at: dt.datetime = Field(sa_type=Moment)
    field: str
    before: str
    after: str
    author: str = ""


class CarriedLineRow(Row, table=True):
    """A line of a later meeting that speaks of an action or problem noted earlier.

    ``meeting_id`` repeats the meeting of the line: every write of minutes asks for it.
    """

    __tablename__ = "carried_line"

    entry_id: UUID = reference("entry.id", "CASCADE", primary_key=True)
    source_id: UUID = reference("entry.id", "CASCADE", index=True)
    meeting_id: UUID = reference("meeting.id", "CASCADE", index=True)


class ProgressRow(Row, table=True):
    __tablename__ = "progress"
    __table_args__ = (Index(None, "entry_id", "noted_at"),)

    id: UUID = key_column()
    entry_id: UUID = reference("action_item.entry_id", "CASCADE")
    noted_at: dt.datetime = Field(sa_type=Moment)
    text: str
    author: str = ""
    status: str | None = None


class EvidenceRow(Row, table=True):
    """Which attachments prove that an action was done, in order."""

    __tablename__ = "evidence"

    entry_id: UUID = reference("action_item.entry_id", "CASCADE", primary_key=True)
    attachment_id: UUID = reference("attachment.id", "CASCADE", primary_key=True, index=True)
    ordinal: int


action_item = table_of(ActionItemRow)
action_owner = table_of(ActionOwnerRow)
noted_action = table_of(NotedActionRow)
noted_owner = table_of(NotedOwnerRow)
action_change = table_of(ActionChangeRow)
carried_line = table_of(CarriedLineRow)
progress = table_of(ProgressRow)
evidence = table_of(EvidenceRow)
