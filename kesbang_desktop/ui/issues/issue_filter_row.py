"""The row of filters above the inventory of problems."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from kesbang_desktop.domain.issue import IssueFilter
from kesbang_desktop.domain.reports.field_tags import letter_at
from kesbang_desktop.domain.reports.report_forms import ReportField
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox
from kesbang_desktop.ui.widgets.tab_order import follow_layout
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow

_TYPING_PAUSE_MS = 80


class IssueFilterRow(QWidget):
    """Words, kabupaten/kota, field, series, and whether the solved ones are shown too.

    ``filter_changed()`` when :attr:`value` is another one; ``list_requested()`` on Enter.
    """

    filter_changed = Signal()
    list_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(self.tr("Saring: kata, rapat, catatan…"))
        self.text.setAccessibleName(self.tr("Saring permasalahan"))
        self.text.setClearButtonEnabled(True)
        self.text.setMinimumWidth(self.text.fontMetrics().averageCharWidth() * 24)
        self.region = self._make_box(self.tr("Kabupaten/kota: semua"), self.tr("Kabupaten/kota"))
        self.field = self._make_box(self.tr("Bidang: semua"), self.tr("Bidang"))
        self.series = self._make_box(self.tr("Seri: semua"), self.tr("Seri rapat"))
        self.open_only = QPushButton(self.tr("Belum teratasi"), self)
        self.open_only.setCheckable(True)
        self.open_only.setChecked(True)
        self.open_only.setAccessibleName(self.tr("Hanya yang belum teratasi"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        layout = WrappingRow(self, spacing=10)
        layout.addWidget(self.text, stretch=1)
        for widget in (self.open_only, self.region, self.field, self.series):
            layout.addWidget(widget)
        layout.addStretch()
        follow_layout(self)
        self.text.textChanged.connect(lambda _: self._pause.start())
        self.text.returnPressed.connect(self._finish_typing)
        self._pause.timeout.connect(self.filter_changed)
        for box in (self.region, self.field, self.series):
            box.currentIndexChanged.connect(lambda _: self.filter_changed.emit())
        self.open_only.toggled.connect(lambda _: self.filter_changed.emit())

    @property
    def value(self) -> IssueFilter:
        """The filter as it stands."""
        return IssueFilter(
            self.text.text().strip(),
            self.region.currentData() or "",
            self.series.currentData() or "",
            self.open_only.isChecked(),
            field=self.field.currentData() or "",
        )

    def offer(self, regions: Iterable[str], series: Iterable[str]) -> None:
        """Offer what there is to choose from, keeping what is chosen."""
        for box, names in ((self.region, regions), (self.series, series)):
            chosen = box.currentData()
            wanted = list(dict.fromkeys([*names, *([chosen] if chosen else [])]))
            if wanted == [box.itemData(place) for place in range(1, box.count())]:
                continue
            box.blockSignals(True)
            while box.count() > 1:
                box.removeItem(1)
            for name in wanted:
                box.addItem(name, name)
            box.setCurrentIndex(max(0, box.findData(chosen)) if chosen else 0)
            box.blockSignals(False)

    def offer_fields(self, fields: Sequence[ReportField]) -> None:
        """Offer ``fields``, keeping what is chosen."""
        chosen = self.field.currentData()
        self.field.blockSignals(True)
        while self.field.count() > 1:
            self.field.removeItem(1)
        for place, one in enumerate(fields):
            self.field.addItem(f"{letter_at(place)} {one.title}", one.key)
        self.field.setCurrentIndex(max(0, self.field.findData(chosen)) if chosen else 0)
        self.field.blockSignals(False)

    def clear(self) -> None:
        """Show whatever is open again."""
        for box in (self.region, self.field, self.series):
            box.choose(None)
        self.text.clear()
        self.open_only.setChecked(True)
        self._pause.stop()
        self.filter_changed.emit()

    def focus_text(self) -> None:
        """Put the cursor among the words."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.selectAll()

    def _finish_typing(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self.filter_changed.emit()
        self.list_requested.emit()

    def _make_box(self, every: str, name: str) -> ChoiceBox:
        box = ChoiceBox(self)
        box.setAccessibleName(name)
        box.addItem(every, None)
        box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        box.setMaximumWidth(box.fontMetrics().averageCharWidth() * 34)
        return box
