"""Column types that mean the same on SQLite and on PostgreSQL."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, LargeBinary, String, Uuid, type_coerce
from sqlalchemy.engine import Dialect
from sqlalchemy.types import NullType, TypeDecorator, TypeEngine

from kesbang_desktop.store.reading_around import as_id, moment_of

# What is read where a date and time should be and none is: a day before all meetings.
_UNREADABLE = datetime(1970, 1, 1, tzinfo=UTC)


class Id(TypeDecorator[UUID]):
    """A UUID: 16 bytes on SQLite, which halves its indexes; the native type elsewhere."""

    impl = Uuid
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        kind: TypeEngine[Any] = LargeBinary(16) if dialect.name == "sqlite" else Uuid()
        return dialect.type_descriptor(kind)

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> object:
        return value.bytes if value is not None and dialect.name == "sqlite" else value

    def process_result_value(self, value: object, dialect: Dialect) -> UUID | None:
        found: UUID | None = as_id(value)
        return found


def raw(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return a column as the driver gives it, for whoever reads it by ``reading_around``."""
    return type_coerce(column, NullType())


class Moment(TypeDecorator[datetime]):
    """A date and time as ISO 8601 text, so that its offset (or the want of one) is kept."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else moment_of(value) or _UNREADABLE


class OrderKey(TypeDecorator[str]):
    """Text compared byte by byte, whatever language the server sorts in."""

    impl = String
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[str]:
        collation = "C" if dialect.name == "postgresql" else None
        return dialect.type_descriptor(String(collation=collation))
