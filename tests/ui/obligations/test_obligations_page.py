"""Obligations that come back, by keyboard."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Organization
from kesbang_desktop.domain.recurrence import Every, Obligation, Occurrence
from kesbang_desktop.ui.obligations.obligation_columns import ObligationColumn
from kesbang_desktop.ui.obligations.obligation_words import explanation
from kesbang_desktop.ui.obligations.obligations_page import ObligationsPage
from kesbang_desktop.ui.tables.cell import RowRole
from tests.ui.keyboard import CONTROL, KEY, press, type_text

TODAY = date(2026, 11, 24)


@pytest.fixture
def office(store) -> Organization:
    office = Organization(new_id(), "Bidang Politik Dalam Negeri", "Bidang Politik")
    store.organizations[office.id] = office
    return office


@pytest.fixture
def page(qtbot, ports, worker, office) -> ObligationsPage:
    page = ObligationsPage(ports.obligations, ports.directory.load, worker, today=lambda: TODAY)
    qtbot.addWidget(page)
    page.resize(1170, 650)
    page.show()
    qtbot.activate(page)
    qtbot.waitUntil(lambda: worker.is_idle)
    return page


@pytest.fixture
def dialog(qtbot, page):
    """The dialog of a new obligation."""
    page.setFocus()
    press(KEY.Key_N, CONTROL)
    qtbot.waitUntil(page.dialog.isActiveWindow)
    return page.dialog


def row_texts(page: ObligationsPage, row: int) -> list[str]:
    return [page.model.index(row, column).data() for column in ObligationColumn]


def second_line(page: ObligationsPage, column: ObligationColumn) -> str:
    return page.model.index(0, column).data(RowRole.SECOND_LINE)


def saved(store, **fields) -> Obligation:
    record = Obligation(
        new_id(), **{"text": "Laporan", "every": Every.MONTH, "first_due": TODAY, **fields}
    )
    store.obligations.save(record, TODAY)
    return record


def test_one_is_added_with_whom_it_falls_to(qtbot, page, dialog, store, worker, office):
    type_text("Laporan situasi politik")
    dialog.first_due.set_date(date(2026, 11, 30))
    dialog.owners.setFocus()
    type_text("politik")
    press(KEY.Key_Return)
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1 and worker.is_idle)
    [record] = store.obligations.records.values()
    assert record.owners == (office.party,)
    assert (record.text, record.every, record.first_due) == (
        "Laporan situasi politik",
        Every.MONTH,
        date(2026, 11, 30),
    )
    assert row_texts(page, 0) == [
        "Laporan situasi politik",
        "tiap bulan",
        "Sen, 30 Nov 2026",
        "Bidang Politik",
        "–",
    ]
    assert second_line(page, ObligationColumn.DUE) == "6 hari lagi"
    assert second_line(page, ObligationColumn.TEXT) == (
        "berikutnya 30 Desember 2026, muncul setelah yang ini selesai atau pada 30 November 2026"
    )
    [made] = store.follow_ups.without_meeting.values()
    assert (made.text, made.due) == ("Laporan situasi politik", date(2026, 11, 30))


def test_one_that_was_added_is_taken_back(qtbot, page, dialog, store, worker):
    type_text("Laporan situasi politik")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1 and worker.is_idle)
    assert page.banner.text == "“Laporan situasi politik” ditambahkan."
    page.banner.press("Urungkan")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0 and worker.is_idle)
    assert store.obligations.records == {}


def test_one_that_was_changed_is_as_before(qtbot, page, store, worker):
    record = saved(store)
    page.refresh()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1 and worker.is_idle)
    page.table.focus_rows()
    press(KEY.Key_Return)
    qtbot.waitUntil(page.dialog.isActiveWindow)
    page.dialog.text.setText("Laporan lain")
    page.dialog._store()
    qtbot.waitUntil(lambda: row_texts(page, 0)[0] == "Laporan lain")
    page.activateWindow()
    page.table.setFocus()
    qtbot.waitUntil(page.table.hasFocus)
    press(KEY.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: store.obligations.records[record.id] == record)


@pytest.mark.parametrize(
    ("every", "first", "words"),
    [
        (
            Every.MONTH,
            date(2026, 12, 31),
            "Langsung muncul di Tindak lanjut dengan tenggat Kamis, 31 Desember 2026. "
            "Yang berikutnya, tenggat 31 Januari 2027, muncul begitu itu selesai atau tanggal "
            "31 Desember 2026 tiba.",
        ),
        (
            Every.WEEK,
            date(2026, 11, 10),
            "4 tindak lanjut langsung muncul, dengan tenggat 10 November 2026 sampai "
            "1 Desember 2026. Yang berikutnya, tenggat 8 Desember 2026, muncul begitu itu selesai "
            "atau tanggal 1 Desember 2026 tiba.",
        ),
    ],
)
def test_the_dialog_says_what_will_appear(dialog, every, first, words):
    dialog.every.setCurrentIndex(dialog.every.findData(every))
    dialog.first_due.set_date(first)
    assert dialog.explanation.text() == words


def test_what_has_appeared_already_is_not_told_again():
    record = Obligation(new_id(), "Laporan", Every.MONTH, date(2026, 12, 5))
    known = [Occurrence(date(2026, 12, 5))]
    assert explanation(record, known, TODAY) == (
        "Yang berikutnya, tenggat 5 Januari 2027, muncul begitu itu selesai atau tanggal "
        "5 Desember 2026 tiba."
    )


def test_without_a_text_nothing_is_stored(dialog, store):
    press(KEY.Key_Return)
    assert dialog.fields["text"].error.startswith("Kewajiban berkala belum diisi")
    assert dialog.isVisible()
    assert store.obligations.records == {}


def test_an_owner_nobody_knows_is_named(dialog, store):
    type_text("Laporan")
    dialog.owners.setFocus()
    type_text("Zzz Qqq")
    press(KEY.Key_Return)
    assert dialog.fields["owners"].error.startswith("“Zzz Qqq” tidak ada di direktori")
    assert store.obligations.records == {}


def test_why_it_cannot_be_stored_stands_at_the_date(qtbot, page, dialog, monkeypatch):
    from kesbang_desktop.domain.errors import InvalidRecordError

    def refuse(*_):
        raise InvalidRecordError("Tenggat pertama lebih dari setahun yang lalu.")

    monkeypatch.setattr(dialog, "_save_record", refuse)
    type_text("Laporan")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: bool(dialog.fields["first_due"].error))
    assert dialog.isVisible()


def test_enter_changes_one_and_keeps_what_it_made(qtbot, page, store, worker):
    record = saved(store, first_due=date(2026, 12, 5))
    page.refresh()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.table.focus_rows()
    press(KEY.Key_Return)
    qtbot.waitUntil(page.dialog.isActiveWindow)
    assert page.dialog.text.text() == "Laporan"
    press(KEY.Key_End)
    type_text(" bulanan")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: store.obligations.records[record.id].text == "Laporan bulanan")
    assert len(store.obligations.made[record.id]) == 1


def test_del_ends_one_and_ctrl_z_begins_it_again(qtbot, page, store, worker):
    record = saved(store)
    page.refresh()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.table.focus_rows()
    press(KEY.Key_Delete)
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert not store.obligations.records[record.id].is_active
    assert page.banner.text == "“Laporan” diakhiri. Tindak lanjut yang sudah ada tetap."
    assert page._empty.isVisible()
    page.setFocus(Qt.FocusReason.ShortcutFocusReason)
    page.ended.setFocus()
    press(KEY.Key_Space)
    assert second_line(page, ObligationColumn.TEXT) == "sudah diakhiri"
    press(KEY.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: store.obligations.records[record.id].is_active)


def test_what_is_late_and_done_is_shown(qtbot, page, store):
    record = saved(store, every=Every.WEEK, first_due=date(2026, 11, 9))
    made = store.obligations.made[record.id]
    assert [one.due.day for one in made] == [9, 16, 23, 30]
    made[0] = Occurrence(made[0].due, True)
    page.refresh()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert row_texts(page, 0)[2:] == ["Sen, 16 Nov 2026", "–", "9 Nov 2026"]
    assert second_line(page, ObligationColumn.DUE) == "lewat 8 hari · 2 lainnya"


def test_escape_goes_back(qtbot, page):
    page.setFocus()
    page.ended.setFocus()
    with qtbot.waitSignal(page.left):
        press(KEY.Key_Escape)


def test_the_window_makes_what_is_due_at_the_start_and_on_a_new_day(qtbot, window, store):
    assert store.obligations.asked == [date.today()]
    window.desks.reminders.keeper.day_changed.emit()
    qtbot.waitUntil(lambda: len(store.obligations.asked) == 2)


def test_the_window_shows_the_page_from_the_follow_ups(qtbot, window, worker):
    window.show_page("follow_ups")
    window.follow_ups.obligations_requested.emit()
    assert window.pages.shown == "obligations"
    qtbot.waitUntil(lambda: worker.is_idle)
    press(KEY.Key_Escape)
    assert window.pages.shown == "follow_ups"


def test_what_another_filled_in_meanwhile_stays_or_is_told(qtbot, page, store, worker):
    record = saved(store, text="Laporan bulanan")
    page.refresh()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1 and worker.is_idle)
    page.table.focus_rows()
    press(KEY.Key_Return)
    qtbot.waitUntil(page.dialog.isActiveWindow)
    others = replace(record, text="Laporan mingguan", every=Every.WEEK)
    store.obligations.records[record.id] = others
    page.dialog.text.selectAll()
    type_text("Laporan situasi")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: "di meja lain" in page.banner.text)
    assert "“Laporan mingguan”" in page.banner.text
    assert store.obligations.records[record.id] == replace(others, text="Laporan situasi")
