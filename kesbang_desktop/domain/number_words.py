"""Numbers in words (terbilang), as official forms ask: ``1 (satu) berkas``."""

from functools import cache

LIMIT = 999_999_999
_READ_UP_TO = 366

_SMALL = (
    "nol",
    "satu",
    "dua",
    "tiga",
    "empat",
    "lima",
    "enam",
    "tujuh",
    "delapan",
    "sembilan",
    "sepuluh",
    "sebelas",
)
# From the largest unit down; one of it is "se" and its name, but "satu juta".
_UNITS = ((1_000_000, "juta"), (1_000, "ribu"), (100, "ratus"))


def number_words(number: int) -> str:
    """Return ``number`` in Indonesian words: 121 is ``seratus dua puluh satu``.

    Raises ValueError outside of 0 to 999,999,999.
    """
    if not 0 <= number <= LIMIT:
        raise ValueError(f"{number} is not between 0 and {LIMIT}")
    return _words(number)


def read_number(words: str) -> int | None:
    """Return 12 for ``12`` or ``dua belas``; None where ``words`` is no number.

    Figures are read up to 99,999, words up to 366.
    """
    if words.isdecimal():
        return int(words) if len(words) <= 5 else None
    return _numbers_by_words().get(" ".join(words.split()))


@cache
def _numbers_by_words() -> dict[str, int]:
    return {number_words(number): number for number in range(_READ_UP_TO + 1)}


def with_dots(number: int) -> str:
    """Return ``1.138``: thousands set apart as Indonesian does."""
    return f"{number:,}".replace(",", ".")


def counted(number: int, unit: str) -> str:
    """Return ``1 (satu) berkas`` for 1 and ``berkas``."""
    return f"{number} ({number_words(number)}) {unit}"


def _words(number: int) -> str:
    if number < 12:
        return _SMALL[number]
    if number < 20:
        return f"{_SMALL[number - 10]} belas"
    if number < 100:
        tens, rest = divmod(number, 10)
        return _followed(f"{_SMALL[tens]} puluh", rest)
    size, name = next(unit for unit in _UNITS if number >= unit[0])
    many, rest = divmod(number, size)
    head = f"se{name}" if many == 1 and name != "juta" else f"{_words(many)} {name}"
    return _followed(head, rest)


def _followed(head: str, rest: int) -> str:
    return f"{head} {_words(rest)}" if rest else head
