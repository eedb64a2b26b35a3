"""When calendars ring."""

from datetime import time

import pytest

from kesbang_desktop.domain.calendar_reminder import SETTING, CalendarReminder
from kesbang_desktop.ui.settings.calendar_page import CalendarPage
from tests.ui.keyboard import KEY, press, type_text


@pytest.fixture
def page(qtbot, store, ports, worker) -> CalendarPage:
    page = CalendarPage(ports.settings, worker)
    qtbot.addWidget(page)
    page.show()
    page.focus_first()
    qtbot.waitUntil(lambda: worker.is_idle and page.days.hasFocus())
    return page


def test_it_shows_the_usual_reminder(page):
    assert (page.days.text(), page.at.text()) == ("1", "09.00")


def test_what_is_typed_is_kept(qtbot, page, store):
    page.days.selectAll()
    type_text("3")
    press(KEY.Key_Tab)
    page.at.selectAll()
    type_text("730")
    qtbot.waitUntil(lambda: page.is_settled)
    assert store.settings[SETTING] == CalendarReminder(3, time(7, 30)).to_setting()


@pytest.mark.parametrize("typed", ["99", "x", ""])
def test_a_number_of_days_that_is_none_is_told_and_what_it_was_stays(qtbot, page, store, typed):
    page.days.selectAll()
    press(KEY.Key_Backspace)
    type_text(typed)
    qtbot.waitUntil(lambda: page.is_settled)
    assert CalendarReminder.from_setting(store.settings[SETTING]) == CalendarReminder()
    assert page.problem.isVisible()
    assert "0 sampai 14" in page.problem.text()


def test_a_reminder_without_an_hour_is_told(page):
    page.at.setFocus()
    page.at.selectAll()
    press(KEY.Key_Backspace)
    assert page.problem.text() == "Tulis jamnya, misalnya 09.00."
    type_text("8")
    assert not page.problem.isVisible()
