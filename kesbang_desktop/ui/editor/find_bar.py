"""The bar over the text that finds and replaces."""

from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from kesbang_desktop.ui.commands import minutes as commands
from kesbang_desktop.ui.commands.binding import tool_tip
from kesbang_desktop.ui.editor.find_marks import FindMarks
from kesbang_desktop.ui.editor.finding import (
    Match,
    find_all,
    match_before,
    match_from,
    replace_matches,
    searchable,
)
from kesbang_desktop.ui.editor.minutes_edit import MinutesEdit
from kesbang_desktop.ui.widgets.roles import set_role
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow

_REFRESH_MS = 60
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEEP = QTextCursor.MoveMode.KeepAnchor


class FindBar(QFrame):
    """Hidden until :meth:`open`; while it is shown its matches follow every edit."""

    def __init__(self, edit: MinutesEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._edit = edit
        self._marks = FindMarks(edit)
        self._matches: list[Match] = []
        self._origin = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._search_again)
        self.text = self._line(self.tr("Cari"))
        self.count = QLabel(self)
        self.count.setProperty("role", "muted")
        self.count.setMinimumWidth(self.count.fontMetrics().horizontalAdvance("0000 dari 0000"))
        self.match_case = self._button(self.tr("Aa"), self.tr("Bedakan huruf besar dan kecil"))
        self.match_case.setCheckable(True)
        self.previous = self._button(self.tr("↑"), tool_tip(commands.FIND_PREVIOUS))
        self.next = self._button(self.tr("↓"), tool_tip(commands.FIND_NEXT))
        self.swap = self._button(
            self.tr("Ganti…"), tool_tip(commands.REPLACE, self.tr("Tampilkan baris ganti"))
        )
        self.swap.setCheckable(True)
        self.done = self._button(self.tr("Tutup"), tool_tip(commands.CLOSE_FIND))
        self.replacement = self._line(self.tr("Ganti dengan"))
        self.replace_one = self._button(self.tr("Ganti"), self.tr("Ganti temuan ini"))
        self.replace_all = self._button(self.tr("Ganti semua"), self.tr("Ganti semua temuan"))
        self._lay_out()
        self._connect()
        self.hide()

    def open(self, replacing: bool) -> None:
        """Show the bar with what is selected in the text, and put the keyboard on it."""
        if self.isHidden():
            self._edit.document().contentsChange.connect(self._follow_edit)
        # What is final is found, not replaced.
        replacing = replacing and not self._edit.isReadOnly()
        self.swap.setEnabled(not self._edit.isReadOnly())
        cursor = self._edit.textCursor()
        self._origin = cursor.selectionStart()
        one_line = "\u2029" not in cursor.selectedText()
        if cursor.hasSelection() and one_line and (text := searchable(cursor.selectedText())):
            self.text.setText(text)
        self.swap.setChecked(replacing or (self.swap.isEnabled() and self.swap.isChecked()))
        self.show()
        self._search_again()
        field = self.replacement if replacing and self.text.text() else self.text
        field.setFocus()
        field.selectAll()

    def close_bar(self) -> bool:
        """Hide the bar and give the keyboard back to the text; tell whether it was shown."""
        if self.isHidden():
            return False
        self._edit.document().contentsChange.disconnect(self._follow_edit)
        self._timer.stop()
        self._matches = []
        self._marks.show_matches([])
        self._edit.setFocus()
        self.swap.setChecked(False)
        self.hide()
        return True

    def step(self, step: int) -> None:
        """Select the next match (1) or the one before (-1), round the ends."""
        if self.isHidden():
            self.open(replacing=False)
        cursor = self._edit.textCursor()
        if step > 0:
            self._select(match_from(self._matches, cursor.selectionEnd()))
        else:
            self._select(match_before(self._matches, cursor.selectionStart()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter back; in the second row it replaces. Esc closes."""
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif isinstance(focused, QPushButton):
            focused.click()
        elif focused is self.replacement:
            self._replace_current()
        else:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step(-1 if back else 1)

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(name)
        line.setAccessibleName(name)
        line.setClearButtonEnabled(True)
        return line

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("role", "small")
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _lay_out(self) -> None:
        first = WrappingRow()
        first.setSpacing(6)
        first.addWidget(self.count)
        for button in (self.previous, self.next, self.match_case, self.swap, self.done):
            first.addWidget(button)
        self._second = QWidget(self)
        second = WrappingRow(self._second)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(6)
        second.addWidget(self.replace_one)
        second.addWidget(self.replace_all)
        second.addStretch(1)
        layout = QGridLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(8)
        layout.addWidget(self.text, 0, 0)
        layout.addLayout(first, 0, 1)
        layout.addWidget(self.replacement, 1, 0)
        layout.addWidget(self._second, 1, 1)
        layout.setColumnStretch(0, 1)
        self._show_second_row(False)
        order = (self.text, self.replacement, self.replace_one, self.replace_all)
        rest = (self.previous, self.next, self.match_case, self.swap, self.done)
        widgets = (*order, *rest)
        for before, after in pairwise(widgets):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._search_anew)
        self.match_case.toggled.connect(self._search_anew)
        self.swap.toggled.connect(self._show_second_row)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.done.clicked.connect(self.close_bar)
        self.replace_one.clicked.connect(self._replace_current)
        self.replace_all.clicked.connect(self._replace_all)

    def _show_second_row(self, shown: bool) -> None:
        self.replacement.setVisible(shown)
        self._second.setVisible(shown)

    def _follow_edit(self) -> None:
        if not self._timer.isActive():
            self._timer.start(_REFRESH_MS)

    def _search_anew(self) -> None:
        """Go to the first match from where the search began."""
        self._search()
        self._select(match_from(self._matches, self._origin), keeps_origin=True)

    def _search_again(self) -> None:
        """Find what is there now without moving the cursor."""
        self._search()
        self._show_count()

    def _search(self) -> None:
        self._timer.stop()
        wanted = searchable(self.text.text())
        self._matches = find_all(self._edit.document(), wanted, self.match_case.isChecked())
        self._marks.show_matches(self._matches)
        for button in (self.previous, self.next, self.replace_one, self.replace_all):
            button.setEnabled(bool(self._matches))

    def _select(self, index: int | None, keeps_origin: bool = False) -> None:
        cursor = self._edit.textCursor()
        if index is None:
            cursor.setPosition(cursor.selectionStart())
        else:
            match = self._matches[index]
            cursor.setPosition(match.start)
            cursor.setPosition(match.end, _KEEP)
            if not keeps_origin:
                self._origin = match.start
        self._edit.setTextCursor(cursor)
        self._bring_into_view()
        self._show_count()

    def _bring_into_view(self) -> None:
        """Show the cursor with some text around it rather than at the very edge."""
        room = self._edit.viewport().height()
        place = self._edit.cursorRect()
        if place.top() < 0 or place.bottom() > room:
            bar = self._edit.verticalScrollBar()
            bar.setValue(bar.value() + place.top() - room // 3)

    def _current(self) -> int | None:
        """Return which match is selected, or None."""
        cursor = self._edit.textCursor()
        selected = Match(cursor.selectionStart(), cursor.selectionEnd())
        index = match_from(self._matches, selected.start)
        return index if index is not None and self._matches[index] == selected else None

    def _show_count(self) -> None:
        current = self._current()
        if not searchable(self.text.text()):
            self._say("")
        elif current is not None:
            self._say(self.tr("{0} dari {1}").format(current + 1, len(self._matches)))
        elif self._matches:
            self._say(self.tr("{0} ditemukan").format(len(self._matches)))
        else:
            self._say(self.tr("Tidak ada"), "warning")

    def _say(self, words: str, role: str = "muted") -> None:
        self.count.setText(words)
        set_role(self.count, role)

    def _replace_current(self) -> None:
        current = self._current()
        if self._edit.isReadOnly():
            return
        if current is None:
            self.step(1)
            return
        match = self._matches[current]
        text = self._replacement_text()
        replace_matches(self._edit.document(), [match], text)
        self._search()
        self._select(match_from(self._matches, match.start + _width(text)))

    def _replace_all(self) -> None:
        replaced = len(self._matches)
        if replaced and not self._edit.isReadOnly():
            replace_matches(self._edit.document(), self._matches, self._replacement_text())
            self._search()
            self._say(self.tr("{0} diganti").format(replaced))

    def _replacement_text(self) -> str:
        """Return what is put in place of a match: as typed, spaces at its ends included."""
        return "".join(c for c in self.replacement.text() if c.isprintable() and c != "\ufffc")


def _width(text: str) -> int:
    """Return how many places of a document ``text`` takes up."""
    return len(text.encode("utf-16-le")) // 2
