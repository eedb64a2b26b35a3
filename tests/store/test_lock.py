import subprocess
import sys
from pathlib import Path

import pytest

from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.lock import FolderLock

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
    with FolderLock(tmp_path):
        Database(tmp_path / "notula.sqlite").close()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "berkas").touch()
    with pytest.raises(DatabaseError, match="tidak dapat ditulisi"):
        FolderLock(tmp_path / "berkas")
