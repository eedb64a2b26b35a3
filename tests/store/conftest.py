from collections.abc import Iterator
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
