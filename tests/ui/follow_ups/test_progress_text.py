"""Notes with a date in front."""

from datetime import UTC, date, datetime

import pytest

from kesbang_desktop.ui.follow_ups.progress_text import read_progress

TODAY = date(2024, 1, 5)
NOW = datetime(2024, 1, 5, 3, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "text", "day"),
    [
        ("Rancangan di Biro Hukum", "Rancangan di Biro Hukum", None),
        ("3/1: sudah ditelaah", "sudah ditelaah", date(2024, 1, 3)),
        ("27/12: rancangan dikirim", "rancangan dikirim", date(2023, 12, 27)),
        ("29-2-2020 : rapat kecil", "rapat kecil", date(2020, 2, 29)),
        ("5/1: hari ini", "hari ini", None),
        ("30/2: bukan tanggal", "30/2: bukan tanggal", None),
        ("6/1/2024: besok belum", "6/1/2024: besok belum", None),
        ("10.30: mulai", "10.30: mulai", None),
        ("27/12:", "27/12:", None),
    ],
)
def test_a_day_in_front_is_when_it_was(typed, text, day):
    said, at = read_progress(typed, TODAY, NOW)
    assert said == text
    assert at == NOW if day is None else at.astimezone().date() == day
