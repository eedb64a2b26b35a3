"""What was on screen when the data file was replaced is kept once, and told once."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.errors import ExportError
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.paperwork.screen_keeping import note_screens_told, untold_screens
from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.store.data_folder import RESCUED
from tests.store.test_file_watch import lay_over


@pytest.fixture
def minutes(ports: Ports, meeting_id: UUID) -> Minutes:
    return ports.meetings.load(meeting_id)


@pytest.fixture
def other_program(tmp_path: Path) -> Iterator[Backend]:
    with closing(Backend(tmp_path / "data")) as backend:
        yield backend


def later(minutes: Minutes) -> Minutes:
    *entries, last = minutes.entries
    return replace(minutes, entries=(*entries, replace(last, text="Diketik sesudahnya")))


def test_the_same_words_are_kept_once(backend: Backend, minutes: Minutes) -> None:
    folder = backend.keep_screen([minutes])
    (written,) = folder.iterdir()
    first = written.stat()
    assert backend.keep_screen([minutes]) == folder
    assert written.stat().st_ino == first.st_ino
    assert backend.keep_screen([later(minutes)]) == folder
    assert list(folder.iterdir()) == [written]
    assert "Diketik sesudahnya" in written.read_text("utf-8")
    kept = [folder, *folder.parent.iterdir(), written]
    assert not any(one.stat().st_mode & 0o077 for one in kept)


def test_another_program_keeps_its_own(
    backend: Backend, other_program: Backend, minutes: Minutes
) -> None:
    folders = [one.keep_screen([minutes]) for one in (backend, other_program)]
    assert len(set(folders)) == 2
    assert untold_screens(backend.data_dir) == folders


def test_what_was_open_is_kept_beside_the_words_once(
    backend: Backend, minutes: Minutes, tmp_path: Path
) -> None:
    data = backend.data_dir / "notula.sqlite"
    lay_over(data, data, "moved over")
    folder = backend.keep_screen([minutes])
    former = (folder / "notula.sqlite").stat()
    backend.keep_screen([later(minutes)])
    assert (folder / "notula.sqlite").stat().st_ino == former.st_ino


def test_it_is_told_until_somebody_knows(backend: Backend, minutes: Minutes) -> None:
    folder = backend.keep_screen([minutes])
    for _ in range(2):
        assert untold_screens(backend.data_dir) == [folder]
    note_screens_told(backend.data_dir)
    note_screens_told(backend.data_dir)
    assert untold_screens(backend.data_dir) == []


def test_nothing_on_screen_is_nothing_to_tell(backend: Backend) -> None:
    backend.keep_screen([])
    assert untold_screens(backend.data_dir) == []


def test_what_cannot_be_written_is_a_sentence(backend: Backend, minutes: Minutes) -> None:
    (backend.data_dir / RESCUED).write_text("")
    with pytest.raises(ExportError, match="Simpan salinan"):
        backend.keep_screen([minutes])
