"""The clock of a running meeting in its header, and what starts and stops it."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest
import time_machine

from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting, MeetingStatus
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.workspace.meeting_header import MeetingHeader
from tests.ui.keyboard import KEY, press, type_text

DAY = date(2024, 3, 21)
RUNNING = Meeting(new_id(), "Rapat", DAY, started_at=time(9, 0), status=MeetingStatus.RUNNING)


@pytest.fixture
def header(qtbot) -> MeetingHeader:
    header = MeetingHeader(["Notula"])
    qtbot.addWidget(header)
    return header


def at(hour: int, minute: int, day: int = 21) -> datetime:
    return datetime(2024, 3, day, hour, minute)


def test_the_header_shows_hours_and_minutes_since_the_start(header: MeetingHeader) -> None:
    with time_machine.travel(at(9, 0), tick=False) as clock:
        header.show_minutes(Minutes(RUNNING))
        assert header._state.text() == "● BERLANGSUNG 00.00"
        clock.move_to(at(10, 12))
        header._timer.timeout.emit()
        assert header._state.text() == "● BERLANGSUNG 01.12"


@pytest.mark.parametrize(
    ("started", "now", "shown"),
    [(time(9, 0), at(8, 40), "00.00"), (time(23, 30), at(0, 42, 22), "01.12")],
)
def test_the_clock_bears_being_set_back_and_midnight(
    header: MeetingHeader, started: time, now: datetime, shown: str
) -> None:
    with time_machine.travel(now, tick=False):
        header.show_minutes(Minutes(replace(RUNNING, started_at=started)))
        assert header._state.text() == f"● BERLANGSUNG {shown}"


def test_the_header_of_a_draft_says_how_long_is_left_for_the_minutes(
    header: MeetingHeader,
) -> None:
    draft = replace(RUNNING, status=MeetingStatus.DRAFT)
    line = Entry(new_id(), draft.id, "V", text="Dibuka")
    with time_machine.travel(at(15, 0), tick=False) as clock:
        header.show_minutes(Minutes(draft))
        assert "otula" not in header.details.text()
        header.show_minutes(Minutes(draft, entries=(line,)))
        assert header.details.text().endswith("Notula jatuh tempo besok")
        clock.move_to(at(8, 0, 26))
        header.show_minutes(Minutes(draft, entries=(line,)))
        assert header.details.text().endswith("Notula lewat 2 hari kerja")


def test_the_clock_runs_only_while_the_meeting_does(header: MeetingHeader) -> None:
    with time_machine.travel(at(9, 30), tick=False):
        header.show_minutes(Minutes(RUNNING))
        assert header._timer.isActive()
        header.show_minutes(Minutes(replace(RUNNING, status=MeetingStatus.DRAFT)))
        assert not header._timer.isActive()
        assert header._state.text() == "DRAF"


def test_a_running_meeting_without_a_start_has_no_time(header: MeetingHeader) -> None:
    header.show_minutes(Minutes(replace(RUNNING, started_at=None)))
    assert header._state.text() == "● BERLANGSUNG"


def test_a_meeting_without_a_date_runs_from_the_time_it_began(header: MeetingHeader) -> None:
    with time_machine.travel(at(10, 12), tick=False):
        header.show_minutes(Minutes(replace(RUNNING, date=None)))
        assert header._state.text() == "● BERLANGSUNG 01.12"
        assert header.details.text().startswith("tanggal belum diisi")


def test_starting_and_closing_the_meeting_set_both_clocks(opened: MainWindow) -> None:
    workspace = opened.workspace
    clock = workspace.minutes_tab.agenda_clock
    assert not clock.is_running
    workspace.header.press_clock()
    assert clock.is_running
    assert workspace.header._state.text().startswith("● BERLANGSUNG")
    workspace.header.press_clock()
    assert not clock.is_running


def test_an_item_typed_while_the_meeting_runs_is_timed_from_its_first_letter(
    qtbot, store, opened: MainWindow, worker
) -> None:
    workspace = opened.workspace
    tab = workspace.minutes_tab
    with time_machine.travel(at(9, 0), tick=True) as clock:
        workspace.header.press_clock()
        qtbot.waitUntil(tab.edit.hasFocus)
        clock.move_to(at(9, 4))
        press(KEY.Key_Return)
        type_text("# Penutup /15 menit")
        assert tab.edit.mentions.hint.text() == "15 menit, sampai 09.19"
        press(KEY.Key_Return)
        clock.move_to(at(9, 22))
        tab.agenda_clock.refresh()
        assert tab.edit._painter.overtime == (tab.edit.table.lines[-2].id, 3)
        qtbot.waitUntil(lambda: tab.autosave.is_settled)
    entries = store.minutes[tab.meeting_id].entries
    assert [one.planned_minutes for one in entries if one.text == "Penutup"] == [15]
