"""What may be typed next in a short query, and putting a choice in where the cursor is."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.query_parts import quoted

_PART = re.compile(r'(?:[\w-]+:)?(?:"[^"]*"?|\S+)|[\w-]+:')


@dataclass(frozen=True, slots=True)
class QueryWords:
    """The words of a query: ``keys`` with a value behind a colon, and ``flags`` without one.

    ``fixed`` are the values that some keys always have, ``named`` keys whose values are asked of
    the store.
    """

    keys: tuple[str, ...]
    flags: tuple[str, ...] = ()
    fixed: Mapping[str, Sequence[str]] = field(default_factory=dict)
    named: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class TypedPart:
    """The part of a query that is being typed, from ``start`` to ``end``.

    ``key`` is empty while the key itself, a flag or a word is typed; ``typed`` is what follows it.
    """

    start: int
    end: int
    key: str
    typed: str


def parts_of(text: str) -> list[str]:
    """Return the parts of a query as they stand there."""
    return [match[0] for match in _PART.finditer(text)]


def part_typed_at(text: str, cursor: int, words: QueryWords) -> TypedPart:
    """Return the part of ``text`` that ends at or holds ``cursor``."""
    for match in _PART.finditer(text):
        if match.start() < cursor <= match.end():
            key, colon, value = match[0].partition(":")
            if colon and key.casefold() in words.keys:
                typed = value[: max(0, cursor - match.start() - len(key) - 1)]
                return TypedPart(match.start(), match.end(), key.casefold(), typed.strip('"'))
            typed = match[0][: cursor - match.start()]
            return TypedPart(match.start(), match.end(), "", typed)
    return TypedPart(cursor, cursor, "", "")


def offered(part: TypedPart, words: QueryWords, asked: Sequence[str] = ()) -> list[str]:
    """Return what may stand for ``part``, the likeliest first; nothing where it is all there.

    ``asked`` are the values of its key that the store knows.
    """
    if part.key:
        values = _matching(asked or words.fixed.get(part.key, ()), part.typed)
        return [] if list(map(fold, values)) == [fold(part.typed)] else values
    if not part.typed:
        return []
    typed = part.typed.casefold()
    beginnings = [*(f"{key}:" for key in words.keys), *words.flags]
    return [word for word in beginnings if word.startswith(typed) and word != typed]


def fill_in(text: str, part: TypedPart, choice: str) -> tuple[str, int]:
    """Return ``text`` with ``choice`` for ``part``, and where the cursor goes.

    Behind a key the value follows at once, behind anything else a space.
    """
    said = f"{part.key}:{quoted(choice)}" if part.key else choice
    if not said.endswith(":"):
        said += " "
    rest = text[part.end :].lstrip()
    return f"{text[: part.start]}{said}{rest}", part.start + len(said)


def _matching(values: Sequence[str], typed: str) -> list[str]:
    """Return the values that hold what was typed, those that begin with it first."""
    wanted = fold(typed) if any(c.isalnum() for c in typed) else typed
    held = [value for value in values if wanted in (fold(value) + value)]
    return sorted(held, key=lambda value: not fold(value).startswith(wanted))
