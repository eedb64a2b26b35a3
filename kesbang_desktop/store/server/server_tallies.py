"""Keeps the counts of :mod:`tally_rules` by triggers of the server: the twin of ``tallies.py``."""

from sqlalchemy import Connection

from kesbang_desktop.store.tally_rules import COUNTED, KEY, NOBODY, Counted, Wording

_WORDING = Wording(f"CAST('{NOBODY}' AS uuid)", "IS DISTINCT FROM")
_NAMES = ", ".join(KEY)


def keep_tallies(connection: Connection) -> None:
    """Count everything and have it kept from now on, whatever stood there before."""
    for one in COUNTED:
        connection.exec_driver_sql(_function(one))
        connection.exec_driver_sql(
            f"CREATE OR REPLACE TRIGGER {_name(one)} AFTER INSERT OR UPDATE OR DELETE"
            f" ON {one.table} FOR EACH ROW EXECUTE FUNCTION {_name(one)}()"
        )
    count_all_anew(connection)


def count_all_anew(connection: Connection) -> None:
    """Count everything, whatever stood there before."""
    connection.exec_driver_sql("DELETE FROM tally")
    for one in COUNTED:
        connection.exec_driver_sql(f"INSERT INTO tally ({_NAMES}, count) {one.counting(_WORDING)}")


def wrong_tallies(connection: Connection) -> list[str]:
    """Return the kinds that are not as counting anew would have them."""
    return [one.kind for one in COUNTED if connection.exec_driver_sql(_is_wrong(one)).scalar()]


def _is_wrong(one: Counted) -> str:
    kept = f"SELECT {_NAMES}, count FROM tally WHERE kind = '{one.kind}'"
    counted = one.counting(_WORDING)
    return f"SELECT EXISTS (({counted}) EXCEPT ({kept})) OR EXISTS (({kept}) EXCEPT ({counted}))"


def _function(one: Counted) -> str:
    """Return the function that takes the row that was there off the count, and adds the new one.

    Seats that add the same for the first time meet at its row: the later waits, and adds to it.
    """
    new, old = one.condition.format("NEW"), one.condition.format("OLD")
    same = one.same("OLD", _WORDING)
    return f"""
        CREATE OR REPLACE FUNCTION {_name(one)}() RETURNS trigger LANGUAGE plpgsql AS $count$
        BEGIN
            IF TG_OP = 'UPDATE' AND NOT ({one.differs(_WORDING)}) THEN
                RETURN NULL;
            END IF;
            IF TG_OP <> 'INSERT' AND ({old}) THEN
                UPDATE tally SET count = count - 1 WHERE {same};
                DELETE FROM tally WHERE {same} AND count <= 0;
            END IF;
            IF TG_OP <> 'DELETE' AND ({new}) THEN
                INSERT INTO tally ({_NAMES}, count)
                VALUES ({", ".join(one.key("NEW", _WORDING))}, 1)
                ON CONFLICT ({_NAMES}) DO UPDATE SET count = tally.count + 1;
            END IF;
            RETURN NULL;
        END
        $count$"""


def _name(one: Counted) -> str:
    return f"tally_{one.kind}"
