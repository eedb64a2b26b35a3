"""Fractional order keys: a row can be placed between two others without touching them.

Keys are ASCII strings compared byte by byte. A key between two neighbours takes a small step away
from the longer (the more recently made) of them, so that typing forwards or backwards at one place
costs no length: 10,000 inserts at one place stay under a dozen characters.

Where several seats write at once each ends its keys with its own sign, so that no two of them make
the same. What a seat puts below a line of its own goes into a run that begins with that line's key:
lines that two seats type at one place without seeing each other's stand one after the other, and
not in turns.
"""

import secrets
from collections.abc import Callable, Iterable
from uuid import UUID

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BASE = len(_DIGITS)
_WINDOW = 4
_STEP = 64


def new_seat() -> str:
    """Return the sign of a seat, drawn by lot: as long as a step, and never zeros at its end."""
    drawn = [secrets.choice(_DIGITS) for _ in range(_WINDOW - 1)]
    return "".join((*drawn, secrets.choice(_DIGITS[1:])))


def key_between(low: str | None, high: str | None, seat: str = "") -> str:
    """Return a key greater than ``low`` and smaller than ``high``; ``None`` means the open end.

    Of a ``seat`` it is one that no other seat makes. Raises ValueError when ``low`` is not below
    ``high``.
    """
    if low is not None and high is not None and low >= high:
        raise ValueError(f"{low!r} is not below {high!r}")
    if seat:
        return _of_seat(low, high, seat)
    depth = max(len(low or ""), len(high or ""), _WINDOW)
    while True:
        floor = _to_number(low or "", depth)
        ceiling = _BASE**depth if high is None else _to_number(high, depth)
        if ceiling - floor > 1:
            return _to_key(_step(low, high, floor, ceiling), depth)
        depth += _WINDOW


def keys_after(low: str | None, count: int) -> list[str]:
    """Return ``count`` ascending keys, all greater than ``low``."""
    keys: list[str] = []
    for _ in range(count):
        low = key_between(low, None)
        keys.append(low)
    return keys


def give_places(
    indexes: Iterable[int],
    count: int,
    id_at: Callable[[int], UUID],
    order: dict[UUID, str],
    seat: str = "",
) -> list[int]:
    """Give the lines at ``indexes`` keys in ``order`` that fit where they stand; return which.

    ``count`` lines stand one below another, with ids as ``id_at`` tells. A key that fits stays.
    Lines whose keys do not rise from the one above to the one below are given others too.
    """
    wanted = set(indexes)
    while True:
        rising = sorted(wanted)
        ceilings = _ceilings(rising, count, id_at, order)
        stuck = _place_all(rising, ceilings, id_at, order, seat)
        if stuck is None:
            return rising
        wanted.add(stuck)


def _ceilings(
    indexes: list[int], count: int, id_at: Callable[[int], UUID], order: dict[UUID, str]
) -> dict[int, int | None]:
    """Return for each of ``indexes`` the line below it that keeps its key; None where none does.

    Lines further down that are to be placed themselves may still carry a key of another place, so
    the first settled one counts.
    """
    found: dict[int, int | None] = {}
    for index in reversed(indexes):
        below = index + 1
        if below in found:
            found[index] = found[below]
        else:
            found[index] = below if below < count and id_at(below) in order else None
    return found


def _place_all(
    indexes: list[int],
    ceilings: dict[int, int | None],
    id_at: Callable[[int], UUID],
    order: dict[UUID, str],
    seat: str,
) -> int | None:
    """Place lines from the top; return the one below that is in the way, where there is one."""
    for index in indexes:
        below = ceilings[index]
        high = None if below is None else order[id_at(below)]
        # Lines above are settled already.
        low = order[id_at(index - 1)] if index else None
        own = order.get(id_at(index))
        if own is not None and (low is None or low < own) and (high is None or own < high):
            continue
        if low is not None and high is not None and low >= high:
            return below
        order[id_at(index)] = key_between(low, high, seat)
    return None


def _of_seat(low: str | None, high: str | None, seat: str) -> str:
    if low is not None and low.endswith(seat):
        for below in (_next_of_run(low, seat), _first_of_run(low, seat)):
            if high is None or below < high:
                return below
    depth = _WINDOW
    while True:
        # As short as may be: what a neighbour has behind that is of a seat, or of its run.
        floor = _to_number((low or "")[:depth], depth)
        ceiling = _BASE**depth if high is None else _to_number(high[:depth], depth)
        if ceiling - floor > 1:
            return _to_key(_step(low, high, floor, ceiling), depth) + seat
        depth += _WINDOW


def _next_of_run(low: str, seat: str) -> str:
    """Return the key that follows ``low`` in the run of ``seat`` that it is of, or begins."""
    head, step = low[: -_WINDOW - len(seat)], low[-_WINDOW - len(seat) : -len(seat)]
    if head.endswith(seat):
        number = _to_number(step, _WINDOW) + _STEP
        if number < _BASE**_WINDOW:
            return head + _to_key(number, _WINDOW) + seat
    return _first_of_run(low, seat)


def _first_of_run(low: str, seat: str) -> str:
    return low + _to_key(_STEP, _WINDOW) + seat


def _step(low: str | None, high: str | None, floor: int, ceiling: int) -> int:
    middle = (floor + ceiling) // 2
    low_length, high_length = len(low or ""), len(high or "")
    if low_length > high_length:
        return min(floor + _STEP, middle)
    if high_length > low_length:
        return max(ceiling - _STEP, middle)
    return middle


def _to_number(key: str, depth: int) -> int:
    number = 0
    for character in key.ljust(depth, "0"):
        number = number * _BASE + _DIGITS.index(character)
    return number


def _to_key(number: int, depth: int) -> str:
    characters = []
    for _ in range(depth):
        number, digit = divmod(number, _BASE)
        characters.append(_DIGITS[digit])
    return "".join(reversed(characters))
