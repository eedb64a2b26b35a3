"""Series, problems and obligations in the window over the real store."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.action import ActionItem, ActionStatus
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.follow_up_query import FollowUpQuery
from kesbang_desktop.domain.follow_up_view import FollowUpView
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.issue import IssueFilter
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.ratification import RATIFY_TITLE, RatificationResult
from kesbang_desktop.domain.recurrence import Every, Obligation
from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.ui.follow_ups.cells import origin_text
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from tests.ui.keyboard import CONTROL, KEY, SHIFT, press, type_text

LINES = (
    (EntryKind.AGENDA, "Persiapan Pilkada"),
    (EntryKind.ACTION, "Menyusun SK Tim Desk"),
    (EntryKind.ISSUE, "Logistik terlambat di Bontang"),
)
DAY = date(2024, 3, 21)


@pytest.fixture
def ports(worker, qtbot, tmp_path) -> Iterator[Ports]:
    backend = Backend(tmp_path)
    yield backend.ports()
    worker.run(backend.close)
    qtbot.waitUntil(lambda: worker.is_idle)


@pytest.fixture
def ask(qtbot, worker):
    """Return what a job in the worker thread returns."""

    def run(job):
        found: list = []
        worker.run(job, found.append)
        qtbot.waitUntil(lambda: bool(found))
        return found[0]

    return run


@pytest.fixture
def minutes(ports, ask) -> Minutes:
    """A stored meeting of a series, with an open action and an open problem."""
    meeting = Meeting(new_id(), "Rapat ke-1", DAY, series="Pemantauan")
    entries = tuple(
        Entry(new_id(), meeting.id, key, kind, text)
        for key, (kind, text) in zip(keys_after(None, len(LINES)), LINES, strict=True)
    )
    action = ActionItem(entries[1].id, due=date(2024, 3, 29))
    stored = Minutes(meeting, (), entries, {action.entry_id: action})
    ask(lambda: ports.meetings.add(stored, (), ()))
    return stored


@pytest.fixture
def following(qtbot, minutes, window, worker) -> MainWindow:
    """The next meeting made from the first, its text open; what was said is not ratified there."""
    return make_following(qtbot, minutes, window, ratifies=False)


def make_following(qtbot, minutes: Minutes, window: MainWindow, ratifies: bool) -> MainWindow:
    window.open_meeting(minutes.meeting.id)
    qtbot.waitUntil(lambda: window.workspace.minutes_tab is not None)
    qtbot.waitUntil(window.workspace.minutes_tab.edit.hasFocus)
    press(KEY.Key_N, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: window.desks.next_meetings.dialog is not None)
    qtbot.waitUntil(window.desks.next_meetings.dialog.isActiveWindow)
    dialog = window.desks.next_meetings.dialog
    if not ratifies:
        press(KEY.Key_P, Qt.KeyboardModifier.AltModifier)
        assert not dialog.choices["ratify"].isChecked()
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: window.workspace.meeting_id not in (None, minutes.meeting.id))
    qtbot.activate(window)
    qtbot.waitUntil(window.workspace.minutes_tab.edit.hasFocus)
    return window


def type_under(window: MainWindow, place: int, text: str) -> None:
    """Type a line under the one at ``place``."""
    edit = window.workspace.minutes_tab.edit
    edit.go_to_entry(edit.table.lines[place].id)
    press(KEY.Key_Return)
    type_text(text)


def open_window(qtbot, ports: Ports, worker) -> MainWindow:
    """Return a window as after the start of the program, all its pages made."""
    window = MainWindow(ports, worker)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: worker.is_idle and not window.pages.missing())
    return window


def settle(qtbot, window: MainWindow, worker) -> None:
    window.workspace.flush()
    qtbot.waitUntil(lambda: worker.is_idle and window.workspace.is_settled)


def test_selesai_under_a_carried_line_closes_the_action(
    qtbot, ports, worker, ask, minutes, following
):
    edit = following.workspace.minutes_tab.edit
    assert [line.text for line in edit.table.lines] == [
        "Tindak lanjut rapat sebelumnya",
        "Menyusun SK Tim Desk – paling lambat Jumat, 29 Maret 2024",
        "Permasalahan rapat sebelumnya",
        "Logistik terlambat di Bontang",
        "Persiapan Pilkada",
    ]
    type_under(following, 1, "rancangan di Biro Hukum")
    press(KEY.Key_Return)
    type_text("selesai, SK sudah terbit")
    settle(qtbot, following, worker)
    details = ask(lambda: ports.follow_ups.details(minutes.entries[1].id))
    assert details.follow_up.status is ActionStatus.DONE
    assert [note.text for note in details.progress if note.text] == [
        "rancangan di Biro Hukum",
        "selesai, SK sudah terbit",
    ]
    following.workspace.show_tab(Tab.ACTIONS)
    model = following.workspace.actions_tab.model
    qtbot.waitUntil(lambda: model.rowCount() == 1 and worker.is_idle)
    assert model.records[0].entry_id == minutes.entries[1].id
    assert model.records[0].status is ActionStatus.DONE
    assert model.records[0].last_progress == "selesai, SK sudah terbit"


def test_taking_selesai_back_opens_the_action_again(qtbot, ports, worker, ask, minutes, following):
    type_under(following, 1, "selesai")
    settle(qtbot, following, worker)
    for _ in "selesai":
        press(KEY.Key_Backspace)
    settle(qtbot, following, worker)
    details = ask(lambda: ports.follow_ups.details(minutes.entries[1].id))
    assert details.follow_up.status is ActionStatus.OPEN
    assert details.follow_up.last_progress == ""


def test_teratasi_under_a_carried_problem_takes_it_off_the_inventory(
    qtbot, ports, worker, ask, minutes, following
):
    type_under(following, 3, "teratasi: logistik tiba 2 April")
    settle(qtbot, following, worker)
    following.show_page("issues")
    page = following.pages.page("issues")
    qtbot.waitUntil(lambda: page._empty.isVisible() and worker.is_idle)
    assert page._empty.heading.text() == "Semua permasalahan sudah teratasi"
    page.filters.open_only.setFocus()
    press(KEY.Key_Space)
    [one] = page.model.records
    assert (one.region, one.is_solved, one.carried) == ("Kota Bontang", True, 1)
    assert one.last_note == "teratasi: logistik tiba 2 April"


def test_an_action_given_later_comes_in_when_asked_for(
    qtbot, ports, worker, ask, minutes, following
):
    made = following.workspace.meeting_id
    last = minutes.entries[-1].order_key
    [key] = keys_after(last, 1)
    late = Entry(new_id(), minutes.meeting.id, key, EntryKind.ACTION, "Undangan ke Bawaslu")
    ask(lambda: ports.meetings.save_entries(minutes.meeting.id, [late], [], []))
    type_under(following, 1, "proses: menunggu")
    first = following.workspace.minutes_tab
    press(KEY.Key_T, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: following.workspace.minutes_tab is not first)
    settle(qtbot, following, worker)
    stored = ask(lambda: ports.meetings.load(made))
    assert [one.text for one in stored.entries][:4] == [
        "Tindak lanjut rapat sebelumnya",
        "Menyusun SK Tim Desk – paling lambat Jumat, 29 Maret 2024",
        "proses: menunggu",
        "Undangan ke Bawaslu",
    ]
    shown = following.workspace.minutes_tab.edit.table.lines
    assert [line.text for line in shown] == [one.text for one in stored.entries]
    assert following.workspace.banner.text == "1 butir dibawa dari rapat sebelumnya."


def test_the_same_next_meeting_is_not_made_twice(qtbot, ports, worker, ask, minutes, following):
    made = following.workspace.meeting_id
    following.desks.next_meetings.ask(minutes.meeting.id)
    qtbot.waitUntil(lambda: following.desks.next_meetings.dialog is not None)
    dialog = following.desks.next_meetings.dialog
    dialog.day.set_date(ask(lambda: ports.meetings.load(made)).meeting.date)
    dialog.day.setFocus()
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: "sudah ada di daftar rapat" in dialog.field.error)
    assert following.workspace.meeting_id == made


def test_what_is_open_is_counted_before_it_is_taken_over(ports, ask, minutes):
    open_items = ask(lambda: ports.series.open_items(minutes.meeting.id, date(2024, 4, 22)))
    assert [one.text for one in open_items.actions] == ["Menyusun SK Tim Desk"]
    assert [one.text for one in open_items.problems] == ["Logistik terlambat di Bontang"]


def test_what_is_open_of_a_meeting_without_series_is_counted_too(ports, ask):
    meeting = Meeting(new_id(), "Rapat lepas", DAY)
    entry = Entry(new_id(), meeting.id, "a", EntryKind.ACTION, "Menyurat")
    ask(lambda: ports.meetings.add(Minutes(meeting, (), (entry,), {}), (), ()))
    found = ask(lambda: ports.series.open_items(meeting.id, DAY))
    assert [one.text for one in found.actions] == ["Menyurat"]
    made, _ = ask(lambda: _make_next(ports, meeting.id))
    lines = ask(lambda: ports.meetings.load(made)).entries
    assert [one.text for one in lines] == ["Tindak lanjut rapat sebelumnya", "Menyurat"]
    assert list(ask(lambda: ports.series.sources(made)).values()) == [entry.id]
    [carried] = ask(lambda: ports.series.carried_actions(made))
    assert (carried.entry_id, carried.carried) == (entry.id, 1)


def _make_next(ports: Ports, meeting_id):
    from kesbang_desktop.domain.next_meeting import NextMeeting

    return ports.series.make_next(meeting_id, NextMeeting(date(2024, 4, 22)))


def test_obligations_appear_once_however_often_the_window_starts(qtbot, ports, worker, ask):
    today = date.today()
    record = Obligation(new_id(), "Laporan bulanan", Every.MONTH, today + timedelta(days=5))
    ask(lambda: ports.obligations.save(record, today))
    for _ in range(2):
        window = open_window(qtbot, ports, worker)
        window.desks.due_maker.make()
        qtbot.waitUntil(lambda: worker.is_idle)
        window.close()
    view = FollowUpView(FollowUpQuery())
    [made] = ask(lambda: ports.follow_ups.rows(view, None, today, 0, 10))
    assert (made.text, made.due) == ("Laporan bulanan", record.first_due)


def test_obligations_are_made_up_for_after_days_without_the_program(qtbot, ports, worker, ask):
    today = date.today()
    record = Obligation(new_id(), "Laporan mingguan", Every.WEEK, today - timedelta(days=15))
    ask(lambda: ports.obligations.save(record, today - timedelta(days=15)))
    window = open_window(qtbot, ports, worker)
    window.show_page("follow_ups")
    model = window.follow_ups.model
    qtbot.waitUntil(lambda: worker.is_idle and model.rows.total == 4)
    assert origin_text(model.record_at(model.rows.row(0, 0))) == "kewajiban berkala"
    window.show_page("obligations")
    page = window.pages.page("obligations")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert page.model.rows[0].late(today) == 3
    qtbot.waitUntil(lambda: worker.is_idle)


def test_the_inventory_is_exported_as_it_is_shown(ports, ask, minutes, tmp_path):
    target = tmp_path / "inventaris.xlsx"
    ask(lambda: ports.issues.export(IssueFilter("bontang"), target, False))
    rows = list(load_workbook(target).active.iter_rows(values_only=True))
    assert rows[0][0] == "INVENTARIS PERMASALAHAN"
    assert ("Kota Bontang (1)", *[None] * 7) in rows
    [row] = [row for row in rows if row[0] == 1]
    assert row[1:3] == ("Logistik terlambat di Bontang", "Kota Bontang")
    assert row[4] == "Rapat ke-1"
    assert row[6] == "terbuka"
    data = tmp_path / "inventaris.csv"
    ask(lambda: ports.issues.export(IssueFilter("tidak ada"), data, False))
    assert len(data.read_text(encoding="utf-8-sig").splitlines()) == 1


def texts(window: MainWindow) -> list[str]:
    return [line.text for line in window.workspace.minutes_tab.edit.table.lines]


def words_of_papers(qtbot, window: MainWindow, worker) -> str:
    """What the tab Dokumen of the open meeting says beside the papers."""
    window.workspace.show_tab(Tab.DOCUMENTS)
    qtbot.waitUntil(lambda: worker.is_idle)
    return window.workspace.documents.proof_words.text()


def test_the_next_meeting_ratifies_what_was_said_by_one_key(qtbot, ports, worker, minutes, window):
    make_following(qtbot, minutes, window, ratifies=True)
    assert texts(window)[:2] == [RATIFY_TITLE, "Tindak lanjut rapat sebelumnya"]
    edit = window.workspace.minutes_tab.edit
    line = "Notula Rapat ke-1 tanggal 21 Maret 2024"
    edit.go_to_entry(edit.table.lines[0].id)
    for result in ("disahkan", "disahkan dengan perubahan", "ditunda pengesahannya", "disahkan"):
        press(KEY.Key_M, CONTROL | SHIFT)
        qtbot.waitUntil(lambda result=result: texts(window)[1] == f"{line} {result}")
        assert edit.table.lines[1].kind is EntryKind.DECISION
    assert edit.hasFocus()
    assert edit.textCursor().blockNumber() == 1
    settle(qtbot, window, worker)
    assert words_of_papers(qtbot, window, worker) == (
        "Mengesahkan notula Rapat ke-1 tanggal 21 Maret 2024: disahkan"
    )
    day = window.workspace.meeting.minutes.meeting.date
    window.open_meeting(minutes.meeting.id)
    qtbot.waitUntil(lambda: window.workspace.meeting_id == minutes.meeting.id)
    assert words_of_papers(qtbot, window, worker) == (
        f"Disahkan dalam Rapat ke-2 tanggal {format_date(day)}"
    )


def test_it_is_noted_by_typing_too_and_taken_back_with_the_line(
    qtbot, ports, worker, ask, minutes, window
):
    make_following(qtbot, minutes, window, ratifies=True)
    type_under(window, 0, "disahkan dengan perubahan")
    settle(qtbot, window, worker)
    [one] = ask(lambda: ports.papers.ratifications(minutes.meeting.id)).ratified_in
    assert one.result is RatificationResult.AMENDED
    for _ in range(len(" dengan perubahan")):
        press(KEY.Key_Backspace)
    settle(qtbot, window, worker)
    [one] = ask(lambda: ports.papers.ratifications(minutes.meeting.id)).ratified_in
    assert one.result is RatificationResult.ADOPTED
    for _ in range(3):
        press(KEY.Key_Backspace)
    settle(qtbot, window, worker)
    [one] = ask(lambda: ports.papers.ratifications(minutes.meeting.id)).ratified_in
    assert one.result is None


def test_the_key_brings_the_item_into_a_meeting_without_it_and_leaves_the_cursor(
    qtbot, worker, following
):
    edit = following.workspace.minutes_tab.edit
    edit.go_to_entry(edit.table.lines[-1].id)
    press(KEY.Key_M, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: texts(following)[0] == RATIFY_TITLE)
    settle(qtbot, following, worker)
    edit = following.workspace.minutes_tab.edit
    edit.go_to_entry(edit.table.lines[-1].id)
    press(KEY.Key_M, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: texts(following)[1].endswith("2024 disahkan"))
    type_text(", lanjut")
    assert texts(following)[-1] == "Persiapan Pilkada, lanjut"
    settle(qtbot, following, worker)


def test_the_first_meeting_of_a_series_has_nothing_to_ratify(qtbot, worker, minutes, window):
    window.open_meeting(minutes.meeting.id)
    qtbot.waitUntil(lambda: window.workspace.minutes_tab is not None)
    qtbot.waitUntil(window.workspace.minutes_tab.edit.hasFocus)
    press(KEY.Key_M, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: "Belum ada rapat sebelumnya" in window.workspace.banner.text)
    assert texts(window) == [text for _, text in LINES]
