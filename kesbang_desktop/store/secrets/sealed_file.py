"""A file encrypted so that no byte of it can be read, changed, cut or put in another's place.

``sealing(path, secret, name)`` lends a stream to write to, ``open_sealed(path, secret, name)`` one
to read and seek in: nothing in clear touches the disk, and ``zipfile`` works with both. ``secret``
is a Passphrase or a DataKey; ``name`` is bound in, so that a file in place of another is refused.

The form is that of age (https://age-encryption.org/v1): a line that says how the key is made, its
HMAC, and chunks of 64 KiB under ChaCha20-Poly1305, each with its number and the last one marked
(STREAM, https://eprint.iacr.org/2015/189). Each file has a key of its own, so that numbers begin
anew.
"""

import hmac
import io
import json
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from kesbang_desktop.domain.errors import DamagedSealError, WrongPassphraseError
from kesbang_desktop.store.private_files import create_private_file
from kesbang_desktop.store.secrets.data_key import (
    KEY_SIZE,
    SALT_SIZE,
    SCRYPT_COST,
    DataKey,
    Passphrase,
)

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer

_MAGIC = b"notula-tersegel-1 "
_CHUNK = 64 * 1024
_TAG = 16
_MAC = 32
_NONCE_NUMBER = 11
_MOST_LINE = 2048

Secret = Passphrase | DataKey


@dataclass(frozen=True, slots=True)
class SealHeader:
    """What a sealed file says of itself in clear. ``key_id`` is empty for a passphrase."""

    name: str
    key_id: bytes
    salt: bytes
    cost: int
    line: bytes

    @classmethod
    def new(cls, secret: Secret, name: str) -> "SealHeader":
        """Return the header of a new file."""
        key_id = secret.id if isinstance(secret, DataKey) else b""
        cost = SCRYPT_COST if isinstance(secret, Passphrase) else 0
        salt = secrets.token_bytes(SALT_SIZE)
        said = {"name": name, "key": key_id.hex(), "salt": salt.hex(), "cost": cost}
        return cls(name, key_id, salt, cost, _MAGIC + json.dumps(said).encode() + b"\n")

    def content_size(self, file_size: int) -> int:
        """Return how many bytes a sealed file of ``file_size`` bytes holds."""
        size = file_size - len(self.line) - _MAC
        return max(0, size - _chunks_in(size) * _TAG)

    def keys(self, secret: Secret) -> tuple[bytes, bytes]:
        """Return the keys of the header and of the content."""
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        if isinstance(secret, Passphrase):
            base = secret.stretch(self.salt, self.cost)
        else:
            base = secret.secret
        made = HKDF(SHA256(), 2 * KEY_SIZE, self.salt, self.line).derive(base)
        return made[:KEY_SIZE], made[KEY_SIZE:]


def read_header(path: Path) -> SealHeader | None:
    """Return what the file at ``path`` says of itself, or None where it is not sealed.

    Nothing of it is proven before the file was opened. Raises OSError.
    """
    with path.open("rb") as file:
        return _parse(file.readline(_MOST_LINE))


@contextmanager
def sealing(path: Path, secret: Secret, name: str = "") -> Iterator[BinaryIO]:
    """Lend a stream whose content is sealed at ``path``, a new file, and on disk at the end.

    Where the block fails the file is removed. Raises FileExistsError and OSError.
    """
    header = SealHeader.new(secret, name)
    header_key, key = header.keys(secret)
    with create_private_file(path) as file:
        try:
            file.write(header.line + hmac.digest(header_key, header.line, "sha256"))
            writer = _Sealer(file, key)
            with io.BufferedWriter(writer, _CHUNK) as lent:
                yield lent
            writer.finish()
        except BaseException:
            file.close()
            path.unlink(missing_ok=True)
            raise


@contextmanager
def open_sealed(path: Path, secret: Secret, name: str = "") -> Iterator[BinaryIO]:
    """Lend what is sealed at ``path``, to read and seek in, after all of it was proven.

    Raises WrongPassphraseError, DamagedSealError where a byte of it is not as it was written or it
    was made for another name, and OSError.
    """
    with path.open("rb") as file:
        header = _parse(file.readline(_MOST_LINE))
        mac = file.read(_MAC)
        if header is None or header.name != name:
            raise DamagedSealError.of(path.name)
        _prove_kind(header, secret, path.name)
        try:
            header_key, key = header.keys(secret)
        except ValueError as error:
            raise DamagedSealError.of(path.name) from error
        if not hmac.compare_digest(hmac.digest(header_key, header.line, "sha256"), mac):
            raise WrongPassphraseError()
        reader = _Unsealer(file, key, path.name)
        reader.prove()
        with io.BufferedReader(reader, _CHUNK) as lent:
            yield lent


