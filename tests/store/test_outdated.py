"""Whether a file is of an earlier program is known before anything heavy is imported."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kesbang_desktop.store.database import Database
from kesbang_desktop.store.outdated import is_outdated
from kesbang_desktop.store.revisions import REVISIONS
from tests.long_form import part_of

STORED = Path(__file__).parent / "data"


@pytest.mark.parametrize("revision", part_of(REVISIONS[-2::-1], 0, one_in=4))
def test_a_file_of_each_earlier_program_is_outdated_until_it_is_opened(
    tmp_path: Path, revision: str
) -> None:
    path = tmp_path / "notula.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((STORED / f"revision-{revision}.sql").read_text("utf-8"))
    assert is_outdated(path)
    if revision == REVISIONS[-2]:
        Database(path).close()
        assert not is_outdated(path)


@pytest.mark.parametrize("contents", [None, b"", b"bukan basis data", b"\x00\xff" * 4000])
def test_what_is_no_data_file_is_not_outdated(tmp_path: Path, contents: bytes | None) -> None:
    path = tmp_path / "notula.sqlite"
    if contents is not None:
        path.write_bytes(contents)
    assert not is_outdated(path)
    assert path.exists() == (contents is not None)


def test_a_file_of_a_later_program_is_not_outdated(tmp_path: Path) -> None:
    path = tmp_path / "notula.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num)")
        connection.execute("INSERT INTO alembic_version VALUES ('9999')")
        connection.commit()
    assert not is_outdated(path)
