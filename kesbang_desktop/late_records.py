"""Methods of records, made when they are first called.

``@dataclass`` has Python compile six methods for each frozen record: most of the time of making one
known, and of those that are imported with the first page few are ever made, compared or shown.
"""

import dataclasses
import sys
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

_OURS = f"{__package__}."


def use_late_records() -> None:
    """Have records of this program that are defined from now on get their methods late.

    How ``dataclasses`` makes a method is the business of each Python: others make them as ever.
    """
    make: Any = getattr(dataclasses, "_create_fn", None)
    if sys.version_info[:2] == (3, 11) and callable(make):
        dataclasses._create_fn = partial(make_method, make)  # type: ignore[attr-defined]


def make_method(
    make: Callable[..., Any],
    name: str,
    arguments: Sequence[str],
    body: Sequence[str],
    **named: Any,
) -> Any:
    """Return the method ``name`` of a record; ``make``, Python's own way to one, comes later.

    At its first call it gives its place in the record to what Python makes.
    """
    if not str(named["globals"].get("__name__")).startswith(_OURS):
        return make(name, arguments, body, **named)
    made: Callable[..., Any] | None = None

    def late(*given: Any, **by_name: Any) -> Any:
        nonlocal made
        if made is None:
            method = make(name, arguments, body, **named)
            method.__qualname__ = late.__qualname__
            made = method
        for kind in type(given[0]).__mro__:
            if vars(kind).get(name) is late:
                setattr(kind, name, made)
        return made(*given, **by_name)

    late.__name__, late.__module__ = name, named["globals"]["__name__"]
    return late
