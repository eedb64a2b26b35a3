"""What all tables share: the class of their rows, and columns that refer to rows."""

from typing import Any

from sqlalchemy import CheckConstraint, MetaData, Table, text
from sqlmodel import Field, SQLModel

from kesbang_desktop.store.column_types import Id

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Row(SQLModel):
    """What all tables share; constraints are named, so that a migration can speak of them."""

    metadata = MetaData(naming_convention=_NAMES)


def key_column() -> Any:
    """Return the id that a row is known by."""
    return Field(sa_type=Id, primary_key=True)


def reference(column: str, on_delete: str, **options: Any) -> Any:
    """Return a reference to ``table.column``; ``on_delete`` is what becomes of this row."""
    return Field(sa_type=Id, foreign_key=column, ondelete=on_delete, **options)  # type: ignore[call-overload]  # its overloads know no options as a whole


def optional_reference(column: str, on_delete: str, **options: Any) -> Any:
    """Return a reference that may be None, and is where nothing is given."""
    return reference(column, on_delete, default=None, nullable=True, **options)


def only(condition: str, of_file: str = "") -> dict[str, Any]:
    """Return that an index holds those rows only; ``of_file`` says it so that a file's are known by
    it as verbs ask for them.
    """
    return {"sqlite_where": text(of_file or condition), "postgresql_where": text(condition)}


def one_owner() -> CheckConstraint:
    """Return the rule that a row names a person or an agency, and not both."""
    return CheckConstraint("(person_id IS NULL) <> (organization_id IS NULL)", "one_owner")


def table_of(row: type[Row]) -> Table:
    """Return the table behind ``row``."""
    return Row.metadata.tables[str(row.__tablename__)]
