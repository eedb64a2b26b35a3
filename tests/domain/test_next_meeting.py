from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.attendance import Attendance, Presence, Role
from kesbang_desktop.domain.carry_over import (
    AGENDA_TITLE,
    ISSUES_TITLE,
    OpenItem,
    OpenItems,
)
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import (
    TITLE_LIMIT,
    Classification,
    Meeting,
    MeetingStatus,
    TimeZone,
)
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.next_meeting import (
    NextMeeting,
    make_next,
    propose_date,
    series_name,
)
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.domain.working_days import is_working_day

DAY = date(2026, 3, 12)
NOTHING = OpenItems()


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("dates", "proposed"),
    [
        # A single one: a month later; month ends, leap day, change of the year.
        ("2026-03-12", "2026-04-13"),  # 12 April is a Sunday
        ("2026-01-30", "2026-03-02"),  # 28 February is a Saturday
        ("2024-01-31", "2024-02-29"),
        ("2024-02-29", "2024-03-29"),
        ("2026-12-15", "2027-01-15"),
        # 28 to 31 days are a month.
        ("2026-02-04 2026-03-04", "2026-04-06"),  # 4 April is a Saturday
        ("2026-06-01 2026-06-30", "2026-07-30"),
        ("2026-05-29 2026-06-29", "2026-07-29"),
        ("2023-11-30 2023-12-29", "2024-01-29"),
        # The last day of a month stays the last day.
        ("2025-01-31 2025-02-28", "2025-03-31"),
        ("2024-01-31 2024-02-29", "2024-04-01"),  # 31 March is a Sunday
        # What gave way to a weekend goes back to the day that was meant.
        ("2026-01-15 2026-02-16", "2026-03-16"),  # 15 March is a Sunday again
        ("2026-02-16 2026-03-16", "2026-04-16"),
        ("2025-12-31 2026-02-02", "2026-03-02"),  # meant: 28 February
        ("2026-05-15 2026-06-15", "2026-07-15"),
        ("2026-11-16 2026-12-15", "2027-01-15"),
        # Weeks, quarters and years.
        ("2026-03-05 2026-03-12", "2026-03-19"),
        ("2026-02-26 2026-03-12", "2026-03-26"),
        ("2026-12-24 2026-12-31", "2027-01-07"),
        ("2026-01-15 2026-04-15", "2026-07-15"),
        ("2024-02-29 2025-02-28", "2026-03-02"),
        ("2026-03-10 2026-03-12", "2026-03-16"),  # 14 March is a Saturday
        # Two on one day are one; order does not matter; older ones do not either.
        ("2026-03-12 2026-03-12 2026-03-05", "2026-03-19"),
        ("2025-01-01 2026-03-05 2026-03-12", "2026-03-19"),
    ],
)
def test_the_next_date_keeps_the_distance(dates: str, proposed: str) -> None:
    assert propose_date([day(one) for one in dates.split()]) == day(proposed)


def test_holidays_are_passed_over_and_then_forgotten() -> None:
    holidays = {day("2026-03-19"), day("2026-03-20"), day("2026-03-16")}
    assert propose_date([day("2026-03-05"), day("2026-03-12")], holidays) == day("2026-03-23")
    # Monday 16 March was a holiday: Tuesday stood in for it, Mondays go on.
    assert propose_date([day("2026-03-09"), day("2026-03-17")], holidays) == day("2026-03-23")
    assert propose_date([day("2026-03-17"), day("2026-03-23")], holidays) == day("2026-03-30")


def test_the_calendar_ends() -> None:
    assert propose_date([date.max]) == date.max
    assert propose_date([date(9999, 12, 30)]) == date(9999, 12, 30)


@given(
    st.lists(st.dates(date(2020, 1, 1), date(2030, 1, 1)), min_size=1, max_size=4),
    st.frozensets(st.dates(date(2020, 1, 1), date(2032, 1, 1)), max_size=20),
)
def test_any_proposal_is_a_working_day_after_the_last(
    dates: list[date], holidays: frozenset[date]
) -> None:
    proposed = propose_date(dates, holidays)
    assert proposed > max(dates)
    assert is_working_day(proposed, holidays)


