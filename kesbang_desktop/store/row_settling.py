"""What a person decides about rows that are not as they were written, and taking it back."""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy.orm import Session

from kesbang_desktop.domain.altered_rows import AlteredRow, RowBefore, SettledRows, Verdict
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.long_work import told
from kesbang_desktop.store.altered_rows import read_raw
from kesbang_desktop.store.digest_keeping import DigestKeeper
from kesbang_desktop.store.driver import driver_of
from kesbang_desktop.store.listing import (
    refresh_listing,
    refresh_listing_of_meeting,
    refresh_listing_of_organizations,
    refresh_listing_of_people,
)
from kesbang_desktop.store.row_check import is_as_written, rowid_of
from kesbang_desktop.store.row_digests import DIGEST_TABLE, table_key

Raw = tuple[tuple[str, str, object], ...]


def settle_rows(session: Session, rows: Sequence[AlteredRow], verdict: Verdict) -> SettledRows:
    """Let ``rows`` be as ``verdict`` says from now on.

    From the copy comes what it has of a row; one that no copy has and that another program added
    goes. What cannot be so, because other rows hang on it or no copy has it, is left.
    """
    driver, keeper = _driver(session)
    for table in sorted({row.table for row in rows}):
        _mend_index(driver, table)
    before = {row.key: _state(driver, row.table, row.key) for row in rows}
    # What hangs on a row that is gone as well follows it: as long as one more goes, all are tried.
    waiting, done = list(rows), []
    while waiting:
        settled = [row for row in told(waiting) if _settle(driver, keeper, row, verdict)]
        if not settled:
            break
        done += settled
        waiting = [row for row in waiting if row not in settled]
    keeper.bring()
    changes = _changes(driver, [before[row.key] for row in done])
    _refresh(session, driver, [row for row in done if not _is_exact(row, verdict)], changes)
    keeper.bring()
    settled_rows = tuple(replace(before[row.key], settled=_stored(driver, row.key)) for row in done)
    return SettledRows(settled_rows, len(waiting), changes)


def unsettle_rows(session: Session, settled: SettledRows) -> Changes:
    """Let rows be again as they were before that was decided, but for those written since."""
    driver, keeper = _driver(session)
    driver.execute("PRAGMA defer_foreign_keys = ON")
    back = [one for one in settled.before if _stored(driver, one.key) == one.settled]
    for one in back:
        _write(driver, one.table, rowid_of(one.key), one.values)
    keeper.bring()
    for one in back:
        _store(driver, one.key, one.stored)
    return settled.changes


def _driver(session: Session) -> tuple[sqlite3.Connection, DigestKeeper]:
    connection = session.connection()
    # Where the file is only read it is said before anything else.
    connection.exec_driver_sql(f"DELETE FROM {DIGEST_TABLE} WHERE key IS NULL")
    return driver_of(connection), connection.info["digests"]


def _mend_index(driver: sqlite3.Connection, table: str) -> None:
    """Let indexes say what stands in the rows: a bit that flipped did so in one of both."""
    driver.execute("SAVEPOINT indexes")
    try:
        driver.execute(f'REINDEX "{table}"')
    except sqlite3.IntegrityError:
        # Two rows of one key: the one that is put right mends it.
        driver.execute("ROLLBACK TO indexes")
    driver.execute("RELEASE indexes")


def _settle(
    driver: sqlite3.Connection, keeper: DigestKeeper, row: AlteredRow, verdict: Verdict
) -> bool:
    """Settle one row; False where it cannot be so now."""
    rowid = rowid_of(row.key)
    if verdict is Verdict.NOW:
        _store(driver, row.key, None)
        keeper.note(row.table, rowid)
        return True
    if not row.has_copy and (not row.can_go or _is_referred_to(driver, row.table, rowid)):
        return False
    values = tuple((name, "", value) for name, value in row.values) or None
    driver.execute("SAVEPOINT settled")
    try:
        _write(driver, row.table, rowid, values)
    except sqlite3.IntegrityError:
        driver.execute("ROLLBACK TO settled")
        return False
    finally:
        driver.execute("RELEASE settled")
    return True


