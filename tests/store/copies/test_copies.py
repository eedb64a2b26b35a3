"""Safety copies: made while in use, read again, let go, and put back."""

import hashlib
import os
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kesbang_desktop.domain.copy_record import CopyCounts, CopyReason
from kesbang_desktop.domain.copy_settings import CopyState
from kesbang_desktop.domain.errors import CopyError, DatabaseError
from kesbang_desktop.store.attachment_files import kept_file
from kesbang_desktop.store.copies.checking import check_copy
from kesbang_desktop.store.copies.dropping import drop_old_copies
from kesbang_desktop.store.copies.keeper import CopyKeeper
from kesbang_desktop.store.copies.listing import list_copies
from kesbang_desktop.store.copies.making import DamagedDataError
from kesbang_desktop.store.copies.object_store import DamagedPieceError
from kesbang_desktop.store.copies.record_file import read_record, record_path, write_record
from kesbang_desktop.store.copies.restoring import finish_restore, restore_copy
from kesbang_desktop.store.data_folder import STAGING
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.revisions import LATEST_REVISION
from kesbang_desktop.store.tallies import wrong_tallies
from kesbang_desktop.store.tally_rules import Tally
from tests.store.copies.copying_office import (
    FIRST,
    MEETING,
    PHOTO,
    TEMPLATE,
    CopyingOffice,
)

LATER = FIRST + timedelta(days=1)


@pytest.fixture
def office(tmp_path: Path) -> CopyingOffice:
    return CopyingOffice(tmp_path / "data")


def damage(path: Path) -> None:
    """Change one byte in the middle of a file."""
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(content)


def test_a_copy_holds_data_attachments_and_own_templates(office):
    record = office.copy()
    assert record.counts == CopyCounts(meetings=1, attachments=1)
    assert record.attachments == (office.digest,)
    assert list(record.files) == ["templat/notula.docx"]
    assert check_copy(office.place, record).is_good
    assert list_copies(office.place) == [record]


def test_a_copy_is_made_while_somebody_writes(office):
    with closing(Database(office.path)) as database, database.transaction():
        record = office.copy()
    assert record.counts.meetings == 1


def test_a_second_copy_costs_what_changed(office):
    with closing(sqlite3.connect(office.path)) as connection:
        connection.execute("CREATE TABLE pengisi (isi BLOB)")
        connection.executemany(
            "INSERT INTO pengisi VALUES (randomblob(1000))", [() for _ in range(4000)]
        )
        connection.commit()
    first = office.copy()
    size = sum(path.stat().st_size for path in office.pieces())
    office.rename_meeting("Rapat lain")
    second = office.copy(1)
    assert second.pieces != first.pieces
    assert sum(path.stat().st_size for path in office.pieces()) < 1.2 * size


