"""The work on papers over a real data folder."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.ports.ports import Ports
from tests.paperwork.office import SAMPLE


@pytest.fixture
def backend(tmp_path: Path) -> Iterator[Backend]:
    backend = Backend(tmp_path / "data")
    yield backend
    backend.close()


@pytest.fixture
def ports(backend: Backend) -> Ports:
    return backend.ports()


@pytest.fixture
def meeting_id(backend: Backend, ports: Ports) -> UUID:
    reading = backend.texts.read_notes_file(SAMPLE)
    ports.meetings.add(reading.minutes, reading.people, reading.organizations)
    return reading.minutes.meeting.id
