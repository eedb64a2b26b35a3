"""Owners and due dates as they are typed into an action: ``@name`` and `` /phrase``."""

import re
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QLabel, QTextEdit

from kesbang_desktop.domain.completion import NameIndex
from kesbang_desktop.domain.dates import format_long_date
from kesbang_desktop.domain.due_date import Due, describe_distance, parse_due
from kesbang_desktop.domain.names import name_key
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.shorthand import split_owner
from kesbang_desktop.ui.editor.block_text import places_of
from kesbang_desktop.ui.editor.completion_popup import CompletionPopup
from kesbang_desktop.ui.editor.inline_objects import OBJECT_CHARACTER
from kesbang_desktop.ui.editor.structure import insert_due, insert_owner
from kesbang_desktop.ui.theme import Theme

_MENTION = re.compile(r"(?<!\S)([@/])(?=\S)")
_OPEN_MENTION = re.compile(r"(?<!\S)([@/])((?:(?!\s[@/])[^\n\u2028]){0,60})$")


@dataclass(frozen=True, slots=True)
class OpenMention:
    """What is being typed before the cursor: ``offset`` of its sign in the block, and the rest."""

    sign: str
    offset: int
    query: str


class Mentions(QObject):
    """Completes owners, shows what a due phrase means, and turns both into chips."""

    def __init__(self, edit: QTextEdit, notation: Notation, names: NameIndex, theme: Theme) -> None:
        super().__init__(edit)
        self._edit = edit
        self.notation = notation
        self.names = names
        self._dismissed: tuple[int, int] | None = None
        self.popup = CompletionPopup(edit.viewport(), theme)
        self.popup.chosen.connect(self._accept_owner)
        self.hint = QLabel(edit.viewport())
        self.hint.setProperty("role", "hint")
        self.hint.setAccessibleName(self.tr("Arti tenggat"))
        self.hint.hide()

    def open_mention(self) -> OpenMention | None:
        """Return the mention that the cursor stands in, or None."""
        cursor = self._edit.textCursor()
        if cursor.hasSelection():
            return None
        before = places_of(cursor.block())[: cursor.positionInBlock()]
        match = _OPEN_MENTION.search(before.replace(OBJECT_CHARACTER, " "))
        return OpenMention(match[1], match.start(1), match[2]) if match else None

    def update(self, active: bool) -> None:
        """Show what fits the text before the cursor; ``active`` tells that it is an action."""
        if not active and self.popup.isHidden() and self.hint.isHidden():
            return
        mention = self.open_mention() if active else None
        place = (self._edit.textCursor().blockNumber(), mention.offset) if mention else None
        if place != self._dismissed:
            self._dismissed = None
        self._show_popup(mention if mention and mention.sign == "@" else None)
        self._show_hint(mention if mention and mention.sign == "/" else None)

    def handle_key(self, key: int) -> bool:
        """Use ``key`` for the popup or the due date; tell whether it was used up."""
        if not self.popup.isHidden():
            return self._handle_popup_key(key)
        if not self.hint.isHidden():
            if key == Qt.Key.Key_Tab:
                return self._accept_due()
            if key == Qt.Key.Key_Escape:
                self._dismiss()
                return True
        return False

    def resolve(self, block: QTextBlock) -> None:
        """Turn what was typed out in full in ``block`` into chips; the rest stays text."""
        text = places_of(block).replace(OBJECT_CHARACTER, " ")
        marks = list(_MENTION.finditer(text))
        ends = [*(mark.start() for mark in marks[1:]), len(text)]
        for mark, end in reversed(list(zip(marks, ends, strict=False))):
            body = text[mark.end() : end].rstrip()
            if mark[1] == "@":
                if named := split_owner(body, self.notation.known):
                    party, rest = named
                    name = body[: len(body) - len(rest)].rstrip()
                    insert_owner(block, mark.start(), 1 + len(name), party)
            elif due := self._parse(body):
                insert_due(block, mark.start(), 1 + len(body), due)

    def _parse(self, phrase: str) -> Due | None:
        return parse_due(phrase, self.notation.meeting_date, self.notation.holidays)

    def _handle_popup_key(self, key: int) -> bool:
        match key:
            case Qt.Key.Key_Down:
                self.popup.move_choice(1)
            case Qt.Key.Key_Up:
                self.popup.move_choice(-1)
            case Qt.Key.Key_Tab:
                self.popup.choose()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                # A name typed out in full needs no confirmation: Enter goes on to the next entry.
                complete = self._is_complete()
                self.popup.choose()
                return not complete
            case Qt.Key.Key_Escape:
                self._dismiss()
            case _:
                return False
        return True

    def _is_complete(self) -> bool:
        mention, party = self.open_mention(), self.popup.current()
        return bool(mention and party and name_key(mention.query) == name_key(party.name))

    def _accept_owner(self, party: Party) -> None:
        mention = self.open_mention()
        if mention is not None:
            block = self._edit.textCursor().block()
            insert_owner(block, mention.offset, 1 + len(mention.query), party)
            self._edit.setFocus()

    def _accept_due(self) -> bool:
        mention = self.open_mention()
        due = self._parse(mention.query) if mention else None
        if mention is None or due is None:
            return False
        insert_due(self._edit.textCursor().block(), mention.offset, 1 + len(mention.query), due)
        return True

    def _dismiss(self) -> None:
        mention = self.open_mention()
        if mention is not None:
            self._dismissed = (self._edit.textCursor().blockNumber(), mention.offset)
        self.popup.hide()
        self.hint.hide()

    def _show_popup(self, mention: OpenMention | None) -> None:
        if mention is None or self._dismissed:
            self.popup.hide()
            return
        candidates = self.names.complete(mention.query)
        self.popup.show_candidates(candidates, self._edit.cursorRect())

    def _show_hint(self, mention: OpenMention | None) -> None:
        if mention is None or self._dismissed or not mention.query.strip():
            self.hint.hide()
            return
        due = self._parse(mention.query)
        self.hint.setText(self._describe(due, self.notation.meeting_date))
        self.hint.setProperty("state", "good" if due else "unknown")
        self.hint.style().unpolish(self.hint)
        self.hint.style().polish(self.hint)
        self.hint.adjustSize()
        below = self._edit.cursorRect().bottomLeft()
        room = self._edit.viewport().width() - self.hint.width()
        self.hint.move(max(min(below.x(), room), 0), below.y() + 6)
        self.hint.show()
        self.hint.raise_()

    def _describe(self, due: Due | None, meeting_date: date) -> str:
        if due is None:
            return self.tr("belum dikenal sebagai tanggal")
        if due.day is None:
            return self.tr("berkelanjutan, tanpa tenggat")
        return f"{format_long_date(due.day)}, {describe_distance(due.day, meeting_date)}"
