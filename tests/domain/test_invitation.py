"""The letter of invitation as people note it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.dates import format_date, format_long_date
from kesbang_desktop.domain.invitation import Invitation, parse_invitation

_MARCH_18 = date(2024, 3, 18)
_NUMBERS = st.from_regex(
    r"[0-9]{1,4}(\.[0-9]{1,2}){0,3}/[0-9]{1,5}/[A-Z][A-Za-z.-]{1,14}(/[0-9]{4})?", fullmatch=True
)
_DAYS = st.dates(date(1990, 1, 1), date(2099, 12, 31))
_FORMATS = st.sampled_from(
    [
        "Nomor {number}, {day}",
        "No. {number} tanggal {day}",
        "No {number} tgl. {day}",
        "nomor: {number}\n{day}",
        "{number} tanggal {day}",
        "{number}, {day}",
        "{day}, {number}",
        "{day} Nomor {number}",
        "Surat Undangan Nomor {number} tertanggal {day}",
        "Surat Sekretaris Daerah Nomor {number} tanggal {day} perihal Undangan",
    ]
)
_DAY_FORMATS = st.sampled_from(
    [format_date, format_long_date, date.isoformat, lambda day: f"{day.day}/{day.month}/{day.year}"]
)


@pytest.mark.parametrize(
    ("text", "number", "day"),
    [
        ("Nomor 005/123/Kesbangpol, 18 Maret 2024", "005/123/Kesbangpol", _MARCH_18),
        ("005/1/Kesbang tanggal 1 Maret 2024", "005/1/Kesbang", date(2024, 3, 1)),
        ("No. 200.1.5 / 14 / Kesbangpol tgl 18-3-2024", "200.1.5 / 14 / Kesbangpol", _MARCH_18),
        ("Senin, 18 Maret 2024", "", _MARCH_18),
        ("005/123/Kesbangpol", "005/123/Kesbangpol", None),
        ("Undangan Nomor 005/3/2024", "005/3/2024", None),
        ("Nomor 12/3/2024, 18 Maret 2024", "12/3/2024", _MARCH_18),
        ("005/9/Kesbangpol/2024, 18/03/2024", "005/9/Kesbangpol/2024", _MARCH_18),
        ("Undangan lisan", "", None),
        ("Nomor 005/7/Kesbangpol, 31 Februari 2024", "005/7/Kesbangpol", None),
        ("", "", None),
    ],
)
def test_number_and_date_are_read(text: str, number: str, day: date | None) -> None:
    assert parse_invitation(text) == Invitation(number, day)


@given(_NUMBERS, _DAYS, _FORMATS, _DAY_FORMATS)
def test_whatever_the_order_and_the_words_between(
    number: str, day: date, text: str, day_format: object
) -> None:
    noted = text.format(number=number, day=day_format(day))

    assert parse_invitation(noted) == Invitation(number, day)


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    read = parse_invitation(text)

    assert read.number == read.number.strip()
    assert "\n" not in read.number
    assert not read.number or any(character.isdigit() for character in read.number)
