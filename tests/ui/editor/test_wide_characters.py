"""An emoji is two places to a cursor and one character to everybody else."""

from datetime import timedelta

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from kesbang_desktop.domain.abbreviations import Abbreviations
from kesbang_desktop.domain.entry import EntryKind
from tests.ui.editor.editing import EDI, FIRDAUS, KESBANGPOL, MEETING_DATE, Editing

CONTROL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key
THUMB = "👍🏽"


def thumb(editing: Editing) -> Editing:
    """Type an emoji of two wide characters, as the panel of the system sends it."""
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, THUMB)
    QApplication.sendEvent(editing.edit, event)
    return editing


def test_owners_and_a_due_date_behind_an_emoji_are_found(editing):
    editing.type("> ")
    thumb(editing).type(" Lapor @Edi Hermawanto Noor /besok\n")
    line = editing.lines[0]
    assert (line.kind, line.text) == (EntryKind.ACTION, f"{THUMB} Lapor")
    assert line.owners == (EDI.party,)
    assert line.due == MEETING_DATE + timedelta(days=1)
    assert editing.document_lines() == editing.lines


def test_an_owner_is_completed_behind_an_emoji(editing):
    editing.type("> ")
    thumb(editing).type(" data @diskom\tdan @kesb\t/lusa\t")
    line = editing.lines[0]
    assert [owner.name for owner in line.owners] == ["Diskominfo Kaltim", KESBANGPOL.name]
    assert (line.text, line.due) == (f"{THUMB} data", MEETING_DATE + timedelta(days=2))


def test_a_line_is_split_behind_an_emoji_and_joined_again(editing):
    editing.type("! ")
    thumb(editing).type("satu dua")
    for _ in range(4):
        editing.press(KEY.Key_Left)
    editing.type("\n")
    assert [text for _, _, text in editing.said] == [f"{THUMB}satu", "dua"]
    editing.type("\b\b")
    assert editing.said == [(EntryKind.DECISION, 0, f"{THUMB}satu dua")]


def test_enter_before_an_emoji_takes_it_along(editing):
    editing.type("satu ")
    thumb(editing)
    cursor = editing.edit.textCursor()
    cursor.setPosition(len("satu "))
    editing.edit.setTextCursor(cursor)
    editing.type("\n")
    assert [text for _, _, text in editing.said] == ["satu", THUMB]


def test_an_abbreviation_behind_an_emoji_is_written_out(editing):
    editing.edit.abbreviations.abbreviations = Abbreviations({"yg": "yang"})
    thumb(editing).type(" yg hadir yg\n")
    assert editing.lines[0].text == f"{THUMB} yang hadir yang"


def test_an_emoji_alone_may_be_followed_by_any_key(editing):
    for character in " .,:?!)\n\t":
        thumb(editing).type(character)
    assert editing.document_lines() == editing.lines


def test_a_speaker_may_say_an_emoji(editing):
    editing.type("Firdaus: ")
    thumb(editing).type(" setuju")
    assert (editing.lines[0].speaker, editing.lines[0].text) == (FIRDAUS.party, f"{THUMB} setuju")


def test_part_of_a_line_is_copied_behind_an_emoji(editing):
    thumb(editing).type(" satu dua")
    cursor = editing.edit.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.PreviousWord, QTextCursor.MoveMode.KeepAnchor)
    editing.edit.setTextCursor(cursor)
    editing.press(KEY.Key_C, CONTROL)
    assert QApplication.clipboard().text() == "dua"
    cursor.setPosition(4)
    cursor.setPosition(0, QTextCursor.MoveMode.KeepAnchor)
    editing.edit.setTextCursor(cursor)
    editing.press(KEY.Key_C, CONTROL)
    assert QApplication.clipboard().text() == THUMB


def test_an_agenda_item_is_bold_to_its_end(editing):
    editing.type("# ")
    thumb(editing).type(" Desk Pilkada")
    block = editing.edit.document().firstBlock()
    (bold,) = block.layout().formats()
    assert (bold.start, bold.length) == (0, block.length() - 1)
