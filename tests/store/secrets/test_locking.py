"""A passphrase for the data: on, off, and what can be read without it."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from kesbang_desktop.domain.copy_lock import CopyLock, LockAfter
from kesbang_desktop.domain.copy_record import CopyRecord
from kesbang_desktop.domain.errors import (
    DatabaseError,
    InvalidRecordError,
    LockedDataError,
    WrongPassphraseError,
)
from kesbang_desktop.store.attachment_files import keep_bytes, kept_file
from kesbang_desktop.store.connecting import first_bytes, is_clear
from kesbang_desktop.store.copies.carrying import carry_copy, copies_at
from kesbang_desktop.store.copies.checking import check_copy
from kesbang_desktop.store.copies.locked_copies import lock_of, open_copy
from kesbang_desktop.store.copies.restoring import restore_copy
from kesbang_desktop.store.copies.salvage import salvage
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.meetings import load_minutes
from kesbang_desktop.store.secrets import key_file, keyring
from kesbang_desktop.store.secrets.key_file import (
    change_code,
    change_passphrase,
    key_ids,
    open_lock,
)
from kesbang_desktop.store.secrets.lock_state import (
    folder_key,
    has_leftovers,
    is_locked,
    needs_passphrase,
)
from kesbang_desktop.store.secrets.locking import clear_away, lock_data, open_data, seal_attachments
from kesbang_desktop.store.secrets.sealed_content import opened_content
from tests.store.copies.copying_office import FIRST, MEETING, PHOTO, CopyingOffice
from tests.store.secrets.clear_text import clear_bytes_in

WORDS = "ulin merah tepian 7"
SAID = MEETING.title.encode()
SECOND_PHOTO = b"pindaian daftar hadir " * 500


@pytest.fixture(autouse=True)
def _no_keys_of_others() -> Iterator[None]:
    keyring.forget()
    yield
    keyring.forget()


@pytest.fixture
def office(tmp_path: Path) -> CopyingOffice:
    return CopyingOffice(tmp_path / "data")


def unlock(office: CopyingOffice, words: str = WORDS) -> None:
    keyring.forget()
    keyring.remember(open_lock(office.home, words))


def photo_of(office: CopyingOffice) -> bytes:
    with opened_content(kept_file(office.home, office.digest), office.digest) as content:
        return content.read()


def test_what_was_said_can_be_read_before_and_no_byte_of_it_after(office: CopyingOffice) -> None:
    assert clear_bytes_in(office.home, SAID, PHOTO[:20])
    lock_data(office.home, office.path, WORDS)
    office.rename_meeting("Rapat tertutup tentang tambang")
    keep_bytes(office.home, SECOND_PHOTO)
    office.copy()
    said = b"Rapat tertutup", SECOND_PHOTO[:20]
    assert clear_bytes_in(office.home, SAID, PHOTO[:20], *said) == []
    assert office.title() == "Rapat tertutup tentang tambang"
    assert photo_of(office) == PHOTO


def test_without_the_passphrase_nothing_opens_and_the_sentence_says_so(
    office: CopyingOffice,
) -> None:
    lock_data(office.home, office.path, WORDS)
    keyring.forget()
    assert is_locked(office.home, office.path)
    with pytest.raises(LockedDataError) as failure:
        office.title()
    assert "kata sandi" in failure.value.sentence
    with pytest.raises(WrongPassphraseError):
        open_lock(office.home, "ulin merah tepian 8")
    unlock(office)
    assert not is_locked(office.home, office.path)
    assert office.title() == MEETING.title


def test_the_recovery_code_opens_it_however_it_is_typed(office: CopyingOffice) -> None:
    code = lock_data(office.home, office.path, WORDS)
    unlock(office, code.lower().replace("-", " ").replace("0", "o").replace("1", "l"))
    assert office.title() == MEETING.title


def test_a_new_passphrase_or_code_lets_the_former_open_nothing(office: CopyingOffice) -> None:
    code = lock_data(office.home, office.path, WORDS)
    key = folder_key(office.home)
    assert key is not None
    change_passphrase(office.home, key, "bangkirai biru hulu 9")
    for former in (WORDS,):
        with pytest.raises(WrongPassphraseError):
            open_lock(office.home, former)
    unlock(office, code)
    newer = change_code(office.home, key)
    with pytest.raises(WrongPassphraseError):
        open_lock(office.home, code)
    unlock(office, newer)
    unlock(office, "bangkirai biru hulu 9")
    assert office.title() == MEETING.title


def test_a_short_passphrase_is_refused_before_anything_is_written(office: CopyingOffice) -> None:
    before = sorted(office.home.rglob("*"))
    with pytest.raises(InvalidRecordError):
        lock_data(office.home, office.path, "ulin")
    assert sorted(office.home.rglob("*")) == before
    assert is_clear(office.path)


def test_a_key_file_that_was_lost_is_taken_from_the_copies(office: CopyingOffice) -> None:
    lock_data(office.home, office.path, WORDS)
    keyring.forget()
    for path in office.home.glob("kunci-*.json"):
        path.unlink()
    assert needs_passphrase(office.home, office.path)
    unlock(office)
    assert office.title() == MEETING.title
    assert list(office.home.glob("kunci-*.json"))


def test_taken_off_again_everything_is_as_it_was(office: CopyingOffice) -> None:
    lock_data(office.home, office.path, WORDS)
    open_data(office.home, office.path)
    keyring.forget()
    assert not needs_passphrase(office.home, office.path)
    assert office.title() == MEETING.title
    assert kept_file(office.home, office.digest).read_bytes() == PHOTO
    assert not list(office.home.glob("kunci-*.json"))


def test_a_second_copy_of_locked_data_keeps_the_pieces_of_the_first(
    office: CopyingOffice,
) -> None:
    lock_data(office.home, office.path, WORDS)
    with closing(Database(office.path)) as database, database.raw_connection() as connection:
        connection.execute("CREATE TABLE ballast (words BLOB)")
        connection.executemany(
            "INSERT INTO ballast VALUES (?)", [(os.urandom(100_000),) for _ in range(40)]
        )
    first = office.copy()
    office.rename_meeting("Rapat lain")
    second = office.copy(1)
    new = set(second.pieces) - set(first.pieces)
    assert len(new) <= 4 < len(second.pieces)
    assert check_copy(office.place, second).is_good


@pytest.mark.parametrize("journal", ["WAL", "DELETE"])
def test_a_copy_is_whole_while_somebody_types_very_fast(
    office: CopyingOffice, journal: str
) -> None:
    lock_data(office.home, office.path, WORDS)
    key = folder_key(office.home)
    assert key is not None
    typist = subprocess.Popen(
        [sys.executable, "-c", _TYPIST, str(office.path), key.secret.hex(), key.id.hex(), journal],
        stdout=subprocess.PIPE,
    )
    assert typist.stdout is not None
    typist.stdout.readline()
    try:
        for hours in range(6):
            record = office.copy(hours)
            assert check_copy(office.place, record).is_good
    finally:
        typist.send_signal(signal.SIGKILL)
        typist.wait()
        typist.stdout.close()


_TYPIST = """
import sys
import time
from pathlib import Path
from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.secrets import keyring
from kesbang_desktop.store.secrets.data_key import DataKey
keyring.remember(DataKey(bytes.fromhex(sys.argv[2]), bytes.fromhex(sys.argv[3])))
connection = connect(Path(sys.argv[1]), isolation_level=None, timeout=30)
connection.execute(f"PRAGMA journal_mode = {sys.argv[4]}")
connection.execute("CREATE TABLE typed (one INTEGER PRIMARY KEY, words TEXT)")
connection.execute("PRAGMA synchronous = OFF")
print("ready", flush=True)
while True:
    connection.execute("INSERT INTO typed (words) VALUES (hex(randomblob(3000)))")
    connection.execute("UPDATE typed SET words = hex(randomblob(3000)) WHERE one % 7 = 1")
    connection.execute("DELETE FROM typed WHERE one < (SELECT max(one) FROM typed) - 200")
    # SQLite gives the lock to whoever asks at the right moment, which must exist.
    time.sleep(0.01)
