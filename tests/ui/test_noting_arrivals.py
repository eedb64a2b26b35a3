"""Noting arrivals by the keyboard, in the real window over a store in memory."""

import csv
from dataclasses import replace
from datetime import datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kesbang_desktop.domain.attendance import Attendance, Presence
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.party import Organization, Person
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from tests.ui.keyboard import CONTROL, press, type_text

ARRIVALS = Path(__file__).parents[1] / "data" / "kedatangan.csv"
NINE = time(9, 12)


@pytest.fixture
def open_window(opened):
    """The window with a meeting of today open, at twelve past nine."""
    workspace = opened.workspace
    workspace.check_in._now = lambda: datetime(2024, 3, 21, 9, 12, 40)
    meeting = replace(workspace.meeting.minutes.meeting, date=datetime(2024, 3, 21).date())
    workspace.meeting.save(meeting)
    return opened


@pytest.fixture
def panel(open_window):
    return open_window.workspace.check_in.panel


@pytest.fixture
def roll(qtbot, open_window, store, worker):
    """What is on disk once every job is done, by name."""

    def read() -> dict[str, Attendance]:
        qtbot.waitUntil(lambda: worker.is_idle)
        meeting_id = open_window.workspace.meeting_id
        return {one.party.name: one for one in store.minutes[meeting_id].attendances}

    return read


def enter(text: str) -> None:
    type_text(text)
    press(Qt.Key.Key_Return)


def shown(panel) -> list[str]:
    return [one.name for one in panel.model.records]


def test_one_key_leads_there_from_the_text_and_back(open_window, panel) -> None:
    text = open_window.workspace.minutes_tab.edit
    assert not panel.isVisible()
    assert text.hasFocus()
    press(Qt.Key.Key_F8)
    assert panel.line.hasFocus()
    press(Qt.Key.Key_F8)
    assert text.hasFocus()
    assert panel.isVisible()
    press(Qt.Key.Key_F8)
    press(Qt.Key.Key_Escape)
    assert text.hasFocus()
    assert not panel.isVisible()


def test_what_comes_in_meanwhile_leaves_the_keyboard_in_the_text(open_window, panel) -> None:
    press(Qt.Key.Key_F8)
    press(Qt.Key.Key_F8)
    keeper = open_window.workspace.attendees.keeper
    keeper.apply(tuple(replace(one, presence=Presence.PRESENT) for one in keeper.records))
    assert open_window.workspace.minutes_tab.edit.hasFocus()
    assert "Hadir 3 dari 3" in panel.count.text()


def test_the_key_holds_on_every_tab(open_window, panel) -> None:
    for tab in Tab:
        open_window.workspace.show_tab(tab)
        press(Qt.Key.Key_F8)
        assert panel.line.hasFocus(), tab
        press(Qt.Key.Key_Escape)
        assert not panel.isVisible()


def test_three_letters_note_somebody_present_with_the_time(open_window, panel, roll) -> None:
    name = next(iter(roll()))
    press(Qt.Key.Key_F8)
    enter(name[:3])
    assert (roll()[name].presence, roll()[name].time_in) == (Presence.PRESENT, NINE)
    assert panel.line.text() == ""
    assert panel.line.hasFocus()
    assert name not in shown(panel)
    assert f"{name}: hadir 09.12" in panel.said.text()


def test_ctrl_z_takes_it_back(open_window, panel, roll) -> None:
    before = roll()
    press(Qt.Key.Key_F8)
    enter(next(iter(before))[:3])
    assert roll() != before
    press(Qt.Key.Key_Z, CONTROL)
    assert roll() == before


def test_a_stranger_comes_in_by_one_line(open_window, panel, roll, store) -> None:
    press(Qt.Key.Key_F8)
    enter("Tamu Baru, S.H., Kabid IKP, Diskominfo Baru")
    found = roll()["Tamu Baru, S.H."]
    assert (found.position, found.organization.name) == ("Kabid IKP", "Diskominfo Baru")
    assert (found.presence, found.time_in, found.invited) == (Presence.PRESENT, NINE, False)
    press(Qt.Key.Key_Z, CONTROL)
    assert "Tamu Baru, S.H." not in roll()


