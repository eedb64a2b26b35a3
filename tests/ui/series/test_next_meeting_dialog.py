"""The meeting after another is made by keyboard, with what is open."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton

from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.attendance import Role
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.ui.series.next_meeting_dialog import NextMeetingDialog
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from tests.ui.keyboard import CONTROL, KEY, SHIFT, press, type_text

LINES = (
    (EntryKind.AGENDA, "Perkembangan politik"),
    (EntryKind.ISSUE, "Tensi naik di Kota Bontang"),
    (EntryKind.AGENDA, "Persiapan Pilkada"),
    (EntryKind.ACTION, "Menyusun SK Tim Desk"),
)


@pytest.fixture
def promised(store, talked_minutes) -> Minutes:
    """A meeting of a series with an open action and an open problem, led by its first attendee."""
    meeting = replace(talked_minutes.meeting, series="Pemantauan")
    entries = tuple(
        Entry(new_id(), meeting.id, key, kind, text)
        for key, (kind, text) in zip(keys_after(None, len(LINES)), LINES, strict=True)
    )
    first, *others = talked_minutes.attendances
    attendances = (replace(first, roles=frozenset({Role.CHAIR})), *others)
    action = ActionItem(entries[3].id, due=date(2024, 3, 29))
    made = Minutes(meeting, attendances, entries, {action.entry_id: action})
    store.minutes[meeting.id] = made
    return made


@pytest.fixture
def ask(qtbot, window, worker, promised):
    """Open the meeting and ask for the next one."""

    def open_dialog() -> NextMeetingDialog:
        window.open_meeting(promised.meeting.id)
        qtbot.waitUntil(lambda: window.workspace.minutes_tab is not None)
        qtbot.waitUntil(lambda: window.workspace.minutes_tab.edit.hasFocus() and worker.is_idle)
        press(KEY.Key_N, CONTROL | SHIFT)
        qtbot.waitUntil(lambda: window.desks.next_meetings.dialog is not None)
        dialog = window.desks.next_meetings.dialog
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return open_dialog


def made_after(store, minutes: Minutes) -> Minutes:
    [made] = [one for one in store.minutes.values() if one.meeting.id != minutes.meeting.id]
    return made


def test_it_says_what_there_is_to_take_over(ask):
    dialog = ask()
    texts = {name: box.text() for name, box in dialog.choices.items()}
    assert texts == {
        "ratify": "&Pengesahan notula rapat ini",
        "agenda": "Pola acara (2 agenda)",
        "place": "Tempat: Hotel Puri Senyiur, Samarinda",
        "invited": "Undangan (3 nama)",
        "signers": "Penanda tangan: pimpinan",
        "profile": "Profil instansi (yang sedang dipakai)",
        "actions": "Tindak lanjut terbuka (1)",
        "problems": "Permasalahan terbuka (1)",
    }
    assert [name for name, box in dialog.choices.items() if not box.isEnabled()] == ["profile"]


def test_enter_makes_it_and_opens_its_minutes(qtbot, window, store, promised, ask):
    dialog = ask()
    # A month later is a Sunday, so the next working day is proposed.
    assert dialog.field.hint == "Senin, 22 April 2024"
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: window.workspace.meeting_id not in (None, promised.meeting.id))
    made = made_after(store, promised)
    assert window.workspace.meeting_id == made.meeting.id
    assert window.workspace.header.tabs.currentIndex() == Tab.MINUTES
    assert (made.meeting.date, made.meeting.series) == (date(2024, 4, 22), "Pemantauan")
    assert [one.text for one in made.entries] == [
        "Pengesahan notula rapat sebelumnya",
        "Tindak lanjut rapat sebelumnya",
        "Menyusun SK Tim Desk – paling lambat Jumat, 29 Maret 2024",
        "Permasalahan rapat sebelumnya",
        "Tensi naik di Kota Bontang",
        "Perkembangan politik",
        "Persiapan Pilkada",
    ]
    qtbot.waitUntil(lambda: window.focusWidget() is window.workspace.minutes_tab.edit)


def test_what_is_not_ticked_stays_behind(qtbot, window, store, promised, ask):
    dialog = ask()
    for name in ("ratify", "agenda", "invited", "problems", "place"):
        dialog.choices[name].setFocus()
        press(KEY.Key_Space)
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: len(store.minutes) == 2)
    made = made_after(store, promised)
    assert [one.kind for one in made.entries] == [EntryKind.AGENDA, EntryKind.DISCUSSION]
    assert [one.roles for one in made.attendances] == [frozenset({Role.CHAIR})]
    assert made.meeting.place == ""


@pytest.mark.parametrize(
    ("day", "warning"),
    [
        ((2024, 4, 20), "Tanggal itu hari Sabtu; kantor libur."),
        ((2024, 4, 21), "Tanggal itu hari Minggu; kantor libur."),
        ((2024, 4, 23), ""),
    ],
)
def test_a_day_on_which_nobody_works_is_pointed_out(ask, day, warning):
    dialog = ask()
    dialog.day.set_date(date(*day))
    assert dialog.field.error == warning
    assert dialog.findChild(QPushButton).isEnabled()


def test_a_national_holiday_is_pointed_out(qtbot, ports, worker, promised, store):
    from kesbang_desktop.domain.carry_over import OpenItems
    from kesbang_desktop.domain.office_calendar import OfficeCalendar
    from kesbang_desktop.ui.series.proposal import Proposal

    proposal = Proposal(promised, date(2024, 4, 10), OpenItems())
    calendar = OfficeCalendar({date(2024, 4, 10)})
    dialog = NextMeetingDialog(proposal, ports.series, calendar, worker)
    qtbot.addWidget(dialog)
    assert dialog.field.error == "Tanggal itu hari libur atau cuti bersama."
    assert dialog.options.actions is False


def test_fewer_things_are_open_on_an_earlier_day(qtbot, worker, ask):
    dialog = ask()
    dialog.day.set_date(date(2024, 3, 21))
    qtbot.waitUntil(lambda: dialog.choices["actions"].text() == "Tindak lanjut terbuka (0)")
    assert not dialog.choices["actions"].isEnabled()
    dialog.day.set_date(date(2024, 3, 22))
    qtbot.waitUntil(lambda: dialog.choices["actions"].isEnabled())
    assert dialog.options.actions


def test_why_it_cannot_be_made_stands_at_the_date(qtbot, window, store, promised, ask):
    dialog = ask()
    dialog.day.set_date(date(2024, 3, 20))
    dialog.choices["agenda"].setFocus()
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: "tidak dapat lebih awal" in dialog.field.error)
    assert dialog.isVisible()
    assert len(store.minutes) == 1
    press(KEY.Key_Escape)
    # Another date was typed, so it asks first.
    drop = next(one for one in dialog.question.buttons() if one.text() == "Buang isian")
    drop.click()
    qtbot.waitUntil(lambda: window.desks.next_meetings.dialog is None)


def test_it_is_asked_for_in_the_list_of_meetings(qtbot, window, worker, promised):
    window.show_page("meetings")
    qtbot.waitUntil(lambda: window.meetings.model.rowCount() == 1 and worker.is_idle)
    window.meetings.list.focus_rows()
    press(KEY.Key_N, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: window.desks.next_meetings.dialog is not None)


def test_what_is_being_typed_is_taken_over(qtbot, window, store, promised, ask):
    window.open_meeting(promised.meeting.id)
    qtbot.waitUntil(lambda: window.workspace.minutes_tab is not None)
    qtbot.waitUntil(window.workspace.minutes_tab.edit.hasFocus)
    press(KEY.Key_End, CONTROL)
    press(KEY.Key_Return)
    type_text("> Undangan untuk Bawaslu")
    press(KEY.Key_N, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: window.desks.next_meetings.dialog is not None)
    assert (
        window.desks.next_meetings.dialog.choices["actions"].text() == "Tindak lanjut terbuka (2)"
    )
