"""Documents that come back corrected: read beside the minutes, and taken into them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from kesbang_desktop.domain.dates import format_long_date
from kesbang_desktop.domain.document_kind import CORRECTED_KINDS, DocumentKind
from kesbang_desktop.domain.errors import NotFoundError, UnreadableCorrectionError
from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.store.deferred import corrections as corrections_store
from kesbang_desktop.store.deferred import directory, exported_papers, meetings, proofs

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable
    from pathlib import Path

    from kesbang_desktop.domain.changes import Changes
    from kesbang_desktop.domain.corrections.change import Change, Corrections
    from kesbang_desktop.domain.corrections.exported import ExportedPaper
    from kesbang_desktop.domain.corrections.paper import Lines, Paper
    from kesbang_desktop.domain.corrections.taken import TakenCorrections
    from kesbang_desktop.domain.corrections.taking import Surroundings
    from kesbang_desktop.domain.minutes import Minutes
    from kesbang_desktop.domain.office_calendar import OfficeCalendar
    from kesbang_desktop.paperwork.desk import Desk

    Render = Callable[[Minutes, DocumentKind], bytes]

# Share of the lines of a document that a paper of the meeting must have for it to be that paper.
_KNOWN_SHARE = 0.3


class CorrectionDesk:
    """``render`` makes a paper of minutes as they are."""

    def __init__(self, desk: Desk, render: Render, holidays: Callable[[], OfficeCalendar]) -> None:
        self._desk = desk
        self._render = render
        self._holidays = holidays

    def read(self, path: Path, meeting_id: UUID | None = None) -> Corrections:
        """Return what the document at ``path`` says beside the minutes; nothing is written.

        Without ``meeting_id`` it is the meeting that the document names. Raises
        UnreadableCorrectionError for what is no such document, NotFoundError and TemplateError.
        """
        from kesbang_desktop.documents.corrections.word_reader import paper_in, read_corrected
        from kesbang_desktop.domain.corrections.change import Corrections
        from kesbang_desktop.domain.corrections.comparing import compare
        from kesbang_desktop.domain.corrections.paper import lines_from_json
        from kesbang_desktop.domain.corrections.trying import with_problems

        found = read_corrected(path)
        exported = self._exported(found, path.name, meeting_id)
        named = exported.meeting_id if exported else _named_meeting(found) or meeting_id
        if named is None:
            raise _unknown(path.name)
        minutes = self._minutes_of(named, path.name, meeting_id)
        kind = DocumentKind(exported.paper) if exported else self._likest(found, minutes, path.name)
        ours = paper_in(self._render(minutes, kind)).lines
        base = lines_from_json(exported.lines) if exported else ours
        comparison = compare(
            base,
            found.lines,
            ours,
            minutes.entries,
            keeps_order=kind is not DocumentKind.ACTION_MATRIX,
        )
        around = self._surroundings(minutes, kind, ours, datetime.now(UTC))
        changes = with_problems(comparison.changes, minutes, around)
        return Corrections(
            minutes.meeting.id,
            path.name,
            kind,
            replace(comparison, changes=changes),
            exported.exported_at if exported else None,
            minutes.meeting.status is MeetingStatus.FINAL,
            found.saved_by,
        )

    def take(
        self, corrections: Corrections, changes: Collection[Change], reason: str = ""
    ) -> TakenCorrections:
        """Write ``changes``, some of those of ``corrections``, into the minutes.

        Final minutes are opened with ``reason``, or with the proposed one. Raises KnownError where
        one of them cannot be taken; then nothing is.
        """
        from kesbang_desktop.documents.corrections.word_reader import paper_in
        from kesbang_desktop.domain.corrections.taking import take

        at = datetime.now(UTC)
        minutes = self._desk.minutes(corrections.meeting_id)
        ours = paper_in(self._render(minutes, corrections.kind)).lines
        revised = take(changes, minutes, self._surroundings(minutes, corrections.kind, ours, at))
        why = reason.strip() or corrections.reason
        taken = self._desk.write(corrections_store.take_corrections)(
            revised, why, at, self._desk.author()
        )
        self._note_readers(corrections)
        return taken

    def _note_readers(self, corrections: Corrections) -> None:
        """Note what each author of the file asked for, where a copy went round."""
        from kesbang_desktop.domain.circulation import (
            describe_asked,
            readers_of,
            with_corrections,
        )

        meeting_id, today = corrections.meeting_id, date.today()
        before = noted = self._desk.read(proofs.list_proofs)(meeting_id)
        if not readers_of(before):
            return
        made = [(one, corrections.authors_of(one)) for one in corrections.changes]
        for name in dict.fromkeys(name for _, names in made for name in names):
            asked = describe_asked([one for one, names in made if name in names])
            noted = with_corrections(noted, meeting_id, [name], asked, today)
        if noted != before:
            self._desk.write(proofs.save_proofs)(meeting_id, noted, before)

    def take_back(self, taken: TakenCorrections) -> Changes:
        """Write what stood before ``taken``."""
        return self._desk.write(corrections_store.take_back_corrections)(
            taken, datetime.now(UTC), self._desk.author()
        )

    def _exported(self, found: Paper, name: str, meeting_id: UUID | None) -> ExportedPaper | None:
        """Return what the document was exported as: by its seal, else the likest of the meeting."""
        if found.sealed:
            known = self._desk.read(exported_papers.find_exported)(found.sealed)
            if known is not None:
                return known
        named = _named_meeting(found)
        if meeting_id is None or named is not None:
            return None
        from kesbang_desktop.domain.corrections.paper import lines_from_json

        candidates = self._desk.read(exported_papers.list_exported)(meeting_id)
        weighed = [(_share(found.lines, lines_from_json(one.lines)), one) for one in candidates]
        best = max(weighed, key=lambda one: one[0], default=(0.0, None))
        return best[1] if best[0] >= _KNOWN_SHARE else None

    def _minutes_of(self, named: UUID, name: str, wanted: UUID | None) -> Minutes:
        try:
            minutes = self._desk.read(meetings.load_minutes)(named)
        except NotFoundError as error:
            raise UnreadableCorrectionError(
                f"“{name}” berasal dari rapat yang tidak ada dalam data ini. "
                "Buka di komputer tempat dokumen itu dibuat."
            ) from error
        if wanted is not None and wanted != named:
            meeting = minutes.meeting
            day = f", {format_long_date(meeting.date)}" if meeting.date else ""
            raise UnreadableCorrectionError(
                f"“{name}” adalah dokumen rapat lain, “{meeting.title}”{day}. "
                "Buka rapat itu, lalu terima koreksinya di sana."
            )
        return minutes

    def _likest(self, found: Paper, minutes: Minutes, name: str) -> DocumentKind:
        """Return which paper of ``minutes`` a document is whose export is not known here."""
        from kesbang_desktop.documents.corrections.word_reader import paper_in

        named = found.origin.split("/")[1:2]
        if named and named[0] in set(DocumentKind) and named[0] not in CORRECTED_KINDS:
            raise _unknown(name)
        of_it = [one for one in CORRECTED_KINDS if one.made_of is minutes.meeting.kind]
        kinds = [one for one in of_it if one in named] or of_it
        weighed = [
            (_share(found.lines, paper_in(self._render(minutes, kind)).lines), kind)
            for kind in kinds
        ]
        share, kind = max(weighed, key=lambda one: one[0], default=(0.0, DocumentKind.NOTULA))
        if share < _KNOWN_SHARE:
            raise _unknown(name)
        return kind

    def _surroundings(
        self, minutes: Minutes, kind: DocumentKind, ours: Lines, at: datetime
    ) -> Surroundings:
        from kesbang_desktop.domain.corrections.layout import layout_of, values_of
        from kesbang_desktop.domain.corrections.taking import Surroundings
        from kesbang_desktop.exchange.paper_attendee import read_attendee
        from kesbang_desktop.exchange.paper_field import read_field

        kinds = {one.id: one.kind for one in minutes.entries}
        printed = {anchor.name: text for anchor, text in values_of(layout_of(ours, kinds)).items()}
        known = self._desk.read(directory.load_directory)()
        reads = read_field, partial(read_attendee, directory=known)
        return Surroundings(kind, known, self._holidays(), *reads, printed, at)


def _named_meeting(found: Paper) -> UUID | None:
    """Return the meeting in the seal of a paper of one meeting; see domain/written_file.py."""
    try:
        return UUID(found.origin.split("/")[2])
    except (ValueError, IndexError):
        return None


def _share(lines: Lines, others: Lines) -> float:
    """Return the share of the lines of a paper that a document has, from 0 to 1."""
    here, there = _counted(lines), _counted(others)
    return (here & there).total() / (there.total() or 1)


def _counted(lines: Iterable[object]) -> Counter[str]:
    from kesbang_desktop.domain.corrections.paper import PaperLine

    plain = (one.plain for one in lines if isinstance(one, PaperLine))
    # Colons and dashes of tables say nothing.
    return Counter(text for text in plain if len(text) > 1)


def _unknown(name: str) -> UnreadableCorrectionError:
    return UnreadableCorrectionError(
        f"“{name}” bukan notula, laporan, atau matriks dari rapat ini. "
        "Pilih dokumen Word yang dibuat program ini lalu dikoreksi."
    )
