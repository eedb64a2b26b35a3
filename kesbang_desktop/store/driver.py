"""The connection of SQLite itself, below one of SQLAlchemy: for what only SQLite can do."""

import sqlite3
from typing import cast

from sqlalchemy import Connection


def driver_of(connection: Connection) -> sqlite3.Connection:
    """Return the driver's connection that ``connection`` works with, encrypted or not."""
    return cast(sqlite3.Connection, connection.connection.driver_connection)
