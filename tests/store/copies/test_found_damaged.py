"""What was found damaged in copies is remembered: such a copy is the last good one no more."""

from datetime import timedelta

import pytest

from kesbang_desktop.domain.copy_record import CopyReason
from kesbang_desktop.domain.errors import CopyError, LockedDataError
from kesbang_desktop.store.copies.copied_attachments import attachments_of
from kesbang_desktop.store.copies.dropping import drop_old_copies
from kesbang_desktop.store.copies.keeper import CopyKeeper
from kesbang_desktop.store.secrets import keyring
from kesbang_desktop.store.secrets.locking import lock_data, open_data
from tests.store.copies.copying_office import FIRST, CopyingOffice
from tests.store.copies.test_copies import LATER, damage

WORDS = "kopi susu tanpa gula"


@pytest.fixture
def office(tmp_path):
    return CopyingOffice(tmp_path / "data")


@pytest.fixture
def keeper(office):
    return CopyKeeper(office.home, office.path, office.place)


@pytest.fixture
def copies(office):
    """An older copy, and a newer one that alone has some of its pieces."""
    first = office.copy()
    office.rename_meeting("Judul sesudahnya")
    (office.home / "templat" / "notula.docx").write_bytes(b"templat baru")
    return first, office.copy(1)


def damage_only(office, record, other):
    """Damage a piece that ``record`` has and ``other`` has not."""
    name = next(iter(sorted(record.digests - other.digests)))
    [path] = [one for one in office.pieces() if one.name.startswith(name[2:])]
    damage(path)
    return name


def test_a_copy_that_was_found_damaged_is_the_last_good_one_no_more(office, keeper, copies):
    first, newest = copies
    assert keeper.newest_good() == newest
    damage_only(office, newest, first)
    assert keeper.newest_good() == newest
    assert not keeper.check(newest).is_good
    assert keeper.newest_good() == first
    assert keeper.damaged() == [newest]
    # Nobody has to look again to know it.
    assert CopyKeeper(office.home, office.path, office.place).newest_good() == first


def test_a_piece_that_is_shared_is_damaged_in_every_copy(office, keeper, copies):
    first, newest = copies
    damage(office.place / "isi" / office.digest[:2] / office.digest[2:])
    keeper.check(newest)
    assert keeper.newest_good() is None
    assert keeper.damaged() == [newest, first]


def test_the_next_copy_writes_it_anew_and_all_of_them_count_again(office, keeper, copies):
    damage(office.place / "isi" / office.digest[:2] / office.digest[2:])
    keeper.check(copies[1])
    third = office.copy(2)
    assert keeper.damaged() == []
    assert keeper.newest_good() == third
    assert not (office.place / "bagian-rusak.txt").exists()


def test_what_fails_while_it_is_wanted_is_remembered_too(office, keeper, copies):
    first, newest = copies
    piece = next(one for one in newest.pieces if one not in first.digests)
    [path] = [one for one in office.pieces() if one.name == f"{piece[2:]}.z"]
    damage(path)
    with pytest.raises(CopyError):
        keeper.restore(newest, LATER)
    assert keeper.newest_good() == first
    (office.place / "bagian-rusak.txt").unlink()
    with pytest.raises(CopyError):
        attachments_of(office.home, office.path, office.place, newest)
    assert keeper.newest_good() == first


def test_a_damaged_copy_pushes_out_no_good_one(office, keeper):
    good = office.copy()
    office.rename_meeting("Judul sesudahnya")
    bad = office.copy(24 * 400)
    damage_only(office, bad, good)
    keeper.check(bad)
    later = FIRST + timedelta(days=400, hours=1)
    drop_old_copies(office.place, later, most_bytes=1)
    assert good in keeper.copies()


def test_a_copy_whose_passphrase_nobody_gave_is_not_called_the_last_good_one(office, keeper):
    clear = office.copy(reason=CopyReason.ASKED)
    lock_data(office.home, office.path, WORDS)
    locked = office.copy(1)
    assert keeper.newest_good() == locked
    open_data(office.home, office.path)
    keyring.forget()
    assert keeper.newest_good() == clear
    with pytest.raises(LockedDataError):
        keeper.check(locked)


def test_a_place_that_is_only_read_is_checked_all_the_same(office, keeper, copies, monkeypatch):
    def refuse(*_rest):
        raise PermissionError(13, "no")

    damage_only(office, copies[1], copies[0])
    note = "kesbang_desktop.store.copies.damage_note.create_private_file"
    monkeypatch.setattr(note, refuse)
    assert not keeper.check(copies[1]).is_good


def test_a_file_in_the_bin_waits_where_its_copy_was_found_damaged(office, keeper):
    record = office.copy()
    assert office.digest in keeper.held()
    (path,) = [one for one in office.pieces() if office.digest.endswith(one.name)]
    damage(path)
    keeper.check(record)
    assert keeper.held() == record.digests - {office.digest}
