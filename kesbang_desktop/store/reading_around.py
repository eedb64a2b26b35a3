"""Values that mean nothing, read around: one damaged row hides no other row.

What a column cannot mean is read as nothing or as the usual; records that cannot be made of a row
are made with what can be read of it, and say so.
"""

import json
from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from enum import Enum
from typing import Any, TypeVar
from uuid import UUID

from kesbang_desktop.domain.text import clean_text, clean_texts

DAMAGED = "[baris ini rusak]"
K = TypeVar("K", bound=Enum)
T = TypeVar("T")


def decoded(raw: bytes) -> str:
    """Return the letters of ``raw``; those that a damaged file no longer holds hide no row.

    For ``text_factory``: it comes with every text that is read, and this is its fastest form.
    """
    return raw.decode("utf-8", "replace")


def kind_of(kinds: type[K], value: object, default: K) -> K:
    """Return the member of ``kinds`` that ``value`` is, ``default`` where it is none."""
    try:
        return kinds(value)
    except ValueError:
        return default


def text_of(value: object) -> str:
    """Return the text that ``value`` gives, whatever the file holds in its place."""
    if isinstance(value, bytes):
        value = value.decode("utf-8", errors="replace")
    return "" if value is None else clean_text(str(value))


def date_of(value: object) -> date | None:
    """Return the date that ``value`` is, or in ISO 8601 says; None where it is none."""
    return value if isinstance(value, date) else _parsed(date.fromisoformat, value)


def time_of(value: object) -> time | None:
    """Return the time in ISO 8601 that ``value`` is, None where it is none."""
    return _parsed(time.fromisoformat, value)


def moment_of(value: object) -> datetime | None:
    """Return the date and time in ISO 8601 that ``value`` is, None where it is none."""
    return _parsed(datetime.fromisoformat, value)


def id_of(value: Any) -> Any:
    """Return the UUID of 16 bytes, of anything else one that refers to nothing; None for NULL."""
    if value is None or isinstance(value, UUID):
        return value
    content = value if isinstance(value, bytes) else str(value).encode()
    return UUID(bytes=content if len(content) == 16 else content[:16].ljust(16, b"\0"))


def as_id(value: Any) -> Any:
    """Return the UUID of what the driver gave for an id; None for NULL."""
    if isinstance(value, bytes) and len(value) == 16:
        return UUID(bytes=value)
    return id_of(value)


def id_bytes(value: Any) -> Any:
    """Return the 16 bytes of :func:`as_id`, without making it where there is no need; None for
    NULL.
    """
    if value is None or (isinstance(value, bytes) and len(value) == 16):
        return value
    return id_of(value).bytes


def texts_of(values: Sequence[Any]) -> list[str]:
    """Return :func:`text_of` of each of ``values``, of all at once where they are letters."""
    try:
        return clean_texts(values)
    except TypeError:
        return [text_of(one) for one in values]


def json_of(text: Any) -> Any:
    """Return what the JSON ``text`` holds, None where it is none; SQLite gives numbers as such."""
    return text if isinstance(text, int | float) else _parsed(json.loads, text)


def _parsed(read: Callable[[Any], T], value: object) -> T | None:
    if value is None:
        return None
    try:
        return read(value)
    except (TypeError, ValueError, RecursionError):
        return None
