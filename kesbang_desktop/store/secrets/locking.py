"""Giving the data a passphrase, and taking it away again, so that a pulled plug loses nothing.

What counts is the data file: while it is in clear, all is; once it is encrypted, whoever opens it
has the key, and what is not sealed yet is sealed then. So it changes its place in one step, after
the new one was read again whole, and attachments follow it into the lock and go before it out.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from kesbang_desktop.domain.errors import DatabaseError, WorkStoppedError
from kesbang_desktop.domain.long_work import to_the_end, told
from kesbang_desktop.store.attachment_files import sweep_leftovers
from kesbang_desktop.store.connecting import is_clear
from kesbang_desktop.store.data_folder import ATTACHMENTS, BIN, COPIES, INDEX
from kesbang_desktop.store.private_files import make_private_folder
from kesbang_desktop.store.secrets import keyring
from kesbang_desktop.store.secrets.data_key import DataKey
from kesbang_desktop.store.secrets.key_file import key_ids, key_path, make_lock
from kesbang_desktop.store.secrets.lock_state import STAGING_FOLDER, folder_key
from kesbang_desktop.store.secrets.recoding import recode, state_of
from kesbang_desktop.store.secrets.sealed_content import is_sealed, seal_in_place, unseal_in_place
from kesbang_desktop.store.write_marks import JOURNALS, remove_database

_DATA = "data.sqlite"


def lock_data(data_folder: Path, database: Path, words: str) -> str:
    """Encrypt the data, which nobody may have open, so that ``words`` open it.

    Returns the recovery code. Raises InvalidRecordError for words that are too short, DatabaseError
    and sqlite3.Error where it could not be written anew, and OSError; then it is as it was.
    """
    if not is_clear(database):
        raise DatabaseError("Data ini sudah berkata sandi. Ganti kata sandinya saja.")
    lock = make_lock(data_folder, words)
    keyring.remember(lock.key)
    try:
        _exchange(data_folder, database, lock.key)
    except BaseException:
        if is_clear(database):
            _drop_key(data_folder, lock.key.id)
            key_path(data_folder / COPIES, lock.key.id).unlink(missing_ok=True)
        raise
    # From here on there is one way only.
    with to_the_end():
        seal_attachments(data_folder)
    return lock.code


def open_data(data_folder: Path, database: Path) -> None:
    """Take the passphrase away: write everything in clear. The key must be open.

    The key stays with the copies, which it still opens. Raises as :func:`lock_data`.
    """
    key = folder_key(data_folder)
    if key is None or is_clear(database):
        raise DatabaseError("Data ini tidak berkata sandi.")
    try:
        files = list(_kept_files(data_folder))
        for path, digest in told(files, "Menulis ulang lampiran…", len(files)):
            if is_sealed(path, digest):
                unseal_in_place(path, digest)
        _exchange(data_folder, database, None)
    except WorkStoppedError:
        # What stays locked leaves nothing in clear.
        with to_the_end():
            seal_attachments(data_folder)
        raise
    _drop_key(data_folder, key.id)


def seal_attachments(data_folder: Path) -> int:
    """Seal the attachments that are still in clear beside encrypted data; return how many.

    Raises DamagedSealError and OSError.
    """
    key = folder_key(data_folder)
    if key is None:
        return 0
    # A change of the lock that was stopped may have left one of them in clear beside it.
    sweep_leftovers(data_folder)
    clear = [one for one in _kept_files(data_folder) if not is_sealed(*one)]
    for path, digest in told(clear, "Menyandikan lampiran…", len(clear)):
        seal_in_place(path, digest, key)
    return len(clear)


def clear_away(data_folder: Path, database: Path) -> None:
    """Remove what a change of the lock that was stopped left behind. Raises OSError."""
    shutil.rmtree(data_folder / STAGING_FOLDER, ignore_errors=True)
    if is_clear(database):
        # The plug was pulled before the data was encrypted, or after it was in clear again.
        for key_id in key_ids(data_folder):
            _drop_key(data_folder, key_id)


def _exchange(data_folder: Path, database: Path, key: DataKey | None) -> None:
    """Write the data file anew under ``key``, and put it in place of the old one."""
    staging = data_folder / STAGING_FOLDER
    shutil.rmtree(staging, ignore_errors=True)
    make_private_folder(staging)
    try:
        state = recode(database, staging / _DATA, key)
        if state_of(database) != state:
            raise DatabaseError(
                "Data diubah program lain sementara ditulis ulang, jadi tidak diganti. Tutup "
                "program itu, lalu coba lagi."
            )
        for suffix in JOURNALS:
            # A journal of the old file would be played into the new one.
            database.with_name(database.name + suffix).unlink(missing_ok=True)
        # It is made anew under the other lock.
        remove_database(data_folder / INDEX)
        (staging / _DATA).replace(database)
        _sync_folder(data_folder)
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _drop_key(data_folder: Path, key_id: bytes) -> None:
    """Let the key go from beside the data; with the copies it stays."""
    key_path(data_folder, key_id).unlink(missing_ok=True)


def _kept_files(data_folder: Path) -> Iterator[tuple[Path, str]]:
    """Yield the files of attachments, also discarded ones, with the digests that name them."""
    for path in sorted((data_folder / ATTACHMENTS).glob("??/*")):
        yield path, path.parent.name + path.name
    for path in sorted((data_folder / BIN).glob("????-??-??/*")):
        yield path, path.name


def _sync_folder(folder: Path) -> None:
    """Make sure that the new name is on disk, where a system can."""
    with suppress(OSError, AttributeError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
