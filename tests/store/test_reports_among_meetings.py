"""What a report is to lists that mean meetings: nothing, unless it is in the bin."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from kesbang_desktop.domain.attendance import Attendance, Presence
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.issue import IssueFilter
from kesbang_desktop.domain.meeting import Meeting, MeetingFilter, MeetingStatus
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.next_meeting import NextMeeting
from kesbang_desktop.domain.party import Organization
from kesbang_desktop.domain.region import Region, Regions
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.directory import save_organizations
from kesbang_desktop.store.finalising import numbers_of_year
from kesbang_desktop.store.first_rows import count_meetings as count_first
from kesbang_desktop.store.first_rows import list_meetings as list_first
from kesbang_desktop.store.issues import issues_between, list_issues, newest_issues
from kesbang_desktop.store.known_values import known_values
from kesbang_desktop.store.meeting_list import count_meetings, list_meetings, meeting_years
from kesbang_desktop.store.meetings import add_minutes, bin_meeting
from kesbang_desktop.store.proofs import list_proofs
from kesbang_desktop.store.ratifications import ratify_previous
from kesbang_desktop.store.series import make_next_meeting, series_dates
from kesbang_desktop.store.series_attendance import last_invited, series_attendance, series_names
from tests.store.store_samples import NOON, listed_actions

KALTIM = Regions((Region("Kota Bontang"), Region("Kabupaten Berau")))
AGENCY = Organization(new_id(), "KPU Bontang")


def invited(meeting_id: UUID) -> tuple[Attendance, ...]:
    return (
        Attendance(
            *(new_id(), meeting_id, "V"),
            organization=AGENCY.party,
            presence=Presence.PRESENT,
        ),
    )


@pytest.fixture
def held(database: Database) -> Meeting:
    """A meeting, and a report of the year before and after in the same series."""
    database.bind(save_organizations)([AGENCY])
    meeting = Meeting(new_id(), "Rapat", date(2024, 5, 6), series="Desk", place="Aula", number="1")
    database.bind(add_minutes)(Minutes(meeting, invited(meeting.id)))
    for day in (date(2023, 5, 6), date(2025, 5, 6), None):
        report = Meeting(
            *(new_id(), "Laporan", day),
            series="Desk",
            place="Posko",
            number="2" if day else "",
            kind=MeetingKind.DESK_DAY,
        )
        database.bind(add_minutes)(Minutes(report, invited(report.id)))
    return meeting


@pytest.mark.parametrize(
    "wanted",
    [
        MeetingFilter(),
        MeetingFilter(oldest_first=True),
        MeetingFilter(unfinished=True),
        MeetingFilter(since=date(2020, 1, 1)),
        MeetingFilter(before=date(2030, 1, 1), unfinished=True),
    ],
)
def test_the_list_and_the_first_page_show_meetings_alone(
    database: Database, held: Meeting, wanted: MeetingFilter
) -> None:
    assert [one.id for one in database.bind_reading(list_meetings)(wanted)] == [held.id]
    assert database.bind_reading(count_meetings)(wanted) == 1
    with database.raw_connection() as connection:
        assert [one.id for one in list_first(connection, wanted)] == [held.id]
        assert count_first(connection, wanted) == 1


@pytest.mark.parametrize(
    "wanted",
    [MeetingFilter(year=2023), MeetingFilter(year=2025), MeetingFilter(text="laporan")],
)
def test_no_filter_finds_reports(database: Database, held: Meeting, wanted: MeetingFilter) -> None:
    assert database.bind_reading(list_meetings)(wanted) == []
    assert database.bind_reading(count_meetings)(wanted) == 0


def test_years_and_values_are_of_meetings(database: Database, held: Meeting) -> None:
    assert database.bind_reading(meeting_years)() == [2024]
    assert database.bind_reading(known_values)("place") == ["Aula"]


def test_a_report_in_the_bin_is_seen_there(database: Database, held: Meeting) -> None:
    report = Meeting(new_id(), "Laporan", date(2024, 6, 1), kind=MeetingKind.REGION_REPORT)
    database.bind(add_minutes)(Minutes(report))
    database.bind(bin_meeting)(report.id, NOON)
    binned = MeetingFilter(binned=True)
    assert [one.id for one in database.bind_reading(list_meetings)(binned)] == [report.id]
    assert database.bind_reading(count_meetings)(binned) == 1
    with database.raw_connection() as connection:
        assert count_first(connection, binned) == 1
        assert [one.id for one in list_first(connection, binned)] == [report.id]


def test_a_series_has_meetings_alone(database: Database, held: Meeting) -> None:
    read = database.bind_reading
    assert read(series_dates)(held.id) == [held.date]
    assert read(series_names)() == ["Desk"]
    assert read(series_attendance)(held.id).meetings == 1
    after = replace(held, id=new_id(), date=date(2025, 6, 1), number="")
    database.bind(add_minutes)(Minutes(after))
    # Between them is a report, to which nobody was invited.
    assert [one.meeting_id for one in read(last_invited)(after.id)] == [held.id]
    database.bind(ratify_previous)(after.id)
    assert [one.about_id for one in read(list_proofs)(after.id)] == [held.id]


def test_a_report_has_no_next_meeting(database: Database) -> None:
    report = Meeting(new_id(), "Laporan", date(2024, 6, 1), kind=MeetingKind.POLITICAL_REPORT)
    database.bind(add_minutes)(Minutes(report))
    with pytest.raises(InvalidRecordError, match="periode berikutnya"):
        database.bind(make_next_meeting)(report.id, NextMeeting(date(2024, 7, 1)))


def test_numbers_are_given_once_over_meetings_and_reports(
    database: Database, held: Meeting
) -> None:
    assert database.bind_reading(numbers_of_year)(2023) == ["2"]


def told(database: Database, kind: MeetingKind, *lines: tuple[object, ...], **more: object) -> None:
    record = Meeting(new_id(), "Laporan Desk", date(2024, 11, 5), kind=kind, **more)
    entries = [
        Entry(new_id(), record.id, key, what, text)
        for key, (what, text) in zip("HVk", lines, strict=False)
    ]
    database.bind(add_minutes)(Minutes(record, entries=tuple(entries)))


def test_problems_and_follow_ups_of_reports_are_in_the_lists_of_all(database: Database) -> None:
    told(
        database,
        MeetingKind.DESK_DAY,
        (EntryKind.AGENDA, "Kota Bontang"),
        (EntryKind.ISSUE, "Baliho roboh"),
        (EntryKind.ACTION, "Pasang lagi"),
    )
    told(
        database,
        MeetingKind.REGION_REPORT,
        (EntryKind.ISSUE, "DPT ganda, juga di Bontang"),
        region="Berau",
    )
    read = database.bind_reading
    every = read(list_issues)(IssueFilter(), KALTIM)
    assert {(one.text, one.region) for one in every} == {
        ("Baliho roboh", "Kota Bontang"),
        ("DPT ganda, juga di Bontang", "Kabupaten Berau"),
    }
    assert {one.text for one in read(newest_issues)(10, KALTIM)[0]} == {one.text for one in every}
    (berau,) = read(list_issues)(IssueFilter(region="Kabupaten Berau"), KALTIM)
    assert berau.text == "DPT ganda, juga di Bontang"
    day = date(2024, 11, 5)
    assert len(read(issues_between)(day, day, KALTIM)) == 2
    (owed,) = listed_actions(database)
    assert (owed.text, owed.meeting_title) == ("Pasang lagi", "Laporan Desk")


def test_unfinished_reports_are_no_minutes_that_somebody_owes(database: Database) -> None:
    told(database, MeetingKind.DESK_DAY, (EntryKind.ISSUE, "x"))
    wanted = MeetingFilter(unfinished=True)
    assert database.bind_reading(count_meetings)(wanted) == 0
    assert database.bind_reading(count_meetings)(MeetingFilter(status=MeetingStatus.DRAFT)) == 0
