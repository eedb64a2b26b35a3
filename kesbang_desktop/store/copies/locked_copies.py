"""Which copies need a key that nobody opened in this process, and what becomes of their lock."""

import sqlite3
from contextlib import closing
from pathlib import Path

from kesbang_desktop.domain.copy_lock import CopyLock, LockAfter
from kesbang_desktop.domain.copy_record import CopyRecord
from kesbang_desktop.store.connecting import connect, is_clear
from kesbang_desktop.store.copies.data_mark import read_mark
from kesbang_desktop.store.copies.object_store import DamagedPieceError, ObjectStore
from kesbang_desktop.store.secrets import keyring
from kesbang_desktop.store.secrets.data_key import ID_SIZE
from kesbang_desktop.store.secrets.key_file import key_ids, locked, open_lock
from kesbang_desktop.store.secrets.lock_state import folder_key


def is_shut(place: Path, record: CopyRecord) -> bool:
    """Tell whether the copy ``record`` in ``place`` has a passphrase that nobody gave yet."""
    unknown = [one for one in key_ids(place) if keyring.find(one) is None]
    return bool(unknown) and _start(place, record) in unknown


def require_open(place: Path, record: CopyRecord) -> None:
    """Raise LockedDataError where the copy cannot be read without a passphrase."""
    if is_shut(place, record):
        raise locked(Path(f"salinan {record.name}"))


def open_copy(place: Path, record: CopyRecord, words: str) -> None:
    """Let the copy be read from now on by ``words``, the passphrase or code of its key.

    Raises WrongPassphraseError, also where they open another copy, and DamagedSealError.
    """
    keyring.remember(open_lock(place, words, _start(place, record)))


def lock_of(data_folder: Path, database: Path, place: Path, record: CopyRecord) -> CopyLock:
    """Return how the copy is locked, and what becomes of that where it is put back."""
    start = _start(place, record)
    own = start if start in key_ids(place) else None
    office = record.mark.office if record.mark else ""
    return CopyLock(is_shut(place, record), lock_after(data_folder, database, own, office))


def lock_after(data_folder: Path, database: Path, own: bytes | None, office: str) -> LockAfter:
    """Return what becomes of the lock of a copy of ``office``, whose key is named ``own``.

    What comes back has the form that the data has now. Only where that is not of the same office,
    or is not there, a locked copy stays as it is: nobody agreed to have it in clear here.
    """
    now = folder_key(data_folder)
    if now is not None:
        return LockAfter.SAME if own == now.id else LockAfter.LOCKED
    if own is None:
        return LockAfter.SAME
    is_own = bool(office) and is_clear(database) and _office_of(database) == office
    return LockAfter.OPENED if is_own else LockAfter.BROUGHT


def _start(place: Path, record: CopyRecord) -> bytes:
    """Return what names the key of a locked copy: the first bytes of its data file."""
    if not record.pieces:
        return b""
    try:
        return next(ObjectStore(place).blocks(record.pieces[0]))[:ID_SIZE]
    except (DamagedPieceError, StopIteration):
        return b""


def _office_of(database: Path) -> str:
    try:
        with closing(connect(database, "mode=ro")) as connection:
            mark = read_mark(connection)
    except (sqlite3.Error, OSError):
        return ""
    return mark.office if mark else ""
