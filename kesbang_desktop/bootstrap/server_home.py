"""The data of an office on its PostgreSQL, and what a computer has of it in its folder."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from kesbang_desktop.bootstrap.data_home import DataHome
from kesbang_desktop.domain.data_place import DataPlace, place_on_server
from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.store.server.server_files import ServerFiles
from kesbang_desktop.store.server.server_templates import ServerTemplates

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import URL

    from kesbang_desktop.domain.office_address import OfficeAddress
    from kesbang_desktop.store.lock import FolderLock
    from kesbang_desktop.store.server.answer_file import AnswerFile
    from kesbang_desktop.store.server.network_journal import NetworkJournal
    from kesbang_desktop.store.server.server_database import ServerDatabase

_IN_USE = (
    "Program ini sedang terbuka di komputer ini, jadi yang menunggu jaringan ada di sana. Pakai "
    "jendela itu, atau tutup dulu."
)

_NOT_ALL_SENT = (
    "Di komputer ini ada ketikan yang belum ada di server, atau tidak diterimanya; belum ada yang "
    "dipindahkan. Buka programnya dengan jaringan, putuskan yang tidak diterima, lalu pindahkan."
)


class ServerHome(DataHome["ServerDatabase"]):
    """One database of a server, which many computers share."""

    files: ServerFiles
    address: OfficeAddress
    # Others may have begun long ago: nobody is led through a first start.
    has_data = True

    def __init__(self, data_dir: Path, address: OfficeAddress, password: str = "") -> None:
        """Without ``password`` it is that of the key ring, else what libpq finds by itself."""
        super().__init__(data_dir)
        self.address = address
        self.password = password
        self._is_away = False
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
    def was_read(self) -> bool:
        """Whether something of this data is on this computer, to work without the network."""
        answers = self._open_answers()
        if answers is None:
            return False
        with closing(answers):
            return not answers.is_empty

    def work_away(self) -> None:
        """Open what was read before; the server is asked again until it answers.

        Raises DatabaseError where another program on this computer has it.
        """
        self._is_away = True
        _ = self.database

    @property
    def place(self) -> DataPlace:
        """Which data it is, as a person is told."""
        return place_on_server(self.address)

    def lock(self) -> FolderLock:
        """Take the data folder for one window. Raises DatabaseError where another has it."""
        from kesbang_desktop.store.lock import WindowLock

        return WindowLock(self.data_dir)

    def count_aside(self) -> int:
        """Return beside how many lines words are kept that nobody has chosen among.

        Raises DatabaseError.
        """
        from kesbang_desktop.store.server.shared_lines import count_aside

        return self.database.bind_reading(count_aside)()

    def upgrade(self) -> bool:
        """Bring the database to the tables of this program; tell whether anything was to be done.

        For whoever looks after the server, once every computer has the program. Raises
        DatabaseError.
        """
        from kesbang_desktop.store.server.reaching import upgrade

        return upgrade(self._url)

    def require_all_sent(self) -> None:
        """Send what waits on this computer. Raises DatabaseError where something is left here."""
        kept = self.database.kept
        if kept is not None and (not kept.send() or kept.refused_count):
            raise DatabaseError(_NOT_ALL_SENT)

    def forget_answers(self) -> None:
        """Remove what this computer has of the data, which is closed; what waits stays."""
        from kesbang_desktop.store.server.network_journal import remove_if_empty
        from kesbang_desktop.store.server.station_files import (
            answers_path,
            journal_path,
        )
        from kesbang_desktop.store.write_marks import remove_database

        remove_database(answers_path(self.data_dir, self._url))
        remove_if_empty(journal_path(self.data_dir, self._url))

    def _open(self) -> ServerDatabase:
        from kesbang_desktop.store.server.server_database import ServerDatabase
        from kesbang_desktop.store.station_mark import station_mark

        station = station_mark(self.data_dir)
        database = ServerDatabase(self._url, station=station, is_away=self._is_away)
        if (journal := self.open_journal()) is not None:
            database.keep_typing(journal, self._open_answers())
        elif self._is_away:
            database.close()
            raise DatabaseError(_IN_USE)
        return database

    def _open_answers(self) -> AnswerFile | None:
        import sqlite3

        from kesbang_desktop.store.server.answer_file import AnswerFile
        from kesbang_desktop.store.server.station_files import answers_path

        try:
            return AnswerFile(answers_path(self.data_dir, self._url))
        except (sqlite3.Error, OSError, DatabaseError):
            return None

    def open_journal(self) -> NetworkJournal | None:
        """Open what waits on this computer; None where another program on it has that.

        Raises sqlite3.Error and OSError.
        """
        from kesbang_desktop.store.private_files import make_private_folder
        from kesbang_desktop.store.server.network_journal import open_journal
        from kesbang_desktop.store.server.station_files import journal_path

        make_private_folder(self.data_dir)
        return open_journal(journal_path(self.data_dir, self._url))

    @property
    def _url(self) -> URL:
        from kesbang_desktop.store.server.password_ring import kept_password
        from kesbang_desktop.store.server.server_address import url_of

        return url_of(self.address, self.password or kept_password(self.address))
