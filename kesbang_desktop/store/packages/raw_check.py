"""Whether a data file from outside holds what this program writes, and nothing else."""

import sqlite3
from collections.abc import Iterator

from sqlalchemy import JSON, Boolean, Column, Date, Integer, LargeBinary, Time
from sqlalchemy.types import TypeEngine

from kesbang_desktop.domain.action import ActionStatus, ChangedField, Priority
from kesbang_desktop.domain.attachment import AttachmentKind
from kesbang_desktop.domain.attendance import Presence
from kesbang_desktop.domain.entry import MAX_LEVEL, EntryKind
from kesbang_desktop.domain.errors import PackageError
from kesbang_desktop.domain.meeting import (
    TITLE_LIMIT,
    Classification,
    MeetingStatus,
    TimeZone,
    Urgency,
)
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.merge_plan import RecordKind
from kesbang_desktop.domain.proof import Answer, ProofKind
from kesbang_desktop.domain.recurrence import Every
from kesbang_desktop.domain.reports.condition import Safety
from kesbang_desktop.store.column_types import Id, Moment, OrderKey
from kesbang_desktop.store.tables import Row

DAMAGED = (
    "Paket ini memuat isi yang tidak mungkin ditulis oleh Notula Kesbang, jadi tidak ada yang "
    "diambil. Minta pengirimnya membuat paket baru."
)
_STAMP = "alembic_version"
_LONGEST_TEXT = 1_000_000
_WORDS = {
    ("meeting", "status"): MeetingStatus,
    ("meeting", "classification"): Classification,
    ("meeting", "zone"): TimeZone,
    ("meeting", "urgency"): Urgency,
    ("attendance", "presence"): Presence,
    ("meeting", "kind"): MeetingKind,
    ("entry", "kind"): EntryKind,
    ("action_item", "status"): ActionStatus,
    ("action_item", "origin_classification"): Classification,
    ("action_item", "priority"): Priority,
    ("noted_action", "priority"): Priority,
    ("action_change", "field"): ChangedField,
    ("attachment", "kind"): AttachmentKind,
    ("obligation", "every"): Every,
    ("proof", "kind"): ProofKind,
    ("proof", "answer"): Answer,
    ("handed_state", "kind"): RecordKind,
    ("region_condition", "safety"): Safety,
}
_MORE = {
    ("meeting", "title"): f"length(title) BETWEEN 1 AND {TITLE_LIMIT}",
    ("meeting", "until"): "date IS NOT NULL AND until >= date",
    ("entry", "field"): "NOT field GLOB '*[ \t\r\n]*'",
    ("entry", "level"): f"level BETWEEN 0 AND {MAX_LEVEL}",
    ("attachment", "sha256"): "length(sha256) = 64 AND NOT sha256 GLOB '*[^0-9a-f]*'",
    ("version", "document"): "document = '' OR (length(document) = 64 AND NOT document GLOB"
    " '*[^0-9a-f]*')",
}
# Neither the screen nor a paper can show these; line ends and tabs may be.
_CONTROL = "".join(chr(code) for code in range(1, 32) if code not in (9, 10, 13))


def require_ours(connection: sqlite3.Connection, tables: frozenset[str]) -> None:
    """Raise PackageError where the file holds more than rows that this program could write.

    Triggers, views and tables of others are refused: they could act once the file is written to.
    Raises sqlite3.Error.
    """
    known = tables | {_STAMP}
    for kind, name, of_table in connection.execute(
        "SELECT type, name, tbl_name FROM sqlite_master"
    ):
        is_ours = kind in ("table", "index") and of_table in known
        if not is_ours and not name.startswith("sqlite_"):
            raise PackageError(DAMAGED)
    for table in sorted(tables):
        columns = {row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')}
        rules = [
            rule
            for name in columns
            if name in Row.metadata.tables[table].columns
            for rule in _rules(table, Row.metadata.tables[table].columns[name])
        ]
        if not rules:
            continue
        broken = f'SELECT 1 FROM "{table}" WHERE NOT ({" AND ".join(rules)}) LIMIT 1'
        if connection.execute(broken).fetchone() is not None:
            raise PackageError(DAMAGED)


def _rules(table: str, column: Column[object]) -> Iterator[str]:
    """Yield conditions on a column, each true or false for every value."""
    quoted = f'"{column.name}"'
    rules = [_type_rule(column.type, quoted)]
    if words := _WORDS.get((table, column.name)):
        listed = ", ".join(f"'{one.value}'" for one in words)
        rules.append(f"{quoted} IN ({listed})")
    if more := _MORE.get((table, column.name)):
        rules.append(f"({more})")
    for rule in rules:
        yield f"({quoted} IS NULL OR ({rule}))" if column.nullable else f"ifnull(({rule}), 0)"


def _type_rule(kind: TypeEngine[object], quoted: str) -> str:
    if isinstance(kind, Id):
        return f"typeof({quoted}) = 'blob' AND length({quoted}) = 16"
    if isinstance(kind, LargeBinary):
        return f"typeof({quoted}) = 'blob'"
    if isinstance(kind, Boolean):
        return f"typeof({quoted}) = 'integer' AND {quoted} IN (0, 1)"
    if isinstance(kind, Integer):
        return f"typeof({quoted}) = 'integer'"
    if isinstance(kind, Date):
        return f"date({quoted}) IS NOT NULL AND date({quoted}) = {quoted}"
    if isinstance(kind, Time):
        return f"typeof({quoted}) = 'text' AND time({quoted}) IS NOT NULL"
    if isinstance(kind, Moment):
        return f"typeof({quoted}) = 'text' AND datetime({quoted}) IS NOT NULL"
    if isinstance(kind, OrderKey):
        return f"typeof({quoted}) = 'text' AND length({quoted}) BETWEEN 1 AND 1000"
    if isinstance(kind, JSON):
        return f"typeof({quoted}) = 'text' AND json_valid({quoted})"
    return (
        f"typeof({quoted}) = 'text' AND length({quoted}) < {_LONGEST_TEXT}"
        f" AND instr({quoted}, char(0)) = 0 AND NOT {quoted} GLOB '*[{_CONTROL}]*'"
    )
