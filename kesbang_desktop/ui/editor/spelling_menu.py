"""Suggestions on top of the text's context menu."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit
from shiboken6 import isValid

from kesbang_desktop.ui.editor.spelling import Spelling


class SpellingMenu(QObject):
    """Shows the usual menu of ``edit``, with what may be meant where a wrong word is.

    ``word_learned(str)`` asks for the personal dictionary, ``word_ignored(str)`` for this meeting.
    """

    word_learned = Signal(str)
    word_ignored = Signal(str)

    def __init__(self, edit: QTextEdit, spelling: Spelling) -> None:
        super().__init__(edit)
        self._edit = edit
        self._spelling = spelling
        edit.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        edit.customContextMenuRequested.connect(self.open_at)

    def open_at(self, point: QPoint) -> QMenu:
        """Open the menu at ``point`` of the viewport and return it."""
        menu = self._edit.createStandardContextMenu(point)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("Menu teks"))
        position = self._edit.cursorForPosition(point).position()
        found = self._spelling.wrong_word_at(position)
        if found is not None and not self._edit.isReadOnly():
            self._add_suggestions(menu, *found)
        menu.popup(self._edit.viewport().mapToGlobal(point))
        return menu

    def _add_suggestions(self, menu: QMenu, start: int, word: str) -> None:
        above = menu.actions()
        waiting = QAction(self.tr("Mencari saran…"), menu)
        waiting.setEnabled(False)
        learn = QAction(self.tr("Tambahkan ke kamus pribadi"), menu)
        learn.triggered.connect(lambda: self.word_learned.emit(word))
        ignore = QAction(self.tr("Abaikan di rapat ini"), menu)
        ignore.triggered.connect(lambda: self.word_ignored.emit(word))
        after_words, after_all = QAction(menu), QAction(menu)
        for separator in (after_words, after_all):
            separator.setSeparator(True)
        for action in (waiting, after_words, learn, ignore, after_all):
            if above:
                menu.insertAction(above[0], action)
            else:
                menu.addAction(action)
        checker = self._spelling.checker
        assert checker is not None
        checker.suggest(word, lambda words: self._fill(menu, waiting, start, word, words))

    def _fill(
        self, menu: QMenu, waiting: QAction, start: int, word: str, suggestions: list[str]
    ) -> None:
        """Put ``suggestions`` in place of ``waiting``, if the menu is still there."""
        if not isValid(menu):
            return
        if not suggestions:
            waiting.setText(self.tr("Tidak ada saran"))
            return
        for suggestion in suggestions:
            action = QAction(suggestion.replace("&", "&&"), menu)
            font = action.font()
            font.setBold(True)
            action.setFont(font)
            action.triggered.connect(
                lambda _=False, suggestion=suggestion: self._replace(start, word, suggestion)
            )
            menu.insertAction(waiting, action)
        was_current = menu.activeAction() in (None, waiting)
        menu.removeAction(waiting)
        if was_current:
            menu.setActiveAction(menu.actions()[0])

    def _replace(self, start: int, word: str, suggestion: str) -> None:
        """Put ``suggestion`` in place of ``word`` as one step, if it still stands there."""
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(start)
        cursor.setPosition(start + len(word), QTextCursor.MoveMode.KeepAnchor)
        if cursor.selectedText() == word:
            cursor.insertText(suggestion)