"""


def test_a_copy_of_locked_data_comes_back_locked_with_its_attachments(
    office: CopyingOffice,
) -> None:
    lock_data(office.home, office.path, WORDS)
    record = office.copy()
    office.rename_meeting("Salah")
    kept_file(office.home, office.digest).unlink()
    restored = restore_copy(office.home, office.path, office.place, record, FIRST)
    assert not restored.lost_attachments
    assert "sandi" not in restored.sentence
    assert (office.title(), photo_of(office)) == (MEETING.title, PHOTO)
    assert clear_bytes_in(office.home, SAID, PHOTO[:20]) == []


def test_a_copy_in_clear_comes_back_to_locked_data_encrypted(office: CopyingOffice) -> None:
    record = office.copy()
    lock_data(office.home, office.path, WORDS)
    restore_copy(office.home, office.path, office.place, record, FIRST)
    assert not is_clear(office.path)
    assert office.title() == MEETING.title
    assert clear_bytes_in(office.home / "sebelum-pemulihan", SAID) == []
    assert not (office.home / "pemulihan").exists()


def test_a_copy_of_the_locked_time_comes_back_in_clear_once_the_passphrase_is_off(
    office: CopyingOffice,
) -> None:
    record = _locked_copy_of_clear_data(office)
    # In this process the key is still known; nobody is asked, and nobody needs it afterwards.
    lock = lock_of(office.home, office.path, office.place, record)
    assert lock == CopyLock(needs_words=False, after=LockAfter.OPENED)
    kept_file(office.home, office.digest).unlink()
    restored = restore_copy(office.home, office.path, office.place, record, FIRST)
    assert "tetap tanpa kata sandi" in restored.sentence
    keyring.forget()
    assert (office.title(), photo_of(office)) == (MEETING.title, PHOTO)
    assert is_clear(office.path) and not needs_passphrase(office.home, office.path)


def test_a_later_program_asks_for_the_passphrase_of_the_copy_before_anything_is_replaced(
    office: CopyingOffice,
) -> None:
    record = _locked_copy_of_clear_data(office)
    keyring.forget()
    assert lock_of(office.home, office.path, office.place, record).needs_words
    before = office.path.read_bytes()
    with pytest.raises(LockedDataError):
        restore_copy(office.home, office.path, office.place, record, FIRST)
    with pytest.raises(WrongPassphraseError):
        open_copy(office.place, record, "yang salah 123")
    assert office.path.read_bytes() == before
    open_copy(office.place, record, WORDS)
    restore_copy(office.home, office.path, office.place, record, FIRST)
    keyring.forget()
    assert office.title() == MEETING.title


def test_a_copy_under_a_former_passphrase_comes_back_under_that_of_today(
    office: CopyingOffice,
) -> None:
    record = _locked_copy_of_clear_data(office)
    lock_data(office.home, office.path, "bangkirai biru hulu 9")
    unlock(office, "bangkirai biru hulu 9")
    with pytest.raises(WrongPassphraseError):
        open_copy(office.place, record, "bangkirai biru hulu 9")
    open_copy(office.place, record, WORDS)
    restored = restore_copy(office.home, office.path, office.place, record, FIRST)
    assert "dengan kata sandi sekarang" in restored.sentence
    unlock(office, "bangkirai biru hulu 9")
    assert (office.title(), photo_of(office)) == (MEETING.title, PHOTO)
    assert [one.hex() for one in key_ids(office.home)] == [first_bytes(office.path).hex()]


def test_attachments_of_a_copy_in_clear_need_no_passphrase_of_before(
    office: CopyingOffice, tmp_path: Path
) -> None:
    stick = tmp_path / "stik"
    stick.mkdir()
    lock_data(office.home, office.path, WORDS)
    carry_copy(office.place, stick, office.copy())
    open_data(office.home, office.path)
    record = office.copy(1)
    carry_copy(office.place, stick, record)
    keyring.forget()
    for place in (office.place, copies_at(stick)):
        assert check_copy(place, record).is_good


def test_a_locked_copy_put_into_the_data_of_another_office_stays_locked(
    office: CopyingOffice, tmp_path: Path
) -> None:
    lock_data(office.home, office.path, WORDS)
    record = office.copy()
    other = CopyingOffice(tmp_path / "lain")
    other.copy()
    lock = lock_of(other.home, other.path, office.place, record)
    assert lock.after is LockAfter.BROUGHT
    restored = restore_copy(other.home, other.path, office.place, record, FIRST)
    assert "dipakai waktu itu" in restored.sentence
    assert not is_clear(other.path)


def _locked_copy_of_clear_data(office: CopyingOffice) -> CopyRecord:
    """Make a copy while the data has a passphrase, and take that off."""
    lock_data(office.home, office.path, WORDS)
    record = office.copy()
    open_data(office.home, office.path)
    office.rename_meeting("Sesudahnya")
    return record


def test_on_another_laptop_a_copy_asks_for_the_passphrase_and_opens_with_it(
    office: CopyingOffice, tmp_path: Path
) -> None:
    lock_data(office.home, office.path, WORDS)
    record = office.copy()
    keyring.forget()
    other = tmp_path / "lain"
    other.mkdir()
    with pytest.raises(LockedDataError):
        restore_copy(other, other / "notula.sqlite", office.place, record, FIRST)
    keyring.remember(open_lock(office.place, WORDS))
    restored = restore_copy(other, other / "notula.sqlite", office.place, record, FIRST)
    assert "berkata sandi" in restored.sentence
    assert clear_bytes_in(other, SAID, PHOTO[:20]) == []
    keyring.forget()
    keyring.remember(open_lock(other, WORDS))
    with closing(Database(other / "notula.sqlite")) as database:
        assert database.bind_reading(load_minutes)(MEETING.id).meeting.title == MEETING.title


def test_damaged_locked_data_is_salvaged_around_the_damage_and_stays_locked(
    office: CopyingOffice, tmp_path: Path
) -> None:
    lock_data(office.home, office.path, WORDS)
    content = bytearray(office.path.read_bytes())
    with closing(Database(office.path)) as database, database.raw_connection() as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'attachment'"
        ).fetchone()
    content[(page - 1) * 4096 + 2000] ^= 0xFF
    content[3] ^= 0xFF
    office.path.write_bytes(content)
    target = tmp_path / "terselamatkan" / "notula.sqlite"
    saved = salvage(office.path, target)
    assert saved.counts.meetings == 1
    assert not is_clear(target)
    assert clear_bytes_in(target.parent, SAID) == []


def test_data_that_another_program_holds_open_is_not_exchanged(office: CopyingOffice) -> None:
    with _held_by_another_program(office.path), pytest.raises(sqlite3.OperationalError):
        lock_data(office.home, office.path, WORDS)
    assert is_clear(office.path)
    assert not list(office.home.glob("**/kunci-*.json"))
    assert office.title() == MEETING.title


@contextmanager
def _held_by_another_program(path: Path) -> Iterator[None]:
    job = (
        "import sqlite3, sys; other = sqlite3.connect(sys.argv[1]);"
        "other.execute('SELECT count(*) FROM meeting').fetchone();"
        "print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", job, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        yield
        other.terminate()


@pytest.mark.parametrize("is_encrypted", [False, True])
def test_looking_at_a_file_in_use_lets_no_other_program_take_its_journal(
    office: CopyingOffice, is_encrypted: bool
) -> None:
    if is_encrypted:
        lock_data(office.home, office.path, WORDS)
    words = "SELECT count(*) FROM meeting"
    with closing(Database(office.path)) as database, database.raw_connection() as connection:
        connection.execute("CREATE TABLE typed (words TEXT)")
        is_clear(office.path)
        office.copy()
        key = folder_key(office.home)
        secret = [key.secret.hex(), key.id.hex()] if key else []
        job = [sys.executable, "-c", _VISITOR, str(office.path), words, *secret]
        subprocess.run(job, check=True)
        assert office.path.with_name("notula.sqlite-wal").exists()


_VISITOR = """
import sys
from pathlib import Path
from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.secrets import keyring
from kesbang_desktop.store.secrets.data_key import DataKey
if sys.argv[3:]:
    keyring.remember(DataKey(bytes.fromhex(sys.argv[3]), bytes.fromhex(sys.argv[4])))
