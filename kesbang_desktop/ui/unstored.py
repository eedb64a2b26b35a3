"""What was typed and cannot be kept yet: told at the foot, and before the window closes."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol, runtime_checkable


class Unstored(NamedTuple):
    """An input by what stands beside it, why it is not kept, and the way to it."""

    label: str
    sentence: str
    show: Callable[[], object]


@runtime_checkable
class HoldsUnstored(Protocol):
    """A page with inputs that may hold what cannot be kept as it is."""

    def unstored(self) -> Sequence[Unstored]:
        """Return what is typed here and kept nowhere."""
