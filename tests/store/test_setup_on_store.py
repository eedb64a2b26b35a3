from dataclasses import replace

from kesbang_desktop.domain.author import SETTING as AUTHOR
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.office_setup import OfficeSetup
from kesbang_desktop.domain.party import Person
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.directory import load_directory, save_people
from kesbang_desktop.store.office_setup import enter_office, load_setup, save_setup
from kesbang_desktop.store.settings import get_setting, put_setting


def test_what_an_office_answers_comes_back(database: Database) -> None:
    begun = database.bind(load_setup)()
    assert begun == OfficeSetup(begun.profile)
    profile = replace(begun.profile, office="Kesbangpol Berau", place_of_signing="Berau")
    told = OfficeSetup(profile, "Papua", "Rina Wulandari", "Analis")
    database.bind(save_setup)(told)
    assert database.bind(load_setup)() == told
    # Said again with another post it is the same person.
    database.bind(save_setup)(replace(told, note_taker_position="Kabid"))
    (person,) = database.bind(load_directory)().people
    assert person.position == "Kabid"
    database.bind(save_setup)(replace(told, note_taker=""))
    assert database.bind(load_setup)().note_taker == ""


def test_the_office_is_entered_once_with_who_takes_its_minutes(database: Database) -> None:
    begun = database.bind(load_setup)()
    named = replace(begun.profile, office="Badan Kesatuan Bangsa dan Politik Kabupaten Berau")
    assert not database.bind(enter_office)().parties
    database.bind(save_setup)(OfficeSetup(named, "Kalimantan Timur", "Rina Wulandari"))
    for _ in range(2):
        database.bind(enter_office)()
    directory = database.bind(load_directory)()
    ((office,), (person,)) = directory.organizations, directory.people
    assert office.name == named.office
    assert person.organization_id == office.id
    # Said in short it is the same.
    short = replace(named, office="Badan Kesbangpol Kab. Berau")
    database.bind(save_setup)(OfficeSetup(short, "Kalimantan Timur", "Rina Wulandari"))
    database.bind(enter_office)()
    assert len(database.bind(load_directory)().organizations) == 1


def test_somebody_of_the_directory_is_no_second_person(database: Database) -> None:
    known = Person(new_id(), "Rina Wulandari", phone="0812")
    database.bind(save_people)([known])
    begun = database.bind(load_setup)()
    database.bind(save_setup)(replace(begun, note_taker=known.name, note_taker_position="Analis"))
    (person,) = database.bind(load_directory)().people
    assert (person.id, person.phone, person.position) == (known.id, "0812", "Analis")


def test_what_is_known_of_somebody_stays_where_nothing_is_said_of_it(database: Database) -> None:
    known = Person(new_id(), "Rina Wulandari", position="Kabid")
    database.bind(save_people)([known])
    begun = database.bind(load_setup)()
    database.bind(save_setup)(replace(begun, note_taker=known.name))
    told = database.bind(load_setup)()
    assert told.note_taker_position == "Kabid"
    # Seen and emptied is another matter.
    database.bind(save_setup)(replace(told, note_taker_position=""))
    assert database.bind(load_setup)().note_taker_position == ""


def test_notes_are_hers_unless_somebody_said_another_name(database: Database) -> None:
    begun = database.bind(load_setup)()
    database.bind(save_setup)(replace(begun, note_taker="Rina"))
    assert database.bind(get_setting)(AUTHOR) == "Rina"
    database.bind(save_setup)(replace(begun, note_taker="Sari"))
    assert database.bind(get_setting)(AUTHOR) == "Sari"
    database.bind(put_setting)(AUTHOR, "Kantor")
    database.bind(save_setup)(replace(begun, note_taker="Tuti"))
    assert database.bind(get_setting)(AUTHOR) == "Kantor"
