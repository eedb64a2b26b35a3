"""The list of follow-ups: what it says, in which groups and order, and what it reads."""

from dataclasses import replace
from datetime import date, timedelta
from threading import Event
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kesbang_desktop.domain.action import ActionStatus, Priority
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.domain.follow_up_view import (
    FollowUpGroup,
    FollowUpGroups,
    FollowUpOrder,
    FollowUpView,
    Grouping,
)
from kesbang_desktop.domain.window_language import WindowLanguage
from kesbang_desktop.ui.follow_ups.cells import ActionColumn
from kesbang_desktop.ui.follow_ups.follow_ups_page import FollowUpsPage
from tests.patient_bot import PATIENCE_S
from tests.ui.follow_ups.conftest import texts
from tests.ui.follow_ups.follow_up_data import TODAY, add_year
from tests.ui.keyboard import CONTROL, KEY, press, type_text
from tests.ui.speaking import speaking


def cell(page: FollowUpsPage, word: str, column: ActionColumn) -> list[str]:
    """Return the lines of a cell in the row whose text holds ``word``."""
    row = next(row for row, text in enumerate(texts(page)) if word in text)
    return page.model.index(row, column).data().splitlines()


def test_open_ones_stand_under_their_agency(page):
    assert texts(page) == [
        "[Diskominfo Kaltim · 2]",
        "Sosialisasi netralitas ASN",
        "Menangkal hoaks melalui pemberitaan faktual",
        "[Kesbangpol Kaltim · 3]",
        "Menyusun rancangan SK Tim Desk Pilkada",
        "Menginventarisasi persoalan selama Pemilu",
        "Laporan pemantauan ke Kemendagri",
    ]
    numbers = [text for text in texts(page, ActionColumn.NUMBER) if not text.startswith("[")]
    assert numbers == ["1", "2", "3", "4", "5"]


def test_who_is_in_no_group_is_told_in_the_language_of_the_window(qapp, page):
    nobody, meeting = FollowUpGroup("", "Tanpa instansi", 1), FollowUpGroup("key", "Rapat", 1)
    week = FollowUpGroup("2024-04-01", "Minggu ini", 1)
    with speaking(qapp, WindowLanguage.ENGLISH):
        told = [page.model.heading_of(one) for one in (nobody, meeting)]
        page.model.question = replace(page.model.question, grouping=Grouping.DUE_WEEK)
        told.append(page.model.heading_of(week))
    assert told == ["No agency", "Rapat", "This week"]


def test_due_dates_are_told_in_words(page):
    assert cell(page, "Menyusun", ActionColumn.DUE) == ["Jum, 29 Mar", "lewat 3 hari"]
    assert cell(page, "persoalan", ActionColumn.DUE) == ["Sel, 2 Apr", "besok"]
    assert cell(page, "Laporan", ActionColumn.DUE) == ["Jum, 5 Apr", "4 hari kerja lagi"]
    assert cell(page, "hoaks", ActionColumn.DUE) == ["berkelanjutan"]


def test_a_changed_due_date_says_what_it_was(store, page, ids, settle):
    page.edits.set_due([page.model.record_at(4)], Due(date(2024, 4, 12)))
    settle()
    assert cell(page, "Menyusun", ActionColumn.DUE) == [
        "Jum, 12 Apr",
        "9 hari kerja lagi",
        "semula 29 Mar",
    ]


def test_the_responsible_one_stands_first(page):
    assert cell(page, "Menyusun", ActionColumn.OWNERS) == [
        "Ahmad Firdaus Kurniawan",
        "bersama Bidang Politik",
    ]


def test_origin_names_meeting_and_place(qtbot, page):
    qtbot.waitUntil(lambda: "butir" in cell(page, "Menyusun", ActionColumn.TEXT)[1])
    origin = cell(page, "Menyusun", ActionColumn.TEXT)[1]
    assert origin == "Rapat Pemantauan · 21 Mar 2024 · butir 1.a.1"


def test_a_carried_one_says_from_which_meeting(store, ids, open_page):
    store.follow_ups.carried[ids["Pilkada"]] = (next(iter(store.minutes)),)
    page = open_page()
    origin = cell(page, "Menyusun", ActionColumn.TEXT)[1]
    assert origin.startswith("dibawa dari rapat 21 Maret 2024")


