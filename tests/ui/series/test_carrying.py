"""What is open in the series comes into the meeting on screen; nothing typed is lost."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QTextCursor

from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.ui.follow_ups.cells import ActionColumn
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.tables.cell import RowRole
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from tests.ui.keyboard import CONTROL, KEY, SHIFT, press, type_text

AGENDA = "Tindak lanjut rapat sebelumnya"
CARRIED = "Menyusun SK – paling lambat Kamis, 29 Februari 2024"


@pytest.fixture
def before(store, talked_minutes) -> Minutes:
    """The meeting before the one on screen, with an open action."""
    now = talked_minutes.meeting
    store.put_meeting(replace(now, series="Pemantauan"))
    meeting = Meeting(new_id(), "Rapat Februari", date(2024, 2, 14), series="Pemantauan")
    [key] = keys_after(None, 1)
    entry = Entry(new_id(), meeting.id, key, EntryKind.ACTION, "Menyusun SK")
    action = ActionItem(entry.id, due=date(2024, 2, 29))
    minutes = Minutes(meeting, (), (entry,), {entry.id: action})
    store.add_minutes(minutes, (), ())
    return minutes


@pytest.fixture
def noted(qtbot, before, opened, worker) -> MainWindow:
    """The window with the later meeting open, read with its series."""
    qtbot.waitUntil(lambda: worker.is_idle)
    return opened


def edit_of(window: MainWindow):
    return window.workspace.minutes_tab.edit


def lines(window: MainWindow) -> list[str]:
    return [line.text for line in edit_of(window).table.lines]


def bring(qtbot, window: MainWindow, worker) -> None:
    first = window.workspace.minutes_tab
    press(KEY.Key_T, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: window.workspace.minutes_tab is not first)
    qtbot.waitUntil(lambda: worker.is_idle)


def test_it_comes_in_and_the_cursor_stays(qtbot, noted, worker):
    edit = edit_of(noted)
    edit.moveCursor(QTextCursor.MoveOperation.End)
    type_text(" bersama Bawaslu")
    bring(qtbot, noted, worker)
    assert lines(noted)[:2] == [AGENDA, CARRIED]
    assert lines(noted)[-1] == "Dibentuk Tim Desk Pilkada bersama Bawaslu"
    assert noted.workspace.banner.text == "1 butir dibawa dari rapat sebelumnya."
    qtbot.waitUntil(lambda: noted.focusWidget() is edit_of(noted))
    type_text(" Kaltim")
    assert lines(noted)[-1] == "Dibentuk Tim Desk Pilkada bersama Bawaslu Kaltim"


def test_what_is_typed_while_it_comes_in_is_kept(qtbot, noted, worker, store):
    edit = edit_of(noted)
    edit.moveCursor(QTextCursor.MoveOperation.End)
    first = noted.workspace.minutes_tab
    press(KEY.Key_T, CONTROL | SHIFT)
    type_text(" seg")
    qtbot.waitUntil(lambda: noted.workspace.minutes_tab is not first)
    type_text("era")
    qtbot.waitUntil(lambda: worker.is_idle and noted.workspace.is_settled)
    assert lines(noted)[-1] == "Dibentuk Tim Desk Pilkada segera"
    stored = store.minutes[noted.workspace.meeting_id].entries
    assert [one.text for one in stored] == lines(noted)


def test_a_second_time_brings_nothing(qtbot, noted, worker, store):
    bring(qtbot, noted, worker)
    before = lines(noted)
    press(KEY.Key_T, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: noted.workspace.banner.text.startswith("Tidak ada yang perlu dibawa"))
    assert lines(noted) == before


def test_a_meeting_without_series_says_what_to_do(qtbot, opened, worker):
    press(KEY.Key_T, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: "belum termasuk seri" in opened.workspace.banner.text)


def test_the_status_line_says_what_can_be_typed_under_it(qtbot, noted, worker):
    bring(qtbot, noted, worker)
    edit = edit_of(noted)
    usual = noted.workspace.hints
    assert "# agenda" in usual
    edit.go_to_entry(edit.table.lines[1].id)
    assert noted.status.hints_text.startswith("Ketik perkembangan di bawahnya")
    press(KEY.Key_Return)
    assert noted.status.hints_text.startswith("Ketik perkembangan di bawahnya")
    edit.go_to_entry(edit.table.lines[3].id)
    assert noted.status.hints_text.startswith(usual)


def test_carried_lines_are_marked_in_the_margin(qtbot, noted, worker):
    bring(qtbot, noted, worker)
    margin, table = edit_of(noted).margin, edit_of(noted).table
    assert [margin.word_beside(line) for line in table.lines][:2] == ["", "dibawa"]


def test_its_action_stands_in_the_tab_and_leads_to_its_line(qtbot, noted, worker, before):
    bring(qtbot, noted, worker)
    noted.workspace.show_tab(Tab.ACTIONS)
    tab = noted.workspace.actions_tab
    qtbot.waitUntil(lambda: tab.model.rowCount() == 1)
    text = tab.model.index(0, ActionColumn.TEXT)
    assert text.data() == "Menyusun SK"
    assert text.data(RowRole.SECOND_LINE) == "dibawa dari rapat 14 Februari 2024"
    qtbot.waitUntil(lambda: worker.is_idle)
    tab.table.focus_rows()
    press(KEY.Key_Return)
    edit = edit_of(noted)
    assert edit.table.lines[edit.textCursor().blockNumber()].text == CARRIED
    assert before.entries[0].id == tab.model.records[0].entry_id
