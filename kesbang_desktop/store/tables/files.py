"""What is kept of meetings beside their minutes: attachments, versions, notes, exports."""

import datetime as dt
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import Field

from kesbang_desktop.store.column_types import Id, Moment, OrderKey
from kesbang_desktop.store.tables.row import (
    Row,
    key_column,
    optional_reference,
    reference,
    table_of,
)


class AttachmentRow(Row, table=True):
    """A file kept as evidence of an action that is in no meeting has no meeting either."""

    __tablename__ = "attachment"
    __table_args__ = (Index(None, "meeting_id", "order_key"),)

    id: UUID = key_column()
    meeting_id: UUID | None = optional_reference("meeting.id", "CASCADE")
    kind: str
    sha256: str = Field(index=True, max_length=64)
    file_name: str
    caption: str = ""
    order_key: str = Field(sa_type=OrderKey)
    added_at: dt.datetime = Field(sa_type=Moment)
    field: str = Field(default="", sa_column_kwargs={"server_default": text("''")})


class VersionRow(Row, table=True):
    __tablename__ = "version"
    __table_args__ = (UniqueConstraint("meeting_id", "number"),)

    id: UUID = key_column()
    meeting_id: UUID = reference("meeting.id", "CASCADE")
    number: int
    made_at: dt.datetime = Field(sa_type=Moment)
    reason: str = ""
    notes: str
    digest: str = Field(max_length=64)
    document: str = Field(default="", max_length=64)


class NotesImportRow(Row, table=True):
    """The notes that a meeting was made from, by the digest of their words."""

    __tablename__ = "notes_import"

    meeting_id: UUID = reference("meeting.id", "CASCADE", primary_key=True)
    digest: str = Field(max_length=64, index=True)
    imported_at: dt.datetime = Field(sa_type=Moment)


class ExportedPaperRow(Row, table=True):
    """A paper as it was exported: what a copy that comes back is compared with."""

    __tablename__ = "exported_paper"

    sealed: str = Field(max_length=64, primary_key=True)
    meeting_id: UUID = reference("meeting.id", "CASCADE", index=True)
    paper: str
    exported_at: dt.datetime = Field(sa_type=Moment)
    lines: str


class ProofRow(Row, table=True):
    """That minutes were approved, received or read by somebody; ``day`` is missing until then.

    ``about_id`` is the meeting that is ratified. It may come later, or never, in another package,
    so nothing holds it there.
    """

    __tablename__ = "proof"
    __table_args__ = (Index(None, "meeting_id", "order_key"),)

    id: UUID = key_column()
    meeting_id: UUID = reference("meeting.id", "CASCADE")
    order_key: str = Field(sa_type=OrderKey)
    kind: str
    name: str
    day: dt.date | None = None
    way: str = ""
    note: str = ""
    due: dt.date | None = None
    answer: str = ""
    about_id: UUID | None = Field(default=None, sa_type=Id, index=True)


attachment = table_of(AttachmentRow)
version = table_of(VersionRow)
notes_import = table_of(NotesImportRow)
exported_paper = table_of(ExportedPaperRow)
proof = table_of(ProofRow)
