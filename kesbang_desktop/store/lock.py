"""One window at a time on a data folder."""

import sqlite3
from pathlib import Path
from types import TracebackType

from kesbang_desktop.domain.disk_trouble import disk_trouble
from kesbang_desktop.domain.errors import DatabaseError, FolderTakenError
from kesbang_desktop.store.failures import explain, is_taken
from kesbang_desktop.store.machine_stamp import MachineStamp
from kesbang_desktop.store.private_files import make_private_file, make_private_folder

_NAME = "sedang-dipakai.lock"
_SENTENCE = (
    "Notula Kesbang sudah terbuka dengan folder data ini. "
    "Pakai jendela yang sudah terbuka itu, atau tutup dulu lalu coba lagi."
)


class FolderLock:
    """Held while a window is open, so that two of them cannot overwrite one another's sentences.

    It is SQLite's own lock on an empty file: the system lets go of it when the process ends,
    however it ends, so a crash leaves nothing stale; and it works alike on Windows and Linux.
    """

    def __init__(self, data_folder: Path, name: str = _NAME, taken: str = _SENTENCE) -> None:
        """Take the lock of ``data_folder``, or another one by ``name``.

        Raises FolderTakenError with the sentence ``taken`` where somebody has it, DatabaseError
        where it cannot be had at all.
        """
        path = data_folder / name
        try:
            make_private_folder(data_folder)
            make_private_file(path)
            self._connection = sqlite3.connect(
                path, timeout=0, isolation_level=None, check_same_thread=False
            )
        except sqlite3.Error as error:
            # A failing disk is told here already, where the file is opened.
            raise (explain(error, path) or error) from error
        except OSError as error:
            raise DatabaseError(
                f"Folder data “{data_folder}” tidak dapat ditulisi. "
                f"{disk_trouble(error) or 'Periksa izin folder itu'} atau pilih folder lain, "
                "lalu coba lagi."
            ) from error
        try:
            self._connection.execute("PRAGMA journal_mode = MEMORY")
            self._connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            self._connection.close()
            if is_taken(error):
                raise FolderTakenError(taken) from error
            raise (explain(error, path) or error) from error

    def release(self) -> None:
        """Let another window have the folder."""
        self._connection.close()

    def __enter__(self) -> "FolderLock":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.release()


class WindowLock(FolderLock):
    """The lock of a window, which tells other computers as well that the folder is in use."""

    def __init__(self, data_folder: Path) -> None:
        """Take the folder. Raises DatabaseError where another window or computer has it."""
        super().__init__(data_folder)
        try:
            self._stamp = MachineStamp(data_folder)
        except DatabaseError:
            super().release()
            raise

    def release(self) -> None:
        """Let others have the folder."""
        self._stamp.remove()
        super().release()


class LaterLock:
    """The lock of a window on data that is only read: taken once it is written to.

    Until then others may read the folder too.
    """

    def __init__(self, data_folder: Path) -> None:
        self._data_folder = data_folder
        self._taken: WindowLock | None = None

    def take(self) -> None:
        """Take the folder. Raises DatabaseError where another window or computer has it."""
        if self._taken is None:
            self._taken = WindowLock(self._data_folder)

    def release(self) -> None:
        """Let others have the folder."""
        if self._taken is not None:
            self._taken.release()
            self._taken = None

    def __enter__(self) -> "LaterLock":
        return self

    def __exit__(self, *_: object) -> None:
        self.release()