def test_letters_that_fit_nobody_note_nobody(open_window, panel, roll) -> None:
    before = roll()
    press(Qt.Key.Key_F8)
    enter("qqq")
    assert roll() == before
    assert panel.line.text() == "qqq"
    assert "Tidak ada yang cocok dengan “qqq”" in panel.said.text()


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        (" ~", {"presence": Presence.PRESENT, "online": True, "time_in": NINE}),
        (" 08.55", {"presence": Presence.PRESENT, "time_in": time(8, 55)}),
        (
            " > Budi, S.E., Kabid",
            {
                "presence": Presence.REPRESENTED,
                "represented_by": "Budi, S.E.",
                "stand_in_position": "Kabid",
                "time_in": NINE,
            },
        ),
        (" - sakit", {"presence": Presence.EXCUSED, "reason": "sakit", "time_in": None}),
        (" / 11.15", {"presence": Presence.PRESENT, "time_out": time(11, 15)}),
    ],
)
def test_signs_say_more(open_window, panel, roll, typed: str, wanted: dict[str, object]) -> None:
    name = next(iter(roll()))
    press(Qt.Key.Key_F8)
    enter(name[:3] + typed)
    found = roll()[name]
    assert {field: getattr(found, field) for field in wanted} == wanted


def test_a_known_person_who_was_not_invited_is_a_guest(
    qtbot, open_window, panel, roll, store, worker
) -> None:
    agency = Organization(new_id(), "Bawaslu")
    known = Person(new_id(), "Wulandari Kusuma", position="Ketua", organization_id=agency.id)
    store.save_organizations([agency])
    store.save_people([known])
    open_window.workspace.attendees.keeper.use_directory(store.load_directory())
    press(Qt.Key.Key_F8)
    enter("wul")
    found = roll()[known.name]
    assert (found.position, found.organization.name) == ("Ketua", "Bawaslu")
    assert (found.presence, found.invited) == (Presence.PRESENT, False)


def test_final_minutes_take_nobody_in(open_window, panel) -> None:
    workspace = open_window.workspace
    meeting = replace(workspace.meeting.minutes.meeting, status=MeetingStatus.FINAL)
    workspace.meeting.show(replace(workspace.meeting.minutes, meeting=meeting))
    press(Qt.Key.Key_F8)
    assert not panel.isVisible()


def test_what_is_typed_and_not_entered_is_told(open_window, panel) -> None:
    press(Qt.Key.Key_F8)
    type_text("set")
    [told] = open_window.workspace.unstored()
    assert told.sentence == "“set” di presensi belum dicatat; Enter mencatatnya."


class _Counted:
    """Presses keys and counts them."""

    def __init__(self) -> None:
        self.count = 0

    def press(self, key: Qt.Key) -> None:
        self.count += 1
        press(key)

    def type(self, text: str) -> None:
        self.count += len(text)
        type_text(text)


def test_sixty_people_are_noted_in_under_300_key_presses(open_window, panel, roll) -> None:
    with ARRIVALS.open(encoding="utf-8", newline="") as file:
        arrivals = list(csv.DictReader(file))
    listed = sorted(arrivals, key=lambda row: int(row["urutan_daftar"]))
    keeper = open_window.workspace.attendees.keeper
    agencies = {row["instansi"]: Organization(new_id(), row["instansi"]) for row in listed}
    rows = tuple(
        Attendance(
            *(new_id(), keeper.meeting_id, key, Person(new_id(), row["nama"]).party),
            *(agencies[row["instansi"]].party, row["jabatan"]),
        )
        for key, row in zip(keys_after(None, len(listed)), listed, strict=True)
    )
    keeper.apply(rows)
    assert len(roll()) == 60
    keys = _Counted()
    keys.press(Qt.Key.Key_F8)
    for number, row in enumerate(arrivals, 1):
        keys.type(row["ketik"])
        for _ in range(int(row["turun"])):
            keys.press(Qt.Key.Key_Down)
        keys.press(Qt.Key.Key_Return)
        assert keeper.records[int(row["urutan_daftar"]) - 1].has_come, row
        assert sum(one.has_come for one in keeper.records) == number
    assert keys.count < 300
    assert all(one.time_in == NINE for one in roll().values())
    assert panel.count.text().startswith("Hadir 60 dari 60")
