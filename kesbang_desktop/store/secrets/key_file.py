"""The file that holds the key of the data, wrapped: ``kunci-<name of the key>.json``.

One random key encrypts all data. It stands here twice, encrypted by what the passphrase gives and
by what the recovery code gives: either opens it, and a new passphrase need not write the data anew.
The file is no secret, but without it nothing can be opened: it lies beside the data and in every
place with copies of it.
"""

import json
import os
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kesbang_desktop.domain.errors import (
    DamagedSealError,
    InvalidRecordError,
    LockedDataError,
    WrongPassphraseError,
)
from kesbang_desktop.store.data_folder import COPIES
from kesbang_desktop.store.private_files import create_private_file, make_private_folder
from kesbang_desktop.store.secrets.data_key import SALT_SIZE, SCRYPT_COST, DataKey, Passphrase
from kesbang_desktop.store.secrets.recovery_code import new_code, read_code

_PREFIX, _SUFFIX = "kunci-", ".json"
_FORMAT = 1
_NONCE_SIZE = 12
_PASSPHRASE, _RECOVERY = "passphrase", "recovery"
_LEAST_LENGTH = 8


@dataclass(frozen=True, slots=True)
class NewLock:
    """What a fresh lock gives: the key, and the code that is printed once and kept nowhere."""

    key: DataKey
    code: str


def key_ids(folder: Path) -> list[bytes]:
    """Return the names of the keys whose files are in ``folder``."""
    return [bytes.fromhex(path.name[len(_PREFIX) : -len(_SUFFIX)]) for path in _paths(folder)]


def key_path(folder: Path, key_id: bytes) -> Path:
    """Return where the file of a key is."""
    return folder / f"{_PREFIX}{key_id.hex()}{_SUFFIX}"


def locked(path: Path) -> LockedDataError:
    """Return the refusal of a file whose key nobody opened."""
    return LockedDataError(
        f"Berkas data “{path.name}” terkunci dengan kata sandi. Buka lewat jendela program, atau "
        "beri kata sandinya dengan --data-passphrase-file."
    )


def make_lock(folder: Path, words: str) -> NewLock:
    """Make a key that ``words`` open, with its file in ``folder``.

    Raises InvalidRecordError for words that are too short, and OSError.
    """
    key, code = DataKey.new(), new_code()
    slots = [_wrap(key, _PASSPHRASE, _checked(words)), _wrap(key, _RECOVERY, _of_code(code))]
    _write(folder, key.id, slots)
    return NewLock(key, code)


def open_lock(folder: Path, words: str, only: bytes | None = None) -> DataKey:
    """Return the key that ``words``, a passphrase or a recovery code, open in ``folder``.

    Of several keys the first that they open, or the one that ``only`` names.

    Raises WrongPassphraseError, DamagedSealError where its file cannot be read, and OSError.
    """
    code = read_code(words)
    is_read = False
    for path in (*_paths(folder), *_paths(folder / COPIES)):
        if only is not None and path.name != key_path(folder, only).name:
            continue
        slots = _read(path)
        is_read |= slots is not None
        for slot in slots or ():
            if slot["kind"] == _RECOVERY:
                typed = _of_code(code) if code else None
            else:
                typed = Passphrase(words)
            if typed and (key := _unwrap(path, slot, typed)):
                if path.parent != folder and not key_path(folder, key.id).exists():
                    # It was lost from beside the data.
                    carry_key(path.parent, folder, key.id)
                return key
    if not is_read:
        raise DamagedSealError.of(f"{_PREFIX}…{_SUFFIX}")
    raise WrongPassphraseError()


def change_passphrase(folder: Path, key: DataKey, words: str) -> None:
    """Let ``words`` open ``key`` in place of the passphrase of before. Raises as make_lock."""
    _replace_slot(folder, key, _PASSPHRASE, _checked(words))


