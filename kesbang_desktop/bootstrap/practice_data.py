"""A data folder with the sample meeting, which is gone when nobody needs it any more."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from kesbang_desktop.assets import resource_path
from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.notes_reading import NotesReading
from kesbang_desktop.domain.sample_profile import sample_profile

_PREFIX = "notula-latihan-"
PAPERS = "dokumen"


@contextmanager
def practice_folder() -> Iterator[Path]:
    """Lend a data folder, its papers in it; it goes with all that was made in it.

    What a program that was killed left of such folders goes first.
    """
    for left in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        _remove_unused(left)
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def fill_practice(folder: Path) -> UUID:
    """Write the sample and its office into the data of ``folder``; return the meeting."""
    with closing(Backend(folder)) as backend:
        return take_sample(backend).minutes.meeting.id


def take_sample(backend: Backend) -> NotesReading:
    """Store the sample meeting with its office; return what its notes became."""
    ports = backend.ports()
    ports.profiles.save(sample_profile(ports.profiles.load().id))
    reading = backend.texts.read_notes_file(resource_path("samples", "rapat-2024-03-21.txt"))
    ports.notes.add(reading, datetime.now(UTC))
    return reading


def _remove_unused(folder: Path) -> None:
    with suppress(KnownError, OSError):
        Backend(folder).lock().release()
        shutil.rmtree(folder)
