"""Completing a speaker at the start of a line, and changing the one of a line.

The list shows by itself; Enter and Tab take the name that is highlighted, Esc leaves the text.
What is but a guess is not highlighted: Enter ends the entry, Tab still takes the first.
"""

import re
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from kesbang_desktop.domain.completion import Candidate, NameIndex, begins_words
from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.editing.typed_speakers import claim_line, name_speaker
from kesbang_desktop.domain.name_labels import as_name, is_one_name
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.domain.phone import phone_key
from kesbang_desktop.ui.commands.binding import keys_of
from kesbang_desktop.ui.commands.minutes import MAKE_ATTENDEE
from kesbang_desktop.ui.editor.completion_popup import CompletionPopup
from kesbang_desktop.ui.editor.inline_objects import (
    OBJECT_CHARACTER,
    Part,
    object_of,
    prefix_length,
)
from kesbang_desktop.ui.editor.line_floors import LineFloors
from kesbang_desktop.ui.editor.line_table import LineTable
from kesbang_desktop.ui.editor.linked_steps import LinkedSteps
from kesbang_desktop.ui.editor.strangers import alone
from kesbang_desktop.ui.editor.text_edits import apply_edit
from kesbang_desktop.ui.editor.typed_blocks import draft_at, draft_of
from kesbang_desktop.ui.look.theme import Theme

# Two or three words at the most: a longer start is a sentence.
_START = re.compile(r"[^\W\d_][\w.']*(?: [\w.']+){0,2}:?")
_SHORTEST = 2
_LONGEST_START = 60
# Shorter ones, such as ya and ok, are words of their own.
_SUREST = 3


