"""What a pasted list of people becomes, looked at and corrected before anything is kept."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.attendee_line import ListedLine
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.roll import RollReading
from kesbang_desktop.ui.commands import attendees as commands
from kesbang_desktop.ui.commands.binding import bind, with_keys
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.roles import set_role
from kesbang_desktop.ui.widgets.row_delegate import RowDelegate
from kesbang_desktop.ui.widgets.row_table import RowTable
from kesbang_desktop.ui.workspace.people_model import OPTIONAL_COLUMNS, PeopleColumn, PeopleModel

_COMFORTABLE = QSize(1240, 620)
_LEAST_TABLE = 130


class _PeopleDelegate(RowDelegate):
    """Outlines the cell that F2 corrects."""

    marks_cell = True


class PeopleDialog(FittingDialog):
    """Enter adds what is ticked, Esc adds nothing; ``model.reading`` is what was agreed to."""

    def __init__(
        self,
        lines: Sequence[ListedLine],
        meeting_id: UUID,
        directory: Directory,
        present: Collection[UUID] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Periksa daftar peserta"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = PeopleModel(_numbered(lines), meeting_id, directory, present, self)
        self.counts = QLabel(self)
        self.counts.setWordWrap(True)
        self.table = self._make_table()
        self._buttons = QDialogButtonBox(self)
        self.keep = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self.model.dataChanged.connect(self._show_counts)
        self._show_counts()
        row, column = self.model.first_doubt()
        self.table.setCurrentIndex(self.model.index(row, column))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def reading(self) -> RollReading:
        """The attendances of the lines that come along, with whoever is new."""
        return self.model.reading

    def counted(self, count: int) -> str:
        """Return how many attendees that are."""
        return self.tr("{0} peserta", "", count).format(count)

    def agreement(self) -> str:
        """Return what Enter does, empty where there is nothing to do."""
        added = self.model.added
        return self.tr("Tambahkan {0}").format(self.counted(added)) if added else ""

    def way_out(self) -> str:
        """Return what Esc does."""
        return self.tr("Esc: batal, teks tetap di papan klip")

    def show_lines(self, lines: Sequence[ListedLine]) -> None:
        """Show other lines in place of those here."""
        self.model.show_lines(_numbered(lines))
        self._hide_unused(self.table)
        self._show_counts()

    def _hide_unused(self, table: RowTable) -> None:
        for one in OPTIONAL_COLUMNS:
            table.setColumnHidden(one, not self.model.used(one))

    def _make_table(self) -> RowTable:
        table = RowTable(self)
        table.setAccessibleName(self.tr("Baris daftar dan hasil bacaannya"))
        table.setItemDelegate(_PeopleDelegate(table))
        trigger = QAbstractItemView.EditTrigger
        table.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed)
        table.setModel(self.model)
        column = PeopleColumn
        table.set_columns(
            {
                column.INCLUDED: 4,
                column.NIP: 22,
                column.RANK: 18,
                column.PHONE: 22,
                column.EMAIL: 20,
                column.REST: 16,
                column.POSITION: 16,
                column.ORGANIZATION: 16,
                column.BECOMES: 34,
            },
            stretched=column.NAME,
            shares={column.POSITION: 0.3, column.ORGANIZATION: 0.4},
            whole=[column.BECOMES, column.NIP],
        )
        self._hide_unused(table)
        # Where the window is narrow, what has to be looked at comes before what scrolls.
        table.horizontalHeader().moveSection(column.BECOMES, column.NAME + 1)
        bind(table, commands.TICK_READ, lambda: self.model.toggle(table.chosen_rows()))
        bind(table, commands.ADD_READ, self._agree)
        return table

    def _lay_out(self) -> None:
        set_role(self.keep, "primary")
        self.keep.setDefault(True)
        self._buttons.addButton(self.tr("Batal"), QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self._agree)
        self._buttons.rejected.connect(self.reject)
        hint = QLabel(
            with_keys(
                self.tr("{0}: ikut atau dilewati   {1}: perbaiki isi   {2}: tambahkan   ")
                + self.way_out(),
                commands.TICK_READ,
                commands.CORRECT_READ,
                commands.ADD_READ,
            ),
            self,
        )
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        contents = self.contents = QVBoxLayout()
        contents.setSpacing(10)
        for widget in (self.counts, self.table, hint):
            contents.addWidget(widget, 1 if widget is self.table else 0)
        self.table.setMinimumHeight(_LEAST_TABLE)
        self.set_contents(contents, self._buttons, _COMFORTABLE)

    def _show_counts(self) -> None:
        found = self.model.reading
        added = self.model.added
        passed = len(self.model.lines) - added
        parts = [self.counted(added)]
        new = self.model.new_people
        if new:
            parts.append(self.tr("{0} orang baru", "", new).format(new))
        if found.organizations:
            parts.append(
                self.tr("{0} instansi baru", "", len(found.organizations)).format(
                    len(found.organizations)
                )
            )
        if passed:
            parts.append(self.tr("{0} baris dilewati", "", passed).format(passed))
        if self.model.doubtful:
            parts.append(self.tr("{0} perlu diperiksa (?)").format(self.model.doubtful))
        self.counts.setText(" · ".join(parts))
        agreed = self.agreement()
        self.keep.setText(agreed or self.tr("Tidak ada yang baru"))
        self.keep.setEnabled(bool(agreed))

    def _agree(self) -> None:
        if self.agreement():
            self.accept()


def _numbered(lines: Sequence[ListedLine]) -> list[ListedLine]:
    """Return ``lines`` with their number before what is odd about them."""
    words = QCoreApplication.translate("PeopleDialog", "Baris {0}: {1}")
    return [
        replace(one, reason=words.format(one.number, translated(one.reason)) if one.reason else "")
        for one in lines
    ]
