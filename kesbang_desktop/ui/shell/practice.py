"""A place to try things out: the program once more, on data that is gone when its window closes."""

import sys

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from kesbang_desktop.domain.window_language import LANGUAGE_VARIABLE
from kesbang_desktop.ui.commands import window as commands
from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.language.window_words import language_in_use
from kesbang_desktop.ui.shell.frame import Frame

OPTION = "--practice"
_STARTED_MS = 8000


class Practice(QObject):
    """Begun from ``window``, which stays as it is."""

    def __init__(self, window: Frame) -> None:
        super().__init__(window)
        self._window = window
        bind(window, commands.PRACTISE, self.begin)

    def begin(self) -> None:
        """Start the program on the sample meeting, in a window of its own."""
        frozen = getattr(sys, "frozen", False)
        arguments = [OPTION] if frozen else ["-m", "kesbang_desktop", OPTION]
        program, speaks = QProcess(), QProcessEnvironment.systemEnvironment()
        speaks.insert(LANGUAGE_VARIABLE, language_in_use().value)
        program.setProcessEnvironment(speaks)
        program.setProgram(sys.executable)
        program.setArguments(arguments)
        program.startDetached()
        self._window.statusBar().showMessage(self.tr("Jendela latihan dibuka …"), _STARTED_MS)


def mark_as_practice(window: Frame) -> None:
    """Say in the title of ``window`` and above its pages that nothing in it is kept."""
    strip = QWidget(window)
    strip.setProperty("role", "practice")
    strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    title = window.tr("Latihan")
    words = window.tr("LATIHAN: semua yang ada di jendela ini dihapus waktu jendelanya ditutup.")
    label = QLabel(words, strip)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    row = QHBoxLayout(strip)
    row.setContentsMargins(12, 4, 12, 4)
    row.addWidget(label)
    window.add_above(strip)
    window.setWindowTitle(f"Notula Kesbang · {title}")
