"""The tables, one ``*Row`` class for each record.

A row that is referred to by minutes cannot be deleted (RESTRICT); what belongs to a meeting goes
with it (CASCADE).
"""

import datetime as dt
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, CheckConstraint, Index, LargeBinary, MetaData, Table, UniqueConstraint
from sqlmodel import Field, SQLModel

from kesbang_desktop.store.column_types import Id, Moment, OrderKey

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Row(SQLModel):
    """What all tables share; constraints are named, so that a migration can speak of them."""

    metadata = MetaData(naming_convention=_NAMES)


def _key() -> Any:
    return Field(sa_type=Id, primary_key=True)


def _link(column: str, on_delete: str, **options: Any) -> Any:
    """Return a reference to another row; optional ones default to None."""
    return Field(sa_type=Id, foreign_key=column, ondelete=on_delete, **options)  # type: ignore[call-overload]


def _optional(column: str, on_delete: str, **options: Any) -> Any:
    return _link(column, on_delete, default=None, nullable=True, **options)


class SeriesRow(Row, table=True):
    __tablename__ = "series"

    id: UUID = _key()
    name: str = Field(unique=True)


class OrganizationRow(Row, table=True):
    __tablename__ = "organization"

    id: UUID = _key()
    name: str
    short_name: str = ""
    parent_id: UUID | None = _optional("organization.id", "SET NULL")
    region: str = ""
    retired: bool = False


class PersonRow(Row, table=True):
    __tablename__ = "person"

    id: UUID = _key()
    name: str
    nip: str = ""
    rank: str = ""
    grade: str = ""
    position: str = ""
    organization_id: UUID | None = _optional("organization.id", "SET NULL")
    phone: str = ""
    email: str = ""
    retired: bool = False


class MeetingRow(Row, table=True):
    """``search_text`` is the search key of title, place, series and number, for the text filter."""

    __tablename__ = "meeting"
    __table_args__ = (Index(None, "binned_at", "date", "started_at", "id"),)

    id: UUID = _key()
    title: str
    date: dt.date | None = None
    number: str = ""
    series_id: UUID | None = _optional("series.id", "SET NULL", index=True)
    invitation: str = ""
    called_at: dt.time | None = None
    started_at: dt.time | None = None
    ended_at: dt.time | None = None
    zone: str
    place: str = ""
    organizer: str = ""
    classification: str
    opening: str = ""
    closing: str = ""
    remarks: str = ""
    status: str
    binned_at: dt.datetime | None = Field(default=None, sa_type=Moment)
    search_text: str = ""
    profile_id: UUID | None = _optional("office_profile.id", "SET NULL")
    revision_reason: str = ""


class AttendanceRow(Row, table=True):
    """``roles`` are the values of the roles, separated by spaces."""

    __tablename__ = "attendance"
    __table_args__ = (
        Index(None, "meeting_id", "order_key"),
        CheckConstraint("person_id IS NOT NULL OR organization_id IS NOT NULL", "somebody"),
    )

    id: UUID = _key()
    meeting_id: UUID = _link("meeting.id", "CASCADE")
    order_key: str = Field(sa_type=OrderKey)
    person_id: UUID | None = _optional("person.id", "RESTRICT", index=True)
    organization_id: UUID | None = _optional("organization.id", "RESTRICT", index=True)
    position: str = ""
    roles: str = ""
    invited: bool = True
    presence: str
    represented_by: str = ""
    time_in: dt.time | None = None
    time_out: dt.time | None = None


class EntryRow(Row, table=True):
    """``removed`` hides an entry that undo may bring back with what hangs on it.

    An action that is in no meeting has none: it came from an obligation, or outlived its meeting.
    """

    __tablename__ = "entry"
    __table_args__ = (
        Index(None, "meeting_id", "order_key", "kind", "removed"),
        CheckConstraint(
            "speaker_person_id IS NULL OR speaker_organization_id IS NULL", "one_speaker"
        ),
    )

    id: UUID = _key()
    meeting_id: UUID | None = _optional("meeting.id", "CASCADE")
    order_key: str = Field(sa_type=OrderKey)
    kind: str
    level: int = 0
    text: str = ""
    speaker_person_id: UUID | None = _optional("person.id", "RESTRICT")
    speaker_organization_id: UUID | None = _optional("organization.id", "RESTRICT")
    noted_at: dt.datetime | None = Field(default=None, sa_type=Moment)
    removed: bool = False
    planned_minutes: int | None = None
    unattributed: bool = False


