"""Times of a meeting as people write them."""

from datetime import time

import pytest

from kesbang_desktop.domain.clock_span import read_span
from kesbang_desktop.domain.meeting import TimeZone


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("jam 9 pagi s/d selesai", time(9), None),
        ("pukul 09.00 wita - selesai", time(9), None),
        ("09.00-12.15 WITA", time(9), time(12, 15)),
        ("s.d. 12.15 WITA", None, time(12, 15)),
        ("Pukul : 10.00 (WITA) sampai dengan slesai", time(10), None),
        ("jam 2 siang", time(14), None),
        ("jam 1 - 3 siang", time(13), time(15)),
        ("7 malam", time(19), None),
        ("11 siang", time(11), None),
        ("09.00 - 12", time(9), time(12)),
    ],
)
def test_times_are_read_as_people_write_them(text: str, start: time, end: time) -> None:
    span = read_span(text)
    assert span is not None
    assert (span.start, span.end, span.doubt, span.length) == (start, end, "", len(text))


@pytest.mark.parametrize(
    "text", ["9", "2026", "13/3/2026", "13 Maret", "25.00", "09.00 WIB - 10.00 WIT"]
)
def test_what_is_no_time_is_none(text: str) -> None:
    assert read_span(text) is None


def test_an_hour_that_may_be_of_the_afternoon_is_doubted() -> None:
    span = read_span("jam 2")
    assert span is not None
    assert (span.start, span.doubt) == (None, "jam 2.00 dapat berarti 02.00 atau 14.00")


def test_what_follows_a_time_is_not_of_it() -> None:
    span = read_span("09.00 WITA s.d. selesai di aula")
    assert span is not None
    assert (span.zone, span.length) == (TimeZone.WITA, len("09.00 WITA s.d. selesai"))
