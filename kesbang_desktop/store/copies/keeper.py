"""The safety copies of one data folder: making, listing, checking and putting back."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kesbang_desktop.domain.copy_record import NAME_FORMAT, CopyReason, CopyRecord
from kesbang_desktop.domain.errors import CopyError, DatabaseError, WorkStoppedError
from kesbang_desktop.domain.start_doubt import DoubtKind, StartDoubt
from kesbang_desktop.store.copies.doubt import find_doubt
from kesbang_desktop.store.copies.listing import list_copies, newest_copy
from kesbang_desktop.store.data_folder import SALVAGED, STAGING
from kesbang_desktop.store.failures import explain, explain_place, sqlite_code
from kesbang_desktop.store.write_marks import has_foreign_journal

if TYPE_CHECKING:
    from kesbang_desktop.domain.copied_attachment import CopiedAttachment
    from kesbang_desktop.domain.copy_lock import CopyLock
    from kesbang_desktop.domain.way_back import OldCopy, Salvaged, WayBack
    from kesbang_desktop.store.copies.checking import CopyCheck
    from kesbang_desktop.store.copies.restoring import Restored

# A start asks for doubts alone. What copying and restoring need is imported where it is needed.


@dataclass(frozen=True, slots=True)
class CopyKeeper:
    """Keeps copies of the file ``database`` and what belongs to it in ``place``."""

    data_folder: Path
    database: Path
    place: Path

    def copy(self, reason: CopyReason, now: datetime, most_bytes: int | None = None) -> CopyRecord:
        """Make a copy, read it again, and only then let old ones go, within ``most_bytes``.

        Raises CopyError where the data is damaged, the copy does not read back or its place
        cannot be written, and DatabaseError.
        """
        from kesbang_desktop.store.copies.dropping import drop_old_copies
        from kesbang_desktop.store.copies.making import DamagedDataError
        from kesbang_desktop.store.copies.record_file import record_path

        try:
            with explained(self.database, self.place), _alone(self.place):
                while record_path(self.place, f"{now:{NAME_FORMAT}}").exists():
                    # Two in one second would have one name.
                    now += timedelta(seconds=1)
                record = self._make(reason, now)
                if reason is not CopyReason.RESTORE:
                    # What is about to be put back must not go.
                    drop_old_copies(self.place, now, most_bytes)
        except DamagedDataError as error:
            raise CopyError(
                f"Berkas data rusak, jadi tidak dicadangkan. Salinan yang baik tetap ada; yang "
                f"rusak disisihkan di “{error.kept_at}”. Pulihkan salinan terakhir yang baik."
            ) from error
        return record

    def _make(self, reason: CopyReason, now: datetime) -> CopyRecord:
        from kesbang_desktop.store.copies.dropping import sweep_pieces
        from kesbang_desktop.store.copies.making import CopyJob

        try:
            return CopyJob(self.data_folder, self.database, self.place, reason, now).run()
        except WorkStoppedError:
            # Pieces of a copy that was given up belong to none.
            sweep_pieces(self.place)
            raise

    def carry(self, record: CopyRecord, folder: Path) -> None:
        """Bring a copy to ``folder`` as well, which has to be there. Raises CopyError."""
        from kesbang_desktop.store.copies.carrying import OtherOfficeError, carry_copy
        from kesbang_desktop.store.copies.object_store import DamagedPieceError

        try:
            with explained(self.database, folder):
                carry_copy(self.place, folder, record)
        except OtherOfficeError as error:
            raise CopyError(
                f"Di “{folder}” sudah ada salinan cadangan dari data lain. Pilih folder lain."
            ) from error
        except DamagedPieceError as error:
            raise CopyError(
                f"Salinan di “{folder}” tidak terbaca kembali seperti yang ditulis. "
                "Coba stik atau folder lain."
            ) from error

    def size(self) -> int:
        """Return how many bytes all copies take."""
        from kesbang_desktop.store.copies.object_store import ObjectStore

        return ObjectStore(self.place).size()

    def copies(self) -> list[CopyRecord]:
        """Return the copies, newest first."""
        return list_copies(self.place)

    def attachments(self, chosen: CopyRecord | OldCopy) -> list[CopiedAttachment]:
        """Return the attachments of a copy, also where the data itself cannot be opened.

        Raises CopyError and DatabaseError.
        """
        # All tables, as for salvaging.
        from kesbang_desktop.store.copies.copied_attachments import attachments_of

        return attachments_of(self.data_folder, self.database, self.place, chosen)

    def content_of(self, wanted: CopiedAttachment) -> bytes:
        """Return what the file of an attachment in a copy holds, in clear. Raises CopyError."""
        from kesbang_desktop.store.copies.copied_attachments import content_of

        return content_of(self.place, wanted)

    def newest(self) -> CopyRecord | None:
        """Return the newest copy, or None."""
        return newest_copy(self.place)

    def newest_good(self) -> CopyRecord | None:
        """Return the newest copy that can be trusted, or None.

        Every row in it is as it was written, nothing of it was found damaged, and no passphrase is
        missing to read it.
        """
        from kesbang_desktop.store.copies.damage_note import sound_copies
        from kesbang_desktop.store.copies.locked_copies import is_shut

        sound = sound_copies(self.place, self.copies())
        return next((one for one in sound if not is_shut(self.place, one)), None)

    def damaged(self) -> list[CopyRecord]:
        """Return the copies of which something was found damaged, newest first."""
        from kesbang_desktop.store.copies.damage_note import damaged_pieces

        damaged = damaged_pieces(self.place)
        return [one for one in self.copies() if one.digests & damaged]

    def held(self) -> frozenset[str]:
        """Return the digests of all that copies hold, without what was found damaged."""
        from kesbang_desktop.store.copies.damage_note import damaged_pieces

        held = frozenset[str]().union(*(one.digests for one in self.copies()))
        return held - damaged_pieces(self.place)

    def check(self, record: CopyRecord) -> CopyCheck:
        """Read a copy again, whole, and remember what of it is damaged.

        Raises LockedDataError where that needs a passphrase.
        """
        from kesbang_desktop.store.copies.checking import check_copy
        from kesbang_desktop.store.copies.damage_note import note_pieces
        from kesbang_desktop.store.copies.locked_copies import require_open

        require_open(self.place, record)
        found = check_copy(self.place, record)
        note_pieces(self.place, record.digests, found.broken)
        return found

    def lock_of(self, chosen: WayBack) -> CopyLock:
        """Return how a copy is locked, and what becomes of that where it is put back."""
        from kesbang_desktop.domain.copy_lock import CopyLock
        from kesbang_desktop.store.copies.locked_copies import lock_after, lock_of

        with explained(self.database, self.place):
            if isinstance(chosen, CopyRecord):
                return lock_of(self.data_folder, self.database, self.place, chosen)
            return CopyLock(after=lock_after(self.data_folder, self.database, None, ""))

    def open_copy(self, chosen: WayBack, words: str) -> None:
        """Let a copy be read by ``words``, the passphrase or recovery code of its time.

        Raises WrongPassphraseError and DamagedSealError.
        """
        from kesbang_desktop.store.copies.locked_copies import open_copy

        if isinstance(chosen, CopyRecord):
            with explained(self.database, self.place):
                open_copy(self.place, chosen, words)

    def doubt(self) -> StartDoubt | None:
        """Return why the data must not be used unasked, or None; ends a stopped restore first."""
        with explained(self.database):
            if (self.data_folder / STAGING).exists():
                from kesbang_desktop.store.copies.restoring import finish_restore

                finish_restore(self.data_folder)
            return find_doubt(self.data_folder, self.database, self.place)

    def set_journal_aside(self, now: datetime) -> Path | None:
        """Move a journal that is not of the data file away; return where to, None without one."""
        from kesbang_desktop.store.copies.restoring import move_journals_aside

        with explained(self.database):
            if not has_foreign_journal(self.database):
                return None
            return move_journals_aside(self.data_folder, self.database, now)

    def accept(self) -> None:
        """Count the data as it stands as newer than all copies. The file must be there."""
        from kesbang_desktop.store.copies.data_mark import advance_mark

        newest = self.newest()
        with explained(self.database):
            advance_mark(self.database, newest.mark.copies if newest and newest.mark else 0)

    def old_copies(self) -> list[OldCopy]:
        """Return the sound copies of earlier programs, newest first; reads all of each."""
        from kesbang_desktop.store.copies.old_copies import list_old_copies

        with explained(self.place, self.place):
            return list_old_copies(self.place)

    def other_ways_back(self, doubt: StartDoubt) -> list[WayBack]:
        """Return what there is beside the copies: what is readable of the file, and old copies."""
        found: list[WayBack] = []
        if doubt.kind is DoubtKind.DAMAGED:
            shutil.rmtree(self._salvaged.parent, ignore_errors=True)
            with suppress(DatabaseError):
                found.append(salvage_data(self.database, self._salvaged))
        return [*found, *self.old_copies()]

    def restore(self, chosen: WayBack, now: datetime) -> Restored:
        """Put back what was chosen; nobody may have the data open. What was there goes aside.

        Raises CopyError and DatabaseError.
        """
        from kesbang_desktop.domain.way_back import OldCopy, Salvaged
        from kesbang_desktop.store.copies.damage_note import note_damage
        from kesbang_desktop.store.copies.object_store import DamagedPieceError
        from kesbang_desktop.store.copies.restoring import restore_copy, restore_file

        folders = self.data_folder, self.database, self.place
        try:
            with explained(self.database):
                match chosen:
                    case OldCopy():
                        restored = restore_file(*folders, self.place / chosen.name, now)
                    case Salvaged():
                        restored = restore_file(*folders, self._salvaged, now)
                    case _:
                        restored = restore_copy(*folders, chosen, now)
            shutil.rmtree(self._salvaged.parent, ignore_errors=True)
            return restored
        except DamagedPieceError as error:
            note_damage(self.place, error)
            raise CopyError(
                "Salinan itu rusak dan tidak dapat dipulihkan; data yang ada tidak diubah. "
                "Pilih salinan lain."
            ) from error

    @property
    def _salvaged(self) -> Path:
        return self.data_folder / SALVAGED / self.database.name


def keeper_of(home: CopyKeeper, folder: Path) -> CopyKeeper:
    """Return a keeper of the copies in ``folder`` for the same data. Raises CopyError."""
    from kesbang_desktop.store.copies.carrying import copies_at

    if not folder.is_dir():
        raise explain_place(FileNotFoundError(errno.ENOENT, ""), folder)
    return replace(home, place=copies_at(folder))


def salvage_data(damaged: Path, target: Path) -> Salvaged:
    """Make a sound data file at ``target`` of what ``damaged`` still gives.

    Raises DatabaseError where ``target`` is there already or nothing can be read.
    """
    # It needs all tables, which take half a second to import; a start asks for copies alone.
    from kesbang_desktop.store.copies.salvage import salvage

    if target.exists():
        raise DatabaseError(
            f"Di “{target.parent}” sudah ada berkas data. Pilih folder kosong lalu coba lagi."
        )
    with explained(damaged):
        return salvage(damaged, target)


@contextmanager
def _alone(place: Path) -> Iterator[None]:
    """Hold ``place`` while a copy is made: what another one is about to need must not go."""
    from kesbang_desktop.store.copies.carrying import prove_writable
    from kesbang_desktop.store.lock import FolderLock

    prove_writable(place)
    try:
        lock = FolderLock(place)
    except DatabaseError as error:
        raise CopyError(
            "Salinan cadangan lain sedang dibuat di folder yang sama. Coba lagi sebentar lagi."
        ) from error
    with lock:
        yield


@contextmanager
def explained(path: Path, place: Path | None = None) -> Iterator[None]:
    """Turn failures of the data file at ``path`` that a person can act on into DatabaseError.

    Those of the system are of ``place``, where one is given, and become CopyError.
    """
    try:
        yield
    except (sqlite3.Error, OSError, UnicodeDecodeError) as error:
        if place is not None and isinstance(error, OSError):
            raise explain_place(error, place) from error
        if place is not None and _is_full(error):
            raise explain_place(OSError(errno.ENOSPC, ""), place) from error
        known = explain(error, path)
        if known is None:
            raise
        raise known from error


def _is_full(error: Exception) -> bool:
    return sqlite_code(error) == sqlite3.SQLITE_FULL
