"""What is half typed stays with what it was typed about, whichever way that is left."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QTableView
from pytestqt.qtbot import QtBot

from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.attendance import Role
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.ui.settings.profile_page import ProfilePage
from kesbang_desktop.ui.settings.section_titles import profile_title
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.attendees_model import AttendeeColumn
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from tests.ui.attachments.pictures import write_photo
from tests.ui.fake_ports import MemoryStore
from tests.ui.keyboard import CONTROL, KEY, press, type_text
from tests.ui.test_unstored import type_in

WRONG = [
    ("date", "31 Februari 2026"),
    ("date", "entah"),
    ("started_at", "25.99"),
    ("ended_at", "siang"),
    ("title", " "),
]


def make_another(qtbot: QtBot, window: MainWindow) -> None:
    """Make a meeting with Ctrl+N and wait until it is on screen."""
    before = window.workspace.meeting_id
    press(KEY.Key_N, CONTROL)
    qtbot.waitUntil(lambda: window.workspace.meeting_id not in (None, before))
    qtbot.waitUntil(lambda: window.workspace.details.form.title.hasFocus())


def go_back(qtbot: QtBot, window: MainWindow, meeting_id: UUID) -> None:
    window.open_meeting(meeting_id)
    qtbot.waitUntil(lambda: window.workspace.meeting_id == meeting_id)


def this_meeting(window: MainWindow) -> UUID:
    meeting_id = window.workspace.meeting_id
    assert meeting_id is not None
    return meeting_id


def open_question(qtbot: QtBot) -> QMessageBox:
    qtbot.waitUntil(lambda: isinstance(front_dialog(), QMessageBox))
    box = front_dialog()
    assert isinstance(box, QMessageBox)
    qtbot.waitUntil(
        lambda: box.isAncestorOf(QApplication.focusWidget() or QApplication.topLevelWidgets()[0])
    )
    return box


@pytest.mark.parametrize(("name", "wrong"), WRONG)
def test_a_wrong_field_waits_for_its_meeting(
    qtbot: QtBot, opened: MainWindow, worker: Worker, name: str, wrong: str
) -> None:
    first = this_meeting(opened)
    binding = opened.workspace.details.form.bindings[name]
    type_in(opened, name, wrong)
    make_another(qtbot, opened)
    assert not binding.problem()
    assert not binding.field.error
    [unstored] = opened.workspace.unstored()
    assert unstored.label == binding.field.label
    assert wrong.strip() in unstored.sentence
    assert "Rapat koordinasi" in unstored.sentence or "rapat" in unstored.sentence.lower()
    label = binding.field.label
    qtbot.waitUntil(lambda: opened.status.saved_text == f"Belum tersimpan: {label}")
    go_back(qtbot, opened, first)
    opened.workspace.show_tab(Tab.DETAILS)
    assert binding.field.editor.text() == wrong
    assert binding.field.error
    qtbot.waitUntil(lambda: worker.is_idle)
    assert binding.field.editor.text() == wrong


def test_closing_goes_back_to_the_meeting_with_the_wrong_field(
    qtbot: QtBot, opened: MainWindow
) -> None:
    first = this_meeting(opened)
    type_in(opened, "date", "31 Februari 2026")
    make_another(qtbot, opened)
    opened.show_page(Page.FOLLOW_UPS)
    assert not opened.close()
    box = open_question(qtbot)
    assert "31 Februari 2026" in box.informativeText()
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: opened.workspace.meeting_id == first)
    day = opened.workspace.details.form.day
    qtbot.waitUntil(day.hasFocus)
    assert day.text() == "31 Februari 2026"


def test_a_wrong_field_that_is_mended_on_return_is_stored(
    qtbot: QtBot, opened: MainWindow, store: MemoryStore
) -> None:
    first = this_meeting(opened)
    type_in(opened, "started_at", "8.65")
    make_another(qtbot, opened)
    go_back(qtbot, opened, first)
    type_in(opened, "started_at", "8.45")
    qtbot.waitUntil(lambda: str(store.minutes[first].meeting.started_at) == "08:45:00")
    assert not opened.workspace.unstored()


def test_final_minutes_are_not_warned_of_what_another_meeting_lacks(
    qtbot: QtBot, opened: MainWindow
) -> None:
    type_in(opened, "date", "31 Februari 2026")
    make_another(qtbot, opened)
    own = [one for one in opened.workspace.unstored() if one.about == this_meeting(opened)]
    assert own == []


def edit_cell(qtbot: QtBot, view: QTableView, row: int, column: int) -> QLineEdit:
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, column))
    press(KEY.Key_F2)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    line.selectAll()
    return line


def by_ctrl_n(qtbot: QtBot, window: MainWindow) -> None:
    make_another(qtbot, window)


def by_page(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page(Page.FOLLOW_UPS)


def by_palette(qtbot: QtBot, window: MainWindow) -> None:
    press(KEY.Key_P, CONTROL)


def by_tab(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.show_tab(Tab.DOCUMENTS)


def by_closing(qtbot: QtBot, window: MainWindow) -> None:
    window.close()


WAYS = [by_ctrl_n, by_page, by_palette, by_tab, by_closing]


@pytest.mark.parametrize("leave", WAYS)
def test_a_cell_of_peserta_is_kept_whichever_way_it_is_left(
    qtbot: QtBot,
    opened: MainWindow,
    store: MemoryStore,
    leave: Callable[[QtBot, MainWindow], None],
) -> None:
    first = this_meeting(opened)
    opened.workspace.show_tab(Tab.ATTENDEES)
    edit_cell(qtbot, opened.workspace.attendees.table, 0, AttendeeColumn.POSITION)
    type_text("Kepala Bidang Poldagri")
    leave(qtbot, opened)
    qtbot.waitUntil(
        lambda: store.minutes[first].attendances[0].position == "Kepala Bidang Poldagri"
    )
    assert not opened.workspace.unstored()


def test_a_cell_that_is_being_typed_stays_when_a_package_brings_people(
    qtbot: QtBot, opened: MainWindow, store: MemoryStore, worker: Worker
) -> None:
    first = this_meeting(opened)
    table = opened.workspace.attendees.table
    opened.workspace.show_tab(Tab.ATTENDEES)
    edit_cell(qtbot, table, 1, AttendeeColumn.POSITION)
    type_text("Kepala Bid")
    minutes = store.minutes[first]
    store.minutes[first] = minutes.__class__(
        minutes.meeting, minutes.attendances[1:], minutes.entries
    )
    opened.take_in(Changes(meetings=frozenset({first})))
    qtbot.waitUntil(
        lambda: len(opened.workspace.attendees.model.records) == len(minutes.attendances) - 1
    )
    qtbot.waitUntil(lambda: worker.is_idle)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    type_text("ang")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: store.minutes[first].attendances[0].position == "Kepala Bidang")


@pytest.mark.parametrize("name", ["title", "date", "started_at", "remarks"])
def test_the_keys_stay_in_a_field_when_a_package_changes_the_meeting(
    qtbot: QtBot, opened: MainWindow, worker: Worker, name: str
) -> None:
    type_in(opened, name, "12")
    field = QApplication.focusWidget()
    opened.take_in(Changes(meetings=frozenset({this_meeting(opened)})))
    qtbot.waitUntil(lambda: worker.is_idle)
    assert QApplication.focusWidget() is field


@pytest.mark.parametrize("leave", WAYS)
def test_a_name_for_a_role_goes_to_the_meeting_it_was_typed_in(
    qtbot: QtBot,
    opened: MainWindow,
    store: MemoryStore,
    leave: Callable[[QtBot, MainWindow], None],
) -> None:
    first = this_meeting(opened)
    opened.workspace.show_tab(Tab.DETAILS)
    line = opened.workspace.details.form.holders[Role.SECRETARY].line()
    line.setFocus()
    line.selectAll()
    type_text("Zainal Abidin")
    leave(qtbot, opened)
    qtbot.waitUntil(
        lambda: "Zainal Abidin" in [one.party.name for one in store.minutes[first].attendances]
    )
    for meeting_id, minutes in store.minutes.items():
        if meeting_id != first:
            assert not minutes.attendances


def open_profile(qtbot: QtBot, window: MainWindow, worker: Worker) -> ProfilePage:
    window.show_settings(profile_title())
    page = window.settings.profile
    assert page is not None
    qtbot.waitUntil(lambda: worker.is_idle and page.profile is not None)
    return page


@pytest.mark.parametrize(
    ("path", "wrong"),
    [("margins.top", "99"), ("margins.left", "abc"), ("size_pt", ""), ("letterhead", "200")],
)
def test_a_wrong_input_waits_for_its_profile(
    qtbot: QtBot, opened: MainWindow, ports: Ports, worker: Worker, path: str, wrong: str
) -> None:
    own = ports.profiles.load()
    other = replace(own, id=new_id(), name="Profil lain")
    ports.profiles.save(other)
    page = open_profile(qtbot, opened, worker)
    form = page.form
    line = form.input_at(path)
    line = line.rows[0].size_pt if path == "letterhead" else line
    form._go_to(path)
    line.setFocus()
    line.selectAll()
    press(KEY.Key_Delete)
    type_text(wrong)
    assert form.error_at(path)
    page.bar.profile_chosen.emit(other.id)
    assert form.profile == other
    assert not form.error_at(path)
    [unstored] = page.unstored()
    assert own.name in unstored.sentence
    assert wrong in unstored.sentence
    opened.show_page(Page.HOME)
    assert not opened.close()
    open_question(qtbot)
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: form.profile == own)
    line = form.input_at(path).rows[0].size_pt if path == "letterhead" else form.input_at(path)
    assert line.text() == wrong
    assert form.error_at(path)
    assert ports.profiles.load() == own


@pytest.fixture
def with_actions(qtbot: QtBot, opened: MainWindow, store: MemoryStore, worker: Worker) -> UUID:
    """The open meeting, which has two actions, with the keyboard on them."""
    meeting_id = this_meeting(opened)
    keys = keys_after(store.minutes[meeting_id].entries[-1].order_key, 2)
    entries = [
        Entry(new_id(), meeting_id, key, EntryKind.ACTION, text)
        for key, text in zip(keys, ("Menyusun jadwal", "Menyiapkan posko"), strict=True)
    ]
    store.save_entries(meeting_id, entries, [ActionItem(one.id) for one in entries], ())
    opened.workspace.show_tab(Tab.ACTIONS)
    table = opened.workspace.actions_tab.table
    qtbot.waitUntil(lambda: worker.is_idle and table.model().rowCount() == 2)
    table.focus_rows()
    return meeting_id


def test_a_note_goes_to_the_row_it_was_asked_for(
    qtbot: QtBot, opened: MainWindow, ports: Ports, worker: Worker, with_actions: UUID
) -> None:
    tab = opened.workspace.actions_tab
    first = tab.table.current()
    assert first is not None
    press(KEY.Key_N)
    type_text("sudah ditelaah")
    tab.table.selectRow(1)
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: worker.is_idle)
    noted = ports.follow_ups.details(first.entry_id).progress
    assert [one.text for one in noted] == ["sudah ditelaah"]


@pytest.mark.parametrize(("key", "typed"), [("N", "sudah ditelaah"), ("D", "entah kapan")])
def test_an_answer_that_was_not_given_waits_for_its_meeting(
    qtbot: QtBot, opened: MainWindow, worker: Worker, with_actions: UUID, key: str, typed: str
) -> None:
    type_text(key)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    type_text(typed)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    make_another(qtbot, opened)
    assert not line.isVisible()
    [unstored] = opened.workspace.unstored()
    assert typed in unstored.sentence
    unstored.show()
    qtbot.waitUntil(lambda: opened.workspace.meeting_id == with_actions)
    qtbot.waitUntil(line.hasFocus)
    assert line.text() == typed


@pytest.mark.parametrize(("key", "typed"), [("D", "entah kapan"), ("P", "Fulan")])
def test_closing_names_an_answer_that_was_not_given(
    qtbot: QtBot, opened: MainWindow, worker: Worker, with_actions: UUID, key: str, typed: str
) -> None:
    opened.show_page(Page.FOLLOW_UPS)
    qtbot.waitUntil(lambda: worker.is_idle)
    opened.pages.page(Page.FOLLOW_UPS).table.focus_rows()
    type_text(key)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    type_text(typed)
    opened.show_page(Page.HOME)
    assert not opened.close()
    assert typed in open_question(qtbot).informativeText()
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: getattr(QApplication.focusWidget(), "text", str)() == typed)


@pytest.mark.parametrize("leave", WAYS)
def test_a_caption_stays_with_its_photo_whichever_way_it_is_left(
    qtbot: QtBot,
    opened: MainWindow,
    ports: Ports,
    worker: Worker,
    tmp_path: Path,
    leave: Callable[[QtBot, MainWindow], None],
) -> None:
    first = this_meeting(opened)
    tab = opened.workspace.attachments
    opened.workspace.show_tab(Tab.ATTACHMENTS)
    tab.add([write_photo(tmp_path)])
    qtbot.waitUntil(lambda: worker.is_idle and len(tab.model.records) == 1)
    tab.focus_cards()
    press(KEY.Key_F2)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    type_text("Pembukaan rapat")
    leave(qtbot, opened)
    qtbot.waitUntil(
        lambda: [one.caption for one in ports.attachments.list(first)] == ["Pembukaan rapat"]
    )
    assert not opened.workspace.unstored()


def test_a_word_that_was_not_added_to_the_dictionary_is_named(
    qtbot: QtBot, opened: MainWindow
) -> None:
    opened.show_page(Page.SETTINGS)
    page = opened.settings
    page.sections.setCurrentRow(1)
    page.spelling.word.setFocus()
    type_text("kesbangpol")
    page.sections.setCurrentRow(0)
    opened.show_page(Page.HOME)
    assert not opened.close()
    assert "“kesbangpol”" in open_question(qtbot).informativeText()
    press(KEY.Key_Return)
    qtbot.waitUntil(page.spelling.word.hasFocus)
    press(KEY.Key_Return)
    assert not page.unstored()