def change_code(folder: Path, key: DataKey) -> str:
    """Return a new recovery code for ``key``; the one before opens nothing any more."""
    code = new_code()
    _replace_slot(folder, key, _RECOVERY, _of_code(code))
    return code


def carry_key(source: Path, target: Path, key_id: bytes) -> None:
    """Bring the file of a key from a folder to another, as it is today. Raises OSError."""
    path = key_path(source, key_id)
    if path.is_file():
        make_private_folder(target)
        _write_bytes(key_path(target, key_id), path.read_bytes())


def _paths(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.glob(f"{_PREFIX}{'[0-9a-f]' * 32}{_SUFFIX}")):
        if path.is_file():
            yield path


def _checked(words: str) -> Passphrase:
    if len(words.strip()) < _LEAST_LENGTH:
        raise InvalidRecordError(
            f"Kata sandi kurang panjang. Pakai sedikitnya {_LEAST_LENGTH} huruf, misalnya empat "
            "kata yang tidak berhubungan."
        )
    return Passphrase(words)


def _of_code(code: str) -> Passphrase:
    return Passphrase(code.replace("-", ""))


def _wrap(key: DataKey, kind: str, typed: Passphrase) -> dict[str, Any]:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    salt, nonce = secrets.token_bytes(SALT_SIZE), secrets.token_bytes(_NONCE_SIZE)
    cipher = ChaCha20Poly1305(typed.stretch(salt, SCRYPT_COST))
    wrapped = cipher.encrypt(nonce, key.secret, key.id + kind.encode())
    return {
        "kind": kind,
        "salt": salt.hex(),
        "cost": SCRYPT_COST,
        "nonce": nonce.hex(),
        "wrapped": wrapped.hex(),
    }


def _unwrap(path: Path, slot: dict[str, Any], typed: Passphrase) -> DataKey | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    key_id = bytes.fromhex(path.name[len(_PREFIX) : -len(_SUFFIX)])
    try:
        cipher = ChaCha20Poly1305(typed.stretch(bytes.fromhex(slot["salt"]), slot["cost"]))
        secret = cipher.decrypt(
            bytes.fromhex(slot["nonce"]),
            bytes.fromhex(slot["wrapped"]),
            key_id + slot["kind"].encode(),
        )
    except (InvalidTag, ValueError, KeyError, TypeError):
        return None
    return DataKey(secret, key_id)


def _read(path: Path) -> list[dict[str, Any]] | None:
    """Return the slots of a key file, or None where it cannot be read."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        slots = [dict(one) for one in found["slots"]]
        return slots if all(isinstance(one["kind"], str) for one in slots) else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _replace_slot(folder: Path, key: DataKey, kind: str, typed: Passphrase) -> None:
    path = key_path(folder, key.id)
    slots = _read(path) or _read(key_path(folder / COPIES, key.id)) or []
    kept = [one for one in slots if one["kind"] != kind]
    _write(folder, key.id, [*kept, _wrap(key, kind, typed)])


def _write(folder: Path, key_id: bytes, slots: list[dict[str, Any]]) -> None:
    """Write the file beside the data, and with the copies: one of them may be lost."""
    content = json.dumps({"format": _FORMAT, "slots": slots}, indent=1).encode()
    for place in (folder, folder / COPIES):
        make_private_folder(place)
        _write_bytes(key_path(place, key_id), content)


def sweep_begun_keys(folder: Path) -> None:
    """Delete what is half written of a key; only with ``folder`` to oneself. Raises OSError."""
    for path in folder.glob(f".{_PREFIX}*{_SUFFIX}.tmp"):
        path.unlink(missing_ok=True)


def _write_bytes(target: Path, content: bytes) -> None:
    temporary = target.with_name(f".{target.name}.tmp")
    temporary.unlink(missing_ok=True)
    try:
        with create_private_file(temporary) as writing:
            writing.write(content)
            writing.flush()
            os.fsync(writing.fileno())
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
