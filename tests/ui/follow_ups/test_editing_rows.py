"""Follow-ups changed by keyboard, one or several, and taken back."""

from dataclasses import replace
from datetime import date
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from kesbang_desktop.domain.action import ActionItem, ActionStatus, Priority
from kesbang_desktop.domain.dates import format_long_date
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.domain.follow_up_view import Grouping
from kesbang_desktop.ui.follow_ups.cells import ActionColumn
from tests.ui.follow_ups.conftest import texts
from tests.ui.follow_ups.follow_up_data import add_year
from tests.ui.keyboard import CONTROL, KEY, SHIFT, press, type_text


@pytest.fixture
def action(store):
    """Return the action with an entry id as it is stored."""

    def find(entry_id) -> ActionItem:
        return next(
            minutes.actions[entry_id]
            for minutes in store.minutes.values()
            if entry_id in minutes.actions
        )

    return find


def go_to(page, word: str) -> None:
    row = next(row for row, text in enumerate(texts(page)) if word in text)
    page.table.kept.select(row)


def test_space_gives_the_next_status_and_undo_takes_it_back(page, ids, action, settle):
    go_to(page, "Laporan")
    press(KEY.Key_Space)
    settle()
    assert action(ids["Kemendagri"]).status is ActionStatus.IN_PROGRESS
    press(KEY.Key_Space)
    settle()
    assert action(ids["Kemendagri"]).status is ActionStatus.DONE
    assert "Laporan pemantauan ke Kemendagri" not in texts(page)
    assert page.banner.text == "“Laporan pemantauan ke Kemendagri”: selesai"
    press(KEY.Key_Z, CONTROL)
    settle()
    assert action(ids["Kemendagri"]).status is ActionStatus.IN_PROGRESS
    assert "Laporan pemantauan ke Kemendagri" in texts(page)


def test_the_keyboard_stays_where_a_finished_one_stood(page, settle):
    go_to(page, "persoalan")
    press(KEY.Key_Space)
    settle()
    assert page.table.current().text == "Laporan pemantauan ke Kemendagri"
    assert page.table.hasFocus()


def test_status_is_seen_before_it_is_stored_and_goes_back_on_failure(
    ports, ids, open_page, settle, action
):
    def refuse(*_):
        raise DatabaseError("Cakram penuh. Kosongkan ruang lalu coba lagi.")

    verbs = replace(ports.follow_ups, set_status=refuse)
    page = open_page(ports=replace(ports, follow_ups=verbs))
    go_to(page, "Sosialisasi")
    press(KEY.Key_Space)
    assert texts(page, ActionColumn.STATUS)[1] == "proses"
    settle()
    assert texts(page, ActionColumn.STATUS)[1] == "belum"
    assert page.banner.text.startswith("Cakram penuh")


def test_status_is_chosen_for_all_that_are_selected(qtbot, store, page, ids, action, settle):
    press(KEY.Key_A, CONTROL)
    assert page.table.kept.count() == 5
    assert page.pane.title.text() == "5 tindak lanjut dipilih"
    press(KEY.Key_S)
    menu = page.commands.menu
    [cancelled] = [one for one in menu.actions() if one.text() == "Batal"]
    menu.close()
    qtbot.activate(page)
    page.table.setFocus()
    cancelled.trigger()
    settle()
    states = {one.text: one.status for one in store.follow_ups.all()}
    assert states.pop("Mencetak undangan") is ActionStatus.DONE
    assert set(states.values()) == {ActionStatus.CANCELLED}
    assert page.model.rowCount() == 0
    press(KEY.Key_Z, CONTROL)
    settle()
    assert action(ids["Pilkada"]).status is ActionStatus.IN_PROGRESS
    assert action(ids["ASN"]).status is ActionStatus.OPEN
    assert len(texts(page)) == 7


