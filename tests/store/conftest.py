from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kesbang_desktop.store.database import Database


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "notula.sqlite"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    database = Database(path, busy_timeout_s=0.2)
    yield database
    database.close()


@pytest.fixture
def filled(path: Path) -> Path:
    """Return the path of a file with a row in each table."""
    from tests.store.test_upgrade import fill

    with closing(Database(path)) as database:
        fill(database)
    return path
