"""Starts the window: application, theme, language, worker and pages."""

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from kesbang_desktop import __version__
from kesbang_desktop.assets import resource_path
from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.bootstrap.chosen_data import chosen_data
from kesbang_desktop.bootstrap.data_dir import default_data_dir
from kesbang_desktop.bootstrap.installed_program import portable_papers_dir
from kesbang_desktop.domain.data_lock import PASSPHRASE_VARIABLE, LockChange
from kesbang_desktop.domain.data_place import DataChoice
from kesbang_desktop.domain.errors import KnownError, WorkStoppedError
from kesbang_desktop.domain.start_doubt import DoubtKind
from kesbang_desktop.domain.window_language import LANGUAGE_VARIABLE, WindowLanguage
from kesbang_desktop.ui.language.window_words import translated, use_language
from kesbang_desktop.ui.look.stillness import hold_still
from kesbang_desktop.ui.look.theme import apply_theme, current_theme, styled_at_the_end
from kesbang_desktop.ui.shell.crash_hook import catch_crashes
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.work.worker import Worker, favour_keys

if TYPE_CHECKING:
    from kesbang_desktop.domain.way_back import WayBack
    from kesbang_desktop.ui.safekeeping.restoring_dialog import RestoringDialog

# Long enough to read where the former data is.
_TOLD_MS = 60_000
_LOOK_MS = 5
_MOST_LOOKS = 60


def make_application() -> QApplication:
    """Return the application, in Indonesian until asked, and in the colours of the system."""
    application = QApplication(sys.argv[:1])
    QCoreApplication.setApplicationName("Notula Kesbang")
    QCoreApplication.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("notula-kesbang")
    application.setWindowIcon(QIcon(str(resource_path("icons", "notula-kesbang.svg"))))
    # Fusion looks the same on every system and takes palette and style sheet whole.
    application.setStyle("Fusion")
    hold_still()
    use_language(application, WindowLanguage.INDONESIAN)
    apply_theme(application, current_theme())
    return application


def run_window(
    data_dir: Path | None,
    exit_when_ready: bool,
    package: Path | None = None,
    database: str | None = None,
) -> int:
    """Show the window until it is closed and return the exit code; ``package`` is opened in it.

    ``database`` names other data than what was chosen for the folder (see ``chosen_data``).
    With ``exit_when_ready`` nobody sits there: the window closes as soon as it takes typing, and
    what is wrong is printed.
    """
    # The window asks for it; what is opened in other programs must not get it with their start.
    os.environ.pop(PASSPHRASE_VARIABLE, None)
    application = make_application()
    folder = data_dir or default_data_dir()
    if data_dir is None and (papers := portable_papers_dir()):
        from kesbang_desktop.ui.shell.on_stick import stay_on_stick

        stay_on_stick(folder, papers)
    try:
        choice = chosen_data(folder, database)
    except KnownError as error:
        _tell_before_window(error.sentence, exit_when_ready)
        return 1
    return _run(application, folder, exit_when_ready, package, choice=choice)


def run_practice(exit_when_ready: bool) -> int:
    """Show the window on the sample meeting; all that was done in it is gone when it is closed."""
    from kesbang_desktop.bootstrap.practice_data import PAPERS, fill_practice, practice_folder
    from kesbang_desktop.store.kept_language import keep_language, language_named
    from kesbang_desktop.ui.shell.practice import mark_as_practice
    from kesbang_desktop.ui.workspace.export import use_export_folder

    application = make_application()
    with practice_folder() as folder:
        meeting_id = fill_practice(folder)
        keep_language(folder, language_named(os.environ.pop(LANGUAGE_VARIABLE, "")))
        use_export_folder(folder / PAPERS)

        def prepare(window: MainWindow) -> None:
            mark_as_practice(window)
            window.ready.connect(lambda: window.open_meeting(meeting_id))

        return _run(application, folder, exit_when_ready, prepare=prepare)


