"""Minutes become final, can then be read alone, and are opened again for a reason."""

from dataclasses import replace
from datetime import date, datetime
from functools import partial

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.domain.ordering import key_between
from kesbang_desktop.domain.proof import Proof, ProofKind
from kesbang_desktop.ui.editor import typing_rules
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from tests.ui.keyboard import CONTROL, KEY, SHIFT, press, type_text

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(opened):
    return opened.workspace


@pytest.fixture
def edit(page):
    return page.minutes_tab.edit


def idle(qtbot, page, worker) -> None:
    qtbot.waitUntil(lambda: worker.is_idle and page.is_settled)


def ask(qtbot, page):
    """Press the key that finalises and return the dialog."""
    press(KEY.Key_S, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: page.versions.finalise_dialog is not None)
    dialog = page.versions.finalise_dialog
    qtbot.waitUntil(lambda: dialog.number.hasFocus())
    return dialog


def status(store, page) -> MeetingStatus:
    return store.minutes[page.meeting_id].meeting.status


def back_to_text(qtbot, page) -> None:
    """Give the window the keyboard back, as a window manager does when a dialog is gone."""
    page.window().activateWindow()
    qtbot.waitUntil(lambda: page.minutes_tab.edit.hasFocus())


@pytest.fixture
def final(qtbot, page, worker, store):
    """The page with its minutes finalised by key and the keyboard on the text again."""
    ask(qtbot, page)
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: status(store, page) is MeetingStatus.FINAL)
    idle(qtbot, page, worker)
    back_to_text(qtbot, page)
    return page


def test_what_was_just_typed_is_part_of_the_version(qtbot, page, worker, store, edit):
    type_text(" segera")
    dialog = ask(qtbot, page)
    dialog.number.clear()
    type_text("200.1.5/77/Kesbangpol")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: status(store, page) is MeetingStatus.FINAL)
    idle(qtbot, page, worker)
    (version,) = store.papers.versions
    assert "Dibentuk Tim Desk Pilkada segera" in version.notes
    assert store.minutes[page.meeting_id].meeting.number == "200.1.5/77/Kesbangpol"
    assert page.header._state.text() == "FINAL"
    assert "sebagai versi 1" in page.versions.bar.text


def test_the_foot_offers_no_signs_where_nothing_can_be_typed(final, worker, qtbot):
    window = final.window()
    assert "# agenda" not in final.hints
    assert window.status._hints.text().startswith(final.hints)
    press(KEY.Key_PageUp, CONTROL)
    press(KEY.Key_PageDown, CONTROL)
    assert "# agenda" not in window.status._hints.text()


def test_the_number_follows_the_unit_until_one_is_typed(qtbot, page, worker):
    dialog = ask(qtbot, page)
    assert dialog.number.text() == "200.1.5/1/Kesbangpol"
    dialog.unit.setCurrentIndex(dialog.unit.findData("Kesbangpol-Set"))
    qtbot.waitUntil(lambda: dialog.number.text() == "200.1.5/1/Kesbangpol-Set")
    dialog.number.setText("001/NOTULA")
    dialog.unit.setCurrentIndex(dialog.unit.findData("Kesbangpol-Poldagri"))
    qtbot.waitUntil(lambda: worker.is_idle)
    assert dialog.number.text() == "001/NOTULA"
    dialog.reject()


def test_the_dialog_says_what_is_frozen_and_what_is_missing(qtbot, page):
    dialog = ask(qtbot, page)
    words = " ".join(label.text() for label in dialog.findChildren(type(page.attendees.count)))
    assert "4 butir (2 agenda, 1 pembahasan, 1 keputusan), 3 peserta" in words
    assert "Pimpinan belum dipilih." in words
    assert "Kehadiran 3 peserta belum dicatat." in words
    dialog.reject()


def test_an_input_that_could_not_be_stored_is_told_and_not_final(qtbot, page, worker, store):
    page.show_tab(Tab.DETAILS)
    ended = page.details.form.bindings["ended_at"].field.editor
    ended.setFocus()
    type_text("25.99")
    qtbot.waitUntil(lambda: bool(page.unstored()))
    dialog = ask(qtbot, page)
    words = " ".join(label.text() for label in dialog.findChildren(type(page.attendees.count)))
    assert "tidak tersimpan: Bukan jam yang dikenal." in words
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: status(store, page) is MeetingStatus.FINAL)
    idle(qtbot, page, worker)
    assert ended.text() == ""
    assert page.unstored() == []


def test_a_cancelled_dialog_changes_nothing(qtbot, page, worker, store):
    ask(qtbot, page)
    press(KEY.Key_Escape)
    idle(qtbot, page, worker)
    assert status(store, page) is MeetingStatus.DRAFT
    assert store.papers.versions == []


def test_text_that_cannot_be_written_is_not_finalised(qtbot, page, store, ports, monkeypatch):
    def fail(*_):
        raise DatabaseError("Diska penuh. Kosongkan ruang, lalu coba lagi.")

    autosave = page.minutes_tab.autosave
    autosave._save = fail
    monkeypatch.setattr("kesbang_desktop.ui.versions.when_settled._PATIENCE", 5)
    type_text(" x")
    press(KEY.Key_S, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: "belum disahkan" in page.banner.text)
    assert page.versions.finalise_dialog is None
    assert store.papers.versions == []
    autosave._save = ports.meetings.save_entries
    page.flush()
    qtbot.waitUntil(lambda: page.is_settled)


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (KEY.Key_A, Qt.KeyboardModifier.NoModifier),
        (KEY.Key_Space, Qt.KeyboardModifier.NoModifier),
        (KEY.Key_Return, Qt.KeyboardModifier.NoModifier),
        (KEY.Key_Return, SHIFT),
        (KEY.Key_Backspace, Qt.KeyboardModifier.NoModifier),
        (KEY.Key_Backspace, CONTROL),
        (KEY.Key_Delete, Qt.KeyboardModifier.NoModifier),
        (KEY.Key_F2, Qt.KeyboardModifier.NoModifier),
        (KEY.Key_1, CONTROL),
        (KEY.Key_4, CONTROL),
        (KEY.Key_Up, ALT),
        (KEY.Key_Down, ALT),
        (KEY.Key_V, CONTROL),
        (KEY.Key_X, CONTROL),
        (KEY.Key_Z, CONTROL),
        (KEY.Key_Z, CONTROL | SHIFT),
    ],
)
def test_no_key_changes_final_text_and_each_is_answered(qtbot, final, worker, store, key, modifier):
    edit = final.minutes_tab.edit
    QGuiApplication.clipboard().setText("ditempel")
    edit.selectAll()
    before, lines = store.minutes[final.meeting_id], edit.table.lines
    press(key, modifier)
    idle(qtbot, final, worker)
    assert edit.table.lines == lines
    assert store.minutes[final.meeting_id] == before
    assert final.versions.bar.is_stressed


def test_other_ways_into_final_text_are_closed(final):
    edit = final.minutes_tab.edit
    lines = edit.table.lines
    data = QMimeData()
    data.setText("dijatuhkan")
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(40, 40), Qt.DropAction.CopyAction, data, button, none)
    QApplication.sendEvent(edit.viewport(), entered)
    assert not entered.isAccepted()
    edit.insertFromMimeData(data)
    edit.edit_selected(partial(typing_rules.change_kind, kind=EntryKind.ISSUE))
    final.minutes_tab.open_find(replacing=True)
    bar = final.minutes_tab._find
    bar.text.setText("Tim")
    bar.replacement.setText("Regu")
    bar._replace_all()
    assert edit.table.lines == lines
    assert bar.replacement.isHidden()


def test_final_text_is_read_copied_and_searched(qtbot, final):
    edit = final.minutes_tab.edit
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    press(KEY.Key_Down)
    assert edit.textCursor().blockNumber() == 1
    press(KEY.Key_A, CONTROL)
    press(KEY.Key_C, CONTROL)
    assert "! Dibentuk Tim Desk Pilkada" in QGuiApplication.clipboard().text()
    press(KEY.Key_F, CONTROL)
    type_text("Desk")
    assert edit.textCursor().selectedText() == "Desk"
    press(KEY.Key_Escape)
    assert edit.hasFocus()
    assert not final.versions.bar.is_stressed


def test_details_and_attendees_are_read_alone(qtbot, final, worker, store):
    before = store.minutes[final.meeting_id]
    final.show_tab(Tab.DETAILS)
    type_text("Judul lain")
    assert final.details.form.bindings["title"].field.editor.text() == before.meeting.title
    assert not any(box.isEnabled() for box in final.details.form.holders.values())
    final.show_tab(Tab.ATTENDEES)
    for key in (KEY.Key_Space, KEY.Key_Delete, KEY.Key_F2, KEY.Key_Return):
        press(key)
    press(KEY.Key_Down, ALT)
    QGuiApplication.clipboard().setText("Budi, Lurah, Kelurahan Karang Asam")
    press(KEY.Key_V, CONTROL)
    final.attendees.adder.add_lines("Budi")
    idle(qtbot, final, worker)
    assert store.minutes[final.meeting_id] == before
    assert final.attendees.model.records == before.attendances
    assert final.versions.bar.is_stressed


def test_a_final_meeting_is_not_started_again(qtbot, final, worker, store):
    final.header.press_clock()
    idle(qtbot, final, worker)
    assert status(store, final) is MeetingStatus.FINAL


def test_another_profile_is_not_chosen_for_final_minutes(qtbot, final, worker, store):
    before = store.minutes[final.meeting_id]
    final.show_tab(Tab.DOCUMENTS)
    idle(qtbot, final, worker)
    final.documents.profile_chosen.emit(new_id())
    idle(qtbot, final, worker)
    assert store.minutes[final.meeting_id] == before
    assert final.versions.bar.is_stressed


def test_follow_ups_go_on_in_final_minutes(qtbot, page, worker, store, talked_minutes):
    meeting = talked_minutes.meeting
    last = talked_minutes.entries[-1].order_key
    action = Entry(new_id(), meeting.id, key_between(last, None), EntryKind.ACTION, "Susun SK")
    store.minutes[meeting.id] = replace(talked_minutes, entries=(*talked_minutes.entries, action))
    store.papers.finalise(meeting.id, "1", datetime(2024, 3, 22, 9, 0))
    page.open_meeting(meeting.id)
    qtbot.waitUntil(lambda: page.minutes_tab.edit.isReadOnly())
    page.show_tab(Tab.ACTIONS)
    idle(qtbot, page, worker)
    page.actions_tab.table.focus_rows()
    press(KEY.Key_Space)
    idle(qtbot, page, worker)
    assert store.minutes[meeting.id].actions[action.id].status is ActionStatus.IN_PROGRESS
    assert page.banner.text == ""
    assert page.actions_tab.banner.text == "“Susun SK”: proses"


def reopen(qtbot, page, reason: str):
    press(KEY.Key_B, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: page.versions.reopen_dialog is not None)
    dialog = page.versions.reopen_dialog
    qtbot.waitUntil(lambda: dialog.reason.hasFocus())
    type_text(reason)
    press(KEY.Key_Return)
    return dialog


def test_a_revision_needs_a_reason(qtbot, final, store):
    dialog = reopen(qtbot, final, "  ")
    assert "Alasan belum diisi" in dialog.error
    assert dialog.isVisible()
    assert status(store, final) is MeetingStatus.FINAL
    dialog.reject()


def test_what_others_agreed_to_is_changed_by_an_addendum(qtbot, final, worker, store):
    reader = Proof(new_id(), final.meeting_id, "V", ProofKind.READER, "TNI", due=date(2024, 3, 27))
    store.papers.proofs[final.meeting_id] = [reader]
    dialog = reopen(qtbot, final, "nama keliru")
    assert dialog.windowTitle() == "Buka adendum"
    idle(qtbot, final, worker)
    meeting = store.minutes[final.meeting_id].meeting
    assert meeting.revision_reason == "Adendum: nama keliru"


def test_a_revision_is_edited_and_becomes_the_next_version(qtbot, final, worker, store):
    reopen(qtbot, final, "Nama narasumber salah")
    qtbot.waitUntil(lambda: status(store, final) is MeetingStatus.DRAFT)
    idle(qtbot, final, worker)
    assert final.versions.bar.text == "Sedang direvisi: Nama narasumber salah"
    edit = final.minutes_tab.edit
    back_to_text(qtbot, final)
    edit.moveCursor(QTextCursor.MoveOperation.End)
    type_text(" dan Sekretariat")
    idle(qtbot, final, worker)
    final.versions.finalise_dialog = None
    dialog = ask(qtbot, final)
    assert dialog.number.text() == "200.1.5/1/Kesbangpol"
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: len(store.papers.versions) == 2)
    idle(qtbot, final, worker)
    second = store.papers.versions[-1]
    assert second.reason == "Nama narasumber salah"
    assert "Pilkada dan Sekretariat" in second.notes
    qtbot.waitUntil(lambda: "sebagai versi 2" in final.versions.bar.text)


def test_typing_refused_by_a_finalised_meeting_stays_and_can_be_rescued(
    qtbot, opened, worker, store
):
    page = opened.workspace
    store.papers.finalise(page.meeting_id, "1", datetime(2024, 3, 22, 9, 0))
    type_text(" tambahan penting")
    qtbot.waitUntil(lambda: "sudah disahkan" in opened.banner.text)
    assert [one.text() for one in opened.banner.buttons] == [page.rescue.label]
    page.show_tab(Tab.ACTIONS)
    qtbot.waitUntil(lambda: worker.is_idle)
    (on_screen,) = page.editors.on_screen()
    assert on_screen.entries[-1].text == "Dibentuk Tim Desk Pilkada tambahan penting"
    store.papers.reopen(page.meeting_id, "Dibuka lagi")
    page.flush()
    qtbot.waitUntil(lambda: page.is_settled)
    assert store.minutes[page.meeting_id].entries[-1].text.endswith("tambahan penting")


def test_the_list_of_meetings_shows_the_new_status(qtbot, opened, final, worker):
    opened.show_page("meetings")
    qtbot.waitUntil(lambda: worker.is_idle)
    model = opened.meetings.list.table.model()
    texts = [str(model.index(0, column).data()) for column in range(model.columnCount())]
    assert "Final" in texts


@pytest.mark.parametrize(
    ("status", "words"),
    [(MeetingStatus.RUNNING, "Tutup rapat"), (MeetingStatus.PLANNED, "Mulai rapat")],
)
def test_the_key_that_finalises_says_what_comes_first(qtbot, page, worker, store, status, words):
    page.meeting.save(replace(page.meeting.minutes.meeting, status=status))
    idle(qtbot, page, worker)
    press(KEY.Key_S, CONTROL | SHIFT)
    assert words in page.banner.text
    assert page.versions.finalise_dialog is None


def test_the_key_that_finalises_says_that_it_is_done(final):
    final.versions.finalise_dialog = None
    press(KEY.Key_S, CONTROL | SHIFT)
    assert "sudah disahkan" in final.window().statusBar().currentMessage()
    assert final.versions.finalise_dialog is None
