"""The program itself, with somebody at its side who tells what it shows.

Runs the same ``main``; at its socket it answers what ``showing.py`` finds and does nothing else.
Started as ``python -m tests.journeys.watched_program SOCKET [arguments of the program]``.
"""

import json
import socket
import sys
import traceback

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

from kesbang_desktop import window
from kesbang_desktop.__main__ import main
from tests.journeys.showing import showing


class Witness(QObject):
    """Writes what is shown to whoever connects to ``path``, and hangs up."""

    def __init__(self, path: str, parent: QObject) -> None:
        super().__init__(parent)
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(path)
        self._server.listen()
        self._calls = QSocketNotifier(self._server.fileno(), QSocketNotifier.Type.Read, self)
        self._calls.activated.connect(self._answer)

    def _answer(self) -> None:
        caller, _ = self._server.accept()
        with caller:
            try:
                answer = showing()
            except Exception:
                # A fault in the looking is no fault of the program, which would report it as one.
                answer = {"fault": traceback.format_exc()}
            caller.sendall(json.dumps(answer).encode())


def run(path: str, arguments: list[str]) -> int:
    """Run the program and return its exit code."""
    make_application = window.make_application

    def make_watched() -> QApplication:
        application = make_application()
        Witness(path, application)
        return application

    window.make_application = make_watched
    return main(arguments)


if __name__ == "__main__":
    sys.exit(run(sys.argv[1], sys.argv[2:]))
