"""Carrying a safety copy to a second place: a stick, or a folder on a network."""

import os
import secrets
from pathlib import Path

from kesbang_desktop.domain.copy_record import CopyRecord
from kesbang_desktop.domain.errors import WorkStoppedError
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.store.copies.dropping import drop_old_copies, sweep_pieces
from kesbang_desktop.store.copies.listing import newest_copy
from kesbang_desktop.store.copies.object_store import DamagedPieceError, ObjectStore
from kesbang_desktop.store.copies.record_file import record_paths, write_record
from kesbang_desktop.store.private_files import create_private_file, make_private_folder
from kesbang_desktop.store.secrets.key_file import carry_key, key_ids

SECOND_FOLDER = "cadangan-notula"


class OtherOfficeError(Exception):
    """The second place holds copies of another office."""


def copies_at(folder: Path) -> Path:
    """Return where in ``folder`` copies are, or would be: it, or a folder of their own in it."""
    return folder if any(record_paths(folder)) else folder / SECOND_FOLDER


def carry_copy(place: Path, folder: Path, record: CopyRecord) -> None:
    """Bring the copy ``record`` of ``place`` to ``folder``, which has to be there.

    Only what it lacks is written, and read again. Old copies there go as they do at home. Raises
    OtherOfficeError, DamagedPieceError and OSError.
    """
    if not folder.is_dir():
        raise FileNotFoundError(2, os.strerror(2), str(folder))
    second = copies_at(folder)
    make_private_folder(second)
    newest = newest_copy(second)
    if newest and newest.mark and record.mark and newest.mark.office != record.mark.office:
        raise OtherOfficeError(str(second))
    source, target = ObjectStore(place), ObjectStore(second)
    try:
        _carry_pieces(source, target, record)
    except WorkStoppedError:
        sweep_pieces(second)
        raise
    for key_id in key_ids(place):
        carry_key(place, second, key_id)
    write_record(second, record)
    drop_old_copies(second, record.made_at)


def _carry_pieces(source: ObjectStore, target: ObjectStore, record: CopyRecord) -> None:
    digests = sorted(record.digests)
    for number, digest in enumerate(digests):
        tell("Menyalin ke tempat kedua…", number, len(digests))
        # One that is sealed otherwise is of a passphrase that may be forgotten.
        if not target.has(digest) or source.seal_of(digest) != target.seal_of(digest):
            target.take(digest, source)
            if not target.is_sound(digest):
                target.drop(digest)
                raise DamagedPieceError(digest)


def prove_writable(place: Path) -> None:
    """Write a file in ``place``, made where it is missing, and remove it. Raises OSError."""
    make_private_folder(place)
    path = place / f".{secrets.token_hex(8)}.tmp"
    try:
        create_private_file(path).close()
    finally:
        path.unlink(missing_ok=True)
