from dataclasses import replace
from datetime import date

from kesbang_desktop.domain.attendance import Presence, Role
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting, TimeZone
from kesbang_desktop.domain.note_taker import SETTING
from kesbang_desktop.domain.party import Organization, Person
from kesbang_desktop.store.anonymising import anonymise
from kesbang_desktop.store.beginning import begin_meeting
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.directory import save_organizations, save_people
from kesbang_desktop.store.meetings import load_minutes
from kesbang_desktop.store.party_merging import retire_party
from kesbang_desktop.store.profiles import load_profile, save_profile
from kesbang_desktop.store.settings import put_setting


def begun(database: Database):
    meeting = Meeting(new_id(), "Rapat baru", date(2026, 3, 2))
    database.bind(begin_meeting)(meeting)
    return database.bind(load_minutes)(meeting.id)


def test_a_new_meeting_has_the_time_zone_of_the_office(database: Database) -> None:
    profile = database.bind(load_profile)()
    database.bind(save_profile)(replace(profile, zone=TimeZone.WIT))
    assert begun(database).meeting.zone is TimeZone.WIT


def test_whoever_takes_the_minutes_is_in_it_with_post_and_agency(database: Database) -> None:
    office = Organization(new_id(), "Badan Kesbangpol")
    taker = Person(new_id(), "Rina Wulandari", position="Analis", organization_id=office.id)
    database.bind(save_organizations)([office])
    database.bind(save_people)([taker])
    database.bind(put_setting)(SETTING, str(taker.id))
    (one,) = begun(database).attendances
    assert (one.person, one.organization) == (taker.party, office.party)
    assert (one.position, one.roles) == ("Analis", frozenset({Role.NOTE_TAKER}))
    assert one.presence is Presence.PRESENT


def test_a_note_taker_who_is_gone_or_no_id_is_nobody(database: Database) -> None:
    for setting in (str(new_id()), "bukan id", 5):
        database.bind(put_setting)(SETTING, setting)
        assert begun(database).attendances == ()


def test_a_note_taker_who_was_removed_or_made_anonymous_is_nobody(database: Database) -> None:
    removed, anonymous = (Person(new_id(), "Rina Wulandari") for _ in range(2))
    database.bind(save_people)([removed, anonymous])
    database.bind(retire_party)(removed.party)
    database.bind(anonymise)(anonymous.id, date(2026, 3, 2))
    for taker in (removed, anonymous):
        database.bind(put_setting)(SETTING, str(taker.id))
        assert begun(database).attendances == ()
