"""The files of attachments, kept by what is in them: ``lampiran/aa/bbbb...``."""

import errno
import hashlib
import os
import secrets
import shutil
import stat
import time
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from typing import BinaryIO

from kesbang_desktop.domain.disk_trouble import disk_trouble
from kesbang_desktop.domain.errors import DamagedSealError, DatabaseError
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.store.data_folder import ATTACHMENTS, BIN, SCRATCH
from kesbang_desktop.store.private_files import make_private_folder
from kesbang_desktop.store.secrets.lock_state import folder_key
from kesbang_desktop.store.secrets.sealed_content import (
    digest_of,
    is_sealed,
    name_sealed,
    opened_content,
    writing_content,
)

BIN_DAYS = 90
_CHUNK = 1 << 20
_GRACE_S = 24 * 3600


def kept_file(data_folder: Path, sha256: str) -> Path:
    """Return where the file with this content is kept."""
    return data_folder / ATTACHMENTS / sha256[:2] / sha256[2:]


def readable_file(data_folder: Path, sha256: str) -> Path:
    """Return a file with that content in clear, for programs that need a file.

    Of a sealed one it is a copy in ``sementara/``, which is swept. Raises DamagedSealError and
    OSError.
    """
    kept = kept_file(data_folder, sha256)
    if not kept.is_file() or not is_sealed(kept, sha256):
        return kept
    target = data_folder / SCRATCH / ATTACHMENTS / sha256
    if not target.is_file():
        make_private_folder(target.parent)
        temporary = target.with_name(f".{secrets.token_hex(8)}.tmp")
        try:
            with opened_content(kept, sha256) as reading, writing_content(temporary, None) as clear:
                shutil.copyfileobj(reading, clear, _CHUNK)
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
    return target


def is_kept(data_folder: Path, sha256: str) -> bool:
    """Tell whether the file is there and still is what its name says; reads all of it."""
    try:
        return digest_of(kept_file(data_folder, sha256), sha256) == sha256
    except (OSError, DamagedSealError):
        return False


def keep_file(data_folder: Path, source: Path) -> str:
    """Copy ``source`` into the data folder and return the SHA-256 that names the copy.

    The same content is kept once. Raises DatabaseError, and then leaves nothing behind.
    """
    try:
        reading = source.open("rb")
    except OSError as error:
        raise DatabaseError(
            f"Berkas “{source.name}” tidak dapat dibaca. "
            f"{disk_trouble(error) or 'Periksa apakah berkas itu ada dan boleh dibaca'}, "
            "lalu coba lagi."
        ) from error
    with reading:
        try:
            return keep_blocks(data_folder, _told_blocks(reading))
        except OSError as error:
            raise _not_kept(error, f"Berkas “{source.name}” tidak dapat disalin") from error


def _told_blocks(reading: BinaryIO) -> Iterator[bytes]:
    size = os.fstat(reading.fileno()).st_size
    while block := reading.read(_CHUNK):
        tell("Menyalin berkas…", reading.tell(), size)
        yield block


def keep_bytes(data_folder: Path, content: bytes) -> str:
    """Keep ``content`` as :func:`keep_file` does. Raises DatabaseError."""
    try:
        return keep_blocks(data_folder, [content])
    except OSError as error:
        raise _not_kept(error, "Salinan dokumen tidak dapat disimpan") from error


def _not_kept(error: OSError, what: str) -> DatabaseError:
    why = disk_trouble(error)
    if not why and error.errno in (errno.EACCES, errno.EPERM):
        why = "Folder data tidak boleh ditulisi; periksa izinnya"
    why = why or "Periksa apakah berkas itu dan folder data masih ada"
    return DatabaseError(f"{what} ke folder data. {why}, lalu coba lagi.")


def keep_blocks(data_folder: Path, blocks: Iterable[bytes]) -> str:
    """Keep a file that comes in ``blocks``; whatever they raise leaves nothing behind.

    Raises OSError.
    """
    folder = data_folder / ATTACHMENTS
    make_private_folder(folder)
    temporary = folder / f".{secrets.token_hex(8)}.tmp"
    digest = hashlib.sha256()
    key = folder_key(data_folder)
    try:
        with writing_content(temporary, key) as writing:
            for block in blocks:
                digest.update(block)
                writing.write(block)
        if key is not None:
            name_sealed(temporary, digest.hexdigest(), key)
        target = kept_file(data_folder, digest.hexdigest())
        make_private_folder(target.parent)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
    return digest.hexdigest()


def discard_unused(data_folder: Path, used: Collection[str], today: date) -> int:
    """Move kept files that are not in ``used`` to the bin of ``today``; return how many.

    A file younger than a day may belong to an attachment that is just being written.
    """
    moved = 0
    bin_of_today = data_folder / BIN / today.isoformat()
    for path in (data_folder / ATTACHMENTS).glob("??/*"):
        digest = path.parent.name + path.name
        if digest not in used and time.time() - path.stat().st_mtime > _GRACE_S:
            make_private_folder(bin_of_today)
            path.replace(bin_of_today / digest)
            moved += 1
    return moved


def empty_bin(data_folder: Path, held: Collection[str], today: date) -> int:
    """Delete what was discarded BIN_DAYS ago where a copy holds it; return how many files.

    ``held`` are the digests in copies that were read again. What is in none of them stays.
    """
    deleted = 0
    for folder in (data_folder / BIN).glob("????-??-??"):
        if folder.name > (today - timedelta(days=BIN_DAYS)).isoformat():
            continue
        for path in folder.iterdir():
            if path.name in held:
                path.unlink()
                deleted += 1
        if not any(folder.iterdir()):
            folder.rmdir()
    return deleted


def sweep_scratch(data_folder: Path) -> None:
    """Remove what was only looked at; what another program still holds open goes the next time."""
    folder = data_folder / SCRATCH
    for path in folder.rglob("*"):
        if path.is_file():
            with suppress(OSError):
                # Windows removes no file that is read-only.
                path.chmod(stat.S_IREAD | stat.S_IWRITE)
    shutil.rmtree(folder, ignore_errors=True)


def sweep_leftovers(data_folder: Path) -> None:
    """Delete what an attachment that was interrupted while being copied left behind.

    So goes what looked whether the disk is full (failures.py) and could not be removed.
    """
    for path in data_folder.glob(f".{'[0-9a-f]' * 16}.tmp"):
        with suppress(OSError):
            path.unlink()
    for folder in (ATTACHMENTS, BIN):
        for path in (data_folder / folder).glob("**/.*.tmp"):
            path.unlink(missing_ok=True)
