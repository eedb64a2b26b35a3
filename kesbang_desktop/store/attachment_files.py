"""The files of attachments, kept by what is in them: ``lampiran/aa/bbbb...``."""

import hashlib
import io
import os
import secrets
import time
from collections.abc import Collection
from pathlib import Path
from typing import BinaryIO

from kesbang_desktop.domain.errors import DatabaseError

FOLDER = "lampiran"
_CHUNK = 1 << 20
_GRACE_S = 24 * 3600


def kept_file(data_folder: Path, sha256: str) -> Path:
    """Return where the file with this content is kept."""
    return data_folder / FOLDER / sha256[:2] / sha256[2:]


def keep_file(data_folder: Path, source: Path) -> str:
    """Copy ``source`` into the data folder and return the SHA-256 that names the copy.

    The same content is kept once. Raises DatabaseError, and then leaves nothing behind.
    """
    try:
        with source.open("rb") as reading:
            return _keep(data_folder, reading)
    except OSError as error:
        raise DatabaseError(
            f"Berkas “{source.name}” tidak dapat disalin ke folder data. "
            "Periksa apakah berkas itu ada dan disk tidak penuh, lalu coba lagi."
        ) from error


def keep_bytes(data_folder: Path, content: bytes) -> str:
    """Keep ``content`` as :func:`keep_file` does. Raises DatabaseError."""
    try:
        return _keep(data_folder, io.BytesIO(content))
    except OSError as error:
        raise DatabaseError(
            "Salinan dokumen tidak dapat disimpan di folder data. "
            "Periksa apakah disk penuh, lalu coba lagi."
        ) from error


def sweep_files(data_folder: Path, used: Collection[str]) -> int:
    """Delete kept files that are not in ``used`` and older than a day; return how many.

    A younger file may belong to an attachment that is just being written.
    """
    swept = 0
    for path in (data_folder / FOLDER).glob("*/*"):
        is_old = time.time() - path.stat().st_mtime > _GRACE_S
        if is_old and path.parent.name + path.name not in used:
            path.unlink()
            swept += 1
    return swept


def _keep(data_folder: Path, reading: BinaryIO) -> str:
    folder = data_folder / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    temporary = folder / f".{secrets.token_hex(8)}.tmp"
    try:
        sha256 = _copy(reading, temporary)
        target = kept_file(data_folder, sha256)
        target.parent.mkdir(exist_ok=True)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
    return sha256


def _copy(reading: BinaryIO, target: Path) -> str:
    digest = hashlib.sha256()
    with target.open("xb") as writing:
        while chunk := reading.read(_CHUNK):
            digest.update(chunk)
            writing.write(chunk)
        writing.flush()
        os.fsync(writing.fileno())
    return digest.hexdigest()
