"""A digest of every row, by which a value that changed on disk is noticed.

SQLite's own checks prove how pages hang together, not what stands in a cell: a bit that flips
inside a sentence leaves them green. So each row has a row in ``row_digest``: 48 bits of BLAKE2b
over its values, each as SQLite's ``quote()`` writes it, the columns in the order of their names,
so that neither the order of columns nor the revision that made the table matters. Sixteen further
bits are of key and digest together: they tell a digest that was damaged itself from one whose row
was. It is a guard against disks, sticks and other programs, none against somebody who means harm.

Digests are brought by whoever writes (digest_keeping.py), so that what another program writes shows
as a row that is not as it was written here. A column in each row would be written twice.

Rows are known by their rowid, which SQLite keeps when it vacuums a table that has an index, as all
have. Where a file was filled anew the check finds rows by their digests, which hold their keys.
"""

import sqlite3
from hashlib import blake2b

DIGEST_TABLE = "row_digest"
# In the order in which they came; a number stands in files and is never given again.
TABLES = (
    "series",
    "organization",
    "person",
    "meeting",
    "attendance",
    "entry",
    "action_item",
    "action_owner",
    "progress",
    "attachment",
    "evidence",
    "version",
    "office_profile",
    "setting",
    "obligation",
    "obligation_owner",
    "noted_action",
    "noted_owner",
    "action_change",
    "carried_line",
    "issue",
    "issue_note",
    "notes_import",
    "handed_state",
    "sent_event",
    "exported_paper",
    "proof",
    "decision_standing",
    "invite_group",
    "invite_group_member",
    "held_post",
    "region_condition",
    "report_source",
)
_NUMBERS = {name: number for number, name in enumerate(TABLES, start=1)}
FUNCTION = "notula_digest"
# Rows of one table take this many keys, which leaves a key the fewest bytes.
ROW_BITS = 40
# What of a key is the rowid.
ROWS = (1 << ROW_BITS) - 1
_SEAL_BITS = 16
_HALF, _WHOLE = 1 << 63, 1 << 64


def digest_of(key: int, content: bytes) -> int:
    """Return what ``row_digest`` holds for the row ``key`` whose values are ``content``."""
    return sealed(key, int.from_bytes(blake2b(content, digest_size=6).digest(), "big"))


def sealed(key: int, digest: int) -> int:
    """Return a digest of 48 bits with its seal, as the signed number that SQLite keeps."""
    # A prime below 1 << 16: no single bit of either leaves the rest as it was.
    word = digest << _SEAL_BITS | (digest + key * 31) % 65521
    return word - _WHOLE if word >= _HALF else word


def opened(word: int) -> tuple[int, int]:
    """Return the digest and the seal in what ``row_digest`` holds."""
    word &= _WHOLE - 1
    return word >> _SEAL_BITS, word & 0xFFFF


def table_key(table: str) -> int:
    """Return the key that all rows of ``table`` begin with: theirs are it plus the rowid."""
    return _NUMBERS[table] << ROW_BITS


def content_of(columns: list[str], row: str = "") -> str:
    """Return the SQL for the values of a row (``NEW``, or of the table itself) as bytes."""
    prefix = f"{row}." if row else ""
    return "CAST({} AS BLOB)".format(
        "||','||".join(f'quote({prefix}"{name}")' for name in sorted(columns))
    )


def table_of_key(key: int) -> str | None:
    """Return the table that the key is of, None where there is none of that number."""
    number = key >> ROW_BITS
    return TABLES[number - 1] if 0 < number <= len(TABLES) else None


def digested_tables(connection: sqlite3.Connection) -> dict[str, list[str]]:
    """Return the columns of each table whose rows have digests in this file, none without them."""
    query = (
        "SELECT t.name, c.name FROM main.sqlite_master t, pragma_table_info(t.name, 'main') c"
        " WHERE t.type = 'table'"
    )
    found: dict[str, list[str]] = {}
    for table, column in connection.execute(query):
        found.setdefault(table, []).append(column)
    if DIGEST_TABLE not in found:
        return {}
    return {name: found[name] for name in TABLES if name in found}


def provide_digest(connection: sqlite3.Connection) -> None:
    """Let SQL of ``connection`` call :func:`digest_of`, by the name in ``FUNCTION``."""
    connection.create_function(FUNCTION, 2, digest_of, deterministic=True)


def digest_all(connection: sqlite3.Connection) -> None:
    """Make the digests of all rows anew, of what stands there now."""
    provide_digest(connection)
    connection.execute(f"DELETE FROM {DIGEST_TABLE}")
    for table, columns in digested_tables(connection).items():
        key = f"{table_key(table)} + rowid"
        connection.execute(
            f"INSERT INTO {DIGEST_TABLE} SELECT {key}, {FUNCTION}({key}, {content_of(columns)})"
            f' FROM "{table}" NOT INDEXED ORDER BY rowid'
        )
