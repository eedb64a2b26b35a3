"""Enums of Qt, made in a fifth of the time.

PySide makes Python enums of all that a class of Qt has, at the first use of the class: some 260
enums with 3,400 members before the first page stands. Python makes each as if its members could
be anything (``enum._proto_member``); those of Qt are plain numbers with free names.
"""

import enum
import sys
from collections.abc import Callable
from functools import lru_cache, partial
from typing import Any

_KINDS = frozenset((enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag))
# What each enum has for itself.
_OWN = ("_member_names_", "_member_map_", "_value2member_map_", "_unhashable_values_")
_put = type.__setattr__


def use_quick_enums() -> None:
    """Have enums that are made by a call made so from now on.

    How an enum keeps its members is the business of each Python: others make them as ever.
    """
    make = enum.EnumType._create_  # type: ignore[attr-defined]
    if sys.version_info[:2] == (3, 11) and make.__module__ == "enum":

        def create(kind: Any, name: str, names: Any, **named: Any) -> Any:
            if named.get("module") is None:
                # As Python does, which would look a frame too near.
                named["module"] = sys._getframe(2).f_globals.get("__name__")
            return make_enum(partial(make, kind), kind, name, names, **named)

        enum.EnumType._create_ = create  # type: ignore[attr-defined]


def make_enum(make: Callable[..., Any], kind: Any, name: str, names: Any, **named: Any) -> Any:
    """Return the enum ``name`` of ``kind`` with ``names``; ``make`` is Python's own way to one."""
    is_more = named.get("type") is not None or named.get("qualname") is not None
    if is_more or kind not in _KINDS or not _are_plain(kind, names):
        return make(name, names, **named)
    space = _space_of(kind, named.get("boundary")) | {"__module__": named["module"]}
    space.update(_member_names_=[], _member_map_={}, _value2member_map_={}, _unhashable_values_=[])
    made = type.__new__(enum.EnumType, name, (kind,), space)
    _fill(made, names)
    return made


@lru_cache
def _space_of(kind: Any, boundary: enum.FlagBoundary | None) -> dict[str, Any]:
    """Return what Python puts into an enum of ``kind`` that has no members."""
    empty = enum.EnumType(
        "empty", (kind,), enum.EnumType.__prepare__("", (kind,)), boundary=boundary
    )
    return {key: value for key, value in vars(empty).items() if key not in _OWN}


@lru_cache
def _taken_names(kind: Any) -> frozenset[str]:
    return frozenset(("mro", *(key for base in kind.__mro__ for key in vars(base))))


def _are_plain(kind: Any, names: Any) -> bool:
    """Tell whether all ``names`` are pairs of a free name and a number that is not negative."""
    if type(names) is not list or any(type(one) is not tuple or len(one) != 2 for one in names):
        return False
    taken = _taken_names(kind)
    for key, value in names:
        if type(value) is not int or value < 0 or not key or key[0] == "_" or key in taken:
            return False
    return len(dict(names)) == len(names)


def _fill(made: Any, names: list[tuple[str, int]]) -> None:
    """Give ``made``, an enum without members, those of ``names``, as ``_proto_member`` does."""
    is_flag, is_number = issubclass(made, enum.Flag), issubclass(made, int)
    found, by_name, own = made._value2member_map_, made._member_map_, made._member_names_
    for key, value in names:
        member = found.get(value)
        if member is None:
            member = int.__new__(made, value) if is_number else object.__new__(made)
            member._value_, member._name_ = value, key
            member.__objclass__, member._sort_order_ = made, len(own)
            found[value] = member
            # Of a flag several bits together, and none, are no member of their own.
            if not is_flag or value.bit_count() == 1:
                own.append(key)
        by_name[key] = member
        _put(made, key, member)
    if is_flag:
        _keep_bits(made, found, [by_name[key]._value_ for key in own])


def _keep_bits(made: Any, values: dict[int, Any], own: list[int]) -> None:
    mask = singles = 0
    for value in values:
        mask |= value
        singles |= value if value.bit_count() == 1 else 0
    _put(made, "_flag_mask_", mask)
    _put(made, "_singles_mask_", singles)
    _put(made, "_all_bits_", 2 ** mask.bit_length() - 1)
    if own != sorted(own):
        _put(made, "_iter_member_", made._iter_member_by_def_)
