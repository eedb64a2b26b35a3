"""Making a safety copy while the data is in use, and reading it again before it counts."""

import hashlib
import logging
import secrets
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kesbang_desktop.domain.altered_rows import RowsCheck
from kesbang_desktop.domain.copy_record import CopyReason, CopyRecord
from kesbang_desktop.domain.long_work import tell, told
from kesbang_desktop.store.attachment_files import kept_file
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.connecting import connect, key_for
from kesbang_desktop.store.copies.checking import check_copy
from kesbang_desktop.store.copies.damage_note import note_pieces
from kesbang_desktop.store.copies.data_check import count_all, is_sound, used_digests
from kesbang_desktop.store.copies.data_mark import advance_mark, read_mark
from kesbang_desktop.store.copies.listing import newest_copy
from kesbang_desktop.store.copies.object_store import DamagedPieceError, ObjectStore
from kesbang_desktop.store.copies.page_copy import copy_pages
from kesbang_desktop.store.copies.record_file import write_record
from kesbang_desktop.store.copies.restoring import bring_file
from kesbang_desktop.store.data_folder import DAMAGED, OWN_TEMPLATES
from kesbang_desktop.store.long_reading import stoppable
from kesbang_desktop.store.marked_write import marked_write
from kesbang_desktop.store.private_files import make_private_file, make_private_folder
from kesbang_desktop.store.revisions import LATEST_REVISION
from kesbang_desktop.store.row_check import check_rows, renew_digests
from kesbang_desktop.store.row_digests import digest_all
from kesbang_desktop.store.secrets.key_file import carry_key
from kesbang_desktop.store.secrets.sealed_content import seal_of
from kesbang_desktop.store.tallies import keep_tally, wrong_tallies
from kesbang_desktop.store.tally_rules import Tally

_LOG = logging.getLogger(__name__)

# Pages of a SQLite file stay where they are, so pieces of one length repeat from copy to copy.
PIECE_SIZE = 256 * 1024
_PAGES_AT_ONCE = 512
_PAUSE_S = 0.03
_COPYING = "Menyalin data…"
_CHECKING = "Memeriksa salinan…"
_KEEPING = "Menulis salinan…"
# What an office lays beside its data, and wants back with it.
_OWN_FILES = (f"{OWN_TEMPLATES}/*", "*.csv")


class DamagedDataError(Exception):
    """The data file itself is damaged; ``kept_at`` is the copy of it that was put aside."""

    def __init__(self, kept_at: Path) -> None:
        super().__init__(str(kept_at))
        self.kept_at = kept_at


