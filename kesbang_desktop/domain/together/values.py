"""What becomes of one value, such as a list of words, where two seats changed it."""

from collections.abc import Hashable, Iterable, Mapping
from typing import Any, TypeVar

T = TypeVar("T", bound=Hashable)


def merge_items(known: Iterable[T], mine: Iterable[T], stored: Iterable[T]) -> tuple[T, ...]:
    """Return what becomes of the items ``mine``, made of ``known``, where ``stored`` stands by now.

    What others added follows, what they took away is gone, unless it was added here. Each item is
    there once.
    """
    known, mine, stored = (tuple(dict.fromkeys(some)) for some in (known, mine, stored))
    kept = [one for one in mine if one in stored or one not in known]
    return (*kept, *(one for one in stored if one not in mine and one not in known))


def merge_setting(known: Any, mine: Any, stored: Any) -> Any:
    """Return what becomes of the setting ``mine``, made of ``known``, as JSON knows it.

    Of words with their meanings each word by itself, of a list each item; all else is as it was
    left last. ``known`` is None where whoever saves does not say.
    """
    if known is None or stored == known:
        return mine
    if all(isinstance(one, Mapping) for one in (known, mine, stored)):
        names = [*stored, *(one for one in mine if one not in stored)]
        merged = {name: _named(name, known, mine, stored) for name in names}
        return {name: found[0] for name, found in merged.items() if found}
    if all(isinstance(one, list) for one in (known, mine, stored)):
        # An item may be a list itself, which JSON has for a pair.
        back = {_key(one): one for some in (stored, mine) for one in some}
        merged_keys = merge_items(*(map(_key, one) for one in (known, mine, stored)))
        return [back[one] for one in merged_keys]
    return mine


def _named(name: str, known: Any, mine: Any, stored: Any) -> tuple[Any] | tuple[()]:
    """Return what stands under ``name`` afterwards, alone in a tuple; nothing for no value."""
    if (name in mine) == (name in known) and mine.get(name) == known.get(name):
        return (stored[name],) if name in stored else ()
    if name not in mine:
        return ()
    if name in known and name in stored:
        return (merge_setting(known[name], mine[name], stored[name]),)
    return (mine[name],)


def _key(item: Any) -> Hashable:
    return tuple(map(_key, item)) if isinstance(item, list) else item
