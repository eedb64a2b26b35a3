"""The program itself, typed into from its first frame on until it is killed; then once more.

``typing``: prints ``typed N`` for each key and ``kept N`` for each write that holds so many of
them. ``looking``: closes once it rests, with nobody typing.
"""

import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtTest import QTest

from kesbang_desktop import window
from kesbang_desktop.domain.typed_ahead import SETTING, TypedAhead
from kesbang_desktop.ports.doors import WindowPorts
from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.work.worker import Worker
from tests.app.crash_typist import tell, telling, typed_text

IS_TYPING = sys.argv[2:] == ["typing"]
_KEY_MS = 12
_LOOK_MS = 100


def _telling_all(ports: Ports) -> Ports:
    """Return ``ports`` whose writes of what is typed say how many keys are on disk then."""
    put = ports.settings.put

    def put_and_tell(key: str, value: object, known: object = None) -> None:
        put(key, value, known)
        if key == SETTING and (kept := TypedAhead.from_setting(value)) is not None:
            tell("kept", len(kept.text))

    return replace(telling(ports), settings=replace(ports.settings, put=put_and_tell))


class EarlyWindow(MainWindow):
    """Is typed into at once, or closes once nothing is left to do."""

    def __init__(self, ports: WindowPorts, worker: Worker, **named: Any) -> None:
        super().__init__(_telling_all(ports.whole()), worker, **named)
        self._count = 0
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._type_next if IS_TYPING else self._look)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start(_KEY_MS if IS_TYPING else _LOOK_MS)

    def _type_next(self) -> None:
        character = typed_text(self._count + 1)[-1]
        is_end = character == "\n"
        key = Qt.Key.Key_Return if is_end else Qt.Key(ord(character.upper()))
        QTest.keyClick(self.windowHandle(), key)
        self._count += 1
        tell("typed", self._count)

    def _look(self) -> None:
        if self.pages.missing() or self.type_ahead.is_holding or not self.pages.is_settled:
            return
        self.close()


if __name__ == "__main__":
    setattr(window, "MainWindow", EarlyWindow)  # noqa: B010 - what it opens is another class
    sys.exit(window.run_window(Path(sys.argv[1]), exit_when_ready=False))
