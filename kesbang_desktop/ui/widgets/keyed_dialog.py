"""What the keyboard does in every dialog: it begins in the first field, Enter keeps, Esc closes."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from kesbang_desktop.ui.widgets.dialog_opening import leave, open_over
from kesbang_desktop.ui.widgets.question import Question

_FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox, QTextEdit, QPlainTextEdit)
_LISTS = (QAbstractItemView,)


class KeyedDialog(QDialog):
    """A dialog without fields begins in its list. Esc asks first where something was typed.

    Enter is Qt's own: it presses the default button, wherever in the dialog the keyboard is.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at_first: tuple[str, ...] | None = None
        self._is_agreed = False
        self._to_say: Callable[[], object] | None = None
        self.question: QMessageBox | None = None

    @property
    def is_typed(self) -> bool:
        """Whether something stands in the fields that did not when the dialog opened."""
        return self._at_first is not None and self._texts() != self._at_first

    def open(self) -> None:
        """Open over the window of the parent, without losing a key."""
        open_over(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard in the first field, unless it is in one already."""
        super().showEvent(event)
        self._is_agreed = False
        if self._at_first is None:
            self._at_first = self._texts()
            if not isinstance(self.focusWidget(), (*_FIELDS, *_LISTS)):
                self._begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The cross in the corner is an Esc."""
        event.ignore()
        self._leave()

    def accept_and(self, say: Callable[[], object]) -> None:
        """Close as agreed, and ``say`` so, once, when nothing of the dialog is in the way.

        The second click of a double one may come when the dialog is closed already.
        """
        if not self._is_agreed:
            self._is_agreed = True
            self._to_say = say
            self.accept()

    def done(self, result: int) -> None:
        """Close, and lose no key on the way to what is behind."""
        leave(self, partial(self._close_with, result))

    def _close_with(self, result: int) -> None:
        say, self._to_say = self._to_say, None
        super().done(result)
        if say is not None:
            say()

    def _leave(self) -> None:
        if not self.is_typed:
            self.reject()
            return
        words = self.tr("Isian belum disimpan. Buang isian itu?")
        box = self.question = Question(self, self.windowTitle(), words)
        stay = box.addButton(self.tr("Lanjut mengisi"), QMessageBox.ButtonRole.RejectRole)
        drop = box.addButton(self.tr("Buang isian"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        drop.clicked.connect(self.reject)
        open_over(box)

    def _begin(self) -> None:
        if (layout := self.layout()) is not None:
            layout.activate()
        fields = [one for one in self.findChildren(QWidget) if self._can_begin(one, _FIELDS)]
        lists = [one for one in self.findChildren(QWidget) if self._can_begin(one, _LISTS)]
        places = sorted(fields or lists, key=self._place)
        if places:
            places[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _can_begin(self, widget: QWidget, kinds: tuple[type[QWidget], ...]) -> bool:
        return (
            isinstance(widget, kinds)
            and widget.isVisibleTo(self)
            and widget.isEnabled()
            and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            and not isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)
            and widget.window() is self
        )

    def _place(self, widget: QWidget) -> tuple[int, int]:
        corner = widget.mapTo(self, QPoint())
        return corner.y(), corner.x()

    def _texts(self) -> tuple[str, ...]:
        """Return what stands in the fields; what can only be read is never typed."""
        lines = [one.text() for one in self.findChildren(QLineEdit) if not one.isReadOnly()]
        texts: list[QPlainTextEdit | QTextEdit] = [*self.findChildren(QPlainTextEdit)]
        texts += self.findChildren(QTextEdit)
        return (*lines, *(one.toPlainText() for one in texts if not one.isReadOnly()))
