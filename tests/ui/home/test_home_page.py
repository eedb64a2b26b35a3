"""The first page: what it shows, by the keyboard, and when it reads again."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from kesbang_desktop.domain.action import ActionItem, ActionStatus
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.domain.follow_up_query import read_query
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting, MeetingStatus
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.party import Organization
from kesbang_desktop.domain.review import Review
from kesbang_desktop.ui.home.agenda import COMING_ROWS
from kesbang_desktop.ui.home.home_page import HomePage
from kesbang_desktop.ui.home.promises import LATE_ROWS, WEEK_ROWS
from tests.ui.keyboard import CONTROL, KEY, press
from tests.ui.test_accessible_names import unnamed

# A Thursday; the week ends on the 24th.
TODAY = date(2024, 3, 21)
AGENCY = Organization(new_id(), "Diskominfo Kaltim")


def add_meeting(store, title: str, days: int, **fields) -> Meeting:
    meeting = Meeting(new_id(), title, TODAY + timedelta(days=days), **fields)
    store.add_minutes(Minutes(meeting), (), (AGENCY,))
    return meeting


def add_actions(store, *actions: tuple[str, int, ActionStatus]) -> Meeting:
    """Store a final meeting of a month ago with actions: text, days until due, status."""
    meeting = Meeting(
        new_id(), "Rapat lama", TODAY - timedelta(days=30), status=MeetingStatus.FINAL
    )
    keys = keys_after(None, len(actions))
    entries = [
        Entry(new_id(), meeting.id, key, EntryKind.ACTION, text)
        for key, (text, _, _) in zip(keys, actions, strict=True)
    ]
    items = {
        entry.id: ActionItem(entry.id, (AGENCY.party,), TODAY + timedelta(days=days), status=status)
        for entry, (_, days, status) in zip(entries, actions, strict=True)
    }
    store.add_minutes(Minutes(meeting, (), tuple(entries), items), (), (AGENCY,))
    return meeting


@pytest.fixture
def clock():
    """The day it is, as a list of one."""
    return [TODAY]


@pytest.fixture
def open_page(qtbot, ports, worker, clock):
    def build() -> HomePage:
        page = HomePage(ports, worker, today=lambda: clock[0])
        qtbot.addWidget(page)
        page.resize(1170, 660)
        page.show()
        qtbot.activate(page)
        rest(qtbot, worker, page)
        page.enter()
        return page

    return build


def rest(qtbot, worker, page: HomePage) -> None:
    """Wait until everything that was asked for is shown."""
    qtbot.waitUntil(lambda: worker.is_idle and not page.is_reading)


def texts(one) -> list[str]:
    return [row.text for row in one.model.rows]


def test_today_and_what_comes_stand_in_the_order_of_their_time(store, open_page) -> None:
    add_meeting(store, "lusa", 2, place="Aula")
    add_meeting(store, "siang", 0, called_at=time(13, 0))
    add_meeting(store, "pagi", 0, started_at=time(8, 0), status=MeetingStatus.RUNNING)
    add_meeting(store, "tahun depan", 366)
    add_meeting(store, "besok", 1, status=MeetingStatus.PLANNED)
    add_meeting(store, "kemarin", -1)
    page = open_page()
    assert texts(page.coming) == ["pagi", "siang", "besok", "lusa", "tahun depan"]
    rows = page.coming.model.rows
    assert [row.when for row in rows] == [
        "Hari ini",
        "Hari ini",
        "Besok",
        "Sab, 23 Mar",
        "22 Mar 2025",
    ]
    assert [row.how_far for row in rows][:3] == ["08.00", "13.00", ""]
    assert [row.detail for row in rows][:4] == ["Berlangsung", "", "Direncanakan", "Aula"]
    assert page.figures.shown[0] == "2"


def test_a_day_with_more_meetings_than_rows_is_counted_whole(store, open_page) -> None:
    for number in range(COMING_ROWS + 3):
        add_meeting(store, f"Rapat {number}", 0)
    add_meeting(store, "besok", 1)
    page = open_page()
    assert len(texts(page.coming)) == COMING_ROWS
    assert page.figures.shown[0] == str(COMING_ROWS + 3)


def test_what_was_left_unfinished(store, open_page) -> None:
    add_meeting(store, "final", -1, status=MeetingStatus.FINAL)
    add_meeting(store, "draf", -1)
    add_meeting(store, "tak pernah mulai", -3, status=MeetingStatus.PLANNED)
    add_meeting(store, "draf hari ini", 0)
    page = open_page()
    assert texts(page.unfinished) == ["draf", "tak pernah mulai"]
    rows = page.unfinished.model.rows
    assert [row.how_far for row in rows] == ["kemarin", "3 hari lalu"]
    assert [row.detail for row in rows] == [
        "Draf · notula jatuh tempo hari ini",
        "Direncanakan, belum dimulai",
    ]
    assert page.unfinished.count_text == "2"
    assert page.figures.shown[5] == "2"


def test_what_has_no_date_waits_among_the_unfinished(store, open_page) -> None:
    add_meeting(store, "draf", -1)
    undated = Meeting(new_id(), "tanpa tanggal", None)
    store.add_minutes(Minutes(undated), (), ())
    page = open_page()
    assert sorted(texts(page.unfinished)) == ["draf", "tanpa tanggal"]
    [row] = [one for one in page.unfinished.model.rows if one.text == "tanpa tanggal"]
    assert (row.when, row.how_far) == ("Tanggal belum diisi", "")


def test_late_and_due_this_week_in_words(store, open_page) -> None:
    add_actions(
        store,
        ("besok", 1, ActionStatus.OPEN),
        ("hari ini", 0, ActionStatus.IN_PROGRESS),
        ("Minggu", 3, ActionStatus.OPEN),
        ("Senin depan", 4, ActionStatus.OPEN),
        ("lewat", -3, ActionStatus.OPEN),
        ("beres", -5, ActionStatus.DONE),
        ("batal", 0, ActionStatus.CANCELLED),
    )
    page = open_page()
    rows = page.promises.model.rows
    assert [(row.text, row.how_far) for row in rows] == [
        ("lewat", "lewat 3 hari"),
        ("hari ini", "hari ini"),
        ("besok", "besok"),
        ("Minggu", "3 hari lagi"),
    ]
    assert rows[1].detail == "Diskominfo Kaltim · proses · Rapat lama"
    assert page.figures.shown[1:5] == ["1", "1", "3", "5"]
    assert page.promises.count_text == "4"


def test_more_than_fits_is_counted_and_enter_leads_to_all(qtbot, store, open_page) -> None:
    late = [(f"lewat {number}", -1 - number, ActionStatus.OPEN) for number in range(LATE_ROWS + 7)]
    add_actions(store, *late, ("besok", 1, ActionStatus.OPEN))
    page = open_page()
    shown = texts(page.promises)
    assert shown[0] == f"lewat {LATE_ROWS + 6}"
    assert shown[LATE_ROWS:] == ["7 lainnya lewat tenggat", "besok"]
    for _ in range(LATE_ROWS):
        press(KEY.Key_Down)
    with qtbot.waitSignal(page.follow_ups_requested) as chosen:
        press(KEY.Key_Return)
    assert chosen.args == ["lewat"]


def test_more_of_this_week_than_fits_leads_to_the_same_number(qtbot, store, open_page) -> None:
    add_actions(store, *[(f"{n}", n % 4, ActionStatus.OPEN) for n in range(WEEK_ROWS + 5)])
    page = open_page()
    assert texts(page.promises)[-1] == "5 lainnya jatuh tempo minggu ini"
    reading = read_query(page.promises.model.rows[-1].query, TODAY)
    assert reading.problems == ()
    assert len(store.follow_ups.matching(reading.query, TODAY)) == WEEK_ROWS + 5


@pytest.mark.parametrize(
    "text",
    [
        "Menyusun SK",
        'Menyusun "SK Tim Desk" Pilkada',
        "Dua baris\ndi satu butir",
        'status:batal "',
        "",
        '"""',
    ],
)
def test_an_action_is_found_again_on_its_page(store, open_page, text) -> None:
    add_actions(store, ("yang lain", -3, ActionStatus.OPEN), (text, -2, ActionStatus.OPEN))
    page = open_page()
    [row] = [one for one in page.promises.model.rows if one.target.text == text]
    reading = read_query(row.query, TODAY)
    assert reading.problems == ()
    assert [one.text for one in store.follow_ups.matching(reading.query, TODAY)] == [text]


