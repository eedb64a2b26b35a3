"""The tables that a server is searched by, and the triggers that tell what is to be read anew.

Every write says in its own transaction which meetings it touched (``search_touched``). Any seat
works that off and takes the rows away in the transaction that brings the index up to date: where it
dies, they are still there for the next one. Rows are only added by whoever writes, so that two
seats never wait for each other there.

They are no tables of the data: whatever is in them is made of it, and goes into no package and no
move to another house. The triggers hear replicated rows too, and those of a move.
"""

from sqlalchemy import Connection

from kesbang_desktop.store.search.touched_groups import (
    DIRECTORY,
    DIRECTORY_TABLES,
    LOOSE,
    TABLES_OF_ENTRY,
    TABLES_OF_MEETING,
)

# A group is the id of its meeting, or one of these.
_TABLES = """
CREATE TABLE IF NOT EXISTS search_touched (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, holder bytea NOT NULL);
CREATE INDEX IF NOT EXISTS ix_search_touched_holder ON search_touched (holder);
CREATE TABLE IF NOT EXISTS search_slot (
    start bigint PRIMARY KEY, holder bytea NOT NULL);
CREATE INDEX IF NOT EXISTS ix_search_slot_holder ON search_slot (holder);
CREATE TABLE IF NOT EXISTS search_document (
    place bigint PRIMARY KEY, holder bytea NOT NULL, of_table smallint NOT NULL,
    source uuid NOT NULL, mark bigint NOT NULL, rules smallint NOT NULL, is_long boolean NOT NULL,
    words tsvector NOT NULL);
CREATE INDEX IF NOT EXISTS ix_search_document_holder ON search_document (holder);
CREATE INDEX IF NOT EXISTS ix_search_document_rules ON search_document (rules);
CREATE INDEX IF NOT EXISTS ix_search_document_words ON search_document
    USING gin (words) WITH (fastupdate = off);
CREATE TABLE IF NOT EXISTS search_word (
    word varchar COLLATE "C" PRIMARY KEY, documents bigint NOT NULL);
CREATE TABLE IF NOT EXISTS search_file (
    sha256 varchar COLLATE "C" PRIMARY KEY, text text COLLATE "C" NOT NULL);
CREATE TABLE IF NOT EXISTS search_party (
    source uuid PRIMARY KEY, region varchar COLLATE "C" NOT NULL);
CREATE TABLE IF NOT EXISTS search_rules (
    number smallint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    rules varchar COLLATE "C" UNIQUE NOT NULL);
CREATE TABLE IF NOT EXISTS search_state (
    name varchar COLLATE "C" PRIMARY KEY, value bigint NOT NULL);
"""
_EVENTS = (
    ("INSERT", "NEW TABLE AS latter"),
    ("UPDATE", "OLD TABLE AS former NEW TABLE AS latter"),
    ("DELETE", "OLD TABLE AS former"),
)
_HEARING = (
    r"SELECT attrelid::regclass::text, attname, atttypid FROM pg_attribute JOIN pg_class c"
    r" ON c.oid = attrelid WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'"
    r" AND relname LIKE 'search\_%%' AND attnum > 0 ORDER BY 1, 2",
    r"SELECT tgname, tgenabled, pg_get_triggerdef(t.oid), prosrc FROM pg_trigger t JOIN pg_proc p"
    r" ON p.oid = tgfoid WHERE pronamespace = current_schema()::regnamespace"
    r" AND proname LIKE 'search\_%%' ORDER BY 1",
)
# Names in search_state. Up to the number "fill" notes are of what was there before the index.
FILL, LIVE, PARTIES = "fill", "live", "parties"
_ALL_GROUPS = f"""
INSERT INTO search_touched (holder)
SELECT '\\x{DIRECTORY.hex()}'::bytea UNION ALL SELECT ''::bytea
UNION ALL (SELECT uuid_send(id) FROM meeting ORDER BY date NULLS FIRST, started_at NULLS FIRST, id)
UNION ALL (SELECT holder FROM search_slot EXCEPT SELECT uuid_send(id) FROM meeting)
"""
_NOTE_FILL = f"""
INSERT INTO search_state SELECT '{FILL}', max(number) FROM search_touched
ON CONFLICT (name) DO UPDATE SET value = excluded.value
"""


def keep_search(connection: Connection) -> None:
    """Make the tables, and have what is written from now on be read.

    All that is there is compared as well, unless all of this was there already: then whatever was
    written, also by the scripts of an upgrade, was heard.
    """
    tables = ("meeting", *TABLES_OF_MEETING, *TABLES_OF_ENTRY, *DIRECTORY_TABLES)
    before = _hearing(connection)
    connection.exec_driver_sql(_TABLES + "".join(map(_listening, tables)))
    if _hearing(connection) != before:
        touch_all(connection)


def touch_all(connection: Connection) -> None:
    """Have everything be compared, the oldest first."""
    connection.exec_driver_sql(_ALL_GROUPS)
    connection.exec_driver_sql(_NOTE_FILL)


def _hearing(connection: Connection) -> list[tuple[object, ...]]:
    """Return columns of the tables, and triggers with their code."""
    found = (connection.exec_driver_sql(one).all() for one in _HEARING)
    return [tuple(row) for rows in found for row in rows]


def _listening(table: str) -> str:
    """Return the SQL for the triggers of ``table``."""
    name = f"search_{table}"
    former, latter = (_groups(table, one) for one in ("former", "latter"))
    made = f"""
        CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $search$
        BEGIN
            IF TG_OP = 'INSERT' THEN
                INSERT INTO search_touched (holder) {latter};
            ELSIF TG_OP = 'DELETE' THEN
                INSERT INTO search_touched (holder) {former};
            ELSE
                INSERT INTO search_touched (holder) {former} UNION {latter};
            END IF;
            RETURN NULL;
        END
        $search$;"""
    for event, rows in _EVENTS:
        trigger = f"{name}_{event.lower()}"
        made += (
            f"CREATE OR REPLACE TRIGGER {trigger} AFTER {event} ON {table} REFERENCING {rows}"
            f" FOR EACH STATEMENT EXECUTE FUNCTION {name}();"
            f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {trigger};"
        )
    return made


def _groups(table: str, rows: str) -> str:
    """Return the SQL for the groups of ``rows``; where an entry is gone its meeting is told of."""
    if table in DIRECTORY_TABLES:
        return f"SELECT '\\x{DIRECTORY.hex()}'::bytea FROM {rows} GROUP BY 1"
    if table == "meeting":
        return f"SELECT DISTINCT uuid_send(id) FROM {rows}"
    group = "coalesce(uuid_send({}.meeting_id), '\\x{}'::bytea)".format
    if table in TABLES_OF_MEETING:
        return f"SELECT DISTINCT {group('r', LOOSE.hex())} FROM {rows} r"
    joined = f"FROM {rows} r JOIN entry e ON e.id = r.entry_id"
    return f"SELECT DISTINCT {group('e', LOOSE.hex())} {joined}"
