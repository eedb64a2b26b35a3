"""A person at the real window over the real store, who has only a keyboard."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.meeting import MeetingFilter
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.ui.editor.word_checker import WordChecker
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.minutes_tab import MinutesTab
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from tests.asked_office import pass_guide
from tests.patient_bot import PatientBot

CONTROL = Qt.KeyboardModifier.ControlModifier
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_KEYS = {"\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}
_MOST_TABS = 40
T = TypeVar("T")


class Desk:
    """Presses keys wherever the keyboard is, and looks at what came of it."""

    def __init__(self, qtbot: PatientBot, data_dir: Path) -> None:
        self._qtbot = qtbot
        self._backend = Backend(data_dir)
        pass_guide(self._backend)
        self._ports = self._backend.ports()
        self._worker = Worker()
        self.window = MainWindow(self._ports, self._worker)
        self.window.resize(1366, 768)
        with qtbot.waitSignal(self.window.ready):
            self.window.show()
            self.window.activateWindow()
        self.settle()

    def leave(self) -> None:
        """Close the window and the data file."""
        self.window.close()
        self._qtbot.waitUntil(self.window.isHidden)
        self._worker.stop()
        self._backend.close()
        for checker in self.window.findChildren(WordChecker):
            checker.stop()
        delete(self.window)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NO_MODIFIER) -> None:
        """Press one key."""
        QTest.keyClick(self._keyboard(), key, modifiers)

    def type(self, text: str) -> None:
        """Type ``text``; line ends are Enter."""
        for character in text:
            if character in _KEYS:
                self.press(_KEYS[character])
            elif ord(character) < 128:
                QTest.keyClicks(self._keyboard(), character)
            else:
                # The test library knows no key for it; keyboards of other scripts send it so.
                event = QKeyEvent(QEvent.Type.KeyPress, 0, _NO_MODIFIER, character)
                QApplication.sendEvent(self._keyboard(), event)

    def paste(self, text: str) -> None:
        """Put ``text`` on the clipboard and press Ctrl+V."""
        QApplication.clipboard().setText(text)
        self.press(Qt.Key.Key_V, CONTROL)

    def go_to(self, name: str) -> QWidget:
        """Press Tab until the keyboard is at the control that screen readers call ``name``."""
        for _ in range(_MOST_TABS):
            here = self._keyboard()
            if here.accessibleName() == name:
                return here
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to “{name}”")

    def turn_to(self, tab: Tab) -> None:
        """Press Ctrl+PgDown until ``tab`` is shown."""
        tabs = self.window.workspace.header.tabs
        for _ in Tab:
            if tabs.currentIndex() == tab:
                break
            self.press(Qt.Key.Key_PageDown, CONTROL)
        assert tabs.currentIndex() == tab
        self.settle()

    def make_meeting(self) -> None:
        """Ctrl+N, and wait for the empty meeting."""
        with self._qtbot.waitSignal(self.window.workspace.opened):
            self.press(Qt.Key.Key_N, CONTROL)
        self.settle()

    def await_place(self) -> None:
        """Wait until the meeting that was open when the program was left is open again."""
        self._qtbot.waitUntil(lambda: self.window.workspace.minutes_tab is not None)
        self.settle()

    def export(self) -> Path:
        """Ctrl+E; return the file that was made."""
        with self._qtbot.waitSignal(self.window.workspace.papers.exporter.exported) as made:
            self.press(Qt.Key.Key_E, CONTROL)
            if self._tab.shows_left:
                self.press(Qt.Key.Key_Return)
        path: Path = made.args[0]
        return path

    def settle(self) -> None:
        """Wait until everything typed is on disk and every answer is on screen."""
        workspace = self.window.workspace
        self._qtbot.waitUntil(lambda: workspace.is_settled and self._worker.is_idle)

    def await_saved(self) -> None:
        """Wait until the line at the foot says that all is saved."""
        self._qtbot.waitUntil(lambda: self.window.status.saved_text.startswith("Tersimpan "))

    def stored(self) -> Minutes:
        """Return the only meeting that is in the data file."""
        (row,) = self._ask(lambda: self._ports.meetings.list(MeetingFilter(), 0, 10))
        return self.load(row.id)

    def load(self, meeting_id: UUID) -> Minutes:
        """Return a meeting as it is in the data file."""
        return self._ask(lambda: self._ports.meetings.load(meeting_id))

    @property
    def _tab(self) -> MinutesTab:
        tab = self.window.workspace.minutes_tab
        assert tab is not None
        return tab

    @property
    def lines(self) -> list[str]:
        """The texts in the tab Notula."""
        return [line.text for line in self._tab.edit.table.lines]

    def _keyboard(self) -> QWidget:
        # A list that has popped up has the keyboard, and passes on what it does not use.
        popup = QApplication.activePopupWidget()
        if popup is None and QApplication.activeModalWidget() is None:
            # A list that has closed leaves no window in front on this screen; on others it does.
            self._qtbot.activate(self.window)
        return popup or self.window.focusWidget() or self.window

    def _ask(self, job: Callable[[], T]) -> T:
        answers: list[T] = []
        self._worker.run(job, answers.append)
        self._qtbot.waitUntil(lambda: bool(answers))
        return answers[0]
