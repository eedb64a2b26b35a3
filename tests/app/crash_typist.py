"""The program itself, typing into an open meeting until it is killed.

Prints ``typed N`` for each key, how many were typed so far, and ``kept N`` for each write, how many
are on disk at least.
"""

import os
import sys
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from kesbang_desktop import window
from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.ports.doors import WindowPorts
from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.store.secrets import keyring
from kesbang_desktop.store.secrets.key_file import open_lock
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.work.worker import Worker

# Opens data that has a passphrase.
PASSPHRASE = "NOTULA_PASSPHRASE"
_KEY_MS = 8


def typed_text(count: int) -> str:
    """Return the first ``count`` characters of an endless text of one sentence a line."""
    lines: list[str] = []
    length = 0
    while length <= count:
        lines.append(_line(len(lines)))
        length += len(lines[-1]) + 1
    return "\n".join(lines)[:count]


def _line(number: int) -> str:
    return f"kalimat nomor {number} tentang pemantauan wilayah"


def _keys_of(entry: Entry) -> int:
    """Return how many keys were typed at least where ``entry`` was the last line."""
    words = entry.text.split()
    # A number that is typed in part is that of an earlier line, which is not too many.
    number = int(words[2]) if len(words) > 2 else 0
    return sum(len(_line(one)) + 1 for one in range(number)) + len(entry.text)


def tell(word: str, count: int) -> None:
    """Write a line in one piece: two threads tell."""
    sys.stdout.write(f"{word} {count}\n")
    sys.stdout.flush()


def telling(ports: Ports) -> Ports:
    """Return ``ports`` whose writes of lines say what is on disk then."""
    save = ports.meetings.save_entries

    def save_and_tell(
        meeting_id: UUID,
        entries: Sequence[Entry],
        actions: Sequence[ActionItem],
        removed: Collection[UUID],
    ) -> Changes:
        changes = save(meeting_id, entries, actions, removed)
        if entries:
            tell("kept", max(map(_keys_of, entries)))
        return changes

    return replace(ports, meetings=replace(ports.meetings, save_entries=save_and_tell))


class TypingWindow(MainWindow):
    """Opens the meeting that the command line names and types."""

    def __init__(self, ports: WindowPorts, worker: Worker, **named: Any) -> None:
        super().__init__(telling(ports.whole()), worker, **named)
        self._count = 0
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._type_next)
        self.ready.connect(lambda: self.workspace.open_meeting(UUID(sys.argv[2])))
        self.ready.connect(
            lambda: self.workspace.opened.connect(lambda: self._clock.start(_KEY_MS))
        )

    def _type_next(self) -> None:
        tab = self.workspace.minutes_tab
        assert tab is not None
        character = typed_text(self._count + 1)[-1]
        if character == "\n":
            QTest.keyClick(tab.edit, Qt.Key.Key_Return)
        else:
            QTest.keyClicks(tab.edit, character)
        self._count += 1
        tell("typed", self._count)


if __name__ == "__main__":
    if PASSPHRASE in os.environ:
        keyring.remember(open_lock(Path(sys.argv[1]), os.environ[PASSPHRASE]))
    setattr(window, "MainWindow", TypingWindow)  # noqa: B010 - what it opens is another class
    sys.exit(window.run_window(Path(sys.argv[1]), exit_when_ready=False))
