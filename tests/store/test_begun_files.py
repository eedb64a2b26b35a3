"""Nothing that was begun in somebody's folder stays there."""

import os
import signal
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kesbang_desktop.store.begun_files import BegunFiles

_KILLED = """
import os, signal, sys
from pathlib import Path
from kesbang_desktop.store.begun_files import BegunFiles

with BegunFiles(Path(sys.argv[1])).beside(Path(sys.argv[2])) as temporary:
    {begin}
    os.kill(os.getpid(), signal.SIGKILL)
"""
FILE = "temporary.write_bytes(b'setengah')"
FOLDER = "temporary.mkdir(); (temporary / 'a.docx').write_bytes(b'setengah')"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stik"
    folder.mkdir()
    return folder


def kill_while_writing(data: Path, target: Path, begin: str) -> Path:
    """Return what a program that was killed left beside ``target``."""
    code = _KILLED.format(begin=begin)
    ran = subprocess.run([sys.executable, "-c", code, str(data), str(target)], check=False)
    assert ran.returncode == -signal.SIGKILL
    (left,) = target.parent.iterdir()
    return left


def notes_in(data: Path) -> list[Path]:
    return list((data / "sedang-ditulis").iterdir())


def test_while_it_is_written_there_is_a_note_that_nobody_else_may_read(data, stick):
    with BegunFiles(data).beside(stick / "a.docx") as temporary:
        temporary.write_bytes(b"isi")
        (note,) = notes_in(data)
        assert stat.S_IMODE(note.stat().st_mode) == 0o600
        temporary.replace(stick / "a.docx")
    assert [one.name for one in stick.iterdir()] == ["a.docx"]
    assert notes_in(data) == []


def test_what_fails_is_removed_with_its_note(data, stick):
    with pytest.raises(KeyError), BegunFiles(data).beside(stick / "a.docx") as temporary:
        temporary.write_bytes(b"setengah")
        raise KeyError
    assert list(stick.iterdir()) == notes_in(data) == []


@pytest.mark.parametrize("begin", [FILE, FOLDER])
def test_what_a_killed_program_left_goes_at_the_next_start(data, stick, begin):
    kill_while_writing(data, stick / "a.docx", begin)
    BegunFiles(data).sweep()
    assert list(stick.iterdir()) == notes_in(data) == []


def test_what_another_still_writes_stays(data, stick):
    with BegunFiles(data).beside(stick / "a.docx") as temporary:
        temporary.write_bytes(b"isi")
        BegunFiles(data).sweep()
        assert temporary.read_bytes() == b"isi"
        assert len(notes_in(data)) == 1


def test_a_stick_that_is_away_is_waited_for(data, stick):
    left = kill_while_writing(data, stick / "a.docx", FILE)
    away = stick.with_name("di-laci")
    stick.rename(away)
    BegunFiles(data).sweep()
    assert len(notes_in(data)) == 1
    away.rename(stick)
    BegunFiles(data).sweep()
    assert not left.exists()
    assert notes_in(data) == []


def test_a_stick_that_is_away_for_ever_is_forgotten(data, stick):
    kill_while_writing(data, stick / "a.docx", FILE)
    stick.rename(stick.with_name("hilang"))
    (note,) = notes_in(data)
    os.utime(note, (0, 0))
    BegunFiles(data).sweep()
    assert notes_in(data) == []


@pytest.mark.parametrize("name", ["laporan.docx", ".notula-00000000000000ff.tmp", ".tmp"])
def test_a_note_that_names_another_file_removes_nothing(data, stick, name):
    kill_while_writing(data, stick / "a.docx", FILE)
    (note,) = notes_in(data)
    other = stick / name
    other.write_bytes(b"milik orang")
    with closing(sqlite3.connect(note)) as connection, connection:
        connection.execute("UPDATE begun SET path = ?", (str(other),))
    BegunFiles(data).sweep()
    assert other.read_bytes() == b"milik orang"


def test_a_note_that_was_cut_stands_for_nothing(data, stick):
    (data / "sedang-ditulis").mkdir()
    (data / "sedang-ditulis" / f"notula-{'0a' * 8}.tmp").write_bytes(b"SQLite for")
    BegunFiles(data).sweep()
    assert notes_in(data) == []


def test_without_a_data_folder_the_file_is_written_and_no_folder_made(tmp_path, stick):
    with BegunFiles(tmp_path / "hilang").beside(stick / "a.docx") as temporary:
        temporary.write_bytes(b"isi")
        temporary.replace(stick / "a.docx")
    assert not (tmp_path / "hilang").exists()
    assert [one.name for one in stick.iterdir()] == ["a.docx"]


def test_what_nobody_has_a_note_of_goes_a_day_later(data, stick):
    left, new, other = (
        stick / f".{name}.tmp"
        for name in (f"notula-{'0a' * 8}", f"notula-{'0b' * 8}", "notula-rapat")
    )
    for path in (left, new, other):
        path.write_bytes(b"setengah")
    for path in (left, other):
        os.utime(path, (0, 0))
    with BegunFiles(data).beside(stick / "a.docx"):
        pass
    assert set(stick.iterdir()) == {new, other}


def test_a_link_is_removed_and_not_what_it_leads_to(data, stick, tmp_path):
    precious = tmp_path / "arsip"
    precious.mkdir()
    (precious / "a.docx").write_bytes(b"isi")
    left = kill_while_writing(data, stick / "a.docx", FILE)
    left.unlink()
    left.symlink_to(precious)
    BegunFiles(data).sweep()
    assert list(stick.iterdir()) == []
    assert (precious / "a.docx").read_bytes() == b"isi"
