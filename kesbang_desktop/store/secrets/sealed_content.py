"""Files that are named by what is in them, in clear or sealed: attachments and pieces of copies."""

import hashlib
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from kesbang_desktop.domain.errors import DamagedSealError
from kesbang_desktop.store.private_files import create_private_file
from kesbang_desktop.store.secrets import keyring
from kesbang_desktop.store.secrets.data_key import DataKey
from kesbang_desktop.store.secrets.sealed_file import open_sealed, read_header, sealing

_BLOCK = 1 << 20
_DIGEST_LENGTH = 64


def is_sealed(path: Path, digest: str = "") -> bool:
    """Tell whether the file at ``path`` is sealed, for the name ``digest`` where one is given.

    A file that holds its own digest cannot be made, so a sealed file that somebody attaches is
    never taken for one that was sealed here. Raises OSError.
    """
    header = read_header(path)
    if header is None or not header.key_id or len(header.name) != _DIGEST_LENGTH:
        return False
    return not digest or header.name == digest


def seal_of(path: Path, digest: str = "") -> bytes:
    """Return what names the key by which the file at ``path`` is sealed; empty where it is not."""
    header = read_header(path)
    return header.key_id if header is not None and is_sealed(path, digest) else b""


@contextmanager
def opened_content(path: Path, digest: str = "") -> Iterator[BinaryIO]:
    """Lend what the file at ``path`` holds, in clear.

    Raises DamagedSealError where a sealed one is not as it was written or nobody opened its key,
    and OSError.
    """
    header = read_header(path)
    if header is None or not is_sealed(path, digest):
        with path.open("rb") as plain:
            yield plain
        return
    key = keyring.find(header.key_id)
    if key is None:
        raise DamagedSealError.of(path.name)
    with open_sealed(path, key, header.name) as unsealed:
        yield unsealed


def content_size(path: Path) -> int:
    """Return how many bytes the file at ``path`` holds, in clear, without opening it."""
    header, size = read_header(path), path.stat().st_size
    return size if header is None or not is_sealed(path) else header.content_size(size)


def digest_of(path: Path, digest: str = "") -> str:
    """Return the SHA-256 of what the file at ``path`` holds, in clear. Raises as opened_content."""
    with opened_content(path, digest) as content:
        return hashlib.file_digest(content, "sha256").hexdigest()  # type: ignore[arg-type]


@contextmanager
def writing_content(path: Path, key: DataKey | None, digest: str = "") -> Iterator[BinaryIO]:
    """Lend a stream to a new file at ``path``, on disk at the end: sealed, or in clear by None.

    Raises FileExistsError and OSError.
    """
    if key is not None:
        with sealing(path, key, digest) as sealed:
            yield sealed
        return
    with create_private_file(path) as writing:
        yield writing
        writing.flush()
        os.fsync(writing.fileno())


def name_sealed(path: Path, digest: str, key: DataKey) -> None:
    """Bind ``digest``, known only now, to a file that was sealed without a name. Raises OSError."""
    temporary = path.with_name(f".{secrets.token_hex(8)}.tmp")
    try:
        with open_sealed(path, key) as reading, sealing(temporary, key, digest) as writing:
            shutil.copyfileobj(reading, writing, _BLOCK)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def seal_in_place(path: Path, digest: str, key: DataKey) -> None:
    """Seal the file at ``path`` for the name ``digest``; it stays until that was read again.

    Raises DamagedSealError and OSError; the file is as it was then.
    """
    temporary = _beside(path)
    whole = hashlib.sha256()
    try:
        with path.open("rb") as reading, sealing(temporary, key, digest) as writing:
            while block := reading.read(_BLOCK):
                whole.update(block)
                writing.write(block)
        if digest_of(temporary) != whole.hexdigest():
            raise DamagedSealError.of(path.name)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def unseal_in_place(path: Path, digest: str) -> None:
    """Write the file at ``path`` in clear; it stays until that was read again. Raises as above."""
    temporary = _beside(path)
    expected = digest_of(path, digest)
    try:
        with opened_content(path, digest) as reading, writing_content(temporary, None) as writing:
            shutil.copyfileobj(reading, writing, _BLOCK)
        if digest_of(temporary) != expected:
            raise DamagedSealError.of(path.name)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def _beside(path: Path) -> Path:
    return path.parent.parent / f".{secrets.token_hex(8)}.tmp"
