"""Wrong words get a wave beside the typing; the dictionary is never asked in the Qt thread."""

from threading import main_thread

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QTextCharFormat

from kesbang_desktop.domain.abbreviations import Abbreviations
from kesbang_desktop.ui.editor.spelling_menu import SpellingMenu
from kesbang_desktop.ui.editor.word_checker import WordChecker
from tests.ui.fake_ports import MemoryStore

WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline
KEY = Qt.Key


@pytest.fixture
def store() -> MemoryStore:
    store = MemoryStore()
    store.dictionary.meant = {
        "dingan": ["dengan", "dingin"],
        "rapt": ["rapat"],
        "edi": ["adi"],
        "ding": [],
    }
    return store


@pytest.fixture
def checker(editing, store):
    checker = WordChecker(store.ports().words)
    editing.edit.spelling.use(checker)
    yield checker
    checker.stop()


def waves(editing, line: int = 0) -> list[str]:
    """Return the words of a line that have a wave."""
    block = editing.edit.document().findBlockByNumber(line)
    return [
        block.text()[one.start : one.start + one.length]
        for one in block.layout().formats()
        if one.format.underlineStyle() == WAVE
    ]


def open_menu(editing, offset: int) -> tuple[SpellingMenu, object]:
    """Open the context menu over a character of the first line."""
    menus = SpellingMenu(editing.edit, editing.edit.spelling)
    cursor = editing.edit.textCursor()
    cursor.setPosition(offset)
    return menus, menus.open_at(editing.edit.cursorRect(cursor).center())


