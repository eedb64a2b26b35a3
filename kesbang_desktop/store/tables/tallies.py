"""Counts that are kept, so that nobody has to count."""

from typing import ClassVar
from uuid import UUID

from sqlmodel import Field

from kesbang_desktop.store.column_types import Id
from kesbang_desktop.store.tables.row import Row, table_of


class TallyRow(Row, table=True):
    """How many rows of a ``kind`` (see :mod:`kesbang_desktop.store.tallies`) share the rest.

    Triggers write it; it repeats what other tables say, so that it has no digests.
    """

    __tablename__ = "tally"
    __table_args__: ClassVar[dict[str, bool]] = {"sqlite_with_rowid": False}

    kind: str = Field(primary_key=True)
    status: str = Field(primary_key=True)
    day: str = Field(primary_key=True)
    of_id: UUID = Field(sa_type=Id, primary_key=True)
    title: str = Field(primary_key=True)
    count: int


tally = table_of(TallyRow)
