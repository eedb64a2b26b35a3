"""What the window may ask about safety copies; every call runs off the Qt thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from uuid import UUID

    from kesbang_desktop.domain.altered_rows import AlteredRow, SettledRows, Verdict
    from kesbang_desktop.domain.changes import Changes
    from kesbang_desktop.domain.copied_attachment import CopiedAttachment
    from kesbang_desktop.domain.copy_difference import BroughtBack, CopyDifference
    from kesbang_desktop.domain.copy_lock import CopyLock
    from kesbang_desktop.domain.copy_record import CopyReason, CopyRecord
    from kesbang_desktop.domain.copy_settings import CopySettings, CopyState
    from kesbang_desktop.domain.minutes import Minutes
    from kesbang_desktop.domain.way_back import OldCopy, WayBack


@dataclass(frozen=True, slots=True)
class CopiedFiles:
    """The attachments in copies; works also where no data is open."""

    list: Callable[[CopyRecord | OldCopy], Sequence[CopiedAttachment]]
    # Writes the file to a place and returns it.
    save: Callable[[CopiedAttachment, Path], Path]


@dataclass(frozen=True, slots=True)
class CopyKeys:
    """Which copies have a passphrase, and giving it; works also where no data is open."""

    lock_of: Callable[[WayBack], CopyLock]
    # Lets the copy be read by the passphrase or recovery code of its time.
    give: Callable[[WayBack, str], None]


@dataclass(frozen=True, slots=True)
class CopyPorts:
    """The verbs of the safety copies, ready to call."""

    state: Callable[[], CopyState]
    list: Callable[[], Sequence[CopyRecord]]
    list_old: Callable[[], Sequence[OldCopy]]
    # Copies, reads the copy again, and carries it to the second place where that is there.
    make: Callable[[CopyReason], CopyState]
    # How many pieces of a copy are damaged.
    check: Callable[[CopyRecord], int]
    # Opens a copy and compares it with the data of now.
    compare: Callable[[CopyRecord | OldCopy], CopyDifference]
    bring_back: Callable[[CopyRecord | OldCopy, UUID], BroughtBack]
    bring_attachments: Callable[[CopyRecord | OldCopy, UUID], BroughtBack]
    files: CopiedFiles
    keys: CopyKeys
    bring_attachment: Callable[[CopyRecord | OldCopy, UUID], BroughtBack]
    take_away: Callable[[BroughtBack], Changes]
    save_settings: Callable[[CopySettings], CopyState]
    # Writes meetings, as they are on screen, beside the data; returns the folder.
    keep_screen: Callable[[Sequence[Minutes]], Path]
    # Rows that are not as they were written, beside what copies have of them.
    altered: Callable[[], Sequence[AlteredRow]]
    settle: Callable[[Sequence[AlteredRow], Verdict], SettledRows]
    unsettle: Callable[[SettledRows], Changes]