visitor = connect(Path(sys.argv[1]))
visitor.execute(sys.argv[2]).fetchone()
visitor.close()
"""


def test_locked_data_takes_no_second_lock_and_clear_data_no_opening(office: CopyingOffice) -> None:
    with pytest.raises(DatabaseError):
        open_data(office.home, office.path)
    lock_data(office.home, office.path, WORDS)
    with pytest.raises(DatabaseError):
        lock_data(office.home, office.path, WORDS)


_STOPPED = """
import os, sys
from pathlib import Path
home, at, way = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
from kesbang_desktop.store.secrets import key_file, keyring, locking
key_file.SCRYPT_COST = int(sys.argv[4])
from kesbang_desktop.store.secrets.key_file import open_lock
import kesbang_desktop.store.secrets.cipher_driver, kesbang_desktop.store.secrets.recoding
WORDS = "ulin merah tepian 7"
if way == "open":
    keyring.remember(open_lock(home, WORDS))
count = 0
def stop(event, arguments):
    global count
    if event in ("open", "os.rename", "os.remove", "os.rmdir", "os.mkdir", "sqlite3.connect"):
        if event == "open" and not str(arguments[0]).startswith(str(home)):
            return
        count += 1
        if count == at:
            os._exit(9)
sys.addaudithook(stop)
if way == "open":
    locking.open_data(home, home / "notula.sqlite")
