"""The page of follow-ups in the whole window."""

import pytest
import time_machine

from kesbang_desktop.ui.commands.command import Group
from kesbang_desktop.ui.commands.offers import offers_of
from kesbang_desktop.ui.follow_ups.saved_filter import SETTING, SavedFilter, to_setting
from kesbang_desktop.ui.help.key_rows import rows_by_group
from kesbang_desktop.ui.shell.page_names import Page
from tests.ui.follow_ups.conftest import texts
from tests.ui.follow_ups.test_editing_rows import go_to
from tests.ui.keyboard import KEY, press


@pytest.fixture(autouse=True)
def first_of_april():
    with time_machine.travel("2024-04-01T09:00:00+08:00", tick=True):
        yield


@pytest.fixture
def shown(ids, window, settle):
    """The window with the page of follow-ups in front."""
    window.show_page(Page.FOLLOW_UPS)
    settle()
    window.follow_ups.table.focus_rows()
    return window


def test_foot_badge_and_hints(qtbot, shown, settle):
    assert shown.status._count.text() == ("5 belum selesai · 1 lewat tenggat · 1 jatuh tempo besok")
    assert shown.rail._badges[Page.FOLLOW_UPS].text() == "1"
    assert shown.status._hints.text() == (
        "Spasi: ganti status   Enter: rincian   G: ke butir notula   F1 bantuan"
    )
    go_to(shown.follow_ups, "Menyusun")
    press(KEY.Key_Space)
    settle()
    qtbot.waitUntil(lambda: shown.status._count.text().startswith("4 belum selesai"))
    assert shown.rail._badges[Page.FOLLOW_UPS].isHidden()


def test_g_opens_the_minutes_at_the_line(qtbot, shown, ids):
    go_to(shown.follow_ups, "Laporan")
    press(KEY.Key_G)
    qtbot.waitUntil(lambda: shown.pages.currentWidget() is shown.workspace)
    qtbot.waitUntil(lambda: shown.workspace.minutes_tab is not None)
    edit = shown.workspace.minutes_tab.edit
    qtbot.waitUntil(
        lambda: edit.table.lines[edit.textCursor().blockNumber()].id == ids["Kemendagri"]
    )


def test_every_key_is_on_the_page_of_keys(shown):
    listed = dict(rows_by_group(offers_of(shown))[Group.FOLLOW_UPS])
    for keys, words in {
        "Spasi": "Status berikutnya",
        "Enter": "Rincian",
        "G": "Ke butir notula",
        "N": "Catat perkembangan",
        "D": "Ganti tenggat",
        "P": "Ganti penanggung jawab",
        "T": "Ganti prioritas",
        "E": "Tambah bukti dukung",
        "/ · Ctrl+F": "Saring",
    }.items():
        assert listed[keys] == words


def test_saved_filters_are_commands_of_the_palette(request, store, ids, settle):
    store.settings[SETTING] = to_setting([SavedFilter("Pekan ini", "tenggat:<7h")])
    window = request.getfixturevalue("window")
    page = window.follow_ups
    window.show_page(Page.FOLLOW_UPS)
    settle()
    [command] = [one for one in offers_of(window) if one.name == "Filter: Pekan ini"]
    assert command.keys == "1" and command.is_available
    command.run()
    settle()
    assert page.filters.line.text() == "tenggat:<7h"
    assert len([text for text in texts(page) if not text.startswith("[")]) == 3
