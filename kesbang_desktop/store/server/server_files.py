"""The files of an office on its server, each brought to this computer when it is needed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from sqlalchemy.orm import Session

from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.store.attachment_files import keep_blocks, kept_file
from kesbang_desktop.store.office_database import OfficeDatabase
from kesbang_desktop.store.office_files import OfficeFiles
from kesbang_desktop.store.secrets.sealed_content import content_size, opened_content
from kesbang_desktop.store.server import shared_files

_PIECE = 1 << 20
_BRINGING = "Mengambil berkas dari server…"


class ServerFiles(OfficeFiles):
    """Files whose copies in the data folder save the way to the server."""

    def __init__(self, data_dir: Path, database: Callable[[], OfficeDatabase]) -> None:
        super().__init__(data_dir)
        self._database = database

    def has(self, sha256: str) -> bool:
        """Tell whether the office keeps a file of that name. Raises DatabaseError."""
        return self._database().bind_reading(shared_files.has_file)(sha256)

    def hand_on(self, sha256: str) -> bool:
        """Let the office have a file of the data folder; tell whether it has it then.

        Raises DatabaseError, and DamagedSealError.
        """
        if not self.has(sha256) and not self._is_here(sha256):
            return False
        self._handed_on(sha256)
        return True

    def _handed_on(self, sha256: str) -> str:
        database = self._database()
        if not self.has(sha256):
            # A verb may run again, so the file is read again.
            database.bind(lambda session: self._put(session, sha256))()
        return sha256

    def _put(self, session: Session, sha256: str) -> None:
        path = kept_file(self._folder, sha256)
        with opened_content(path, sha256) as reading:
            pieces = iter(lambda: reading.read(_PIECE), b"")
            shared_files.put_file(session, sha256, content_size(path), pieces)

    def _bring(self, sha256: str) -> None:
        if self._is_here(sha256):
            return
        with self._database().reading() as session:
            if not shared_files.has_file(session, sha256):
                return
            pieces = shared_files.pieces_of(session, sha256)
            brought = keep_blocks(self._folder, _told(pieces))
        if brought != sha256:
            kept_file(self._folder, brought).unlink(missing_ok=True)
            raise DatabaseError(
                "Sebuah berkas lampiran di server rusak, jadi tidak dipakai. Lampirkan lagi dari "
                "aslinya, dan beri tahu pengelola server."
            )


def _told(pieces: Iterator[bytes]) -> Iterator[bytes]:
    for piece in pieces:
        tell(_BRINGING)
        yield piece
