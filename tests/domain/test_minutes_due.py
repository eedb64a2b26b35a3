from datetime import date

import pytest

from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.domain.minutes_due import describe_minutes_due, minutes_due

FRIDAY = date(2024, 3, 22)
HOLIDAYS = {date(2024, 3, 25)}


def test_minutes_are_due_on_the_next_working_day() -> None:
    assert minutes_due(date(2024, 3, 20), ()) == date(2024, 3, 21)
    assert minutes_due(FRIDAY, ()) == date(2024, 3, 25)
    assert minutes_due(FRIDAY, HOLIDAYS) == date(2024, 3, 26)
    assert minutes_due(date.max, ()) is None


@pytest.mark.parametrize(
    ("today", "says"),
    [
        (date(2024, 3, 21), ""),
        (FRIDAY, "notula 1 hari kerja lagi"),
        (date(2024, 3, 24), "notula 1 hari kerja lagi"),
        (date(2024, 3, 25), "notula jatuh tempo besok"),
        (date(2024, 3, 26), "notula jatuh tempo hari ini"),
        (date(2024, 3, 27), "notula lewat 1 hari kerja"),
        (date(2024, 3, 31), "notula lewat 3 hari kerja"),
        (date(2024, 6, 1), "notula belum disahkan"),
    ],
)
def test_it_says_how_long_is_left(today: date, says: str) -> None:
    assert describe_minutes_due(MeetingStatus.DRAFT, FRIDAY, today, HOLIDAYS) == says


def test_a_weekend_after_the_last_day_is_a_day_late() -> None:
    # Due on a Friday, looked at on the Saturday.
    thursday, saturday = date(2024, 3, 21), date(2024, 3, 23)
    said = describe_minutes_due(MeetingStatus.RUNNING, thursday, saturday, ())
    assert said == "notula lewat 1 hari kerja"


@pytest.mark.parametrize(
    ("status", "day"), [(MeetingStatus.FINAL, FRIDAY), (MeetingStatus.DRAFT, None)]
)
def test_final_minutes_and_meetings_without_a_day_are_not_due(
    status: MeetingStatus, day: date | None
) -> None:
    assert describe_minutes_due(status, day, date(2024, 3, 26), ()) == ""
