"""Fractional order keys: a row can be placed between two others without touching them.

Keys are ASCII strings compared byte by byte. A key between two neighbours takes a small step away
from the longer (the more recently made) of them, so that typing forwards or backwards at one place
costs no length: 10,000 inserts at one place stay under a dozen characters.
"""

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BASE = len(_DIGITS)
_WINDOW = 4
_STEP = 64


def key_between(low: str | None, high: str | None) -> str:
    """Return a key greater than ``low`` and smaller than ``high``; ``None`` means the open end.

    Raises ValueError when ``low`` is not below ``high``.
    """
    if low is not None and high is not None and low >= high:
        raise ValueError(f"{low!r} is not below {high!r}")
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
