"""All rows of an office from one engine to another, compared before they count.

A table is compared by how many rows it has and by a digest of them: the sum of a SHA-256 of each,
whatever order an engine gives them in. What an engine keeps for itself (counts, digests of rows,
the index) is made there, not moved.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from hashlib import sha256
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import Table, delete, func, insert, select

from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.domain.record_words import label_of
from kesbang_desktop.domain.station import key_for, key_of_station
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.engine_words import is_on_server, let_refer_later
from kesbang_desktop.store.server.moving_in import may_move_in, moving_in
from kesbang_desktop.store.tables import Row, meeting, setting

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from kesbang_desktop.store.office_database import OfficeDatabase

_AT_ONCE = 500
_MOVING, _COMPARING = "Memindahkan data…", "Membandingkan data…"
_NOT_MOVED = frozenset(("tally", "row_digest"))
# What a database has by itself as soon as somebody looked at it.
_FROM_THE_START = frozenset(("setting", "office_profile"))
_MOST_SHOWN = 60
_NOT_EMPTY = (
    "Tempat yang dituju sudah berisi data, jadi tidak ada yang dipindahkan. Pindahkan ke basis "
    "data yang kosong, atau gabungkan rapatnya dengan paket (perintah “package”)."
)
_BEING_MOVED_TO = (
    "Komputer lain sedang memindahkan datanya ke sana, jadi dari sini tidak ada yang dipindahkan. "
    "Tunggu sampai selesai, lalu pakai data kantor itu."
)
_DIFFERS = (
    "Data yang sudah dipindahkan tidak sama dengan aslinya ({0}), jadi tidak dipakai. Data yang "
    "lama tetap seperti semula. Coba lagi, atau beri tahu pembuat program."
)
Values = dict[str, Any]


@dataclass
class TableSum:
    """How many rows were seen, and the sum of their digests."""

    count: int = 0
    total: int = 0

    def add(self, row: Values) -> None:
        """Count a row in."""
        told = json.dumps([[name, _told(row[name])] for name in sorted(row)], ensure_ascii=True)
        self.count += 1
        self.total = (self.total + int.from_bytes(sha256(told.encode()).digest())) % (1 << 256)


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two places; ``station`` is the mark of this computer there, empty for a file."""

    database: OfficeDatabase
    station: str = ""


def move_rows(source: Side, target: Side) -> dict[str, int]:
    """Write all rows of ``source`` into ``target``, which is empty; return how many of each table.

    All of them are there in the end, or none. Raises DatabaseError, WorkStoppedError.
    """
    with source.database.reading() as reading, target.database.transaction() as writing:
        is_server = is_on_server(writing)
        if is_server and not may_move_in(writing):
            raise DatabaseError(_BEING_MOVED_TO)
        require_empty(writing)
        for name in sorted(_FROM_THE_START):
            writing.execute(delete(Row.metadata.tables[name]))
        let_refer_later(writing)
        tables = [one for one in Row.metadata.sorted_tables if one.name not in _NOT_MOVED]
        whole = sum(_count(reading, one) for one in tables)
        sums: dict[str, TableSum] = {}
        done = 0
        with moving_in(writing) if is_server else nullcontext():
            for table in tables:
                rows = _renamed(table, _rows(reading, table), source.station, target.station)
                if is_server:
                    rows = _storable(reading, rows)
                sums[table.name] = _write(writing, table, rows, done, whole)
                done += sums[table.name].count
            writing.flush()
        for table in tables:
            tell(_COMPARING)
            there = TableSum()
            for row in _rows(writing, table):
                there.add(row)
            if there != sums[table.name]:
                raise DatabaseError(_DIFFERS.format(table.name))
    return {name: one.count for name, one in sums.items()}


def require_empty(session: Session) -> None:
    """Raise DatabaseError where there is more than what is there by itself."""
    for table in Row.metadata.sorted_tables:
        if table.name not in _NOT_MOVED | _FROM_THE_START and _count(session, table):
            raise DatabaseError(_NOT_EMPTY)


def _count(session: Session, table: Table) -> int:
    return session.scalar(select(func.count()).select_from(table)) or 0


def _rows(session: Session, table: Table) -> Iterator[Values]:
    found = session.execute(select(table).execution_options(yield_per=_AT_ONCE))
    return (dict(row._mapping) for row in found)


def _renamed(table: Table, rows: Iterable[Values], was: str, becomes: str) -> Iterator[Values]:
    """Let settings of this computer stay its own; those of others stay where they are kept."""
    for row in rows:
        if table is setting:
            key = key_for(was, row["key"]) if was else row["key"]
            if key is None:
                continue
            row["key"] = key_of_station(becomes, key)
        yield row


def _write(
    session: Session,
    table: Table,
    rows: Iterable[Values],
    done: int,
    whole: int,
) -> TableSum:
    found = TableSum()
    for batch in in_batches(rows):
        for row in batch:
            found.add(row)
        session.execute(insert(table), batch)
        tell(_MOVING, done + found.count, whole)
    return found


def _storable(reading: Session, rows: Iterable[Values]) -> Iterator[Values]:
    for row in rows:
        _require_storable(reading, row)
        yield row


def _require_storable(reading: Session, row: Values) -> None:
    """Raise DatabaseError for text that PostgreSQL cannot hold, with where it stands."""
    for name, value in row.items():
        for said in _texts(value):
            if "\x00" not in said and _is_unicode(said):
                continue
            shown = "".join(one if one.isprintable() else "�" for one in said)[:_MOST_SHOWN]
            of_meeting = meeting.c.id == row.get("meeting_id")
            title = reading.scalar(select(meeting.c.title).where(of_meeting))
            raise DatabaseError(
                f"Ada karakter rusak dalam “{shown}” ({label_of(name)}, rapat “{title or '–'}”), "
                "yang tidak dapat disimpan di server; belum ada yang dipindahkan. Ketik ulang teks "
                "itu, lalu pindahkan lagi."
            )


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from _texts(key)
            yield from _texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _told(value: Any) -> Any:
    """Return a value as both engines give it back, for its digest."""
    if isinstance(value, datetime):
        moment = value.astimezone(UTC) if value.tzinfo else value
        return ["moment", moment.isoformat()]
    if isinstance(value, date | time):
        return ["day", value.isoformat()]
    if isinstance(value, UUID):
        return ["id", value.hex]
    if isinstance(value, bytes):
        return ["bytes", value.hex()]
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, dict):
        return ["dict", [[key, _told(value[key])] for key in sorted(value)]]
    if isinstance(value, list):
        return ["list", [_told(one) for one in value]]
    return value
