"""The data of an office on its PostgreSQL, and what a computer has of it in its folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kesbang_desktop.bootstrap.data_home import DataHome
from kesbang_desktop.domain.data_place import DataPlace, place_on_server
from kesbang_desktop.store.server.server_files import ServerFiles
from kesbang_desktop.store.server.server_templates import ServerTemplates

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import URL

    from kesbang_desktop.domain.office_address import OfficeAddress
    from kesbang_desktop.store.lock import FolderLock
    from kesbang_desktop.store.server.network_journal import NetworkJournal
    from kesbang_desktop.store.server.server_database import ServerDatabase


class ServerHome(DataHome["ServerDatabase"]):
    """One database of a server, which many computers share."""

    files: ServerFiles
    # Others may have begun long ago: nobody is led through a first start.
    has_data = True

    def __init__(self, data_dir: Path, address: OfficeAddress, password: str = "") -> None:
        """Without ``password`` it is that of the key ring, else what libpq finds by itself."""
        super().__init__(data_dir)
        self.address = address
        self.password = password
        self.files = ServerFiles(data_dir, lambda: self.database)
        self.templates = ServerTemplates(data_dir, lambda: self.database, self.files)

    def sign_in(self, password: str) -> None:
        """Open the data with ``password``, empty for the one that is kept.

        One that was typed and is taken is kept in the system's key ring. Raises DatabaseError.
        """
        if password:
            self.password = password
        _ = self.database
        if password:
            from kesbang_desktop.store.server.password_ring import keep_password

            keep_password(self.address, password)

    @property
    def place(self) -> DataPlace:
        """Which data it is, as a person is told."""
        return place_on_server(self.address)

    def lock(self) -> FolderLock:
        """Take the data folder for one window. Raises DatabaseError where another has it."""
        from kesbang_desktop.store.lock import WindowLock

        return WindowLock(self.data_dir)

    def upgrade(self) -> bool:
        """Bring the database to the tables of this program; tell whether anything was to be done.

        For whoever looks after the server, once every computer has the program. Raises
        DatabaseError.
        """
        from kesbang_desktop.store.server.reaching import upgrade

        return upgrade(self._url)

    def _open(self) -> ServerDatabase:
        from kesbang_desktop.store.server.server_database import ServerDatabase
        from kesbang_desktop.store.station_mark import station_mark

        database = ServerDatabase(self._url, station=station_mark(self.data_dir))
        if (journal := self.open_journal()) is not None:
            database.keep_typing(journal)
        return database

    def open_journal(self) -> NetworkJournal | None:
        """Open what waits on this computer; None where another program on it has that.

        Raises sqlite3.Error and OSError.
        """
        from kesbang_desktop.store.server.network_journal import journal_path, open_journal

        return open_journal(journal_path(self.data_dir, self._url))

    @property
    def _url(self) -> URL:
        from kesbang_desktop.store.server.password_ring import kept_password
        from kesbang_desktop.store.server.server_address import url_of

        return url_of(self.address, self.password or kept_password(self.address))