def test_keys_before_the_answer_change_no_row_of_before(page, worker, store, settle):
    before = [minutes.actions for minutes in store.minutes.values()]
    asked = Event()
    worker.run(asked.wait)
    press(KEY.Key_F, CONTROL)
    page.filters.line.selectAll()
    type_text("Kemendagri")
    press(KEY.Key_Return)
    press(KEY.Key_Space)
    assert page.filters.line.text() == "Kemendagri "
    asked.set()
    settle()
    assert [minutes.actions for minutes in store.minutes.values()] == before
    press(KEY.Key_Return)
    settle()
    assert QApplication.focusWidget() is page.table
    assert texts(page)[1:] == ["Laporan pemantauan ke Kemendagri"]


def test_several_are_selected_with_shift_and_control(page):
    press(KEY.Key_Down, SHIFT)
    assert page.table.kept.count() == 2
    press(KEY.Key_Down, SHIFT)
    assert page.table.kept.count() == 3
    go_to(page, "Sosialisasi")
    press(KEY.Key_Down, CONTROL)
    press(KEY.Key_Down, CONTROL)
    press(KEY.Key_Space, CONTROL)
    assert page.table.chosen_spans() == [(1, 1), (4, 4)]


def test_a_due_phrase_is_shown_resolved_and_given_to_all(page, ids, action, settle):
    go_to(page, "Sosialisasi")
    press(KEY.Key_Down, SHIFT)
    press(KEY.Key_D)
    prompt = page.commands.due
    assert prompt.asking.text() == "Tenggat, 2 baris"
    type_text("jumat depan")
    assert prompt.meaning.text() == "Jumat, 12 April 2024 · 11 hari lagi, 9 hari kerja"
    press(KEY.Key_Return)
    settle()
    assert action(ids["ASN"]).due == action(ids["faktual"]).due == date(2024, 4, 12)
    assert not action(ids["faktual"]).ongoing
    assert prompt.isHidden() and page.table.hasFocus()
    press(KEY.Key_Z, CONTROL)
    settle()
    assert action(ids["ASN"]).due == date(2024, 4, 8)
    assert action(ids["faktual"]).ongoing


@pytest.mark.parametrize(
    ("phrase", "due", "ongoing"),
    [("berkelanjutan", None, True), ("5 hari kerja", date(2024, 4, 8), False), ("", None, False)],
)
def test_due_phrases(page, ids, action, settle, phrase, due, ongoing):
    go_to(page, "Laporan")
    press(KEY.Key_D)
    type_text(phrase)
    press(KEY.Key_Return)
    settle()
    changed = action(ids["Kemendagri"])
    assert (changed.due, changed.ongoing) == (due, ongoing)


@pytest.mark.parametrize(
    ("phrase", "due"),
    [
        ("setiap senin", Due(ongoing=True, note="setiap Senin")),
        ("5 april pukul 10.00", Due(date(2024, 4, 5), note="pukul 10.00")),
        ("segera", Due(urgent=True)),
    ],
)
def test_all_that_was_typed_is_kept_and_taken_back(page, ids, action, settle, phrase, due):
    before = action(ids["Kemendagri"])
    go_to(page, "Laporan")
    press(KEY.Key_D)
    type_text(phrase)
    assert page.commands.due.meaning.text().startswith(due.in_words(format_long_date))
    press(KEY.Key_Return)
    settle()
    assert action(ids["Kemendagri"]).agreed == due
    press(KEY.Key_Z, CONTROL)
    settle()
    assert action(ids["Kemendagri"]).agreed == before.agreed


def test_what_is_no_date_changes_nothing(page, ids, action, settle):
    go_to(page, "Laporan")
    press(KEY.Key_D)
    type_text("kapan-kapan")
    press(KEY.Key_Return)
    assert page.commands.due.isVisible()
    assert page.commands.due.meaning.text().startswith("Belum dimengerti")
    press(KEY.Key_Escape)
    settle()
    assert page.commands.due.isHidden() and page.table.hasFocus()
    assert action(ids["Kemendagri"]).due == date(2024, 4, 5)


