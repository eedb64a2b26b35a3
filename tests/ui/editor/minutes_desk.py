"""The tab Notula over a real data file, with somebody at the keyboard."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.abbreviations import Abbreviations
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.party import Organization, Person
from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.ui.look.theme import LIGHT
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.minutes_tab import MinutesTab

_CONTROL = Qt.KeyboardModifier.ControlModifier
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
T = TypeVar("T")
Said = tuple[EntryKind, int, str]


class MinutesDesk:
    """Types into ``tab`` and reads back what reached the file; ``told`` are failures shown."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        minutes: Minutes,
        people: Sequence[Person] = (),
        organizations: Sequence[Organization] = (),
        change_ports: Callable[[Ports], Ports] = lambda ports: ports,
    ) -> None:
        self._qtbot = qtbot
        self._meeting_id = minutes.meeting.id
        self.backend = Backend(folder)
        self.worker = Worker()
        self.told: list[str] = []
        self.bugs: list[object] = []
        self.worker.bug_found.connect(self.bugs.append)
        self.ports = change_ports(self.backend.ports())
        self.ask(lambda: self.ports.meetings.add(minutes, people, organizations))
        self._open()

    def _open(self) -> None:
        minutes = self.stored()
        directory = self.ask(self.ports.directory.load)
        self.tab = MinutesTab(minutes, directory, self.ports, self.worker, LIGHT)
        self.edit = self.tab.edit
        self.edit.abbreviations.abbreviations = Abbreviations(
            self.ports.words.shipped_abbreviations()
        )
        self.tab.autosave.failed.connect(self.told.append)
        self.tab.resize(1176, 650)
        self.tab.show()
        self.tab.activateWindow()
        self.edit.setFocus()
        self._qtbot.waitUntil(self.edit.hasFocus)

    def type(self, text: str) -> None:
        """Press the keys of ``text``."""
        for character in text:
            if ord(character) < 128:
                QTest.keyClicks(self.edit, character)
            else:
                # The test library knows no key for it; keyboards of other scripts send it so.
                event = QKeyEvent(QEvent.Type.KeyPress, 0, _NO_MODIFIER, character)
                QApplication.sendEvent(self.edit, event)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NO_MODIFIER) -> None:
        """Press one key."""
        QTest.keyClick(self.edit, key, modifiers)

    def enter(self, text: str) -> None:
        """Type ``text`` and Enter."""
        self.type(text)
        self.press(Qt.Key.Key_Return)

    def paste(self, text: str) -> None:
        """Put ``text`` on the clipboard and press Ctrl+V."""
        QGuiApplication.clipboard().setText(text)
        self.press(Qt.Key.Key_V, _CONTROL)

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Wait until ``condition`` holds."""
        self._qtbot.waitUntil(condition)

    def settle(self) -> None:
        """Wait until everything typed is on disk."""
        self.wait_for(lambda: self.tab.autosave.is_settled and self.worker.is_idle)

    def ask(self, job: Callable[[], T]) -> T:
        """Run ``job`` where the database lives and return what it gives."""
        answers: list[T] = []
        self.worker.run(job, answers.append)
        self.wait_for(lambda: bool(answers))
        return answers[0]

    def stored(self) -> Minutes:
        """Return the meeting as it is in the file."""
        return self.ask(lambda: self.ports.meetings.load(self._meeting_id))

    @property
    def shown(self) -> list[Said]:
        """Kind, level and text of the lines on screen."""
        return [(line.kind, line.level, line.text) for line in self.edit.table.lines]

    @property
    def texts(self) -> list[str]:
        """The texts on screen."""
        return [text for _, _, text in self.shown]

    def stored_texts(self) -> list[str]:
        """The texts in the file."""
        return [entry.text for entry in self.stored().entries]

    def check_saved(self) -> None:
        """Everything on screen is in the file, in its order, and nothing went wrong unnoticed."""
        self.settle()
        found = self.stored()
        assert [(one.kind, one.level, one.text) for one in found.entries] == self.shown
        assert [one.id for one in found.entries] == [line.id for line in self.edit.table.lines]
        assert not self.bugs

    def leave(self) -> None:
        """Take the tab away with whatever waits in it, then close the data file."""
        self.tab.deleteLater()
        self.wait_for(lambda: not isValid(self.tab))
        self.worker.run(self.backend.close)
        self.worker.stop()
