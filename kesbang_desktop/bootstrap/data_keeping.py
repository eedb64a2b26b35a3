"""Keeping the data of an office safe and tidy: as a file by its copies, or as a server does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from kesbang_desktop.domain.copy_record import CopyReason
    from kesbang_desktop.domain.copy_settings import CopyState
    from kesbang_desktop.ports.copies import CopyPorts


class DataKeeping(Protocol):
    """What is done with all of the data."""

    def copy(self, reason: CopyReason) -> CopyState:
        """Make a safety copy, where they are made here; return how copies stand.

        Raises CopyError and DatabaseError.
        """

    def keep_house(self) -> CopyState:
        """Copy the data at the start and tidy up; return how copies stand.

        Nothing is tidied where no good copy could be made. Raises CopyError and DatabaseError.
        """

    def keep_former(self, target: Path) -> object:
        """Put at ``target`` what is still open of data that was replaced, if anything."""

    def wipe(self) -> None:
        """Let nothing be left of what was deleted or written over. Raises DatabaseError."""

    def copy_ports(self) -> CopyPorts:
        """Return the verbs of the copies that the window may use."""


def sweep_folder(data_dir: Path) -> None:
    """Remove from a data folder what was interrupted left behind."""
    from kesbang_desktop.store import attachment_files
    from kesbang_desktop.store.begun_files import BegunFiles
    from kesbang_desktop.store.secrets.key_file import sweep_begun_keys

    attachment_files.sweep_leftovers(data_dir)
    sweep_begun_keys(data_dir)
    BegunFiles(data_dir).sweep()
