"""Theme and size of the whole window: chosen in the palette or the settings, at once, kept."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kesbang_desktop.ui.look.appearance import Appearance, ThemeChoice
from kesbang_desktop.ui.look.theme import DARK, LIGHT, apply_theme, styled_at_the_end
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.widgets.painting import painted_theme


@pytest.fixture(autouse=True)
def usual_look(qapp) -> Iterator[None]:
    font, palette, sheet = qapp.font(), qapp.palette(), qapp.styleSheet()
    apply_theme(qapp, LIGHT)
    yield
    QApplication.setFont(font)
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)


def choose_in_palette(qtbot, window, words: str) -> None:
    window.desks.tools.open_palette()
    qtbot.keyClicks(window.desks.tools.palette.text, words)
    QTest.keyClick(window.desks.tools.palette.text, Qt.Key.Key_Return)


def test_a_theme_of_the_palette_is_worn_at_once_and_kept(qtbot, window, worker, store):
    choose_in_palette(qtbot, window, "tema: gelap")
    assert painted_theme() is DARK
    qtbot.waitUntil(lambda: worker.is_idle)
    assert store.settings["theme"] == "dark"
    choose_in_palette(qtbot, window, "tema: terang")
    assert painted_theme() is LIGHT


def test_what_was_chosen_is_worn_after_the_next_start(qtbot, ports, worker, store):
    store.settings.update({"theme": "dark", "interface_size": 125})
    before = QApplication.font().pointSizeF()
    window = MainWindow(ports, worker)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.appearance.size == 125)
    assert window.appearance.choice is ThemeChoice.DARK
    assert QApplication.font().pointSizeF() == pytest.approx(before * 1.25)


def test_a_larger_size_enlarges_small_print_and_headings_alike(qtbot, opened, worker):
    labels = [opened.status._saved, opened.rail._footer, opened.workspace.header._title]
    text = opened.workspace.minutes_tab.edit
    before = [one.font().pointSizeF() for one in (*labels, text)]
    choose_in_palette(qtbot, opened, "perbesar seluruh")
    assert opened.appearance.size == 110
    after = [one.font().pointSizeF() for one in (*labels, text)]
    assert after == [pytest.approx(size * 1.1, rel=0.02) for size in before]
    opened.appearance.use_size(100)
    assert [one.font().pointSizeF() for one in (*labels, text)] == [
        pytest.approx(size, rel=0.02) for size in before
    ]


def test_the_settings_show_and_change_both(qtbot, window, worker):
    window.show_page(Page.SETTINGS)
    settings = window.pages.page(Page.SETTINGS)
    settings.show_section("Tampilan")
    section = settings._current()
    window.appearance.use_theme(ThemeChoice.LIGHT)
    assert section.theme.currentText() == "Terang"
    section.size_box.setFocus()
    QTest.keyClick(section.size_box, Qt.Key.Key_Down)
    assert window.appearance.size == 110


def test_a_stored_value_of_another_version_changes_nothing(qtbot, ports, worker, store):
    store.settings.update({"theme": "sepia", "interface_size": 1000})
    appearance = Appearance(ports.settings, worker)
    qtbot.waitUntil(lambda: worker.is_idle)
    assert (appearance.choice, appearance.size) == (ThemeChoice.SYSTEM, 100)
    apply_theme(QApplication.instance(), appearance.theme)


def test_what_is_known_before_the_window_is_worn_by_its_first_frame(qtbot, ports, worker, store):
    before = QApplication.font().pointSizeF()
    appearance = Appearance(ports.settings, worker, stored=["dark", 125])
    with styled_at_the_end(QApplication.instance()):
        window = MainWindow(ports, worker, appearance=appearance)
    qtbot.addWidget(window)
    assert window.palette().window().color().name() == DARK.window
    assert DARK.surface in QApplication.instance().styleSheet()
    assert window.font().pointSizeF() == pytest.approx(before * 1.25)
    qtbot.waitUntil(lambda: worker.is_idle)
    # Nothing was chosen, so nothing is written.
    assert "theme" not in store.settings


def test_the_next_window_of_a_program_is_no_larger_than_the_last(qtbot, ports, worker):
    before = QApplication.font().pointSizeF()
    first = Appearance(ports.settings, worker, stored=["dark", 125])
    second = Appearance(ports.settings, worker, stored=["light", 125], worn=first.worn)
    assert QApplication.font().pointSizeF() == pytest.approx(before * 1.25)
    assert painted_theme() is LIGHT
    Appearance(ports.settings, worker, stored=[None, None], worn=second.worn)
    assert QApplication.font().pointSizeF() == pytest.approx(before)
