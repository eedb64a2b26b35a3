"""The header of a meeting, saved while it is typed."""

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kesbang_desktop.domain.attendance import Role, holder_of
from kesbang_desktop.domain.meeting import Classification, TimeZone
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.ui.widgets.optional_time_edit import read_time
from kesbang_desktop.ui.workspace.details_tab import DetailsTab
from tests.ui.meetings_data import add_attended_meeting, add_meetings


@pytest.fixture
def minutes(store):
    return add_attended_meeting(store)


@pytest.fixture
def tab(qtbot, ports, worker, minutes):
    tab = DetailsTab(ports, worker)
    qtbot.addWidget(tab)
    tab.resize(1176, 650)
    tab.show()
    tab.activateWindow()
    tab.set_minutes(minutes)
    tab.meeting_edited.connect(ports.meetings.save)
    qtbot.waitUntil(lambda: worker.is_idle)
    return tab


def editor(tab: DetailsTab, name: str):
    return tab.form.bindings[name].field.editor


def type_over(qtbot, widget, text: str) -> None:
    widget.setFocus()
    widget.selectAll()
    qtbot.keyClicks(widget, text)


def test_everything_typed_is_told_within_a_moment(qtbot, store, minutes, tab):
    with qtbot.waitSignal(tab.meeting_edited):
        type_over(qtbot, editor(tab, "title"), "Rapat Desk Pilkada")
    assert store.minutes[minutes.meeting.id].meeting.title == "Rapat Desk Pilkada"


def test_a_meeting_without_a_date_shows_none_and_gets_one(qtbot, store, minutes, tab):
    undated = replace(minutes, meeting=replace(minutes.meeting, date=None))
    store.minutes[minutes.meeting.id] = undated
    tab.set_minutes(undated)
    assert editor(tab, "date").text() == ""
    assert editor(tab, "date").placeholderText().startswith("belum diisi")
    assert "tidak dapat dihitung" in tab.form.bindings["date"].field.hint
    type_over(qtbot, editor(tab, "place"), "Aula")
    tab.flush()
    assert store.minutes[minutes.meeting.id].meeting.date is None
    type_over(qtbot, editor(tab, "date"), "22 Maret 2024")
    tab.flush()
    assert store.minutes[minutes.meeting.id].meeting.date == date(2024, 3, 22)


def test_typing_without_a_pause_is_told_too(qtbot, tab):
    title, told = editor(tab, "title"), []
    tab.meeting_edited.connect(told.append)
    title.setFocus()

    def type_on() -> bool:
        qtbot.keyClicks(title, "x")
        return bool(told)

    qtbot.waitUntil(type_on)


def test_every_field_reaches_the_record(qtbot, store, minutes, tab):
    for name, text in (
        ("number", "200.1.5/1461/Kesbangpol"),
        ("series", "Pemantauan Politik"),
        ("invitation", "005/12 tanggal 18 Maret 2024"),
        ("place", "Ruang Rapat"),
        ("organizer", "Kesbangpol"),
        ("called_at", "0830"),
        ("started_at", "9"),
        ("ended_at", "12:15"),
        ("opening", "Rapat dibuka."),
        ("closing", "Rapat ditutup."),
        ("remarks", "Catatan"),
    ):
        type_over(qtbot, editor(tab, name), text)
    editor(tab, "zone").setCurrentText("WIB")
    editor(tab, "classification").setCurrentText("Sangat Rahasia")
    type_over(qtbot, editor(tab, "date"), "22 Maret 2024")
    tab.flush()
    assert store.minutes[minutes.meeting.id].meeting == replace(
        minutes.meeting,
        number="200.1.5/1461/Kesbangpol",
        series="Pemantauan Politik",
        invitation="005/12 tanggal 18 Maret 2024",
        place="Ruang Rapat",
        organizer="Kesbangpol",
        called_at=time(8, 30),
        started_at=time(9, 0),
        ended_at=time(12, 15),
        opening="Rapat dibuka.",
        closing="Rapat ditutup.",
        remarks="Catatan",
        zone=TimeZone.WIB,
        classification=Classification.TOP_SECRET,
        date=date(2024, 3, 22),
    )
    assert "Jumat, 22 Maret 2024" in [
        label.text() for label in tab.form.bindings["date"].field.findChildren(QLabel)
    ]


def test_an_empty_title_is_pointed_out_and_the_rest_is_kept(qtbot, store, minutes, tab):
    title = editor(tab, "title")
    title.setFocus()
    title.selectAll()
    qtbot.keyClick(title, Qt.Key.Key_Backspace)
    type_over(qtbot, editor(tab, "place"), "Balikpapan")
    tab.flush()
    meeting = store.minutes[minutes.meeting.id].meeting
    assert (meeting.title, meeting.place) == (minutes.meeting.title, "Balikpapan")
    assert tab.form.bindings["title"].field.error == (
        "Judul rapat belum diisi. Ketik namanya lalu coba lagi."
    )
    type_over(qtbot, title, "Rapat")
    tab.flush()
    assert tab.form.bindings["title"].field.error == ""
    assert store.minutes[minutes.meeting.id].meeting.title == "Rapat"


