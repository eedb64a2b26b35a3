"""A connection for whoever reads by the driver alone, kept from one reading to the next."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

from sqlalchemy import Engine, PoolProxiedConnection


class BareConnection:
    """Of the pool of ``engine``, which takes longer to lend one than a search to find a word."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        # One at most; others are lent by the pool each time.
        self._kept: list[PoolProxiedConnection] = []
        self._is_closed = False

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Lend it for reading what there is at one moment. Raises sqlite3.Error."""
        try:
            lent = self._kept.pop()
        except IndexError:
            lent = self._engine.raw_connection()
        connection = cast(sqlite3.Connection, lent.driver_connection)
        try:
            connection.execute("BEGIN")
            yield connection
            connection.rollback()
        except BaseException:
            lent.close()
            raise
        if self._kept or self._is_closed:
            lent.close()
        else:
            self._kept.append(lent)

    def close(self) -> None:
        """Give it back to the pool."""
        self._is_closed = True
        while self._kept:
            self._kept.pop().close()
