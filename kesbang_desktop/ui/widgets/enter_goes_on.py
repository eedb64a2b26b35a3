"""Enter in a form that is kept as it is typed: on to the next input."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QWidget

from kesbang_desktop.ui.widgets.frozen_keys import ENTER_KEYS

_PLAIN = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class EnterGoesOn(QObject):
    """Enter in a line or box of ``inputs`` goes where Tab goes in ``form``, Shift+Enter back.

    ``inputs`` are all those of the form in the order of Tab: Enter in the last and Shift+Enter in
    the first stay there. Leaving an input settles what was typed in it. Where a choice of an open
    list is highlighted Enter takes it and stays; in a text of several lines Enter breaks the line.
    """

    def __init__(self, form: QWidget, inputs: Sequence[QWidget]) -> None:
        super().__init__(form)
        self._form = form
        self._inputs = tuple(inputs)
        self._lists: dict[QObject, QWidget] = {}
        for one in inputs:
            if isinstance(one, QLineEdit | QComboBox):
                one.installEventFilter(self)
                completer = one.completer()
                # The list takes the keys while it is open.
                if completer is not None and (popup := completer.popup()) is not None:
                    popup.installEventFilter(self)
                    self._lists[popup] = one

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Use up Enter and go on, but for the one that chooses in an open list."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() not in ENTER_KEYS or modifiers not in (_PLAIN, _SHIFT):
            return False
        if isinstance(watched, QAbstractItemView):
            if watched.currentIndex().isValid():
                return False
            watched.hide()
        self._go(self._lists.get(watched, watched), modifiers == _PLAIN)
        return True

    def _go(self, place: QObject, on: bool) -> None:
        end = self._inputs[-1] if on else self._inputs[0]
        if place is not end:
            self._form.focusNextPrevChild(on)
