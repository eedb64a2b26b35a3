"""A dialog of proposals from a file, which are taken over only where they are checked."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QDialogButtonBox, QListWidget, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.ui.commands.binding import with_keys
from kesbang_desktop.ui.commands.command import Command
from kesbang_desktop.ui.commands.minutes import SELECT_ALL
from kesbang_desktop.ui.follow_ups.checked_table import CheckedTable
from kesbang_desktop.ui.follow_ups.text_card import wrapped_label
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.tables.checked_rows_model import CheckedRowsModel
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.roles import set_role

_MOST_REMARKS = 4


class CheckedDialog(FittingDialog):
    """``take`` agrees to what is checked in ``table``: ``take_words`` and ``give`` are for each."""

    def __init__(
        self,
        title: str,
        model: CheckedRowsModel[Any],
        tick: Command,
        widths: Mapping[int, int],
        stretched: int,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        model.setParent(self)
        self._proposals = model
        self._tick = tick
        self.table = CheckedTable(model, tick, widths, stretched, self)
        self.buttons = QDialogButtonBox(self)
        self.take: QPushButton = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self.take, "primary")
        close = self.buttons.addButton(self.tr("Tutup"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        self.take.setDefault(True)
        self.buttons.accepted.connect(self.give)
        self.buttons.rejected.connect(self.reject)
        model.taken_changed.connect(self._count)
        self._count()

    def take_words(self, count: int) -> str:
        """Return what the button says that takes ``count`` proposals."""
        raise NotImplementedError

    def give(self) -> None:
        """Close, and tell what is checked."""
        raise NotImplementedError

    def lay_head(self, heading: str, hint: str) -> QVBoxLayout:
        """Return a layout with ``heading``, ``hint`` and the table, to go on with."""
        title = wrapped_label(heading, self)
        title.setFont(scaled_font(self.font(), 1.1, QFont.Weight.DemiBold))
        self.hint = wrapped_label(hint, self, "muted")
        layout = QVBoxLayout()
        layout.setSpacing(10)
        layout.addWidget(title)
        layout.addWidget(self.hint)
        layout.addWidget(self.table, 1)
        return layout

    def tick_words(self) -> str:
        """Return how rows are checked by the keys."""
        return with_keys(
            self.tr("{0} mencentang baris terpilih, {1} memilih semua. "), self._tick, SELECT_ALL
        )

    def make_remarks(self, sentences: Sequence[str], name: str) -> QListWidget:
        """Return a list of what cannot be taken, as high as a few of ``sentences``."""
        remarks = QListWidget(self)
        remarks.addItems(list(map(translated, sentences)))
        remarks.setWordWrap(True)
        remarks.setAccessibleName(name)
        rows = min(len(sentences), _MOST_REMARKS)
        remarks.setFixedHeight(rows * (self.fontMetrics().height() * 2 + 6) + 8)
        remarks.setVisible(bool(sentences))
        return remarks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.table.fit_rows()

    def _count(self) -> None:
        count = len(self._proposals.taken())
        self.take.setText(self.take_words(count))
        self.take.setEnabled(count > 0)
