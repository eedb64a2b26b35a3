"""The data of one office: verbs of the store, bound to whatever keeps it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from kesbang_desktop.bootstrap.file_home import FileHome
from kesbang_desktop.domain.errors import ElsewhereError

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from sqlalchemy.orm import Session

    from kesbang_desktop.bootstrap.data_home import DataHome
    from kesbang_desktop.bootstrap.server_home import ServerHome
    from kesbang_desktop.domain.data_place import DataChoice
    from kesbang_desktop.domain.window_language import WindowLanguage
    from kesbang_desktop.store.copies.keeper import CopyKeeper
    from kesbang_desktop.store.first_door import FirstDoor
    from kesbang_desktop.store.lock import FolderLock, LaterLock
    from kesbang_desktop.store.office_database import OfficeDatabase

P = ParamSpec("P")
R = TypeVar("R")

_NO_SERVER = (
    "Data ini berkas di komputer ini, bukan data kantor di server. Sebut servernya dengan "
    "--database postgresql+psycopg://…"
)


def data_home(
    data_dir: Path, choice: DataChoice | None, lock: LaterLock | FolderLock | None
) -> DataHome[Any]:
    """Return what keeps the data that was chosen, the file in ``data_dir`` where none was."""
    if choice is None or choice.address is None:
        return FileHome(data_dir, lock)
    from kesbang_desktop.bootstrap.server_home import ServerHome

    return ServerHome(data_dir, choice.address, choice.password)


class OfficeData:
    """Data that is opened at its first use, with the folder that a computer has for it."""

    def __init__(
        self,
        data_dir: Path,
        lock: LaterLock | FolderLock | None = None,
        choice: DataChoice | None = None,
    ) -> None:
        """``lock`` is what :meth:`lock` of an earlier one returned, where it is still held."""
        self.data_dir = data_dir
        self.home = data_home(data_dir, choice, lock)

    @property
    def database(self) -> OfficeDatabase:
        """The open database; made at first use, by whichever thread asks. Raises DatabaseError."""
        database: OfficeDatabase = self.home.database
        return database

    @property
    def file(self) -> FileHome:
        """The data file. Raises ElsewhereError, which says what to do, where there is none."""
        if isinstance(self.home, FileHome):
            return self.home
        raise ElsewhereError(self.home.place.copies)

    @property
    def server(self) -> ServerHome:
        """The database of the office on its server. Raises ElsewhereError where there is none."""
        from kesbang_desktop.bootstrap.server_home import ServerHome

        if isinstance(self.home, ServerHome):
            return self.home
        raise ElsewhereError(_NO_SERVER)

    @property
    def copies(self) -> CopyKeeper:
        """The safety copies of the data file. Raises ElsewhereError."""
        return self.file.copies

    @property
    def window_language(self) -> WindowLanguage:
        """Which language the window speaks."""
        from kesbang_desktop.store.kept_language import read_language

        return read_language(self.data_dir)

    def keep_window_language(self, language: WindowLanguage) -> None:
        """Have the window speak ``language`` from the next start on."""
        from kesbang_desktop.store.kept_language import keep_language

        keep_language(self.data_dir, language)

    def lock(self) -> FolderLock | LaterLock:
        """Take the data folder for one window. Raises DatabaseError where another has it."""
        return self.home.lock()

    def close(self) -> None:
        """Close the database, if it was opened."""
        self.home.close()

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
        """Return a verb that only reads: it works also while another program writes."""

        def call(*arguments: P.args, **named: P.kwargs) -> R:
            return self.database.bind_reading(verb)(*arguments, **named)

        return call

    def read_kept(self, verb: Callable[[Session], R], group: bytes) -> Callable[[], R]:
        """Return a verb that reads once, and anew where ``group`` was written to since.

        ``group`` is one of those of ``touched_groups``.
        """
        bound: dict[OfficeDatabase, Callable[[], R]] = {}

        def call() -> R:
            database = self.database
            if database not in bound:
                bound.clear()
                bound[database] = database.bind_kept(verb, group)
            return bound[database]()

        return call

    def read_first(
        self,
        first: Callable[Concatenate[sqlite3.Connection, P], R],
        verb: Callable[Concatenate[Session, P], R],
    ) -> Callable[P, R]:
        """Return a verb that only reads; ``first``, its twin, is asked until the data is open."""

        def by_door(door: FirstDoor, /, *arguments: P.args, **named: P.kwargs) -> R:
            return door.read(first, *arguments, **named)

        return self._first_or(by_door, self.read(verb))

    def first_settings(self, keys: Sequence[str]) -> list[object] | None:
        """Return what is stored under each of ``keys``, None where the data is opened for that."""
        if (door := self.home.first_door) is None:
            return None
        from kesbang_desktop.store.first_door import NotServedError
        from kesbang_desktop.store.first_rows import get_setting

        with suppress(NotServedError):
            return [door.read(get_setting, key) for key in keys]
        return None

    def _first_or(
        self, by_door: Callable[Concatenate[FirstDoor, P], R], later: Callable[P, R]
    ) -> Callable[P, R]:
        """Return what asks the first door as long as it serves, and does ``later`` from then on."""

        def call(*arguments: P.args, **named: P.kwargs) -> R:
            if (door := self.home.first_door) is not None:
                from kesbang_desktop.store.first_door import NotServedError

                with suppress(NotServedError):
                    return by_door(door, *arguments, **named)
            return later(*arguments, **named)

        return call
