"""The name of an office in two lines."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from kesbang_desktop.domain.office_name import short_office_name
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.wrapped_text import wrap

_LINES = 2


class OfficeLabel(QLabel):
    """As high before there is a name; one that is too long is shortened, whole as tool tip."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        """``width`` is the room for the letters."""
        super().__init__(parent)
        self._room = width
        self._name = ""
        self.setProperty("role", "muted")
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setFont(scaled_font(self.font(), 0.84))

    def show_name(self, name: str) -> None:
        """Show ``name``."""
        self._name = name
        self.setToolTip(name)
        self.setAccessibleName(name)
        self._wrap()

    def changeEvent(self, event: QEvent) -> None:
        """Break the lines anew in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._wrap()

    def _wrap(self) -> None:
        lines = wrap(self._name, self.font(), self._room, _LINES + 1)
        if len(lines) > _LINES:
            lines = wrap(short_office_name(self._name), self.font(), self._room, _LINES)
        # All lines are there from the beginning, so that nothing below moves.
        self.setText("\n".join([*lines, *[""] * _LINES][:_LINES]))
