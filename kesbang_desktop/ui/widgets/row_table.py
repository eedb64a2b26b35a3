"""A table of whole rows, driven by the keyboard."""

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import SIGNAL, QElapsedTimer, QEvent, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QMainWindow,
    QMenu,
    QTableView,
    QWidget,
)

from kesbang_desktop.ui.commands import window as commands
from kesbang_desktop.ui.commands.binding import with_keys
from kesbang_desktop.ui.widgets.column_fit import ColumnFit
from kesbang_desktop.ui.widgets.row_delegate import RowDelegate, row_height

# Between two keys of somebody who types words.
_SAME_WORDS_MS = 1500
_TOLD_MS = 6000


class RowTable(QTableView):
    """Selects rows, never cells; Enter or a double click activates the current row.

    A right click or the key of menus offers what can be done with the row: ``open_word`` names
    what Enter does, then come the actions of the table and ``row_verbs`` of its page. Words that
    are typed here are no commands.
    """

    row_activated = Signal(int)
    columns: ColumnFit
    _has_columns = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open_word = ""
        self._typed = QElapsedTimer()
        self._is_sentence = False
        self.row_verbs: list[QAction] = []
        self.setItemDelegate(RowDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(row_height(self.font()))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.doubleClicked.connect(lambda index: self.row_activated.emit(index.row()))

    def keep_typed(self) -> None:
        """Have the model take what is typed in an open cell, which goes on being edited."""
        editor = self.open_editor()
        if editor is not None:
            self.commitData(editor)

    def end_typing(self) -> None:
        """Have the model take what is typed in an open cell, and close the cell."""
        editor = self.open_editor()
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def open_editor(self) -> QWidget | None:
        """Return the input of the cell that is being edited, None where none is."""
        is_open = self.state() is QAbstractItemView.State.EditingState
        return self.indexWidget(self.currentIndex()) if is_open else None

    def keep_rows_in_sight(self, count: int) -> None:
        """Be never lower than ``count`` rows: the page scrolls instead."""
        rows = count * self.verticalHeader().defaultSectionSize()
        head = self.horizontalHeader().sizeHint().height()
        self.setMinimumHeight(head + rows + 2 * self.frameWidth())

    def set_columns(
        self,
        widths: Mapping[int, int],
        stretched: int,
        shares: Mapping[int, float] = MappingProxyType({}),
        whole: Collection[int] = (),
        spare: Sequence[int] = (),
    ) -> None:
        """Give columns a width in average characters; ``stretched`` takes what is left.

        Those of ``whole`` never shrink: the table scrolls. Those of ``spare`` are hidden where
        there is no room: what they say can be read elsewhere too.
        """
        self.columns = ColumnFit(self, widths, stretched, shares, whole, spare)
        self._has_columns = True

    def chosen_rows(self) -> list[int]:
        """Return the selected rows from the top, else the row under the keyboard."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        if not rows and self.currentIndex().isValid():
            rows = [self.currentIndex().row()]
        return rows

    def focus_rows(self) -> None:
        """Put the keyboard on the rows, with one of them selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.selectionModel().hasSelection() and self.model().rowCount():
            self.selectRow(max(0, self.currentIndex().row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the columns."""
        if self._has_columns:
            self.columns.fit_to(event.size().width())
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Have columns as wide as their words in another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._has_columns:
            self.columns.fit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the verbs of the row under the mouse, or of the one under the keyboard."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        corner = self.visualRect(index).bottomLeft() if by_key else event.pos()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.open_word:
            opening = menu.addAction(f"{self.open_word}\tEnter")
            opening.triggered.connect(lambda: self.row_activated.emit(index.row()))
        for action in [*self.actions(), *self.row_verbs]:
            if action.text():
                menu.addAction(action)
        menu.popup(self.viewport().mapToGlobal(corner))
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Keep a key that is part of words from being a command: nobody meant it as one."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_enter = event.text() == "\r"
            if self._is_in_words(event) and (self._is_sentence or not is_enter):
                event.accept()
                return True
            # Shift alone comes between the letters of words.
            if event.text() and not _is_plain(event):
                self._typed.invalidate()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is QAbstractItemView.State.EditingState:
            # Enter that ends an edit comes through here too.
            super().keyPressEvent(event)
            return
        is_in_words = self._is_in_words(event)
        if is_in_words and (self._is_sentence or event.text() == " "):
            self._go_on_with_sentence()
            return
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if not self.receivers(SIGNAL("row_activated(int)")):
                # Where a row does nothing, Enter is for what stands around the table.
                event.ignore()
            elif self.currentIndex().isValid():
                self.row_activated.emit(self.currentIndex().row())
            return
        if event.text().strip() and _is_plain(event):
            # The beginning of a word looks for it in the list; a space makes it a sentence.
            self._is_sentence = self._is_sentence and is_in_words
            self._typed.start()
        super().keyPressEvent(event)

    def _is_in_words(self, event: QKeyEvent) -> bool:
        """Tell whether a letter that means nothing came just before: words are being typed."""
        is_going_on = self._typed.isValid() and not self._typed.hasExpired(_SAME_WORDS_MS)
        return is_going_on and _is_plain(event)

    def _go_on_with_sentence(self) -> None:
        self._is_sentence = True
        self._typed.start()
        window = self.window()
        if isinstance(window, QMainWindow):
            words = self.tr("Daftar ini bukan tempat mengetik; {0} menampilkan tombolnya.")
            window.statusBar().showMessage(with_keys(words, commands.SHOW_HELP), _TOLD_MS)


def _is_plain(event: QKeyEvent) -> bool:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    modifiers &= ~Qt.KeyboardModifier.KeypadModifier
    is_text = event.text() == "\r" or (bool(event.text()) and event.text().isprintable())
    return is_text and modifiers == Qt.KeyboardModifier.NoModifier
