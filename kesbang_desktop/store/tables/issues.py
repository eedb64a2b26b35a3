"""What is known of problems."""

import datetime as dt
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field

from kesbang_desktop.store.column_types import Moment
from kesbang_desktop.store.tables.row import Row, key_column, reference, table_of


class IssueRow(Row, table=True):
    """What is known of a problem beside its text; a problem without a row is open."""

    __tablename__ = "issue"

    entry_id: UUID = reference("entry.id", "CASCADE", primary_key=True)
    region: str = ""
    is_solved: bool = False


class IssueNoteRow(Row, table=True):
    """A dated note on a problem; ``solves`` is whether it says solved, or open again."""

    __tablename__ = "issue_note"
    __table_args__ = (Index(None, "entry_id", "noted_at"),)

    id: UUID = key_column()
    entry_id: UUID = reference("issue.entry_id", "CASCADE")
    noted_at: dt.datetime = Field(sa_type=Moment)
    text: str
    author: str = ""
    solves: bool | None = None


issue = table_of(IssueRow)
issue_note = table_of(IssueNoteRow)
