"""Pengaturan: abbreviations and personal words, kept by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kesbang_desktop.ui.editor.writing_aids import WritingAids
from kesbang_desktop.ui.settings.abbreviation_dialog import AbbreviationDialog
from kesbang_desktop.ui.settings.settings_page import SettingsPage
from tests.ui.test_accessible_names import unnamed

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot, ports, worker):
    aids = WritingAids(ports, worker)
    page = SettingsPage(aids, ports, worker)
    page.aids = aids
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: worker.is_idle)
    page.resize(1000, 640)
    page.show()
    page.activateWindow()
    page.setFocus()
    qtbot.waitUntil(page.sections.hasFocus)
    return page


@pytest.fixture
def abbreviations(qtbot, page):
    qtbot.keyClick(page.sections, KEY.Key_Return)
    page.abbreviations.table.focus_rows()
    return page.abbreviations


def rows(section) -> list[tuple[str, ...]]:
    return [row[:2] for row in section.model.rows]


def fill(qtbot, section, short: str, long: str) -> AbbreviationDialog:
    """Type both forms into the dialog that is open and press Enter."""
    dialogs = section.findChildren(AbbreviationDialog)
    dialog = next(one for one in dialogs if one.isVisible())
    for name, text in (("name", short), ("long", long)):
        editor = dialog.fields[name].editor
        editor.selectAll()
        qtbot.keyClicks(editor, text)
    qtbot.keyClick(dialog.fields["long"].editor, KEY.Key_Return)
    # The offscreen platform does not give the focus back by itself.
    qtbot.activate(section.window())
    return dialog


def test_sections_are_chosen_and_entered_by_keyboard(qtbot, page):
    qtbot.keyClick(page.sections, KEY.Key_Down)
    assert page.spelling.isVisible()
    qtbot.keyClick(page.sections, KEY.Key_Right)
    assert page.spelling.switch.hasFocus()
    qtbot.keyClick(page.spelling.switch, KEY.Key_Escape)
    assert page.sections.hasFocus()


def test_every_control_has_a_name(page):
    assert unnamed(page) == []


def test_an_abbreviation_is_added_changed_and_deleted(qtbot, abbreviations, store, worker):
    qtbot.keyClick(abbreviations.table, KEY.Key_N, CONTROL)
    fill(qtbot, abbreviations, "Utk", "untuk")
    assert rows(abbreviations) == [("dgn", "dengan"), ("utk", "untuk"), ("yg", "yang")]
    assert abbreviations.model.rows[1][2] == "sendiri"
    qtbot.waitUntil(lambda: worker.is_idle)
    assert store.settings["abbreviations"] == {"utk": "untuk"}
    qtbot.keyClick(abbreviations.table, KEY.Key_Return)
    fill(qtbot, abbreviations, "utk", "untuk/bagi")
    assert ("utk", "untuk/bagi") in rows(abbreviations)
    qtbot.waitUntil(abbreviations.table.hasFocus)
    qtbot.keyClick(abbreviations.table, KEY.Key_Delete)
    assert ("utk", "untuk/bagi") not in rows(abbreviations)
    qtbot.keyClick(abbreviations.table, KEY.Key_Z, CONTROL)
    assert ("utk", "untuk/bagi") in rows(abbreviations)


def test_a_shipped_one_can_go_and_come_back(qtbot, abbreviations, store, worker):
    abbreviations.table.selectRow(1)
    qtbot.keyClick(abbreviations.table, KEY.Key_Delete)
    assert rows(abbreviations) == [("dgn", "dengan")]
    qtbot.waitUntil(lambda: worker.is_idle)
    assert store.settings["abbreviations"] == {"yg": ""}
    abbreviations.restore_shipped()
    qtbot.waitUntil(lambda: worker.is_idle)
    assert len(rows(abbreviations)) == 2
    assert store.settings["abbreviations"] == {}


def test_a_bad_short_form_is_refused_with_a_sentence(qtbot, abbreviations):
    qtbot.keyClick(abbreviations.table, KEY.Key_N, CONTROL)
    dialog = fill(qtbot, abbreviations, "a b", "x")
    assert "huruf saja" in dialog.fields["name"].error
    assert dialog.isVisible()
    dialog.reject()


def test_search_narrows_the_list(qtbot, abbreviations):
    qtbot.keyClick(abbreviations.table, KEY.Key_F, CONTROL)
    assert QApplication.focusWidget() is abbreviations.text
    qtbot.keyClicks(abbreviations.text, "deng")
    assert rows(abbreviations) == [("dgn", "dengan")]
    qtbot.keyClick(abbreviations.text, KEY.Key_Escape)
    assert len(rows(abbreviations)) == 2


def test_a_list_goes_out_and_comes_in(qtbot, abbreviations, worker, tmp_path):
    path = tmp_path / "daftar.csv"
    abbreviations.export_to(path)
    qtbot.waitUntil(lambda: path.name in abbreviations.banner.text)
    path.write_text("yg;yang mana\nkpd;kepada\nsalah\n", encoding="utf-8")
    abbreviations.import_from(path)
    qtbot.waitUntil(lambda: "diimpor" in abbreviations.banner.text)
    assert rows(abbreviations) == [("dgn", "dengan"), ("kpd", "kepada"), ("yg", "yang mana")]
    assert "Baris 3" in abbreviations.banner.text
    abbreviations.banner.press("Urungkan")
    assert rows(abbreviations) == [("dgn", "dengan"), ("yg", "yang")]


def test_a_file_that_is_no_list_is_told(qtbot, abbreviations, tmp_path):
    abbreviations.import_from(tmp_path / "tidak-ada.csv")
    qtbot.waitUntil(lambda: "tidak dapat dibaca" in abbreviations.banner.text)


def test_switches_are_remembered(qtbot, page, store, ports, worker):
    for switch, key in (
        (page.abbreviations.switch, "abbreviations_on"),
        (page.spelling.switch, "spelling_on"),
    ):
        assert switch.isChecked()
        qtbot.keyClick(switch, KEY.Key_Space)
        qtbot.waitUntil(lambda: worker.is_idle)
        assert store.settings[key] is False
    again = WritingAids(ports, worker)
    qtbot.waitUntil(lambda: worker.is_idle)
    assert not again.abbreviations_on
    assert not again.spelling_on


def test_personal_words_are_added_and_deleted(qtbot, page, store, worker):
    spelling = page.spelling
    page.sections.setCurrentRow(1)
    spelling.word.setFocus()
    for word in ("Kukar", "mahulu"):
        qtbot.keyClicks(spelling.word, word)
        qtbot.keyClick(spelling.word, KEY.Key_Return)
    assert list(spelling.model.rows) == [("kukar",), ("mahulu",)]
    qtbot.keyClick(spelling.word, KEY.Key_Down)
    qtbot.keyClick(spelling.table, KEY.Key_Delete)
    assert list(spelling.model.rows) == [("mahulu",)]
    qtbot.waitUntil(lambda: worker.is_idle)
    assert store.settings["personal_words"] == ["mahulu"]
    qtbot.keyClick(spelling.table, KEY.Key_Z, CONTROL)
    assert len(spelling.model.rows) == 2


def test_what_another_version_stored_does_no_harm(qtbot, store, ports, worker):
    store.settings.update(
        abbreviations=["x"], personal_words={"a": 1}, ignored_words=3, spelling_on="ya"
    )
    aids = WritingAids(ports, worker)
    qtbot.waitUntil(lambda: worker.is_idle)
    assert aids.abbreviations == aids.shipped
    assert aids.personal_words == frozenset()
    assert aids.spelling_on


@pytest.mark.parametrize("width", [500, 900])
def test_titles_of_sections_are_whole_and_lists_show_a_few_rows(page, width) -> None:
    page.setMinimumSize(0, 0)
    page.resize(width, 300)
    sections = page.sections
    for row in range(sections.count()):
        index = sections.model().index(row, 0)
        # Margins of a title, and of its text.
        room = sections.visualRect(index).width() - 2 * 12 - 2 * 3
        assert sections.fontMetrics().horizontalAdvance(index.data()) <= room
    table = page.abbreviations.table
    least = table.minimumHeight() - table.horizontalHeader().sizeHint().height()
    assert least >= 4 * table.verticalHeader().defaultSectionSize()
