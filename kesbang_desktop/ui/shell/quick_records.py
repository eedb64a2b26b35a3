"""Records (``@dataclass``) made in half of the time.

Python compiles six functions for each frozen record from text. Five of them are the same for all
records but for the names of the fields: here they are closures over these names. ``__init__``
is compiled as ever.
"""

import dataclasses
import sys
from collections.abc import Callable, Sequence
from operator import attrgetter
from reprlib import recursive_repr
from typing import Any

_Method = Callable[..., Any]


def use_quick_records() -> None:
    """Have records that are made from now on made so.

    How a record gets its functions is the business of each Python: others make them as ever.
    """
    if sys.version_info[:2] == (3, 11):
        for make in (_repr_fn, _frozen_get_del_attr, _cmp_fn, _hash_fn):
            setattr(dataclasses, make.__name__, make)


# Named and called as those of ``dataclasses`` that they stand for.
def _repr_fn(fields: Sequence[Any], _globals: object) -> _Method:
    names = tuple(field.name for field in fields)

    @recursive_repr()
    def __repr__(self: Any) -> str:  # noqa: N807 - the function is that of the record
        words = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{self.__class__.__qualname__}({words})"

    return __repr__


def _frozen_get_del_attr(
    cls: Any, fields: Sequence[Any], _globals: object
) -> tuple[_Method, _Method]:
    names = frozenset(field.name for field in fields)

    def __setattr__(self: Any, name: str, value: Any) -> None:  # noqa: N807
        if type(self) is cls or name in names:
            raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self: Any, name: str) -> None:  # noqa: N807
        if type(self) is cls or name in names:
            raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    return __setattr__, __delattr__


_python_compares = dataclasses._cmp_fn  # type: ignore[attr-defined]


def _cmp_fn(name: str, op: str, self_tuple: str, other_tuple: str, **more: Any) -> _Method:
    if op != "==":
        return _python_compares(name, op, self_tuple, other_tuple, **more)  # type: ignore[no-any-return]
    # "(self.a,self.b,)"
    values = _values([one.removeprefix("self.") for one in self_tuple[1:-1].split(",") if one])

    def __eq__(self: Any, other: Any) -> Any:  # noqa: N807
        if other.__class__ is self.__class__:
            return values(self) == values(other)
        return NotImplemented

    return __eq__


def _hash_fn(fields: Sequence[Any], _globals: object) -> _Method:
    values = _values([field.name for field in fields])

    def __hash__(self: Any) -> int:  # noqa: N807
        return hash(values(self))

    return __hash__


def _values(names: Sequence[str]) -> Callable[[Any], tuple[Any, ...]]:
    """Return what takes the values of ``names``, as a tuple however many they are."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda record: tuple(getattr(record, name) for name in names)
