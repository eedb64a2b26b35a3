"""When the list of late and due actions comes, and when it stays away."""

from datetime import date, datetime, timedelta

import pytest

from kesbang_desktop.domain.follow_up_view import FollowUpCounts
from kesbang_desktop.domain.reminder import (
    Reminders,
    Snooze,
    close,
    describe_counts,
    may_remind,
    needs_attention,
    should_remind,
    snooze,
)

LATE = FollowUpCounts(open=9, late=3)
NEW = Reminders()


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        (FollowUpCounts(), False),
        (FollowUpCounts(open=5, due_tomorrow=2, due_this_week=4), False),
        (FollowUpCounts(open=1, late=1), True),
        (FollowUpCounts(open=1, due_today=1, due_this_week=1), True),
    ],
)
def test_only_what_is_late_or_due_today_is_worth_it(counts, expected) -> None:
    assert should_remind(NEW, at("2024-03-21T08:00"), counts) is expected


@pytest.mark.parametrize(
    ("closed", "same_day", "next_day"),
    [
        ("2024-03-21T08:00", "2024-03-21T23:59:59", "2024-03-22T00:00"),
        ("2024-02-28T08:00", "2024-02-28T23:59", "2024-02-29T00:00"),
        ("2024-02-29T08:00", "2024-02-29T18:00", "2024-03-01T00:00"),
        ("2023-02-28T08:00", "2023-02-28T18:00", "2023-03-01T00:00"),
        ("2024-12-31T08:00", "2024-12-31T23:59", "2025-01-01T00:00"),
    ],
)
def test_a_closed_list_comes_back_with_the_next_day(closed, same_day, next_day) -> None:
    state = close(NEW, at(closed))
    assert not should_remind(state, at(same_day), LATE)
    assert should_remind(state, at(next_day), LATE)


def test_the_same_day_of_another_year_is_another_day() -> None:
    state = close(NEW, at("2024-03-21T08:00"))
    assert should_remind(state, at("2025-03-21T08:00"), LATE)


@pytest.mark.parametrize(
    ("now", "length", "until"),
    [
        ("2024-03-21T08:15", Snooze.HOUR, "2024-03-21T09:15"),
        ("2024-03-21T23:30", Snooze.HOUR, "2024-03-22T00:30"),
        ("2024-12-31T23:30", Snooze.HOUR, "2025-01-01T00:30"),
        ("2024-03-21T08:15", Snooze.TOMORROW, "2024-03-22T00:00"),
        ("2024-02-28T23:59", Snooze.TOMORROW, "2024-02-29T00:00"),
        ("2024-02-29T08:00", Snooze.TOMORROW, "2024-03-01T00:00"),
        ("2024-12-31T08:00", Snooze.TOMORROW, "2025-01-01T00:00"),
        # 21 March 2024 is a Thursday, 25 March a Monday, 24 March a Sunday.
        ("2024-03-21T08:15", Snooze.NEXT_WEEK, "2024-03-25T00:00"),
        ("2024-03-25T08:15", Snooze.NEXT_WEEK, "2024-04-01T00:00"),
        ("2024-03-24T08:15", Snooze.NEXT_WEEK, "2024-03-25T00:00"),
        ("2024-12-30T00:00", Snooze.NEXT_WEEK, "2025-01-06T00:00"),
    ],
)
def test_what_is_put_off_comes_at_its_moment_and_not_before(now, length, until) -> None:
    state = snooze(NEW, at(now), length)
    assert not should_remind(state, at(now), LATE)
    assert not should_remind(state, at(until) - timedelta(seconds=1), LATE)
    assert should_remind(state, at(until), LATE)


def test_an_hour_later_it_comes_again_on_the_same_day() -> None:
    closed = close(NEW, at("2024-03-20T08:00"))
    state = snooze(closed, at("2024-03-21T08:00"), Snooze.HOUR)
    assert should_remind(state, at("2024-03-21T09:00"), LATE)
    assert not may_remind(close(state, at("2024-03-21T09:01")), at("2024-03-21T17:00"))


def test_closing_ends_what_was_put_off() -> None:
    state = close(snooze(NEW, at("2024-03-21T08:00"), Snooze.NEXT_WEEK), at("2024-03-21T08:05"))
    assert should_remind(state, at("2024-03-22T08:00"), LATE)


def test_a_clock_set_back_does_not_silence_it() -> None:
    # The clock stood a year ahead while it was put off and closed, and was then put right.
    ahead = at("2025-03-21T08:00")
    for length in Snooze:
        assert should_remind(snooze(NEW, ahead, length), at("2024-03-21T08:00"), LATE)
    assert should_remind(close(NEW, ahead), at("2024-03-21T08:00"), LATE)


def test_a_clock_set_back_a_little_leaves_it_put_off() -> None:
    state = snooze(NEW, at("2024-03-21T08:00"), Snooze.HOUR)
    assert not should_remind(state, at("2024-03-21T07:58"), LATE)
    assert should_remind(state, at("2024-03-21T09:00"), LATE)


def test_a_laptop_that_slept_through_is_told_when_it_wakes() -> None:
    state = snooze(NEW, at("2024-03-21T16:00"), Snooze.TOMORROW)
    assert should_remind(state, at("2024-03-25T07:31"), LATE)


def test_the_state_survives_as_a_setting() -> None:
    for state in (
        NEW,
        Reminders(date(2024, 2, 29)),
        Reminders(None, at("2024-03-22T00:30:05")),
        snooze(NEW, at("2024-03-21T08:00:00.123456"), Snooze.HOUR),
    ):
        assert Reminders.from_setting(state.to_setting()) == state


@pytest.mark.parametrize(
    "value",
    [
        *(None, 7, "besok", [], {}, {"closed_on": 5}, {"snoozed_until": "2024-02-30T00:00"}),
        {"closed_on": {}, "snoozed_until": True},
    ],
)
def test_a_setting_that_makes_no_sense_counts_as_never(value) -> None:
    assert Reminders.from_setting(value) == NEW


def test_a_moment_with_a_zone_is_read_as_the_clock_shows_it() -> None:
    state = Reminders.from_setting({"snoozed_until": "2024-03-22T00:30:00+08:00"})
    assert may_remind(state, at("2024-03-22T00:30"))


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        (
            FollowUpCounts(late=3, due_today=2),
            "3 tindak lanjut lewat tenggat, 2 jatuh tempo hari ini",
        ),
        (FollowUpCounts(late=1_138), "1.138 tindak lanjut lewat tenggat"),
        (FollowUpCounts(late=1), "1 tindak lanjut lewat tenggat"),
        (FollowUpCounts(due_today=1), "1 tindak lanjut jatuh tempo hari ini"),
        (FollowUpCounts(open=4), ""),
    ],
)
def test_counts_in_words(counts, words) -> None:
    assert describe_counts(counts) == words


def test_decisions_to_be_looked_at_are_told_behind_the_actions() -> None:
    counts = FollowUpCounts(late=3, reviews=1)
    assert describe_counts(counts) == ("3 tindak lanjut lewat tenggat, 1 keputusan perlu ditinjau")
    assert needs_attention(FollowUpCounts(reviews=1))
    assert describe_counts(FollowUpCounts(reviews=2)) == "2 keputusan perlu ditinjau"
