"""The safety copies of one data folder: making, listing, checking and putting back."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kesbang_desktop.domain.copy_record import CopyReason, CopyRecord
from kesbang_desktop.domain.errors import CopyError, DatabaseError
from kesbang_desktop.domain.start_doubt import DoubtKind, StartDoubt
from kesbang_desktop.domain.way_back import OldCopy, Salvaged, WayBack
from kesbang_desktop.store.copies.checking import CopyCheck, check_copy
from kesbang_desktop.store.copies.data_mark import advance_mark
from kesbang_desktop.store.copies.doubt import find_doubt
from kesbang_desktop.store.copies.listing import drop_old_copies, list_copies, newest_copy
from kesbang_desktop.store.copies.making import CopyJob, DamagedDataError
from kesbang_desktop.store.copies.object_store import DamagedPieceError
from kesbang_desktop.store.copies.old_copies import list_old_copies
from kesbang_desktop.store.copies.restoring import (
    Restored,
    finish_restore,
    restore_copy,
    restore_file,
)
from kesbang_desktop.store.failures import explain
from kesbang_desktop.store.lock import FolderLock

COPY_FOLDER = "cadangan"
_SALVAGE_FOLDER = "terselamatkan"


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

    def old_copies(self) -> list[OldCopy]:
        """Return the sound copies of earlier programs, newest first; reads all of each."""
        with _explained(self.place):
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
        folders = self.data_folder, self.database, self.place
        try:
            with _explained(self.database):
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
            raise CopyError(
                "Salinan itu rusak dan tidak dapat dipulihkan; data yang ada tidak diubah. "
                "Pilih salinan lain."
            ) from error

    @property
    def _salvaged(self) -> Path:
        return self.data_folder / _SALVAGE_FOLDER / self.database.name


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
