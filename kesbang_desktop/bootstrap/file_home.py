"""The data file of an office, its lock and its copies, in one folder."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from kesbang_desktop.bootstrap.data_home import DataHome
from kesbang_desktop.domain.data_place import DataPlace
from kesbang_desktop.domain.disk_trouble import disk_trouble
from kesbang_desktop.domain.errors import DatabaseError, DoubtfulDataError
from kesbang_desktop.domain.start_doubt import DoubtKind, StartDoubt
from kesbang_desktop.store.office_files import OfficeFiles
from kesbang_desktop.store.own_template_files import OwnTemplateFiles

if TYPE_CHECKING:
    from pathlib import Path

    from kesbang_desktop.domain.way_back import Salvaged
    from kesbang_desktop.store.copies.keeper import CopyKeeper
    from kesbang_desktop.store.database import Database
    from kesbang_desktop.store.lock import FolderLock, LaterLock

DATABASE_NAME = "notula.sqlite"
_OTHERWISE = (
    "pakai data apa adanya dengan --accept-data",
    "ambil yang masih terbaca dengan “salvage”",
)


def _told(doubt: StartDoubt) -> str:
    """Return what is said where nobody can be asked."""
    if doubt.kind is DoubtKind.NEWER:
        return doubt.sentence
    return (
        f"{doubt.sentence} Tidak ada yang diubah. Pulihkan salinan (perintah “copies” dan "
        f"“restore”), atau {_OTHERWISE[not doubt.can_be_used]}."
    )


def copies_of(data_dir: Path) -> CopyKeeper:
    """Return the safety copies of the data file in ``data_dir``, also where it is not in use."""
    from kesbang_desktop.store.copies.keeper import CopyKeeper
    from kesbang_desktop.store.data_folder import COPIES

    return CopyKeeper(data_dir, data_dir / DATABASE_NAME, data_dir / COPIES)


class FileHome(DataHome["Database"]):
    """One data file, which is in doubt where it is not what its copies say."""

    def __init__(self, data_dir: Path, lock: LaterLock | FolderLock | None = None) -> None:
        """``lock`` is what :meth:`lock` of an earlier one returned, where it is still held."""
        super().__init__(data_dir)
        self.path = data_dir / DATABASE_NAME
        self.files = OfficeFiles(data_dir)
        self.templates = OwnTemplateFiles(data_dir)
        self.is_accepted = False
        self._lock = lock

    @property
    def place(self) -> DataPlace:
        """Which data it is, as a person is told."""
        return DataPlace(f"Data ini berkas di komputer ini, di {self.path}.")

    def _open(self) -> Database:
        from kesbang_desktop.store.database import Database
        from kesbang_desktop.store.private_files import make_private_folder

        try:
            make_private_folder(self.data_dir)
        except OSError as error:
            raise DatabaseError(
                f"Folder data {self.data_dir} tidak dapat dibuat. "
                f"{disk_trouble(error) or 'Periksa izin folder itu'}, atau pilih folder lain "
                "dengan --data-dir."
            ) from error
        doubt = None if self.is_accepted else self.copies.doubt()
        if doubt is not None:
            raise DoubtfulDataError(_told(doubt))
        if self.is_accepted:
            self.copies.set_journal_aside(datetime.now())
        if self.first_door is not None:
            # What is on screen is of that file.
            self.first_door.prove_same()
        database = Database(self.path, before_writing=self._take_lock)
        if self.is_accepted:
            self.copies.accept()
        self._close_first_door(database)
        return database

    def open_first_door(self) -> None:
        """Let it be read at once what the first page needs.

        To be called where :attr:`copies` were asked for doubts just now, and had none.
        """
        from kesbang_desktop.store.first_door import FirstDoor, NotServedError

        with suppress(NotServedError):
            self.first_door = FirstDoor(self.path)

    def _close_first_door(self, database: Database | None = None) -> None:
        """Let ``database`` know what was written by that door."""
        if (door := self.first_door) is None:
            return
        door.close()
        self.first_door = None
        if database is not None:
            for before, mark in door.writes:
                database.touched.note(before, mark, frozenset())

    @property
    def is_outdated(self) -> bool:
        """Whether the data is of an earlier program, and is upgraded where it is opened."""
        if self.first_door is not None:
            return False
        from kesbang_desktop.store.outdated import is_outdated

        return is_outdated(self.path)

    @cached_property
    def copies(self) -> CopyKeeper:
        """The safety copies of this data folder."""
        return copies_of(self.data_dir)

    def copies_at(self, folder: Path | None) -> CopyKeeper:
        """Return the copies in ``folder``, for this data folder; None for its own.

        Raises CopyError where there is no such folder.
        """
        if folder is None:
            return self.copies
        from kesbang_desktop.store.copies.keeper import keeper_of

        return keeper_of(self.copies, folder)

    @property
    def has_data(self) -> bool:
        """Whether there is a data file."""
        return self.path.exists()

    def salvage(self, folder: Path) -> Salvaged:
        """Make a sound data file in ``folder`` of what the damaged one here still gives.

        Raises DatabaseError where there is a data file already or nothing can be read.
        """
        from kesbang_desktop.store.copies.keeper import salvage_data

        return salvage_data(self.path, folder / DATABASE_NAME)

    def accept(self) -> None:
        """Use the data as it stands, although its copies say otherwise. Nothing is swept then."""
        self.is_accepted = True

    def lock(self) -> FolderLock | LaterLock:
        """Take the data folder for one window. Raises DatabaseError where another has it.

        Data that is only read may be open in many windows, until one of them writes.
        """
        from kesbang_desktop.store.lock import LaterLock, WindowLock
        from kesbang_desktop.store.storage import why_only_read

        is_only_read = why_only_read(self.path)
        self._lock = LaterLock(self.data_dir) if is_only_read else WindowLock(self.data_dir)
        return self._lock

    def _take_lock(self) -> None:
        from kesbang_desktop.store.lock import LaterLock

        if isinstance(self._lock, LaterLock):
            self._lock.take()

    def close(self) -> None:
        """Close the database, if it was opened."""
        self._close_first_door()
        super().close()