def _run(
    application: QApplication,
    data_dir: Path,
    exit_when_ready: bool,
    package: Path | None = None,
    prepare: "Callable[[MainWindow], object] | None" = None,
    choice: DataChoice | None = None,
) -> int:
    """Show the window on ``data_dir``; with ``prepare`` the data is for this once."""
    favour_keys()
    catch_crashes()
    backend = Backend(data_dir, choice=choice)
    if backend.window_language is not WindowLanguage.INDONESIAN:
        use_language(application, backend.window_language)
    try:
        lock = backend.lock()
    except KnownError as error:
        if not exit_when_ready and _call_open_window(backend.data_dir, package):
            return 0
        _tell_before_window(error.sentence, exit_when_ready)
        return 1
    try:
        backend.keep_log()
        end = _show_window(application, backend, exit_when_ready, _Begin(package=package), prepare)
        while end.chosen is not None:
            begin = _carry_out(application, backend, end.chosen, end.was_in_settings)
            choice = begin.choice or choice
            # What is known of the data is of the data that went aside.
            backend = Backend(backend.data_dir, lock, choice)
            end = _show_window(application, backend, exit_when_ready, begin, prepare)
    finally:
        backend.close()
        with suppress(OSError):
            backend.data_lock.sweep_scratch()
        lock.release()
    if end.starts_again:
        # In a process of its own: what is open of the former file must not be closed.
        _start_program([sys.executable, *sys.orig_argv[1:]])
    elif end.starts:
        # Its data was copied before it was installed.
        _start_program(end.starts)
    elif not exit_when_ready and end.code == 0 and prepare is None:
        _copy_at_the_end(backend)
    return end.code


def _tell_before_window(sentence: str, nobody_there: bool) -> None:
    if nobody_there:
        print(sentence, file=sys.stderr)
    else:
        _warn(sentence)


def _warn(sentence: str) -> None:
    from PySide6.QtWidgets import QMessageBox

    QMessageBox.warning(None, "Notula Kesbang", translated(sentence))


def _call_open_window(data_dir: Path, package: Path | None) -> bool:
    from kesbang_desktop.ui.shell.window_call import call_open_window

    return call_open_window(data_dir, package)


def _start_program(command: Sequence[str]) -> None:
    # At the end, so that no start waits for it.
    import subprocess

    subprocess.Popen(command)


@dataclass(frozen=True, slots=True)
class _Begin:
    """What a window begins with: what ``told`` says, ``package`` or ``section`` of the settings.

    ``choice`` is other data than before.
    """

    told: "RestoringDialog | None" = None
    package: Path | None = None
    section: str = ""
    choice: DataChoice | None = None


@dataclass(frozen=True, slots=True)
class _End:
    """How a window ended: the exit code, what is to be put back, whether to start again.

    In place of what is to be put back stands how the lock or the language is to change, or other
    data that is worked on. ``starts``
    is a newer program that goes on, empty for none.
    """

    code: int
    chosen: "WayBack | LockChange | WindowLanguage | DataChoice | None" = None
    starts_again: bool = False
    starts: tuple[str, ...] = ()
    was_in_settings: bool = False


def _carry_out(
    application: QApplication,
    backend: Backend,
    chosen: "WayBack | LockChange | WindowLanguage | DataChoice",
    was_in_settings: bool,
) -> _Begin:
    """Do what a window was closed for; return what the next one begins with."""
    from kesbang_desktop.ui.settings.section_titles import appearance_title

    if isinstance(chosen, WindowLanguage):
        backend.keep_window_language(chosen)
        use_language(application, chosen)
        return _Begin(section=appearance_title() if was_in_settings else "")
    if isinstance(chosen, DataChoice):
        return _move(backend, chosen) if chosen.moves else _Begin(choice=chosen)
    if isinstance(chosen, LockChange):
        return _Begin(_change_lock(backend, chosen))
    return _Begin(_put_back(backend, chosen))


def _show_window(
    application: QApplication,
    backend: Backend,
    nobody_there: bool,
    begin: _Begin,
    prepare: "Callable[[MainWindow], object] | None",
) -> _End:
    """Show a window until it is closed."""
    worker = Worker()
    try:
        if not _is_open(backend, worker, nobody_there):
            return _End(1)
        came_back = _make_ready(backend, worker, nobody_there)
        if isinstance(came_back, DataChoice):
            return _End(1, came_back)
        if came_back is None:
            return _End(1)
        # Opening the data takes the machine to itself: the window stands before it begins.
        worker.hold()
        with styled_at_the_end(application):
            window = MainWindow(backend.first_ports(), worker, is_new=not backend.home.has_data)
        window.seen.connect(partial(_answer_calls, window, backend.data_dir))
        if prepare is not None:
            prepare(window)
        if (package := begin.package) is not None:
            window.ready.connect(lambda: window.desks.packages.open_file(package))
        if begin.section:
            window.begin_with_settings(begin.section)
        if nobody_there:
            window.ready.connect(lambda: QTimer.singleShot(0, window.close))
        else:
            tell = partial(_tell_at_start, window, backend.data_dir, begin.told, came_back)
            window.ready.connect(tell)
        window.show_fitting()
        _release_when_exposed(worker, window)
        code = application.exec()
        wants_restart = window.replaced_data.wants_restart
        was_in_settings = window.pages.shown == Page.SETTINGS
        chosen, starts = window.restore_way.chosen, window.starts
        end = _End(code, chosen, wants_restart, starts, was_in_settings)
        window.deleteLater()
        return end
    finally:
        worker.stop()
        backend.close()