def test_a_wrong_time_stays_and_is_pointed_out(qtbot, store, minutes, tab):
    started = editor(tab, "started_at")
    type_over(qtbot, started, "25.00")
    tab.flush()
    assert started.text() == "25.00"
    assert "Tulis seperti 08.30" in tab.form.bindings["started_at"].field.error
    assert store.minutes[minutes.meeting.id].meeting.started_at == time(9, 0)


def test_a_time_can_be_emptied(qtbot, store, minutes, tab):
    started = editor(tab, "started_at")
    assert started.text() == "09.00"
    started.setFocus()
    started.selectAll()
    qtbot.keyClick(started, Qt.Key.Key_Delete)
    tab.flush()
    assert store.minutes[minutes.meeting.id].meeting.started_at is None


def test_a_refresh_leaves_the_field_that_is_being_typed_in(qtbot, minutes, tab):
    type_over(qtbot, editor(tab, "place"), "Kutai")
    other = replace(minutes.meeting, place="Lain", organizer="Diskominfo")
    tab.set_minutes(replace(minutes, meeting=other))
    assert editor(tab, "place").text() == "Kutai"
    assert editor(tab, "organizer").text() == "Diskominfo"


def test_another_meeting_first_tells_of_what_was_typed(qtbot, store, minutes, tab):
    other = store.minutes[add_meetings(store, 1)[0].id]
    type_over(qtbot, editor(tab, "place"), "Kutai")
    tab.set_minutes(other)
    assert store.minutes[minutes.meeting.id].meeting.place == "Kutai"
    assert editor(tab, "place").text() == other.meeting.place


def test_hiding_the_tab_tells_of_what_was_typed(qtbot, store, minutes, tab):
    type_over(qtbot, editor(tab, "place"), "Kutai")
    tab.hide()
    assert store.minutes[minutes.meeting.id].meeting.place == "Kutai"


def test_the_chair_is_chosen_from_those_attending(qtbot, minutes, tab):
    box = tab.form.holders[Role.CHAIR]
    assert box.count() == 4
    with qtbot.waitSignal(tab.roles_edited) as edited:
        box.setCurrentIndex(2)
    assert holder_of(Role.CHAIR, edited.args[0]).party.name == "Edi Hermawanto Noor"
    with qtbot.waitSignal(tab.roles_edited) as edited:
        box.setCurrentIndex(0)
    assert holder_of(Role.CHAIR, edited.args[0]) is None


def test_somebody_who_does_not_attend_yet_is_named_for_a_role(qtbot, minutes, tab):
    box = tab.form.holders[Role.NOTE_TAKER]
    box.setFocus()
    qtbot.keyClicks(box.lineEdit(), "Contoh Satu, S.Sos.")
    with qtbot.waitSignal(tab.holder_named) as named:
        qtbot.keyClick(box.lineEdit(), Qt.Key.Key_Return)
    assert named.args == [Role.NOTE_TAKER, "Contoh Satu, S.Sos."]


def test_a_name_of_the_list_is_typed_in_any_case(qtbot, minutes, tab):
    box = tab.form.holders[Role.SECRETARY]
    box.setFocus()
    qtbot.keyClicks(box.lineEdit(), "hari dermanto")
    with qtbot.waitSignal(tab.roles_edited) as edited:
        qtbot.keyClick(box.lineEdit(), Qt.Key.Key_Return)
    assert holder_of(Role.SECRETARY, edited.args[0]).party.name == "Hari Dermanto"


def test_places_are_completed_from_earlier_meetings(qtbot, tab):
    place = editor(tab, "place")
    place.completer().setCompletionPrefix("puri")
    assert place.completer().currentCompletion() == "Hotel Puri Senyiur, Samarinda"


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("0830", time(8, 30)),
        ("830", time(8, 30)),
        ("8.30", time(8, 30)),
        ("08:30", time(8, 30)),
        ("8", time(8, 0)),
        ("pukul 8.30", time(8, 30)),
        ("Jam 8", time(8, 0)),
        ("08.30 WIB", None),
        ("00.00", time(0, 0)),
        ("24.00", None),
        ("0860", None),
        ("pagi", None),
        ("", None),
    ],
)
def test_times_as_people_type_them(text, moment):
    assert read_time(text) == moment


def test_a_report_of_another_day_is_called_by_that_day(qtbot, store, minutes, tab):
    title = "Laporan harian Desk Pilkada 30 November 2026"
    meeting = replace(
        minutes.meeting,
        title=title,
        kind=MeetingKind.DESK_DAY,
        date=date(2026, 11, 30),
        until=None,
    )
    tab.set_minutes(replace(minutes, meeting=meeting))
    type_over(qtbot, editor(tab, "date"), "2/11/2026")
    tab.flush()
    assert editor(tab, "title").text() == "Laporan harian Desk Pilkada 2 November 2026"
    assert store.minutes[meeting.id].meeting.title == editor(tab, "title").text()
