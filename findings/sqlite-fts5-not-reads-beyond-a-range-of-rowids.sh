#!/usr/bin/env bash
# SQLite FTS5: a range of rowids does not limit what is read for NOT.
# SQLite 3.50.4 as bundled in apsw 3.50.4.0. "rowid BETWEEN" gives rows of the range alone, but FTS5
# looks for the first hit of the whole table before it goes to the range, and sees that the range is
# over only by a hit beyond it. A word alone is there at once; where one word excludes another nearly
# everywhere, all of the table is read for a few rows, in either order. Two questions, of which the
# second has AND, tell the same and read a hundredth. Counted: reads of the file.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check apsw==3.50.4.0
"$folder/venv/bin/python" - "$folder/notes.sqlite" <<'PYTHON'
import sys

import apsw

ROWS, RANGE = 300_000, (1, 1000)
reads = 0


class CountedFile(apsw.VFSFile):
    def xRead(self, amount, offset):
        global reads
        reads += 1
        return super().xRead(amount, offset)


class Counted(apsw.VFS):
    def __init__(self):
        super().__init__("counted", "")

    def xOpen(self, name, flags):
        return CountedFile("", name, flags)


def words(row):
    return "surat" if row <= RANGE[1] and row % 2 else "surat rapat"


counted = Counted()
made = apsw.Connection(sys.argv[1])
made.execute("CREATE VIRTUAL TABLE notes USING fts5(words, content='', columnsize=0)")
with made:
    made.executemany(
        "INSERT INTO notes(rowid, words) VALUES (?, ?)",
        ((row, words(row)) for row in range(1, ROWS + 1)),
    )
    made.execute("INSERT INTO notes(notes) VALUES ('optimize')")
made.close()


def asked(match, order):
    global reads
    connection = apsw.Connection(sys.argv[1], vfs="counted")
    connection.execute("PRAGMA cache_size = 4").fetchall()
    connection.execute("SELECT rowid FROM notes WHERE notes MATCH 'tiada'").fetchall()
    reads = 0
    query = f"SELECT rowid FROM notes WHERE notes MATCH ? AND rowid BETWEEN ? AND ? ORDER BY {order}"
    found = connection.execute(query, (match, *RANGE)).fetchall()
    connection.close()
    assert all(row <= RANGE[1] for (row,) in found)
    return {row for (row,) in found}, reads


print(apsw.sqlite_lib_version())
for order in ("rowid DESC", "rowid ASC"):
    every, few = asked("surat", order)
    both, also_few = asked("surat AND rapat", order)
    found, many = asked("surat NOT rapat", order)
    print(order, few, also_few, many)
    assert found == every - both and len(found) == 500
    assert few + also_few < 30 < 200 < many
PYTHON
