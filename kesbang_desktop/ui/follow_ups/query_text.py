"""The text of a query as it is written: reading, replacing and completing its parts."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kesbang_desktop.domain.follow_up_query import (
    CLASSES,
    FLAGS,
    KEYS,
    PRIORITIES,
    STATUSES,
)
from kesbang_desktop.domain.query_parts import quoted

_PART = re.compile(r'(?:[\w-]+:)?(?:"[^"]*"?|\S+)|[\w-]+:')
# Keys whose values are asked of the store.
NAMED_KEYS = ("pic", "instansi", "kabkota", "seri", "rapat")
DUE_VALUES = ("hari ini", "besok", "<7h", "<14h", "<30h", ">30h", "minggu ini", "bulan ini")


@dataclass(frozen=True, slots=True)
class TypedPart:
    """The part of a query that is being typed, from ``start`` to ``end``.

    ``key`` is empty while the key itself, a flag or a word is typed; ``typed`` is what follows it.
    """

    start: int
    end: int
    key: str
    typed: str


def values_of(text: str, key: str) -> list[str]:
    """Return the values of ``key`` in ``text``, without quotation marks."""
    return [
        part.partition(":")[2].strip('"')
        for part in _parts(text)
        if part.casefold().startswith(f"{key}:")
    ]


def has_flag(text: str, flag: str) -> bool:
    """Tell whether ``flag`` stands in ``text``."""
    return flag in (part.casefold() for part in _parts(text))


def with_values(text: str, key: str, values: Iterable[str]) -> str:
    """Return ``text`` with ``values`` as the only ones of ``key``; none take the key away."""
    kept = [part for part in _parts(text) if not part.casefold().startswith(f"{key}:")]
    return " ".join([*kept, *(f"{key}:{quoted(value)}" for value in values)])


def with_flag(text: str, flag: str, wanted: bool) -> str:
    """Return ``text`` with or without ``flag``."""
    kept = [part for part in _parts(text) if part.casefold() != flag]
    return " ".join([*kept, flag] if wanted else kept)


def part_typed_at(text: str, cursor: int) -> TypedPart:
    """Return the part of ``text`` that ends at or holds ``cursor``."""
    for match in _PART.finditer(text):
        if match.start() < cursor <= match.end():
            key, colon, value = match[0].partition(":")
            if colon and key.casefold() in KEYS:
                typed = value[: max(0, cursor - match.start() - len(key) - 1)]
                return TypedPart(match.start(), match.end(), key.casefold(), typed.strip('"'))
            typed = match[0][: cursor - match.start()]
            return TypedPart(match.start(), match.end(), "", typed)
    return TypedPart(cursor, cursor, "", "")


def fixed_values(key: str) -> list[str]:
    """Return the values of a key that are always the same."""
    return {
        "status": list(STATUSES),
        "prioritas": list(PRIORITIES),
        "sifat": [quoted(one) for one in CLASSES],
        "tenggat": list(DUE_VALUES),
    }.get(key, [])


def first_words() -> list[str]:
    """Return what may begin a part: keys and flags."""
    return [*(f"{key}:" for key in KEYS), *FLAGS]


def fill_in(text: str, part: TypedPart, choice: str) -> tuple[str, int]:
    """Return ``text`` with ``choice`` for ``part``, and where the cursor goes.

    Behind a key the value follows at once, behind anything else a space.
    """
    said = f"{part.key}:{quoted(choice)}" if part.key else choice
    if not said.endswith(":"):
        said += " "
    rest = text[part.end :].lstrip()
    return f"{text[: part.start]}{said}{rest}", part.start + len(said)


def _parts(text: str) -> list[str]:
    return [match[0] for match in _PART.finditer(text)]