def names(menu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_a_wrong_word_gets_a_wave_while_one_types_on(qtbot, editing, checker):
    editing.type("Hadir dingan peserta")
    qtbot.waitUntil(lambda: waves(editing) == ["dingan"])


def test_the_word_being_typed_has_none_until_the_cursor_leaves(qtbot, editing, checker, store):
    editing.type("rapt dingan")
    qtbot.waitUntil(lambda: waves(editing) == ["rapt"])
    assert "dingan" not in store.dictionary.asked
    editing.press(KEY.Key_Home)
    qtbot.waitUntil(lambda: waves(editing) == ["rapt", "dingan"])
    editing.press(KEY.Key_End)
    editing.edit.spelling.check()
    assert waves(editing) == ["rapt", "dingan"]
    editing.type("\b\b")
    assert waves(editing) == ["rapt"]


def test_the_dictionary_is_never_asked_in_the_qt_thread(qtbot, editing, checker, store):
    editing.type("dingan rapt yang lain\ndan baris lain dingan ")
    qtbot.waitUntil(lambda: waves(editing, 1) == ["dingan"])
    _, menu = open_menu(editing, 2)
    qtbot.waitUntil(lambda: "dengan" in names(menu))
    assert store.dictionary.threads
    assert main_thread().name not in store.dictionary.threads
    assert len(store.dictionary.asked) == len(set(store.dictionary.asked))
    menu.close()


def test_names_and_personal_words_count_as_right(qtbot, editing, checker):
    editing.type("Edi dingan rapt ")
    qtbot.waitUntil(lambda: waves(editing) == ["dingan", "rapt"])
    editing.edit.spelling.use(checker, frozenset({"dingan"}))
    assert waves(editing) == ["rapt"]
    editing.edit.spelling.use(None)
    assert waves(editing) == []
    editing.edit.spelling.use(checker)
    assert waves(editing) == ["dingan", "rapt"]


def test_waves_are_no_part_of_undo_or_of_the_text(qtbot, editing, checker):
    editing.type("# dingan acara")
    steps = editing.edit.document().availableUndoSteps()
    changes = []
    editing.edit.document().contentsChange.connect(lambda *change: changes.append(change))
    qtbot.waitUntil(lambda: waves(editing) == ["dingan"])
    assert editing.edit.document().availableUndoSteps() == steps
    assert changes == []
    assert editing.lines[0].text == "dingan acara"
    assert editing.document_lines() == editing.lines


def test_a_long_paste_is_marked_where_it_is_seen(qtbot, editing, checker):
    editing.type("dingan camat ")
    qtbot.waitUntil(lambda: waves(editing) == ["dingan"])
    data = QMimeData()
    data.setText("\n".join(["dingan camat"] * 2000))
    editing.edit.insertFromMimeData(data)
    last = editing.edit.document().blockCount() - 2
    qtbot.waitUntil(lambda: waves(editing, last) == ["dingan"])
    assert waves(editing, 1000) == []
    editing.edit.go_to_entry(editing.lines[1000].id)
    qtbot.waitUntil(lambda: waves(editing, 1000) == ["dingan"])


def test_taking_an_expansion_back_does_not_mind_waves(qtbot, editing, checker):
    editing.edit.abbreviations.abbreviations = Abbreviations({"yg": "yang"})
    editing.type("dingan yg ")
    qtbot.waitUntil(lambda: waves(editing) == ["dingan"])
    editing.press(KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editing.edit.document().firstBlock().text() == "dingan yg "
    assert editing.edit.textCursor().atEnd()


def test_a_suggestion_takes_the_place_of_the_word_as_one_step(qtbot, editing, checker):
    editing.type("rapat dingan camat")
    qtbot.waitUntil(lambda: waves(editing) == ["dingan"])
    _, menu = open_menu(editing, 8)
    assert "Mencari saran…" in names(menu)
    qtbot.waitUntil(lambda: names(menu)[:2] == ["dengan", "dingin"])
    qtbot.keyClick(menu, KEY.Key_Return)
    assert editing.lines[0].text == "rapat dengan camat"
    editing.press(KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editing.lines[0].text == "rapat dingan camat"


def test_without_suggestions_the_menu_says_so(qtbot, editing, checker):
    editing.type("ding dong")
    qtbot.waitUntil(lambda: waves(editing) == ["ding"])
    _, menu = open_menu(editing, 1)
    qtbot.waitUntil(lambda: names(menu)[0] == "Tidak ada saran")
    menu.close()


def test_the_menu_of_a_right_word_is_the_usual_one(qtbot, editing, checker):
    editing.type("dingan camat")
    qtbot.waitUntil(lambda: waves(editing) == ["dingan"])
    _, menu = open_menu(editing, 9)
    assert "Tambahkan ke kamus pribadi" not in names(menu)
    menu.close()


def test_a_menu_closed_before_the_answer_does_no_harm(qtbot, editing, checker):
    editing.type("dingan camat")
    qtbot.waitUntil(lambda: waves(editing) == ["dingan"])
    _, menu = open_menu(editing, 1)
    gone = []
    menu.destroyed.connect(lambda: gone.append(True))
    menu.close()
    qtbot.waitUntil(lambda: bool(gone) and checker.is_idle)


@pytest.mark.parametrize(
    ("label", "signal"),
    [("Tambahkan ke kamus pribadi", "word_learned"), ("Abaikan di rapat ini", "word_ignored")],
)
def test_the_menu_asks_to_keep_a_word(qtbot, editing, checker, label, signal):
    editing.type("dingan camat")
    qtbot.waitUntil(lambda: waves(editing) == ["dingan"])
    menus, menu = open_menu(editing, 1)
    with qtbot.waitSignal(getattr(menus, signal)) as caught:
        next(one for one in menu.actions() if one.text() == label).trigger()
    assert caught.args == ["dingan"]
    menu.close()


def test_the_menu_key_opens_it_at_the_cursor(qtbot, editing, checker):
    editing.type("dingan camat")
    qtbot.waitUntil(lambda: waves(editing) == ["dingan"])
    menus = SpellingMenu(editing.edit, editing.edit.spelling)
    assert editing.edit.contextMenuPolicy() == Qt.ContextMenuPolicy.CustomContextMenu
    editing.press(KEY.Key_Home)
    point = editing.edit.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center().toPoint()
    menu = menus.open_at(point)
    assert "Tambahkan ke kamus pribadi" in names(menu)
    menu.close()
    assert point != QPoint()


def test_gelar_and_ranks_around_names_are_no_words_to_check(qtbot, editing, checker, store):
    around = ["Drs", "Dr", "Hj", "Ir", "Letkol", "Inf", "Pdt", "Sos", "Kombes"]
    store.dictionary.meant.update({word: [] for word in around})
    editing.type(
        "rapt dengan Letkol Inf Hendra, Ir. Nur, Drs. Edi, Dr. Hj. Ratna, S.Sos dan Pdt. Lolo "
    )
    qtbot.waitUntil(lambda: waves(editing) == ["rapt"])
    assert not set(around) & set(store.dictionary.asked)
