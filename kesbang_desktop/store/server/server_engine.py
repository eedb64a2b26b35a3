"""The connection to the PostgreSQL of an office."""

import time
from importlib.util import find_spec
from selectors import EVENT_READ, DefaultSelector
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.dialects.postgresql.psycopg import PGCompiler_psycopg
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.sql import operators

from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.store.reading_around import json_of

_NO_DRIVER = (
    "Program ini dipasang tanpa bagian untuk data kantor di server. Minta pengelola komputer "
    "memasangnya (pip install “kesbang-desktop[server]”), atau pakai berkas data dengan "
    "--database file."
)
# Whoever types waits no longer for a server that does not answer.
_CONNECT_WITHIN_S = 10
_SURELY_UP_S = 2.0
_USED = "used"
# A cable that was pulled says nothing: what is not answered for so long is given up.
_CABLE = {
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}
# The data of an office is in the server's memory or on an SSD: a row by its key is no dearer than
# the next one, and no query runs long enough to be compiled first.
_PLANNING = "-c random_page_cost=1.1 -c jit=off"
# As on a data file, where one writes at a time: what a verb read is so until it ends.
WRITING = {"isolation_level": "SERIALIZABLE"}
# What follows from the data is made of what is committed by then.
FOLLOWING = {"isolation_level": "READ COMMITTED"}
# For verbs that lock what they read before they read it: each statement sees what stands by then.
TAKING_TURNS = {"isolation_level": "READ COMMITTED"}
READING = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}


def open_server(url: URL) -> Engine:
    """Return an engine on the database at ``url``, which is connected to at first use.

    Raises DatabaseError where the program was installed without the driver.
    """
    if find_spec("psycopg") is None:
        raise DatabaseError(_NO_DRIVER)
    engine = create_engine(
        url,
        json_deserializer=json_of,
        connect_args={
            "connect_timeout": _CONNECT_WITHIN_S,
            "application_name": "Notula Kesbang",
            # Those of the address count after ours.
            "options": f"{_PLANNING} {url.query.get('options', '')}".rstrip(),
            **_CABLE,
        },
    )
    engine.dialect.statement_compiler = _NothingFirst
    _look_at_idle_ones(engine)
    return engine


def _look_at_idle_ones(engine: Engine) -> None:
    """Have connections be replaced that ended while they lay idle.

    A server that was started anew, or a cable, ends them. One that was used a moment ago and heard
    nothing since is not asked: that is one way there and back less.
    """

    @event.listens_for(engine, "checkin")
    def note_use(_connection: Any, record: ConnectionPoolEntry) -> None:
        record.info[_USED] = time.time()

    @event.listens_for(engine, "checkout")
    def look_again(connection: Any, record: ConnectionPoolEntry, _lent: object) -> None:
        if (used := record.info.get(_USED)) is None:
            return
        # A laptop that slept, or whose clock was put right, was away for longer or for less.
        is_idle = not 0 <= time.time() - used <= _SURELY_UP_S
        try:
            if is_idle or _heard_something(connection):
                engine.dialect.do_ping(connection)
        except engine.dialect.loaded_dbapi.Error as error:
            # Also of one that ended, and is known to: it has nothing to be looked at any more.
            raise DisconnectionError from error


def _heard_something(connection: Any) -> bool:
    with DefaultSelector() as selector:
        selector.register(connection, EVENT_READ)
        return bool(selector.select(0))


class _NothingFirst(PGCompiler_psycopg):
    """Sorts what is NULL first, and last where it is sorted downwards, as SQLite does.

    What is never NULL is left as it is, so that an index gives the order.
    """

    def order_by_clause(self, select: Any, **options: Any) -> str:
        told = [self._in_order(one, **options) for one in select._order_by_clauses]
        return f" ORDER BY {', '.join(told)}" if told else ""

    def _in_order(self, clause: Any, **options: Any) -> str:
        said = str(clause._compiler_dispatch(self, **options))
        # A name that the query gives is wrapped.
        clause = getattr(clause, "element", clause) if "label" in clause.__visit_name__ else clause
        modifier = getattr(clause, "modifier", None)
        column = clause.element if modifier is not None else clause
        if modifier in _TOLD or getattr(column, "nullable", True) is False:
            return said
        return f"{said} NULLS {'LAST' if modifier is operators.desc_op else 'FIRST'}"


_TOLD = (operators.nulls_first_op, operators.nulls_last_op)