def party(name: str) -> Party:
    return Party(PartyKind.PERSON, new_id(), name)


def make_minutes(**changes: object) -> Minutes:
    values: dict[str, object] = {
        "title": "Rapat Pemantauan ke-3",
        "number": "005/12",
        "series": "Pemantauan",
        "invitation": "Undangan 7",
        "called_at": time(9),
        "started_at": time(9, 10),
        "ended_at": time(11),
        "zone": TimeZone.WIT,
        "place": "Ruang Rapat",
        "organizer": "Poldagri",
        "classification": Classification.SECRET,
        "opening": "Dibuka.",
        "closing": "Ditutup.",
        "remarks": "Catatan",
        "status": MeetingStatus.FINAL,
        "profile_id": new_id(),
        "revision_reason": "Salah",
    }
    meeting = Meeting(new_id(), date=DAY, **(values | changes))  # type: ignore[arg-type]
    kinds = (EntryKind.AGENDA, EntryKind.DISCUSSION, EntryKind.ACTION, EntryKind.AGENDA)
    entries = tuple(
        Entry(new_id(), meeting.id, key, kind, f"Butir {number}")
        for number, (key, kind) in enumerate(zip(keys_after(None, 4), kinds, strict=True))
    )
    entries = (replace(entries[0], planned_minutes=20), *entries[1:])
    roles = ({Role.CHAIR}, {Role.NOTE_TAKER}, {Role.RESOURCE_PERSON}, set())
    attendances = tuple(
        Attendance(
            new_id(),
            meeting.id,
            key,
            party(f"Orang {number}"),
            position="Kepala",
            roles=frozenset(some),
            invited=number != 3,
            presence=Presence.REPRESENTED,
            represented_by="Wakil",
            time_in=time(9),
            time_out=time(10),
        )
        for number, (key, some) in enumerate(zip(keys_after(None, 4), roles, strict=True))
    )
    return Minutes(meeting, attendances, entries)


def test_the_header_is_copied_without_what_belongs_to_one_day() -> None:
    minutes = make_minutes()
    made = make_next(minutes, NextMeeting(date(2026, 4, 13)), NOTHING).minutes.meeting
    assert made == Meeting(
        made.id,
        "Rapat Pemantauan ke-4",
        date(2026, 4, 13),
        series="Pemantauan",
        called_at=time(9),
        zone=TimeZone.WIT,
        place="Ruang Rapat",
        organizer="Poldagri",
        classification=Classification.SECRET,
        status=MeetingStatus.PLANNED,
        profile_id=minutes.meeting.profile_id,
    )
    assert made.id != minutes.meeting.id


def test_agenda_and_people_are_copied_without_what_was_said() -> None:
    minutes = make_minutes()
    made = make_next(minutes, NextMeeting(date(2026, 4, 13)), NOTHING).minutes
    assert [(one.kind, one.text, one.planned_minutes) for one in made.entries] == [
        (EntryKind.AGENDA, "Butir 0", 20),
        (EntryKind.AGENDA, "Butir 3", None),
    ]
    assert [one.party.name for one in made.attendances] == ["Orang 0", "Orang 1", "Orang 2"]
    for copy, one in zip(made.attendances, minutes.attendances, strict=False):
        assert copy == replace(
            one,
            id=copy.id,
            meeting_id=made.meeting.id,
            presence=Presence.UNKNOWN,
            represented_by="",
            time_in=None,
            time_out=None,
        )
    fresh = {one.id for one in (*made.entries, *made.attendances)}
    assert not fresh & {one.id for one in (*minutes.entries, *minutes.attendances)}
    assert {one.meeting_id for one in (*made.entries, *made.attendances)} == {made.meeting.id}