class ActionItemRow(Row, table=True):
    """An action as it stands now; what was noted of it first is in :class:`NotedActionRow`.

    The columns from ``meeting_id`` on repeat what other columns and tables say, so that a long
    list is filtered, counted and sorted without joining them; only
    :mod:`kesbang_desktop.store.listing` writes them. ``origin_title``, ``origin_date`` and
    ``series_id`` are of the meeting and stay when it goes; for an action that never had one they
    are facts of their own. ``listed`` is whether the list shows the action, ``due_order`` is as
    :func:`kesbang_desktop.domain.due_week.due_order` says, ``organization_id`` and ``region`` are
    of whoever is responsible, ``responsible_id`` is that person or organization, ``search_text`` is
    the search key of text, due note, meeting and owners.
    """

    __tablename__ = "action_item"
    __table_args__ = (
        Index(None, "listed", "is_open", "due_order", "entry_id", "status"),
        Index(None, "listed", "is_open", "organization_id", "due_order", "entry_id", "status"),
        Index(None, "obligation_id", "obligation_due", unique=True),
    )

    entry_id: UUID = _link("entry.id", "CASCADE", primary_key=True)
    due: dt.date | None = None
    ongoing: bool = False
    due_note: str = ""
    priority: str
    status: str
    obligation_id: UUID | None = _optional("obligation.id", "SET NULL")
    obligation_due: dt.date | None = None
    meeting_id: UUID | None = _optional("meeting.id", "SET NULL")
    origin_title: str = ""
    origin_date: dt.date | None = None
    series_id: UUID | None = _optional("series.id", "SET NULL")
    listed: bool = False
    is_open: bool = True
    due_order: dt.date = dt.date.max
    closed_on: dt.date | None = None
    organization_id: UUID | None = _optional("organization.id", "SET NULL")
    region: str = ""
    responsible_id: UUID | None = Field(default=None, sa_type=Id)
    search_text: str = ""


class NotedActionRow(Row, table=True):
    """What the minutes say of an action of which something was changed afterwards."""

    __tablename__ = "noted_action"

    entry_id: UUID = _link("action_item.entry_id", "CASCADE", primary_key=True)
    due: dt.date | None = None
    ongoing: bool = False
    due_note: str = ""
    priority: str


class NotedOwnerRow(Row, table=True):
    """The owners that the minutes name, in order, where a row of noted_action stands."""

    __tablename__ = "noted_owner"
    __table_args__ = (
        CheckConstraint("(person_id IS NULL) <> (organization_id IS NULL)", "one_owner"),
    )

    entry_id: UUID = _link("noted_action.entry_id", "CASCADE", primary_key=True)
    ordinal: int = Field(primary_key=True)
    person_id: UUID | None = _optional("person.id", "RESTRICT", index=True)
    organization_id: UUID | None = _optional("organization.id", "RESTRICT", index=True)


class ActionChangeRow(Row, table=True):
    """What was changed on an action after it was noted: ``field`` is due, owners or priority.

    ``before`` and ``after`` are what a person reads of it.
    """

    __tablename__ = "action_change"
    __table_args__ = (Index(None, "entry_id", "changed_at"),)

    id: UUID = _key()
    entry_id: UUID = _link("action_item.entry_id", "CASCADE")
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

    entry_id: UUID = _link("entry.id", "CASCADE", primary_key=True)
    source_id: UUID = _link("entry.id", "CASCADE", index=True)
    meeting_id: UUID = _link("meeting.id", "CASCADE", index=True)


class ObligationRow(Row, table=True):
    __tablename__ = "obligation"

    id: UUID = _key()
    text: str
    every: str
    first_due: dt.date
    is_active: bool = True


class ObligationOwnerRow(Row, table=True):
    """Who owes an obligation, in order; the first is the responsible one."""

    __tablename__ = "obligation_owner"
    __table_args__ = (
        CheckConstraint("(person_id IS NULL) <> (organization_id IS NULL)", "one_owner"),
    )

    obligation_id: UUID = _link("obligation.id", "CASCADE", primary_key=True)
    ordinal: int = Field(primary_key=True)
    person_id: UUID | None = _optional("person.id", "RESTRICT", index=True)
    organization_id: UUID | None = _optional("organization.id", "RESTRICT", index=True)


class IssueRow(Row, table=True):
    """What is known of a problem beside its text; a problem without a row is open."""

    __tablename__ = "issue"

    entry_id: UUID = _link("entry.id", "CASCADE", primary_key=True)
    region: str = ""
    is_solved: bool = False


class IssueNoteRow(Row, table=True):
    """A dated note on a problem; ``solves`` is whether it says solved, or open again."""

    __tablename__ = "issue_note"
    __table_args__ = (Index(None, "entry_id", "noted_at"),)

    id: UUID = _key()
    entry_id: UUID = _link("issue.entry_id", "CASCADE")
    noted_at: dt.datetime = Field(sa_type=Moment)
    text: str
    author: str = ""
    solves: bool | None = None


