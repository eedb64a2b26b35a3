"""Keeping a data file safe and tidy, by copies that are read again."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kesbang_desktop.bootstrap.data_keeping import sweep_folder
from kesbang_desktop.domain.errors import ReadOnlyDataError
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.store.deferred import attachments, entries

if TYPE_CHECKING:
    from pathlib import Path

    from kesbang_desktop.bootstrap.backend import Backend
    from kesbang_desktop.domain.copy_record import CopyReason
    from kesbang_desktop.domain.copy_settings import CopyState
    from kesbang_desktop.ports.copies import CopyPorts


class FileKeeping:
    """Of a data file: copies of it, read again, and its attachments beside it."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    def copy(self, reason: CopyReason) -> CopyState:
        """Make a safety copy; return how copies stand. Raises CopyError and DatabaseError."""
        database = self._backend.file.database
        # First of all: a file that is in doubt, or another one, is not copied over good copies.
        database.prove_same()
        if database.why_only_read:
            raise ReadOnlyDataError(database.why_only_read)
        return self._backend.safe_keeping.make(reason)

    def keep_house(self) -> CopyState:
        """Copy the data at the start and tidy up; return how copies stand.

        Nothing is tidied where no good copy could be made. Raises CopyError and DatabaseError.
        """
        from kesbang_desktop.domain.copy_record import CopyReason
        from kesbang_desktop.store import attachment_files
        from kesbang_desktop.store.copies import reading

        backend, folder = self._backend, self._backend.data_dir
        if backend.database.why_only_read:
            return backend.safe_keeping.state()
        state = self.copy(CopyReason.START)
        today = date.today()
        while backend.write(entries.forget_removed)():
            tell()
        sweep_folder(folder)
        backend.data_lock.seal_rest()
        reading.sweep_read_copies(folder)
        if not backend.file.is_accepted:
            used = backend.read(attachments.used_files)()
            attachment_files.discard_unused(folder, used, today)
            attachment_files.empty_bin(folder, backend.copies.held(), today)
        return state

    def keep_former(self, target: Path) -> object:
        """Put at ``target`` what is still open of a file that was replaced, if anything."""
        database = self._backend.file.opened
        return database is not None and database.keep_former(target)

    def wipe(self) -> None:
        """Let nothing be left in the file of what was deleted. Raises DatabaseError."""
        self._backend.file.database.wipe_deleted()

    def copy_ports(self) -> CopyPorts:
        """Return the verbs of the copies that the window may use."""
        backend = self._backend
        return backend.safe_keeping.ports(self.copy, backend.keep_screen)
