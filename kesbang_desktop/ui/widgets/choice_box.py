"""Combo boxes with a chevron in the colours of the theme."""

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from kesbang_desktop.domain.typed_choice import meant_choice

# Padding on the left and the chevron on the right, as the style sheet has them.
_AROUND_TEXT = 34
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WRITING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
# Whoever looks for each key still types one name; Qt itself takes a pause of 400 ms for its end.
_NAME_ENDS_AFTER_MS = 1500


class ChoiceBox(QComboBox):
    """A combo box; the wheel scrolls the page rather than changing what was chosen.

    Where it can be typed into, what completes the text is offered below it. Enter takes what is
    highlighted there; where nothing is, it is the Enter of the form, the list being open or not.
    Where it cannot, a name that is typed, spaces and all, is chosen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The list then looks as every other list that hangs from a line.
        self.setItemDelegate(QStyledItemDelegate(self))
        self._typed = ""
        self._since = QElapsedTimer()

    def setEditable(self, editable: bool) -> None:
        """Let a text be typed, or one of the list be chosen only."""
        super().setEditable(editable)
        if editable:
            completer = self.own_completer()
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            if (popup := completer.popup()) is not None:
                popup.installEventFilter(self)

    def line(self) -> QLineEdit:
        """Return the line that is typed into; a box without one gets it."""
        line = self.lineEdit()
        if line is None:
            line = QLineEdit(self)
            self.setLineEdit(line)
        return line

    def own_completer(self) -> QCompleter:
        """Return what completes the text; a box without gets it."""
        completer = self.completer()
        if completer is None:
            completer = QCompleter(self.model(), self)
            self.setCompleter(completer)
        return completer

    def showPopup(self) -> None:  # noqa: N802
        """Open the list, in which a name can be typed too."""
        self.view().removeEventFilter(self)
        self.view().installEventFilter(self)
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the name that is typed."""
        if self.isEditable() or not self._is_of_name(event):
            super().keyPressEvent(event)
            return
        row = self._sought(event.text(), self.currentIndex())
        if row is not None and row != self.currentIndex():
            self.setCurrentIndex(row)
            self.activated.emit(row)
            self.textActivated.emit(self.currentText())

    def _is_of_name(self, event: QKeyEvent) -> bool:
        """Tell whether a key writes; a space does in a name that was begun."""
        text = event.text()
        if not text.isprintable() or not text or event.modifiers() & ~_WRITING:
            return False
        if not self._since.isValid() or self._since.elapsed() > _NAME_ENDS_AFTER_MS:
            self._typed = ""
        return text != " " or bool(self._typed)

    def _sought(self, text: str, at: int) -> int | None:
        """Return the row of what is typed, with ``text`` now, and the list standing ``at`` one."""
        self._typed += text
        self._since.start()
        names = [self.itemText(row) for row in range(self.count())]
        return meant_choice(self._typed, names, at)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give Enter on to the form where nothing of the open list is highlighted.

        In the open list of a box that is not typed into, a name is looked for.
        """
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if not self.isEditable() and watched is self.view() and self._is_of_name(event):
                row = self._sought(event.text(), self.view().currentIndex().row())
                if row is not None:
                    place = self.model().index(row, self.modelColumn(), self.rootModelIndex())
                    self.view().setCurrentIndex(place)
                return True
            completer = self.completer()
            popup = completer.popup() if completer is not None else None
            is_plain = watched is popup and event.key() in _ENTER
            if popup is not None and is_plain and not popup.currentIndex().isValid():
                popup.hide()
                own = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
                QCoreApplication.sendEvent(self.line(), own)
                return True
        return super().eventFilter(watched, event)

    def choose(self, data: object) -> None:
        """Show the item that holds ``data`` without telling anybody; the first where none does."""
        self.blockSignals(True)
        self.setCurrentIndex(max(0, self.findData(data)))
        self.blockSignals(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as the style does, with an ellipsis where the text is too long for it."""
        control = QStyle.ComplexControl.CC_ComboBox
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, self.width() - _AROUND_TEXT
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(control, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
        paint_chevron(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def paint_chevron(widget: QWidget) -> None:
    """Paint a chevron at the right end of ``widget``."""
    size = widget.fontMetrics().height() * 0.22
    middle = QPointF(widget.width() - 13, widget.height() / 2 + size / 4)
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(widget.palette().placeholderText().color(), 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    corners = (QPointF(-size, -size / 2), QPointF(0, size / 2), QPointF(size, -size / 2))
    painter.drawPolyline(QPolygonF([middle + corner for corner in corners]))
    painter.end()
