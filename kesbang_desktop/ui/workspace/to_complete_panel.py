"""The list of what is left before a paper goes out, beside the text."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kesbang_desktop.domain.to_complete import ToComplete
from kesbang_desktop.ui.commands import papers as commands
from kesbang_desktop.ui.commands.binding import button_text
from kesbang_desktop.ui.look.theme import Theme
from kesbang_desktop.ui.widgets.fitted_button import FittedButton
from kesbang_desktop.ui.widgets.focus_heir import FocusHeir
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.roles import set_role
from kesbang_desktop.ui.workspace.side_panel import PanelList
from kesbang_desktop.ui.workspace.side_panel_model import (
    PanelModel,
    PanelRow,
    left_to_complete_rows,
)

_LOWEST = 64
_INTO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Up)


class ToCompletePanel(QWidget):
    """``entry_requested(UUID)`` on Enter or click on a row, ``agreed()`` to go on nevertheless,
    ``closed()`` to stay with the text.
    """

    agreed = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._heading = QLabel(self)
        self._heading.setFont(scaled_font(self.font(), 1.0, QFont.Weight.DemiBold))
        self._hint = QLabel(self)
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self.list = PanelList(theme, self)
        self.list.setProperty("role", "plain")
        self.list.setAccessibleName(self.tr("Perlu dilengkapi"))
        # It takes what is left over: what it would like would scroll the buttons out of sight.
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.list.setMinimumHeight(_LOWEST)
        self.go_on = FittedButton(self)
        set_role(self.go_on, "primary")
        self.go_on.setAutoDefault(True)
        self.go_on.clicked.connect(self.agreed)
        self.shut = QPushButton(button_text(commands.CLOSE_LEFT), self)
        self.shut.setAutoDefault(True)
        self.shut.clicked.connect(self.closed)
        for button in (self.go_on, self.shut):
            button.installEventFilter(self)
        self._rows: list[PanelRow] | None = None
        self._focus = FocusHeir(self, self.list)
        self._lay_out()

    def show_left(self, left: Sequence[ToComplete], go_on: str) -> None:
        """Show ``left``, and ``go_on`` on the button that does not wait (empty: no button)."""
        self.renew(left)
        self.go_on.setVisible(bool(go_on))
        self.go_on.say(go_on, "Enter")
        self._focus.heir = self.go_on if go_on else self.list

    def renew(self, left: Sequence[ToComplete]) -> None:
        """Show what is ``left`` by now."""
        rows = left_to_complete_rows(left)
        if rows == self._rows:
            return
        self._rows = rows
        self._heading.setText(self.tr("Perlu dilengkapi ({0})").format(len(rows)))
        chosen = self.list.currentIndex().row()
        self.list.setModel(PanelModel(rows, self.list))
        self.list.setCurrentIndex(self.list.model().index(min(chosen, len(rows) - 1), 0))
        self._hint.setText(
            self.tr("Enter pada baris membawa ke butirnya.")
            if rows
            else self.tr("Tidak ada yang perlu dilengkapi.")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On a button the arrows go into the list; by itself it would go to the next button."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            rows = self.list.model().rowCount() if self.list.model() else 0
            if event.key() in _INTO_LIST and rows:
                self.list.setFocus()
                place = 0 if event.key() == Qt.Key.Key_Down else rows - 1
                self.list.setCurrentIndex(self.list.model().index(place, 0))
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(18, 14, 18, 8)
        top.setSpacing(4)
        top.addWidget(self._heading)
        top.addWidget(self._hint)
        foot = QVBoxLayout()
        foot.setContentsMargins(18, 8, 18, 14)
        foot.setSpacing(6)
        foot.addWidget(self.go_on)
        foot.addWidget(self.shut)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)