def test_status_is_a_word_and_so_is_priority(store, page, settle):
    page.edits.set_priority([page.model.record_at(1)], Priority.HIGH)
    settle()
    assert cell(page, "Sosialisasi", ActionColumn.STATUS) == ["belum", "prioritas tinggi"]


def test_the_latest_progress_is_shown(page):
    assert cell(page, "Menyusun", ActionColumn.PROGRESS) == ["27 Mar: Rancangan di Biro Hukum"]
    assert cell(page, "Laporan", ActionColumn.PROGRESS) == ["–"]


def test_grouping_changes_headings_and_numbers_run_on(page, settle):
    page.filters.set_grouping(Grouping.DUE_WEEK)
    settle()
    headings = [text for text in texts(page) if text.startswith("[")]
    assert headings == [
        "[Lewat tenggat · 1]",
        "[Minggu ini · 2]",
        "[Minggu depan · 1]",
        "[Berkelanjutan · 1]",
    ]
    page.filters.set_grouping(Grouping.NONE)
    settle()
    assert texts(page)[0].startswith("Menyusun")
    assert texts(page, ActionColumn.NUMBER) == ["1", "2", "3", "4", "5"]


def test_headings_of_columns_order_the_rows(qtbot, page, settle):
    page.filters.set_grouping(Grouping.NONE)
    header = page.table.horizontalHeader()
    header.sectionClicked.emit(ActionColumn.TEXT)
    settle()
    assert texts(page) == sorted(texts(page))
    header.sectionClicked.emit(ActionColumn.TEXT)
    settle()
    assert texts(page) == sorted(texts(page), reverse=True)
    assert page.filters.view().order is FollowUpOrder.TEXT


def test_order_is_chosen_by_key(qtbot, page, settle):
    page.filters.set_grouping(Grouping.NONE)
    settle()
    press(KEY.Key_U)
    menu = page.commands.menu
    assert [one.text() for one in menu.actions() if one.isChecked()] == ["Urut menurut tenggat"]
    qtbot.keyClick(menu, KEY.Key_Down)
    qtbot.keyClick(menu, KEY.Key_Return)
    settle()
    assert page.filters.view().order is FollowUpOrder.STATUS
    assert texts(page)[0] in ("Laporan pemantauan ke Kemendagri", "Sosialisasi netralitas ASN")


def test_the_keyboard_steps_over_headings(page):
    assert page.table.currentIndex().row() == 1
    press(KEY.Key_Down)
    press(KEY.Key_Down)
    assert page.table.currentIndex().row() == 4
    press(KEY.Key_Up)
    assert page.table.currentIndex().row() == 2


def test_footer_counts_all_meetings_and_what_is_shown(page, settle):
    assert page.counts_text == "5 belum selesai · 1 lewat tenggat · 1 jatuh tempo besok"
    page.show_query("sosialisasi")
    settle()
    assert page.counts_text.endswith("· 1 tampil")


def test_nothing_open_says_how_to_see_the_rest(open_page, settle):
    page = open_page()
    assert page.empty.isVisible()
    assert page.empty.heading.text() == "Tidak ada yang belum selesai"
    page.show_query("tidak-ada")
    settle()
    assert page.empty.heading.text() == "Tidak ada yang cocok"


def test_a_year_is_read_in_parts_as_it_comes_on_screen(store, open_page, settle, qtbot):
    add_year(store)
    page = open_page()
    page.show_query("status:semua")
    settle()
    assert page.model.rows.total == 6000
    assert len(page.model.rows.groups) == 40
    assert len(page.model.known()) < 400
    bar = page.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: page.model.record_at(page.model.rowCount() - 1) is not None)
    settle()
    assert len(page.model.known()) < 800
    last = page.model.rowCount() - 1
    assert page.model.index(last, 0).data() == "6000"
    assert page.table.visualRect(page.model.index(last, 0)).bottom() <= page.table.height()


def test_end_and_home_reach_both_ends_of_a_year(store, open_page, settle, qtbot):
    add_year(store)
    page = open_page()
    page.show_query("status:semua")
    settle()
    press(KEY.Key_End, CONTROL)
    qtbot.waitUntil(lambda: page.table.current() is not None)
    settle()
    assert page.table.currentIndex().row() == page.model.rowCount() - 1
    qtbot.waitUntil(lambda: page.reader.details is not None)
    assert page.pane.title.text() == page.table.current().text
    press(KEY.Key_Home, CONTROL)
    qtbot.waitUntil(lambda: page.table.current() is not None)
    assert page.table.currentIndex().row() == 1