def test_a_damaged_data_file_makes_no_copy_and_is_kept_aside(office):
    good = office.copy()
    with closing(sqlite3.connect(office.path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'meeting'"
        ).fetchone()
        (page,) = connection.execute("PRAGMA page_size").fetchone()
    content = bytearray(office.path.read_bytes())
    content[(root - 1) * page : (root - 1) * page + 100] = b"\x7f" * 100
    office.path.write_bytes(content)
    with pytest.raises(DamagedDataError) as raised:
        office.copy(1)
    assert raised.value.kept_at.is_file()
    assert list_copies(office.place) == [good]
    assert check_copy(office.place, good).is_good


@pytest.mark.parametrize("content", [PHOTO, TEMPLATE])
def test_a_piece_that_went_bad_is_noticed_and_written_anew(office, content):
    record = office.copy()
    name = hashlib.sha256(content).hexdigest()
    damage(office.place / "isi" / name[:2] / name[2:])
    assert len(check_copy(office.place, record).broken) == 1
    assert check_copy(office.place, office.copy(1)).is_good
    assert check_copy(office.place, record).is_good


def test_an_attachment_that_is_gone_is_named_in_the_copy(office):
    kept_file(office.home, office.digest).unlink()
    record = office.copy()
    assert record.lost == (office.digest,)
    assert check_copy(office.place, record).is_good


def test_an_attachment_that_went_bad_pushes_out_no_good_piece(office):
    office.copy()
    damage(kept_file(office.home, office.digest))
    record = office.copy(1)
    assert record.attachments == (office.digest,)
    assert check_copy(office.place, record).is_good


def test_old_copies_go_with_the_pieces_that_nobody_needs(office):
    first = office.copy()
    (office.home / "templat" / "notula.docx").write_bytes(b"lain")
    newest = [office.copy(hours=24 * day) for day in (400, 401)]
    assert drop_old_copies(office.place, newest[-1].made_at) == 0
    assert drop_old_copies(office.place, newest[-1].made_at, most_bytes=1) == 2
    assert list_copies(office.place) == newest[-1:]
    assert check_copy(office.place, newest[-1]).is_good
    assert not check_copy(office.place, first).is_good


def test_what_an_interrupted_copy_left_behind_goes_with_the_next(office):
    office.copy()
    names = (".0123456789abcdef.tmp", ".0123456789abcdef.tmp-journal", ".salinan-x.json.tmp")
    for name in names:
        (office.place / name).write_bytes(b"setengah")
    office.copy(1)
    drop_old_copies(office.place, FIRST + timedelta(hours=1))
    assert not list(office.place.glob(".*.tmp*"))
    assert len(list_copies(office.place)) == 2


def test_nothing_is_swept_while_a_record_cannot_be_read(office):
    first = office.copy()
    office.copy(1)
    damage(record_path(office.place, first.name))
    pieces = set(office.pieces())
    (office.home / "templat" / "notula.docx").write_bytes(b"lain")
    last = office.copy(2)
    drop_old_copies(office.place, last.made_at, most_bytes=1)
    assert pieces <= set(office.pieces())


def test_a_copy_comes_back_with_everything_and_what_was_there_is_kept(office):
    record = office.copy()
    office.rename_meeting("Judul sesudahnya")
    kept_file(office.home, office.digest).unlink()
    (office.home / "templat" / "notula.docx").write_bytes(b"diubah")
    journal = office.path.with_name("notula.sqlite-wal")
    journal.write_bytes(b"jurnal lama")
    restored = restore_copy(office.home, office.path, office.place, record, LATER)
    assert restored.counts == record.counts
    assert restored.lost_attachments == ()
    assert office.title() == MEETING.title
    assert kept_file(office.home, office.digest).read_bytes() == PHOTO
    assert (office.home / "templat" / "notula.docx").read_bytes() == TEMPLATE
    assert restored.aside is not None
    assert (restored.aside / "notula.sqlite-wal").read_bytes() == b"jurnal lama"
    assert (restored.aside / "templat" / "notula.docx").read_bytes() == b"diubah"
    with closing(
        sqlite3.connect(f"file:{restored.aside / 'notula.sqlite'}?immutable=1", uri=True)
    ) as kept:
        assert kept.execute("SELECT title FROM meeting").fetchone() == ("Judul sesudahnya",)


def test_a_copy_that_cannot_give_the_data_back_changes_nothing(office):
    record = office.copy()
    office.rename_meeting("Judul sesudahnya")
    for path in office.pieces():
        if path.suffix == ".z":
            damage(path)
    with pytest.raises(DamagedPieceError):
        restore_copy(office.home, office.path, office.place, record, LATER)
    assert finish_restore(office.home) is None
    assert office.title() == "Judul sesudahnya"


def test_an_attachment_that_no_piece_gives_back_is_named(office):
    record = office.copy()
    shutil.rmtree(office.home / "lampiran")
    (damaged,) = [path for path in office.pieces() if office.digest.endswith(path.name)]
    damage(damaged)
    restored = restore_copy(office.home, office.path, office.place, record, LATER)
    assert restored.lost_attachments == (office.digest,)
    assert office.title() == MEETING.title


def test_a_record_with_a_path_that_climbs_out_is_refused(office, tmp_path):
    record = office.copy()
    record.files["../luar.txt"] = next(iter(record.files.values()))
    path = write_record(office.place, record)
    with pytest.raises(Exception, match="salinan"):
        read_record(path)
    assert list_copies(office.place) == []


def test_copies_are_told_apart_by_the_second(office):
    assert office.copy().name == "20260321-083000"
    assert datetime.strptime("20260321-083000", "%Y%m%d-%H%M%S") == FIRST


def test_a_copy_made_after_the_clock_was_set_back_stays(office):
    keeper = CopyKeeper(office.home, office.path, office.place)
    ahead = keeper.copy(CopyReason.HOUR, FIRST)
    office.rename_meeting("Sesudah jam dimundurkan")
    record = keeper.copy(CopyReason.HOUR, FIRST - timedelta(minutes=10))
    assert record in list_copies(office.place)
    assert not check_copy(office.place, record).broken
    later = keeper.copy(CopyReason.HOUR, FIRST - timedelta(minutes=5))
    assert list_copies(office.place) == [ahead, later, record]
    within = keeper.copy(CopyReason.HOUR, FIRST - timedelta(minutes=4), most_bytes=1)
    assert list_copies(office.place) == [within]


def test_a_copy_of_a_wrong_clock_is_newer_than_none_and_goes_first(office):
    keeper = CopyKeeper(office.home, office.path, office.place)
    ahead = keeper.copy(CopyReason.START, datetime.now() + timedelta(days=400))
    assert keeper.newest() == keeper.newest_good() == ahead
    office.rename_meeting("Sesudah jam dibetulkan")
    first, second = (keeper.copy(CopyReason.HOUR, FIRST + timedelta(hours=one)) for one in (0, 1))
    assert keeper.newest() == keeper.newest_good() == second
    assert keeper.copies() == [second, first, ahead]
    third = keeper.copy(CopyReason.HOUR, FIRST + timedelta(hours=2), most_bytes=keeper.size())
    assert keeper.copies()[:2] == [third, second]
    assert ahead not in keeper.copies()


def test_an_attachment_that_is_gone_comes_back_from_the_copies(office):
    """Renamed or deleted by hand: it must not go with the last copy that has it."""
    file = kept_file(office.home, office.digest)
    office.copy()
    file.rename(file.with_name("Foto rapat.jpg"))
    record = office.copy(1)
    assert (record.attachments, record.lost) == ((office.digest,), ())
    assert file.read_bytes() == PHOTO


def test_an_attachment_that_is_nowhere_is_told():
    assert CopyState().lost_words == ""
    assert CopyState(lost=2).lost_words.startswith("2 berkas lampiran tidak ada")


def test_a_copy_of_a_newer_program_is_not_put_in_place_of_the_data(office):
    def stamp(revision: str) -> None:
        with closing(sqlite3.connect(office.path)) as connection, connection:
            connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))

    stamp("0099")
    record = office.copy()
    stamp(LATEST_REVISION)
    keeper = CopyKeeper(office.home, office.path, office.place)
    with pytest.raises(DatabaseError, match="lebih baru"):
        keeper.restore(record, LATER)
    assert office.title() == MEETING.title
    assert not (office.home / "pemulihan").exists()


