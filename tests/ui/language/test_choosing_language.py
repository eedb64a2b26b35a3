"""The language of the window: chosen in the settings or the palette, for a window made anew."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kesbang_desktop.domain.window_language import WindowLanguage
from kesbang_desktop.ui.language.window_words import language_in_use, use_language
from kesbang_desktop.ui.settings.appearance_page import AppearancePage
from kesbang_desktop.ui.settings.section_titles import appearance_title
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.shell.page_names import Page
from tests.ui.speaking import speaking


@pytest.fixture(autouse=True)
def indonesian(qapp) -> Iterator[None]:
    with speaking(qapp, WindowLanguage.INDONESIAN):
        yield


def test_the_palette_closes_the_window_for_one_in_english(qtbot, window) -> None:
    window.desks.tools.open_palette()
    qtbot.keyClicks(window.desks.tools.palette.text, "english")
    QTest.keyClick(window.desks.tools.palette.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.restore_way.chosen is WindowLanguage.ENGLISH
    # What is still on screen says what it said.
    assert language_in_use() is WindowLanguage.INDONESIAN


def test_the_settings_ask_for_another_language_once(qtbot, window) -> None:
    window.show_settings(appearance_title())
    page = window.settings.findChild(AppearancePage)
    assert page.language.currentText() == "Bahasa Indonesia"
    asked = []
    page.language_chosen.connect(asked.append)
    page.language.setCurrentIndex(page.language.findText("English"))
    page.language.activated.emit(page.language.currentIndex())
    assert page.language.currentText() == "Bahasa Indonesia"
    assert asked == [WindowLanguage.ENGLISH]
    page.language.activated.emit(page.language.currentIndex())
    assert asked == [WindowLanguage.ENGLISH]
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.pages.shown == Page.SETTINGS


def test_a_window_in_english_begins_where_the_language_was_chosen(
    qtbot, qapp, ports, worker
) -> None:
    use_language(qapp, WindowLanguage.ENGLISH)
    window = MainWindow(ports, worker)
    qtbot.addWidget(window)
    window.begin_with_settings(appearance_title())
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.pages.shown == Page.SETTINGS)
    page = window.settings.findChild(AppearancePage)
    qtbot.waitUntil(page.language.hasFocus)
    assert page.language.currentText() == "English"
