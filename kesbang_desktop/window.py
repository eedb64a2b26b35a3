"""Starts the window: application, theme, language, worker and pages."""

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from kesbang_desktop import __version__
from kesbang_desktop.assets import resource_path
from kesbang_desktop.before_window import Begin, is_open, make_ready, tell_before_window
from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.bootstrap.chosen_data import chosen_data
from kesbang_desktop.bootstrap.data_dir import default_data_dir
from kesbang_desktop.bootstrap.installed_program import portable_papers_dir
from kesbang_desktop.domain.data_lock import PASSPHRASE_VARIABLE, LockChange
from kesbang_desktop.domain.data_place import DataChoice
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.window_language import LANGUAGE_VARIABLE, WindowLanguage
from kesbang_desktop.ui.language.window_words import translated, use_language
from kesbang_desktop.ui.look.appearance import Appearance, ThemeChoice
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
        tell_before_window(error.sentence, exit_when_ready)
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
        tell_before_window(error.sentence, exit_when_ready)
        return 1
    try:
        backend.keep_log()
        end = _show_window(application, backend, exit_when_ready, Begin(package=package), prepare)
        while end.chosen is not None:
            from kesbang_desktop.between_windows import carry_out

            begin = carry_out(application, backend, end.chosen, end.was_in_settings)
            choice = begin.choice or choice
            # What is known of the data is of the data that went aside.
            backend = Backend(backend.data_dir, lock, choice)
            end = _show_window(application, backend, exit_when_ready, begin, prepare, end)
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


def _call_open_window(data_dir: Path, package: Path | None) -> bool:
    from kesbang_desktop.ui.shell.window_call import call_open_window

    return call_open_window(data_dir, package)


def _start_program(command: Sequence[str]) -> None:
    # At the end, so that no start waits for it.
    import subprocess

    subprocess.Popen(command)


@dataclass(frozen=True, slots=True)
class _End:
    """How a window ended: the exit code, what is to be put back, whether to start again.

    In place of what is to be put back stands how the lock or the language is to change, or other
    data that is worked on. ``starts``
    is a newer program that goes on, empty for none. ``worn`` are the colours and the size of the
    application.
    """

    code: int
    chosen: "WayBack | LockChange | WindowLanguage | DataChoice | None" = None
    starts_again: bool = False
    starts: tuple[str, ...] = ()
    was_in_settings: bool = False
    worn: tuple[ThemeChoice, int] | None = None


def _show_window(
    application: QApplication,
    backend: Backend,
    nobody_there: bool,
    begin: Begin,
    prepare: "Callable[[MainWindow], object] | None",
    before: _End | None = None,
) -> _End:
    """Show a window until it is closed; ``before`` is how the last one of this program ended."""
    worker = Worker()
    try:
        if not is_open(backend, worker, nobody_there):
            return _End(1)
        came_back = make_ready(backend, worker, nobody_there)
        if isinstance(came_back, DataChoice):
            return _End(1, came_back)
        if came_back is None:
            return _End(1)
        # Opening the data takes the machine to itself: the window stands before it begins.
        worker.hold()
        ports, is_new = backend.first_ports(), not backend.home.has_data
        # Where the data file tells it, the first frame is in the colours that were chosen.
        stored = backend.first_settings(Appearance.KEYS)
        worn = before.worn if before else None
        appearance = Appearance(ports.settings, worker, stored=stored, worn=worn)
        with styled_at_the_end(application):
            window = MainWindow(ports, worker, is_new=is_new, appearance=appearance)
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
        end = _End(code, chosen, wants_restart, starts, was_in_settings, appearance.worn)
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


def _copy_at_the_end(backend: Backend) -> None:
    """Make a safety copy once the window is gone; where that fails, the next start tells."""
    from kesbang_desktop.domain.copy_record import CopyReason

    with suppress(KnownError):
        backend.copy_data(CopyReason.CLOSE)
    backend.close()
