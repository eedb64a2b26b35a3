from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.store.backup import backup_database, daily_backup, last_backup
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.meetings import load_minutes, save_meeting
from tests.store.store_samples import make_meeting

MEETING = make_meeting()
DAY = date(2024, 3, 21)


def holds_meeting(path: Path) -> bool:
    with closing(Database(path)) as database:
        return database.bind_reading(load_minutes)(MEETING.id).meeting == MEETING


def test_a_copy_made_while_in_use_is_whole_and_one_file(database: Database, tmp_path: Path) -> None:
    database.bind(save_meeting)(MEETING)
    target = tmp_path / "salinan" / "notula.sqlite"
    backup_database(database, target)
    assert [one.name for one in target.parent.iterdir()] == ["notula.sqlite"]
    assert holds_meeting(target)


def test_a_copy_can_be_saved_after_the_file_was_removed(
    database: Database, path: Path, tmp_path: Path
) -> None:
    database.bind(save_meeting)(MEETING)
    path.rename(path.with_name("lain.sqlite"))
    backup_database(database, tmp_path / "salinan.sqlite")
    assert holds_meeting(tmp_path / "salinan.sqlite")


def test_a_copy_that_fails_leaves_the_one_before(database: Database, tmp_path: Path) -> None:
    target = tmp_path / "folder"
    (target / "isi").mkdir(parents=True)
    with pytest.raises(DatabaseError, match="folder"):
        backup_database(database, target)
    assert [one.name for one in tmp_path.glob("*.tmp")] == []
    assert (target / "isi").is_dir()


def test_one_copy_a_day_is_made_and_the_last_fourteen_are_kept(
    database: Database, tmp_path: Path
) -> None:
    folder = tmp_path / "cadangan"
    assert last_backup(folder) is None
    days = [DAY + timedelta(days=offset) for offset in range(16)]
    for day in days:
        assert daily_backup(database, folder, day) == folder / f"notula-{day.isoformat()}.sqlite"
    (folder / "notula-lama.sqlite").touch()
    assert daily_backup(database, folder, days[-1]) is None
    kept = sorted(one.stem for one in folder.iterdir())
    assert kept == [*(f"notula-{day.isoformat()}" for day in days[2:]), "notula-lama"]
    assert last_backup(folder) == days[-1]