def test_the_keyboard_reaches_every_list_and_enter_opens(qtbot, store, open_page) -> None:
    coming = add_meeting(store, "hari ini", 0)
    left = add_meeting(store, "draf", -1)
    add_actions(store, ("lewat", -3, ActionStatus.OPEN))
    page = open_page()
    opened, chosen = [], []
    page.meeting_opened.connect(opened.append)
    page.follow_ups_requested.connect(chosen.append)
    assert page.coming.table.hasFocus()
    press(KEY.Key_Return)
    press(KEY.Key_Tab)
    assert page.unfinished.table.hasFocus()
    press(KEY.Key_Down)
    press(KEY.Key_Return)
    press(KEY.Key_Tab)
    press(KEY.Key_Down)
    press(KEY.Key_Return)
    assert opened == [coming.id, left.id]
    assert chosen == ['"lewat" tenggat:18/03/2024']


def test_tab_goes_through_the_lists_as_they_stand(store, worker, qtbot, open_page) -> None:
    add_meeting(store, "draf", -1)
    page = open_page()
    add_meeting(store, "hari ini", 0)
    page.refresh()
    qtbot.waitUntil(lambda: page.coming.has_rows)
    page.enter()
    assert page.coming.table.hasFocus()
    press(KEY.Key_Tab)
    assert page.unfinished.table.hasFocus()


