"""Files that leave the program, and what they may replace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kesbang_desktop.domain.document_kind import SHEET, WORD
from kesbang_desktop.domain.errors import ExportError, FileInTheWayError
from kesbang_desktop.domain.written_file import FileState

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kesbang_desktop.paperwork.desk import Desk
    from kesbang_desktop.paperwork.written_digests import WrittenDigests

# Office files carry a seal by which the program knows its own again; others are known by the data.
_SEALED = (WORD, SHEET)


def listed_suffix(target: Path, what: str, suffixes: tuple[str, ...] = _SEALED) -> str:
    """Return how the name of a list ends, one of ``suffixes``; ``what`` is such a list.

    Raises ExportError for any other.
    """
    suffix = target.suffix.lower()
    if suffix not in suffixes:
        known = " atau ".join(suffixes)
        raise ExportError(f"{what} ditulis sebagai {known}. Ganti akhiran nama “{target.name}”.")
    return suffix


def state_of(target: Path, origin: str, digests: WrittenDigests | None = None) -> FileState:
    """Tell what the file at ``target`` is to what would be written there from ``origin``.

    ``digests`` knows those that carry no seal; without it none of them is known.
    """
    if target.suffix.lower() not in _SEALED:
        return digests.state_of(target, origin) if digests else FileState.UNKNOWN
    from kesbang_desktop.documents.seal import file_state

    return file_state(target, origin)


def require_free(target: Path, origin: str, digests: WrittenDigests | None = None) -> None:
    """Raise FileInTheWayError where a file stands at ``target`` that somebody may still want."""
    if target.is_file() and (state := state_of(target, origin, digests)) is not FileState.OWN:
        raise FileInTheWayError(target.name, state)


def write_over_own(
    desk: Desk, target: Path, origin: str, make: Callable[[], bytes], replace: bool
) -> bytes:
    """Write what ``make`` returns to ``target`` and return that.

    Raises FileInTheWayError over what is not the same paper as it was written (unless
    ``replace``), ExportError, and what ``make`` raises.
    """
    from kesbang_desktop.paperwork.written_digests import WrittenDigests

    digests = WrittenDigests(desk)
    if not replace:
        require_free(target, origin, digests)
    content = make()
    if not replace:
        # Meanwhile somebody may have saved it.
        require_free(target, origin, digests)
    desk.write_file(target, content)
    if target.suffix.lower() not in _SEALED:
        digests.keep(content, origin)
    return content
