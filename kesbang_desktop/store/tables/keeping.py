"""What the data file knows of its own rows: handed over in packages, sent to calendars, digests."""

import datetime as dt
from uuid import UUID

from sqlalchemy import LargeBinary
from sqlmodel import Field

from kesbang_desktop.store.column_types import Id, Moment
from kesbang_desktop.store.tables.row import Row, key_column, table_of


class HandedStateRow(Row, table=True):
    """How a record stood when it was handed over; see domain/record_state.py.

    The record itself may be gone; ``meeting_id`` is of the meeting that it is, or was, in.
    """

    __tablename__ = "handed_state"

    record_id: UUID = key_column()
    kind: str = Field(primary_key=True)
    ordinal: int = Field(primary_key=True)
    digest: bytes = Field(sa_type=LargeBinary, primary_key=True)
    meeting_id: UUID | None = Field(default=None, sa_type=Id, index=True)


class RowDigestRow(Row, table=True):
    """What each row of the other tables was when it was written; see store/row_digests.py."""

    __tablename__ = "row_digest"

    key: int = Field(primary_key=True)
    digest: int


class SentEventRow(Row, table=True):
    """What a calendar was last told of an event; see domain/calendar_event.py."""

    __tablename__ = "sent_event"

    uid: str = Field(primary_key=True)
    digest: str = Field(max_length=64)
    day: dt.date
    sequence: int
    changed_at: dt.datetime = Field(sa_type=Moment)


handed_state = table_of(HandedStateRow)
sent_event = table_of(SentEventRow)
