"""What was exported is remembered, so that a copy that comes back can be compared with it."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kesbang_desktop.domain.corrections.exported import ExportedPaper
from kesbang_desktop.domain.document_kind import CORRECTED_KINDS, DocumentKind
from kesbang_desktop.domain.errors import ReadOnlyDataError
from kesbang_desktop.store.deferred import exported_papers

if TYPE_CHECKING:
    from uuid import UUID

    from kesbang_desktop.paperwork.desk import Desk


class KeptExports:
    """Keeps the lines of papers by their seal."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def keep(self, meeting_id: UUID, kind: DocumentKind, content: bytes) -> None:
        """Remember what the DOCX ``content`` says, where it is a paper that can come back."""
        if kind not in CORRECTED_KINDS:
            return
        record = self.record_of(meeting_id, kind, content)
        # Beside data that is only read a copy is compared with the minutes as they are then.
        with suppress(ReadOnlyDataError):
            self._desk.write(exported_papers.keep_exported)(record)

    def record_of(self, meeting_id: UUID, kind: DocumentKind, content: bytes) -> ExportedPaper:
        """Return what is remembered of the DOCX ``content``."""
        from kesbang_desktop.documents.corrections.word_reader import paper_in
        from kesbang_desktop.domain.corrections.paper import lines_to_json

        paper = paper_in(content)
        lines = lines_to_json(paper.lines)
        return ExportedPaper(paper.sealed, meeting_id, kind, datetime.now(UTC), lines)
