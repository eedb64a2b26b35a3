"""What is left to complete: beside the text while typing, and before a paper goes out."""

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.carry_over import LaterWord
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.ui.look.theme import LIGHT
from kesbang_desktop.ui.papers.paper import paper_of
from kesbang_desktop.ui.tables.cell import RowRole
from kesbang_desktop.ui.workspace.minutes_tab import MinutesTab
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from tests.ui.keyboard import CONTROL, KEY, SHIFT, press, type_text


@pytest.fixture
def page(opened):
    return opened.workspace


@pytest.fixture
def tab(page):
    return page.minutes_tab


def panel_rows(tab) -> list[tuple[str, str]]:
    """Return what stands under "Perlu dilengkapi" in the side panel."""
    tab.refresh_panel()
    rows = tab.panel.rows
    shown = [rows.index(number, 0).data(RowRole.RECORD) for number in range(rows.rowCount())]
    if shown[0].text != "Perlu dilengkapi":
        return []
    end = next(place for place, one in enumerate(shown) if one.text == "Peserta")
    return [(one.text, one.detail) for one in shown[1:end]]


def leave_line(tab) -> None:
    press(KEY.Key_Return)
    assert tab.edit.table.lines[-1].text == ""


def type_unfinished(tab) -> None:
    """Type an action whose owner and date nobody knows, and leave its line."""
    press(KEY.Key_Return)
    type_text("> Siapkan posko @entahsiapa /H-berapa")
    leave_line(tab)


def test_the_side_panel_follows_what_is_typed(tab) -> None:
    assert panel_rows(tab) == []
    press(KEY.Key_Return)
    type_text("> Siapkan posko @entahsiapa /H-berapa")
    assert panel_rows(tab) == []
    leave_line(tab)
    ((title, detail),) = panel_rows(tab)
    assert title == "Siapkan posko @entahsiapa /H-berapa"
    assert "“@entahsiapa” bukan nama yang dikenal." in detail
    assert "“/H-berapa” bukan tanggal yang dikenal." in detail


def test_agenda_items_that_are_still_to_come_are_not_missed(tab) -> None:
    for line in ("", "# Lewat", "# Sekarang", "isi", "# Nanti", "# Penutup"):
        type_text(line)
        press(KEY.Key_Return)
    tab.use_meeting(replace(tab._names.meeting, status=MeetingStatus.RUNNING))
    assert [title for title, _ in panel_rows(tab)] == ["Lewat"]
    tab.use_meeting(replace(tab._names.meeting, status=MeetingStatus.DRAFT))
    assert [title for title, _ in panel_rows(tab)] == ["Lewat", "Nanti"]
    assert [one.title for one in tab.left_to_complete()] == ["Lewat", "Nanti", "Penutup"]


def test_a_line_is_looked_at_again_only_where_it_changed(tab) -> None:
    type_unfinished(tab)
    tab.refresh_panel()
    before = {entry: checked for entry, (_, checked) in tab._checks._checked.items()}
    type_text("satu")
    tab.refresh_panel()
    after = {entry: checked for entry, (_, checked) in tab._checks._checked.items()}
    changed = [entry for entry in after if after[entry] is not before.get(entry)]
    assert changed == [tab.edit.table.lines[-1].id]


def test_nothing_left_goes_on_at_once(page) -> None:
    done: list[int] = []
    page.gate.before("Buat", lambda: done.append(1))
    assert done == [1]
    assert not page.minutes_tab.shows_left


def left_titles(tab) -> list[str]:
    return [one.title for one in tab.left_to_complete()]


def test_an_office_that_is_not_filled_in_is_told_in_the_meeting_that_is_opened(
    qtbot, store, window, talked_minutes, worker
) -> None:
    store.papers.profiles[:] = [OfficeProfile(new_id())]
    window.open_meeting(talked_minutes.meeting.id)
    qtbot.waitUntil(lambda: window.workspace.minutes_tab is not None)
    tab = window.workspace.minutes_tab
    qtbot.waitUntil(lambda: tab.edit.hasFocus() and worker.is_idle)
    assert left_titles(tab) == ["Instansi"]
    with qtbot.assertNotEmitted(window.workspace.papers.exporter.exported, wait=50):
        press(KEY.Key_E, CONTROL)
    qtbot.waitUntil(tab.beside.to_complete.go_on.hasFocus)
    with qtbot.waitSignal(window.workspace.papers.exporter.exported):
        press(KEY.Key_Return)


