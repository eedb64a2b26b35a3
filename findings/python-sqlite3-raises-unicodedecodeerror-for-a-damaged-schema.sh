#!/usr/bin/env bash
# Python's sqlite3: a data file with a damaged schema may raise UnicodeDecodeError, no sqlite3.Error.
# Python 3.11.7, SQLite 3.40.1. SQLite's message quotes the broken statement; the driver decodes the
# message as UTF-8 before it makes its own error of it, so that `except sqlite3.Error` misses it.
set -euo pipefail
python3 - <<'PYTHON'
import pathlib
import sqlite3
import sys
import tempfile

with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder) / "a.sqlite"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE rapat (id)")
    connection.close()
    content = path.read_bytes()
    place = content.index(b"CREATE TABLE rapat") + len(b"CREATE ")
    path.write_bytes(content[:place] + b"\xec\xff" + content[place + 2 :])
    connection = sqlite3.connect(path)
    try:
        connection.execute("SELECT name FROM sqlite_master")
    except Exception as error:
        print(sys.version.split()[0], sqlite3.sqlite_version, type(error).__name__, error)
        assert isinstance(error, UnicodeDecodeError) and not isinstance(error, sqlite3.Error)
    else:
        raise AssertionError("no error at all")
    finally:
        connection.close()
PYTHON
