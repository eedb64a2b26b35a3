"""The safety copies of one data folder: making, listing, checking and putting back."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kesbang_desktop.domain.copy_record import CopyReason, CopyRecord
from kesbang_desktop.domain.errors import CopyError, DatabaseError
from kesbang_desktop.domain.start_doubt import StartDoubt
from kesbang_desktop.store.copies.checking import CopyCheck, check_copy
from kesbang_desktop.store.copies.data_mark import advance_mark
from kesbang_desktop.store.copies.doubt import find_doubt
from kesbang_desktop.store.copies.listing import drop_old_copies, list_copies, newest_copy
from kesbang_desktop.store.copies.making import CopyJob, DamagedDataError
from kesbang_desktop.store.copies.object_store import DamagedPieceError
from kesbang_desktop.store.copies.restoring import Restored, finish_restore, restore_copy
from kesbang_desktop.store.copies.salvage import Salvage, salvage
from kesbang_desktop.store.failures import explain
from kesbang_desktop.store.lock import FolderLock

COPY_FOLDER = "cadangan"


@dataclass(frozen=True, slots=True)
class CopyKeeper:
    """Keeps copies of the file ``database`` and what belongs to it in ``place``."""

    data_folder: Path
    database: Path
    place: Path

    def copy(self, reason: CopyReason, now: datetime) -> CopyRecord:
        """Make a copy, read it again, and only then let old ones go.

        Raises CopyError where the data is damaged or the copy does not read back, and
        DatabaseError.
        """
        try:
            with _explained(self.place), _alone(self.place):
                record = CopyJob(self.data_folder, self.database, self.place, reason, now).run()
                drop_old_copies(self.place, now)
        except DamagedDataError as error:
            raise CopyError(
                f"Berkas data rusak, jadi tidak dicadangkan. Salinan yang baik tetap ada; yang "
                f"rusak disisihkan di “{error.kept_at}”. Pulihkan salinan terakhir yang baik."
            ) from error
        return record

    def copies(self) -> list[CopyRecord]:
        """Return the copies, newest first."""
        return list_copies(self.place)

    def newest(self) -> CopyRecord | None:
        """Return the newest copy, or None."""
        return newest_copy(self.place)

    def check(self, record: CopyRecord) -> CopyCheck:
        """Read a copy again, whole."""
        return check_copy(self.place, record)

    def doubt(self) -> StartDoubt | None:
        """Return why the data must not be used unasked, or None; ends a stopped restore first."""
        with _explained(self.database):
            finish_restore(self.data_folder)
            return find_doubt(self.data_folder, self.database, self.place)

    def accept(self) -> None:
        """Count the data as it stands as newer than all copies. The file must be there."""
        newest = self.newest()
        with _explained(self.database):
            advance_mark(self.database, newest.mark.copies if newest and newest.mark else 0)

    def restore(self, record: CopyRecord, now: datetime) -> Restored:
        """Put a copy back; nobody may have the data open. Raises CopyError and DatabaseError."""
        try:
            with _explained(self.database):
                return restore_copy(self.data_folder, self.database, self.place, record, now)
        except DamagedPieceError as error:
            raise CopyError(
                "Salinan itu rusak dan tidak dapat dipulihkan; data yang ada tidak diubah. "
                "Pilih salinan lain."
            ) from error


def salvage_data(damaged: Path, target: Path) -> Salvage:
    """Make a sound data file at ``target`` of what ``damaged`` still gives.

    Raises DatabaseError where ``target`` is there already or nothing can be read.
    """
    if target.exists():
        raise DatabaseError(
            f"Di “{target.parent}” sudah ada berkas data. Pilih folder kosong lalu coba lagi."
        )
    with _explained(damaged):
        return salvage(damaged, target)


@contextmanager
def _alone(place: Path) -> Iterator[None]:
    """Hold ``place`` while a copy is made: what another one is about to need must not go."""
    try:
        lock = FolderLock(place)
    except DatabaseError as error:
        raise CopyError(
            "Salinan cadangan lain sedang dibuat di folder yang sama. Coba lagi sebentar lagi."
        ) from error
    with lock:
        yield


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Turn failures at ``path`` that a person can act on into DatabaseError."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        known = explain(error, path)
        if known is None:
            raise
        raise known from error
