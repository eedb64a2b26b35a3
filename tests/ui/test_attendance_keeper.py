"""The attendance list as it is kept and stored, without anything on screen."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QObject

from kesbang_desktop.domain.attendance import Presence
from kesbang_desktop.domain.held_post import HeldPost
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Directory, Party, Person
from kesbang_desktop.domain.roll_editing import set_presence
from kesbang_desktop.ui.workspace.attendance_keeper import AttendanceKeeper
from kesbang_desktop.ui.workspace.attendee_edits import RollEdit, add_party
from tests.ui.meetings_data import add_attended_meeting


@pytest.fixture
def minutes(store):
    return add_attended_meeting(store)


@pytest.fixture
def keeper(qtbot, ports, worker, minutes):
    parent = QObject()
    keeper = AttendanceKeeper(ports, worker, parent)
    keeper.open(minutes)
    qtbot.waitUntil(lambda: worker.is_idle)
    yield keeper
    qtbot.waitUntil(lambda: worker.is_idle)
    parent.deleteLater()


@pytest.fixture
def stored(qtbot, store, worker, minutes):
    def read():
        qtbot.waitUntil(lambda: worker.is_idle)
        return store.minutes[minutes.meeting.id].attendances

    return read


def newcomer(keeper: AttendanceKeeper) -> tuple[Party, RollEdit]:
    """Somebody whom the directory does not know, and the list with them at its end."""
    person = Person(new_id(), "Orang Baru")
    edit = add_party(keeper.records, keeper.meeting_id, person.party, keeper.directory)
    return person.party, replace(edit, people=(person,))


def all_absent(keeper: AttendanceKeeper):
    return set_presence(keeper.records, [one.id for one in keeper.records], Presence.ABSENT)


def test_a_change_is_shown_at_once_stored_and_taken_back(keeper, stored):
    before = keeper.records
    told = []
    keeper.edited.connect(told.append)
    keeper.apply(all_absent(keeper))
    assert {one.presence for one in keeper.records} == {Presence.ABSENT}
    assert stored() == keeper.records
    keeper.undo()
    assert keeper.records == before == stored()
    assert [len(roll) for roll in told] == [len(before)] * 2


def test_what_changes_nothing_is_no_step_to_take_back(keeper, stored):
    before = keeper.records
    keeper.apply(all_absent(keeper))
    keeper.apply(keeper.records)
    keeper.undo()
    assert keeper.records == before == stored()


def test_a_final_list_refuses_and_stays(keeper, stored):
    before, refused = keeper.records, []
    keeper.refused.connect(lambda: refused.append(1))
    keeper.is_frozen = True
    keeper.apply(all_absent(keeper))
    keeper.undo()
    assert keeper.records == before == stored()
    assert len(refused) == 2


def test_somebody_new_is_known_as_such_until_the_next_change(keeper):
    party, edit = newcomer(keeper)
    keeper.apply(edit)
    assert keeper.is_new(party)
    keeper.apply(all_absent(keeper))
    assert not keeper.is_new(party)


def test_whoever_was_added_for_a_line_goes_alone_whatever_was_changed_since(keeper, stored):
    party, edit = newcomer(keeper)
    keeper.apply(edit)
    keeper.apply(all_absent(keeper))
    keeper.take_out(party)
    assert party.id not in [one.party.id for one in stored()]
    assert {one.presence for one in keeper.records} == {Presence.ABSENT}


def test_another_meeting_begins_with_nothing_to_take_back(keeper, minutes):
    keeper.apply(all_absent(keeper))
    other = replace(minutes, meeting=replace(minutes.meeting, id=new_id()), attendances=())
    keeper.open(other)
    keeper.undo()
    assert keeper.records == ()


def test_whoever_comes_to_a_meeting_of_before_has_the_jabatan_of_that_day() -> None:
    posts = (HeldPost("Kabid", "", date(2021, 1, 1), date(2023, 12, 31)),)
    person = Person(new_id(), "Rina", position="Kepala Badan", former_posts=posts)
    known = Directory((person,))

    def position(day: date | None) -> str:
        return add_party((), new_id(), person.party, known, day).attendances[0].position

    assert position(date(2022, 3, 1)) == "Kabid"
    assert position(date(2024, 3, 1)) == position(None) == "Kepala Badan"
