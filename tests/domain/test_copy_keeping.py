"""Which safety copies are kept."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.copy_keeping import DAILY, HOURLY, MONTHLY, moments_to_keep

NOW = datetime(2026, 3, 21, 12, 0)
MOMENTS = st.lists(st.datetimes(NOW - timedelta(days=900), NOW), max_size=200)


def test_the_last_copy_of_each_hour_day_and_month_is_kept():
    hourly = [NOW - timedelta(minutes=20 * step) for step in range(24 * 3 * 400)]
    kept = moments_to_keep(hourly, NOW)
    assert len(kept) <= HOURLY + DAILY + MONTHLY
    for hours in range(HOURLY):
        hour = NOW - timedelta(hours=hours)
        assert max(m for m in hourly if m < hour + timedelta(hours=1)) in kept
    assert len({(moment.year, moment.month) for moment in kept}) == MONTHLY


@given(MOMENTS)
def test_the_newest_copy_is_always_kept(moments):
    kept = moments_to_keep(moments, NOW)
    assert kept <= set(moments)
    assert not moments or max(moments) in kept


@given(MOMENTS, st.lists(st.datetimes(NOW + timedelta(days=1), NOW + timedelta(days=9000))))
def test_copies_of_a_wrong_clock_push_out_no_other(moments, ahead):
    assert moments_to_keep(moments + ahead, NOW) == moments_to_keep(moments, NOW) | set(ahead)
