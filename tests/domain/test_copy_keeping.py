"""Which safety copies are kept."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.copy_keeping import DAILY, FRESH, HOURLY, MONTHLY, moments_to_keep

NOW = datetime(2026, 3, 21, 12, 0)
MOMENTS = st.lists(st.datetimes(NOW - timedelta(days=900), NOW), max_size=200)


def test_the_last_copy_of_each_hour_day_and_month_is_kept():
    hourly = [NOW - timedelta(minutes=20 * step) for step in range(24 * 3 * 400)]
    kept = moments_to_keep(hourly, NOW)
    older = [moment for moment in kept if NOW - moment >= FRESH]
    assert len(older) <= HOURLY + DAILY + MONTHLY
    for hours in range(HOURLY):
        hour = NOW - timedelta(hours=hours)
        assert max(m for m in hourly if m < hour + timedelta(hours=1)) in kept
    assert len({(moment.year, moment.month) for moment in kept}) == MONTHLY


@given(MOMENTS)
def test_the_newest_copy_is_always_kept(moments):
    kept = moments_to_keep(moments, NOW)
    assert kept <= set(moments)
    assert not moments or max(moments) in kept


@given(MOMENTS)
def test_copies_younger_than_an_hour_are_all_kept(moments):
    """A copy that is made meanwhile takes none away that somebody is choosing from."""
    fresh = {NOW - timedelta(minutes=minutes) for minutes in range(60)}
    assert fresh <= moments_to_keep([*moments, *fresh], NOW)
    assert NOW - FRESH not in moments_to_keep(
        [NOW - FRESH, NOW - FRESH + timedelta(minutes=1)], NOW
    )


@given(MOMENTS, st.lists(st.datetimes(NOW + timedelta(days=1), NOW + timedelta(days=9000))))
def test_copies_of_a_wrong_clock_push_out_no_other(moments, ahead):
    assert moments_to_keep(moments + ahead, NOW) == moments_to_keep(moments, NOW) | set(ahead)
