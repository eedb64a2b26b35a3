"""Which texts, calendars and PDF files this program wrote, of what: they carry no seal.

The data keeps their digests instead, with what each was made from, the latest of them.
"""

from __future__ import annotations

from contextlib import suppress
from hashlib import sha256
from typing import TYPE_CHECKING

from kesbang_desktop.domain.errors import ReadOnlyDataError
from kesbang_desktop.domain.written_file import FileState
from kesbang_desktop.store.deferred import settings

if TYPE_CHECKING:
    from pathlib import Path

    from kesbang_desktop.paperwork.desk import Desk

_SETTING = "written_texts"
_MOST = 600
# No file that was written here is as long.
_LONGEST = 64 * 1024 * 1024


class WrittenDigests:
    """Knows files without a seal again by their content."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def state_of(self, target: Path, origin: str) -> FileState:
        """Tell what the file at ``target`` is to what would be written there from ``origin``.

        UNKNOWN for one that was changed, that another program wrote, or that cannot be read.
        """
        try:
            whole = target.stat().st_size <= _LONGEST
            known = self._known().get(_digest(target.read_bytes())) if whole else None
        except OSError:
            return FileState.UNKNOWN
        if known is None:
            return FileState.UNKNOWN
        return FileState.OWN if known == origin else FileState.OTHER

    def keep(self, content: bytes, origin: str) -> None:
        """Remember that ``content`` was written from ``origin``."""
        known = self._known()
        digest = _digest(content)
        known.pop(digest, None)
        latest = [*known.items(), (digest, origin)][-_MOST:]
        # Beside data that is only read no file is known again, so none is replaced.
        with suppress(ReadOnlyDataError):
            self._desk.write(settings.put_setting)(_SETTING, [list(one) for one in latest])

    def _known(self) -> dict[str, str]:
        kept = self._desk.read(settings.get_setting)(_SETTING)
        pairs = kept if isinstance(kept, list) else []
        return {
            str(one[0]): str(one[1]) for one in pairs if isinstance(one, list) and len(one) == 2
        }


def _digest(content: bytes) -> str:
    return sha256(content).hexdigest()
