from dataclasses import replace

from kesbang_desktop.domain.attendance import Presence
from kesbang_desktop.store.attendances import save_attendances
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.directory import save_people
from kesbang_desktop.store.meetings import load_minutes, save_meeting
from tests.store.store_samples import (
    ORGANIZATIONS,
    PEOPLE,
    SUFIAN,
    make_attendances,
    make_meeting,
)

MEETING = make_meeting(10)
LINES = make_attendances(MEETING, 50)


def write(database: Database) -> None:
    database.bind(save_meeting)(MEETING)
    database.bind(save_attendances)(MEETING.id, LINES, (), PEOPLE, ORGANIZATIONS)


def test_new_people_are_written_with_their_attendance(database: Database) -> None:
    write(database)
    assert database.bind_reading(load_minutes)(MEETING.id).attendances == LINES


def test_one_line_changes_and_another_goes(database: Database) -> None:
    write(database)
    changed = replace(LINES[0], presence=Presence.PRESENT, roles=frozenset(), time_in=None)
    changes = database.bind(save_attendances)(MEETING.id, [changed], {LINES[1].id})
    assert changes.meetings == {MEETING.id}
    assert database.bind_reading(load_minutes)(MEETING.id).attendances == (changed,)


def test_name_and_rank_follow_the_directory_and_position_does_not(database: Database) -> None:
    write(database)
    database.bind(save_people)([replace(SUFIAN, name="Sufian", grade="IV/d", position="Asisten")])
    line = database.bind_reading(load_minutes)(MEETING.id).attendances[0]
    assert (line.party.name, line.grade, line.position) == ("Sufian", "IV/d", "Kepala Badan")
