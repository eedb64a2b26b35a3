"""An older journal or file under the same key is noticed as in data that is in clear."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kesbang_desktop.domain.errors import ReplacedDataError
from kesbang_desktop.domain.start_doubt import DoubtKind
from kesbang_desktop.store.connecting import is_clear
from kesbang_desktop.store.copies.doubt import find_doubt
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.meetings import load_minutes, save_meeting
from kesbang_desktop.store.secrets import keyring
from kesbang_desktop.store.secrets.locking import lock_data
from kesbang_desktop.store.write_marks import has_foreign_journal
from tests.store.copies.copying_office import MEETING, CopyingOffice
from tests.store.store_samples import make_meeting

JOURNALS = ("-wal", "-shm")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[CopyingOffice]:
    keyring.forget()
    found = CopyingOffice(tmp_path / "data")
    lock_data(found.home, found.path, "ulin merah tepian 7")
    assert not is_clear(found.path)
    yield found
    keyring.forget()


def beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def write(path: Path, *titles: str, crashed: Path | None = None) -> None:
    """Write meetings; what a crash would have left then is copied to ``crashed``."""
    with closing(Database(path)) as database:
        for title in titles:
            database.bind(save_meeting)(make_meeting(title=title))
        if crashed is not None:
            crashed.mkdir()
            for suffix in ("", *JOURNALS):
                shutil.copyfile(beside(path, suffix), crashed / (path.name + suffix))


def lay(crashed: Path, path: Path, *suffixes: str) -> None:
    for suffix in suffixes:
        shutil.copyfile(crashed / (path.name + suffix), beside(path, suffix))


def test_the_journal_of_a_crash_is_of_its_file_and_is_played(office, tmp_path):
    write(office.path, "Satu", "Dua", crashed=tmp_path / "jatuh")
    lay(tmp_path / "jatuh", office.path, "", *JOURNALS)
    assert not has_foreign_journal(office.path)
    with closing(Database(office.path)) as database:
        assert database.bind_reading(load_minutes)(MEETING.id).meeting.title == "Dua"


def test_an_older_journal_under_the_same_key_is_noticed(office, tmp_path):
    write(office.path, "Satu", crashed=tmp_path / "jatuh")
    write(office.path, "Dua", "Tiga")
    lay(tmp_path / "jatuh", office.path, *JOURNALS)
    assert has_foreign_journal(office.path)
    doubt = find_doubt(office.home, office.path, office.place)
    assert doubt is not None and doubt.kind is DoubtKind.JOURNAL


def test_an_older_file_beside_the_journal_of_later_is_noticed(office, tmp_path):
    older = tmp_path / "dulu.sqlite"
    shutil.copyfile(office.path, older)
    write(office.path, "Satu")
    write(office.path, "Dua", crashed=tmp_path / "jatuh")
    lay(tmp_path / "jatuh", office.path, *JOURNALS)
    shutil.copyfile(older, office.path)
    assert has_foreign_journal(office.path)


def test_an_older_file_copied_over_the_one_that_is_open_is_noticed(office, tmp_path):
    older = tmp_path / "dulu.sqlite"
    shutil.copyfile(office.path, older)
    write(office.path, "Satu")
    with closing(Database(office.path)) as database:
        database.bind(save_meeting)(make_meeting(title="Dua"))
        with older.open("rb") as reading, office.path.open("r+b") as writing:
            writing.truncate()
            shutil.copyfileobj(reading, writing)
        before = office.path.read_bytes()
        with pytest.raises(ReplacedDataError):
            database.bind(save_meeting)(make_meeting(title="Tiga"))
        assert office.path.read_bytes() == before


def test_nothing_is_said_of_a_journal_while_nobody_opened_the_key(office, tmp_path):
    write(office.path, "Satu", crashed=tmp_path / "jatuh")
    lay(tmp_path / "jatuh", office.path, "", *JOURNALS)
    keyring.forget()
    assert not has_foreign_journal(office.path)


def test_a_damaged_first_page_is_no_foreign_journal(office, tmp_path):
    write(office.path, "Satu", crashed=tmp_path / "jatuh")
    lay(tmp_path / "jatuh", office.path, "", *JOURNALS)
    with office.path.open("r+b") as file:
        file.seek(200)
        file.write(b"rusak")
    assert not has_foreign_journal(office.path)
