"""The window over a store in memory."""

from collections.abc import Iterator

import pytest

from kesbang_desktop.ui.ports import Ports
from kesbang_desktop.ui.worker import Worker
from tests.ui.fake_ports import MemoryStore


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def ports(store: MemoryStore) -> Ports:
    return store.ports()


@pytest.fixture
def worker(qapp) -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.stop()