def test_the_office_is_that_of_the_profile_chosen_for_the_meeting(
    qtbot, store, page, tab, worker
) -> None:
    other = OfficeProfile(new_id())
    store.papers.profiles.append(other)
    page.documents.profile_chosen.emit(other.id)
    qtbot.waitUntil(lambda: worker.is_idle)
    assert left_titles(tab) == ["Instansi"]
    page.documents.profile_chosen.emit(None)
    qtbot.waitUntil(lambda: worker.is_idle)
    assert left_titles(tab) == []


@pytest.mark.parametrize("again", [KEY.Key_Return, KEY.Key_E])
def test_export_shows_what_is_left_and_one_more_key_goes_on(qtbot, page, tab, again) -> None:
    type_unfinished(tab)
    with qtbot.assertNotEmitted(page.papers.exporter.exported, wait=50):
        press(KEY.Key_E, CONTROL)
    assert tab.shows_left
    qtbot.waitUntil(tab.beside.to_complete.go_on.hasFocus)
    with qtbot.waitSignal(page.papers.exporter.exported):
        press(again, CONTROL if again == KEY.Key_E else Qt.KeyboardModifier.NoModifier)
    assert not tab.shows_left


def test_a_row_leads_to_its_line_by_key_and_by_mouse(qtbot, page, tab) -> None:
    type_unfinished(tab)
    type_text("lanjut")
    press(KEY.Key_E, CONTROL)
    qtbot.waitUntil(tab.beside.to_complete.go_on.hasFocus)
    press(KEY.Key_Down)
    press(KEY.Key_Return)
    line = tab.edit.table.lines[tab.edit.textCursor().blockNumber()]
    assert (tab.edit.hasFocus(), line.kind) == (True, EntryKind.ACTION)
    assert tab.edit.textCursor().atBlockEnd()
    press(KEY.Key_End, CONTROL)
    rows = tab.beside.to_complete.list
    place = rows.visualRect(rows.model().index(0, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert tab.edit.table.lines[tab.edit.textCursor().blockNumber()].kind is EntryKind.ACTION


def test_the_open_list_follows_what_is_mended(qtbot, page, tab) -> None:
    type_unfinished(tab)
    press(KEY.Key_E, CONTROL)
    qtbot.waitUntil(tab.beside.to_complete.go_on.hasFocus)
    assert tab.beside.to_complete.list.model().rowCount() == 1
    tab.edit.setFocus()
    tab.edit.undo()
    for _ in range(200):
        if tab.edit.table.lines[-1].kind is not EntryKind.ACTION:
            break
        tab.edit.undo()
    tab.refresh_panel()
    assert tab.beside.to_complete.list.model().rowCount() == 0


def test_esc_goes_back_to_the_text_and_nothing_is_exported(qtbot, page, tab) -> None:
    type_unfinished(tab)
    press(KEY.Key_E, CONTROL)
    qtbot.waitUntil(tab.beside.to_complete.go_on.hasFocus)
    with qtbot.assertNotEmitted(page.papers.exporter.exported, wait=50):
        press(KEY.Key_Escape)
    assert tab.edit.hasFocus()
    assert not tab.shows_left


def test_export_from_another_tab_asks_beside_the_text_and_comes_back(qtbot, page, tab) -> None:
    type_unfinished(tab)
    page.show_tab(Tab.DOCUMENTS)
    page.papers.export_notula()
    assert page.tabs.chosen is Tab.MINUTES
    qtbot.waitUntil(tab.beside.to_complete.go_on.hasFocus)
    with qtbot.waitSignal(page.papers.exporter.exported):
        press(KEY.Key_Return)
    assert page.tabs.chosen is Tab.DOCUMENTS


def test_papers_that_tell_nothing_of_the_minutes_do_not_ask(qtbot, page, tab) -> None:
    type_unfinished(tab)
    page.show_tab(Tab.DOCUMENTS)
    with qtbot.waitSignal(page.papers.exporter.exported):
        page.documents.make_requested.emit(paper_of(DocumentKind.INVITATION), "")


def test_finalising_shows_what_is_left_first(qtbot, page, tab) -> None:
    type_unfinished(tab)
    press(KEY.Key_S, CONTROL | SHIFT)
    qtbot.waitUntil(tab.beside.to_complete.go_on.hasFocus)
    assert page.versions.finalise_dialog is None
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: page.versions.finalise_dialog is not None)
    dialog = page.versions.finalise_dialog
    words = " ".join(label.text() for label in dialog.findChildren(type(page.attendees.count)))
    assert "1 butir masih perlu dilengkapi" in words
    dialog.reject()


def test_final_minutes_are_exported_without_a_question(qtbot, page, tab, store) -> None:
    type_unfinished(tab)
    page.meeting.minutes = replace(
        page.meeting.minutes,
        meeting=replace(page.meeting.minutes.meeting, status=MeetingStatus.FINAL),
    )
    done: list[int] = []
    page.gate.before("Buat", lambda: done.append(1))
    assert done == [1]


def test_ctrl_l_shows_the_list_without_going_on(qtbot, page, tab) -> None:
    type_unfinished(tab)
    press(KEY.Key_L, CONTROL)
    assert tab.shows_left
    assert tab.beside.to_complete.go_on.isHidden()
    press(KEY.Key_Return)
    assert QApplication.focusWidget() in (tab.beside.to_complete.list, tab.edit)


def test_selesai_under_a_carried_line_shows_at_once_that_it_was_understood(
    qtbot, talked_minutes, ports, worker
) -> None:
    carried = talked_minutes.entries[1]
    last = talked_minutes.entries[2]
    tab = MinutesTab(talked_minutes, Directory(), ports, worker, LIGHT, carried=[carried.id])
    qtbot.addWidget(tab)
    tab.resize(1100, 600)
    tab.show()
    tab.activateWindow()
    tab.edit.go_to_entry(carried.id)
    qtbot.waitUntil(tab.edit.hasFocus)
    press(KEY.Key_Return)
    type_text("selesai")
    note = tab.edit.table.lines[2]
    assert (note.text, tab.edit.table.lines[3].id) == ("selesai", last.id)
    qtbot.waitUntil(lambda: tab.edit.margin.word_beside(note) == "ditutup")
    rows = tab.panel.rows
    shown = [rows.index(number, 0).data(RowRole.RECORD) for number in range(rows.rowCount())]
    assert (carried.text, "ditutup") in [(one.text, one.detail) for one in shown]
    type_text("kan")
    qtbot.waitUntil(lambda: tab.edit.margin.word_beside(note) != "ditutup")


def test_selesai_that_something_later_overrules_says_so_at_the_line(
    qtbot, store, talked_minutes, ports, worker
) -> None:
    carried = talked_minutes.entries[1]
    tab = MinutesTab(talked_minutes, Directory(), ports, worker, LIGHT, carried=[carried.id])
    qtbot.addWidget(tab)
    tab.resize(1100, 600)
    tab.show()
    tab.activateWindow()
    tab.edit.go_to_entry(carried.id)
    qtbot.waitUntil(tab.edit.hasFocus)
    press(KEY.Key_Return)
    type_text("selesai")
    note = tab.edit.table.lines[2]
    said_at = datetime(2026, 11, 28, 9)
    store.series.overruled[note.id] = LaterWord(said_at, status=ActionStatus.IN_PROGRESS)
    tab.autosave.flush()
    qtbot.waitUntil(lambda: tab.edit.margin.word_beside(note) == "tertimpa")
    assert "“proses” dicatat sesudahnya, 28 November 2026" in tab.later.sentence
    press(KEY.Key_Up)
    assert not tab.later.sentence
    qtbot.waitUntil(lambda: worker.is_idle)
    rows = tab.panel.rows
    qtbot.waitUntil(
        lambda: (
            not any(
                rows.index(number, 0).data(RowRole.RECORD).detail == "ditutup"
                for number in range(rows.rowCount())
            )
        )
    )
