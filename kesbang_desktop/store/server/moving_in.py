"""All rows of an office come at once to a server, which notes none of them and counts them last.

Row by row the count of what stands everywhere, such as open actions, would be written over as often
as there are rows, and each time be looked for among all it was before.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import text
from sqlalchemy.orm import Session

from kesbang_desktop.store.server.server_tallies import count_all_anew

# Until the transaction ends; "PINDAH" in ASCII.
_TAKE_PLACE = text("SELECT pg_try_advisory_xact_lock(88275775930696)")
_TRIGGERS = text(
    "SELECT tgrelid::regclass::text, tgname FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid"
    " WHERE NOT tgisinternal AND (tgname LIKE 'audit%' OR tgname LIKE 'tally%')"
    " AND pg_has_role(c.relowner, 'USAGE')"
)


def may_move_in(session: Session) -> bool:
    """Tell whether no other computer moves there just now, and keep others from it."""
    return bool(session.scalar(_TAKE_PLACE))


@contextmanager
def moving_in(session: Session) -> Iterator[None]:
    """Write many rows within, of which neither history nor counts are kept one by one.

    Whoever does not own the tables has that done all the same.
    """
    connection = session.connection()
    triggers = connection.execute(_TRIGGERS).all()
    for table, name in triggers:
        connection.exec_driver_sql(f'ALTER TABLE {table} DISABLE TRIGGER "{name}"')
    yield
    session.flush()
    # Nothing may wait to be checked where a table is altered.
    connection.exec_driver_sql("SET CONSTRAINTS ALL IMMEDIATE")
    for table, name in triggers:
        connection.exec_driver_sql(f'ALTER TABLE {table} ENABLE TRIGGER "{name}"')
    count_all_anew(connection)
