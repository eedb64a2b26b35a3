"""Inserting or updating rows in one statement."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib import import_module
from typing import Any

from sqlalchemy import Executable, Table
from sqlalchemy.orm import Session


def upsert(
    session: Session,
    table: Table,
    rows: Sequence[Mapping[str, Any]],
    keep: frozenset[str] = frozenset(),
) -> None:
    """Write ``rows``, all with the same columns; a row with a known key is updated.

    Columns named in ``keep`` are written with a new row only.
    """
    if rows:
        dialect = session.get_bind().dialect.name
        session.execute(_statement(table, frozenset(rows[0]) - keep, dialect), rows)


def insert_missing(
    session: Session, table: Table, rows: Sequence[Mapping[str, Any]], key: str = ""
) -> None:
    """Write those of ``rows`` whose primary key, or ``key``, is not in the table yet."""
    if rows:
        dialect = session.get_bind().dialect.name
        session.execute(_statement(table, frozenset(), dialect, key), rows)


@lru_cache(maxsize=64)
def _statement(table: Table, updated: frozenset[str], dialect: str, key: str = "") -> Executable:
    # Kept, because building one takes longer than running it for a single entry.
    # SQLite and PostgreSQL spell ON CONFLICT alike but share no type for it; reading in the one
    # that is not in use would keep the window waiting.
    insert: Any = import_module(f"sqlalchemy.dialects.{dialect}").insert(table)
    keys = [key] if key else [column.name for column in table.primary_key]
    changed = {name: insert.excluded[name] for name in sorted(updated.difference(keys))}
    statement: Executable = (
        insert.on_conflict_do_update(index_elements=keys, set_=changed)
        if changed
        else insert.on_conflict_do_nothing(index_elements=keys)
    )
    return statement
