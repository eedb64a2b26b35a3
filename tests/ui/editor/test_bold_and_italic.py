"""Bold and italic in the text: a letter that was bold and is still there is bold."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from kesbang_desktop.domain.abbreviations import Abbreviations
from kesbang_desktop.domain.editing.emphasising import Stress
from kesbang_desktop.domain.emphasis import Emphasis
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.ui.editor.emphasis_keys import emphasise
from kesbang_desktop.ui.editor.finding import find_all, replace_matches
from kesbang_desktop.ui.look.theme import DARK
from tests.ui.editor.editing import Editing, make_editing
from tests.ui.editor.test_undo import STEPS

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
KEY = Qt.Key


@pytest.fixture
def editing(qtbot: QtBot) -> Editing:
    return make_editing(qtbot)


def choose(editing: Editing, words: str) -> None:
    """Select ``words``, which stand once in the text."""
    [match] = find_all(editing.edit.document(), words, True)
    cursor = editing.edit.textCursor()
    cursor.setPosition(match.start)
    cursor.setPosition(match.end, QTextCursor.MoveMode.KeepAnchor)
    editing.edit.setTextCursor(cursor)


def embolden(editing: Editing, words: str, stress: Stress = Stress.BOLD) -> bool:
    """Make ``words`` bold; the caret stands at the end afterwards."""
    choose(editing, words)
    is_done = emphasise(editing.edit, stress)
    editing.edit.moveCursor(QTextCursor.MoveOperation.End)
    return is_done


def bold_words(editing: Editing) -> list[list[str]]:
    """Return the bold stretches of each line as it would be kept."""
    assert editing.lines == editing.document_lines()
    return [
        [line.text[one.start : one.end] for one in line.emphasis if one.bold]
        for line in editing.lines
    ]


def test_a_selection_is_made_bold_and_italic_and_plain_again(editing: Editing) -> None:
    editing.type("batas akhir Jumat")
    embolden(editing, "akhir")
    embolden(editing, "akhir Jumat", Stress.ITALIC)
    [line] = editing.lines
    assert line.emphasis == (
        Emphasis(6, 11, bold=True, italic=True),
        Emphasis(11, 17, italic=True),
    )
    # Not all of it is bold: all of it becomes so.
    embolden(editing, "batas akhir")
    assert bold_words(editing) == [["batas ", "akhir"]]
    embolden(editing, "batas akhir")
    embolden(editing, "akhir Jumat", Stress.ITALIC)
    [line] = editing.lines
    assert line.emphasis == ()


def test_it_is_one_step_of_undo(editing: Editing) -> None:
    editing.type("# Acara\nsatu dua\ntiga")
    choose(editing, "dua")
    cursor = editing.edit.textCursor()
    cursor.setPosition(cursor.selectionStart())
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    editing.edit.setTextCursor(cursor)
    emphasise(editing.edit, Stress.BOLD)
    assert bold_words(editing) == [[], ["dua"], ["tiga"]]
    assert editing.edit.textCursor().selectedText() == "dua\u2029tiga"
    editing.press(KEY.Key_Z, CONTROL)
    assert bold_words(editing) == [[], [], []]
    editing.press(KEY.Key_Y, CONTROL)
    assert bold_words(editing) == [[], ["dua"], ["tiga"]]


def test_without_a_selection_it_holds_for_what_is_typed_next(editing: Editing) -> None:
    editing.type("paling ")
    emphasise(editing.edit, Stress.BOLD)
    editing.type("lambat 5 Mei")
    emphasise(editing.edit, Stress.BOLD)
    editing.type(" ini")
    assert bold_words(editing) == [["lambat 5 Mei"]]


def test_typing_goes_on_bold_behind_a_bold_word_and_plain_before_it(editing: Editing) -> None:
    editing.type("Jumat depan")
    embolden(editing, "Jumat")
    cursor = editing.edit.textCursor()
    cursor.setPosition(0)
    editing.edit.setTextCursor(cursor)
    editing.type("hari ")
    assert bold_words(editing) == [["Jumat"]]
    cursor.setPosition(len("hari Jumat"))
    editing.edit.setTextCursor(cursor)
    editing.type("an")
    assert bold_words(editing) == [["Jumatan"]]


def test_selecting_back_to_the_start_of_a_line_changes_nothing(editing: Editing) -> None:
    editing.type("batas akhir")
    embolden(editing, "batas akhir")
    editing.press(KEY.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert editing.edit.textCursor().selectedText() == "batas akhir"
    assert bold_words(editing) == [["batas akhir"]]


def test_a_new_line_begins_plain(editing: Editing) -> None:
    editing.type("satu")
    embolden(editing, "satu")
    editing.type("\ndua\n")
    assert bold_words(editing) == [["satu"], [], []]
    cursor = editing.edit.textCursor()
    cursor.setPosition(2)
    editing.edit.setTextCursor(cursor)
    editing.type("\n")
    assert bold_words(editing) == [["sa"], ["tu"], [], []]
    editing.type("\b")
    assert bold_words(editing) == [["satu"], [], []]


def test_the_title_of_an_agenda_item_takes_italic_alone(editing: Editing) -> None:
    editing.type("# Acara pertama")
    assert not embolden(editing, "Acara")
    assert embolden(editing, "Acara", Stress.ITALIC)
    assert not emphasise(editing.edit, Stress.BOLD)
    [line] = editing.lines
    assert line.emphasis == (Emphasis(0, 5, italic=True),)


def test_a_selection_over_titles_and_lines_makes_the_lines_bold(editing: Editing) -> None:
    editing.type("# Acara\nsatu")
    editing.edit.selectAll()
    assert emphasise(editing.edit, Stress.BOLD)
    assert bold_words(editing) == [[], ["satu"]]


def test_final_minutes_are_not_touched(qtbot: QtBot, editing: Editing) -> None:
    editing.type("satu")
    editing.edit.selectAll()
    editing.edit.set_read_only(True)
    with qtbot.waitSignal(editing.edit.refused):
        emphasise(editing.edit, Stress.BOLD)
    assert bold_words(editing) == [[]]


def test_chips_and_labels_stay_what_they_are(editing: Editing) -> None:
    editing.type("> siapkan @Edi Hermawanto Noor laporan /besok\n")
    before = editing.lines[0]
    editing.edit.selectAll()
    emphasise(editing.edit, Stress.BOLD)
    line = editing.lines[0]
    assert (line.owners, line.due, line.text) == (before.owners, before.due, before.text)
    assert bold_words(editing)[0] == ["siapkan laporan"]
    emphasise(editing.edit, Stress.BOLD)
    assert editing.lines[0] == before


@pytest.mark.parametrize(
    ("typed", "words", "after", "kind"),
    [
        ("!batas", "batas", " akhir", EntryKind.DECISION),
        (">batas", "batas", " akhir", EntryKind.ACTION),
        ("1. batas", "batas", " akhir", EntryKind.DISCUSSION),
        ("Ahmad Firdaus:batas", "batas", " akhir", EntryKind.DISCUSSION),
    ],
)
def test_what_is_taken_away_at_the_start_leaves_bold_words_bold(
    editing: Editing, typed: str, words: str, after: str, kind: EntryKind
) -> None:
    editing.type(typed)
    embolden(editing, words)
    editing.type(after)
    [line] = editing.lines
    assert line.kind is kind
    assert bold_words(editing) == [["batas akhir"]]


def test_kinds_levels_and_moves_leave_bold_words_bold(editing: Editing) -> None:
    editing.type("satu batas\ndua")
    embolden(editing, "batas")
    editing.press(KEY.Key_Up)
    for digit in (KEY.Key_4, KEY.Key_5, KEY.Key_1, KEY.Key_3, KEY.Key_2):
        editing.press(digit, CONTROL)
        assert bold_words(editing)[0] == ["batas"]
    editing.press(KEY.Key_Tab)
    editing.press(KEY.Key_Down, ALT)
    assert bold_words(editing) == [[], ["batas"]]
    editing.press(KEY.Key_Z, CONTROL)
    assert bold_words(editing) == [["batas"], []]


def test_a_name_or_a_day_in_bold_words_becomes_a_chip_and_text_again(editing: Editing) -> None:
    editing.type("> lapor segera")
    embolden(editing, "lapor")
    editing.type(" @Edi Hermawanto Noor /besok ")
    editing.type("juga")
    assert bold_words(editing) == [["lapor"]]
    editing.edit.finish_line()
    cursor = editing.edit.textCursor()
    cursor.setPosition(cursor.block().position() + cursor.block().text().rindex("\ufffc") + 1)
    editing.edit.setTextCursor(cursor)
    editing.press(KEY.Key_F2)
    assert bold_words(editing) == [["lapor"]]


def test_an_abbreviation_is_written_out_in_its_look(editing: Editing) -> None:
    editing.edit.abbreviations.abbreviations = Abbreviations({"tl": "tindak lanjut"})
    emphasise(editing.edit, Stress.BOLD)
    editing.type("tl ")
    assert bold_words(editing) == [["tindak lanjut"]]
    assert [line.text for line in editing.lines] == ["tindak lanjut"]


def test_what_is_found_is_replaced_in_its_look(editing: Editing) -> None:
    editing.type("rapat besar dan rapat kecil")
    embolden(editing, "rapat besar")
    document = editing.edit.document()
    replace_matches(document, find_all(document, "rapat"), "sidang")
    assert bold_words(editing) == [["sidang besar"]]
    replace_matches(document, find_all(document, "besar dan"), "akbar,")
    assert bold_words(editing) == [["sidang "]]


def test_another_theme_and_text_size_change_nothing(editing: Editing) -> None:
    editing.type("satu dua")
    embolden(editing, "dua")
    editing.edit.set_theme(DARK)
    font = editing.edit.font()
    font.setPointSize(20)
    editing.edit.use_font(font)
    assert bold_words(editing) == [["dua"]]


def test_a_change_of_look_alone_is_told(qtbot: QtBot, editing: Editing) -> None:
    editing.type("satu")
    choose(editing, "s")
    with qtbot.waitSignal(editing.edit.table.lines_changed):
        emphasise(editing.edit, Stress.BOLD)
    assert bold_words(editing) == [["s"]]


def test_wide_characters_do_not_shift_it(editing: Editing) -> None:
    editing.edit.insertPlainText("😀 satu 😀 dua")
    embolden(editing, "satu")
    embolden(editing, "dua", Stress.ITALIC)
    [line] = editing.lines
    assert line.emphasis == (Emphasis(2, 6, bold=True), Emphasis(9, 12, italic=True))


def test_it_is_copied_for_chats_and_for_word_and_pasted_again(editing: Editing) -> None:
    editing.type("batas akhir\n> lapor segera")
    embolden(editing, "akhir")
    embolden(editing, "segera", Stress.ITALIC)
    editing.edit.selectAll()
    data = editing.edit.createMimeDataFromSelection()
    assert data.text() == "batas *akhir*\n> lapor _segera_"
    assert data.html() == "<p>batas <b>akhir</b></p><p>&gt; lapor <i>segera</i></p>"
    before = editing.lines
    editing.edit.insertFromMimeData(data)
    pasted = editing.lines
    assert [(line.text, line.emphasis) for line in pasted] == [
        (line.text, line.emphasis) for line in before
    ]
    choose(editing, "akhir")
    data = editing.edit.createMimeDataFromSelection()
    editing.edit.moveCursor(QTextCursor.MoveOperation.End)
    editing.edit.insertFromMimeData(data)
    assert bold_words(editing) == [["akhir"], ["akhir"]]


def test_what_is_pasted_from_word_or_a_chat_is_bold_there(editing: Editing) -> None:
    data = QMimeData()
    data.setText("satu dua\ntiga")
    data.setHtml("<p>satu <b>dua</b></p><p>tiga</p>")
    editing.edit.insertFromMimeData(data)
    assert bold_words(editing) == [["dua"], []]
    editing.press(KEY.Key_Z, CONTROL)
    data = QMimeData()
    data.setText("rapat *tetap* jadi, berkas_rapat_baru 2*3*4")
    editing.edit.insertFromMimeData(data)
    assert bold_words(editing) == [["tetap"]]
    assert editing.lines[0].text == "rapat tetap jadi, berkas_rapat_baru 2*3*4"


TURNS = st.sampled_from(Stress).map(lambda one: lambda editing: emphasise(editing.edit, one))


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(STEPS | TURNS, max_size=14))
def test_whatever_is_typed_the_table_says_what_the_document_does(qtbot, steps) -> None:
    editing = make_editing(qtbot)
    for step in steps:
        step(editing)
        assert editing.lines == editing.document_lines()
        for line in editing.lines:
            assert all(one.end <= len(line.text) for one in line.emphasis)
    after = editing.document_lines()
    document = editing.edit.document()
    count = document.availableUndoSteps()
    for _ in range(count):
        document.undo()
    for _ in range(count):
        document.redo()
    assert editing.document_lines() == after


def letters(editing: Editing) -> dict[str, tuple[bool, bool]]:
    """Return the look of each of the letters that stand once, by the letter."""
    found = {}
    for line in editing.document_lines():
        for at, letter in enumerate(line.text):
            if letter >= FIRST:
                over = [one for one in line.emphasis if one.start <= at < one.end]
                found[letter] = over[0].look if over else (False, False)
    return found


# Letters that no step types.
FIRST = "\u4e00"
UNIQUE = [[chr(ord(FIRST) + 10 * line + place) for place in range(8)] for line in range(3)]


@settings(
    max_examples=80,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    st.lists(st.tuples(st.integers(0, 2), st.integers(0, 7), st.integers(1, 8)), max_size=4),
    st.lists(STEPS, max_size=14),
)
def test_letters_that_are_still_there_look_as_they_did(qtbot, bold, steps) -> None:
    editing = make_editing(qtbot)
    editing.edit.insertPlainText("\n".join(" ".join(line) for line in UNIQUE))
    for line, start, length in bold:
        embolden(editing, " ".join(UNIQUE[line][start : start + length]))
    before, done = letters(editing), editing.edit.document().availableUndoSteps()
    for step in steps:
        step(editing)
        now = letters(editing)
        assert now == {letter: look for letter, look in before.items() if letter in now}
    document = editing.edit.document()
    while document.availableUndoSteps() > done:
        document.undo()
    assert letters(editing) == before