def test_ctrl_n_asks_for_a_meeting_also_where_there_is_nothing(qtbot, open_page) -> None:
    page = open_page()
    assert isinstance(QApplication.focusWidget(), QPushButton)
    with qtbot.waitSignal(page.meeting_requested):
        press(KEY.Key_N, CONTROL)
    with qtbot.waitSignal(page.meeting_requested):
        press(KEY.Key_Space)
    assert unnamed(page) == []


def test_it_reads_again_after_a_change_and_keeps_its_row(qtbot, store, worker, open_page) -> None:
    first = add_meeting(store, "pertama", 0, called_at=time(9, 0))
    second = add_meeting(store, "kedua", 1)
    page = open_page()
    press(KEY.Key_Down)
    added = add_meeting(store, "nol", 0, called_at=time(7, 0))
    page.refresh(Changes(meetings=frozenset({added.id})))
    rest(qtbot, worker, page)
    assert texts(page.coming) == ["nol", "pertama", "kedua"]
    with qtbot.waitSignal(page.meeting_opened) as opened:
        press(KEY.Key_Return)
    assert opened.args == [second.id]
    assert first.id != second.id


def test_hidden_it_waits_and_shown_it_reads(qtbot, store, worker, open_page) -> None:
    page = open_page()
    page.hide()
    meeting = add_meeting(store, "baru", 0)
    page.refresh(Changes(meetings=frozenset({meeting.id})))
    rest(qtbot, worker, page)
    assert texts(page.coming) == []
    page.show()
    rest(qtbot, worker, page)
    assert texts(page.coming) == ["baru"]


def test_what_does_not_concern_it_is_not_read(qtbot, store, worker, open_page) -> None:
    page = open_page()
    asked = len(store.follow_ups.asked)
    page.refresh(Changes(profiles=frozenset({new_id()})))
    rest(qtbot, worker, page)
    assert len(store.follow_ups.asked) == asked


def test_another_day_moves_everything(qtbot, store, worker, open_page, clock) -> None:
    add_meeting(store, "hari ini", 0)
    add_meeting(store, "besok", 1)
    add_actions(store, ("hari ini juga", 0, ActionStatus.OPEN))
    page = open_page()
    assert page.figures.shown[1:3] == ["0", "1"]
    clock[0] = TODAY + timedelta(days=1)
    page.refresh()
    rest(qtbot, worker, page)
    assert texts(page.coming) == ["besok"]
    assert texts(page.unfinished) == ["hari ini"]
    assert page.promises.model.rows[0].how_far == "lewat 1 hari"
    assert page.figures.shown[1:3] == ["1", "0"]


def test_reviews_are_counted_where_one_is_due(qtbot, store, worker, open_page, clock) -> None:
    decided = add_meeting(store, "Rapat penetapan", -2, status=MeetingStatus.FINAL)
    [key] = keys_after(None, 1)
    due = Review(TODAY + timedelta(days=7))
    entry = Entry(new_id(), decided.id, key, EntryKind.DECISION, "Posko dibuka", review=due)
    store.add_minutes(Minutes(decided, (), (entry,)), (), ())
    page = open_page()
    assert len(page.figures.shown) == 6
    assert page.figures.buttons[6].isHidden()
    clock[0] = due.day
    page.refresh()
    rest(qtbot, worker, page)
    assert page.figures.shown[6] == "1"
    with qtbot.waitSignal(page.decisions_requested) as asked:
        page.figures.buttons[6].click()
    assert asked.args == ["status:perlu-tinjau"]
    clock[0] = TODAY
    page.refresh()
    rest(qtbot, worker, page)
    assert page.figures.buttons[6].isHidden()


@pytest.mark.parametrize("width", [600, 800, 960, 1170])
def test_no_list_is_wider_than_what_shows_it(qtbot, store, worker, open_page, width) -> None:
    for days in range(-15, 16):
        add_meeting(store, "Rapat dengan judul yang panjang sekali dan tidak muat", days)
    add_actions(store, *(("Menyusun laporan yang panjang", -1, ActionStatus.OPEN),) * 20)
    page = open_page()
    page.resize(width, 420)
    QApplication.processEvents()
    for one in (page.coming, page.unfinished, page.promises):
        assert one.model.records
        assert one.table.horizontalHeader().length() <= one.table.viewport().width()


def test_a_failure_is_said_and_leaves_what_was_shown(qtbot, ports, store, worker) -> None:
    add_meeting(store, "hari ini", 0)

    def fail(*_):
        raise DatabaseError("Berkas data tidak dapat dibaca. Coba lagi.")

    broken = replace(ports, follow_ups=replace(ports.follow_ups, counts=fail))
    page = HomePage(broken, worker, today=lambda: TODAY)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.banner.text != "")
    assert page.banner.text == "Berkas data tidak dapat dibaca. Coba lagi."
    assert texts(page.coming) == ["hari ini"]
    assert page.figures.shown[1] == "–"
