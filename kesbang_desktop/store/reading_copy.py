"""Opening a data file that may not be written to, to read what is in it."""

import shutil
import tempfile
from pathlib import Path

from kesbang_desktop.store.opening import make_ready, read_revision
from kesbang_desktop.store.revisions import LATEST_REVISION

# Nobody else may change the file either, so SQLite needs neither locks nor a journal beside it.
_AS_IT_LIES = "mode=ro&immutable=1"
_BESIDE = ("", "-wal")


class ReadingCopy:
    """``path`` and ``query`` open what the data file holds.

    That is the file itself; where a journal has yet to be played into it, or its tables are those
    of an earlier program, it is a copy in a temporary folder that goes with :meth:`close`.
    """

    def __init__(self, database: Path) -> None:
        """Look at the file at ``database``. Raises DatabaseError, sqlite3.Error and OSError."""
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self.path, self.query = database, _AS_IT_LIES
        journal = database.with_name(database.name + "-wal")
        has_journal = journal.is_file() and journal.stat().st_size > 0
        if not has_journal and read_revision(database, _AS_IT_LIES) == LATEST_REVISION:
            return
        self._folder = tempfile.TemporaryDirectory(prefix="notula-")
        self.path, self.query = Path(self._folder.name) / database.name, "mode=ro"
        for suffix in _BESIDE:
            source = database.with_name(database.name + suffix)
            if source.is_file():
                shutil.copyfile(source, self.path.with_name(source.name))
        make_ready(self.path)

    def close(self) -> None:
        """Remove what was made, once nobody reads it any more."""
        if self._folder is not None:
            self._folder.cleanup()