else:
    locking.lock_data(home, home / "notula.sqlite", WORDS)
"""


@pytest.mark.parametrize("way", ["lock", "open"])
def test_a_plug_pulled_at_any_instant_loses_nothing(tmp_path: Path, way: str) -> None:
    at, was_stopped, outcomes = 1, True, set()
    while was_stopped:
        office = CopyingOffice(tmp_path / f"data{at}")
        if way == "open":
            lock_data(office.home, office.path, WORDS)
        keyring.forget()
        job = [sys.executable, "-c", _STOPPED, str(office.home), str(at), way]
        job.append(str(key_file.SCRYPT_COST))
        was_stopped = subprocess.run(job).returncode == 9
        if has_leftovers(office.home, office.path):
            clear_away(office.home, office.path)
        assert not has_leftovers(office.home, office.path), at
        if needs_passphrase(office.home, office.path):
            unlock(office)
            seal_attachments(office.home)
            assert clear_bytes_in(office.home, SAID, PHOTO[:20]) == [], at
        else:
            assert not list(office.home.glob("kunci-*.json")), at
            assert kept_file(office.home, office.digest).read_bytes() == PHOTO, at
        outcomes.add(is_clear(office.path))
        assert office.title() == MEETING.title, at
        assert photo_of(office) == PHOTO, at
        # Each third instant or so; another way meets others.
        at += 5
    assert outcomes == {True, False}
