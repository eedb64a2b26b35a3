"""Looking into safety copies while the data is open, and taking single meetings out of them."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from kesbang_desktop.domain.altered_rows import AlteredRow
from kesbang_desktop.domain.copy_difference import BroughtBack, CopyDifference
from kesbang_desktop.domain.copy_record import CopyRecord
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.errors import CopyError, NotFoundError
from kesbang_desktop.domain.way_back import OldCopy
from kesbang_desktop.store.altered_rows import find_altered, with_copy
from kesbang_desktop.store.copies.bringing_back import (
    bring_attachment,
    bring_attachments,
    bring_back,
    files_of,
    find_attachments,
)
from kesbang_desktop.store.copies.keeper import explained
from kesbang_desktop.store.copies.listing import list_copies
from kesbang_desktop.store.copies.object_store import DamagedPieceError, ObjectStore
from kesbang_desktop.store.copies.reading import compare, opened_copy
from kesbang_desktop.store.copies.restoring import bring_file
from kesbang_desktop.store.database import Database

_LOOKED_INTO = 10
Chosen = CopyRecord | OldCopy


@dataclass(frozen=True, slots=True)
class CopyReader:
    """Reads the copies in ``place`` against ``database``. All raise CopyError and DatabaseError."""

    data_folder: Path
    place: Path
    database: Database

    def compare(self, chosen: Chosen) -> CopyDifference:
        """Return what became of the meetings in a copy, and which it lacks."""
        with self._opened(chosen) as copy, copy.reading() as before, self.database.reading() as now:
            return compare(before, now)

    def bring_back(self, chosen: Chosen, meeting_id: UUID) -> BroughtBack:
        """Write a meeting as the copy has it, with its files; a second one where it is there."""
        words = f" (dari salinan {format_date(chosen.made_at.date())})"
        with self._opened(chosen) as copy, copy.reading() as before:
            lost = self._bring_files(files_of(before, meeting_id))
            with self.database.transaction() as now:
                return replace(bring_back(now, before, meeting_id, words), lost=lost)

    def altered(self) -> tuple[AlteredRow, ...]:
        """Return the rows that are not as they were written, each beside what a copy has of it.

        The newest copy that has a row as it was written last is taken, else the newest that has it
        as it was before; some of the newest copies are looked into.
        """
        with self.database.raw_connection() as now:
            rows = find_altered(now)
        for record in list_copies(self.place)[:_LOOKED_INTO]:
            if all(row.is_exact for row in rows):
                break
            with (
                suppress(CopyError),
                self._opened(record) as copy,
                copy.raw_connection() as before,
                self.database.raw_connection() as now,
            ):
                rows = tuple(
                    row if row.is_exact else with_copy(row, now, before, record.made_at)
                    for row in rows
                )
        return rows

    def bring_attachments(self, chosen: Chosen, meeting_id: UUID) -> BroughtBack:
        """Write those attachments that a meeting lost since, with their files."""
        with self._opened(chosen) as copy, copy.reading() as before:
            lost = self._bring_files(files_of(before, meeting_id))
            with self.database.transaction() as now:
                return replace(bring_attachments(now, before, meeting_id), lost=lost)

    def bring_attachment(self, chosen: Chosen, words: str) -> BroughtBack:
        """Bring back the one attachment whose name has ``words``: its file, and where it stood.

        Raises NotFoundError where none or several have them, or its meeting is gone.
        """
        with self._opened(chosen) as copy, copy.reading() as before:
            found = find_attachments(before, words)
            if len(found) != 1:
                names = ", ".join(f"“{name}”" for _, name, _ in found[:5]) or "tidak ada"
                raise NotFoundError(
                    f"“{words}” cocok dengan {len(found)} lampiran dalam salinan itu ({names}). "
                    "Tulis nama berkasnya lebih lengkap."
                )
            ((attachment_id, _, digest),) = found
            lost = self._bring_files(frozenset({digest}))
            with self.database.transaction() as now:
                return replace(bring_attachment(now, before, attachment_id), lost=lost)

    def _bring_files(self, digests: frozenset[str]) -> tuple[str, ...]:
        """Put files back that are missing or damaged; return those that the copies do not have."""
        store = ObjectStore(self.place)
        return tuple(one for one in sorted(digests) if not bring_file(store, one, self.data_folder))

    @contextmanager
    def _opened(self, chosen: Chosen) -> Iterator[Database]:
        try:
            with (
                explained(self.database.path, self.place),
                opened_copy(self.data_folder, self.place, chosen) as copy,
            ):
                yield copy
        except DamagedPieceError as error:
            raise CopyError(
                "Salinan itu rusak, isinya tidak dapat dibaca. Pilih salinan lain."
            ) from error
