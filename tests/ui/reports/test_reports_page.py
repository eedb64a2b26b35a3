"""The page of reports by keyboard."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.reports.condition import Safety
from kesbang_desktop.ui.reports.reports_page import Part, ReportsPage
from kesbang_desktop.ui.tables.cell import Heading
from tests.patient_bot import PatientBot
from tests.ui.fake_ports import MemoryStore
from tests.ui.fake_reports import add_report
from tests.ui.keyboard import CONTROL, KEY, SHIFT, press, type_text

ALT = Qt.KeyboardModifier.AltModifier


def shown(page: ReportsPage) -> list[str]:
    rows = page.model.rows
    return [f"# {one.title}" if isinstance(one, Heading) else one.title for one in rows]


def test_reports_of_the_month_stand_under_what_they_are(
    qtbot: PatientBot, page: ReportsPage, store: MemoryStore
) -> None:
    add_report(store, MeetingKind.DESK_DAY, date(2024, 11, 2))
    add_report(store, MeetingKind.POLITICAL_REPORT, date(2024, 11, 1), date(2024, 11, 30))
    add_report(store, MeetingKind.DESK_DAY, date(2024, 12, 1))
    page.refresh()
    qtbot.waitUntil(lambda: len(shown(page)) == 6)
    assert shown(page) == [
        "# Laporan perkembangan politik",
        "Laporan perkembangan politik November 2024",
        "# Laporan harian Desk Pilkada",
        "Laporan harian Desk Pilkada 2 November 2024",
        "# Laporan kabupaten/kota",
        "Laporan Kota Bontang November 2024",
    ]


def test_days_come_in_their_order_and_what_has_lost_its_day_first(
    qtbot: PatientBot, page: ReportsPage, store: MemoryStore
) -> None:
    days = (date(2024, 11, 10), date(2024, 11, 2), date(2024, 11, 21), date(2024, 11, 1))
    for day in days:
        add_report(store, MeetingKind.DESK_DAY, day)
    lost = add_report(store, MeetingKind.DESK_DAY, date(2024, 11, 30))
    undated = replace(lost.meeting, date=None, title="Tanpa hari")
    store.minutes[undated.id] = replace(lost, meeting=undated)
    page.refresh()
    qtbot.waitUntil(lambda: len(shown(page)) == 8)
    assert [one.rpartition("Pilkada ")[2] for one in shown(page)[1:6]] == [
        *("Tanpa hari", "1 November 2024", "2 November 2024"),
        *("10 November 2024", "21 November 2024"),
    ]


def test_enter_opens_a_report_and_alt_goes_from_month_to_month(
    qtbot: PatientBot, page: ReportsPage, bontang: Minutes
) -> None:
    assert page.table.hasFocus()
    with qtbot.waitSignal(page.report_opened) as opened:
        press(KEY.Key_Return)
    assert opened.args == [bontang.meeting.id]
    press(KEY.Key_Left, ALT)
    qtbot.waitUntil(lambda: page.read is not None and page.read.period.label == "Oktober 2024")
    assert not page.model.rowCount()
    assert "Belum ada laporan Oktober 2024" in page._empty.accessibleName()
    press(KEY.Key_Right, ALT)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)


def test_a_new_day_and_a_new_month_are_begun_and_opened(
    qtbot: PatientBot, page: ReportsPage, store: MemoryStore
) -> None:
    with qtbot.waitSignal(page.report_opened) as opened:
        press(KEY.Key_N, CONTROL)
    day = store.minutes[opened.args[0]]
    assert (day.meeting.kind, day.meeting.date) == (MeetingKind.DESK_DAY, date(2024, 11, 20))
    assert day.entries[0].text == "Kota Samarinda"
    with qtbot.waitSignal(page.report_opened) as opened:
        press(KEY.Key_N, CONTROL | SHIFT)
    month = store.minutes[opened.args[0]].meeting
    assert month.kind is MeetingKind.POLITICAL_REPORT
    assert (month.date, month.until) == (date(2024, 11, 1), date(2024, 11, 30))


def test_a_day_of_a_month_that_is_over_is_its_last(
    qtbot: PatientBot, page: ReportsPage, store: MemoryStore
) -> None:
    press(KEY.Key_Left, ALT)
    with qtbot.waitSignal(page.report_opened) as opened:
        press(KEY.Key_N, CONTROL)
    assert store.minutes[opened.args[0]].meeting.date == date(2024, 10, 31)


def test_a_day_that_is_there_is_opened_and_not_begun_again(
    qtbot: PatientBot, page: ReportsPage, store: MemoryStore
) -> None:
    there = add_report(store, MeetingKind.DESK_DAY, date(2024, 11, 20))
    press(KEY.Key_N, CONTROL)
    qtbot.waitUntil(lambda: page.new.dialog is not None and page.new.dialog.isVisible())
    assert not page.new.dialog.begin_button.isEnabled()
    with qtbot.waitSignal(page.report_opened) as opened:
        press(KEY.Key_Return)
    assert opened.args == [there.meeting.id]
    assert reports_of(store, MeetingKind.DESK_DAY) == [there.meeting]


def test_another_day_than_the_one_that_is_there_is_begun_by_its_date(
    qtbot: PatientBot, page: ReportsPage, store: MemoryStore
) -> None:
    add_report(store, MeetingKind.DESK_DAY, date(2024, 11, 20))
    press(KEY.Key_N, CONTROL)
    qtbot.waitUntil(lambda: page.new.dialog is not None and page.new.dialog.isVisible())
    type_text("19/11/2024")
    with qtbot.waitSignal(page.report_opened) as opened:
        press(KEY.Key_Return)
    assert store.minutes[opened.args[0]].meeting.date == date(2024, 11, 19)
    assert len(reports_of(store, MeetingKind.DESK_DAY)) == 2


def test_other_days_of_a_month_that_is_there_have_a_report_of_their_own(
    qtbot: PatientBot, page: ReportsPage, store: MemoryStore
) -> None:
    add_report(store, MeetingKind.POLITICAL_REPORT, date(2024, 11, 1), date(2024, 11, 30))
    press(KEY.Key_N, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: page.new.dialog is not None and page.new.dialog.isVisible())
    type_text("4/11/2024")
    press(KEY.Key_Tab)
    type_text("2/11/2024")
    assert not page.new.dialog.begin_button.isEnabled()
    page.new.dialog.until.selectAll()
    type_text("10/11/2024")
    with qtbot.waitSignal(page.report_opened) as opened:
        press(KEY.Key_Return)
    week = store.minutes[opened.args[0]].meeting
    assert (week.date, week.until) == (date(2024, 11, 4), date(2024, 11, 10))


def reports_of(store: MemoryStore, kind: MeetingKind) -> list[Meeting]:
    return [one.meeting for one in store.minutes.values() if one.meeting.kind is kind]


def test_who_has_reported_is_a_table_that_opens_and_reminds(
    qtbot: PatientBot, page: ReportsPage, bontang: Minutes
) -> None:
    press(KEY.Key_PageDown, CONTROL)
    grid = page.received
    qtbot.waitUntil(grid.hasFocus)
    row = grid.rows.row_of("Kota Bontang")
    assert row is not None
    november = grid.rows.index(row, 11)
    assert november.data() == "✓"
    assert november.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Kota Bontang November: sudah masuk"
    )
    assert grid.rows.index(row, 10).data() == "–"
    assert grid.rows.index(row, 12).data() == ""
    grid.setCurrentIndex(november)
    with qtbot.waitSignal(page.report_opened) as opened:
        press(KEY.Key_Return)
    assert opened.args == [bontang.meeting.id]
    grid.setCurrentIndex(grid.rows.index(row, 10))
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: page.read is not None and page.read.period.label == "Oktober 2024")
    press(KEY.Key_C, CONTROL | SHIFT)
    text = QGuiApplication.clipboard().text()
    assert "Oktober 2024" in text
    assert "Kota Bontang" in text
    page.period.step(1)
    qtbot.waitUntil(lambda: page.read is not None and page.read.period.label == "November 2024")
    page.copy_reminder()
    assert "Kota Bontang" not in QGuiApplication.clipboard().text()


def conditions(store: MemoryStore) -> list[tuple[str, Safety, date, str]]:
    noted = store.reports.noted.values()
    return [(one.region, one.safety, one.since, one.reason) for one in noted]


def test_a_figure_sets_the_condition_and_undo_takes_it_back(
    qtbot: PatientBot, page: ReportsPage, store: MemoryStore
) -> None:
    page.choose(Part.CONDITIONS)
    table = page.conditions.table
    qtbot.waitUntil(table.hasFocus)
    press(KEY.Key_2)
    qtbot.waitUntil(lambda: table.rows.records[0].word == "Siaga")
    today = date(2024, 11, 20)
    assert conditions(store) == [("Kota Samarinda", Safety.ALERT, today, "")]
    press(KEY.Key_3)
    qtbot.waitUntil(lambda: table.rows.records[0].word == "Bahaya")
    assert conditions(store) == [("Kota Samarinda", Safety.DANGER, today, "")]
    press(KEY.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: table.rows.records[0].word == "Siaga")
    assert page.conditions.map.tiles["Kota Samarinda"].accessibleName() == "Kota Samarinda: Siaga"


def test_a_condition_has_a_reason_and_a_day(
    qtbot: PatientBot, page: ReportsPage, store: MemoryStore
) -> None:
    page.choose(Part.CONDITIONS)
    qtbot.waitUntil(page.conditions.table.hasFocus)
    press(KEY.Key_Down)
    press(KEY.Key_S)
    dialog = page.conditions.dialog
    assert dialog is not None
    qtbot.activate(dialog)
    dialog.safety.setCurrentIndex(2)
    dialog.since.setText("5/11/2024")
    dialog.since.textEdited.emit("5/11/2024")
    dialog.reason.setFocus()
    qtbot.waitUntil(dialog.reason.hasFocus)
    type_text("Unjuk rasa di KPU")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: bool(store.reports.noted))
    assert conditions(store) == [
        ("Kota Balikpapan", Safety.DANGER, date(2024, 11, 5), "Unjuk rasa di KPU")
    ]