def test_owners_are_completed_in_order(page, ids, action, settle):
    go_to(page, "Laporan")
    press(KEY.Key_P)
    settle()
    names = page.commands.owners.names
    assert names.text() == "Kesbangpol Kaltim; "
    names.clear()
    type_text("edi")
    assert names.is_suggesting
    assert page.commands.owners.meaning.text() == "Enter mengambil nama dari saran"
    press(KEY.Key_Return)
    type_text("bidang")
    press(KEY.Key_Tab)
    assert names.text() == "Edi Hermawanto Noor; Bidang Politik; "
    meaning = page.commands.owners.meaning.text()
    assert meaning == "Bertanggung jawab: Edi Hermawanto Noor · bersama 1 lagi"
    press(KEY.Key_Return)
    settle()
    owners = [one.name for one in action(ids["Kemendagri"]).owners]
    assert owners == ["Edi Hermawanto Noor", "Bidang Politik"]
    assert "[Diskominfo Kaltim · 3]" in texts(page)


def test_an_unknown_owner_is_not_taken(page, ids, action, settle):
    go_to(page, "Laporan")
    press(KEY.Key_P)
    settle()
    type_text("Orang Asing")
    press(KEY.Key_Return)
    assert page.commands.owners.isVisible()
    assert "belum jelas" in page.commands.owners.meaning.text()
    press(KEY.Key_Escape)
    assert [one.name for one in action(ids["Kemendagri"]).owners] == ["Kesbangpol Kaltim"]


def test_priority_is_chosen_by_key(qtbot, page, ids, action, settle):
    go_to(page, "Laporan")
    press(KEY.Key_T)
    menu = page.commands.menu
    assert [one.text() for one in menu.actions() if one.isChecked()] == ["Prioritas biasa"]
    qtbot.keyClick(menu, KEY.Key_Up)
    qtbot.keyClick(menu, KEY.Key_Return)
    settle()
    assert action(ids["Kemendagri"]).priority is Priority.HIGH


def test_a_great_many_are_asked_about_and_all_are_changed(store, open_page, settle, qtbot):
    add_year(store, meetings=60, actions=300)
    page = open_page()
    page.show_query("status:semua")
    settle()
    press(KEY.Key_A, CONTROL)
    assert page.table.kept.count() == 300
    press(KEY.Key_T)
    [high] = [one for one in page.commands.menu.actions() if "tinggi" in one.text()]
    high.trigger()
    page.commands.menu.close()
    settle()
    [box] = page.findChildren(QMessageBox)
    assert box.text() == "Ubah 300 tindak lanjut sekaligus?"
    [yes] = [one for one in box.buttons() if one.text() == "Ubah semuanya"]
    yes.click()
    settle()
    assert {one.priority for one in store.follow_ups.all()} == {Priority.HIGH}


def test_g_asks_for_the_line_of_the_minutes(qtbot, page, ids, store):
    go_to(page, "Menyusun")
    with qtbot.waitSignal(page.entry_requested) as asked:
        press(KEY.Key_G)
    assert asked.args == [next(iter(store.minutes)), ids["Pilkada"]]


def test_all_stay_selected_after_a_change_but_not_in_another_view(store, open_page, settle, qtbot):
    add_year(store, meetings=100, actions=600, agencies=8)
    page = open_page()
    page.filters.set_grouping(Grouping.NONE)
    page.show_query("status:semua")
    settle()
    press(KEY.Key_A, CONTROL)
    assert page.table.kept.count() == 600
    page.refresh()
    store.set_action_status(page.model.record_at(3).entry_id, ActionStatus.DONE, None)
    page.filters.set_grouping(Grouping.SERIES)
    settle()
    assert page.table.kept.count() == 1
    press(KEY.Key_A, CONTROL)
    meeting = next(iter(store.minutes.values())).meeting
    store.put_meeting(replace(meeting, series="Seri baru"))
    page.refresh()
    settle()
    assert any(group.title == "Seri baru" for group in page.model.rows.groups)
    assert page.table.kept.count() == 600