def test_an_answer_to_an_earlier_question_is_dropped(store, page, settle):
    page.show_query("sosialisasi")
    page.show_query("laporan")
    settle()
    assert texts(page) == ["[Kesbangpol Kaltim · 1]", "Laporan pemantauan ke Kemendagri"]


def test_rows_of_an_earlier_order_do_not_come_into_a_later_one(
    store, ports, open_page, settle, qtbot
):
    add_year(store)
    may_answer = Event()
    may_answer.set()

    def wait_and_read(view: FollowUpView, today: date) -> FollowUpGroups:
        assert may_answer.wait(PATIENCE_S)
        return ports.follow_ups.groups(view, today)

    page = open_page(
        ports=replace(ports, follow_ups=replace(ports.follow_ups, groups=wait_and_read))
    )
    page.show_query("status:semua")
    settle()
    model, last = page.model, page.model.rowCount() - 1
    may_answer.clear()
    model.load(replace(model.question, descending=not model.question.descending))
    # A row that was not read yet comes on screen while the other order is waited for.
    assert model.index(last, 1).data() is None
    # What would be read for it is asked for at the next turn of the window.
    QApplication.processEvents()
    may_answer.set()
    settle()
    model.index(last, 1).data()
    settle()

    group = model.rows.group(model.rows.place(last).group)
    stored = ports.follow_ups.rows(model.question, group.key, TODAY, 0, group.count)
    assert model.record_at(last).entry_id == stored[-1].entry_id


def test_a_failure_is_a_sentence_and_is_not_repeated_for_ever(ports, ids, open_page, settle):
    asked = []

    def refuse(*arguments):
        asked.append(arguments)
        raise DatabaseError("Data tidak terbaca. Tutup program lain lalu coba lagi.")

    verbs = replace(ports.follow_ups, groups=refuse)
    page = open_page(ports=replace(ports, follow_ups=verbs))
    assert page.banner.text.startswith("Data tidak terbaca")
    before = len(asked)
    page.repaint()
    settle()
    assert len(asked) == before


def test_a_hidden_page_only_counts(store, page, ids, settle, qtbot):
    page.hide()
    store.follow_ups.asked.clear()
    changes = store.set_action_status(ids["ASN"], ActionStatus.DONE, None)
    with qtbot.waitSignal(page.counted) as counted:
        page.refresh(changes)
    assert counted.args == [4, 1]
    assert store.follow_ups.asked == []
    page.show()
    settle()
    assert "Sosialisasi netralitas ASN" not in texts(page)


def test_rows_are_as_high_as_their_texts(qtbot, store, ids, open_page):
    page = open_page()
    page.resize(820, 600)
    qtbot.waitUntil(lambda: page.table.rowHeight(1) < page.table.rowHeight(4))
    heights = [page.table.rowHeight(row) for row in range(page.model.rowCount())]
    assert heights[0] < heights[1] < heights[4]


def test_a_follow_up_without_meeting_has_a_row(store, ids, open_page):
    one = store.follow_ups.all()[0]
    gone = one._replace(key=UUID(int=7).bytes, meeting_key=None, text="Yatim")
    store.follow_ups.without_meeting[gone.entry_id] = gone
    page = open_page()
    said = cell(page, "Yatim", ActionColumn.TEXT)[1]
    assert said == "Rapat Pemantauan · 21 Maret 2024 (rapatnya sudah dihapus)"
    page.table.kept.select(texts(page).index("Yatim"))
    page.table.setFocus(Qt.FocusReason.OtherFocusReason)
    press(KEY.Key_G)
    assert page.banner.text == "Rapat asalnya sudah dihapus, jadi butirnya tidak ada lagi."


def test_typing_letters_does_not_read_the_whole_list(store, open_page, settle):
    add_year(store)
    open_page()
    store.follow_ups.asked.clear()
    type_text("xyz")
    settle()
    assert store.follow_ups.asked == []


def test_due_soon_is_seen_from_the_day_before(store, page):
    assert TODAY + timedelta(days=1) == date(2024, 4, 2)
    row = next(row for row, text in enumerate(texts(page)) if "persoalan" in text)
    tones = [text.tone for text in page.model.texts(3, page.model.record_at(row))]
    assert tones == ["warn", "warn"]
