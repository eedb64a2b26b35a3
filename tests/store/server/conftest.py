from collections.abc import Iterator

import pytest
from sqlalchemy import URL

from kesbang_desktop.store.server.server_database import ServerDatabase
from tests.store.server.making import clear


@pytest.fixture
def server(office_url: URL) -> Iterator[ServerDatabase]:
    """An office's database without a row."""
    database = ServerDatabase(office_url)
    clear(database)
    yield database
    database.close()
