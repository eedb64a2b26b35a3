"""The named days of the office."""

from datetime import date

from kesbang_desktop.domain.named_days import NamedDays, named_day
from kesbang_desktop.domain.office_calendar import OfficeCalendar

VOTE = named_day("Pencoblosan", date(2024, 11, 27))
OATH = named_day("Pelantikan", date(2025, 2, 20))


def test_what_the_office_changed_is_kept_and_put_over_the_shipped_days() -> None:
    shipped, own = NamedDays(frozenset({VOTE})), NamedDays(frozenset({OATH}))
    kept = own.own_over(shipped)
    assert kept == {
        "added": [["pelantikan", "2025-02-20"]],
        "removed": [["pencoblosan", "2024-11-27"]],
    }
    assert shipped.with_own(kept) == own
    assert shipped.with_own(shipped.own_over(shipped)) == shipped


def test_what_another_version_kept_does_no_harm() -> None:
    shipped = NamedDays(frozenset({VOTE}))
    for value in (None, [], "x", {"added": 3}, {"added": [["a"], ["b", "besok"], 7, [1, 2, 3]]}):
        assert shipped.with_own(value) == shipped


def test_a_calendar_is_the_set_of_its_closed_days_and_knows_the_named_ones() -> None:
    calendar = OfficeCalendar([date(2024, 4, 10)])
    assert calendar == {date(2024, 4, 10)}
    calendar.name_days([VOTE, OATH])
    assert calendar.named_day("hari pencoblosan", date(2024, 3, 21)) == VOTE[1]
    assert calendar.named_day("pelantikan", date(2025, 2, 21)) is None
