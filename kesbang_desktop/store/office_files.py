"""The files that belong to records of an office, by what is in them, wherever its data is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kesbang_desktop.store.data_folder import ATTACHMENTS, SCRATCH
from kesbang_desktop.store.deferred import attachment_files

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class OfficeFiles:
    """Files in a data folder, named by the SHA-256 of their content; the same is kept once.

    Where an office keeps them elsewhere, the folder has those that were needed here.
    """

    def __init__(self, data_dir: Path) -> None:
        self._folder = data_dir

    def keep_file(self, source: Path) -> str:
        """Keep a copy of ``source`` and return its name. Raises DatabaseError."""
        return self._handed_on(attachment_files.keep_file(self._folder, source))

    def keep_bytes(self, content: bytes) -> str:
        """Keep ``content`` and return its name. Raises DatabaseError."""
        return self._handed_on(attachment_files.keep_bytes(self._folder, content))

    def keep_blocks(self, blocks: Iterable[bytes]) -> str:
        """Keep what comes in ``blocks`` and return its name; what they raise leaves nothing.

        Raises DatabaseError and OSError.
        """
        return self._handed_on(attachment_files.keep_blocks(self._folder, blocks))

    def readable(self, sha256: str) -> Path:
        """Return a file with that content in clear, for programs that need a file.

        Where nothing of that name is kept it is not there. Raises DamagedSealError, DatabaseError
        and OSError.
        """
        self._bring(sha256)
        return attachment_files.readable_file(self._folder, sha256)

    def done_with(self, path: Path) -> None:
        """Leave nothing in clear of a file that :meth:`readable` returned, and is kept sealed."""
        if path.parent == self._folder / SCRATCH / ATTACHMENTS:
            path.unlink(missing_ok=True)

    def has(self, sha256: str) -> bool:
        """Tell whether a file of that name is kept. Raises DatabaseError."""
        return self._is_here(sha256)

    def is_sound(self, sha256: str) -> bool:
        """Tell whether it is kept and still is what its name says; reads all of it."""
        self._bring(sha256)
        return attachment_files.is_kept(self._folder, sha256)

    def _is_here(self, sha256: str) -> bool:
        return attachment_files.kept_file(self._folder, sha256).is_file()

    def _handed_on(self, sha256: str) -> str:
        """Give a file that was kept here to where the office keeps them; return its name."""
        return sha256

    def _bring(self, sha256: str) -> None:
        """Bring a file here that the office keeps elsewhere."""
