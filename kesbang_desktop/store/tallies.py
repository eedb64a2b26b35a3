"""Keeps the counts of actions and meetings by what lists gather them under.

Triggers of the data file do it, in the transaction of whatever writes, so that nothing that writes
can forget to: the counts of a million actions are read in the time that their groups take. What
should stand there can be counted at any time (:func:`wrong_tallies`).
"""

import sqlite3

from kesbang_desktop.store.tally_rules import COUNTED, KEY, TALLIES, Counted, Tally, Wording

_WORDING = Wording("zeroblob(16)", "IS NOT")
_EVENTS = {"INSERT": ("NEW",), "UPDATE": ("OLD", "NEW"), "DELETE": ("OLD",)}


def keep_tallies(connection: sqlite3.Connection) -> None:
    """Count everything and have it kept from now on, whatever stood there before."""
    stop_keeping(connection)
    connection.execute("DELETE FROM tally")
    for one in COUNTED:
        _count_anew(connection, one)


def keep_tally(connection: sqlite3.Connection, kind: Tally) -> None:
    """Count one ``kind`` anew, as :func:`keep_tallies` does all of them."""
    (counted,) = (one for one in COUNTED if one.kind is kind)
    _drop_triggers(connection, counted)
    connection.execute("DELETE FROM tally WHERE kind = ?", (kind.value,))
    _count_anew(connection, counted)


def stop_keeping(connection: sqlite3.Connection) -> None:
    """Let the counts stand as they are, for a file that is not written to any more."""
    for one in COUNTED:
        _drop_triggers(connection, one)


def wrong_tallies(connection: sqlite3.Connection) -> tuple[Tally, ...]:
    """Return the kinds that are not as counting anew would have them, or that nothing keeps.

    A file of a revision that kept no counts has none that are wrong.
    """
    kept = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    if TALLIES not in kept:
        return ()
    return tuple(
        one.kind
        for one in COUNTED
        if not kept.issuperset(_trigger(one, event) for event in _EVENTS)
        or _is_wrong(connection, one)
    )


def _is_wrong(connection: sqlite3.Connection, one: Counted) -> bool:
    kept = f"SELECT {', '.join(KEY)}, count FROM tally WHERE kind = '{one.kind}'"
    # As many rows with none that is only here: none is only there.
    query = (
        f"WITH counted AS ({one.counting(_WORDING)}) SELECT (SELECT count(*) FROM counted)"
        f" <> (SELECT count(*) FROM ({kept})) OR EXISTS (SELECT * FROM counted EXCEPT {kept})"
    )
    (is_wrong,) = connection.execute(query).fetchone()
    return bool(is_wrong)


def _count_anew(connection: sqlite3.Connection, one: Counted) -> None:
    for event in _EVENTS:
        connection.execute(_keeping(one, event))
    connection.execute(f"INSERT INTO tally ({', '.join(KEY)}, count) {one.counting(_WORDING)}")


def _drop_triggers(connection: sqlite3.Connection, one: Counted) -> None:
    for event in _EVENTS:
        connection.execute(f"DROP TRIGGER IF EXISTS {_trigger(one, event)}")


def _keeping(one: Counted, event: str) -> str:
    """Return the trigger of ``event``.

    Each kind has its own, short enough for a page of the file's list of tables: where a page
    behind that list were damaged nothing of the file could be read.
    """
    rows = _EVENTS[event]
    body = (_take(one) if "OLD" in rows else "") + (_add(one) if "NEW" in rows else "")
    when = f" WHEN {one.differs(_WORDING)}" if len(rows) > 1 else ""
    return (
        f"CREATE TRIGGER {_trigger(one, event)} AFTER {event} ON {one.table}{when} BEGIN {body} END"
    )


def _add(one: Counted) -> str:
    """Return the statements that count the row that is there now.

    A row of nothing comes first: how the writer of that row meets conflicts would rule an upsert
    as well.
    """
    key, same = ", ".join(one.key("NEW", _WORDING)), one.same("NEW", _WORDING)
    counted = one.condition.format("NEW")
    return (
        f"INSERT INTO tally ({', '.join(KEY)}, count) SELECT {key}, 0"
        f" WHERE {counted} AND NOT EXISTS (SELECT 1 FROM tally WHERE {same});"
        f" UPDATE tally SET count = count + 1 WHERE {counted} AND {same};"
    )


def _take(one: Counted) -> str:
    """Return the statements that count the row that was there no more."""
    counted, same = one.condition.format("OLD"), one.same("OLD", _WORDING)
    return (
        f"UPDATE tally SET count = count - 1 WHERE {counted} AND {same};"
        f" DELETE FROM tally WHERE {counted} AND {same} AND count <= 0;"
    )


def _trigger(one: Counted, event: str) -> str:
    return f"tally_{one.kind}_{event}".lower()
