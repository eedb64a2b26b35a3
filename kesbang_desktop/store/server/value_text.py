"""Values of the domain as JSON and back, for a journal that outlives the program.

A record is its class and its fields by name: a later program reads what it still knows, and takes
the usual for what is missing.
"""

import json
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from importlib import import_module
from typing import Any
from uuid import UUID

_DOMAIN = "kesbang_desktop.domain."
_PLAIN: dict[str, tuple[type, Callable[[Any], str], Callable[[str], Any]]] = {
    "uuid": (UUID, str, UUID),
    "moment": (datetime, datetime.isoformat, datetime.fromisoformat),
    "day": (date, date.isoformat, date.fromisoformat),
    "time": (time, time.isoformat, time.fromisoformat),
    # A logo, for the most part.
    "bytes": (bytes, bytes.hex, bytes.fromhex),
}


def to_text(value: Any) -> str:
    """Return ``value`` as JSON. Raises TypeError for what is no value of the domain."""
    return json.dumps(_told(value), ensure_ascii=True, separators=(",", ":"))


def from_text(text: str) -> Any:
    """Return the value of :func:`to_text`. Raises ValueError where this program has none such."""
    try:
        return _made(json.loads(text))
    except (ImportError, AttributeError, KeyError, TypeError, RecursionError) as error:
        raise ValueError(f"no value: {text[:80]}") from error


def _told(value: Any) -> Any:
    if isinstance(value, Enum):
        return {"choice": _name(type(value)), "of": value.value}
    if value is None or isinstance(value, bool | int | float | str):
        return value
    for name, (kind, tell, _) in _PLAIN.items():
        if isinstance(value, kind):
            return {name: tell(value)}
    if (made := _fields(type(value))) is not None:
        return {
            "record": _name(type(value)),
            "of": {name: _told(getattr(value, name)) for name in made},
        }
    if isinstance(value, Mapping):
        return {"map": [[_told(key), _told(one)] for key, one in value.items()]}
    if isinstance(value, Set):
        return {"set": [_told(one) for one in value]}
    if isinstance(value, list):
        return {"list": [_told(one) for one in value]}
    if isinstance(value, tuple):
        return [_told(one) for one in value]
    raise TypeError(f"{type(value).__name__} is no value of the domain")


def _made(told: Any) -> Any:
    if isinstance(told, list):
        return tuple(map(_made, told))
    if not isinstance(told, dict):
        return told
    if "record" in told:
        kind = _kind(told["record"])
        known = _fields(kind) or ()
        return kind(**{name: _made(one) for name, one in told["of"].items() if name in known})
    if "choice" in told:
        return _kind(told["choice"])(told["of"])
    ((name, content),) = told.items()
    if name in _PLAIN:
        return _PLAIN[name][2](content)
    if name == "map":
        return {_made(key): _made(one) for key, one in content}
    return {"set": frozenset, "list": list}[name](map(_made, content))


def _fields(kind: type) -> Sequence[str] | None:
    """Return what a record is made of; None for what is none."""
    if is_dataclass(kind):
        return [one.name for one in fields(kind) if one.init]
    named: Sequence[str] | None = (
        getattr(kind, "_fields", None) if issubclass(kind, tuple) else None
    )
    return named


def _name(kind: type) -> str:
    if not kind.__module__.startswith(_DOMAIN):
        raise TypeError(f"{kind.__name__} is no value of the domain")
    return f"{kind.__module__.removeprefix(_DOMAIN)}:{kind.__qualname__}"


def _kind(name: str) -> Any:
    module, _, of_module = name.partition(":")
    kind = getattr(import_module(_DOMAIN + module), of_module)
    if _fields(kind) is None and not issubclass(kind, Enum):
        raise ValueError(f"no value: {name}")
    return kind
