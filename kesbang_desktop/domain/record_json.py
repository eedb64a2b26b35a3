"""Frozen dataclasses to what JSON can hold, and back without trusting it."""

from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

T = TypeVar("T")


def to_json(value: Any) -> Any:
    """Return ``value`` as dicts, lists and plain values; bytes are left out."""
    if is_dataclass(value):
        pairs = ((one.name, getattr(value, one.name)) for one in fields(value))
        return {name: to_json(one) for name, one in pairs if not isinstance(one, bytes)}
    if isinstance(value, tuple):
        return [to_json(one) for one in value]
    return value.value if isinstance(value, Enum) else value


def from_json(record: type[T], stored: object, **given: Any) -> T:
    """Return a ``record`` of what was stored, with the ``given`` fields besides.

    What is missing, or of a kind that its field cannot hold, gets the default of the field; what
    the record has no field for is ignored, so that files of other versions can be read.
    """
    values = stored if isinstance(stored, dict) else {}
    hints = get_type_hints(record)
    known = {
        one.name: _read(hints[one.name], values[one.name], _default(one))
        for one in fields(record)  # type: ignore[arg-type]
        if one.name in values and one.name not in given and _default(one) is not MISSING
    }
    return record(**known, **given)


def _read(kind: Any, stored: object, default: Any) -> Any:
    if is_dataclass(kind) and isinstance(kind, type):
        return from_json(kind, stored)
    if get_origin(kind) is tuple:
        return _read_tuple(get_args(kind)[0], stored, default)
    if issubclass(kind, Enum):
        return next((one for one in kind if one.value == stored), default)
    if kind is float and isinstance(stored, int) and not isinstance(stored, bool):
        return float(stored)
    return stored if type(stored) is kind else default


def _read_tuple(kind: Any, stored: object, default: Any) -> Any:
    if not isinstance(stored, list):
        return default
    if kind is str:
        return tuple(one for one in stored if isinstance(one, str))
    try:
        return tuple(_with_required(kind, one) for one in stored)
    except (TypeError, KeyError):
        return default


def _with_required(kind: Any, stored: Any) -> Any:
    """Read one item of a list; it may have fields without a default, such as a line's text."""
    required = {one.name: str(stored[one.name]) for one in fields(kind) if _default(one) is MISSING}
    return from_json(kind, stored, **required)


def _default(one: "Field[Any]") -> Any:
    return one.default_factory() if one.default_factory is not MISSING else one.default
