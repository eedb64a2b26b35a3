"""What keeps the data of an office: the one interface of its data file and of its server."""

from __future__ import annotations

from abc import ABC, abstractmethod
from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from pathlib import Path

    from kesbang_desktop.domain.data_place import DataPlace
    from kesbang_desktop.domain.office_address import OfficeAddress
    from kesbang_desktop.store.first_door import FirstDoor
    from kesbang_desktop.store.lock import FolderLock, LaterLock
    from kesbang_desktop.store.office_database import OfficeDatabase
    from kesbang_desktop.store.office_files import OfficeFiles
    from kesbang_desktop.store.own_template_files import OwnTemplateFiles

D = TypeVar("D", bound="OfficeDatabase", covariant=True)


class DataHome(ABC, Generic[D]):
    """Opened at its first use, by whichever thread asks. The folder of a computer has its own."""

    # Serves the first page until the data is open, where it can.
    first_door: FirstDoor | None = None
    # Of a server.
    address: OfficeAddress | None = None
    files: OfficeFiles
    templates: OwnTemplateFiles

    def __init__(self, data_dir: Path) -> None:
        self.data_dir = data_dir
        self._opening = Lock()
        self._database: D | None = None

    @property
    def database(self) -> D:
        """The open database; made at first use. Raises DatabaseError."""
        with self._opening:
            if self._database is None:
                self._database = self._open()
            return self._database

    @property
    def opened(self) -> D | None:
        """The database, if it was opened."""
        return self._database

    @property
    @abstractmethod
    def place(self) -> DataPlace:
        """Which data it is, as a person is told."""

    @property
    @abstractmethod
    def has_data(self) -> bool:
        """Whether it is, or was, written to already."""

    @abstractmethod
    def lock(self) -> FolderLock | LaterLock:
        """Take the data folder for one window. Raises DatabaseError where another has it."""

    @abstractmethod
    def _open(self) -> D: ...

    def close(self) -> None:
        """Close the database, if it was opened."""
        if self._database is not None:
            self._database.close()
            self._database = None
