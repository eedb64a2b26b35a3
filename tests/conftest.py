"""What every test shares."""

import gc
import os
from collections.abc import Iterator
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings
from PySide6.QtWidgets import QApplication

from kesbang_desktop.store.secrets import key_file, sealed_file
from tests.own_postgres import OwnPostgres
from tests.patient_bot import PatientBot

# The least that a file of ours may say.
_LEAST_COST = 1 << 14

_POSTGRES = pytest.StashKey[OwnPostgres]()

# How fast a machine is, is no matter of tests; `make bench` measures. Each run tries others of all
# examples, and more of them where KESBANG_EXAMPLES says so.
_EXAMPLES = int(os.environ.get("KESBANG_EXAMPLES", "30"))
settings.register_profile("untimed", deadline=None, max_examples=_EXAMPLES)
settings.load_profile("untimed")


def pytest_collection_finish() -> None:
    """Leave two million objects of modules and tests, which stay, out of each collection."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def cheap_guesses() -> Iterator[None]:
    """A passphrase takes an eighth of its time and memory; each file says what it takes."""
    with pytest.MonkeyPatch.context() as patch:
        for module in (key_file, sealed_file):
            patch.setattr(module, "SCRYPT_COST", _LEAST_COST)
        yield


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One more than there are cores: a fifth of the time a test waits for a disk or a program."""
    return (os.cpu_count() or 1) + 1


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Let all workers of a run share one server."""
    stash = node.config.stash
    if _POSTGRES not in stash:
        stash[_POSTGRES] = OwnPostgres()
    node.workerinput["postgres"] = stash[_POSTGRES].socket_folder


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop the server, where a test or a worker asked for one."""
    if (server := config.stash.get(_POSTGRES, None)) is not None:
        server.stop()


@pytest.fixture(scope="session")
def postgres(request: pytest.FixtureRequest) -> str:
    """Return the folder of the socket of a PostgreSQL that stands until the run ends."""
    config = request.config
    if (given := getattr(config, "workerinput", None)) is not None:
        return str(given["postgres"])
    config.stash[_POSTGRES] = OwnPostgres()
    return config.stash[_POSTGRES].socket_folder


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """Whoever works at widgets, and waits as long as a busy machine needs."""
    return PatientBot(request)
