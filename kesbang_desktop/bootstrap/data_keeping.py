"""Keeping the data of an office safe and tidy: as a file by its copies, or as a server does."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NoReturn, Protocol

from kesbang_desktop.domain.copy_settings import CopyState
from kesbang_desktop.domain.errors import ElsewhereError, ReadOnlyDataError
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.ports.copies import CopiedFiles, CopyKeys, CopyPorts
from kesbang_desktop.store.deferred import attachments, entries

if TYPE_CHECKING:
    from pathlib import Path

    from kesbang_desktop.bootstrap.backend import Backend
    from kesbang_desktop.bootstrap.data_home import DataHome
    from kesbang_desktop.domain.copy_record import CopyReason


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


class ServerKeeping:
    """Of a database on a server: its copies are made there, its pages are kept whole by it."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._state = CopyState(elsewhere=True)

    def copy(self, _reason: CopyReason) -> CopyState:
        """Make none: the server's are made there."""
        return self._state

    def keep_house(self) -> CopyState:
        """Tidy up in the folder, and let go of files that no record needed for a season."""
        from kesbang_desktop.store.server.shared_files import discard_unused

        sweep_folder(self._backend.data_dir)
        self._backend.data_lock.seal_rest()
        if not self._backend.database.why_only_read:
            self._backend.write(discard_unused)(date.today())
        return self._state

    def keep_former(self, _target: Path) -> object:
        """Keep nothing: no other data takes the place of a server's."""
        return False

    def wipe(self) -> None:
        """Leave it to the server, which writes over what nobody reads any more."""

    def copy_ports(self) -> CopyPorts:
        """Return verbs that tell how copies stand, and say of all others where they are made."""
        none = self._tell_elsewhere
        return CopyPorts(
            state=lambda: self._state,
            list=list,
            list_old=list,
            make=self.copy,
            check=none,
            compare=none,
            bring_back=none,
            bring_attachments=none,
            files=CopiedFiles(none, none),
            keys=CopyKeys(none, none),
            bring_attachment=none,
            take_away=none,
            save_settings=none,
            keep_screen=self._backend.keep_screen,
            altered=list,
            settle=none,
            unsettle=none,
        )

    def _tell_elsewhere(self, *_: Any) -> NoReturn:
        raise ElsewhereError(self._backend.home.place.copies)


def keeping_of(home: DataHome[Any], backend: Backend) -> DataKeeping:
    """Return what keeps the data of ``home``."""
    return FileKeeping(backend) if home.place.address is None else ServerKeeping(backend)


def sweep_folder(data_dir: Path) -> None:
    """Remove from a data folder what was interrupted left behind."""
    from kesbang_desktop.store import attachment_files
    from kesbang_desktop.store.begun_files import BegunFiles
    from kesbang_desktop.store.secrets.key_file import sweep_begun_keys

    attachment_files.sweep_leftovers(data_dir)
    sweep_begun_keys(data_dir)
    BegunFiles(data_dir).sweep()
