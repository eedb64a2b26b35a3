import errno
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.domain.meeting import MeetingFilter
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.lock import FolderLock
from tests.store.store_samples import make_meeting

HOLD = (
    "import sys; from pathlib import Path;"
    "from kesbang_desktop.store.lock import FolderLock;"
    "lock = FolderLock(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
)


def test_a_second_window_is_refused_until_the_first_is_closed(tmp_path: Path) -> None:
    first = FolderLock(tmp_path / "data")
    with pytest.raises(DatabaseError, match="sudah terbuka"):
        FolderLock(tmp_path / "data")
    first.release()
    with FolderLock(tmp_path / "data"):
        pass


def test_a_window_that_crashed_leaves_nothing_locked(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"held"
        with pytest.raises(DatabaseError, match="sudah terbuka"):
            FolderLock(tmp_path)
        other.kill()
        other.wait()
    with FolderLock(tmp_path):
        pass


def test_the_lock_does_not_keep_the_window_itself_from_writing(tmp_path: Path) -> None:
    path = tmp_path / "notula.sqlite"
    with FolderLock(tmp_path):
        Database(path).close()
    assert path.stat().st_size


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "berkas").touch()
    with pytest.raises(DatabaseError, match="tidak dapat ditulisi"):
        FolderLock(tmp_path / "berkas")


def test_data_that_becomes_writable_is_locked_before_it_is_written_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Database(tmp_path / "notula.sqlite").close()
    closed = {"is": "Media terkunci."}
    for module in ("storage", "database"):
        monkeypatch.setattr(
            f"kesbang_desktop.store.{module}.why_only_read", lambda _path: closed["is"]
        )
    reader = Backend(tmp_path)
    with closing(reader), reader.lock():
        assert reader.ports().meetings.count(MeetingFilter()) == 0
        closed["is"] = ""
        with (
            Backend(tmp_path).lock(),
            pytest.raises(DatabaseError, match="sudah terbuka"),
        ):
            reader.ports().meetings.save(make_meeting())
        reader.ports().meetings.save(make_meeting())
        with pytest.raises(DatabaseError, match="sudah terbuka"):
            Backend(tmp_path).lock()
    Backend(tmp_path).lock().release()


def test_a_disk_that_fails_under_the_lock_is_not_told_as_another_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: Path) -> None:
        raise OSError(errno.EIO, "I/O error", str(path))

    monkeypatch.setattr("kesbang_desktop.store.lock.make_private_file", fail)
    with pytest.raises(DatabaseError, match="Disk gagal"):
        FolderLock(tmp_path)


def test_a_disk_that_fails_as_the_lock_is_opened_has_its_sentence(tmp_path, monkeypatch) -> None:
    def fail(*_: object, **__: object) -> None:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode, error.sqlite_errorname = sqlite3.SQLITE_IOERR, "SQLITE_IOERR"
        raise error

    monkeypatch.setattr(sqlite3, "connect", fail)
    with pytest.raises(DatabaseError, match="Disk gagal membaca atau menulis"):
        FolderLock(tmp_path)
