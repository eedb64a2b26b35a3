"""Who wrote what and when, noted by the server in the transaction of each verb; others are told.

A row stands for a record (an entry, a meeting, a person) and a verb. What one seat types in a
stretch is one write, so that all keys of a line are one row. The clock is that of the server.

Rows are written by triggers, whoever writes: what a verb touches no list of it has to tell. Each
also tells those who listen, with the seat, the kind, the record and its meeting. PostgreSQL tells
what is the same once, when the transaction ends.
"""

from sqlalchemy import Connection, text

from kesbang_desktop.store.server.program_mark import GUARD
from kesbang_desktop.store.tables import Row

NEWS, HERE = "notula_news", "notula_here"
# What is told once the tables are those of another program.
UPGRADED = "upgraded"
# What nobody looks up, or what follows from the rest.
_UNHEARD = frozenset(
    (
        *("tally", "row_digest", "setting", "handed_state", "sent_event", "exported_paper"),
        "notes_import",
    )
)
_PARTIES = frozenset(("person", "organization"))
# Of more records than that of one transaction only their meetings are told.
_MOST_TOLD = 200

_TABLE = """
    CREATE TABLE IF NOT EXISTS audit (
        number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        write uuid NOT NULL,
        subject uuid NOT NULL,
        kind text COLLATE "C" NOT NULL,
        meeting_id uuid,
        verb text COLLATE "C" NOT NULL,
        seat text COLLATE "C" NOT NULL,
        name text COLLATE "C" NOT NULL,
        began timestamptz NOT NULL DEFAULT clock_timestamp(),
        ended timestamptz NOT NULL DEFAULT clock_timestamp(),
        said text COLLATE "C",
        aside boolean NOT NULL DEFAULT false,
        settled boolean NOT NULL DEFAULT false,
        UNIQUE (write, subject, aside)
    );
    ALTER TABLE audit ADD COLUMN IF NOT EXISTS before jsonb;
    ALTER TABLE audit ADD COLUMN IF NOT EXISTS computer text COLLATE "C" NOT NULL DEFAULT '';
    CREATE INDEX IF NOT EXISTS ix_audit_subject ON audit (subject, number);
    CREATE INDEX IF NOT EXISTS ix_audit_aside ON audit (meeting_id) WHERE aside AND NOT settled;
"""
# One of an earlier program took less.
_NO_FORMER_NOTE = "DROP FUNCTION IF EXISTS note_audit(text, uuid, text, uuid, text)"
# Of these it is noted what stood in the fields that a write changed: the first of a stretch.
_BY_FIELDS = frozenset(("meeting", "attendance"))
_BEFORE = """CASE WHEN TG_OP = 'UPDATE' THEN (
    SELECT jsonb_object_agg(o.key, o.value) FROM jsonb_each(to_jsonb(OLD)) o
    WHERE o.value IS DISTINCT FROM to_jsonb(NEW) -> o.key) END"""
_NOTE = f"""
    CREATE OR REPLACE FUNCTION note_audit(
        told text, of_subject uuid, of_kind text, of_meeting uuid, now_said text, had jsonb
    ) RETURNS void LANGUAGE plpgsql AS $note$
    DECLARE
        of_write text := current_setting('notula.write', true);
        of_seat text := coalesce(current_setting('notula.seat', true), '');
        count integer := coalesce(nullif(current_setting('notula.told', true), ''), '0');
    BEGIN{GUARD}
        IF of_subject IS NOT NULL THEN
            INSERT INTO audit AS a
                (write, subject, kind, meeting_id, verb, seat, name, said, before,
                computer)
            VALUES (
                coalesce(nullif(of_write, ''), md5('transaction ' || txid_current()))::uuid,
                of_subject, of_kind, of_meeting,
                coalesce(current_setting('notula.verb', true), ''), of_seat,
                coalesce(nullif(current_setting('notula.name', true), ''), session_user), now_said,
                had, coalesce(current_setting('notula.computer', true), '')
            )
            ON CONFLICT (write, subject, aside) DO UPDATE
            SET ended = clock_timestamp(), said = coalesce(excluded.said, a.said),
                before = coalesce(excluded.before || a.before, excluded.before, a.before);
        END IF;
        IF count < {_MOST_TOLD} THEN
            PERFORM set_config('notula.told', (count + 1)::text, true);
            PERFORM pg_notify('{NEWS}', concat_ws(' ', of_seat, told,
                coalesce(of_subject::text, '-'), coalesce(of_meeting::text, '-')));
        ELSE
            PERFORM pg_notify('{NEWS}', concat_ws(' ', of_seat, 'many', '-',
                coalesce(of_meeting::text, '-')));
        END IF;
    END
    $note$
"""


def keep_audit(connection: Connection) -> None:
    """Have it kept from now on who writes what."""
    connection.execute(text(_TABLE))
    connection.execute(text(_NO_FORMER_NOTE))
    connection.exec_driver_sql(_NOTE)
    for table in heard_tables():
        connection.exec_driver_sql(_function(table))
        connection.exec_driver_sql(
            f"CREATE OR REPLACE TRIGGER audit_{table} AFTER INSERT OR UPDATE OR DELETE"
            f" ON {table} FOR EACH ROW EXECUTE FUNCTION audit_{table}()"
        )


def heard_tables() -> list[str]:
    """Return the tables of which writes are noted."""
    return [one.name for one in Row.metadata.sorted_tables if one.name not in _UNHEARD]


def _function(table: str) -> str:
    told, subject, kind, meeting = _of_row(table)
    said = "CASE WHEN {0}.removed THEN NULL ELSE {0}.text END" if table == "entry" else "NULL"
    before = _BEFORE if table in _BY_FIELDS else "NULL"
    return f"""
        CREATE OR REPLACE FUNCTION audit_{table}() RETURNS trigger LANGUAGE plpgsql AS $audit$
        BEGIN
            IF TG_OP = 'DELETE' THEN
                PERFORM note_audit('{told}', {subject.format("OLD")}, '{kind}',
                    {meeting.format("OLD")}, NULL, NULL);
            ELSIF TG_OP = 'INSERT' OR NEW *<> OLD THEN
                PERFORM note_audit('{told}', {subject.format("NEW")}, '{kind}',
                    {meeting.format("NEW")}, {said.format("NEW")}, {before});
            END IF;
            RETURN NULL;
        END
        $audit$
    """


def _of_row(table: str) -> tuple[str, str, str, str]:
    """Return what is told of a row of ``table``, and SQL for its record, the kind of that, and its
    meeting; ``{}`` is the row.
    """
    columns = Row.metadata.tables[table].c
    nobody = "NULL::uuid"
    if table == "entry":
        return "entry", "{}.id", "entry", "{}.meeting_id"
    if table == "meeting":
        return "meeting", "{}.id", "meeting", "{}.id"
    if table == "attendance":
        return "meeting", "{}.id", "attendance", "{}.meeting_id"
    if "entry_id" in columns:
        meeting = "(SELECT e.meeting_id FROM entry e WHERE e.id = {}.entry_id)"
        return "action", "{}.entry_id", "entry", meeting
    if "meeting_id" in columns:
        return "meeting", "{}.meeting_id", "meeting", "{}.meeting_id"
    if table in _PARTIES:
        return "party", "{}.id", table, nobody
    if table == "held_post":
        return "party", "{}.person_id", "person", nobody
    told = "profile" if table == "office_profile" else "other"
    for owner in ("group_id", "obligation_id"):
        if owner in columns:
            return told, f"{{}}.{owner}", table, nobody
    return told, "{}.id" if "id" in columns else nobody, table, nobody
