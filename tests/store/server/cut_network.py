"""A network between a seat and the server of the tests, which can be cut."""

import contextlib
import os
import shutil
import socket
import tempfile
import threading
from pathlib import Path

_PART = 1 << 16
_NAME = ".s.PGSQL.5432"


class CutNetwork:
    """Carries bytes to the server with the socket in ``to`` until it is cut; ``folder`` is asked.

    ``last_words`` bytes still pass towards the seat, so that an answer may be lost that the server
    gave.
    """

    def __init__(self, to: str) -> None:
        self._to = str(Path(to) / _NAME)
        # Names of sockets may have no more than 107 characters.
        self.folder = tempfile.mkdtemp(prefix="kabel-", dir=os.path.realpath(tempfile.gettempdir()))
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(Path(self.folder) / _NAME))
        self._listening.listen(64)
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._is_cut = False
        self._mute = threading.Event()
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        """End all there is, and let nothing through."""
        with self._lock:
            self._is_cut = True
            ended, self._open = self._open, set()
        for one in ended:
            _end(one)
        self._mute.clear()

    def swallow_answers(self) -> None:
        """Let what is asked through, and no answer, until it is cut."""
        self._mute.set()

    def mend(self) -> None:
        """Let everything through again."""
        with self._lock:
            self._is_cut = False

    def close(self) -> None:
        """Remove it."""
        self.cut()
        _end(self._listening)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _accept(self) -> None:
        while True:
            try:
                seat, _ = self._listening.accept()
            except OSError:
                return
            server = socket.socket(socket.AF_UNIX)
            with self._lock:
                is_cut = self._is_cut
                if not is_cut:
                    self._open |= {seat, server}
            try:
                if is_cut:
                    raise OSError
                server.connect(self._to)
            except OSError:
                _end(seat)
                _end(server)
                continue
            for one in ((seat, server, False), (server, seat, True)):
                threading.Thread(target=self._carry, args=one, daemon=True).start()

    def _carry(self, source: socket.socket, target: socket.socket, is_answer: bool) -> None:
        with contextlib.suppress(OSError):
            while part := source.recv(_PART):
                if not (is_answer and self._mute.is_set()):
                    target.sendall(part)
        with self._lock:
            self._open -= {source, target}
        _end(source)
        _end(target)


def _end(one: socket.socket) -> None:
    with contextlib.suppress(OSError):
        one.shutdown(socket.SHUT_RDWR)
    one.close()
