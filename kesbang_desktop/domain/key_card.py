"""The keys of the program on one page, to lie beside the keyboard."""

from collections.abc import Sequence
from dataclasses import dataclass

TITLE = "Notula Kesbang: kartu tombol"


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Keys with what they do, under one heading."""

    title: str
    rows: tuple[tuple[str, str], ...]


def in_columns(groups: Sequence[KeyGroup], count: int) -> tuple[tuple[KeyGroup, ...], ...]:
    """Return ``groups`` in at most ``count`` columns of about the same height, in their order.

    A group is not torn apart, so that its heading stands over all of it.
    """
    most = max((_height(one) for one in groups), default=0)
    while True:
        columns: list[list[KeyGroup]] = [[]]
        for group in groups:
            if columns[-1] and sum(map(_height, columns[-1])) + _height(group) > most:
                columns.append([])
            columns[-1].append(group)
        if len(columns) <= count:
            return tuple(map(tuple, columns))
        most += 1


def _height(group: KeyGroup) -> int:
    return len(group.rows) + 2
