"""The text of a query of follow-ups as it is written: reading and replacing its parts."""

from collections.abc import Iterable

from kesbang_desktop.domain.follow_up_query import CLASSES, FLAGS, KEYS, PRIORITIES, STATUSES
from kesbang_desktop.domain.query_completion import QueryWords, parts_of
from kesbang_desktop.domain.query_parts import quoted

FOLLOW_UP_WORDS = QueryWords(
    KEYS,
    FLAGS,
    {
        "status": tuple(STATUSES),
        "prioritas": tuple(PRIORITIES),
        "sifat": tuple(CLASSES),
        "tenggat": (
            *("hari ini", "besok", "<7h", "<14h", "<30h", ">30h"),
            *("minggu ini", "bulan ini"),
        ),
    },
    frozenset(("pic", "instansi", "kabkota", "seri", "rapat")),
)


def values_of(text: str, key: str) -> list[str]:
    """Return the values of ``key`` in ``text``, without quotation marks."""
    return [
        part.partition(":")[2].strip('"')
        for part in parts_of(text)
        if part.casefold().startswith(f"{key}:")
    ]


def has_flag(text: str, flag: str) -> bool:
    """Tell whether ``flag`` stands in ``text``."""
    return flag in (part.casefold() for part in parts_of(text))


def with_values(text: str, key: str, values: Iterable[str]) -> str:
    """Return ``text`` with ``values`` as the only ones of ``key``; none take the key away."""
    kept = [part for part in parts_of(text) if not part.casefold().startswith(f"{key}:")]
    return " ".join([*kept, *(f"{key}:{quoted(value)}" for value in values)])


def with_flag(text: str, flag: str, wanted: bool) -> str:
    """Return ``text`` with or without ``flag``."""
    kept = [part for part in parts_of(text) if part.casefold() != flag]
    return " ".join([*kept, flag] if wanted else kept)
