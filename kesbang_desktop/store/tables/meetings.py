"""Meetings with those who take part and the lines of their minutes."""

import datetime as dt
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, false, text
from sqlmodel import Field

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.store.column_types import Moment, OrderKey
from kesbang_desktop.store.tables.row import (
    Row,
    key_column,
    only,
    optional_reference,
    reference,
    table_of,
)

_NOT, _EMPTY, _MEETING = false(), text("''"), text(f"'{MeetingKind.MEETING}'")


class SeriesRow(Row, table=True):
    __tablename__ = "series"

    id: UUID = key_column()
    name: str = Field(unique=True)


class MeetingRow(Row, table=True):
    """A meeting or a report.

    ``search_text`` is the search key of title, place, series and number, for the text filter.
    """

    __tablename__ = "meeting"
    __table_args__ = (
        Index(None, "binned_at", "date", "started_at", "id", "kind"),
        Index(
            *("ix_meeting_unfinished", "binned_at", "date", "started_at", "id", "kind"),
            **only("status <> 'final'"),
        ),
        Index(
            *("ix_meeting_reports", "kind", "date", "until"),
            **only(f"kind <> '{MeetingKind.MEETING}'"),
        ),
    )

    id: UUID = key_column()
    title: str
    date: dt.date | None = None
    number: str = ""
    series_id: UUID | None = optional_reference("series.id", "SET NULL", index=True)
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
    profile_id: UUID | None = optional_reference("office_profile.id", "SET NULL")
    revision_reason: str = ""
    urgency: str = ""
    quorum: str = ""
    kind: str = Field(default=MeetingKind.MEETING, sa_column_kwargs={"server_default": _MEETING})
    region: str = Field(default="", sa_column_kwargs={"server_default": _EMPTY})
    until: dt.date | None = None


class AttendanceRow(Row, table=True):
    """``roles`` are the values of the roles, separated by spaces."""

    __tablename__ = "attendance"
    __table_args__ = (
        Index(None, "meeting_id", "order_key"),
        CheckConstraint("person_id IS NOT NULL OR organization_id IS NOT NULL", "somebody"),
    )

    id: UUID = key_column()
    meeting_id: UUID = reference("meeting.id", "CASCADE")
    order_key: str = Field(sa_type=OrderKey)
    person_id: UUID | None = optional_reference("person.id", "RESTRICT", index=True)
    organization_id: UUID | None = optional_reference("organization.id", "RESTRICT", index=True)
    position: str = ""
    roles: str = ""
    invited: bool = True
    presence: str
    represented_by: str = ""
    time_in: dt.time | None = None
    time_out: dt.time | None = None
    stand_in_position: str = ""
    reason: str = ""
    online: bool = False


class EntryRow(Row, table=True):
    """``removed`` hides an entry that undo may bring back with what hangs on it.

    ``emphasis`` is what of ``text`` is bold or italic, as :mod:`domain.emphasis` writes it.
    An action that is in no meeting has none: it came from an obligation, or outlived its meeting.
    ``outcome`` is the phrase that says how a decision was taken, ``review_on`` when the minutes
    want it looked at again. ``withheld`` keeps the line off the wall. ``field`` is the key of the
    field (bidang) that somebody took.
    """

    __tablename__ = "entry"
    __table_args__ = (
        Index(None, "meeting_id", "order_key", "kind", "removed"),
        Index(
            "ix_entry_review_on",
            "review_on",
            **only("review_on IS NOT NULL"),
        ),
        Index("ix_entry_removed", "id", **only("removed", of_file="removed IS 1")),
        Index(
            *("ix_entry_items", "meeting_id", "order_key"),
            **only(f"kind = '{EntryKind.AGENDA}'"),
        ),
        *(
            Index(f"ix_entry_{name}", name, **only(f"{name} IS NOT NULL"))
            for name in ("speaker_person_id", "speaker_organization_id")
        ),
        CheckConstraint(
            "speaker_person_id IS NULL OR speaker_organization_id IS NULL", "one_speaker"
        ),
    )

    id: UUID = key_column()
    meeting_id: UUID | None = optional_reference("meeting.id", "CASCADE")
    order_key: str = Field(sa_type=OrderKey)
    kind: str
    level: int = 0
    text: str = ""
    speaker_person_id: UUID | None = optional_reference("person.id", "RESTRICT")
    speaker_organization_id: UUID | None = optional_reference("organization.id", "RESTRICT")
    noted_at: dt.datetime | None = Field(default=None, sa_type=Moment)
    removed: bool = False
    planned_minutes: int | None = None
    unattributed: bool = False
    outcome: str = ""
    emphasis: str = ""
    review_on: dt.date | None = None
    withheld: bool = Field(default=False, sa_column_kwargs={"server_default": _NOT})
    field: str = Field(default="", sa_column_kwargs={"server_default": _EMPTY})


series = table_of(SeriesRow)
meeting = table_of(MeetingRow)
attendance = table_of(AttendanceRow)
entry = table_of(EntryRow)
