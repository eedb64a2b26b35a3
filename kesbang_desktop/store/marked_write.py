"""A transaction by the driver alone, as the database has it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from kesbang_desktop.store.digest_keeping import DigestKeeper
from kesbang_desktop.store.write_marks import mark_write


@contextmanager
def marked_write(
    connection: sqlite3.Connection, digests: DigestKeeper | None = None
) -> Iterator[None]:
    """Make what is done meanwhile one write with its mark, and with ``digests`` of its rows.

    Where it fails nothing of it stays.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        mark_write(connection.execute)
        yield
        if digests is not None:
            digests.bring()
        connection.execute("COMMIT")
    except BaseException:
        if digests is not None:
            digests.forget()
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise
