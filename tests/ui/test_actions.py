"""Follow-ups of one meeting."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from kesbang_desktop.domain.action import ActionItem, ActionStatus
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.ui.follow_ups.cells import ActionColumn
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.tables.cell import RowRole
from kesbang_desktop.ui.workspace.actions_tab import ActionsTab
from tests.ui.meetings_data import add_attended_meeting

TODAY = date(2024, 4, 1)


@pytest.fixture
def minutes(store):
    """A meeting with actions due 29 March, 2 April, one done, one ongoing."""
    minutes = add_attended_meeting(store)
    owner = minutes.attendances[0].organization
    keys = keys_after(None, 5)
    entries = [Entry(new_id(), minutes.meeting.id, keys[0], text="Pembahasan")] + [
        Entry(new_id(), minutes.meeting.id, key, EntryKind.ACTION, text)
        for key, text in zip(keys[1:], ("Besok", "Lewat", "Beres", "Terus"), strict=True)
    ]
    actions = [
        ActionItem(entries[1].id, (owner,), date(2024, 4, 2)),
        ActionItem(entries[2].id, (owner,), date(2024, 3, 29)),
        ActionItem(entries[3].id, due=date(2024, 3, 1), status=ActionStatus.DONE),
        ActionItem(entries[4].id, ongoing=True),
    ]
    store.save_entries(minutes.meeting.id, entries, actions, ())
    return store.minutes[minutes.meeting.id]


def show(qtbot, widget, worker):
    qtbot.addWidget(widget)
    widget.resize(1176, 650)
    widget.show()
    qtbot.activate(widget)
    qtbot.waitUntil(lambda: worker.is_idle)
    widget.table.focus_rows()


@pytest.fixture
def tab(qtbot, ports, worker, minutes):
    tab = ActionsTab(ports, worker, today=lambda: TODAY)
    tab.set_minutes(minutes)
    show(qtbot, tab, worker)
    return tab


def column(model, which: ActionColumn, role=Qt.ItemDataRole.DisplayRole) -> list:
    return [model.index(row, which).data(role) for row in range(model.rowCount())]


def test_due_dates_are_told_in_words(tab):
    assert column(tab.model, ActionColumn.TEXT) == ["Besok", "Lewat", "Beres", "Terus"]
    assert column(tab.model, ActionColumn.DUE)[0] == "Sel, 2 Apr"
    assert column(tab.model, ActionColumn.DUE)[3] == "berkelanjutan"
    seconds = column(tab.model, ActionColumn.DUE, RowRole.SECOND_LINE)
    assert seconds == ["besok", "lewat 3 hari", "", ""]
    tones = column(tab.model, ActionColumn.DUE, RowRole.TONE)
    assert tones == [Tone.WARN, Tone.BAD, Tone.PLAIN, Tone.PLAIN]


def test_words_typed_at_the_list_change_no_status(qtbot, store, worker, minutes, tab):
    qtbot.keyClicks(tab.table, "kok begini ya, kirim surat itu segera ")
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: worker.is_idle)
    actions = store.minutes[minutes.meeting.id].actions
    assert actions[minutes.entries[1].id].status is ActionStatus.OPEN
    assert tab.banner.text == ""
    assert tab.note.isHidden()


def test_the_keys_are_those_of_the_page_of_follow_ups(qtbot, store, worker, minutes, tab):
    entry_id = minutes.entries[1].id
    qtbot.keyClick(tab.table, Qt.Key.Key_N)
    qtbot.keyClicks(tab.note.line, "sudah ditelaah")
    qtbot.keyClick(tab.note.line, Qt.Key.Key_Return)
    qtbot.waitUntil(tab.table.hasFocus)
    qtbot.keyClick(tab.table, Qt.Key.Key_D)
    qtbot.keyClicks(tab.commands.due.line, "31 mei 2024")
    qtbot.keyClick(tab.commands.due.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: worker.is_idle)
    action = store.minutes[minutes.meeting.id].actions[entry_id]
    assert [one.text for one in action.progress] == ["sudah ditelaah"]
    assert action.due == date(2024, 5, 31)
    qtbot.keyClick(tab.table, Qt.Key.Key_P)
    qtbot.waitUntil(tab.commands.owners.line.hasFocus)
    qtbot.keyClick(tab.commands.owners.line, Qt.Key.Key_Escape)
    qtbot.waitUntil(tab.table.hasFocus)
    with qtbot.waitSignal(tab.entry_requested) as asked:
        qtbot.keyClick(tab.table, Qt.Key.Key_G)
    assert asked.args == [entry_id]


def test_space_stores_the_next_status(qtbot, store, worker, minutes, tab):
    with qtbot.waitSignal(tab.changes_committed) as committed:
        qtbot.keyClick(tab.table, Qt.Key.Key_Space)
    entry_id = minutes.entries[1].id
    assert committed.args[0].actions == {entry_id}
    assert store.minutes[minutes.meeting.id].actions[entry_id].status is ActionStatus.IN_PROGRESS
    assert column(tab.model, ActionColumn.STATUS)[0] == "proses"


def test_a_status_is_taken_back_by_key_and_by_button(qtbot, store, worker, minutes, tab):
    entry_id = minutes.entries[1].id

    def status() -> ActionStatus:
        return store.minutes[minutes.meeting.id].actions[entry_id].status

    for take_back in (
        lambda: qtbot.keyClick(tab.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
        lambda: tab.banner.press("Urungkan"),
    ):
        qtbot.keyClick(tab.table, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: worker.is_idle and status() is ActionStatus.IN_PROGRESS)
        take_back()
        qtbot.waitUntil(lambda: worker.is_idle and status() is ActionStatus.OPEN)
        assert column(tab.model, ActionColumn.STATUS)[0] == "belum"
        assert not store.minutes[minutes.meeting.id].actions[entry_id].progress


def test_nothing_of_another_meeting_is_taken_back(qtbot, store, worker, minutes, tab):
    qtbot.keyClick(tab.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: worker.is_idle and not tab.edits.is_busy)
    before = store.minutes[minutes.meeting.id]
    tab.set_minutes(add_attended_meeting(store))
    assert tab.banner.text == ""
    tab.edits.undo()
    qtbot.waitUntil(lambda: worker.is_idle)
    assert store.minutes[minutes.meeting.id] == before


def test_enter_asks_for_the_line(qtbot, minutes, tab):
    qtbot.keyClick(tab.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(tab.entry_requested) as asked:
        qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    assert asked.args == [minutes.entries[2].id]


def test_a_status_that_could_not_be_stored_goes_back(qtbot, ports, worker, minutes):
    def refuse(*_):
        raise DatabaseError("Cakram penuh. Kosongkan ruang lalu coba lagi.")

    refusing = replace(ports, follow_ups=replace(ports.follow_ups, set_status=refuse))
    tab = ActionsTab(refusing, worker, today=lambda: TODAY)
    tab.set_minutes(minutes)
    show(qtbot, tab, worker)
    qtbot.keyClick(tab.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: tab.banner.text.startswith("Cakram penuh"))
    assert column(tab.model, ActionColumn.STATUS)[0] == "belum"