class Speakers(QObject):
    """``attendee_wanted(str)`` asks for an unknown name to be added to the attendees.

    ``attendee_unwanted(Party)`` when that was undone in the text, ``attendee_wanted_again(Party)``
    when it was done again.
    """

    attendee_wanted = Signal(str)
    attendee_unwanted = Signal(object)
    attendee_wanted_again = Signal(object)

    def __init__(
        self,
        edit: QTextEdit,
        table: LineTable,
        floors: LineFloors,
        notation: Notation,
        theme: Theme,
    ) -> None:
        super().__init__(edit)
        self._edit = edit
        self._table = table
        self._floors = floors
        self._notation = notation
        self.names = NameIndex(())
        self._awaited: QTextBlock | None = None
        self._dismissed_line = -1
        self._linked = LinkedSteps(edit.document())
        self.popup = CompletionPopup(edit.viewport(), theme)
        self.popup.chosen.connect(self._accept)

    def use_names(self, names: NameIndex, notation: Notation) -> None:
        """Take new people into account; one who was just added for a line speaks there."""
        before, self.names = self.names, names
        block, self._awaited = self._awaited, None
        self._notation = notation
        if block is not None and block.isValid():
            draft = draft_of(block)
            found = notation.speaker_in(draft.text)
            party = found[0].party if found is not None else None
            if party is not None:
                name_speaker(draft, party, notation)
                self._do_alone(draft)
                if draft.edit is not None and not before.knows(party):
                    self._linked.link(
                        partial(self.attendee_unwanted.emit, party),
                        partial(self._bring_again, party, block),
                    )

    def _bring_again(self, party: Party, block: QTextBlock) -> None:
        self.attendee_wanted_again.emit(party)
        # Redo leaves the cursor behind the name; it puts it there after this.
        QTimer.singleShot(0, self, partial(self._go_to_end, block))

    def _go_to_end(self, block: QTextBlock) -> None:
        cursor = self._edit.textCursor()
        if block.isValid() and cursor.block() == block and not cursor.hasSelection():
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            self._edit.setTextCursor(cursor)

    def make_attendee(self, block: QTextBlock) -> None:
        """Ask for whom ``block`` names to be added to the attendees; who is known speaks there."""
        if self._edit.isReadOnly():
            return
        draft = draft_of(block)
        if claim_line(draft, self._notation):
            self._do_alone(draft)
            return
        if label := _one_stranger(draft.text, self._notation):
            self._add_stranger(block, label)

    def _add_stranger(self, block: QTextBlock, label: str) -> None:
        """Ask for ``label`` to be added to the attendees, and have him say ``block`` then."""
        self._awaited = block
        self.attendee_wanted.emit(as_name(label))

    def update(self, is_discussion: bool) -> None:
        """Show whom the start of the line could name; the line is known to be discussion or not."""
        typed = self._typed() if is_discussion else ""
        if len(typed) < _SHORTEST or self._dismissed_line == self._edit.textCursor().blockNumber():
            self._hide()
            return
        name = typed.rstrip(":")
        found = self.names.complete(name)
        is_stranger = not found and typed.endswith(":")
        if is_stranger:
            found = [Candidate(_stranger(name), self.tr("Tab: tambah ke peserta"))]
        is_sure = len(name) >= _SUREST and bool(found) and begins_words(name, found[0].party.name)
        self.popup.show_candidates(found, self._edit.cursorRect, is_sure and not is_stranger)

    def handle_key(self, key: int) -> bool:
        """Use ``key`` for the list; tell whether it was used up."""
        if self.popup.isHidden():
            return False
        match key:
            case Qt.Key.Key_Tab:
                self.popup.choose()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.popup.current() is not None:
                self.popup.choose()
            case Qt.Key.Key_Down:
                self.popup.move_choice(1)
            case Qt.Key.Key_Up:
                self.popup.move_choice(-1)
            case Qt.Key.Key_Escape:
                self._dismissed_line = self._edit.textCursor().blockNumber()
                self._hide()
            case _:
                return False
        return True

    def leave_line(self) -> None:
        """Forget what was dismissed: the cursor went to another line."""
        self._dismissed_line = -1
        self._hide()

    def speaker_at(self, place: QPoint) -> QTextBlock | None:
        """Return the block whose speaker is shown at ``place`` of the viewport, or None."""
        cursor = self._edit.cursorForPosition(place)
        for position in (cursor.position(), cursor.position() + 1):
            probe = QTextCursor(cursor)
            probe.setPosition(min(position, self._edit.document().characterCount() - 1))
            found = object_of(probe.charFormat())
            if (
                found
                and found.part in (Part.SPEAKER, Part.NOBODY)
                and probe.block() == cursor.block()
            ):
                return cursor.block()
        return None

    def ask_for(self, block: QTextBlock, place: QPoint) -> None:
        """Offer other speakers for ``block`` at ``place`` (global): for it, or for what follows."""
        menu = self.choices_for(block)
        menu.exec(place)
        menu.deleteLater()

    def choices_for(self, block: QTextBlock) -> QMenu:
        """Return what ``ask_for`` offers; what may be done with a doubtful name comes first."""
        menu = QMenu(self._edit)
        self._offer_doubtful(block, menu)
        for title, act in (
            (self.tr("Ganti pembicara sampai pembicara berikutnya"), self.change),
            (self.tr("Ganti pembicara butir ini saja"), self.change_one),
        ):
            choices = menu.addMenu(title)
            for candidate in self.names.complete("", limit=40):
                choices.addAction(
                    candidate.party.name,
                    partial(act, block, candidate.party),
                )
        menu.addAction(self.tr("Hapus pembicara"), lambda: self.change(block, None))
        menu.addAction(self.tr("Tanpa pembicara"), lambda: self.give_to_nobody(block))
        return menu

    def _offer_doubtful(self, block: QTextBlock, menu: QMenu) -> None:
        """Offer who may be meant by a doubtful name before the colon, and to have him attend."""
        draft = draft_of(block)
        if not draft.shape.unattributed:
            return
        keys = f"\t{keys_of(MAKE_ATTENDEE)}"
        if (claimed := self._notation.claimed_in(draft.text.rstrip())) is not None:
            title = self.tr("Jadikan “{0}” pembicara").format(claimed[0].name)
            menu.addAction(title + keys, partial(self.make_attendee, block))
            keys = ""
        if label := _one_stranger(draft.text, self._notation):
            title = self.tr("Jadikan “{0}” peserta").format(as_name(label))
            menu.addAction(title + keys, partial(self._add_stranger, block, label))

    def change(self, block: QTextBlock, party: Party | None) -> None:
        """Name ``party`` on ``block``; those who follow without a name are his as well."""
        draft = draft_of(block)
        draft.set_speaker(party)
        apply_edit(QTextCursor(block), draft.edit)

    def give_to_nobody(self, block: QTextBlock) -> None:
        """Have nobody say ``block``."""
        draft = draft_of(block)
        draft.set_nobody()
        apply_edit(QTextCursor(block), draft.edit)

    def change_one(self, block: QTextBlock, party: Party | None) -> None:
        """Name ``party`` on ``block`` alone: whoever had the floor has it again afterwards."""
        draft = draft_of(block)
        draft.set_speaker(party)
        apply_edit(QTextCursor(block), alone(draft, self._edit.document(), self._floors))

    def _do_alone(self, draft: LineDraft) -> None:
        # Undone, the cursor comes back to where it stands now.
        apply_edit(self._edit.textCursor(), alone(draft, self._edit.document(), self._floors))

    def _typed(self) -> str:
        """Return what stands before the cursor where it may be the start of a name, else ''."""
        cursor = self._edit.textCursor()
        if cursor.hasSelection() or not cursor.atBlockEnd():
            return ""
        block = cursor.block()
        text = block.text()[prefix_length(block) :]
        if OBJECT_CHARACTER in text or len(text) > _LONGEST_START or not _START.fullmatch(text):
            return ""
        line = self._table.shapes[block.blockNumber()]
        return "" if line.speaker is not None or line.unattributed else text

    def _accept(self, party: Party) -> None:
        cursor = self._edit.textCursor()
        if party == _stranger(party.name):
            self._add_stranger(cursor.block(), party.name)
        else:
            draft = draft_at(cursor)
            draft.replace(0, len(draft.text))
            draft.set_speaker(party)
            apply_edit(cursor, draft.edit)
        self._edit.setFocus()

    def _hide(self) -> None:
        if not self.popup.isHidden():
            self.popup.hide()


def _one_stranger(text: str, notation: Notation) -> str:
    """Return the unknown name before the colon of ``text`` that can be one attendee's, else ''."""
    label = notation.stranger_in(text.rstrip())
    is_one = is_one_name(label) or notation.known.has_sent(label)
    return label if is_one and not phone_key(label) else ""


def _stranger(name: str) -> Party:
    """Return a stand-in for somebody who is not known yet."""
    return Party(PartyKind.PERSON, UUID(int=0), name)
