"""What reports need beside minutes: conditions of regions, and what lines were taken from."""

import datetime as dt
from uuid import UUID

from sqlalchemy import Index

from kesbang_desktop.store.tables.row import (
    Row,
    key_column,
    optional_reference,
    reference,
    table_of,
)


class RegionConditionRow(Row, table=True):
    """The condition of a kabupaten/kota from a day on."""

    __tablename__ = "region_condition"
    __table_args__ = (Index(None, "region", "since"),)

    id: UUID = key_column()
    region: str
    since: dt.date
    safety: str
    reason: str = ""


class ReportSourceRow(Row, table=True):
    """The entry, or at least the meeting or report, that a line of a report was taken from."""

    __tablename__ = "report_source"

    entry_id: UUID = reference("entry.id", "CASCADE", primary_key=True)
    source_id: UUID | None = optional_reference("entry.id", "SET NULL", index=True)
    meeting_id: UUID | None = optional_reference("meeting.id", "SET NULL", index=True)


region_condition = table_of(RegionConditionRow)
report_source = table_of(ReportSourceRow)