@pytest.mark.parametrize("key", [KEY.Key_D, KEY.Key_P])
def test_what_asks_moves_no_row_and_its_example_can_be_read(page, qtbot, key) -> None:
    table = page.table
    page.resize(1170, 640)
    go_to(page, "Laporan")
    QApplication.processEvents()
    before = table.mapTo(page, table.rect().topLeft()), table.viewport().size()
    press(key)
    prompt = page.commands.due if key == KEY.Key_D else page.commands.owners
    qtbot.waitUntil(prompt.isVisible)
    assert (table.mapTo(page, table.rect().topLeft()), table.viewport().size()) == before
    assert prompt.width() == page.stack.width()
    line = prompt.line
    room = line.contentsRect().width() - line.textMargins().left() - 20
    assert line.fontMetrics().horizontalAdvance(line.placeholderText()) <= room
    current = table.visualRect(table.currentIndex())
    top = table.viewport().mapTo(page, current.topLeft()).y()
    assert prompt.mapTo(page, prompt.rect().bottomLeft()).y() < top


def test_no_column_grows_by_the_arrow_of_another(page, qtbot) -> None:
    header = page.table.horizontalHeader()
    fit = page.table.columns
    header.setSortIndicatorShown(False)
    without = [fit.least(column) for column in range(header.count())]
    header.setSortIndicatorShown(True)
    header.setSortIndicator(int(ActionColumn.DUE), Qt.SortOrder.AscendingOrder)
    assert [fit.least(column) for column in range(header.count())] == without
    page.resize(1170, 640)
    QApplication.processEvents()
    assert page.table.horizontalScrollBar().maximum() == 0


def test_what_nothing_was_found_for_is_shown_as_papers_print_it(page, store, ids, settle) -> None:
    entry_id = ids["Kemendagri"]
    for meeting_id, minutes in store.minutes.items():
        entries = tuple(
            replace(one, text="Siapkan posko @dinkes /H-1") if one.id == entry_id else one
            for one in minutes.entries
        )
        store.minutes[meeting_id] = replace(minutes, entries=entries)
    page.refresh()
    settle()
    assert "Siapkan posko dinkes (tenggat: H-1)" in texts(page)
    go_to(page, "Siapkan posko")
    settle()
    assert page.pane.title.text() == "Siapkan posko dinkes (tenggat: H-1)"


def test_what_is_half_typed_waits_for_its_row_when_something_else_is_asked(page, settle):
    go_to(page, "Laporan")
    press(KEY.Key_D)
    settle()
    type_text("jumat dep")
    page.table.setFocus()
    press(KEY.Key_P)
    settle()
    assert page.commands.due.isHidden()
    assert page.commands.owners.line.hasFocus()
    [due] = [one for one in page.unstored() if "jumat dep" in one.sentence]
    page.commands.close_prompts()
    page.table.focus_rows()
    press(KEY.Key_D)
    settle()
    assert page.commands.due.line.text() == "jumat dep"
    page.table.setFocus()
    press(KEY.Key_Up)
    press(KEY.Key_D)
    settle()
    assert page.commands.due.line.text() == ""
    due.show()
    assert page.commands.due.line.text() == "jumat dep"
    assert page.commands.due.line.hasFocus()
    press(KEY.Key_Escape)
    assert page.unstored() == []


def test_the_way_back_to_a_half_typed_note_leads_to_its_row(page, settle):
    go_to(page, "Laporan")
    about = page.table.current()
    press(KEY.Key_N)
    type_text("sudah ditel")
    page.table.focus_rows()
    press(KEY.Key_Up)
    settle()
    assert page.table.current().entry_id != about.entry_id
    assert page.pane.log.line.text() == ""
    [note] = page.unstored()
    note.show()
    settle()
    assert page.table.current().entry_id == about.entry_id
    assert page.pane.log.line.hasFocus()
    assert page.pane.log.line.text() == "sudah ditel"


def test_the_way_back_to_a_half_typed_note_goes_through_a_filter(qtbot, page, settle):
    go_to(page, "Laporan")
    about = page.table.current()
    press(KEY.Key_N)
    type_text("sudah ditel")
    page.show_query("zzz")
    settle()
    [note] = page.unstored()
    note.show()
    qtbot.waitUntil(lambda: page.table.current() == about)
    assert page.pane.log.line.text() == "sudah ditel"
