#!/usr/bin/env bash
# SQLCipher: once a connection has met one page whose HMAC does not fit, it writes nothing more, to
# no table: "attempt to write a readonly database" (8), although file and other pages are sound. Plain
# SQLite fails only where that page is needed. A program that keeps its connection tells its people
# that the file is read-only, and loses what they type; a new connection writes at once. A pool must
# let go of the connection at the first SQLITE_CORRUPT.
# Seen with sqlcipher3 0.6.4 (SQLCipher 4.19.0, SQLite 3.53.4), Python 3.11, Linux.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet sqlcipher3==0.6.4
cd "$folder"
"$folder/venv/bin/python" - <<'PY'
import sqlite3
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

KEY = f"PRAGMA key = \"x'{'0b' * 48}'\""


def open_plain():
    return sqlite3.connect("plain.db", isolation_level=None)


def open_encrypted():
    connection = sqlcipher.connect("encrypted.db", isolation_level=None)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(KEY)
    return connection


def after_damage(name, connect, error):
    connection = connect()
    connection.execute("CREATE TABLE damaged (a)")
    connection.execute("CREATE TABLE sound (a)")
    connection.execute("INSERT INTO damaged VALUES ('x')")
    connection.close()
    content = bytearray(Path(name).read_bytes())
    # The header of page 2, which is the table that is called damaged.
    content[4096] ^= 0xFF
    Path(name).write_bytes(content)
    connection = connect()
    answers = []
    for statement in ("SELECT * FROM damaged", "INSERT INTO sound VALUES ('y')"):
        try:
            connection.execute(statement).fetchall()
            answers.append("works")
        except error as failure:
            answers.append(str(failure))
    connect().execute("INSERT INTO sound VALUES ('z')")
    return answers


plain = after_damage("plain.db", open_plain, sqlite3.Error)
encrypted = after_damage("encrypted.db", open_encrypted, sqlcipher.Error)
print("plain:    ", plain)
print("encrypted:", encrypted)
assert plain[0] != "works" and plain[1] == "works"
assert encrypted[0] != "works" and "readonly" in encrypted[1]
PY
