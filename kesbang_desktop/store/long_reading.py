"""Statements that read for long, which a person may give up."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from kesbang_desktop.domain.errors import WorkStoppedError
from kesbang_desktop.domain.long_work import tell

# Steps of SQLite's machine, some milliseconds of them.
_STEPS = 200_000


@contextmanager
def stoppable(connection: sqlite3.Connection, words: str) -> Iterator[None]:
    """Let the statements of ``connection`` be told as ``words``, and be given up between two steps.

    Raises WorkStoppedError where they were, whatever SQLite says of it.
    """

    def look() -> int:
        try:
            tell(words)
        except WorkStoppedError:
            return 1
        return 0

    tell(words)
    connection.set_progress_handler(look, _STEPS)
    try:
        yield
    except Exception:
        # SQLite says that it was interrupted, the driver of encrypted files in an error of its own.
        tell(words)
        raise
    finally:
        connection.set_progress_handler(None, 0)
    # A check that is interrupted may as well answer that the file is not sound.
    tell(words)
