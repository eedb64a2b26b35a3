#!/usr/bin/env bash
# SQLite FTS5: gaps between rowids alone make an index nearly four times as large.
# SQLite 3.50.4 as bundled in apsw 3.50.4.0. Row numbers are stored as differences, in 1 to 9 bytes,
# once for each word of each row; with detail=none they are most of the index. Numbers that carry a
# meaning (a date in the high bits, a hash) cost more than a table beside the index that maps them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check apsw==3.50.4.0
"$folder/venv/bin/python" - <<'PYTHON'
import random

import apsw

random.seed(1)
common = ["rapat", "pemilu", "daerah", "keamanan", "logistik", "netralitas", "laporan", "desk"]
rare = [f"kata{number}" for number in range(3000)]
texts = [" ".join(random.choices(common, k=4) + random.choices(rare, k=8)) for _ in range(20000)]
sizes = {}
for gap in (1, 1 << 10, 1 << 32):
    connection = apsw.Connection(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE lines USING fts5(text, content='', detail='none', columnsize=0)"
    )
    with connection:
        connection.executemany(
            "INSERT INTO lines(rowid, text) VALUES (?, ?)",
            ((number * gap, text) for number, text in enumerate(texts, 1)),
        )
    connection.execute("INSERT INTO lines(lines) VALUES ('optimize')")
    [(sizes[gap],)] = connection.execute("SELECT sum(length(block)) FROM lines_data")
print(apsw.sqlite_lib_version(), {gap: round(size / sizes[1], 2) for gap, size in sizes.items()})
assert sizes[1 << 10] > 1.5 * sizes[1]
assert sizes[1 << 32] > 3 * sizes[1]
PYTHON
