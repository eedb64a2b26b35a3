from datetime import date, time
from uuid import UUID

import pytest

from kesbang_desktop.domain.reports.completeness import (
    greeting,
    missing,
    reminder_text,
    reported_months,
)
from kesbang_desktop.domain.reports.period import Period

NOVEMBER = Period(date(2024, 11, 1), date(2024, 11, 30))
NAMES = ("Kota Samarinda", "Kota Bontang")


def test_each_region_has_twelve_months_and_strangers_come_last() -> None:
    one, two = UUID(int=1), UUID(int=2)
    months = reported_months(NAMES, {("Kota Bontang", 11): one, ("Kabupaten Lain", 1): two})
    assert list(months) == [*NAMES, "Kabupaten Lain"]
    assert months["Kota Bontang"] == (*[None] * 10, one, None)
    assert months["Kota Samarinda"] == (None,) * 12
    assert months["Kabupaten Lain"][0] == two


def test_those_are_missing_that_have_not_reported() -> None:
    assert missing(NAMES, ["Kota Bontang"]) == ("Kota Samarinda",)


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (time(7), "Selamat pagi"),
        (time(10, 59), "Selamat pagi"),
        (time(11), "Selamat siang"),
        (time(15), "Selamat sore"),
        (time(18, 30), "Selamat malam"),
        (time(23), "Selamat malam"),
    ],
)
def test_a_greeting_is_that_of_the_time_of_day(at: time, said: str) -> None:
    assert greeting(at) == said


def test_a_reminder_names_period_regions_and_last_day() -> None:
    text = reminder_text(NOVEMBER, NAMES, date(2024, 12, 5), "Kesbangpol Kaltim", time(8))
    assert text == (
        "Selamat pagi Bapak/Ibu.\n\n"
        "Mohon izin mengingatkan: laporan bulan November 2024 dari kabupaten/kota berikut belum "
        "kami terima.\n1. Kota Samarinda\n2. Kota Bontang\n\n"
        "Mohon dikirim paling lambat Kamis, 5 Desember 2024. Abaikan pesan ini kalau laporannya "
        "sudah dikirim.\n\n"
        "Terima kasih.\nKesbangpol Kaltim"
    )


def test_a_reminder_without_last_day_or_office_says_neither() -> None:
    text = reminder_text(Period(NOVEMBER.since, NOVEMBER.since), NAMES, None, "", time(8))
    assert "periode 1 November 2024" in text
    assert "paling lambat" not in text
    assert text.endswith("Terima kasih.")


def test_where_all_have_reported_they_are_thanked() -> None:
    text = reminder_text(NOVEMBER, (), None, "Kesbangpol", time(12))
    assert "dari semua kabupaten/kota sudah kami terima" in text
