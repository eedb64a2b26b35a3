"""What is asked and told before a window works on the data: passphrase, server, doubts, upgrade.

With ``nobody_there`` it is printed, and nobody is asked.
"""

import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.data_place import DataChoice
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.start_doubt import DoubtKind
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.work.worker import Worker

if TYPE_CHECKING:
    from kesbang_desktop.ui.safekeeping.restoring_dialog import RestoringDialog


@dataclass(frozen=True, slots=True)
class Begin:
    """What a window begins with: what ``told`` says, ``package`` or ``section`` of the settings.

    ``choice`` is other data than before.
    """

    told: "RestoringDialog | None" = None
    package: Path | None = None
    section: str = ""
    choice: DataChoice | None = None


def tell_before_window(sentence: str, nobody_there: bool) -> None:
    """Say why there is no window."""
    if nobody_there:
        print(sentence, file=sys.stderr)
    else:
        _warn(sentence)


def _warn(sentence: str) -> None:
    from PySide6.QtWidgets import QMessageBox

    QMessageBox.warning(None, "Notula Kesbang", translated(sentence))


def is_open(backend: Backend, worker: Worker, nobody_there: bool) -> bool:
    """Ask for the passphrase where the data has one; False where nobody gives it."""
    lock = backend.data_lock
    with suppress(KnownError):
        lock.clear_away()
    if not lock.is_shut:
        return True
    if nobody_there:
        print("Data ini berkata sandi; buka jendelanya untuk mengetiknya.", file=sys.stderr)
        return False
    from kesbang_desktop.ui.safekeeping.unlock_dialog import UnlockDialog

    said = translated(f"Data di {backend.data_dir} berkata sandi.")
    return bool(UnlockDialog(said, lock.give, worker).exec())


def make_ready(backend: Backend, worker: Worker, nobody_there: bool) -> str | DataChoice | None:
    """Ask what is to be asked of data before a window works on it.

    Return what came back, empty where nothing had to, or other data that is worked on; None where
    to stop for good.
    """
    if backend.home.place.address is not None:
        return _reach_server(backend, worker, nobody_there)
    came_back = _clear_doubts(backend, worker, nobody_there)
    if came_back is None or nobody_there or not backend.file.is_outdated:
        return came_back
    return came_back if is_upgraded(backend) else None


def _reach_server(backend: Backend, worker: Worker, nobody_there: bool) -> str | DataChoice | None:
    """Open data on a server; where that fails, it is told and asked how to go on."""
    server, use = backend.server, backend.data_ports().use
    if nobody_there:
        try:
            server.sign_in("")
        except KnownError as error:
            print(error.sentence, file=sys.stderr)
            return None
        return ""
    from kesbang_desktop.ui.safekeeping.reaching_dialog import ReachingDialog

    work_away = server.work_away if server.was_read else None
    dialog = ReachingDialog(server.place, server.sign_in, use, worker, work_away)
    if not dialog.exec():
        return None
    return "" if dialog.choice is None else dialog.choice


def _clear_doubts(backend: Backend, worker: Worker, nobody_there: bool) -> str | None:
    """Stop and ask where the data file is not what its copies say.

    Return what came back, empty where nothing had to; None where to stop for good.
    """
    try:
        doubt = backend.copies.doubt()
    except KnownError:
        # Opening the file tells it, with what to do.
        return ""
    if doubt is None:
        backend.file.open_first_door()
        return ""
    if nobody_there:
        print(doubt.sentence, file=sys.stderr)
        return None
    if doubt.kind is DoubtKind.NEWER:
        _warn(doubt.sentence)
        return None
    from kesbang_desktop.ui.safekeeping.start_dialog import StartDialog

    copies = backend.copies.copies()
    dialog = StartDialog(
        doubt,
        copies,
        lambda chosen: backend.copies.restore(chosen, datetime.now()).sentence,
        lambda: backend.copies.other_ways_back(doubt),
        backend.copied_files(None).files(),
        backend.copied_files(None).keys(),
        worker,
        damaged=frozenset(one.name for one in backend.copies.damaged()),
    )
    if not dialog.exec():
        return None
    if dialog.uses_data_as_it_is:
        backend.file.accept()
    return dialog.sentence


def is_upgraded(backend: Backend) -> bool:
    """Bring data of an earlier program up to date, as long as that takes; False where given up.

    What goes wrong is told by the window, which opens the data again.
    """
    from kesbang_desktop.ui.safekeeping.restoring_dialog import RestoringDialog

    def upgrade() -> str:
        _ = backend.database
        return ""

    worker = Worker()
    words = translated("Menyesuaikan data dengan program baru…")
    dialog = RestoringDialog(words, upgrade, worker)
    dialog.exec()
    worker.stop()
    return dialog.has_failed or not dialog.sentence
