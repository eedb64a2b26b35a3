"""Problems under the names of their kabupaten/kota, as a table."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject

from kesbang_desktop.domain.issue import Issue, group_issues
from kesbang_desktop.domain.reports.report_forms import FIELDS, ReportField
from kesbang_desktop.ui.issues.issue_cells import IssueColumn, cell_texts, column_titles
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.tables.cell import CellText, Heading
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.rows_model import RowsModel

_TOOL_TIPS: dict[IssueColumn, Callable[[Issue], str]] = {
    IssueColumn.TEXT: lambda one: one.text,
    IssueColumn.NOTE: lambda one: one.last_note,
}


class IssuesModel(RowsModel[Issue]):
    """A row is the heading of a group, or a problem with its running number.

    ``fields`` are those of the office.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        self.fields: Sequence[ReportField] = FIELDS
        columns = [self._column(at, title) for at, title in column_titles().items()]
        super().__init__(columns, lambda one: one.entry_id, parent)

    def show_issues(self, issues: Iterable[Issue]) -> None:
        """Show ``issues``, which are in the order of their regions."""
        rows: list[Issue | Heading] = []
        for title, some in group_issues(issues):
            rows += [Heading(translated(title), len(some)), *some]
        self.show(rows)

    def texts_of(self, one: Issue, column: int) -> list[CellText]:
        """Return what stands in a cell, from the top down."""
        return cell_texts(one, column, self.fields)

    def _column(self, at: IssueColumn, title: str) -> Column[Issue]:
        return Column(
            title=title,
            is_number=at is IssueColumn.NUMBER,
            words=lambda one: ", ".join(text.text + text.tail for text in self.texts_of(one, at)),
            texts=lambda one: self.texts_of(one, at),
            tool_tip=_TOOL_TIPS.get(at),
        )
