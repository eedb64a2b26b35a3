"""What the window may ask about the passphrase of the data; every call runs off the Qt thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kesbang_desktop.domain.data_lock import LockState
    from kesbang_desktop.domain.recovery_sheet import RecoverySheet


@dataclass(frozen=True, slots=True)
class RecoveryPorts:
    """The sheet with a recovery code: what stands on it, and writing it as DOCX or as made."""

    sheet: Callable[[str], RecoverySheet]
    write_docx: Callable[[str, Path], Path]
    write_file: Callable[[Path, bytes], Path]


@dataclass(frozen=True, slots=True)
class LockPorts:
    """The verbs of the lock, ready to call."""

    state: Callable[[], LockState]
    # Opens with a passphrase or a recovery code; raises WrongPassphraseError.
    give: Callable[[str], None]
    change: Callable[[str], None]
    # Returns the new code; the one before opens nothing any more.
    new_code: Callable[[], str]
    recovery: RecoveryPorts
    remove_traces: Callable[[], LockState]
    # Minutes without input after which the window asks again; 0 for never, or without a lock.
    is_on: Callable[[], bool]
    auto_lock: Callable[[], int]
    set_auto_lock: Callable[[int], LockState]