def _prove_kind(header: SealHeader, secret: Secret, name: str) -> None:
    """Refuse a key for a passphrase, and a key for another one."""
    key_id = secret.id if isinstance(secret, DataKey) else b""
    if header.key_id != key_id:
        raise DamagedSealError.of(name)


def _parse(line: bytes) -> SealHeader | None:
    if not (line.startswith(_MAGIC) and line.endswith(b"\n")):
        return None
    try:
        said = json.loads(line[len(_MAGIC) :])
        return SealHeader(
            str(said["name"]),
            bytes.fromhex(said["key"]),
            bytes.fromhex(said["salt"]),
            int(said["cost"]),
            line,
        )
    except (ValueError, KeyError, TypeError):
        return None


def _chunks_in(size: int) -> int:
    return max(1, -(-size // (_CHUNK + _TAG)))


def _nonce(number: int, is_last: bool) -> bytes:
    return number.to_bytes(_NONCE_NUMBER, "big") + bytes((is_last,))


class _Sealer(io.RawIOBase):
    """Takes what is written and passes it on in sealed chunks."""

    def __init__(self, file: BinaryIO, key: bytes) -> None:
        super().__init__()
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        self._file = file
        self._cipher = ChaCha20Poly1305(key)
        self._waiting = bytearray()
        self._number = 0

    def writable(self) -> bool:
        return True

    def write(self, data: "ReadableBuffer") -> int:
        content = memoryview(data).cast("B")
        self._waiting += content
        # A full chunk waits for more: only then is it known not to be the last.
        while len(self._waiting) > _CHUNK:
            self._put(bytes(self._waiting[:_CHUNK]), is_last=False)
            del self._waiting[:_CHUNK]
        return len(content)

    def finish(self) -> None:
        """Write the last chunk, and make sure of all."""
        self._put(bytes(self._waiting), is_last=True)
        self._file.flush()
        os.fsync(self._file.fileno())

    def _put(self, chunk: bytes, is_last: bool) -> None:
        self._file.write(self._cipher.encrypt(_nonce(self._number, is_last), chunk, None))
        self._number += 1


class _Unsealer(io.RawIOBase):
    """Reads sealed chunks from where ``file`` stands; any place of the content at any time."""

    def __init__(self, file: BinaryIO, key: bytes, name: str) -> None:
        super().__init__()
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        self._file = file
        self._cipher = ChaCha20Poly1305(key)
        self._name = name
        self._start = file.tell()
        size = file.seek(0, os.SEEK_END) - self._start
        self._count = _chunks_in(size)
        self._size = max(0, size - self._count * _TAG)
        self._place = 0
        self._shown = (-1, b"")

    def prove(self) -> None:
        """Read all chunks. Raises DamagedSealError."""
        for number in range(self._count):
            self._chunk(number)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        base = (0, self._place, self._size)[whence]
        self._place = max(0, base + offset)
        return self._place

    def tell(self) -> int:
        return self._place

    def readinto(self, buffer: "WriteableBuffer") -> int:
        if self._place >= self._size:
            return 0
        target = memoryview(buffer).cast("B")
        number, skipped = divmod(self._place, _CHUNK)
        found = self._chunk(number)[skipped : skipped + len(target)]
        target[: len(found)] = found
        self._place += len(found)
        return len(found)

    def _chunk(self, number: int) -> bytes:
        from cryptography.exceptions import InvalidTag

        if self._shown[0] != number:
            self._file.seek(self._start + number * (_CHUNK + _TAG))
            sealed = self._file.read(_CHUNK + _TAG)
            try:
                nonce = _nonce(number, is_last=number == self._count - 1)
                self._shown = number, self._cipher.decrypt(nonce, sealed, None)
            except InvalidTag as error:
                raise DamagedSealError.of(self._name) from error
        return self._shown[1]
