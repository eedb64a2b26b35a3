"""The field (bidang) of problems, by one key: the guess is taken, else one is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from kesbang_desktop.domain.issue import Issue
from kesbang_desktop.domain.reports.field_tags import field_tag
from kesbang_desktop.ui.issues.issue_edits import IssueEdits
from kesbang_desktop.ui.issues.issues_model import IssuesModel
from kesbang_desktop.ui.issues.issues_table import IssuesTable
from kesbang_desktop.ui.widgets.field_menu import FieldMenu


class IssueFields(QObject):
    """Asks over ``table`` and writes by ``edits``."""

    def __init__(self, model: IssuesModel, table: IssuesTable, edits: IssueEdits) -> None:
        super().__init__(table)
        self._model = model
        self._table = table
        self._edits = edits

    def press(self) -> None:
        """Take what is guessed of the chosen problems; where nothing is, offer all fields."""
        chosen = self._table.chosen()
        guessed = [one for one in chosen if one.field and not one.is_field_taken]
        if guessed:
            self._put(guessed, [one.field for one in guessed])
        elif chosen:
            self._open(chosen)

    def _open(self, chosen: Sequence[Issue]) -> None:
        taken = {one.field for one in chosen if one.is_field_taken}
        held = taken.pop() if len(taken) == 1 else ""
        menu = FieldMenu(
            self._model.fields,
            held,
            lambda key: self._put(chosen, [key] * len(chosen)),
            self._table,
        )
        row = self._table.visualRect(self._table.currentIndex())
        menu.popup(self._table.viewport().mapToGlobal(row.bottomLeft()))

    def _put(self, chosen: Sequence[Issue], fields: Sequence[str]) -> None:
        tags = [field_tag(self._model.fields, one) for one in dict.fromkeys(fields)]
        words = ", ".join(tag.words for tag in tags if tag is not None)
        self._edits.set_fields(chosen, fields, words or self.tr("tanpa bidang"))
        self._table.focus_rows()
