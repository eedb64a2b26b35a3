"""What is typed into a line with a sign: ``@name`` and `` /phrase``.

In an action these are owners and the due date, in an agenda item the planned length.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from kesbang_desktop.domain.action_signs import find_signs
from kesbang_desktop.domain.completion import NameIndex, begins_words, said_length
from kesbang_desktop.domain.dates import format_long_date
from kesbang_desktop.domain.due_date import (
    Due,
    describe_distance,
    due_remark,
    lacks_anchor,
)
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.missing_day import why_no_such_day
from kesbang_desktop.domain.names import fold, has_other_degrees, name_key
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.planned_length import find_plan, format_length, parse_length
from kesbang_desktop.domain.spoken_due import split_due, waits_for_date
from kesbang_desktop.domain.unresolved import waits_for_due
from kesbang_desktop.ui.editor.block_text import places_of
from kesbang_desktop.ui.editor.completion_popup import CompletionPopup, PopupRow
from kesbang_desktop.ui.editor.inline_objects import OBJECT_CHARACTER
from kesbang_desktop.ui.editor.line import block_id, read_line
from kesbang_desktop.ui.editor.line_hint import LineHint
from kesbang_desktop.ui.editor.name_tail import NameTail
from kesbang_desktop.ui.editor.phrase_rows import PhraseRows, end_of_plan
from kesbang_desktop.ui.editor.structure import insert_due, insert_owner, insert_plan, one_step
from kesbang_desktop.ui.look.theme import Theme

_OPEN_MENTION = re.compile(r"(?<![^\s(,;])([@/])((?:(?![\s(,;][@/])[^\n\u2028]){0,60})$")
_SHORTEST = 3
_WORD_ENDS = (Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter)
SIGNS = {EntryKind.ACTION: "@/", EntryKind.AGENDA: "/"}


@dataclass(frozen=True, slots=True)
class OpenMention:
    """What is being typed before the cursor: ``offset`` of its sign in the block, and the rest."""

    sign: str
    offset: int
    query: str


class Mentions(QObject):
    """Completes owners, shows what a phrase means, and turns both into chips.

    ``begun_at`` gives the time an agenda item of a running meeting began, or None.
    """

    def __init__(self, edit: QTextEdit, notation: Notation, names: NameIndex, theme: Theme) -> None:
        super().__init__(edit)
        self._edit = edit
        self.notation = notation
        self.names = names
        self.begun_at: Callable[[UUID], datetime | None] = lambda _entry_id: None
        self._dismissed: tuple[int, int] | None = None
        self._tail: NameTail | None = None
        self._phrases = PhraseRows()
        self.popup = CompletionPopup(edit.viewport(), theme)
        self.popup.chosen.connect(self._take)
        self.hint = LineHint(edit)
        self.hint.setAccessibleName(self.tr("Arti tenggat atau lama"))

    def open_mention(self) -> OpenMention | None:
        """Return the mention that the cursor stands in, or None."""
        cursor = self._edit.textCursor()
        if cursor.hasSelection():
            return None
        before = places_of(cursor.block())[: cursor.positionInBlock()]
        match = _OPEN_MENTION.search(before.replace(OBJECT_CHARACTER, " "))
        if match is None or match[2][:1].isspace():
            # "@ Bu", "/ b": nothing is guessed behind a space; the end of the line tells.
            return None
        return OpenMention(match[1], match.start(1), match[2])

    def update(self, kind: EntryKind | None) -> None:
        """Show what fits the text before the cursor in a line of ``kind`` (None: show nothing)."""
        signs = SIGNS.get(kind) if kind else None
        if signs is None and self.popup.isHidden() and self.hint.isHidden():
            return
        mention = self.open_mention() if signs else None
        if mention and signs and mention.sign not in signs:
            mention = None
        place = (self._edit.textCursor().blockNumber(), mention.offset) if mention else None
        if place != self._dismissed:
            self._dismissed = None
        if self._dismissed:
            mention = None
        is_phrase = mention is not None and mention.sign == "/"
        rows = self._phrase_rows(mention.query) if mention and is_phrase else []
        self._show_hint(mention if is_phrase else None, bool(rows))
        self._show_popup(mention, rows)

    def handle_key(self, key: int) -> bool:
        """Use ``key`` for the popup or the phrase; tell whether it was used up."""
        if not self.popup.isHidden():
            return self._handle_popup_key(key)
        is_tab = key == Qt.Key.Key_Tab
        if self._tail and key in _WORD_ENDS and self._tail.swallow(self._cursor(), begun=is_tab):
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
            self._tail.end(block)
        kind = read_line(block).kind
        if kind is EntryKind.ACTION:
            self._resolve_action(block)
        elif kind is EntryKind.AGENDA:
            text = places_of(block).replace(OBJECT_CHARACTER, " ").rstrip()
            if plan := find_plan(text):
                insert_plan(block, plan[0], len(text) - plan[0], plan[1])

    def resolve_waiting(self) -> None:
        """Turn what waited for the date of the meeting into due dates, as one step."""
        block = self._edit.document().begin()
        with one_step(QTextCursor(block)):
            while block.isValid():
                line = read_line(block)
                if line.kind is EntryKind.ACTION and waits_for_due(line.kind, line.text):
                    self._resolve_action(block)
                block = block.next()

    def _resolve_action(self, block: QTextBlock) -> None:
        notation = self.notation
        signs = find_signs(
            places_of(block), notation.known, notation.meeting_date, notation.holidays
        )
        for sign in reversed(signs):
            length = sign.end - sign.start
            if sign.party is not None:
                insert_owner(block, sign.start, length, sign.party)
            elif sign.due is not None:
                insert_due(block, sign.start, length, sign.due)

    def _split(self, phrase: str) -> tuple[Due, int] | None:
        return split_due(phrase, self.notation.meeting_date, self.notation.holidays)

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
                complete = self._is_complete()
                self.popup.choose()
                return not complete
            case Qt.Key.Key_Escape:
                self._dismiss()
            case _:
                return False
        return True

    def _accept_only(self) -> bool:
        """At a space: take the only name that begins so; the rest of it may still be typed."""
        mention, party = self.open_mention(), self.popup.only
        if (
            mention is None
            or not isinstance(party, Party)
            or not begins_words(mention.query, party.name)
        ):
            return False
        # Behind a comma gelar may follow, or the sentence: the end of the line tells.
        if mention.query.endswith((" ", ",", ";", ":")) or len(mention.query) < _SHORTEST:
            return False
        self.popup.choose()
        self._tail = NameTail.after(mention.query, party.name, self._cursor())
        return True

    def _cursor(self) -> QTextCursor:
        return self._edit.textCursor()

    def _is_complete(self) -> bool:
        """Tell whether whole words of the name are typed, or more of the sentence behind it."""
        mention, party = self.open_mention(), self.popup.current()
        if mention is None or not isinstance(party, Party):
            return False
        typed = mention.query.rstrip(" ,;:")
        goes_on = said_length(typed, party.name) < len(typed)
        words = name_key(typed).split()
        is_word = len(typed) >= _SHORTEST and set(words) <= set(fold(party.name).split())
        return goes_on or is_word or name_key(mention.query) == name_key(party.name)

    def _take(self, chosen: Party | Due | int) -> None:
        """Put what was chosen from the list in place of what was typed."""
        mention = self.open_mention()
        if mention is None:
            return
        block, typed = self._edit.textCursor().block(), 1 + len(mention.query.rstrip())
        if isinstance(chosen, Party):
            insert_owner(block, mention.offset, 1 + said_length(mention.query, chosen.name), chosen)
        elif isinstance(chosen, Due):
            insert_due(block, mention.offset, typed, chosen)
        else:
            insert_plan(block, mention.offset, typed, chosen)
        self._edit.setFocus()

    def _accept_phrase(self) -> bool:
        mention = self.open_mention()
        block = self._edit.textCursor().block()
        if mention and read_line(block).kind is EntryKind.AGENDA:
            minutes = parse_length(mention.query)
            if minutes is not None:
                insert_plan(block, mention.offset, 1 + len(mention.query), minutes)
            return minutes is not None
        found = self._split(mention.query) if mention and mention.sign == "/" else None
        if mention is None or found is None:
            return False
        insert_due(block, mention.offset, 1 + found[1], found[0])
        return True

    def _dismiss(self) -> None:
        mention = self.open_mention()
        if mention is not None:
            self._dismissed = (self._edit.textCursor().blockNumber(), mention.offset)
        self.popup.hide()
        self.hint.hide()

    def _show_popup(self, mention: OpenMention | None, rows: list[PopupRow]) -> None:
        if mention is None:
            self.popup.hide()
        elif mention.sign == "@":
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
            is_day = bool(rows) and isinstance(rows[0].value, Due)
            is_guess = is_whole or (is_day and not mention.query[-1:].isalpha())
            below = self._below_hint if is_whole else self._edit.cursorRect
            self.popup.show_rows(rows, below, highlighted=not is_guess)

    def _below_hint(self) -> QRect:
        return self._edit.cursorRect().united(self.hint.geometry())

    def _phrase_rows(self, query: str) -> list[PopupRow]:
        block = self._edit.textCursor().block()
        if read_line(block).kind is EntryKind.AGENDA:
            return self._phrases.lengths(query, self._begun(block))
        return self._phrases.dates(query, self.notation)

    def _begun(self, block: QTextBlock) -> datetime | None:
        return self.begun_at(block_id(block))

    def _show_hint(self, mention: OpenMention | None, is_listed: bool) -> None:
        """Say what the phrase means, or that it means nothing where no other ``is_listed``."""
        meaning = self._meaning(mention.query) if mention and mention.query.strip() else ""
        if mention is None or not (meaning or (mention.query.strip() and not is_listed)):
            self.hint.hide()
            return
        self.hint.say(meaning or self._not_known(mention.query), "good" if meaning else "unknown")

    def _meaning(self, phrase: str) -> str:
        """Return what ``phrase`` means where the cursor is; empty where it means nothing."""
        block = self._edit.textCursor().block()
        if read_line(block).kind is EntryKind.AGENDA:
            return self._describe_plan(parse_length(phrase), self._begun(block))
        found = self._split(phrase)
        return self._describe_due(phrase[: found[1]], found[0]) if found else ""

    def _not_known(self, phrase: str) -> str:
        if read_line(self._edit.textCursor().block()).kind is EntryKind.AGENDA:
            return self.tr("belum dikenal sebagai lama, misalnya 15 menit")
        notation = self.notation
        if waits_for_date(phrase, notation.meeting_date, notation.holidays):
            return self.tr("baru dapat dihitung setelah tanggal rapat diisi")
        if missing := why_no_such_day(phrase, notation.meeting_date):
            return self.tr("tanggal itu tidak ada: {0}").format(missing)
        if lacks_anchor(phrase):
            return self.tr("dari hari apa? Tulis misalnya {0} 27 november").format(phrase.strip())
        return self.tr("belum dikenal sebagai tanggal")

    def _describe_plan(self, minutes: int | None, begun: datetime | None) -> str:
        if minutes is None:
            return ""
        return ", ".join(filter(None, (format_length(minutes), end_of_plan(minutes, begun))))

    def _describe_due(self, phrase: str, due: Due) -> str:
        if due.urgent:
            return self.tr("segera: prioritas tinggi, tanpa tanggal")
        words, since = [due.in_words(format_long_date)], self.notation.meeting_date
        if due.day is None:
            words.append(self.tr("tanpa tenggat"))
        elif since is not None:
            words.append(describe_distance(due.day, since))
            words.append(due_remark(phrase, due, since, self.notation.holidays))
        return ", ".join(filter(None, words))