def _write(driver: sqlite3.Connection, table: str, rowid: int, values: Raw | None) -> None:
    """Let the row at ``rowid`` have ``values``, or be gone."""
    if values is None:
        driver.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (rowid,))
        return
    names = [f'"{name}"' for name, _, _ in values]
    marks = ["CAST(? AS TEXT)" if kind == "text" else "?" for _, kind, _ in values]
    given = [value for _, _, value in values]
    if read_raw(driver, table, rowid) is None:
        query = f'INSERT INTO "{table}" (rowid, {", ".join(names)}) VALUES (?, {", ".join(marks)})'
        driver.execute(query, (rowid, *given))
        return
    pairs = ", ".join(f"{name} = {mark}" for name, mark in zip(names, marks, strict=True))
    driver.execute(f'UPDATE "{table}" SET {pairs} WHERE rowid = ?', (*given, rowid))


def _is_referred_to(driver: sqlite3.Connection, table: str, rowid: int) -> bool:
    """Tell whether other rows hang on the row."""
    query = (
        'SELECT t.name, f."from", f."to" FROM main.sqlite_master t,'
        " pragma_foreign_key_list(t.name) f WHERE t.type = 'table' AND f.\"table\" = ?"
    )
    return any(
        driver.execute(
            f'SELECT 1 FROM "{child}" WHERE "{column}" ='
            f' (SELECT "{target}" FROM "{table}" WHERE rowid = ?) LIMIT 1',
            (rowid,),
        ).fetchone()
        for child, column, target in driver.execute(query, (table,)).fetchall()
    )


def _state(driver: sqlite3.Connection, table: str, key: int) -> RowBefore:
    values = read_raw(driver, table, rowid_of(key))
    return RowBefore(table, key, values, _stored(driver, key), None)


def _stored(driver: sqlite3.Connection, key: int) -> int | None:
    query = f"SELECT digest FROM {DIGEST_TABLE} WHERE key = ?"
    row = driver.execute(query, (key,)).fetchone()
    return row[0] if row else None


def _store(driver: sqlite3.Connection, key: int, digest: int | None) -> None:
    driver.execute(f"DELETE FROM {DIGEST_TABLE} WHERE key = ?", (key,))
    if digest is not None:
        driver.execute(f"INSERT INTO {DIGEST_TABLE} VALUES (?, ?)", (key, digest))


def _is_exact(row: AlteredRow, verdict: Verdict) -> bool:
    """Tell whether what other rows repeat of this one is right already."""
    return verdict is Verdict.COPY and row.is_exact


def _changes(driver: sqlite3.Connection, before: Sequence[RowBefore]) -> Changes:
    """Return what pages have to read again, by what the rows were and are."""
    meetings: set[UUID | None] = set()
    parties: set[UUID | None] = set()
    actions: set[UUID | None] = set()
    profiles: set[UUID | None] = set()
    for one in before:
        now = read_raw(driver, one.table, rowid_of(one.key))
        for values in (one.values or (), now or ()):
            ids = {name: _as_id(value) for name, _, value in values}
            meetings.add(ids.get("meeting_id"))
            actions.add(ids.get("entry_id"))
            own = {
                "meeting": meetings,
                "person": parties,
                "organization": parties,
                "entry": actions,
                "office_profile": profiles,
            }.get(one.table)
            if own is not None:
                own.add(ids.get("id"))
    for entry_id in actions:
        if entry_id is not None:
            query = "SELECT meeting_id FROM entry WHERE id = ?"
            row = driver.execute(query, (entry_id.bytes,)).fetchone()
            meetings.add(_as_id(row[0]) if row else None)
    found = ({id for id in ids if id is not None} for ids in (meetings, parties, actions, profiles))
    return Changes(*map(frozenset, found))


def _as_id(value: object) -> UUID | None:
    return UUID(bytes=value) if isinstance(value, bytes) and len(value) == 16 else None


def _refresh(
    session: Session, driver: sqlite3.Connection, rows: Sequence[AlteredRow], changes: Changes
) -> None:
    """Work out what actions repeat of the rows, where their own row is as it was written."""
    tables = {row.table for row in rows}
    if tables & {"entry", "action_item", "action_owner", "progress"}:
        refresh_listing(session, [one for one in changes.actions if _is_whole(driver, one)])
    if "meeting" in tables:
        for meeting_id in changes.meetings:
            refresh_listing_of_meeting(session, meeting_id)
    if tables & {"person", "organization"}:
        refresh_listing_of_people(session, changes.parties)
        refresh_listing_of_organizations(session, changes.parties)


def _is_whole(driver: sqlite3.Connection, entry_id: UUID) -> bool:
    query = "SELECT rowid FROM action_item WHERE entry_id = ?"
    row = driver.execute(query, (entry_id.bytes,)).fetchone()
    return row is not None and is_as_written(
        driver, "action_item", table_key("action_item") + row[0]
    )
