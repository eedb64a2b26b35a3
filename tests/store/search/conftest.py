from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kesbang_desktop.store.office_database import OfficeDatabase
from kesbang_desktop.store.search.index import SearchIndex
from tests.store.search.searching import index_of

MakeIndex = Callable[[OfficeDatabase], SearchIndex]


@pytest.fixture
def make_index() -> Iterator[MakeIndex]:
    """Return what makes an index of a database; all are closed in the end."""
    made: list[SearchIndex] = []

    def make(database: OfficeDatabase) -> SearchIndex:
        made.append(index_of(database))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture
def index(database: OfficeDatabase, make_index: MakeIndex) -> SearchIndex:
    return make_index(database)


@pytest.fixture
def index_file(path: Path) -> Path:
    return path.with_name("pencarian.sqlite")
