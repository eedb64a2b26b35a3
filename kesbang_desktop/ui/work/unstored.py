"""What was typed and cannot be kept yet: told at the foot, and before the window closes."""

from collections.abc import Callable, Hashable, Sequence
from typing import NamedTuple, Protocol, runtime_checkable


class Unstored(NamedTuple):
    """An input by what stands beside it, why it is not kept, and the way to it.

    ``about`` is what it was typed about, such as the id of a meeting; where another one is shown,
    ``show`` leads to the input once that is shown again.
    """

    label: str
    sentence: str
    show: Callable[[], object]
    about: Hashable = None


@runtime_checkable
class HoldsUnstored(Protocol):
    """A page with inputs that may hold what cannot be kept as it is."""

    def unstored(self) -> Sequence[Unstored]:
        """Return what is typed here and kept nowhere."""
