"""What a window is closed for, done while none is open: a copy put back, a move, a new lock."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from kesbang_desktop.before_window import Begin
from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.bootstrap.moving_house import move_house
from kesbang_desktop.domain.copy_record import CopyReason
from kesbang_desktop.domain.data_lock import LockChange
from kesbang_desktop.domain.data_place import DataChoice
from kesbang_desktop.domain.errors import KnownError, WorkStoppedError
from kesbang_desktop.domain.window_language import WindowLanguage
from kesbang_desktop.ui.language.window_words import translated, use_language
from kesbang_desktop.ui.safekeeping.recovery_dialog import RecoveryDialog
from kesbang_desktop.ui.safekeeping.restoring_dialog import RestoringDialog
from kesbang_desktop.ui.settings.section_titles import appearance_title, data_title
from kesbang_desktop.ui.work.worker import Worker

if TYPE_CHECKING:
    from kesbang_desktop.domain.way_back import WayBack


def carry_out(
    application: QApplication,
    backend: Backend,
    chosen: "WayBack | LockChange | WindowLanguage | DataChoice",
    was_in_settings: bool,
) -> Begin:
    """Do what a window was closed for; return what the next one begins with."""
    if isinstance(chosen, WindowLanguage):
        backend.keep_window_language(chosen)
        use_language(application, chosen)
        return Begin(section=appearance_title() if was_in_settings else "")
    if isinstance(chosen, DataChoice):
        return _move(backend, chosen) if chosen.moves else Begin(choice=chosen)
    if isinstance(chosen, LockChange):
        return Begin(_change_lock(backend, chosen))
    return Begin(_put_back(backend, chosen))


def _put_back(backend: Backend, chosen: "WayBack") -> RestoringDialog:
    """Put a copy back while no window is open; return what tells how that went."""

    def restore() -> str:
        # A copy of what is there now, so that it stands in the list too; it goes aside in any case.
        try:
            backend.copy_data(CopyReason.RESTORE)
        except WorkStoppedError:
            raise
        except KnownError:
            pass
        backend.close()
        return backend.copies.restore(chosen, datetime.now()).sentence

    worker = Worker()
    dialog = RestoringDialog(translated("Memulihkan salinan…"), restore, worker)
    dialog.exec()
    worker.stop()
    return dialog


def _move(backend: Backend, chosen: DataChoice) -> Begin:
    """Move all data while no window is open; where that fails the data stays what it was."""
    moved = list[DataChoice]()

    def move() -> str:
        backend.close()
        sentence = move_house(backend.home, chosen).sentence
        moved.append(replace(chosen, moves=False))
        return sentence

    worker = Worker()
    dialog = RestoringDialog(translated("Memindahkan data…"), move, worker)
    dialog.exec()
    worker.stop()
    return Begin(dialog, section=data_title(), choice=moved[0] if moved else None)


def _change_lock(backend: Backend, change: LockChange) -> RestoringDialog:
    """Write all data anew while no window is open; return what tells how that went."""
    lock, codes = backend.data_lock, list[str]()

    def write() -> str:
        if change.words is None:
            lock.take_off()
            return "Kata sandi dilepas; data tidak tersandi lagi."
        codes.append(lock.put_on(change.words))
        if change.removes_traces:
            lock.remove_traces()
        return "Data sekarang berkata sandi."

    worker = Worker()
    dialog = RestoringDialog(
        translated("Menulis ulang data dan membacanya kembali…"), write, worker
    )
    dialog.exec()
    for code in codes:
        RecoveryDialog(code, backend.paperwork.recovery_ports(), worker).exec()
    worker.stop()
    backend.close()
    return dialog
