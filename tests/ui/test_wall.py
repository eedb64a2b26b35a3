"""What everybody in the room sees: in step with the typing, and nothing that is kept off."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.wall import WallView
from kesbang_desktop.ui.look.theme import DARK, LIGHT
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.wall.wall_canvas import WallCanvas
from kesbang_desktop.ui.wall.wall_window import WallWindow
from kesbang_desktop.ui.workspace.workspace_page import WorkspacePage
from tests.ui.keyboard import CONTROL, KEY


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, talked_minutes: Minutes) -> WorkspacePage:
    window.open_meeting(talked_minutes.meeting.id)
    qtbot.waitUntil(lambda: window.workspace.meeting_id == talked_minutes.meeting.id)
    qtbot.waitUntil(lambda: window.workspace.minutes_tab.edit.hasFocus())
    return window.workspace


def put_up(qtbot: QtBot, page: WorkspacePage) -> WallWindow:
    QTest.keyClick(page.minutes_tab.edit, KEY.Key_F5)
    assert page.wall.window is not None
    qtbot.waitExposed(page.wall.window)
    qtbot.activate(page.window())
    return page.wall.window


def texts(canvas: WallCanvas) -> list[str]:
    return [one.text for one in canvas.view.lines]


def test_the_wall_follows_every_letter_without_reading_the_disk(
    qtbot: QtBot, page: WorkspacePage
) -> None:
    canvas = put_up(qtbot, page).canvas
    assert canvas.view.item == "Persiapan Pilkada"
    assert texts(canvas) == ["Dibentuk Tim Desk Pilkada"]
    edit = page.minutes_tab.edit
    QTest.keyClick(edit, KEY.Key_Return)
    QTest.keyClicks(edit, "! ")
    for typed in ("s", "si", "sia", "siap"):
        QTest.keyClick(edit, typed[-1])
        qtbot.waitUntil(lambda typed=typed: texts(canvas)[-1] == typed)
    assert canvas.view.lines[-1].is_in_hand
    qtbot.waitUntil(lambda: canvas.view.agreed[-1].text == "siap")


def test_what_is_marked_never_shows_not_even_half_typed(qtbot: QtBot, page: WorkspacePage) -> None:
    edit = page.minutes_tab.edit
    canvas = put_up(qtbot, page).canvas
    views: list[WallView] = []
    show = canvas.show_view

    def note(view) -> None:
        views.append(view)
        show(view)

    canvas.show_view = note
    QTest.keyClick(edit, KEY.Key_Return)
    QTest.keyClick(edit, KEY.Key_8, CONTROL)
    for letter in "! xrahasia\nxlagi":
        before = len(views)
        QTest.keyClick(edit, KEY.Key_Return if letter == "\n" else letter)
        qtbot.waitUntil(lambda before=before: len(views) > before)
    qtbot.waitUntil(lambda: page.is_settled)
    assert [line.withheld for line in edit.table.lines[-2:]] == [True, True]
    shown = [one.text for view in views for one in (*view.lines, *view.agreed)]
    assert shown and not [one for one in shown if "x" in one]
    QTest.keyClick(edit, KEY.Key_8, CONTROL)
    qtbot.waitUntil(lambda: texts(canvas)[-1] == "xlagi")
    qtbot.waitUntil(lambda: page.is_settled)


def test_a_classified_meeting_is_never_put_up(qtbot: QtBot, page: WorkspacePage, worker) -> None:
    meeting = page.meeting.minutes.meeting
    canvas = put_up(qtbot, page).canvas
    page.meeting.save(replace(meeting, classification=Classification.SECRET))
    assert canvas.view.is_withheld and not canvas.view.lines and not canvas.view.agreed
    QTest.keyClick(page.minutes_tab.edit, KEY.Key_F5)
    assert not page.wall.is_shown
    page.wall.turn()
    assert not page.wall.is_shown
    assert "Rahasia" in page.banner.text
    qtbot.waitUntil(lambda: worker.is_idle)


def test_a_meeting_that_becomes_classified_goes_off_the_wall_before_another_key(
    qtbot: QtBot, page: WorkspacePage
) -> None:
    wall = put_up(qtbot, page)
    assert wall.canvas.view.item and texts(wall.canvas)
    before = page.meeting.minutes.meeting
    page.details.form.bindings["classification"].field.editor.setCurrentText("Rahasia")
    qtbot.waitUntil(lambda: page.meeting.minutes.meeting != before)
    assert wall.canvas.view == WallView(is_withheld=True)
    assert wall.windowTitle() == "Tayangan"
    page.meeting.save(replace(before, title="Rapat lain"))
    assert wall.windowTitle() == "Tayangan: Rapat lain"
    assert texts(wall.canvas) == ["Dibentuk Tim Desk Pilkada"]


def test_keys_on_the_wall_change_its_size_and_colours_and_close_it(
    qtbot: QtBot, window: MainWindow, page: WorkspacePage
) -> None:
    wall = put_up(qtbot, page)
    # From then on it keeps the keyboard that it is given.
    qtbot.waitUntil(lambda: not wall._gives_back)
    qtbot.activate(wall)
    assert wall.canvas.theme is DARK
    QTest.keyClick(wall, KEY.Key_W)
    QTest.keyClick(wall, KEY.Key_Plus)
    assert (wall.canvas.theme, wall.canvas.percent) == (LIGHT, 115)
    QTest.keyClick(wall, KEY.Key_F11)
    assert wall.isFullScreen()
    QTest.keyClick(wall, KEY.Key_F11)
    assert not wall.isFullScreen()
    QTest.keyClick(wall, KEY.Key_Escape)
    assert not page.wall.is_shown
    page.wall.turn()
    assert (page.wall.window.canvas.theme, page.wall.window.canvas.percent) == (LIGHT, 115)
    window.show_page(Page.MEETINGS)
    assert page.wall.is_shown
    window.close()
    qtbot.waitUntil(lambda: not page.wall.is_shown)


def test_every_theme_and_a_line_higher_than_the_wall_are_painted(
    qtbot: QtBot, page: WorkspacePage
) -> None:
    edit = page.minutes_tab.edit
    canvas = put_up(qtbot, page).canvas
    canvas.resize(640, 360)
    grounds = set()
    for theme in (LIGHT, DARK):
        canvas.wear(theme, 200)
        grounds.add(canvas.grab().toImage().pixelColor(1, 1).name())
    assert grounds == {LIGHT.window, DARK.window}
    before = canvas.grab().toImage()
    edit.textCursor().insertText(" sangat panjang" * 60)
    page.wall.renew()
    assert canvas.grab().toImage() != before
