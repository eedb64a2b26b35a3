from dataclasses import replace

import pytest

from kesbang_desktop.domain.party import Directory, Person
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.directory import (
    load_directory,
    save_organizations,
    save_people,
)
from kesbang_desktop.store.known_values import known_values
from kesbang_desktop.store.meetings import save_meeting
from tests.store.store_samples import (
    AGENCY,
    BRANCH,
    ORGANIZATIONS,
    PEOPLE,
    RINA,
    SUFIAN,
    make_meeting,
    uid,
)


def test_everybody_comes_back_by_name(database: Database) -> None:
    database.bind(save_organizations)(ORGANIZATIONS)
    changes = database.bind(save_people)(PEOPLE)
    assert changes.parties == {SUFIAN.id, RINA.id}
    directory = database.bind_reading(load_directory)()
    assert directory == Directory((RINA, SUFIAN), (AGENCY, BRANCH))


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
