"""What every test shares."""

import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings
from PySide6.QtWidgets import QApplication

from kesbang_desktop.store.secrets import key_file, sealed_file
from tests.patient_bot import PatientBot

# The least that a file of ours may say.
_LEAST_COST = 1 << 14

# How fast a machine is, is no matter of tests; `make bench` measures.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture(scope="session", autouse=True)
def cheap_guesses() -> Iterator[None]:
    """A passphrase takes an eighth of its time and memory; each file says what it takes."""
    with pytest.MonkeyPatch.context() as patch:
        for module in (key_file, sealed_file):
            patch.setattr(module, "SCRYPT_COST", _LEAST_COST)
        yield


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """Whoever works at widgets, and waits as long as a busy machine needs."""
    return PatientBot(request)
