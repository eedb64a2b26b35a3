"""What stood in an input before somebody else filled it in, with the way back to it."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from kesbang_desktop.ui.widgets.field import Field
from kesbang_desktop.ui.widgets.given_width import fold_at_given_width
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.roles import set_role


class FormerValue(QWidget):
    """Stands under the input of ``field``, and takes no keyboard from it; hidden at first."""

    def __init__(self, field: Field, taken: Callable[[], object]) -> None:
        super().__init__(field)
        self._label = QLabel(self)
        set_role(self._label, "warning")
        self._label.setFont(scaled_font(self._label.font(), 0.9))
        fold_at_given_width(self._label)
        self.button = QPushButton(self.tr("Pakai lagi"), self)
        self.button.setFont(scaled_font(self.button.font(), 0.9))
        self.button.setAccessibleName(self.tr("{0}: pakai lagi isian Anda").format(field.label))
        set_role(self.button, "quiet")
        self.button.clicked.connect(lambda: taken())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._label, 1)
        row.addWidget(self.button)
        self.hide()
        field.stand_below(self)

    @property
    def text(self) -> str:
        """What is said, empty while nothing is."""
        return "" if self.isHidden() else self._label.text()

    def say(self, value: str) -> None:
        """Say that another stands there now, and what ``value`` was."""
        self._label.setText(self.tr("Diganti di meja lain. Isian Anda: “{0}”").format(value))
        self.show()
