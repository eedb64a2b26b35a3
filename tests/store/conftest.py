import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import URL

from kesbang_desktop.store.database import Database
from kesbang_desktop.store.office_database import OfficeDatabase
from kesbang_desktop.store.server.server_database import ServerDatabase
from tests.own_postgres import url_of
from tests.store.on_files import is_on_files
from tests.store.server.making import clear, make_database


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run what is about verbs on both engines."""
    asked = metafunc.module.__name__, metafunc.function.__name__
    if "database" in metafunc.fixturenames and not is_on_files(*asked):
        metafunc.parametrize("database", ["file", "server"], indirect=True)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "notula.sqlite"


@pytest.fixture(scope="session")
def office_url(postgres: str, worker_id: str) -> URL:
    """Return where this worker has a database of its own, with the tables of today."""
    url = url_of(postgres, f"kantor_{worker_id}")
    make_database(url)
    ServerDatabase(url).close()
    return url


@pytest.fixture
def database(request: pytest.FixtureRequest) -> Iterator[OfficeDatabase]:
    """An office's data without a row, on the engine that the test is run on."""
    database: OfficeDatabase
    if getattr(request, "param", "file") == "server":
        database = ServerDatabase(request.getfixturevalue("office_url"))
        clear(database)
    else:
        database = Database(request.getfixturevalue("path"), busy_timeout_s=0.2)
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