@dataclass(frozen=True, slots=True)
class CopyJob:
    """One copy of the data in ``data_folder``, whose file is ``database``, to ``place``."""

    data_folder: Path
    database: Path
    place: Path
    reason: CopyReason
    made_at: datetime

    def run(self) -> CopyRecord:
        """Copy, read the copy again, and return its record.

        What is in the file at one moment is copied whole, whatever is written meanwhile. A copy
        that does not read back is tried once more. Raises DamagedDataError, sqlite3.Error, OSError.
        """
        make_private_folder(self.place)
        newest = newest_copy(self.place)
        advance_mark(self.database, newest.mark.copies if newest and newest.mark else 0)
        snapshot = self.place / f".{secrets.token_hex(8)}.tmp"
        try:
            make_private_file(snapshot)
            self._take_snapshot(snapshot)
            return self._keep(snapshot)
        finally:
            snapshot.unlink(missing_ok=True)

    def _take_snapshot(self, snapshot: Path) -> None:
        """Put what the file holds now at ``snapshot``, by a connection of its own."""
        if (key := key_for(self.database)) is not None:
            with closing(_open_reading(self.database)) as source:
                copy_pages(source, self.database, snapshot)
            # Whoever finds the copies needs it to open them.
            carry_key(self.data_folder, self.place, key.id)
            return
        with (
            closing(_open_reading(self.database)) as source,
            closing(sqlite3.connect(snapshot)) as target,
        ):
            # An open reading transaction holds the moment: the copy need not begin again when
            # somebody types, and it goes on in small steps that let the typing through.
            source.execute("BEGIN")
            source.execute("SELECT count(*) FROM sqlite_master").fetchone()
            source.backup(target, pages=_PAGES_AT_ONCE, progress=_tell_pages, sleep=0)
            source.execute("COMMIT")
            target.execute("PRAGMA journal_mode = DELETE")

    def _keep(self, snapshot: Path) -> CopyRecord:
        with closing(_open_reading(snapshot)) as connection:
            if not is_sound(connection, _CHECKING):
                raise DamagedDataError(self._set_aside(snapshot))
            revision = _revision(connection)
            mark = read_mark(connection)
            counts = count_all(connection)
            used = sorted(used_digests(connection))
            with stoppable(connection, _CHECKING):
                rows = check_rows(connection)
                # By the rules of today; an older file is counted anew as it is upgraded.
                is_latest = revision == LATEST_REVISION
                tallies = wrong_tallies(connection) if is_latest else ()
        if rows.needs_digests:
            self._renew_digests(rows)
        if tallies:
            self._count_anew(tallies)
        store = ObjectStore(self.place)
        pieces, sha256 = _keep_pieces(store, snapshot)
        attachments = {digest: kept_file(self.data_folder, digest) for digest in used}
        kept = {
            digest
            for digest, path in told(attachments.items(), _KEEPING, len(attachments))
            if self._keep_same(store, digest, path)
        }
        record = CopyRecord(
            self.made_at,
            self.reason,
            revision,
            snapshot.stat().st_size,
            sha256,
            tuple(pieces),
            counts,
            tuple(sorted(kept)),
            {path: store.add_file(self.data_folder / path) for path in self._own_files()},
            tuple(sorted(set(used) - kept)),
            mark,
            len(rows.altered),
        )
        self._mend_pieces(store, record, snapshot)
        note_pieces(self.place, record.digests, ())
        tell(_CHECKING)
        write_record(self.place, record)
        return record

    def _renew_digests(self, rows: RowsCheck) -> None:
        """Make the digests anew of rows that were just found to be as they were written.

        Some at a time, so that whoever types waits for none of it; all at once where another
        program filled the file anew, for a half of that says nothing.
        """
        with closing(_open_reading(self.database)) as connection:
            if rows.moved:
                self._renew_all(connection)
                return
            for keys in in_batches(rows.broken):
                with marked_write(connection):
                    renew_digests(connection, keys)
                time.sleep(_PAUSE_S)

    def _count_anew(self, kinds: Sequence[Tally]) -> None:
        """Mend what is counted wrong, each kind by itself, so that whoever types may go between."""
        _LOG.warning("counts mended: %s", ", ".join(kinds))
        with closing(_open_reading(self.database)) as connection:
            for kind in kinds:
                with marked_write(connection):
                    keep_tally(connection, kind)
                time.sleep(_PAUSE_S)

    def _renew_all(self, connection: sqlite3.Connection) -> None:
        # What was written since has its digest; only what is still good is vouched for.
        with marked_write(connection):
            if check_rows(connection).is_good:
                digest_all(connection)

    def _mend_pieces(self, store: ObjectStore, record: CopyRecord, snapshot: Path) -> None:
        """Read all pieces again and write those anew that an older copy left damaged."""
        broken = check_copy(self.place, record).broken
        if not broken:
            return
        for digest in broken:
            store.drop(digest)
        _keep_pieces(store, snapshot)
        for digest in broken & set(record.attachments):
            self._keep_same(store, digest, kept_file(self.data_folder, digest))
        for path, digest in record.files.items():
            if digest in broken:
                store.add_file(self.data_folder / path)
        if check_copy(self.place, record).broken:
            raise OSError(f"{self.place} does not give back what was written")

    def _keep_same(self, store: ObjectStore, digest: str, path: Path) -> bool:
        """Keep an attachment; False where it is gone or no longer what its name says.

        One that is gone here and in the copies comes back from there: else it would go with the
        last copy that has it, and nobody would be told.

        A piece that is sealed otherwise than the data is written anew: once the passphrase of
        before is forgotten, nobody could read it.
        """
        if not path.is_file() and not (
            store.has(digest) and bring_file(store, digest, self.data_folder)
        ):
            return False
        key = key_for(self.database)
        wanted = key.id if key is not None else b""
        is_anew = store.has(digest) and store.seal_of(digest) != wanted == seal_of(path)
        try:
            if store.has(digest) and not is_anew:
                return True
            return store.add_file(path, is_anew) == digest
        except DamagedPieceError:
            return False

    def _set_aside(self, snapshot: Path) -> Path:
        """Keep the copy of a damaged file where it pushes out no good one; return where."""
        folder = self.place / DAMAGED
        make_private_folder(folder)
        # One is enough: it is damaged data, and the file itself stays where it is.
        target = folder / f"notula-rusak-{self.made_at:%Y%m%d}.sqlite"
        snapshot.replace(target)
        return target

    def _own_files(self) -> Iterator[str]:
        for pattern in _OWN_FILES:
            for path in sorted(self.data_folder.glob(pattern)):
                if path.is_file() and not path.name.startswith((".", "~$")):
                    yield path.relative_to(self.data_folder).as_posix()


def _tell_pages(_status: int, remaining: int, total: int) -> None:
    tell(_COPYING, total - remaining, total)


def _open_reading(path: Path) -> sqlite3.Connection:
    """Open the file to read what is in it, without creating one."""
    return connect(path, "mode=rw", isolation_level=None)


def _revision(connection: sqlite3.Connection) -> str:
    (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(revision)


def _keep_pieces(store: ObjectStore, path: Path) -> tuple[list[str], str]:
    """Keep the file at ``path`` in pieces; return their digests and that of the whole."""
    pieces = []
    whole = hashlib.sha256()
    size = path.stat().st_size
    with path.open("rb") as reading:
        while piece := reading.read(PIECE_SIZE):
            tell(_KEEPING, reading.tell(), size)
            whole.update(piece)
            pieces.append(store.add_bytes(piece))
    return pieces, whole.hexdigest()
