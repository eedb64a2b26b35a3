"""Putting a safety copy back in place of the data, without losing what was there.

First everything is laid ready and checked in ``pemulihan/``; a mark says that it is whole. Only
then the data file goes aside, with its journals, and the new one takes its place. Whatever stops
the program in between, the next start finds the mark and ends the work.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kesbang_desktop.domain.copy_lock import LockAfter
from kesbang_desktop.domain.copy_record import CopyCounts, CopyRecord
from kesbang_desktop.domain.errors import DamagedSealError
from kesbang_desktop.domain.long_work import tell, told
from kesbang_desktop.domain.start_doubt import DoubtKind
from kesbang_desktop.store.attachment_files import kept_file
from kesbang_desktop.store.connecting import connect, first_bytes, is_clear
from kesbang_desktop.store.copies.data_check import (
    count_all,
    is_sound,
    refuse_stranger,
    used_digests,
)
from kesbang_desktop.store.copies.data_mark import advance_mark
from kesbang_desktop.store.copies.listing import newest_copy
from kesbang_desktop.store.copies.locked_copies import lock_after, require_open
from kesbang_desktop.store.copies.object_store import DamagedPieceError, ObjectStore
from kesbang_desktop.store.copies.old_copies import open_unchanged
from kesbang_desktop.store.data_folder import ASIDE, STAGING
from kesbang_desktop.store.failures import newer_copy
from kesbang_desktop.store.file_copy import copy_database
from kesbang_desktop.store.private_files import create_private_file, make_private_folder
from kesbang_desktop.store.secrets.key_file import carry_key
from kesbang_desktop.store.secrets.lock_state import folder_key
from kesbang_desktop.store.secrets.sealed_content import digest_of, writing_content
from kesbang_desktop.store.write_marks import JOURNALS

_MARK = "siap.json"
_DATA = "data.sqlite"
_MOMENT = "%Y%m%d-%H%M%S"
_CHECKING = "Memeriksa salinan…"


_LOCK_WORDS = {
    LockAfter.OPENED: "Salinan itu berkata sandi; data tetap tanpa kata sandi, seperti sebelumnya.",
    LockAfter.LOCKED: "Data tetap berkata sandi, dengan kata sandi sekarang.",
    LockAfter.BROUGHT: (
        "Salinan itu berkata sandi: mulai sekarang data dibuka dengan kata sandi yang dipakai "
        "waktu itu. Bila tidak diinginkan, lepaskan sekarang lewat Pengaturan, Kata sandi."
    ),
}


@dataclass(frozen=True, slots=True)
class Restored:
    """What came back. ``aside`` is the folder that now holds what was there before, if anything.

    ``lost_attachments`` are named by the data but were in no readable piece. ``lock`` is what
    became of the passphrase of the copy.
    """

    counts: CopyCounts
    aside: Path | None
    lost_attachments: tuple[str, ...] = ()
    lock: LockAfter = LockAfter.SAME

    @property
    def sentence(self) -> str:
        """What came back and where the rest is, for the person."""
        counts = self.counts
        words = [
            f"Dipulihkan: {counts.meetings} rapat, {counts.entries} butir, {counts.people} orang."
        ]
        if self.aside is not None:
            words.append(f"Yang ada sebelumnya disimpan di {self.aside}.")
        if self.lost_attachments:
            words.append(f"{len(self.lost_attachments)} lampiran tidak ada di salinan itu.")
        if told := _LOCK_WORDS.get(self.lock):
            words.append(told)
        return " ".join(words)


def write_data_file(place: Path, record: CopyRecord, target: Path) -> None:
    """Write the data file of a copy to ``target``, whole or not at all.

    Raises DamagedPieceError where the copy does not give it back, and OSError.
    """
    require_open(place, record)
    store = ObjectStore(place)
    whole = hashlib.sha256()
    with create_private_file(target) as writing:
        for number, piece in enumerate(record.pieces):
            tell("Memulihkan data…", number, len(record.pieces))
            for block in store.blocks(piece):
                whole.update(block)
                writing.write(block)
        writing.flush()
        os.fsync(writing.fileno())
    with closing(connect(target)) as connection:
        if whole.hexdigest() != record.sha256 or not is_sound(connection, _CHECKING):
            raise DamagedPieceError(record.name)


def restore_copy(
    data_folder: Path, database: Path, place: Path, record: CopyRecord, now: datetime
) -> Restored:
    """Put the copy ``record`` of ``place`` back; nobody may have the data open.

    What was there before is kept in ``sebelum-pemulihan/``. Attachments that the copy cannot give
    back any more are reported, not a reason to refuse. Raises DamagedPieceError where the data
    file cannot be given back, and OSError; then nothing has changed.
    """
    with _staging(data_folder) as staging:
        write_data_file(place, record, staging / _DATA)
        _refuse_newer(staging / _DATA)
        office = record.mark.office if record.mark else ""
        lock = _keep_form(data_folder, database, place, office)
        store = ObjectStore(place)
        attachments = told(record.attachments, "Memulihkan lampiran…", len(record.attachments))
        lost = [digest for digest in attachments if not bring_file(store, digest, data_folder)]
        _stage_own_files(store, record, staging)
    all_lost = (*record.lost, *lost)
    return _put_in_place(data_folder, database, place, now, all_lost, lock)


def restore_file(
    data_folder: Path, database: Path, place: Path, file: Path, now: datetime
) -> Restored:
    """Put the data file ``file`` in place of the data as :func:`restore_copy` does.

    Raises DamagedPieceError where it is not sound, sqlite3.Error and OSError.
    """
    with _staging(data_folder) as staging, closing(open_unchanged(file)) as source:
        if not is_sound(source, _CHECKING):
            raise DamagedPieceError(file.name)
        copy_database(source, staging / _DATA)
        _refuse_newer(staging / _DATA)
        lock = _keep_form(data_folder, database, place, "")
        missing = tuple(
            digest
            for digest in sorted(used_digests(source))
            if not kept_file(data_folder, digest).is_file()
        )
    return _put_in_place(data_folder, database, place, now, missing, lock)


def _refuse_newer(path: Path) -> None:
    """Raise DatabaseError for a data file that this program could not open again."""
    if refuse_stranger(path) is DoubtKind.NEWER:
        raise newer_copy()


@contextmanager
def _staging(data_folder: Path) -> Iterator[Path]:
    """Lend a folder to lay everything ready in; it goes where the restore is given up or fails, so
    that a full disk has its room again.
    """
    staging = data_folder / STAGING
    shutil.rmtree(staging, ignore_errors=True)
    make_private_folder(staging)
    try:
        yield staging
    except BaseException:
        shutil.rmtree(staging, ignore_errors=True)
        raise


def _keep_form(data_folder: Path, database: Path, place: Path, office: str) -> LockAfter:
    """Give what lies ready, of ``office``, the form of the data of now; return which it is.

    Where it keeps a key of its own, that comes along from ``place``.
    """
    data = data_folder / STAGING / _DATA
    own = None if is_clear(data) else first_bytes(data)
    lock = lock_after(data_folder, database, own, office)
    if lock is LockAfter.BROUGHT and own is not None:
        carry_key(place, data_folder, own)
    elif lock in (LockAfter.OPENED, LockAfter.LOCKED):
        # It takes a library to encrypt, which others need not wait for.
        from kesbang_desktop.store.secrets.recoding import recode

        recoded = data.with_name("ganti-sandi.sqlite")
        recode(data, recoded, folder_key(data_folder))
        recoded.replace(data)
    return lock


def _put_in_place(
    data_folder: Path,
    database: Path,
    place: Path,
    now: datetime,
    lost: tuple[str, ...],
    lock: LockAfter,
) -> Restored:
    """Say that all lies ready, and end the restore."""
    newest = newest_copy(place)
    mark = {
        "aside": f"{now:{_MOMENT}}",
        "database": database.name,
        "copies": newest.mark.copies if newest and newest.mark else 0,
    }
    staging = data_folder / STAGING
    # Whole or not at all: what is there says that the restore is to be ended.
    _write_synced(staging / f".{_MARK}", json.dumps(mark).encode())
    (staging / f".{_MARK}").replace(staging / _MARK)
    aside = finish_restore(data_folder)
    with closing(connect(database)) as connection:
        return Restored(count_all(connection), aside, lost, lock)


def finish_restore(data_folder: Path) -> Path | None:
    """End a restore that was laid ready, also one that was stopped; do nothing without one.

    Returns the folder that holds what was there before, or None. Raises OSError.
    """
    staging = data_folder / STAGING
    if not (staging / _MARK).is_file():
        shutil.rmtree(staging, ignore_errors=True)
        return None
    mark = json.loads((staging / _MARK).read_text(encoding="utf-8"))
    aside = data_folder / ASIDE / mark["aside"]
    database = data_folder / mark["database"]
    if (staging / _DATA).exists():
        move_database_aside(database, aside)
        (staging / _DATA).replace(database)
    own = staging / "berkas"
    for path in sorted(own.rglob("*")) if own.is_dir() else ():
        if path.is_file():
            target = data_folder / path.relative_to(own)
            _move_aside(target, aside / path.relative_to(own).parent)
            make_private_folder(target.parent)
            path.replace(target)
    # The state that came back is the newest from now on, whatever its copies count.
    advance_mark(database, int(mark["copies"]))
    (staging / _MARK).unlink()
    shutil.rmtree(staging, ignore_errors=True)
    return aside if aside.is_dir() else None


def move_journals_aside(data_folder: Path, database: Path, now: datetime) -> Path:
    """Move what lies beside the data file out of its reach; return where to. Raises OSError."""
    aside = data_folder / ASIDE / f"{now:{_MOMENT}}"
    for suffix in JOURNALS:
        _move_aside(database.with_name(database.name + suffix), aside)
    return aside


def move_database_aside(database: Path, aside: Path) -> None:
    """Move the data file into the folder ``aside``, where it is there. Raises OSError."""
    # Journals go with their file: one that stayed would be played into the new file.
    for suffix in ("", *JOURNALS):
        _move_aside(database.with_name(database.name + suffix), aside)


def bring_file(store: ObjectStore, digest: str, data_folder: Path) -> bool:
    """Put an attachment back where it is missing or damaged; False where the copy lacks it."""
    target = kept_file(data_folder, digest)
    if target.is_file() and _is_whole(target, digest):
        return True
    temporary = target.with_name(f".{target.name}.tmp")
    make_private_folder(target.parent)
    temporary.unlink(missing_ok=True)
    try:
        key = folder_key(data_folder)
        with writing_content(temporary, key, digest) as writing:
            for block in store.blocks(digest):
                writing.write(block)
        # What is there is damaged, and kept all the same.
        _move_aside(target, data_folder / ASIDE / f"{datetime.now():{_MOMENT}}" / digest)
        temporary.replace(target)
    except DamagedPieceError:
        return False
    finally:
        temporary.unlink(missing_ok=True)
    return True


def _stage_own_files(store: ObjectStore, record: CopyRecord, staging: Path) -> None:
    """Lay the office's own templates and lists ready; those that are damaged stay as they are."""
    for name, digest in record.files.items():
        target = staging / "berkas" / name
        make_private_folder(target.parent)
        try:
            content = b"".join(store.blocks(digest))
        except DamagedPieceError:
            continue
        _write_synced(target, content)


def _move_aside(path: Path, aside: Path) -> None:
    if path.exists():
        make_private_folder(aside)
        path.replace(aside / path.name)


def _write_synced(path: Path, content: bytes) -> None:
    with create_private_file(path) as writing:
        writing.write(content)
        writing.flush()
        os.fsync(writing.fileno())


def _is_whole(path: Path, digest: str) -> bool:
    try:
        return digest_of(path, digest) == digest
    except DamagedSealError:
        return False
