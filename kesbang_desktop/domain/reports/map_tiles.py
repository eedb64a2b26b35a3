"""Where each kabupaten/kota stands on the schematic map, on paper and on screen."""

from collections.abc import Mapping, Sequence

_MOST_COLUMNS = 6


def placed_tiles(
    names: Sequence[str], tiles: Mapping[str, tuple[int, int]]
) -> dict[str, tuple[int, int]]:
    """Return row and column of each of ``names``, both counted from 0.

    Where not all of them have a tile of their own they stand in a plain grid, in their order.
    """
    known = {name: tiles[name] for name in names if name in tiles}
    if names and len(set(known.values())) == len(names):
        top, left = (min(place[at] for place in known.values()) for at in (0, 1))
        return {name: (row - top, column - left) for name, (row, column) in known.items()}
    columns = min(_MOST_COLUMNS, max(3, round((len(names) * 1.2) ** 0.5)))
    return {name: divmod(number, columns) for number, name in enumerate(names)}


def short_name(region: str) -> str:
    """Return the name without "Kabupaten"; a kota says that it is one."""
    return region.removeprefix("Kabupaten ")
