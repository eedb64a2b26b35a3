"""The data of one office: a folder that is opened at its first use, by whichever thread asks."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from kesbang_desktop.domain.disk_trouble import disk_trouble
from kesbang_desktop.domain.errors import DatabaseError, DoubtfulDataError
from kesbang_desktop.domain.start_doubt import DoubtKind, StartDoubt

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from pathlib import Path

    from sqlalchemy.orm import Session

    from kesbang_desktop.domain.way_back import Salvaged
    from kesbang_desktop.domain.window_language import WindowLanguage
    from kesbang_desktop.store.copies.keeper import CopyKeeper
    from kesbang_desktop.store.database import Database
    from kesbang_desktop.store.first_door import FirstDoor
    from kesbang_desktop.store.lock import FolderLock, LaterLock

P = ParamSpec("P")
R = TypeVar("R")

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


def default_data_dir() -> Path:
    """Return the folder for the user's data on this system, or beside a portable program."""
    from platformdirs import user_data_path

    from kesbang_desktop.bootstrap.installed_program import portable_data_dir

    return portable_data_dir() or user_data_path("Notula Kesbang", appauthor=False)


class OfficeData:
    """The data file, its lock and its copies, in one folder."""

    def __init__(self, data_dir: Path, lock: LaterLock | FolderLock | None = None) -> None:
        """``lock`` is what :meth:`lock` of an earlier one returned, where it is still held."""
        self.data_dir = data_dir
        self._lock = lock
        self._opening = Lock()
        self._database: Database | None = None
        self._first_door: FirstDoor | None = None
        self._is_accepted = False

    @property
    def database(self) -> Database:
        """The open database; made at first use, by whichever thread asks. Raises DatabaseError."""
        with self._opening:
            if self._database is None:
                self._database = self._open()
            return self._database

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
        doubt = None if self._is_accepted else self.copies.doubt()
        if doubt is not None:
            raise DoubtfulDataError(_told(doubt))
        if self._is_accepted:
            self.copies.set_journal_aside(datetime.now())
        if self._first_door is not None:
            # What is on screen is of that file.
            self._first_door.prove_same()
        database = Database(self.data_dir / DATABASE_NAME, before_writing=self._take_lock)
        if self._is_accepted:
            self.copies.accept()
        self._close_first_door(database)
        return database

    @property
    def window_language(self) -> WindowLanguage:
        """Which language the window speaks."""
        from kesbang_desktop.store.kept_language import read_language

        return read_language(self.data_dir)

    def keep_window_language(self, language: WindowLanguage) -> None:
        """Have the window speak ``language`` from the next start on."""
        from kesbang_desktop.store.kept_language import keep_language

        keep_language(self.data_dir, language)

    def open_first_door(self) -> None:
        """Let :meth:`read_first` read at once what it can.

        To be called where :attr:`copies` were asked for doubts just now, and had none.
        """
        from kesbang_desktop.store.first_door import FirstDoor, NotServedError

        with suppress(NotServedError):
            self._first_door = FirstDoor(self.data_dir / DATABASE_NAME)

    @property
    def is_outdated(self) -> bool:
        """Whether the data is of an earlier program, and is upgraded where it is opened."""
        if self._first_door is not None:
            return False
        from kesbang_desktop.store.outdated import is_outdated

        return is_outdated(self.data_dir / DATABASE_NAME)

    def upgrade(self) -> None:
        """Open the data, which upgrades it. Raises DatabaseError; WorkStoppedError if given up."""
        _ = self.database

    def _close_first_door(self, database: Database | None = None) -> None:
        """Let ``database`` know what was written by that door."""
        if (door := self._first_door) is None:
            return
        door.close()
        self._first_door = None
        if database is not None:
            for before, mark in door.writes:
                database.touched.note(before, mark, frozenset())

    @cached_property
    def copies(self) -> CopyKeeper:
        """The safety copies of this data folder."""
        from kesbang_desktop.store.copies.keeper import CopyKeeper
        from kesbang_desktop.store.data_folder import COPIES

        database = self.data_dir / DATABASE_NAME
        return CopyKeeper(self.data_dir, database, self.data_dir / COPIES)

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
        return (self.data_dir / DATABASE_NAME).exists()

    def salvage(self, folder: Path) -> Salvaged:
        """Make a sound data file in ``folder`` of what the damaged one here still gives.

        Raises DatabaseError where there is a data file already or nothing can be read.
        """
        from kesbang_desktop.store.copies.keeper import salvage_data

        return salvage_data(self.data_dir / DATABASE_NAME, folder / DATABASE_NAME)

    def accept_data(self) -> None:
        """Use the data as it stands, although its copies say otherwise. Nothing is swept then."""
        self._is_accepted = True

    def lock(self) -> FolderLock | LaterLock:
        """Take the data folder for one window. Raises DatabaseError where another has it.

        Data that is only read may be open in many windows, until one of them writes.
        """
        from kesbang_desktop.store.lock import LaterLock, WindowLock
        from kesbang_desktop.store.storage import why_only_read

        is_only_read = why_only_read(self.data_dir / DATABASE_NAME)
        self._lock = LaterLock(self.data_dir) if is_only_read else WindowLock(self.data_dir)
        return self._lock

    def _take_lock(self) -> None:
        from kesbang_desktop.store.lock import LaterLock

        if isinstance(self._lock, LaterLock):
            self._lock.take()

    def close(self) -> None:
        """Close the database, if it was opened."""
        self._close_first_door()
        if self._database is not None:
            self._database.close()
            self._database = None

    def write(self, verb: Callable[Concatenate[Session, P], R]) -> Callable[P, R]:
        """Return a verb of the store, bound to the database, which is opened at its first call."""

        def call(*arguments: P.args, **named: P.kwargs) -> R:
            return self.database.bind(verb)(*arguments, **named)

        return call

    def write_first(
        self,
        first: Callable[Concatenate[sqlite3.Connection, P], R],
        verb: Callable[Concatenate[Session, P], R],
    ) -> Callable[P, R]:
        """Return a verb that writes settings; ``first``, its twin, does until the data is open."""

        def by_door(door: FirstDoor, /, *arguments: P.args, **named: P.kwargs) -> R:
            return door.write(first, *arguments, **named)

        return self._first_or(by_door, self.write(verb))

    def write_long(self, verb: Callable[Concatenate[Session, P], R]) -> Callable[P, R]:
        """Return a verb that lets others write while it lasts, bound as by :meth:`write`."""

        def call(*arguments: P.args, **named: P.kwargs) -> R:
            return self.database.bind_long(verb)(*arguments, **named)

        return call

    def read(self, verb: Callable[Concatenate[Session, P], R]) -> Callable[P, R]:
        """Return a verb that only reads: it works also while another program holds the file."""

        def call(*arguments: P.args, **named: P.kwargs) -> R:
            return self.database.bind_reading(verb)(*arguments, **named)

        return call

    def read_kept(self, verb: Callable[[Session], R], group: bytes) -> Callable[[], R]:
        """Return a verb that reads once, and anew where ``group`` was written to since.

        ``group`` is one of those of ``touched_groups``.
        """
        kept: list[tuple[int, R]] = []

        def read(session: Session) -> R:
            from kesbang_desktop.store.driver import driver_of
            from kesbang_desktop.store.write_marks import marks_of_write

            _, mark = marks_of_write(driver_of(session.connection()))
            for before, found in kept[-1:]:
                touched = self.database.touched.between(before, mark)
                if touched is not None and group not in touched:
                    kept[:] = [(mark, found)]
                    return found
            found = verb(session)
            kept[:] = [(mark, found)]
            return found

        return self.read(read)

    def read_first(
        self,
        first: Callable[Concatenate[sqlite3.Connection, P], R],
        verb: Callable[Concatenate[Session, P], R],
    ) -> Callable[P, R]:
        """Return a verb that only reads; ``first``, its twin, is asked until the data is open."""

        def by_door(door: FirstDoor, /, *arguments: P.args, **named: P.kwargs) -> R:
            return door.read(first, *arguments, **named)

        return self._first_or(by_door, self.read(verb))

    def _first_or(
        self, by_door: Callable[Concatenate[FirstDoor, P], R], later: Callable[P, R]
    ) -> Callable[P, R]:
        """Return what asks the first door as long as it serves, and does ``later`` from then on."""

        def call(*arguments: P.args, **named: P.kwargs) -> R:
            if (door := self._first_door) is not None:
                from kesbang_desktop.store.first_door import NotServedError

                with suppress(NotServedError):
                    return by_door(door, *arguments, **named)
            return later(*arguments, **named)

        return call