def test_a_restore_that_fails_leaves_no_room_taken(office):
    """As on a full disk: what was laid ready so far would keep what is typed from the disk."""
    record = office.copy()
    for piece in office.pieces():
        piece.unlink()
    with pytest.raises(CopyError):
        CopyKeeper(office.home, office.path, office.place).restore(record, LATER)
    assert not (office.home / "pemulihan").exists()


def test_a_restore_that_was_stopped_as_it_said_that_all_is_ready_changes_nothing(
    office: CopyingOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = office.copy()
    office.rename_meeting("Judul sesudahnya")
    sync = os.fsync

    def stop(number: int) -> None:
        if any((office.home / STAGING).glob("*siap.json")):
            raise KeyboardInterrupt
        sync(number)

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(os, "fsync", stop)
        restore_copy(office.home, office.path, office.place, record, LATER)
    assert finish_restore(office.home) is None
    assert office.title() == "Judul sesudahnya"


def test_counts_that_are_wrong_are_mended_as_a_copy_is_made(office):
    with closing(sqlite3.connect(office.path)) as connection, connection:
        connection.execute("UPDATE tally SET count = count + 3 WHERE kind = 'held'")
        connection.execute("DROP TRIGGER tally_binned_update")
        assert wrong_tallies(connection) == (Tally.HELD, Tally.BINNED)
    office.copy()
    with closing(sqlite3.connect(office.path)) as connection:
        assert wrong_tallies(connection) == ()
    office.rename_meeting("Rapat lain")
    assert check_copy(office.place, office.copy(1)).is_good
