"""The attachments of a meeting put into another order."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from uuid import UUID

from kesbang_desktop.domain.attachment import Attachment
from kesbang_desktop.domain.ordering import key_between, keys_after

Attachments = tuple[Attachment, ...]


def move_to(records: Sequence[Attachment], moved: Collection[UUID], place: int) -> Attachments:
    """Return ``records`` with the ``moved`` ones together before what stands at ``place``."""
    before = [one for one in records[:place] if one.id not in moved]
    after = [one for one in records[place:] if one.id not in moved]
    between = [one for one in records if one.id in moved]
    if [*before, *between, *after] == list(records):
        return tuple(records)
    low = before[-1].order_key if before else None
    high = after[0].order_key if after else None
    if low is not None and high is not None and low >= high:
        # Two of them share a key, which none fits between: all are numbered anew.
        rows = [*before, *between, *after]
        keys = keys_after(None, len(rows))
        return tuple(replace(one, order_key=key) for one, key in zip(rows, keys, strict=True))
    placed = []
    for one in between:
        low = key_between(low, high)
        placed.append(replace(one, order_key=low))
    return (*before, *placed, *after)


def move_by(records: Sequence[Attachment], moved: Collection[UUID], step: int) -> Attachments:
    """Return ``records`` with the ``moved`` ones one place earlier (-1) or later (1)."""
    places = [place for place, one in enumerate(records) if one.id in moved]
    if not places:
        return tuple(records)
    target = max(places[0] - 1, 0) if step < 0 else min(places[-1] + 2, len(records))
    return move_to(records, moved, target)
