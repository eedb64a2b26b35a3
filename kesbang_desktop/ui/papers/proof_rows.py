"""What the dialogs beside the minutes have in common: a row for each person, kept in order."""

from collections.abc import Callable, Iterable, Sequence

from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.proof import Proof

# So many characters a name or a note may have.
LIMIT = 300
# For whoever gets a copy and was neither invited nor there.
_SPARE_ROWS = 2


def names_to_add(known: Iterable[Proof], recipients: Iterable[str]) -> list[str]:
    """Return those of ``recipients`` who are not among ``known``, and empty names behind them."""
    names = {one.name for one in known}
    return [*(name for name in recipients if name not in names), *[""] * _SPARE_ROWS]


def noted_behind(
    others: Sequence[Proof], rows: Sequence[Callable[[str], Proof | None]]
) -> list[Proof]:
    """Return ``others`` and behind them what ``rows`` say, each given its order key.

    None says nothing.
    """
    last = max((one.order_key for one in others), default=None)
    said = (row(key) for row, key in zip(rows, keys_after(last, len(rows)), strict=True))
    return [*others, *(one for one in said if one is not None)]
