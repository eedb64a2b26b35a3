"""How long a meeting has been going on, and which agenda item it is at."""

from datetime import date, datetime, time, timedelta

import pytest

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting_clock import (
    RunningItem,
    find_running_item,
    format_clock,
    running_since,
)

DAY = date(2024, 3, 21)
NINE = datetime(2024, 3, 21, 9, 0)
FIRST, SECOND, NOTE, LATER = (new_id() for _ in range(4))
AGENDA, DISCUSSION = EntryKind.AGENDA, EntryKind.DISCUSSION


@pytest.mark.parametrize(
    ("started_at", "now", "shown"),
    [
        (time(9, 0), datetime(2024, 3, 21, 10, 12, 59), "01.12"),
        (time(9, 0), datetime(2024, 3, 21, 9, 0), "00.00"),
        # The clock was set back, by a little and by a lot.
        (time(9, 0), datetime(2024, 3, 21, 8, 58), "00.00"),
        (time(22, 0), datetime(2024, 3, 21, 1, 0), "00.00"),
        # Past midnight.
        (time(23, 30), datetime(2024, 3, 22, 0, 42), "01.12"),
        # Held on another day than planned, also past midnight, also with the clock set back.
        (time(9, 0), datetime(2024, 4, 2, 10, 12), "01.12"),
        (time(23, 30), datetime(2024, 4, 2, 0, 42), "01.12"),
        (time(9, 0), datetime(2024, 4, 2, 8, 58), "00.00"),
    ],
)
def test_the_clock_counts_from_the_start(started_at: time, now: datetime, shown: str) -> None:
    assert format_clock(now - running_since(DAY, started_at, now)) == shown


def test_the_clock_is_never_negative() -> None:
    assert format_clock(timedelta(minutes=-5)) == "00.00"


def after(minutes: int) -> datetime:
    return NINE + timedelta(minutes=minutes)


def test_the_last_item_with_a_note_is_running_since_its_first_note() -> None:
    lines = [
        (FIRST, AGENDA, after(4)),
        (NOTE, DISCUSSION, after(6)),
        (SECOND, AGENDA, after(31)),
        (LATER, DISCUSSION, after(33)),
    ]
    assert find_running_item(lines, NINE) == RunningItem(SECOND, after(31))
    assert find_running_item(lines[:2], NINE) == RunningItem(FIRST, after(4))


def test_an_agenda_typed_ahead_begins_with_what_is_said_under_it() -> None:
    ahead = after(-600)
    lines = [(FIRST, AGENDA, ahead), (NOTE, DISCUSSION, None), (SECOND, AGENDA, ahead)]
    assert find_running_item(lines, NINE) == RunningItem(FIRST, NINE)
    lines[1] = (NOTE, DISCUSSION, after(7))
    assert find_running_item(lines, NINE) == RunningItem(FIRST, after(7))
    # A correction further up is no step back, and an earlier note found later counts.
    lines += [(LATER, DISCUSSION, after(40)), (new_id(), DISCUSSION, after(35))]
    assert find_running_item(lines, NINE) == RunningItem(SECOND, after(35))


def test_without_an_agenda_nothing_is_running() -> None:
    assert find_running_item([(NOTE, DISCUSSION, after(1))], NINE) is None


def test_times_with_an_offset_are_compared_as_the_clock_here_shows_them() -> None:
    noted = after(4).astimezone()
    assert find_running_item([(FIRST, AGENDA, noted)], NINE) == RunningItem(FIRST, after(4))
