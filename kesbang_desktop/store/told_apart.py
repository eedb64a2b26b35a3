"""Pairs of entries of the directory that look like one and were said to be two."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy.orm import Session

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.likely_twins import Pair
from kesbang_desktop.store.settings import get_setting, put_setting

_KEY = "told_apart"


def read_told_apart(session: Session) -> frozenset[Pair]:
    """Return the pairs that are two; of a damaged note none."""
    kept = get_setting(session, _KEY)
    try:
        pairs = kept if isinstance(kept, list) else []
        return frozenset(frozenset(map(UUID, one)) for one in pairs)
    except (TypeError, ValueError, AttributeError):
        return frozenset()


def tell_apart(session: Session, pairs: Collection[Pair], are_two: bool = True) -> Changes:
    """Note that each of ``pairs`` is two, or take that back."""
    known = read_told_apart(session)
    now = known | set(pairs) if are_two else known - set(pairs)
    put_setting(session, _KEY, sorted(sorted(map(str, one)) for one in now))
    return Changes(parties=frozenset().union(*pairs))
