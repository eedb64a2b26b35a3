"""What the audit noted of the fields of a header or an attendance, as values of the program."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date, time
from typing import Any
from uuid import UUID

from sqlalchemy import Boolean, Date, Time
from sqlmodel import AutoString

from kesbang_desktop.domain.attendance import Presence, Role
from kesbang_desktop.domain.changes import Replaced
from kesbang_desktop.store.meeting_mapping import KINDS
from kesbang_desktop.store.tables import Row

_READ: tuple[tuple[type, Callable[[Any], Any]], ...] = (
    (AutoString, str),
    (Boolean, bool),
    (Date, date.fromisoformat),
    (Time, time.fromisoformat),
)
_CODED: dict[str, Callable[[Any], Any]] = {
    **KINDS,
    "presence": Presence,
    "roles": lambda value: frozenset(map(Role, value.split())),
}
# What no form fills in.
_NOT_FILLED_IN = frozenset(("search_text", "order_key", "binned_at", "kind", "status"))


def fields_before(
    record_id: UUID, kind: str, before: Mapping[str, Any] | None
) -> tuple[Replaced, ...]:
    """Return what stood in the fields of a record, by the columns of the table ``kind``.

    References to other records, and what cannot be read, are left out.
    """
    found = []
    for name, value in sorted((before or {}).items()):
        column = Row.metadata.tables[kind].c.get(name)
        if column is None or name in _NOT_FILLED_IN:
            continue
        by_type = (read for kind, read in _READ if isinstance(column.type, kind))
        read = _CODED.get(name) or next(by_type, None)
        with suppress(ValueError, TypeError):
            if read is not None:
                found.append(Replaced(record_id, name, None if value is None else read(value)))
    return tuple(found)
