#!/usr/bin/env bash
# SQLite: ORDER BY ... DESC NULLS FIRST is served by a plain index, without a sort.
# SQLite 3.50.4 as bundled in apsw 3.50.4.0. NULLs are smallest in an index, so that DESC alone puts
# them last, and one would expect NULLS FIRST to need a temporary B-tree. The plan has none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check apsw==3.50.4.0
QT_QPA_PLATFORM=offscreen "$folder/venv/bin/python" - <<'PYTHON'
import apsw

connection = apsw.Connection(":memory:")
connection.execute("CREATE TABLE rapat (id INTEGER PRIMARY KEY, tanggal TEXT)")
connection.execute("CREATE INDEX ix ON rapat (tanggal)")
connection.execute("INSERT INTO rapat (tanggal) VALUES ('2024-03-21'), (NULL), ('2026-01-05')")
query = "SELECT tanggal FROM rapat ORDER BY tanggal DESC NULLS FIRST"
plan = [row[3] for row in connection.execute("EXPLAIN QUERY PLAN " + query)]
rows = [row[0] for row in connection.execute(query)]
print(apsw.sqlite_lib_version(), plan, rows)
assert rows == [None, "2026-01-05", "2024-03-21"]
assert len(plan) == 1 and "USING COVERING INDEX ix" in plan[0]
PYTHON
