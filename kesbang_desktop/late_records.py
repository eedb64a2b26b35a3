"""Methods of records, compiled when they are first called.

``@dataclass`` writes the source of six methods for each frozen record and compiles it: most of
the time of making one known, and of those that are imported with the first page few are ever made,
compared or shown.
"""

import builtins
import dataclasses
import sys
from collections.abc import Callable, Sequence
from functools import partial
from types import FunctionType
from typing import Any

_OURS = f"{__package__}."


def use_late_records() -> None:
    """Have records of this program that are defined from now on compile their methods late.

    How ``dataclasses`` makes a method is the business of each Python: others make them as ever.
    """
    make: Any = getattr(dataclasses, "_create_fn", None)
    if sys.version_info[:2] == (3, 11) and isinstance(make, FunctionType):
        dataclasses._create_fn = partial(make_method, make)  # type: ignore[attr-defined]


def make_method(
    make: Callable[..., Any],
    name: str,
    arguments: Sequence[str],
    body: Sequence[str],
    *,
    globals: dict[str, Any],
    locals: dict[str, Any] | None = None,
    return_type: object = dataclasses.MISSING,
) -> Any:
    """Return the method ``name`` of a record; ``make`` is Python's own way to one.

    ``globals`` are those of the module of the record, ``locals`` what its source names besides.
    """
    if not str(globals.get("__name__")).startswith(_OURS):
        named = {"globals": globals, "locals": locals, "return_type": return_type}
        return make(name, arguments, body, **named)
    space = {"__name__": globals["__name__"], "__builtins__": builtins, **(locals or {})}
    returned = ""
    if return_type is not dataclasses.MISSING:
        space["_return_type"] = return_type
        returned = " -> _return_type"
    lines = "\n".join(f" {line}" for line in body)
    source = f"def {name}({','.join(arguments)}){returned}:\n{lines}"
    method = FunctionType(_late.__code__, space, name)
    method.__kwdefaults__ = {"_become": partial(_become, method, source)}
    return method


def _late(*arguments: Any, _become: Callable[[], Callable[..., Any]], **named: Any) -> Any:
    return _become()(*arguments, **named)


def _become(method: FunctionType, source: str) -> FunctionType:
    """Make ``method`` in place what ``source`` says, and return it."""
    space = dict(method.__globals__)
    exec(source, space)
    made = space[method.__name__]
    # The code comes last: another thread may call the method meanwhile.
    method.__kwdefaults__ = {**(method.__kwdefaults__ or {}), **(made.__kwdefaults__ or {})}
    method.__defaults__ = made.__defaults__
    method.__annotations__ = made.__annotations__
    method.__code__ = made.__code__
    return method
