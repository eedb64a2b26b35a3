"""Settings are found by words, put back, and carried to another computer."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kesbang_desktop.domain.choices import CHOICES, ChoicePage, keys_to_put_back
from kesbang_desktop.ui.look.appearance import ThemeChoice
from kesbang_desktop.ui.settings.settings_page import SettingsPage
from kesbang_desktop.ui.settings.settings_search import settings_in
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.wall.wall_settings import WallColours

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> SettingsPage:
    window.show_page(Page.SETTINGS)
    qtbot.waitUntil(window.settings.sections.hasFocus)
    return window.settings


def found(page: SettingsPage) -> list[str]:
    shown = page.search.found
    return [shown.item(row).text() for row in range(shown.count())]


@pytest.mark.parametrize(
    ("words", "name", "has_keyboard"),
    [
        ("tema", "Tema · Tampilan", "Tema"),
        ("mode gelap", "Tema · Tampilan", "Tema"),
        ("warna tayang", "Warna tayangan · Tayangan", "Warna tayangan"),
        ("pola nomor", "Pola nomor · Profil instansi", ""),
        ("simpan otomatis", "Cadangan", ""),
        ("logo", "Logo · Profil instansi", ""),
        ("nama pencatat", "Nama pencatat · Nama Anda", "Nama pencatat"),
        ("stik", "Cadangan", ""),
    ],
)
def test_words_lead_to_a_setting(
    qtbot: QtBot, page: SettingsPage, worker, words: str, name: str, has_keyboard: str
) -> None:
    qtbot.keyClick(page.sections, KEY.Key_F, CONTROL)
    qtbot.keyClicks(page.search.line, words)
    assert page.sections.isHidden()
    assert any(one.startswith(name) for one in found(page)), found(page)
    if has_keyboard:
        qtbot.keyClick(page.search.line, KEY.Key_Return)
        qtbot.waitUntil(lambda: QApplication.focusWidget().accessibleName() == has_keyboard)
        assert not page.sections.isHidden()
    qtbot.waitUntil(lambda: worker.is_idle)


def test_what_is_on_an_inner_tab_is_brought_in_sight_and_esc_ends_the_search(
    qtbot: QtBot, page: SettingsPage, worker
) -> None:
    page.search.line.setFocus()
    qtbot.keyClicks(page.search.line, "kertas marjin")
    assert found(page) == ["Kertas dan marjin · Profil instansi"]
    qtbot.keyClick(page.search.line, KEY.Key_Down)
    qtbot.waitUntil(page.search.found.hasFocus)
    qtbot.keyClick(page.search.found, KEY.Key_Return)
    focused = QApplication.focusWidget()
    assert focused.isVisible() and page.profile.isAncestorOf(focused)
    assert page.sections.currentItem().text() == page.profile.title
    page.search.line.setFocus()
    qtbot.keyClicks(page.search.line, "tidakadayangbegitu")
    assert found(page) == ["Tidak ada pengaturan dengan kata itu."]
    qtbot.keyClick(page.search.line, KEY.Key_Return)
    qtbot.keyClick(page.search.line, KEY.Key_Escape)
    assert not page.sections.isHidden() and page.search.found.isHidden()
    qtbot.waitUntil(lambda: worker.is_idle)


@pytest.mark.parametrize(
    ("words", "tab"),
    [
        ("kertas marjin", "Halaman"),
        ("penanda tangan laporan", "Laporan"),
        ("tabel kegiatan", "Laporan"),
        ("judul simpulan", "Laporan"),
    ],
)
def test_a_setting_that_was_found_is_what_has_the_keyboard(
    qtbot: QtBot, page: SettingsPage, worker, words: str, tab: str
) -> None:
    page.search.line.setFocus()
    qtbot.keyClicks(page.search.line, words)
    said = found(page)[0]
    form = page.profile.form
    qtbot.waitUntil(lambda: form.isEnabled() and worker.is_idle)
    qtbot.keyClick(page.search.line, KEY.Key_Return)
    assert form.tabs.tabText(form.tabs.currentIndex()) == tab
    focused = QApplication.focusWidget()
    here = form.pages[form.tabs.currentIndex()]
    assert here.isVisible() and here.isAncestorOf(focused), said
    qtbot.waitUntil(lambda: not focused.visibleRegion().isEmpty())
    qtbot.waitUntil(lambda: worker.is_idle)


def test_everything_that_can_be_set_is_found_by_its_own_name(page: SettingsPage, qtbot) -> None:
    for section in page.sections.all_sections():
        for one in settings_in(section):
            assert one.fits(one.words.split()[:1]), one.name


def test_choices_are_put_back_at_once_and_brought_again(
    qtbot: QtBot, window: MainWindow, page: SettingsPage, store, worker
) -> None:
    workspace, look = window.workspace, window.appearance
    look.use_theme(ThemeChoice.DARK)
    workspace.view.use_text_scale(150)
    workspace.wall.settings.use_colours(WallColours.LIGHT)
    workspace.aids.toggle_spelling()
    store.settings["author"] = "Rina"
    qtbot.waitUntil(lambda: worker.is_idle)
    page.choices.put_back(ChoicePage.WALL)
    qtbot.waitUntil(lambda: workspace.wall.settings.colours is WallColours.DARK)
    assert workspace.view.text_scale == 150
    page.choices.put_back()
    qtbot.waitUntil(lambda: workspace.view.text_scale == 100 and workspace.aids.spelling_on)
    qtbot.waitUntil(lambda: look.choice is ThemeChoice.SYSTEM)
    assert store.settings["author"] == "Rina"
    qtbot.waitUntil(lambda: worker.is_idle)
    page.banner.press("Urungkan")
    qtbot.waitUntil(lambda: workspace.view.text_scale == 150 and not workspace.aids.spelling_on)
    look.use_theme(ThemeChoice.SYSTEM)
    qtbot.waitUntil(lambda: worker.is_idle)


def test_what_was_chosen_goes_to_another_computer(
    qtbot: QtBot, window: MainWindow, page: SettingsPage, store, worker, tmp_path: Path
) -> None:
    workspace = window.workspace
    workspace.view.use_text_scale(150)
    store.settings["abbreviations"] = {"utk": "untuk"}
    qtbot.waitUntil(lambda: worker.is_idle)
    file = tmp_path / "a.notula-pengaturan"
    page.choices.export_to(file)
    qtbot.waitUntil(file.is_file)
    store.settings.clear()
    page.choices.import_from(file)
    qtbot.waitUntil(lambda: workspace.aids.abbreviations.entries.get("utk") == "untuk")
    qtbot.waitUntil(lambda: store.settings.get("text_scale") == 150 and worker.is_idle)
    file.write_text("bukan")
    page.choices.import_from(file)
    qtbot.waitUntil(lambda: "bukan berkas pengaturan" in page.banner.text)


def test_every_choice_is_of_one_page_and_what_is_typed_is_never_put_back() -> None:
    assert len({one.key for one in CHOICES}) == len(CHOICES)
    each = [key for one in ChoicePage for key in keys_to_put_back(one)]
    assert sorted(each) == sorted(keys_to_put_back())
    assert not set(each) & {one.key for one in CHOICES if one.is_typed}
