"""Tidying up after the data of an office on a server, which keeps it safe itself."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NoReturn

from kesbang_desktop.bootstrap.data_keeping import sweep_folder
from kesbang_desktop.domain.copy_settings import CopyState
from kesbang_desktop.domain.errors import ElsewhereError
from kesbang_desktop.ports.copies import CopiedFiles, CopyKeys, CopyPorts

if TYPE_CHECKING:
    from pathlib import Path

    from kesbang_desktop.bootstrap.backend import Backend
    from kesbang_desktop.domain.copy_record import CopyReason


class ServerKeeping:
    """Of a database on a server: its copies are made there, its pages are kept whole by it."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._state = CopyState(elsewhere=True)

    def copy(self, _reason: CopyReason) -> CopyState:
        """Make none: the server's are made there."""
        return self._state

    def keep_house(self) -> CopyState:
        """Tidy up in the folder, and let go of what nobody needs: files, lines that were deleted,
        a history of long ago.
        """
        from kesbang_desktop.store.server.forgetting import forget_long_removed, forget_old_history
        from kesbang_desktop.store.server.shared_files import discard_unused

        sweep_folder(self._backend.data_dir)
        self._backend.data_lock.seal_rest()
        database = self._backend.server.database
        is_away = database.kept is not None and database.kept.is_away
        if not (database.why_only_read or is_away):
            self._backend.write(discard_unused)(date.today())
            for forget in (forget_long_removed, forget_old_history):
                while self._backend.write(forget)():
                    pass
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
