"""Looking into safety copies while the data is open, and taking single meetings out of them."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from kesbang_desktop.domain.altered_rows import AlteredRow
from kesbang_desktop.domain.copied_attachment import CopiedAttachment
from kesbang_desktop.domain.copy_difference import BroughtBack, CopyDifference
from kesbang_desktop.domain.copy_record import CopyRecord
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.errors import CopyError
from kesbang_desktop.domain.way_back import OldCopy
from kesbang_desktop.store.altered_rows import find_altered, with_copy
from kesbang_desktop.store.copies.bringing_back import bring_back, files_of
from kesbang_desktop.store.copies.copied_attachments import (
    FILE_LOST,
    bring_attachments,
    compare_copied,
    lent_copy,
    list_copied,
)
from kesbang_desktop.store.copies.listing import list_copies
from kesbang_desktop.store.copies.object_store import ObjectStore
from kesbang_desktop.store.copies.reading import compare
from kesbang_desktop.store.copies.restoring import bring_file
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.tables import attachment

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
            bring = self.database.bind_long(bring_back)
            return replace(bring(before, meeting_id, words), lost=lost)

    def altered(self, most: int | None) -> tuple[AlteredRow, ...]:
        """Return up to ``most`` rows that are not as they were written (None: all of them).

        Beside each stands what a copy has of it: the newest that has it as it was written last,
        else the newest that has it at all. Some of the newest copies are looked into.
        """
        with self.database.raw_connection() as now:
            rows = tuple(find_altered(now, most))
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

    def attachments(self, chosen: Chosen) -> list[CopiedAttachment]:
        """Return the attachments of a copy, with what became of each."""
        with self._opened(chosen) as copy, copy.reading() as before, self.database.reading() as now:
            found = list_copied(before, ObjectStore(self.place))
            return compare_copied(before, now, found, self.data_folder)

    def bring_attachments(self, chosen: Chosen, meeting_id: UUID) -> BroughtBack:
        """Write those attachments that a meeting lost since, with their files."""
        with self._opened(chosen) as copy, copy.reading() as before:
            of_meeting = attachment.c.meeting_id == meeting_id
            keys = before.scalars(select(attachment.c.id).where(of_meeting)).all()
            lost = self._bring_files(files_of(before, meeting_id))
            with self.database.transaction() as now:
                return replace(bring_attachments(now, before, keys), lost=lost)

    def bring_attachment(self, chosen: Chosen, attachment_id: UUID) -> BroughtBack:
        """Bring back one attachment: its file, and where it stood.

        Raises NotFoundError where what it belongs to is gone.
        """
        with self._opened(chosen) as copy, copy.reading() as before:
            of_one = select(attachment.c.sha256).where(attachment.c.id == attachment_id)
            if self._bring_files(frozenset(before.scalars(of_one))):
                raise CopyError(FILE_LOST)
            with self.database.transaction() as now:
                return bring_attachments(now, before, [attachment_id])

    def _bring_files(self, digests: frozenset[str]) -> tuple[str, ...]:
        """Put files back that are missing or damaged; return those that the copies do not have."""
        store = ObjectStore(self.place)
        return tuple(one for one in sorted(digests) if not bring_file(store, one, self.data_folder))

    @contextmanager
    def _opened(self, chosen: Chosen) -> Iterator[Database]:
        with lent_copy(self.data_folder, self.database.path, self.place, chosen) as copy:
            yield copy
