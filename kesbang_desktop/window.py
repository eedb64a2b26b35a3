"""Starts the window: application, theme, language, worker and pages."""

import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from kesbang_desktop import __version__
from kesbang_desktop.assets import resource_path
from kesbang_desktop.bootstrap import Backend, default_data_dir
from kesbang_desktop.domain.copy_record import CopyReason
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.ui.crash_dialog import install_crash_dialog
from kesbang_desktop.ui.main_window import MainWindow
from kesbang_desktop.ui.plain_imports import use_plain_imports
from kesbang_desktop.ui.qt_indonesian import QtIndonesian
from kesbang_desktop.ui.theme import apply_theme, current_theme
from kesbang_desktop.ui.window_call import WindowCall, call_open_window
from kesbang_desktop.ui.worker import Worker


def make_application() -> QApplication:
    """Return the application, in Indonesian and in the colours of the system."""
    application = QApplication(sys.argv[:1])
    QCoreApplication.setApplicationName("Notula Kesbang")
    QCoreApplication.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("notula-kesbang")
    application.setWindowIcon(QIcon(str(resource_path("icons", "notula-kesbang.svg"))))
    QLocale.setDefault(QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia))
    # Fusion looks the same on every system and takes palette and style sheet whole.
    application.setStyle("Fusion")
    words = QtIndonesian(application)
    application.installTranslator(words)
    apply_theme(application, current_theme())
    return application


def run_window(data_dir: Path | None, exit_when_ready: bool) -> int:
    """Show the window until it is closed and return the exit code.

    With ``exit_when_ready`` nobody sits there: the window closes as soon as it takes typing, and
    what is wrong is printed.
    """
    use_plain_imports()
    application = make_application()
    # The thread that saves gives way at once when a key waits.
    sys.setswitchinterval(0.0005)
    install_crash_dialog()
    backend = Backend(data_dir or default_data_dir())
    try:
        lock = backend.lock()
    except KnownError as error:
        if exit_when_ready:
            print(error.sentence, file=sys.stderr)
        elif call_open_window(backend.data_dir):
            return 0
        else:
            QMessageBox.warning(None, "Notula Kesbang", error.sentence)
        return 1
    worker = Worker()
    if not _is_data_clear(backend, worker, exit_when_ready):
        worker.stop()
        lock.release()
        return 1
    window = MainWindow(backend.ports(), worker)
    call = WindowCall(backend.data_dir, window)
    call.called.connect(window.come_to_front)
    if exit_when_ready:
        window.ready.connect(lambda: QTimer.singleShot(0, window.close))
    window.show_fitting()
    try:
        return application.exec()
    finally:
        worker.stop()
        backend.close()
        lock.release()
        if not exit_when_ready:
            _copy_at_the_end(backend)


def _is_data_clear(backend: Backend, worker: Worker, nobody_there: bool) -> bool:
    """Stop and ask where the data file is not what its copies say; False where to stop for good."""
    try:
        doubt = backend.copies.doubt()
    except KnownError:
        # Opening the file tells it, with what to do.
        return True
    if doubt is None:
        return True
    if nobody_there:
        print(doubt.sentence, file=sys.stderr)
        return False
    from kesbang_desktop.ui.safekeeping.start_dialog import StartDialog

    copies = backend.copies.copies()
    dialog = StartDialog(
        doubt,
        copies,
        lambda chosen: backend.copies.restore(chosen, datetime.now()),
        lambda: backend.copies.other_ways_back(doubt),
        worker,
    )
    if not dialog.exec():
        return False
    if dialog.uses_data_as_it_is:
        backend.accept_data()
    return True


def _copy_at_the_end(backend: Backend) -> None:
    """Make a safety copy once the window is gone; where that fails, the next start tells."""
    with suppress(KnownError):
        backend.copy_data(CopyReason.CLOSE)
    backend.close()
