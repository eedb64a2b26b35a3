from dataclasses import replace
from datetime import date

import pytest

from kesbang_desktop.domain.attendance import Attendance, Presence
from kesbang_desktop.domain.errors import NotFoundError
from kesbang_desktop.domain.meeting import Meeting, MeetingStatus
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.store.attendances import save_attendances
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.directory import save_organizations, save_people
from kesbang_desktop.store.meetings import add_minutes, bin_meeting
from kesbang_desktop.store.series_attendance import last_invited, series_attendance
from tests.store.store_samples import NOON, ORGANIZATIONS, PEOPLE, RINA, SUFIAN, uid


def add(database: Database, number: int, day: int, series: str, *noted: Presence) -> Meeting:
    meeting = Meeting(
        *(uid(number), f"Pleno {number}", date(2024, 3, day)),
        series=series,
        status=MeetingStatus.DRAFT,
    )
    rows = tuple(
        Attendance(
            *(uid(number + 1 + at), meeting.id, f"V{at}", who.party),
            presence=presence,
            nip=who.nip,
            rank=who.rank,
            grade=who.grade,
        )
        for at, (who, presence) in enumerate(zip((RINA, SUFIAN), noted, strict=False))
    )
    database.bind(add_minutes)(Minutes(meeting, rows))
    return meeting


@pytest.fixture
def filled(database: Database) -> Database:
    database.bind(save_organizations)(ORGANIZATIONS)
    database.bind(save_people)(PEOPLE)
    return database


def test_the_series_is_read_in_order_without_the_bin(filled: Database) -> None:
    came, gone = Presence.PRESENT, Presence.ABSENT
    add(filled, 300, 1, "Pleno", came, gone)
    last = add(filled, 310, 8, "Pleno", came, came)
    binned = add(filled, 320, 15, "Pleno", gone, gone)
    filled.bind(bin_meeting)(binned.id, NOON)
    add(filled, 330, 2, "Lain", gone)
    found = filled.bind_reading(series_attendance)(last.id)
    assert (found.series, found.meetings) == ("Pleno", 2)
    assert [(one.name, one.meetings, one.came, one.absent) for one in found.people] == [
        (SUFIAN.name, 2, 1, 1),
        (RINA.name, 2, 2, 0),
    ]


def test_a_meeting_in_no_series_stands_for_itself(filled: Database) -> None:
    alone = add(filled, 300, 1, "", Presence.PRESENT)
    found = filled.bind_reading(series_attendance)(alone.id)
    assert (found.series, found.meetings) == ("Pleno 300", 1)
    assert filled.bind_reading(last_invited)(alone.id) == []
    with pytest.raises(NotFoundError):
        filled.bind_reading(series_attendance)(uid(999))


def test_who_was_invited_to_the_meeting_before(filled: Database) -> None:
    first = add(filled, 300, 1, "Pleno", Presence.PRESENT, Presence.EXCUSED)
    second = add(filled, 310, 8, "Pleno", Presence.PRESENT)
    add(filled, 320, 15, "Pleno")
    found = filled.bind_reading(last_invited)(second.id)
    assert [(one.party, one.meeting_id) for one in found] == [
        (RINA.party, first.id),
        (SUFIAN.party, first.id),
    ]
    assert filled.bind_reading(last_invited)(first.id) == []
    filled.bind(save_attendances)(first.id, [replace(found[0], invited=False)])
    assert filled.bind_reading(last_invited)(second.id) == found[1:]