class ActionOwnerRow(Row, table=True):
    """The owners of an action in order; the first is the responsible one."""

    __tablename__ = "action_owner"
    __table_args__ = (
        CheckConstraint("(person_id IS NULL) <> (organization_id IS NULL)", "one_owner"),
    )

    entry_id: UUID = _link("action_item.entry_id", "CASCADE", primary_key=True)
    ordinal: int = Field(primary_key=True)
    person_id: UUID | None = _optional("person.id", "RESTRICT", index=True)
    organization_id: UUID | None = _optional("organization.id", "RESTRICT", index=True)


class ProgressRow(Row, table=True):
    __tablename__ = "progress"
    __table_args__ = (Index(None, "entry_id", "noted_at"),)

    id: UUID = _key()
    entry_id: UUID = _link("action_item.entry_id", "CASCADE")
    noted_at: dt.datetime = Field(sa_type=Moment)
    text: str
    author: str = ""
    status: str | None = None


class AttachmentRow(Row, table=True):
    """A file kept as evidence of an action that is in no meeting has no meeting either."""

    __tablename__ = "attachment"
    __table_args__ = (Index(None, "meeting_id", "order_key"),)

    id: UUID = _key()
    meeting_id: UUID | None = _optional("meeting.id", "CASCADE")
    kind: str
    sha256: str = Field(index=True, max_length=64)
    file_name: str
    caption: str = ""
    order_key: str = Field(sa_type=OrderKey)
    added_at: dt.datetime = Field(sa_type=Moment)


class EvidenceRow(Row, table=True):
    """Which attachments prove that an action was done, in order."""

    __tablename__ = "evidence"

    entry_id: UUID = _link("action_item.entry_id", "CASCADE", primary_key=True)
    attachment_id: UUID = _link("attachment.id", "CASCADE", primary_key=True, index=True)
    ordinal: int


class VersionRow(Row, table=True):
    __tablename__ = "version"
    __table_args__ = (UniqueConstraint("meeting_id", "number"),)

    id: UUID = _key()
    meeting_id: UUID = _link("meeting.id", "CASCADE")
    number: int
    made_at: dt.datetime = Field(sa_type=Moment)
    reason: str = ""
    notes: str
    digest: str = Field(max_length=64)
    document: str = Field(default="", max_length=64)


class NotesImportRow(Row, table=True):
    """The notes that a meeting was made from, by the digest of their words."""

    __tablename__ = "notes_import"

    meeting_id: UUID = _link("meeting.id", "CASCADE", primary_key=True)
    digest: str = Field(max_length=64, index=True)
    imported_at: dt.datetime = Field(sa_type=Moment)


class OfficeProfileRow(Row, table=True):
    __tablename__ = "office_profile"

    id: UUID = _key()
    settings: dict[str, Any] = Field(sa_type=JSON)
    logo: bytes = Field(default=b"", sa_type=LargeBinary)
    is_default: bool = False


class HandedStateRow(Row, table=True):
    """How a record stood when it was handed over; see domain/record_state.py.

    The record itself may be gone; ``meeting_id`` is of the meeting that it is, or was, in.
    """

    __tablename__ = "handed_state"

    record_id: UUID = _key()
    kind: str = Field(primary_key=True)
    ordinal: int = Field(primary_key=True)
    digest: bytes = Field(sa_type=LargeBinary, primary_key=True)
    meeting_id: UUID | None = Field(default=None, sa_type=Id, index=True)


class RowDigestRow(Row, table=True):
    """What each row of the other tables was when it was written; see store/row_digests.py."""

    __tablename__ = "row_digest"

    key: int = Field(primary_key=True)
    digest: int


class SettingRow(Row, table=True):
    """State of the window, by key."""

    __tablename__ = "setting"

    key: str = Field(primary_key=True)
    value: Any = Field(sa_type=JSON)


def table_of(row: type[Row]) -> Table:
    """Return the table behind ``row``."""
    return Row.metadata.tables[str(row.__tablename__)]


meeting = table_of(MeetingRow)
series = table_of(SeriesRow)
person = table_of(PersonRow)
organization = table_of(OrganizationRow)
attendance = table_of(AttendanceRow)
entry = table_of(EntryRow)
action_item = table_of(ActionItemRow)
action_owner = table_of(ActionOwnerRow)
action_change = table_of(ActionChangeRow)
noted_action = table_of(NotedActionRow)
noted_owner = table_of(NotedOwnerRow)
carried_line = table_of(CarriedLineRow)
obligation = table_of(ObligationRow)
obligation_owner = table_of(ObligationOwnerRow)
issue = table_of(IssueRow)
issue_note = table_of(IssueNoteRow)
progress = table_of(ProgressRow)
attachment = table_of(AttachmentRow)
evidence = table_of(EvidenceRow)
version = table_of(VersionRow)
notes_import = table_of(NotesImportRow)
office_profile = table_of(OfficeProfileRow)
handed_state = table_of(HandedStateRow)
setting = table_of(SettingRow)
