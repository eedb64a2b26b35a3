"""Telling a bug of the program without a word of what somebody typed."""

import errno
import re
import traceback
from collections.abc import Iterator

_ROOTS = ("kesbang_desktop", "site-packages")


def describe_bug(error: BaseException) -> str:
    """Return where ``error`` came from and of which kinds it is, what led to it first.

    What errors say is left out: it may hold a name, a title or a line of minutes.
    """
    return "\n".join(line for one in _chain(error) for line in _lines(one))


def _lines(error: BaseException) -> Iterator[str]:
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"{_place(frame.filename)}:{frame.lineno} {frame.name}: {frame.line}"
    kind = type(error)
    yield f"{kind.__module__}.{kind.__qualname__}{_code_of(error)}"


def _place(file: str) -> str:
    """Return the path of a module without the folders above it, which may name a person."""
    parts = re.split(r"[/\\]", file)
    for root in _ROOTS:
        if root in parts:
            return "/".join(parts[parts.index(root) :])
    return "/".join(parts[-2:])


def _code_of(error: BaseException) -> str:
    """Return what the system or SQLite calls the failure, in brackets."""
    name = getattr(error, "sqlite_errorname", None)
    if name is None and isinstance(error, OSError):
        name = errno.errorcode.get(error.errno or 0)
    return f" ({name})" if name else ""


def _chain(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    one: BaseException | None = error
    while one is not None and one not in found:
        found.insert(0, one)
        hidden = one.__suppress_context__
        one = one.__cause__ or (None if hidden else one.__context__)
    return found
