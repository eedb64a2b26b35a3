"""Whether the data file that is open is still the one that was opened."""

from pathlib import Path

from kesbang_desktop.store.failures import missing_file, replaced_file
from kesbang_desktop.store.write_marks import (
    form_of,
    has_foreign_journal,
    header_of,
    mark_of,
    start_of,
)


class FileWatch:
    """Looks at the file at ``path`` as the disk has it, beside the connections to it."""

    def __init__(self, path: Path) -> None:
        """Begin to watch. Raises OSError."""
        self._path = path
        self._identity = _identity(path)
        self._start = start_of(path)
        self._seen = mark_of(header_of(path))

    def prove_same(self) -> None:
        """Raise DatabaseError where the file was removed or moved, ReplacedDataError for another.

        Another one has taken its place, or its content: copied over it, cut, or emptied.
        """
        identity = _identity(self._path)
        if identity is None:
            raise missing_file(self._path)
        if identity != self._identity or self._has_other_content():
            raise replaced_file(self._path)

    def prove_readable(self) -> None:
        """Raise ReplacedDataError where what is open is no longer what it was.

        A file that was moved away, or another one put in its place, leaves it whole.
        """
        if _identity(self._path) == self._identity and self._has_other_content():
            raise replaced_file(self._path)

    @property
    def has_other_file(self) -> bool:
        """Whether another file took the place; what was there is still open, and whole."""
        return _identity(self._path) not in (None, self._identity)

    @property
    def is_same(self) -> bool:
        """Whether the file is there, and is the one that was opened."""
        return _identity(self._path) == self._identity and not self._has_other_content()

    def _has_other_content(self) -> bool:
        start = start_of(self._path)
        if start == self._start:
            return False
        if form_of(start) != form_of(self._start):
            return True
        mark = mark_of(header_of(self._path))
        if mark == self._seen:
            self._start = start
            return False
        # The journal was played into it, by whichever program; or it is none of this journal's.
        if has_foreign_journal(self._path):
            return True
        self._start, self._seen = start, mark
        return False


def _identity(path: Path) -> tuple[int, int] | None:
    """Return which file stands at ``path``, or None for none."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino
