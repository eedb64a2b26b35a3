"""A start stops and asks where the data file is not what its copies say."""

import shutil
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kesbang_desktop.domain.copy_record import CopyReason
from kesbang_desktop.domain.start_doubt import DoubtKind
from kesbang_desktop.store.copies.keeper import CopyKeeper
from kesbang_desktop.store.database import Database
from tests.store.copies.copying_office import FIRST, MEETING, CopyingOffice
from tests.store.test_write_marks import write_and_crash


@pytest.fixture
def office(tmp_path: Path) -> CopyingOffice:
    return CopyingOffice(tmp_path / "data")


@pytest.fixture
def keeper(office: CopyingOffice) -> CopyKeeper:
    return CopyKeeper(office.home, office.path, office.place)


def kind(keeper: CopyKeeper) -> DoubtKind | None:
    """Return what is odd about the data, or None."""
    doubt = keeper.doubt()
    return doubt.kind if doubt else None


def make_empty(path: Path) -> None:
    """Put a new data file at ``path``."""
    path.unlink(missing_ok=True)
    Database(path).close()


def test_nothing_is_odd_about_a_new_folder_or_a_file_in_use(tmp_path, office, keeper):
    fresh = tmp_path / "baru"
    assert CopyKeeper(fresh, fresh / "notula.sqlite", fresh / "cadangan").doubt() is None
    assert kind(keeper) is None
    keeper.copy(CopyReason.START, FIRST)
    assert kind(keeper) is None


def test_a_file_that_is_gone_while_copies_or_attachments_are_there(office, keeper):
    office.path.unlink()
    assert kind(keeper) is DoubtKind.MISSING
    shutil.rmtree(office.home / "lampiran")
    assert kind(keeper) is None


def test_an_empty_file_beside_a_copy_with_meetings(office, keeper):
    keeper.copy(CopyReason.START, FIRST)
    make_empty(office.path)
    assert kind(keeper) is DoubtKind.EMPTY
    office.path.write_bytes(b"")
    assert kind(keeper) is DoubtKind.EMPTY


def test_an_older_state_is_noticed_also_beside_a_copy_of_a_wrong_clock(office, keeper, tmp_path):
    keeper.copy(CopyReason.HOUR, datetime.now() + timedelta(days=400))
    shutil.copyfile(office.path, tmp_path / "lama.sqlite")
    keeper.copy(CopyReason.HOUR, FIRST)
    assert kind(keeper) is None
    shutil.copyfile(tmp_path / "lama.sqlite", office.path)
    assert kind(keeper) is DoubtKind.OLDER


def test_an_older_state_that_somebody_put_back(office, keeper):
    keeper.copy(CopyReason.START, FIRST)
    old = office.path.read_bytes()
    keeper.copy(CopyReason.HOUR, FIRST + timedelta(hours=1))
    office.path.write_bytes(old)
    assert kind(keeper) is DoubtKind.OLDER
    keeper.accept()
    assert kind(keeper) is None


def test_the_file_of_another_office(office, keeper, tmp_path):
    keeper.copy(CopyReason.START, FIRST)
    other = CopyingOffice(tmp_path / "lain")
    other.copy()
    shutil.copy(other.path, office.path)
    assert kind(keeper) is DoubtKind.FOREIGN


def test_what_was_put_back_is_no_doubt(office, keeper):
    first = keeper.copy(CopyReason.START, FIRST)
    keeper.copy(CopyReason.HOUR, FIRST + timedelta(hours=1))
    keeper.restore(first, FIRST + timedelta(hours=2))
    assert kind(keeper) is None


@pytest.mark.parametrize("step", ["marked", "data moved"])
def test_a_restore_that_was_stopped_is_ended_by_the_next_start(office, keeper, monkeypatch, step):
    record = keeper.copy(CopyReason.START, FIRST)
    office.rename_meeting("Judul sesudahnya")
    moved: list[Path] = []
    replace = Path.replace

    def stop(path: Path, target: Path) -> Path:
        if path.parent.name == "pemulihan" and path.name == "data.sqlite":
            if step == "data moved":
                replace(path, target)
            raise KeyboardInterrupt
        moved.append(path)
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", stop)
    with pytest.raises(KeyboardInterrupt):
        keeper.restore(record, FIRST + timedelta(hours=2))
    monkeypatch.undo()
    assert kind(keeper) is None
    assert office.title() == MEETING.title
    kept = office.home / "sebelum-pemulihan" / "20260321-103000" / "notula.sqlite"
    with closing(Database(kept)):
        assert moved


def test_a_journal_of_another_file_stops_the_start_and_is_kept(office, keeper):
    keeper.copy(CopyReason.START, FIRST)
    former = office.path.read_bytes()
    office.rename_meeting("Judul sesudahnya")
    write_and_crash(office.path)
    journal = office.path.with_name("notula.sqlite-wal")
    written = journal.read_bytes()
    office.path.write_bytes(former)
    assert kind(keeper) is DoubtKind.JOURNAL
    assert (office.path.read_bytes(), journal.read_bytes()) == (former, written)
    aside = keeper.set_journal_aside(FIRST)
    assert (aside / journal.name).read_bytes() == written
    assert office.title() == MEETING.title
    assert keeper.set_journal_aside(FIRST) is None


def test_a_journal_without_its_file_stops_the_start_even_where_no_copy_is(tmp_path):
    path = tmp_path / "data" / "notula.sqlite"
    write_and_crash(path)
    path.unlink()
    keeper = CopyKeeper(path.parent, path, path.parent / "cadangan")
    assert kind(keeper) is DoubtKind.JOURNAL
    assert keeper.set_journal_aside(FIRST) is not None
    assert kind(keeper) is None
