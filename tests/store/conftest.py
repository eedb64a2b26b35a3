import shutil
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


@pytest.fixture(scope="session")
def filled_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a file with a row in each table; it is copied, never opened again."""
    from tests.store.test_upgrade import fill

    folder = tmp_path_factory.mktemp("terisi") / "data"
    with closing(Database(folder / "notula.sqlite")) as database:
        fill(database)
    return folder


@pytest.fixture
def filled(filled_folder: Path, path: Path) -> Path:
    """Return the path of a file with a row in each table."""
    shutil.copytree(filled_folder, path.parent)
    return path
