"""A folder that another computer has open is not opened a second time."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest

from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.store.lock import WindowLock
from kesbang_desktop.store.machine_stamp import (
    NAME,
    STALE_AFTER,
    MachineStamp,
    own_stamp,
    read_stamp,
    write_stamp,
)


def stamp_of_another(folder: Path, ago: timedelta = timedelta()) -> None:
    """Leave the stamp of another computer that was renewed so long ago."""
    folder.mkdir(exist_ok=True)
    own = own_stamp()
    write_stamp(folder / NAME, replace(own, machine="lain", name="LAPTOP-2", at=own.at - ago))


def test_what_another_computer_has_open_is_refused_and_its_stamp_stays(tmp_path: Path) -> None:
    stamp_of_another(tmp_path)
    before = (tmp_path / NAME).read_bytes()
    for _ in range(2):
        with pytest.raises(DatabaseError, match="LAPTOP-2"):
            WindowLock(tmp_path)
    assert (tmp_path / NAME).read_bytes() == before


def test_a_computer_that_crashed_shuts_nobody_out(tmp_path: Path) -> None:
    stamp_of_another(tmp_path, STALE_AFTER)
    with WindowLock(tmp_path):
        found = read_stamp(tmp_path / NAME)
        assert found and found.machine == own_stamp().machine
    assert not (tmp_path / NAME).exists()


def test_a_crash_of_this_computer_shuts_nobody_out(tmp_path: Path) -> None:
    crashed = replace(own_stamp(), name="sebelum mati")
    write_stamp(tmp_path / NAME, crashed)
    with WindowLock(tmp_path):
        found = read_stamp(tmp_path / NAME)
        assert found and found.name == own_stamp().name
    assert not (tmp_path / NAME).exists()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"at": 5}', b"\xff", b"[" * 100_000])
def test_a_stamp_that_cannot_be_read_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / NAME).write_bytes(content)
    assert read_stamp(tmp_path / NAME) is None
    with WindowLock(tmp_path):
        found = read_stamp(tmp_path / NAME)
        assert found and found.machine == own_stamp().machine


def test_the_stamp_is_renewed_while_the_folder_is_open(tmp_path: Path) -> None:
    stamp = MachineStamp(tmp_path, renewed_s=0.01)
    (tmp_path / NAME).unlink()
    waiting = Event()
    for _ in range(500):
        if (tmp_path / NAME).exists():
            break
        waiting.wait(0.01)
    stamp.remove()
    assert list(tmp_path.iterdir()) == []


def test_a_stamp_that_was_being_written_when_the_program_was_killed_goes(tmp_path: Path) -> None:
    (tmp_path / f".{NAME}.1.tmp").write_bytes(b"{")
    write_stamp(tmp_path / NAME, own_stamp())
    assert [path.name for path in tmp_path.iterdir()] == [NAME]
