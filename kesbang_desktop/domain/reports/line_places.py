"""Places for lines that come between others."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.ordering import key_between
from kesbang_desktop.domain.reports.report_forms import CONCLUSIONS, SUGGESTIONS


def with_places(order: Sequence[Entry]) -> Iterator[Entry]:
    """Yield ``order``, the lines that have no key yet with one between their neighbours."""
    ahead: list[str | None] = [None]
    for one in reversed(order):
        ahead.append(one.order_key or ahead[-1])
    key: str | None = None
    for one, following in zip(order, reversed(ahead), strict=False):
        placed = one if one.order_key else replace(one, order_key=key_between(key, following))
        key = placed.order_key
        yield placed


def place_of_new_section(order: Sequence[Entry]) -> int:
    """Return where another section goes: before simpulan and saran, else at the end."""
    last = (at for at, one in enumerate(order) if one.field in (CONCLUSIONS, SUGGESTIONS))
    return next(last, len(order))
