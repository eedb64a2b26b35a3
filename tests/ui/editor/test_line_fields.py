"""Fields (bidang) of lines in the text: taken by a key, guessed beside it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kesbang_desktop.domain.reports.report_forms import FIELDS
from kesbang_desktop.ui.editor import typing_rules
from kesbang_desktop.ui.widgets.field_menu import FieldMenu
from tests.ui.editor.editing import Editing

KEY = Qt.Key


def guess(text: str) -> str:
    return "politik" if "kpu" in text else "ekonomi" if "harga" in text else ""


@pytest.fixture
def fielded(editing: Editing) -> Editing:
    editing.edit.fields.use(FIELDS, is_report=False)
    editing.edit.fields.use_guess(guess)
    return editing


def fields(editing: Editing) -> list[str]:
    found = [line.field for line in editing.lines]
    assert [line.field for line in editing.document_lines()] == found
    return found


def take(editing: Editing, *keys: str) -> None:
    editing.edit.edit_selected(lambda cursor: typing_rules.take_fields(cursor, keys))


def tags(editing: Editing) -> list[str]:
    found = [editing.edit.fields.tag_at(at) for at in range(len(editing.lines))]
    return [one.words if one else "" for one in found]


def test_a_field_is_of_the_block_and_comes_and_goes_with_undo(fielded: Editing) -> None:
    fielded.type("kpu\nharga")
    take(fielded, "ekonomi")
    assert fields(fielded) == ["", "ekonomi"]
    fielded.type("\nlain")
    assert fields(fielded) == ["", "ekonomi", ""]
    fielded.press(KEY.Key_Up).press(KEY.Key_Home).press(KEY.Key_Right).press(KEY.Key_Return)
    assert fields(fielded) == ["", "ekonomi", "ekonomi", ""]
    fielded.edit.undo()
    assert [line.text for line in fielded.lines] == ["kpu", "harga", "lain"]
    assert fields(fielded) == ["", "ekonomi", ""]
    fielded.press(KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert (fielded.lines[0].text, fielded.lines[0].field) == ("harga", "ekonomi")


def test_problems_of_a_meeting_show_their_guess_and_nothing_is_kept_of_it(
    qtbot: QtBot, fielded: Editing
) -> None:
    fielded.type("kpu rapat\n? surat suara kpu kurang")
    qtbot.waitUntil(lambda: tags(fielded) == ["", "E Politik?"])
    assert fields(fielded) == ["", ""]
    take(fielded, "politik")
    assert tags(fielded) == ["", "E Politik"]


def test_a_report_shows_the_guess_of_every_line_without_a_section(
    qtbot: QtBot, fielded: Editing
) -> None:
    fielded.edit.fields.use(FIELDS, is_report=True)
    fielded.type("kpu\n# Ekonomi\nharga")
    qtbot.waitUntil(lambda: tags(fielded) == ["E Politik?", "", "F Ekonomi?"])
    fielded.press(KEY.Key_Up)
    take(fielded, "ekonomi")
    assert tags(fielded) == ["E Politik?", "F Ekonomi", ""]
    assert fielded.edit.fields.meant_at(2) == ""


def test_a_guess_follows_the_words_once_they_rest(qtbot: QtBot, fielded: Editing) -> None:
    fielded.type("? kpu")
    qtbot.waitUntil(lambda: tags(fielded) == ["E Politik?"])
    fielded.press(KEY.Key_Backspace).press(KEY.Key_Backspace).press(KEY.Key_Backspace)
    fielded.type("harga")
    qtbot.waitUntil(lambda: tags(fielded) == ["F Ekonomi?"])


def test_a_tag_is_painted_right_of_the_text(qtbot: QtBot, fielded: Editing) -> None:
    fielded.type("kpu")
    edit = fielded.edit
    before = edit.grab().toImage()
    take(fielded, "politik")
    after = edit.grab().toImage()
    place = edit.cursorRect().center().y()
    painted = [x for x in range(after.width()) if after.pixel(x, place) != before.pixel(x, place)]
    assert painted
    assert min(painted) > edit.viewport().width() - 140


@pytest.mark.parametrize(
    ("key", "chosen"), [(KEY.Key_E, "politik"), (KEY.Key_H, "hankam"), (KEY.Key_Backspace, "")]
)
def test_in_the_list_a_letter_chooses_at_once(
    qtbot: QtBot, editing: Editing, key: Qt.Key, chosen: str
) -> None:
    taken: list[str] = []
    menu = FieldMenu(FIELDS, "ekonomi", taken.append, editing.edit)
    menu.popup(editing.edit.mapToGlobal(QPoint(10, 10)))
    qtbot.waitUntil(menu.isVisible)
    assert menu.activeAction().text() == "&F  Ekonomi"
    QTest.keyClick(menu, key)
    assert taken == [chosen]
    assert QApplication.activePopupWidget() is None


def test_a_whole_selection_takes_fields(fielded: Editing) -> None:
    fielded.type("satu\ndua")
    cursor = fielded.edit.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start, QTextCursor.MoveMode.KeepAnchor)
    fielded.edit.setTextCursor(cursor)
    take(fielded, "politik", "ekonomi")
    assert fields(fielded) == ["politik", "ekonomi"]