def _release_when_exposed(worker: Worker, window: MainWindow, looks: int = _MOST_LOOKS) -> None:
    """Let ``worker`` begin once the system shows the window; one that is minimised is not shown."""
    if looks and not window.windowHandle().isExposed():
        go_on = partial(_release_when_exposed, worker, window, looks - 1)
        QTimer.singleShot(_LOOK_MS, window, go_on)
    else:
        QTimer.singleShot(0, worker.release)


def _answer_calls(window: MainWindow, data_dir: Path) -> None:
    """Come to the front whenever the program is started again on the same data."""
    from kesbang_desktop.ui.shell.window_call import WindowCall

    WindowCall(data_dir, window).called.connect(partial(_answer_call, window))


def _answer_call(window: MainWindow, package: str) -> None:
    window.come_to_front()
    if package:
        window.desks.packages.open_file(Path(package))


def _tell_at_start(
    window: MainWindow, data_dir: Path, told: "RestoringDialog | None", came_back: str
) -> None:
    """Say what became of the data before this window, and where typed text was kept meanwhile."""
    from kesbang_desktop.paperwork.screen_keeping import (
        note_screens_told,
        told_kept_screens,
        untold_screens,
    )

    folders = untold_screens(data_dir)
    kept = translated(told_kept_screens(folders))
    words = " ".join(filter(None, [told.sentence if told else "", came_back, kept]))
    if not words:
        return
    actions = []
    if folders:
        from kesbang_desktop.ui.workspace.export import open_file

        actions = [(translated("Buka folder"), partial(open_file, folders[-1]))]
    if told is not None and told.has_failed:
        window.banner.show_error(words, actions)
    else:
        window.banner.show_message(words, actions, 0 if folders else _TOLD_MS)
    note_screens_told(data_dir)


def _put_back(backend: Backend, chosen: "WayBack") -> "RestoringDialog":
    """Put a copy back while no window is open; return what tells how that went."""
    from kesbang_desktop.domain.copy_record import CopyReason
    from kesbang_desktop.ui.safekeeping.restoring_dialog import RestoringDialog

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


def _move(backend: Backend, chosen: DataChoice) -> _Begin:
    """Move all data while no window is open; where that fails the data stays what it was."""
    from kesbang_desktop.bootstrap.moving_house import move_house
    from kesbang_desktop.ui.safekeeping.restoring_dialog import RestoringDialog
    from kesbang_desktop.ui.settings.section_titles import data_title

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
    return _Begin(dialog, section=data_title(), choice=moved[0] if moved else None)


def _change_lock(backend: Backend, change: LockChange) -> "RestoringDialog":
    """Write all data anew while no window is open; return what tells how that went."""
    from kesbang_desktop.ui.safekeeping.recovery_dialog import RecoveryDialog
    from kesbang_desktop.ui.safekeeping.restoring_dialog import RestoringDialog

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


def _is_open(backend: Backend, worker: Worker, nobody_there: bool) -> bool:
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


def _make_ready(backend: Backend, worker: Worker, nobody_there: bool) -> str | DataChoice | None:
    """Ask what is to be asked of data before a window works on it.

    Return what came back, empty where nothing had to, or other data that is worked on; None where
    to stop for good.
    """
    if backend.home.place.address is not None:
        return _reach_server(backend, worker, nobody_there)
    came_back = _clear_doubts(backend, worker, nobody_there)
    if came_back is None or nobody_there or not backend.file.is_outdated:
        return came_back
    return came_back if _is_upgraded(backend) else None


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


def _is_upgraded(backend: Backend) -> bool:
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


def _copy_at_the_end(backend: Backend) -> None:
    """Make a safety copy once the window is gone; where that fails, the next start tells."""
    from kesbang_desktop.domain.copy_record import CopyReason

    with suppress(KnownError):
        backend.copy_data(CopyReason.CLOSE)
    backend.close()
