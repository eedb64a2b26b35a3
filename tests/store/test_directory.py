from dataclasses import replace

import pytest

from kesbang_desktop.domain.party import Directory, Person
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.directory import (
    load_directory,
    remove_party,
    save_organizations,
    save_people,
)
from kesbang_desktop.store.known_values import known_values
from kesbang_desktop.store.meetings import add_minutes, load_minutes, save_meeting
from tests.store.store_samples import (
    AGENCY,
    BRANCH,
    ORGANIZATIONS,
    PEOPLE,
    RINA,
    SUFIAN,
    make_meeting,
    make_minutes,
    uid,
)


def test_everybody_comes_back_by_name(database: Database) -> None:
    database.bind(save_organizations)(ORGANIZATIONS)
    changes = database.bind(save_people)(PEOPLE)
    assert changes.parties == {SUFIAN.id, RINA.id}
    directory = database.bind_reading(load_directory)()
    assert directory == Directory((RINA, SUFIAN), (AGENCY, BRANCH))


def test_someone_nobody_speaks_of_is_deleted(database: Database) -> None:
    database.bind(save_organizations)(ORGANIZATIONS)
    database.bind(save_people)(PEOPLE)
    database.bind(remove_party)(RINA.party)
    assert database.bind_reading(load_directory)().people == (SUFIAN,)
    with database.raw_connection() as connection:
        assert connection.execute("SELECT count(*) FROM person").fetchone() == (1,)


@pytest.mark.parametrize("party", [SUFIAN.party, RINA.party, AGENCY.party, BRANCH.party])
def test_whoever_is_in_old_minutes_leaves_the_directory_only(database: Database, party) -> None:
    minutes = make_minutes()
    database.bind(add_minutes)(minutes, PEOPLE, ORGANIZATIONS)
    changes = database.bind(remove_party)(party)
    assert changes.parties == {party.id}
    directory = database.bind_reading(load_directory)()
    known = {one.id for one in (*directory.people, *directory.organizations)}
    assert len(known) == 3
    assert party.id not in known
    assert database.bind_reading(load_minutes)(minutes.meeting.id) == minutes


def test_someone_removed_is_back_when_saved_again(database: Database) -> None:
    database.bind(add_minutes)(make_minutes(), PEOPLE, ORGANIZATIONS)
    database.bind(remove_party)(SUFIAN.party)
    database.bind(save_people)([SUFIAN])
    assert SUFIAN in database.bind_reading(load_directory)().people


def test_the_most_used_value_is_offered_first(database: Database) -> None:
    save = database.bind(save_meeting)
    save(make_meeting(10, place="Aula", series="Mingguan"))
    save(make_meeting(11, place="Ruang Rapat", series="Bulanan"))
    save(make_meeting(12, place="Ruang Rapat", series="Bulanan"))
    save(make_meeting(13, place="", series=""))
    known = database.bind_reading(known_values)
    assert known("place") == ["Ruang Rapat", "Aula"]
    assert known("series") == ["Bulanan", "Mingguan"]
    database.bind(save_people)(
        [Person(uid(60), "A", position="Analis"), replace(RINA, id=uid(61), organization_id=None)]
    )
    assert known("position") == ["Analis"]


def test_only_known_fields_can_be_completed(database: Database) -> None:
    with pytest.raises(ValueError, match="title"):
        database.bind_reading(known_values)("title")
