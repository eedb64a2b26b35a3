#!/usr/bin/env bash
# SQLite FTS5: a contentless table keeps a deleted word, also with secure-delete.
# SQLite 3.50.4 as bundled in apsw 3.50.4.0. Of two rows that are deleted and vacuumed away, an
# ordinary table with 'secure-delete' forgets its word; a contentless_delete=1 table takes the same
# option without an error and still has the word in the file. Only 'optimize' or a new file drops
# it there. Whoever must forget a name makes the index anew.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check apsw==3.50.4.0
"$folder/venv/bin/python" - "$folder" <<'PYTHON'
import sys
from pathlib import Path

import apsw

seen = {}
for kind, options in (("ordinary", ""), ("contentless", ", content='', contentless_delete=1")):
    path = Path(sys.argv[1], f"{kind}.db")
    base = apsw.Connection(str(path))
    base.execute(f"CREATE VIRTUAL TABLE cari USING fts5(teks{options})")
    base.execute("INSERT INTO cari (cari, rank) VALUES ('secure-delete', 1)")
    base.execute("INSERT INTO cari (rowid, teks) VALUES (1, 'zulkarnaen hadir'), (2, 'rapat dibuka')")
    base.execute("DELETE FROM cari WHERE rowid = 1")
    base.execute("VACUUM")
    after_delete = b"zulkarnaen" in path.read_bytes()
    base.execute("INSERT INTO cari (cari) VALUES ('optimize')")
    base.execute("VACUUM")
    seen[kind] = (after_delete, b"zulkarnaen" in path.read_bytes())
    base.close()
print(apsw.sqlite_lib_version(), seen)
assert seen == {"ordinary": (False, False), "contentless": (True, False)}
PYTHON
