"""Rows on their way from one data file to another, and what they refer to."""

from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Column, ColumnElement, Table, delete, exists, select, update
from sqlalchemy.orm import Session

from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.tables import Row, held_post, organization, person
from kesbang_desktop.store.upsert import insert_missing

RowValues = dict[str, Any]
_AT_ONCE = 500


def read_rows(
    session: Session, table: Table, condition: ColumnElement[bool]
) -> Iterator[list[RowValues]]:
    """Yield the rows of ``table`` that meet ``condition``, some hundred at a time."""
    found = session.execute(select(table).where(condition))
    while batch := found.fetchmany(_AT_ONCE):
        yield [dict(row._mapping) for row in batch]


def read_rows_by(session: Session, column: Column[Any], ids: Iterable[UUID]) -> list[RowValues]:
    """Return the rows whose ``column`` is one of ``ids``."""
    return [
        row
        for batch in in_batches(ids)
        for rows in read_rows(session, column.table, column.in_(batch))
        for row in rows
    ]


def named_in(session: Session, table: Table) -> set[UUID]:
    """Return the ids of rows of ``table`` that other tables, and it, refer to."""
    found: set[UUID] = set()
    for column in (one for one, target in all_references() if target.table is table):
        query = select(column).where(column.is_not(None)).distinct()
        found.update(session.scalars(query))
    return found


def bring_named_parties(source: Session, target: Session, insert: Callable[..., None]) -> None:
    """Write the people and agencies that rows of ``target`` name and that are not there."""
    missing = named_in(target, person) - set(target.scalars(select(person.c.id)))
    insert(target, person, read_rows_by(source, person.c.id, missing))
    insert(target, held_post, read_rows_by(source, held_post.c.person_id, missing))
    known = set(target.scalars(select(organization.c.id)))
    while missing := named_in(target, organization) - known:
        rows = read_rows_by(source, organization.c.id, missing)
        insert(target, organization, rows)
        known |= missing


def bring_parties(
    source: Session, target: Session, people: Collection[UUID], agencies: Collection[UUID]
) -> None:
    """Write those of ``people`` and ``agencies`` that ``target`` does not have, and those above."""
    missing_people = missing_in(target, person.c.id, people)
    rows = read_rows_by(source, person.c.id, missing_people)
    insert_missing(target, person, rows)
    posts = read_rows_by(source, held_post.c.person_id, missing_people)
    insert_missing(target, held_post, posts)
    wanted = {*agencies, *(row["organization_id"] for row in rows)} - {None}
    known: set[UUID] = set()
    while missing := missing_in(target, organization.c.id, wanted) - known:
        rows = read_rows_by(source, organization.c.id, missing)
        insert_missing(target, organization, rows)
        known |= missing
        wanted = {row["parent_id"] for row in rows} - {None}


def missing_in(session: Session, column: Column[Any], ids: Collection[UUID]) -> set[UUID]:
    """Return those of ``ids`` that ``column`` does not hold."""
    found: set[UUID] = set()
    for batch in in_batches(ids):
        found.update(session.scalars(select(column).where(column.in_(batch))))
    return set(ids) - found


def drop_dangling(session: Session) -> None:
    """Let go of references to what is not there; rows that mean nothing without it go."""
    for column, target in all_references():
        table = column.table
        other = target.table.alias() if target.table is table else target.table
        is_there = exists().where(other.c[target.name] == column)
        let_go(session, column, column.is_not(None) & ~is_there)


def let_go(session: Session, column: Column[Any], lost: ColumnElement[bool]) -> None:
    """Have the rows that are ``lost`` refer to nothing by ``column``, or go where they must."""
    if column.nullable:
        session.execute(update(column.table).where(lost).values({column.name: None}))
    else:
        session.execute(delete(column.table).where(lost))


def all_references() -> Iterator[tuple[Column[Any], Column[Any]]]:
    """Yield every column that refers to another, with that; tables that are referred to first."""
    for table in Row.metadata.sorted_tables:
        yield from references(table)


@cache
def references(table: Table) -> list[tuple[Column[Any], Column[Any]]]:
    """Return the columns of ``table`` that refer to others, each with the one it refers to."""
    return [(column, key.column) for column in table.columns for key in column.foreign_keys]
