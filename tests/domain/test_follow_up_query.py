from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.action import ActionStatus, Priority
from kesbang_desktop.domain.follow_up_query import OPEN, FollowUpQuery, read_query
from kesbang_desktop.domain.query_parts import quoted

TODAY = date(2026, 11, 24)


def query(text: str) -> FollowUpQuery:
    reading = read_query(text, TODAY)
    assert reading.problems == ()
    return reading.query


def test_the_query_of_the_handbook() -> None:
    assert query('pic:diskominfo status:terbuka tenggat:<7h seri:"pemantauan" lewat') == (
        FollowUpQuery(
            owners=("diskominfo",),
            statuses=OPEN,
            due_from=TODAY,
            due_to=date(2026, 12, 1),
            series=("pemantauan",),
            late=True,
        )
    )


def test_words_and_phrases_filter_the_text() -> None:
    assert query('desk  "tim pilkada"').words == ("desk", "tim pilkada")
    assert query("pukul:9").words == ("pukul:9",)
    assert query("") == FollowUpQuery()


def test_several_values_of_a_key_are_all_kept() -> None:
    found = query('pic:edi PIC:"Hari Dermanto" status:belum status:batal prioritas:tinggi')
    assert found.owners == ("edi", "Hari Dermanto")
    assert found.statuses == {ActionStatus.OPEN, ActionStatus.CANCELLED}
    assert found.priorities == {Priority.HIGH}


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("tenggat:besok", date(2026, 11, 25), date(2026, 11, 25)),
        ("tenggat:<2m", TODAY, date(2026, 12, 8)),
        ("tenggat:<29/11/2026", None, date(2026, 11, 29)),
        ("tenggat:>30h", date(2026, 12, 24), None),
        ('tenggat:"29 november"', date(2026, 11, 29), date(2026, 11, 29)),
        ("tenggat:1/12/2026..5/12/2026", date(2026, 12, 1), date(2026, 12, 5)),
        ("tenggat:5/12/2026..1/12/2026", date(2026, 12, 1), date(2026, 12, 5)),
    ],
)
def test_due_dates_are_read_as_people_say_them(
    text: str, first: date | None, last: date | None
) -> None:
    found = query(text)
    assert (found.due_from, found.due_to) == (first, last)


@pytest.mark.parametrize(
    "text", ["status:hilang", "tenggat:entah", "tenggat:<99999999999h", "prioritas:1", "tenggat:.."]
)
def test_what_is_not_understood_is_told_and_does_not_filter(text: str) -> None:
    reading = read_query(f"{text} lewat", TODAY)
    assert reading.query == FollowUpQuery(late=True)
    (problem,) = reading.problems
    assert text in problem


def test_a_key_still_without_a_value_does_not_filter() -> None:
    assert query('pic: status: tenggat: seri:"') == FollowUpQuery()


@given(st.text())
def test_any_text_is_a_query_and_takes_back_nothing_before_it(text: str) -> None:
    assert read_query(f"lewat {text}", TODAY).query.late


@given(st.text(st.characters(exclude_characters='"', categories=("L", "N", "Zs")), min_size=1))
def test_a_quoted_value_is_read_as_it_was(value: str) -> None:
    assert query(f"pic:{quoted(value)}").owners == ((value.strip(),) if value.strip() else ())


def test_friday_is_read_alike_however_it_is_written() -> None:
    days = {
        read_query(f"tenggat:{one}", date(2024, 3, 21)).query.due_to
        for one in ("jum'at", "jum’at", "jumat", "Jum`at")
    }
    assert days == {date(2024, 3, 22)}
