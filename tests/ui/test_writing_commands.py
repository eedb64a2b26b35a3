"""Abbreviations and spelling in the open meeting: switched by one key, kept for every meeting."""

import pytest
from PySide6.QtCore import Qt

from kesbang_desktop.domain.errors import SpellingError
from kesbang_desktop.ui.look.theme import LIGHT
from kesbang_desktop.ui.workspace.workspace_page import WorkspacePage
from tests.ui.meetings_data import add_attended_meeting

KEY = Qt.Key
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(qtbot, store, ports, worker):
    store.dictionary.meant = {"dingan": ["dengan"]}
    minutes = add_attended_meeting(store)
    page = WorkspacePage(ports, worker, LIGHT)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.activateWindow()
    page.open_meeting(minutes.meeting.id)
    qtbot.waitUntil(lambda: page.minutes_tab is not None and worker.is_idle)
    page.minutes_tab.edit.setFocus()
    qtbot.waitUntil(page.minutes_tab.edit.hasFocus)
    yield page
    page.aids.checker.stop()


def last_line(edit) -> str:
    return edit.table.lines[-1].text


def test_one_key_switches_abbreviations(qtbot, page, store, worker):
    edit = page.minutes_tab.edit
    qtbot.keyClick(edit, KEY.Key_Return)
    qtbot.keyClicks(edit, "yg ")
    assert last_line(edit) == "yang"
    qtbot.keyClick(edit, KEY.Key_A, CONTROL_SHIFT)
    qtbot.keyClicks(edit, "dgn ")
    assert last_line(edit) == "yang dgn"
    qtbot.waitUntil(lambda: worker.is_idle)
    assert store.settings["abbreviations_on"] is False


def test_one_key_switches_spelling(qtbot, page, store, worker):
    edit = page.minutes_tab.edit
    qtbot.keyClick(edit, KEY.Key_Return)
    qtbot.keyClicks(edit, "dingan camat")
    position = edit.textCursor().position() - 8
    qtbot.waitUntil(lambda: edit.spelling.wrong_word_at(position) is not None)
    qtbot.keyClick(edit, KEY.Key_F7)
    assert edit.spelling.wrong_word_at(position) is None
    qtbot.waitUntil(lambda: worker.is_idle)
    assert store.settings["spelling_on"] is False
    qtbot.keyClick(edit, KEY.Key_F7)
    assert edit.spelling.wrong_word_at(position) is not None


def test_a_word_ignored_here_is_ignored_here_only(qtbot, page, store, worker):
    meeting_id = page.minutes_tab.meeting_id
    page.aids.ignore_word("Dingan", meeting_id)
    qtbot.waitUntil(lambda: worker.is_idle)
    assert page.aids.ignored_words(meeting_id) == {"dingan"}
    assert store.settings["ignored_words"] == {meeting_id.hex: ["dingan"]}
    edit = page.minutes_tab.edit
    qtbot.keyClicks(edit, " dingan camat")
    qtbot.waitUntil(lambda: "dingan" in page.aids.checker.wrong or page.aids.checker.is_idle)
    assert edit.spelling.wrong_word_at(edit.textCursor().position() - 8) is None


def test_a_dictionary_that_fails_is_told_and_typing_goes_on(qtbot, page, store):
    def fail(words):
        raise SpellingError("Pemeriksa ejaan tidak dapat dijalankan.")

    object.__setattr__(page.aids.checker._words, "check", fail)
    edit = page.minutes_tab.edit
    qtbot.keyClicks(edit, " kataxyz lain")
    qtbot.waitUntil(lambda: page.aids.problem != "")
    qtbot.keyClicks(edit, " terus")
    assert last_line(edit).endswith("lain terus")
