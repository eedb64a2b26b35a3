"""A live editor to type into, and what it says."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.completion import Candidate, NameIndex
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.party import Directory, Organization, Person
from kesbang_desktop.ui.editor.line import Line, read_line
from kesbang_desktop.ui.editor.minutes_edit import MinutesEdit
from kesbang_desktop.ui.look.theme import LIGHT

MEETING_DATE = date(2024, 3, 21)
KESBANGPOL = Organization(new_id(), "Kesbangpol Kaltim")
DISKOMINFO = Organization(new_id(), "Diskominfo Kaltim")
FIRDAUS = Person(new_id(), "Ahmad Firdaus Kurniawan")
EDI = Person(new_id(), "Edi Hermawanto Noor")
KEYS = {
    "\n": Qt.Key.Key_Return,
    "\t": Qt.Key.Key_Tab,
    "\b": Qt.Key.Key_Backspace,
}


@dataclass
class Editing:
    """Types into an editor and tells what its lines say."""

    edit: MinutesEdit

    def type(self, text: str) -> "Editing":
        """Press the keys of ``text``; Enter, Tab and Backspace as ``\\n \\t \\b``."""
        for character in text:
            if character in KEYS:
                self.press(KEYS[character])
            else:
                QTest.keyClicks(self.edit, character)
        return self

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> "Editing":
        """Press one key."""
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(self.edit, key, held)
        return self

    @property
    def lines(self) -> list[Line]:
        """What the table says the lines are."""
        return list(self.edit.table.lines)

    @property
    def said(self) -> list[tuple[EntryKind, int, str]]:
        """Kind, level and text of every line."""
        return [(line.kind, line.level, line.text) for line in self.lines]

    def document_lines(self) -> list[Line]:
        """What the lines are, read from the document afresh."""
        block = self.edit.document().firstBlock()
        lines = []
        while block.isValid():
            lines.append(read_line(block))
            block = block.next()
        return lines


def notation() -> Notation:
    """Return a notation that knows two people and two agencies."""
    attending = [
        Attendance(new_id(), new_id(), key, person.party, agency.party, "Sekretaris")
        for key, (person, agency) in zip(
            keys_after(None, 2), [(FIRDAUS, KESBANGPOL), (EDI, DISKOMINFO)], strict=True
        )
    ]
    directory = Directory((FIRDAUS, EDI), (KESBANGPOL, DISKOMINFO))
    return Notation(KnownParties(attending, directory), MEETING_DATE)


def empty_minutes() -> Minutes:
    """Return a meeting without entries."""
    return Minutes(Meeting(new_id(), "Rapat uji", MEETING_DATE))


def make_editing(qtbot: QtBot, minutes: Minutes | None = None) -> Editing:
    """Return a shown editor with the keyboard on it."""
    edit = MinutesEdit(LIGHT, notation())
    qtbot.addWidget(edit)
    parties = [one.party for one in (KESBANGPOL, DISKOMINFO, FIRDAUS, EDI)]
    edit.use_names(edit.notation, NameIndex([Candidate(party) for party in parties]))
    edit.open_minutes(minutes or empty_minutes(), {})
    edit.resize(900, 600)
    edit.show()
    edit.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    return Editing(edit)
