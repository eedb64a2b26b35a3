"""Values inside a profile by their path: ``typeface``, ``margins.top``."""

from dataclasses import replace
from operator import attrgetter
from typing import Any, TypeVar

R = TypeVar("R")


def value_at(record: Any, path: str) -> Any:
    """Return the value at ``path`` of ``record``."""
    return attrgetter(path)(record)


def with_value(record: R, path: str, value: Any) -> R:
    """Return ``record`` with ``value`` at ``path``. Raises InvalidRecordError where it refuses."""
    head, _, rest = path.partition(".")
    if rest:
        value = with_value(getattr(record, head), rest, value)
    changed: R = replace(record, **{head: value})  # type: ignore[type-var]
    return changed
