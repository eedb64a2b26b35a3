"""Sizes in percent of the usual one, of which a person takes the next larger or smaller."""

from collections.abc import Sequence


def next_size(sizes: Sequence[int], size: int, step: int) -> int:
    """Return what follows ``size`` in ``sizes`` by ``step``, which ends at the first and last."""
    place = sizes.index(size) + step
    return sizes[max(0, min(place, len(sizes) - 1))]


def known_size(sizes: Sequence[int], stored: object, usual: int) -> int:
    """Return the one of ``sizes`` that is ``stored``, else ``usual``."""
    return next((one for one in sizes if one == stored), usual)
