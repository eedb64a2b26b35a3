"""Which safety copies are kept, 24 hourly, 30 daily, 12 monthly, and which is newer."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

HOURLY = 24
DAILY = 30
MONTHLY = 12
# A clock may be an hour off after a journey; further ahead a copy is dated wrongly.
_AHEAD = timedelta(hours=1)
# Somebody may be looking at a copy that was just made, or want what stood before a mistake.
FRESH = timedelta(hours=1)

_SLOTS: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (HOURLY, lambda moment: (moment.date(), moment.hour)),
    (DAILY, lambda moment: moment.date()),
    (MONTHLY, lambda moment: (moment.year, moment.month)),
)


def is_ahead(moment: datetime, now: datetime) -> bool:
    """Tell whether ``moment`` was read from a wrong clock."""
    return moment > now + _AHEAD


def age_order(moment: datetime, now: datetime) -> tuple[bool, datetime]:
    """Return what sorts moments from the oldest to the newest.

    When one of a wrong clock really was is not known: it is newer than none.
    """
    return not is_ahead(moment, now), moment


def moments_to_keep(moments: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Return those of ``moments`` whose copies are kept: the last of each hour, day and month.

    So are all younger than an hour, which nobody shall see go while he chooses among them. Copies
    dated ahead of ``now`` were made under a wrong clock: they are kept, and take the place of no
    other.
    """
    moments = sorted(moments, reverse=True)
    ahead = {moment for moment in moments if is_ahead(moment, now)}
    kept = ahead | {moment for moment in moments if now - moment < FRESH}
    past = [moment for moment in moments if moment not in ahead]
    for most, slot_of in _SLOTS:
        seen: set[object] = set()
        for moment in past:
            slot = slot_of(moment)
            if slot not in seen and len(seen) < most:
                seen.add(slot)
                kept.add(moment)
    return frozenset(kept)
