"""The program itself, typing into an open meeting until it is killed.

Prints one line a key: the moment (monotonic seconds) and how many keys were typed so far.
"""

import os
import sys
import time
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from kesbang_desktop import window
from kesbang_desktop.store.secrets import keyring
from kesbang_desktop.store.secrets.key_file import open_lock
from kesbang_desktop.ui.shell.main_window import MainWindow

# Opens data that has a passphrase.
PASSPHRASE = "NOTULA_PASSPHRASE"
_KEY_MS = 8


def typed_text(count: int) -> str:
    """Return the first ``count`` characters of an endless text of one sentence a line."""
    lines: list[str] = []
    length = 0
    while length <= count:
        lines.append(f"kalimat nomor {len(lines)} tentang pemantauan wilayah")
        length += len(lines[-1]) + 1
    return "\n".join(lines)[:count]


class TypingWindow(MainWindow):
    """Opens the meeting that the command line names and types."""

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)  # type: ignore[arg-type]
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
        print(f"{time.monotonic():.6f} {self._count}", flush=True)


if __name__ == "__main__":
    if PASSPHRASE in os.environ:
        keyring.remember(open_lock(Path(sys.argv[1]), os.environ[PASSPHRASE]))
    setattr(window, "MainWindow", TypingWindow)  # noqa: B010 - what it opens is another class
    sys.exit(window.run_window(Path(sys.argv[1]), exit_when_ready=False))
