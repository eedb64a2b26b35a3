"""The line that a short query is typed in, with completion."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kesbang_desktop.domain.query_completion import QueryWords, fill_in, offered, part_typed_at
from kesbang_desktop.ui.widgets.escape_first import takes_escape
from kesbang_desktop.ui.widgets.suggestions import Suggestions

_TYPING_PAUSE_MS = 120
_MOST = 60
Act = Callable[[], object]
AskValues = Callable[[str, Callable[[list[str]], None]], object]


class QueryLine(QLineEdit):
    """``query_edited(str)`` after a pause in typing or at once on Enter; ``rows_requested()``.

    ``words`` are those of the query, ``ask_values(key, answer)`` finds the values of a key that
    only the store knows. Tab or Enter takes the suggestion
    that is highlighted, Tab the first where none is.
    """

    query_edited = Signal(str)
    rows_requested = Signal()

    def __init__(self, words: QueryWords, ask_values: AskValues, page: QWidget) -> None:
        super().__init__(page)
        self._words = words
        self._ask_values = ask_values
        self._values: dict[str, list[str]] = {}
        self._waiting_for: str = ""
        self._popup = Suggestions(page)
        self._popup.chosen.connect(self._take)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.setClearButtonEnabled(True)
        self.textChanged.connect(lambda _: self._pause.start())
        self.textEdited.connect(self._suggest)

    def forget_values(self) -> None:
        """Ask anew for what may stand behind keys: the data was changed."""
        self._values.clear()

    def show_query(self, text: str) -> None:
        """Show ``text`` and filter by it at once."""
        self._popup.hide()
        self.setText(text)
        self._tell()

    def begin(self, key: str) -> None:
        """Put ``key`` at the end and offer its values."""
        text = self.text().rstrip()
        self.setText(f"{text} {key}:".lstrip())
        # A shortcut's focus would select it all, and the next letter replace it.
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._suggest()

    def lead_to(self, focus_rows: Act, when_answered: Callable[[Act], object]) -> None:
        """Let Enter and Down call ``focus_rows``, once the rows are of what stands in the line.

        ``when_answered`` tells when they are. Keys that come before stay here: those of before
        are not meant.
        """

        def go(asked: str) -> None:
            # Whoever has typed on stays.
            if self.hasFocus() and self.text() == asked:
                focus_rows()

        self.rows_requested.connect(lambda: when_answered(partial(go, self.text())))

    @property
    def suggestions(self) -> list[str]:
        """What is offered now."""
        return self._popup.texts

    def event(self, event: QEvent) -> bool:
        """Keep Esc for the suggestions while they are shown."""
        return takes_escape(event, not self._popup.isHidden()) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(key)
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        is_open = not self._popup.isHidden()
        if is_open and step:
            self._popup.move_choice(step)
        elif is_open and enter and self._popup.has_choice():
            self._popup.choose()
        elif is_open and key == Qt.Key.Key_Escape:
            self._popup.hide()
        elif enter or step == 1:
            self._popup.hide()
            if self._pause.isActive():
                self._tell()
            self.rows_requested.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab take a suggestion where any is offered."""
        if forward and not self._popup.isHidden():
            self._popup.choose()
            return True
        return super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._popup.hide()
        super().focusOutEvent(event)

    def _tell(self) -> None:
        self._pause.stop()
        self.query_edited.emit(self.text())

    def _suggest(self, _text: str = "") -> None:
        part = part_typed_at(self.text(), self.cursorPosition(), self._words)
        if part.key in self._words.named and part.key not in self._values:
            self._waiting_for = part.key
            self._popup.hide()
            self._ask_values(part.key, lambda found: self._take_values(part.key, found))
            return
        choices = offered(part, self._words, self._values.get(part.key, ()))
        corner = self.mapTo(self._popup.host, QPoint(0, 0))
        left = corner.x() + max(0, self.cursorRect().left() - 40)
        self._popup.offer(choices[:_MOST], QRect(QPoint(left, corner.y()), self.size()))

    def _take_values(self, key: str, found: list[str]) -> None:
        self._values[key] = found
        if self._waiting_for == key and self.hasFocus():
            # The person may have typed on meanwhile: what is offered fits what stands there now.
            self._suggest()

    def _take(self, choice: str) -> None:
        part = part_typed_at(self.text(), self.cursorPosition(), self._words)
        text, cursor = fill_in(self.text(), part, choice)
        self.setText(text)
        self.setCursorPosition(cursor)
        if choice.endswith(":"):
            self._suggest()
        else:
            self._tell()
