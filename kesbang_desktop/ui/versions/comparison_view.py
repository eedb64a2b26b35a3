"""Two texts side by side, with what differs between them."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QFont, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.comparison import ComparedLine, differences
from kesbang_desktop.ui.commands import papers as commands
from kesbang_desktop.ui.commands.binding import bind, tool_tip
from kesbang_desktop.ui.versions.comparison_rows import ComparisonDelegate, ComparisonModel, spoken
from kesbang_desktop.ui.widgets.elided_label import ElidedLabel
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.tab_order import follow_layout
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow


class _Rows(QListView):
    """Wraps its rows anew to every width."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class ComparisonView(QWidget):
    """The older text on the left, the newer on the right; both scroll as one.

    ``is_brief`` leaves out what only long texts need: the meaning of the signs, and the choice to
    see what differs alone.
    """

    def __init__(self, parent: QWidget | None = None, is_brief: bool = False) -> None:
        super().__init__(parent)
        self._is_brief = is_brief
        self.model = ComparisonModel(self)
        self.rows = _Rows(self)
        self.rows.setAccessibleName(self.tr("Perbandingan dua versi"))
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(ComparisonDelegate(self.rows))
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.count = QLabel(self)
        self.count.setProperty("role", "section")
        self.only = QCheckBox(self.tr("Hanya yang berbeda"), self)
        self.previous = self._button(self.tr("↑"), tool_tip(commands.PREVIOUS_DIFFERENCE))
        self.next = self._button(self.tr("↓"), tool_tip(commands.NEXT_DIFFERENCE))
        self._titles = (ElidedLabel(self), ElidedLabel(self))
        self._lay_out()
        self.only.toggled.connect(self._show_only)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        bind(self.rows, commands.COPY_COMPARISON, self._copy)

    def show_comparison(self, left: str, right: str, rows: Sequence[ComparedLine]) -> None:
        """Show ``rows`` under the titles ``left`` and ``right``, at the first difference."""
        for label, title in zip(self._titles, (left, right), strict=True):
            label.setText(title)
        self.model.show_lines(rows)
        found = differences(rows)
        lines = sum(len(one) for one in found)
        if found:
            words = self.tr("{0} perubahan pada {1} baris").format(len(found), lines)
        else:
            words = self.tr("Tidak ada perubahan")
        self.count.setText(words)
        for button in (self.previous, self.next, self.only):
            button.setEnabled(bool(found))
        self.rows.clearSelection()
        self.step(1)

    def step(self, step: int) -> None:
        """Go to the next difference (1) or the one before (-1), round the ends."""
        starts = [one.start for one in differences(self.model.records)]
        if not starts:
            return
        if self.model.records and len(starts) == 1 and self.only.isChecked():
            # Without what is the same between them each line is a stop.
            starts = list(range(len(self.model.records)))
        selected = self.rows.selectionModel().selectedIndexes()
        here = selected[0].row() if selected else -1
        if step > 0:
            target = next((one for one in starts if one > here), starts[0])
        else:
            target = next((one for one in reversed(starts) if one < here), starts[-1])
        index = self.model.index(target, 0)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.rows.selectionModel().setCurrentIndex(index, flag)
        self.rows.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _lay_out(self) -> None:
        top = WrappingRow()
        top.setSpacing(8)
        top.addWidget(self.count)
        top.addWidget(self.previous)
        top.addWidget(self.next)
        top.addStretch(1)
        self._add_for_long(top)
        titles = QHBoxLayout()
        titles.setContentsMargins(6, 0, 6, 0)
        for label in self._titles:
            label.setFont(scaled_font(self.font(), 1.0, QFont.Weight.DemiBold))
            titles.addWidget(label, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addLayout(titles)
        layout.addWidget(self.rows, 1)
        follow_layout(self)

    def _add_for_long(self, row: WrappingRow) -> None:
        self.only.setHidden(self._is_brief)
        if self._is_brief:
            return
        signs = QLabel(self.tr("− dihapus    + ditambahkan    ~ diubah"), self)
        signs.setProperty("role", "muted")
        row.addWidget(signs)
        row.addSpacing(12)
        row.addWidget(self.only)

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("role", "small")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAutoDefault(False)
        return button

    def _show_only(self, only: bool) -> None:
        self.model.show_differing_only(only)
        self.step(1)

    def _copy(self) -> None:
        indexes = sorted(self.rows.selectionModel().selectedIndexes(), key=lambda one: one.row())
        text = "\n".join(spoken(self.model.records[one.row()]) for one in indexes)
        QGuiApplication.clipboard().setText(text)
