"""What the data file knows of its own rows: handed over in packages, digests."""

from uuid import UUID

from sqlalchemy import LargeBinary
from sqlmodel import Field

from kesbang_desktop.store.column_types import Id
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


handed_state = table_of(HandedStateRow)
