"""A report that is given the days of another says so; neither is touched."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.ui.look.theme import LIGHT
from kesbang_desktop.ui.workspace.workspace_page import WorkspacePage
from tests.ui.fake_reports import add_report

KEY = Qt.Key
DESK, MONTH = MeetingKind.DESK_DAY, MeetingKind.POLITICAL_REPORT


@pytest.fixture
def page(qtbot, ports, worker):
    page = WorkspacePage(ports, worker, LIGHT)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.activateWindow()
    yield page
    page.aids.checker.stop()


def give_day(qtbot, page, worker, report, day: str) -> None:
    page.open_meeting(report.meeting.id)
    qtbot.waitUntil(lambda: page.minutes_tab is not None and worker.is_idle)
    qtbot.keyClick(page, KEY.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    box = page.details.form.day
    qtbot.waitUntil(box.isVisible)
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, day)
    qtbot.keyClick(box, KEY.Key_Tab)
    qtbot.waitUntil(lambda: page.details.is_settled and worker.is_idle)


def test_a_day_that_has_a_report_is_told_and_another_day_takes_it_back(qtbot, page, store, worker):
    add_report(store, DESK, date(2024, 11, 2))
    add_report(store, MONTH, date(2024, 11, 3))
    report = add_report(store, DESK, date(2024, 11, 5))
    give_day(qtbot, page, worker, report, "2/11/2024")
    assert "Laporan harian Desk Pilkada 2 November 2024" in page.banner.text
    assert store.minutes[report.meeting.id].meeting.date == date(2024, 11, 2)
    # A report of another kind is none of the same.
    give_day(qtbot, page, worker, report, "3/11/2024")
    assert not page.banner.text


def test_days_that_no_other_has_are_taken_without_a_word(qtbot, page, store, worker):
    report = add_report(store, DESK, date(2024, 11, 5))
    give_day(qtbot, page, worker, report, "2/11/2024")
    assert not page.banner.text
