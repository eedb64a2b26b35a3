"""Offers what may be meant by ``@name`` and `` /phrase`` while one types, and makes chips of it."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from kesbang_desktop.domain.completion import NameIndex
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.editing.mentions import (
    SIGNS,
    OpenMention,
    is_taken_by_space,
    is_typed_out,
    open_mention,
    resolve,
    take_mention,
    take_phrase,
)
from kesbang_desktop.domain.editing.name_tail import NameTail
from kesbang_desktop.domain.editing.typed_line import Fact
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.markers import DUE, OWNER
from kesbang_desktop.domain.names import has_other_degrees
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.review import Review
from kesbang_desktop.domain.unresolved import waits_for_due
from kesbang_desktop.ui.editor.block_text import places_of
from kesbang_desktop.ui.editor.completion_popup import CompletionPopup, PopupRow
from kesbang_desktop.ui.editor.line import block_id, read_line
from kesbang_desktop.ui.editor.line_hint import LineHint
from kesbang_desktop.ui.editor.phrase_meaning import (
    decision_meaning,
    due_meaning,
    length_meaning,
    no_length,
    why_no_due,
    why_no_fact,
)
from kesbang_desktop.ui.editor.phrase_rows import PhraseRows
from kesbang_desktop.ui.editor.structure import one_step
from kesbang_desktop.ui.editor.text_edits import apply_edit
from kesbang_desktop.ui.editor.typed_blocks import draft_at, draft_of, read_typed
from kesbang_desktop.ui.look.theme import Theme

_WORD_ENDS = (Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Mentions(QObject):
    """Completes owners, shows what a phrase means, and turns both into chips.

    ``begun_at`` gives the time an agenda item of a running meeting began, or None; ``present`` how
    many people the roll has as present.
    """

    def __init__(self, edit: QTextEdit, notation: Notation, names: NameIndex, theme: Theme) -> None:
        super().__init__(edit)
        self._edit = edit
        self.notation = notation
        self.names = names
        self.begun_at: Callable[[UUID], datetime | None] = lambda _entry_id: None
        self.present: Callable[[], int] = lambda: 0
        self._kind: EntryKind | None = None
        self._dismissed: tuple[int, int] | None = None
        self._tail: NameTail | None = None
        self._phrases = PhraseRows()
        self.popup = CompletionPopup(edit.viewport(), theme)
        self.popup.chosen.connect(self._take)
        self.hint = LineHint(edit)
        self.hint.setAccessibleName(self.tr("Arti tenggat, lama, atau hasil keputusan"))

    def update(self, kind: EntryKind | None) -> None:
        """Show what fits the text before the cursor in a line of ``kind`` (None: show nothing)."""
        signs = SIGNS.get(kind) if kind else None
        if signs is None and self.popup.isHidden() and self.hint.isHidden():
            return
        self._kind = kind
        mention = self._open_mention() if signs else None
        if mention and signs and mention.sign not in signs:
            mention = None
        place = (self._cursor().blockNumber(), mention.offset) if mention else None
        if place != self._dismissed:
            self._dismissed = None
        if self._dismissed:
            mention = None
        is_phrase = mention is not None and mention.sign == DUE
        rows = self._phrase_rows(mention.query) if mention and is_phrase else []
        self._show_hint(mention.query if mention and is_phrase else "", bool(rows))
        self._show_popup(mention, rows)

    def handle_key(self, key: int) -> bool:
        """Use ``key`` for the popup or the phrase; tell whether it was used up."""
        if not self.popup.isHidden():
            return self._handle_popup_key(key)
        is_tab = key == Qt.Key.Key_Tab
        if self._tail and key in _WORD_ENDS and self._swallow(self._tail, begun=is_tab):
            return is_tab or key == Qt.Key.Key_Space
        if not self.hint.isHidden():
            if key == Qt.Key.Key_Tab:
                return self._accept_phrase()
            if key == Qt.Key.Key_Escape:
                self._dismiss()
                return True
        return False

    def resolve(self, block: QTextBlock) -> None:
        """Turn what was typed out in full in ``block`` into chips; the rest stays text."""
        if self._tail:
            # The word at its end may be the next of a name.
            draft = draft_of(block)
            self._tail.swallow(draft)
            apply_edit(QTextCursor(block), draft.edit)
        self._resolve(block)

    def resolve_waiting(self) -> None:
        """Turn what waited for the date of the meeting into due dates, as one step."""
        block = self._edit.document().begin()
        with one_step(QTextCursor(block)):
            while block.isValid():
                line = read_line(block)
                if line.kind is EntryKind.ACTION and waits_for_due(line.kind, line.text):
                    self._resolve(block)
                block = block.next()

    def _resolve(self, block: QTextBlock) -> None:
        for edit in resolve(block.blockNumber(), read_typed(block), self.notation):
            apply_edit(QTextCursor(block), edit)

    def _open_mention(self) -> OpenMention | None:
        cursor = self._cursor()
        if cursor.hasSelection():
            return None
        return open_mention(places_of(cursor.block())[: cursor.positionInBlock()])

    def _cursor(self) -> QTextCursor:
        return self._edit.textCursor()

    def _swallow(self, tail: NameTail, begun: bool) -> bool:
        cursor = self._cursor()
        if cursor.hasSelection():
            return False
        draft = draft_at(cursor)
        is_swallowed = tail.swallow(draft, begun)
        apply_edit(cursor, draft.edit)
        return is_swallowed

    def _handle_popup_key(self, key: int) -> bool:
        match key:
            case Qt.Key.Key_Down:
                self.popup.move_choice(1)
            case Qt.Key.Key_Up:
                self.popup.move_choice(-1)
            case Qt.Key.Key_Tab:
                if self.popup.current() is not None or not self._accept_phrase():
                    self.popup.choose()
            case Qt.Key.Key_Space:
                return self._accept_only()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self.popup.current() is None:
                    # A phrase that is whole: Enter goes on to the next entry.
                    self.popup.hide()
                    return False
                # A name typed out in full needs no confirmation either.
                is_whole = self._is_typed_out()
                self.popup.choose()
                return not is_whole
            case Qt.Key.Key_Escape:
                self._dismiss()
            case _:
                return False
        return True

    def _accept_only(self) -> bool:
        """At a space: take the only name that begins so; the rest of it may still be typed."""
        mention, party = self._open_mention(), self.popup.only
        if mention is None or not isinstance(party, Party):
            return False
        if not is_taken_by_space(mention.query, party.name):
            return False
        self.popup.choose()
        self._tail = NameTail.after(mention.query, party.name, draft_at(self._cursor()))
        return True

    def _is_typed_out(self) -> bool:
        mention, party = self._open_mention(), self.popup.current()
        if mention is None or not isinstance(party, Party):
            return False
        return is_typed_out(mention.query, party.name)

    def _take(self, chosen: Party | Due | Fact) -> None:
        """Put what was chosen from the list in place of what was typed."""
        cursor = self._cursor()
        draft = draft_at(cursor)
        if not cursor.hasSelection() and take_mention(draft, chosen):
            apply_edit(cursor, draft.edit)
            self._edit.setFocus()

    def _accept_phrase(self) -> bool:
        cursor = self._cursor()
        draft = draft_at(cursor)
        is_taken = not cursor.hasSelection() and take_phrase(draft, self.notation)
        apply_edit(cursor, draft.edit)
        return is_taken

    def _dismiss(self) -> None:
        mention = self._open_mention()
        if mention is not None:
            self._dismissed = (self._cursor().blockNumber(), mention.offset)
        self.popup.hide()
        self.hint.hide()

    def _show_popup(self, mention: OpenMention | None, rows: list[PopupRow]) -> None:
        if mention is None:
            self.popup.hide()
        elif mention.sign == OWNER:
            candidates = [
                one
                for one in self.names.complete(mention.query)
                if not has_other_degrees(mention.query, one.party.name)
            ]
            self.popup.show_candidates(candidates, self._edit.cursorRect)
        else:
            # A phrase that is whole already is taken as it stands, and a day of which no word is
            # begun (nothing, a number, H-1) is not guessed, unless one goes into the list.
            is_whole = not self.hint.isHidden()
            is_day = bool(rows) and isinstance(rows[0].value, Due | Review)
            is_guess = is_whole or (is_day and not mention.query[-1:].isalpha())
            below = self._below_hint if is_whole else self._edit.cursorRect
            self.popup.show_rows(rows, below, highlighted=not is_guess)

    def _below_hint(self) -> QRect:
        return self._edit.cursorRect().united(self.hint.geometry())

    def _phrase_rows(self, query: str) -> list[PopupRow]:
        if self._kind is EntryKind.AGENDA:
            return self._phrases.lengths(query, self._begun())
        if self._kind is EntryKind.DECISION:
            return self._phrases.of_decisions(query, self.notation)
        return self._phrases.dates(query, self.notation)

    def _begun(self) -> datetime | None:
        return self.begun_at(block_id(self._cursor().block()))

    def _show_hint(self, phrase: str, is_listed: bool) -> None:
        """Say what ``phrase`` means, or that it means nothing where no other ``is_listed``."""
        meaning = self._meaning(phrase) if phrase.strip() else ""
        if meaning:
            self.hint.say(meaning, "good")
        elif phrase.strip() and not is_listed:
            self.hint.say(self._why_nothing(phrase), "unknown")
        else:
            self.hint.hide()

    def _meaning(self, phrase: str) -> str:
        """Return what ``phrase`` means where the cursor is; empty where it means nothing."""
        if self._kind is EntryKind.AGENDA:
            return length_meaning(phrase, self._begun())
        if self._kind is EntryKind.DECISION:
            return decision_meaning(phrase, self.present(), self.notation)
        return due_meaning(phrase, self.notation)

    def _why_nothing(self, phrase: str) -> str:
        if self._kind is EntryKind.AGENDA:
            return no_length()
        if self._kind is EntryKind.DECISION:
            return why_no_fact(phrase, self.notation)
        return why_no_due(phrase, self.notation)
