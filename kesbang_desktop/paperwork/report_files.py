"""Reports for some days as files, kept or put together for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kesbang_desktop.domain.document_kind import SHEET, WORD, minutes_paper
from kesbang_desktop.domain.errors import ExportError
from kesbang_desktop.paperwork.written_files import write_over_own

if TYPE_CHECKING:
    from pathlib import Path

    from kesbang_desktop.domain.meeting_kind import MeetingKind
    from kesbang_desktop.domain.reports.period import Period
    from kesbang_desktop.paperwork.desk import Desk
    from kesbang_desktop.paperwork.papers import Papers
    from kesbang_desktop.paperwork.reports import PrintedReport, Reports

_PDF = ".pdf"
_SUFFIXES = (WORD, SHEET, _PDF)


class ReportFiles:
    """Writes the reports of ``reports`` with the templates that ``papers`` knows."""

    def __init__(self, desk: Desk, papers: Papers, reports: Reports) -> None:
        self._desk = desk
        self._papers = papers
        self._reports = reports

    def write(
        self, kind: MeetingKind, period: Period, target: Path, replace: bool = False
    ) -> PrintedReport:
        """Write the report of ``kind`` for ``period`` in the form that the suffix says.

        Return what was printed. Raises FileInTheWayError over a file that is not that report as it
        was written (unless ``replace``), NotFoundError where there is no daily report, ExportError,
        TemplateError, PictureError and, for PDF, OfficeProgramError.
        """
        suffix = target.suffix.lower()
        if suffix not in _SUFFIXES:
            known = ", ".join(_SUFFIXES)
            raise ExportError(
                f"Laporan ditulis sebagai {known}. Ganti akhiran nama “{target.name}”."
            )
        printed = self._reports.printed(kind, period)
        origin = f"{self._desk.office()}/{minutes_paper(kind)}/{period.since}/{period.until}"

        def make() -> bytes:
            if suffix != _PDF:
                return self._papers.render_report(printed.days, suffix, printed.basis, origin)
            return self._pdf(printed, origin)

        write_over_own(self._desk, target, origin, make, replace)
        return printed

    def _pdf(self, printed: PrintedReport, origin: str) -> bytes:
        scratch = self._desk.scratch()
        content = self._papers.render_report(printed.days, WORD, printed.basis, origin)
        document = self._desk.write_file(scratch / f"laporan{WORD}", content)
        return self._papers.to_pdf(document, scratch / f"laporan{_PDF}").read_bytes()
