"""The list of follow-ups leaving the program, and a filled-in matrix coming back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from kesbang_desktop.domain.action_matrix import MatrixGroup, MatrixHeading
from kesbang_desktop.domain.agency_sheets import agency_sheets
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.errors import ExportError
from kesbang_desktop.domain.follow_up_output import FollowUpOutput
from kesbang_desktop.domain.follow_up_query import FollowUpQuery
from kesbang_desktop.domain.follow_up_view import FollowUpView, Grouping
from kesbang_desktop.domain.meeting import Classification, highest_of
from kesbang_desktop.domain.written_file import list_origin
from kesbang_desktop.paperwork.written_files import write_over_own
from kesbang_desktop.store.deferred import directory, follow_ups, progress_log

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from kesbang_desktop.domain.follow_up import FollowUp
    from kesbang_desktop.domain.returned_matrix import ReturnedMatrix
    from kesbang_desktop.paperwork.calendars import Calendars
    from kesbang_desktop.paperwork.desk import Desk
    from kesbang_desktop.paperwork.papers import Papers


class FollowUpPapers:
    """Writes what a view of the list shows: the same rows, in the same order and groups."""

    def __init__(self, desk: Desk, papers: Papers, calendars: Calendars) -> None:
        self._desk = desk
        self._papers = papers
        self._calendars = calendars

    def export(
        self,
        view: FollowUpView,
        today: date,
        output: FollowUpOutput,
        target: Path,
        overwrite: bool = False,
    ) -> Path:
        """Write the rows of ``view`` to ``target`` and return it.

        Raises FileInTheWayError over a file that is not the same list as it was written (unless
        ``overwrite``), ExportError and TemplateError.
        """
        if target.suffix.lower() != output.suffix:
            raise ExportError(
                f"{output.label} ditulis sebagai {output.suffix}. "
                f"Ganti akhiran nama berkas “{target.name}”."
            )
        origin = list_origin(self._desk.office(), f"tindak-lanjut-{output}", view)
        make = partial(self._content, view, today, output, origin)
        write_over_own(self._desk, target, origin, make, overwrite)
        return target

    def summary(self, view: FollowUpView, today: date) -> str:
        """Return the rows of ``view`` as text for chat, a part for each owner."""
        from kesbang_desktop.documents.chat.owner_summary import owner_summary

        return owner_summary(self.rows(view, today), today)

    def read_returned(self, path: Path, holidays: Collection[date] = ()) -> ReturnedMatrix:
        """Return what a filled-in matrix says beside the data; nothing is written.

        Raises UnreadableMatrixError.
        """
        from kesbang_desktop.paperwork.returned_matrices import read_returned

        return read_returned(self._desk, path, date.today(), holidays)

    def classified(self, view: FollowUpView, today: date) -> int:
        """Return how many rows of ``view`` come from classified meetings."""
        return self._desk.read(follow_ups.count_classified)(view, today)

    def rows(self, view: FollowUpView, today: date) -> list[FollowUp]:
        """Return every row of ``view`` in order."""
        return self._desk.read(follow_ups.all_follow_ups)(view, today)

    def json(self, view: FollowUpView, today: date) -> str:
        """Return the rows of ``view`` as a JSON list."""
        from kesbang_desktop.exchange.follow_up_data import follow_ups_json

        rows = self.rows(view, today)
        progress = self._desk.read(progress_log.progress_of)([one.entry_id for one in rows])
        return follow_ups_json(rows, progress)

    def _content(
        self, view: FollowUpView, today: date, output: FollowUpOutput, origin: str
    ) -> bytes:
        if output is FollowUpOutput.JSON:
            return self.json(view, today).encode()
        if output is FollowUpOutput.CSV:
            from kesbang_desktop.exchange.follow_up_data import follow_ups_csv

            return follow_ups_csv(self.rows(view, today)).encode()
        if output is FollowUpOutput.CALENDAR:
            return self._calendars.due_dates(view, today)
        return self._matrix(view, today, output, origin)

    def _matrix(
        self, view: FollowUpView, today: date, output: FollowUpOutput, origin: str
    ) -> bytes:
        from kesbang_desktop.documents.papers.action_matrix import render_action_matrix
        from kesbang_desktop.documents.sheets import matrix_sheet

        is_by_agency = output is FollowUpOutput.SHEETS
        groups = self._by_agency(view, today) if is_by_agency else self._groups(view, today)
        profile = self._desk.profile()
        subject = "" if view.query != FollowUpQuery() else "Seluruh rapat"
        grade = highest_of(group.classification for group in groups)
        # Of what is handed out sheet by sheet each has the grade of its own rows.
        if is_by_agency:
            grade = Classification.NORMAL
        heading = MatrixHeading(subject, today, grade)
        if output is FollowUpOutput.MATRIX:
            template = self._papers.template(profile, DocumentKind.ACTION_MATRIX)
            return render_action_matrix(groups, heading, profile, template, origin)
        render: Any = (
            matrix_sheet.render_matrix_sheets if is_by_agency else matrix_sheet.render_matrix_sheet
        )
        content: bytes = render(groups, heading, profile, origin)
        return content

    def _groups(self, view: FollowUpView, today: date) -> list[MatrixGroup]:
        """Return the rows under the headings of the list."""
        rows = iter(self.rows(view, today))
        groups = self._desk.read(follow_ups.list_groups)(view, today)
        return [
            MatrixGroup(group.title, tuple(next(rows) for _ in range(group.count)))
            for group in groups
        ]

    def _by_agency(self, view: FollowUpView, today: date) -> list[MatrixGroup]:
        """Return the rows under each of the agencies that owe them."""
        rows = self.rows(replace(view, grouping=Grouping.ORGANIZATION), today)
        return agency_sheets(rows, self._desk.read(directory.load_directory)())
