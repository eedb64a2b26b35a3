"""Several people invited at once, by the keyboard."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kesbang_desktop.domain.attendance import Attendance, Presence, Role
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.invite_group import InviteGroup
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.party import Organization, Person
from tests.ui.keyboard import CONTROL, KEY, SHIFT, press

AGENCY = Organization(new_id(), "Kodam VI/Mulawarman", "Kodam")
LEADER = Person(new_id(), "Zainal Panglima", position="Panglima", organization_id=AGENCY.id)
CHIEF = Person(new_id(), "Zakaria Kapolda", position="Kapolda")


@pytest.fixture
def known(store):
    store.save_organizations([AGENCY])
    store.save_people([LEADER, CHIEF])
    return store


@pytest.fixture
def tab(opened):
    return opened.workspace.attendees


@pytest.fixture
def ask(qtbot, opened, tab, worker):
    """What opens the dialog from wherever the keyboard is."""

    def open_dialog():
        press(KEY.Key_U, CONTROL | SHIFT)
        qtbot.waitUntil(lambda: tab.inviting.dialog is not None)
        dialog = tab.inviting.dialog
        qtbot.waitUntil(lambda: QApplication.focusWidget() in dialog.findChildren(object))
        return dialog

    return open_dialog


def names(rows) -> list[str]:
    return [one.party.name for one in rows]


def test_several_are_chosen_from_the_directory(qtbot, known, ask, tab, worker) -> None:
    before = names(tab.keeper.records)
    dialog = ask()
    QTest.keyClicks(dialog.search, "za")
    assert names(dialog.model.records) == ["Zainal Panglima", "Zakaria Kapolda"]
    dialog.table.focus_rows()
    dialog.table.selectAll()
    press(KEY.Key_Space)
    dialog.search.setText("mulawarman")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: len(tab.keeper.records) == len(before) + 2)
    leader = tab.keeper.records[-2]
    assert (leader.position, leader.organization.name, leader.invited) == (
        *("Panglima", "Kodam", True),
    )
    assert leader.presence is Presence.UNKNOWN
    tab.keeper.undo()
    assert names(tab.keeper.records) == before


def test_letters_and_enter_tick_one_after_the_other(qtbot, known, ask, tab, worker) -> None:
    count = len(tab.keeper.records)
    dialog = ask()
    for letters in ("kapolda", "pang"):
        QTest.keyClicks(dialog.search, letters)
        QTest.keyClick(dialog.search, KEY.Key_Return)
        assert dialog.search.text() == ""
    assert names(dialog.chosen) == ["Zakaria Kapolda", "Zainal Panglima"]
    assert dialog.invite.text() == "Undang 2 orang"
    QTest.keyClick(dialog.search, KEY.Key_Return)
    qtbot.waitUntil(lambda: len(tab.keeper.records) == count + 2)


def test_who_is_on_the_roll_is_not_invited_again(qtbot, known, ask, tab) -> None:
    there = tab.keeper.records[0].party
    known.save_people([Person(there.id, there.name)])
    dialog = ask()
    dialog.model.take([there.id])
    assert there.id not in {one.party.id for one in dialog.chosen}
    dialog.search.setText(there.name)
    QTest.keyClick(dialog.search, KEY.Key_Return)
    assert dialog.said.text() == f"{there.name} sudah di daftar peserta."
    dialog.search.setText("sesuatu")
    press(KEY.Key_Escape)
    qtbot.waitUntil(lambda: tab.inviting.dialog is None)


def test_a_group_is_kept_invited_changed_and_given_up(qtbot, known, ask, tab, worker) -> None:
    dialog = ask()
    dialog.search.setText("za")
    dialog.model.take([LEADER.id, CHIEF.id])
    dialog.name.setText("Forkopimda")
    dialog.keep.click()
    qtbot.waitUntil(lambda: len(known.attendance.groups) == 1)
    [group] = known.attendance.groups.values()
    assert (group.name, names([*dialog.chosen])) == (
        *("Forkopimda", ["Zainal Panglima", "Zakaria Kapolda"]),
    )
    assert dialog.source.currentText() == "Forkopimda"
    dialog.model.toggle([0])
    dialog.keep.click()
    qtbot.waitUntil(lambda: known.attendance.groups[group.id].members == (CHIEF.party,))
    dialog.delete.click()
    qtbot.waitUntil(lambda: not known.attendance.groups)
    dialog.reject()


def test_enter_beside_the_name_of_a_group_keeps_it_and_invites_nobody(
    qtbot, known, ask, tab
) -> None:
    there = tab.keeper.records[0].party
    known.save_people([Person(there.id, there.name)])
    count = len(tab.keeper.records)
    dialog = ask()
    dialog.model.take([there.id, LEADER.id])
    assert dialog.invite.text() == "Undang 1 orang"
    dialog.name.setFocus()
    QTest.keyClicks(dialog.name, "Forkopimda")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: len(known.attendance.groups) == 1)
    [group] = known.attendance.groups.values()
    assert {one.id for one in group.members} == {there.id, LEADER.id}
    dialog.name.setText("Tim kecil")
    dialog.keep.setFocus()
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: len(known.attendance.groups) == 2)
    assert tab.inviting.dialog is dialog
    assert len(tab.keeper.records) == count
    dialog.reject()


def test_a_group_that_is_chosen_is_ticked_whole(qtbot, known, ask, tab, worker) -> None:
    group = InviteGroup(new_id(), "Forkopimda", (CHIEF.party, AGENCY.party))
    known.attendance.groups[group.id] = group
    count = len(tab.keeper.records)
    dialog = ask()
    dialog.source.setCurrentText("Forkopimda")
    dialog.table.focus_rows()
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: len(tab.keeper.records) == count + 2)
    assert names(tab.keeper.records)[-2:] == ["Zakaria Kapolda", "Kodam"]


def test_the_meeting_before_gives_its_invited_as_they_were(
    qtbot, known, opened, ask, tab, worker
) -> None:
    shown = known.minutes[opened.workspace.meeting_id]
    meeting = replace(shown.meeting, series="Pleno", date=date(2024, 3, 21))
    known.minutes[meeting.id] = replace(shown, meeting=meeting)
    earlier = Meeting(new_id(), "Pleno lalu", date(2024, 2, 21), series="Pleno")
    rows = (
        Attendance(
            *(new_id(), earlier.id, "V", LEADER.party, AGENCY.party, "Pelaksana Harian"),
            roles=frozenset((Role.CHAIR,)),
            presence=Presence.EXCUSED,
            reason="sakit",
        ),
        Attendance(new_id(), earlier.id, "W", CHIEF.party, invited=False),
    )
    known.minutes[earlier.id] = Minutes(earlier, rows)
    count = len(tab.keeper.records)
    dialog = ask()
    assert dialog.source.currentText() == "Rapat sebelumnya dalam seri"
    dialog.table.focus_rows()
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: len(tab.keeper.records) == count + 1)
    copied = tab.keeper.records[-1]
    assert (copied.party, copied.position) == (LEADER.party, "Pelaksana Harian")
    assert (copied.presence, copied.reason, copied.roles) == (Presence.UNKNOWN, "", frozenset())


def test_a_group_without_a_name_is_asked_for_one(qtbot, known, ask) -> None:
    dialog = ask()
    dialog.model.take([LEADER.id])
    dialog.keep.click()
    assert dialog.said.text() == "Beri nama kelompok itu, misalnya Forkopimda."
    assert known.attendance.groups == {}
    dialog.reject()


def test_who_came_over_the_series_is_shown_and_written(qtbot, opened, store, tab, worker) -> None:
    shown = store.minutes[opened.workspace.meeting_id]
    rows = tuple(
        replace(one, presence=presence)
        for one, presence in zip(
            shown.attendances,
            (Presence.PRESENT, Presence.ABSENT, Presence.EXCUSED),
            strict=True,
        )
    )
    store.minutes[shown.meeting.id] = replace(shown, attendances=rows)
    tab.series.ask()
    qtbot.waitUntil(lambda: tab.series.dialog is not None)
    dialog = tab.series.dialog
    assert [one.missed for one in dialog.model.records] == [1, 1, 0]
    dialog.whose.setCurrentIndex(1)
    assert dialog.model.records == store.attendance.of_series(shown.meeting.id).agencies
    dialog.export.click()
    qtbot.waitUntil(lambda: len(store.attendance.exported) == 1)
    assert store.attendance.exported[0].name.startswith("Rekap kehadiran ")
    qtbot.waitUntil(lambda: "Rekap kehadiran tersimpan" in tab.banner.text)
