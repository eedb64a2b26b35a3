"""Pieces of safety copies, kept once under the digest of what is in them.

``isi/aa/bbbb…`` holds a piece as it is, ``isi/aa/bbbb….z`` one packed with zlib. Many copies share
their pieces, so that a further copy costs only what changed.
"""

import hashlib
import os
import secrets
import zlib
from collections.abc import Collection, Iterator
from pathlib import Path

from kesbang_desktop.domain.errors import DamagedSealError
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.store.private_files import create_private_file, make_private_folder
from kesbang_desktop.store.secrets.sealed_content import (
    content_size,
    digest_of,
    is_sealed,
    opened_content,
    seal_of,
)

_FOLDER = "isi"
_PACKED = ".z"
_BLOCK = 1 << 20
_LEVEL = 1


class DamagedPieceError(Exception):
    """A piece is missing, unreadable, or not what its name says."""


class ObjectStore:
    """The pieces below ``place``. Every method but :meth:`is_sound` may raise OSError."""

    def __init__(self, place: Path) -> None:
        self._folder = place / _FOLDER

    def add_bytes(self, content: bytes) -> str:
        """Keep ``content`` packed and return the SHA-256 that names it."""
        name = hashlib.sha256(content).hexdigest()
        if not self.has(name):
            packed = zlib.compress(content, _LEVEL)
            self._write(self._target(name, _PACKED), [packed])
        return name

    def add_file(self, path: Path, anew: bool = False) -> str:
        """Keep ``path`` as it is, sealed or in clear; return the SHA-256 of what is in it.

        A piece in clear goes where the file is sealed; any goes where it is wanted ``anew``.
        """
        try:
            name = digest_of(path)
        except DamagedSealError as error:
            raise DamagedPieceError(path.name) from error
        if anew or not self.has(name) or (is_sealed(path) and not self.is_sealed(name)):
            with path.open("rb") as reading:
                self._write(self._target(name), iter(lambda: reading.read(_BLOCK), b""))
        return name

    def take(self, name: str, other: "ObjectStore") -> None:
        """Keep the piece ``name`` as ``other`` has it. Raises DamagedPieceError without one."""
        path = other._path(name)
        if path is None:
            raise DamagedPieceError(name)
        suffix = _PACKED if path.suffix == _PACKED else ""
        with path.open("rb") as reading:
            self._write(self._target(name, suffix), iter(lambda: reading.read(_BLOCK), b""))

    def blocks(self, name: str) -> Iterator[bytes]:
        """Yield the content of the piece ``name`` block by block.

        Raises DamagedPieceError, at the latest after the last block, where it is not sound.
        """
        path = self._path(name)
        if path is None:
            raise DamagedPieceError(name)
        digest = hashlib.sha256()
        try:
            with opened_content(path, name) as reading:
                unpack = zlib.decompressobj() if path.suffix == _PACKED else None
                while block := reading.read(_BLOCK):
                    tell()
                    block = unpack.decompress(block) if unpack else block
                    digest.update(block)
                    yield block
        except (OSError, zlib.error, DamagedSealError) as error:
            raise DamagedPieceError(name) from error
        if digest.hexdigest() != name:
            raise DamagedPieceError(name)

    def content_size(self, name: str) -> int | None:
        """Return how many bytes the piece ``name``, kept as it is, holds; None without it."""
        path = self._target(name)
        return content_size(path) if path.is_file() else None

    def has(self, name: str) -> bool:
        """Tell whether the piece ``name`` is there, without reading it."""
        return self._path(name) is not None

    def is_sealed(self, name: str) -> bool:
        """Tell whether the piece ``name`` is there and sealed."""
        path = self._path(name)
        return path is not None and is_sealed(path, name)

    def seal_of(self, name: str) -> bytes:
        """Return what names the key by which the piece ``name`` is sealed; empty for none."""
        path = self._path(name)
        return seal_of(path, name) if path is not None else b""

    def is_sound(self, name: str) -> bool:
        """Read the piece ``name`` again and tell whether it is what its name says."""
        try:
            for _ in self.blocks(name):
                pass
        except DamagedPieceError:
            return False
        return True

    def drop(self, name: str) -> None:
        """Remove the piece ``name``, so that it can be kept anew."""
        path = self._path(name)
        if path is not None:
            path.unlink()

    def sweep(self, used: Collection[str]) -> None:
        """Remove the pieces that are not in ``used``, and what an interrupted copy left behind."""
        for path in self._folder.glob("*/*"):
            if path.parent.name + path.name.removesuffix(_PACKED) not in used:
                path.unlink()
        for path in self._folder.glob(".*.tmp"):
            path.unlink()

    def size(self) -> int:
        """Return how many bytes all pieces take on disk."""
        return sum(path.stat().st_size for path in self._folder.glob("*/*"))

    def _path(self, name: str) -> Path | None:
        for suffix in ("", _PACKED):
            path = self._target(name, suffix)
            if path.is_file():
                return path
        return None

    def _target(self, name: str, suffix: str = "") -> Path:
        return self._folder / name[:2] / (name[2:] + suffix)

    def _write(self, target: Path, blocks: Iterator[bytes] | list[bytes]) -> None:
        """Write, make sure of it, and only then give it its name."""
        make_private_folder(target.parent)
        temporary = self._folder / f".{secrets.token_hex(8)}.tmp"
        try:
            with create_private_file(temporary) as writing:
                for block in blocks:
                    # One attachment may be a film.
                    tell()
                    writing.write(block)
                writing.flush()
                os.fsync(writing.fileno())
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
