from datetime import date, time, timedelta

import pytest
from sqlalchemy import insert
from sqlalchemy.dialects import sqlite

from kesbang_desktop.domain.meeting import MeetingFilter, MeetingStatus, MeetingSummary
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.entries import save_entries
from kesbang_desktop.store.meeting_list import (
    count_meetings,
    list_meetings,
    meeting_years,
    select_page,
)
from kesbang_desktop.store.meeting_mapping import to_columns
from kesbang_desktop.store.meetings import add_minutes, bin_meeting, save_meeting
from kesbang_desktop.store.tables import meeting
from tests.store.store_samples import NOON, ORGANIZATIONS, PEOPLE, make_meeting, make_minutes, uid


def titles(database: Database, wanted: MeetingFilter) -> list[str]:
    found = database.bind_reading(list_meetings)(wanted)
    assert database.bind_reading(count_meetings)(wanted) == len(found)
    return [one.title for one in found]


def test_the_newest_meeting_comes_first(database: Database) -> None:
    days = {
        "siang": (date(2024, 3, 21), time(13, 0)),
        "tanpa jam": (date(2024, 3, 21), None),
        "pagi": (date(2024, 3, 21), time(8, 0)),
        "besok": (date(2024, 3, 22), time(7, 0)),
    }
    for number, (title, (day, start)) in enumerate(days.items(), 10):
        meeting = make_meeting(number, title=title, date=day, started_at=start)
        database.bind(save_meeting)(meeting)
    assert titles(database, MeetingFilter()) == ["besok", "siang", "pagi", "tanpa jam"]


def test_what_has_no_date_comes_first_and_counts_as_before_every_day(database: Database) -> None:
    day = date(2024, 3, 21)
    for number, (title, held) in enumerate((("baru", day), ("kosong", None), ("lama", None)), 10):
        database.bind(save_meeting)(
            make_meeting(number, title=title, date=held if title != "lama" else date(2023, 5, 2))
        )
    assert titles(database, MeetingFilter()) == ["kosong", "baru", "lama"]
    assert titles(database, MeetingFilter(oldest_first=True)) == ["kosong", "lama", "baru"]
    assert titles(database, MeetingFilter(before=day)) == ["kosong", "lama"]
    assert titles(database, MeetingFilter(since=date(2024, 1, 1))) == ["baru"]
    assert titles(database, MeetingFilter(year=2023)) == ["lama"]
    assert database.bind_reading(meeting_years)() == [2024, 2023]


def test_a_row_counts_decisions_and_actions_that_are_shown(database: Database) -> None:
    minutes = make_minutes()
    database.bind(add_minutes)(minutes, PEOPLE, ORGANIZATIONS)
    list_all = database.bind_reading(list_meetings)
    shown = minutes.meeting
    row = MeetingSummary(
        shown.id,
        shown.title,
        shown.date,
        shown.started_at,
        shown.place,
        shown.status,
        decisions=1,
        actions=1,
        called_at=shown.called_at,
    )
    assert list_all(MeetingFilter()) == [row]
    database.bind(save_entries)(shown.id, [], [], {minutes.entries[-1].id})
    assert list_all(MeetingFilter())[0].actions == 0


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("pemantauan", True),
        ("RUANG pemantauan", True),
        ("bulanan 005/12", True),
        ("pemantauan lain", False),
        ("100%", False),
        ("_", False),
        ("  ", True),
    ],
)
def test_every_word_of_the_filter_must_occur(database: Database, text: str, found: bool) -> None:
    database.bind(save_meeting)(make_meeting())
    assert bool(titles(database, MeetingFilter(text=text))) is found


def test_signs_of_the_filter_mean_themselves(database: Database) -> None:
    database.bind(save_meeting)(make_meeting(title="Serapan 100% dan a_b, Évaluasi"))
    for text in ("100%", "a_b", "ÉVALUASI"):
        assert titles(database, MeetingFilter(text=text))


def test_year_status_and_bin_filter_too(database: Database) -> None:
    save = database.bind(save_meeting)
    save(make_meeting(10, title="lama", date=date(2023, 12, 31)))
    save(make_meeting(11, title="final", date=date(2024, 1, 1), status=MeetingStatus.FINAL))
    save(make_meeting(12, title="terbuang", date=date(2022, 5, 5)))
    database.bind(bin_meeting)(uid(12), NOON)
    assert titles(database, MeetingFilter(year=2023)) == ["lama"]
    assert titles(database, MeetingFilter(status=MeetingStatus.FINAL)) == ["final"]
    assert titles(database, MeetingFilter(binned=True)) == ["terbuang"]
    assert titles(database, MeetingFilter()) == ["final", "lama"]
    assert database.bind_reading(meeting_years)() == [2024, 2023]


def test_coming_meetings_come_in_the_order_of_the_days(database: Database) -> None:
    today = date(2024, 2, 29)
    for number, days in enumerate((-366, -1, 0, 1, 366), 10):
        day = today + timedelta(days=days)
        database.bind(save_meeting)(make_meeting(number, title=str(days), date=day))
    coming = MeetingFilter(since=today, oldest_first=True)
    assert titles(database, coming) == ["0", "1", "366"]
    assert titles(database, MeetingFilter(before=today)) == ["-1", "-366"]


def test_whatever_is_not_final_is_unfinished(database: Database) -> None:
    today = date(2024, 3, 21)
    for number, status in enumerate(MeetingStatus, 10):
        day = today - timedelta(days=number)
        database.bind(save_meeting)(make_meeting(number, title=status, date=day, status=status))
    open_ones = ["planned", "running", "draft"]
    assert titles(database, MeetingFilter(unfinished=True)) == open_ones
    left = MeetingFilter(unfinished=True, before=today - timedelta(days=10))
    assert titles(database, left) == ["running", "draft"]


def test_pages_follow_one_another(database: Database) -> None:
    for number in range(10, 17):
        day = date(2024, 1, 1) + timedelta(days=number)
        database.bind(save_meeting)(make_meeting(number, title=str(number), date=day))
    page = database.bind_reading(list_meetings)
    pages = [[one.title for one in page(MeetingFilter(), start, 3)] for start in (0, 3, 6)]
    assert pages == [["16", "15", "14"], ["13", "12", "11"], ["10"]]


def test_ten_thousand_meetings_are_listed_through_the_index(database: Database) -> None:
    first = date(2015, 1, 1)
    rows = [
        to_columns(make_meeting(100 + number, date=first + timedelta(days=number // 3)), None)
        for number in range(10_000)
    ]
    with database.transaction() as session:
        session.execute(insert(meeting), rows)
    assert len(database.bind_reading(list_meetings)(MeetingFilter(), 9_950)) == 50
    middle = first + timedelta(days=1_600)
    for wanted in (
        MeetingFilter(),
        MeetingFilter(since=middle, oldest_first=True),
        MeetingFilter(before=middle, unfinished=True),
    ):
        for is_dated in (True,) if wanted.since else (True, False):
            plan = explain(database, select_page(wanted, is_dated, 0, 100))
            index = "ix_meeting_unfinished" if wanted.unfinished else "ix_meeting_binned_at_date"
            assert f"INDEX {index}" in plan, (wanted, is_dated)
            assert "SCAN" not in plan


def explain(database: Database, query) -> str:
    sql = query.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
    with database.raw_connection() as connection:
        return " / ".join(row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}"))
