"""Indonesian spelling, asked of a process of its own."""

import multiprocessing
from collections.abc import Sequence
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Lock
from typing import Any

from kesbang_desktop.domain.errors import SpellingError
from kesbang_desktop.exchange.spelling_process import serve

_CACHE_LIMIT = 50_000


class SpellingDictionary:
    """Judges words and finds better ones. Calls block: never make them in the Qt thread.

    The dictionary is loaded at the first call. A process that ended is started again at the next
    call; every method may raise SpellingError.
    """

    def __init__(self, base: Path, extra: Path) -> None:
        self._base = base
        self._extra = extra
        self._lock = Lock()
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None
        self._known: dict[str, bool] = {}
        self._is_closed = False

    def check_words(self, words: Sequence[str]) -> frozenset[str]:
        """Return those of ``words`` that are spelled wrong."""
        with self._lock:
            fresh = [word for word in dict.fromkeys(words) if word not in self._known]
            if fresh:
                wrong = set(self._ask(fresh))
                if len(self._known) > _CACHE_LIMIT:
                    self._known.clear()
                self._known.update((word, word in wrong) for word in fresh)
                for word in words:
                    self._known.setdefault(word, word in wrong)
            return frozenset(word for word in words if self._known[word])

    def suggest(self, word: str) -> list[str]:
        """Return words that may be meant by ``word``, the likeliest first."""
        with self._lock:
            return list(self._ask(word))

    def close(self) -> None:
        """End the process, also in the middle of an answer; nothing is answered any more."""
        self._is_closed = True
        if self._process is not None:
            self._process.terminate()
            self._process.join(5)

    def _ask(self, request: list[str] | str) -> Any:
        try:
            if self._is_closed:
                raise EOFError
            if self._connection is None:
                self._connection = self._start()
            self._connection.send(request)
            return self._connection.recv()
        except (EOFError, OSError) as error:
            if self._connection is not None:
                self._connection.close()
            self._connection = None
            raise SpellingError(
                "Pemeriksa ejaan tidak dapat dijalankan. Mengetik tetap berjalan; mulai ulang "
                "program, dan pasang ulang bila ini terjadi lagi."
            ) from error

    def _start(self) -> Connection:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        self._process = context.Process(
            target=serve, args=(theirs, self._base, self._extra), name="ejaan", daemon=True
        )
        self._process.start()
        theirs.close()
        ours.recv()
        return ours