def test_only_what_was_chosen_is_copied() -> None:
    minutes = make_minutes()
    bare = NextMeeting(DAY, False, False, False, False, False, False, False)
    items = OpenItems((OpenItem(new_id(), "Surat"),), (OpenItem(new_id(), "Macet"),))
    made = make_next(minutes, bare, items).minutes
    assert (made.meeting.place, made.meeting.profile_id) == ("", None)
    assert (made.entries, made.attendances) == ((), ())
    signers = make_next(minutes, replace(bare, signers=True), items).minutes.attendances
    assert [one.role for one in signers] == [Role.CHAIR, Role.NOTE_TAKER]
    invited = make_next(minutes, replace(bare, invited=True), items).minutes.attendances
    roles = [one.role for one in invited]
    assert roles == [Role.PARTICIPANT, Role.PARTICIPANT, Role.RESOURCE_PERSON]


def test_what_is_open_comes_first_each_under_its_item() -> None:
    surat = OpenItem(new_id(), "Menyusun surat", ("Rina, S.Sos.", "Biro"), Due(date(2024, 3, 29)))
    lapor = OpenItem(new_id(), "Melapor", (), Due(ongoing=True))
    macet = OpenItem(new_id(), "Jalan rusak")
    open_items = OpenItems((surat, lapor), (macet,))
    result = make_next(make_minutes(), NextMeeting(date(2026, 4, 13)), open_items)
    entries = result.minutes.entries
    assert [(one.kind.value, one.text) for one in entries] == [
        ("agenda", AGENDA_TITLE),
        (
            "discussion",
            "Menyusun surat – Rina, S.Sos.; Biro – paling lambat Jumat, 29 Maret 2024",
        ),
        ("discussion", "Melapor – berkelanjutan"),
        ("agenda", ISSUES_TITLE),
        ("discussion", "Jalan rusak"),
        ("agenda", "Butir 0"),
        ("agenda", "Butir 3"),
    ]
    keys = [one.order_key for one in entries]
    assert keys == sorted(set(keys))
    assert [result.sources.get(one.id) for one in entries] == [
        None,
        surat.source_id,
        lapor.source_id,
        None,
        macet.source_id,
        None,
        None,
    ]


def test_the_items_of_what_was_carried_are_not_copied_twice() -> None:
    open_items = OpenItems((OpenItem(new_id(), "Surat"),), (OpenItem(new_id(), "Macet"),))
    options = NextMeeting(date(2026, 4, 13))
    second = make_next(make_minutes(), options, open_items).minutes
    planned = replace(second.entries[0], planned_minutes=10)
    second = replace(second, entries=(planned, *second.entries[1:]))
    third = make_next(second, replace(options, date=date(2026, 5, 13)), open_items).minutes
    assert [one.text for one in third.entries] == [one.text for one in second.entries]
    assert third.entries[0].planned_minutes == 10
    empty = make_next(second, replace(options, date=date(2026, 5, 13)), NOTHING).minutes
    assert [one.text for one in empty.entries] == ["Butir 0", "Butir 3"]


@pytest.mark.parametrize(
    ("title", "following"),
    [
        ("Rapat ke-9 Tim", "Rapat ke-10 Tim"),
        ("Rapat Ke-12", "Rapat Ke-13"),
        ("Hari ke-2 Rapat ke-3", "Hari ke-2 Rapat ke-4"),
        ("Rapat ke 3 kabupaten", "Rapat ke 3 kabupaten"),
        ("Rapat bulanan", "Rapat bulanan"),
        ("x" * (TITLE_LIMIT - 5) + " ke-9", "x" * (TITLE_LIMIT - 5) + " ke-9"),
    ],
)
def test_a_number_in_the_title_counts_on(title: str, following: str) -> None:
    made = make_next(make_minutes(title=title), NextMeeting(DAY), NOTHING).minutes
    assert made.meeting.title == following


def test_a_meeting_without_a_series_founds_one_named_after_its_title() -> None:
    minutes = make_minutes(series="")
    assert series_name(minutes.meeting) == "Rapat Pemantauan"
    made = make_next(minutes, NextMeeting(DAY), NOTHING).minutes
    assert made.meeting.series == "Rapat Pemantauan"
    assert series_name(replace(minutes.meeting, title="ke-3")) == "ke-3"


def test_it_is_not_before_the_meeting_it_comes_from() -> None:
    with pytest.raises(InvalidRecordError, match="lebih awal"):
        make_next(make_minutes(), NextMeeting(date(2026, 3, 11)), NOTHING)
