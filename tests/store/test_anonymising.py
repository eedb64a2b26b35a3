"""Whoever is made anonymous is named nowhere but in what is frozen or was typed."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import inspect, text

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.errors import InvalidRecordError, NotFoundError
from kesbang_desktop.domain.version import Version
from kesbang_desktop.store.anonymising import anonymise, remaining_traces
from kesbang_desktop.store.attendances import save_attendances
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.directory import load_directory, save_people
from kesbang_desktop.store.entries import save_entries
from kesbang_desktop.store.meetings import add_minutes, load_minutes
from kesbang_desktop.store.versions import add_version, list_versions
from tests.store.store_samples import (
    NOON,
    ORGANIZATIONS,
    PEOPLE,
    RINA,
    SUFIAN,
    make_minutes,
    uid,
)

TODAY = date(2026, 11, 30)
MEETING = make_minutes().meeting
FROZEN = f"Peserta: {SUFIAN.name}"


@pytest.fixture
def filled(database: Database) -> Database:
    minutes = make_minutes()
    spoken = replace(minutes.entries[2], text="Menurut Sufian Agus, jalan rusak")
    minutes = replace(minutes, entries=(*minutes.entries[:2], spoken, *minutes.entries[3:]))
    database.bind(add_minutes)(minutes, PEOPLE, ORGANIZATIONS)
    stands_in = Attendance(uid(95), MEETING.id, "z9", RINA.party, represented_by=SUFIAN.name)
    database.bind(save_attendances)(MEETING.id, [stands_in])
    # What a history would go on to say.
    gone = replace(spoken, id=uid(97), order_key="z", text=f"Kata {SUFIAN.name}")
    database.bind(save_entries)(MEETING.id, [gone])
    database.bind(save_entries)(MEETING.id, [], removed=[gone.id])
    named = replace(stands_in, represented_by="", reason=f"Menunggu {SUFIAN.name}")
    database.bind(save_attendances)(MEETING.id, [named])
    database.bind(save_attendances)(MEETING.id, [stands_in])
    database.bind(add_version)(Version(uid(96), MEETING.id, 1, NOON, "", FROZEN, "ab" * 32))
    return database


def stored_words(database: Database) -> str:
    """Return all that stands in the data, but the frozen minutes."""
    with database.reading() as session:
        names = set(inspect(session.connection()).get_table_names())
        names -= {"version"}
        rows = [session.execute(text(f"SELECT * FROM {name}")).all() for name in sorted(names)]
    return repr(rows)


def test_records_and_lists_say_the_alias(filled: Database) -> None:
    after, changes = filled.bind(anonymise)(SUFIAN.id, TODAY)
    assert (after.name, after.anonymised_on) == ("Peserta 1", TODAY)
    assert after in filled.bind_reading(load_directory)().people
    assert changes.parties == {SUFIAN.id}
    assert changes.meetings == {MEETING.id}
    minutes = filled.bind_reading(load_minutes)(MEETING.id)
    first, _, stands_in = minutes.attendances
    assert (first.person.name, first.position, first.nip) == ("Peserta 1", "", "")
    assert stands_in.represented_by == "Peserta 1"
    assert minutes.entries[1].speaker.name == "Peserta 1"
    assert len(minutes.entries) == len(make_minutes().entries)


def test_no_row_knows_the_name_any_more_but_what_was_typed(filled: Database) -> None:
    filled.bind(anonymise)(SUFIAN.id, TODAY)
    words = stored_words(filled)
    for gone in (SUFIAN.name, SUFIAN.nip, SUFIAN.email, SUFIAN.phone, SUFIAN.position):
        assert gone not in words
    assert words.count("Sufian") == 1
    assert "Menurut Sufian Agus, jalan rusak" in words


def test_frozen_minutes_that_know_somebody_by_a_former_name_are_listed(filled: Database) -> None:
    filled.bind(save_people)([replace(SUFIAN, name="Safrian Agung")])
    traces = filled.bind_reading(remaining_traces)(SUFIAN.id)
    assert traces.versions == (
        "Rapat Pemantauan, 21 Mar 2024 (versi 1, mungkin dengan nama sebelumnya)",
    )


def test_what_stays_is_listed(filled: Database) -> None:
    traces = filled.bind_reading(remaining_traces)(SUFIAN.id)
    assert traces.name == SUFIAN.name
    assert traces.versions == ("Rapat Pemantauan, 21 Mar 2024 (versi 1)",)
    assert traces.lines == ("“Menurut Sufian Agus, jalan rusak”",)
    # She was there and may have been called otherwise.
    (version,) = filled.bind_reading(remaining_traces)(RINA.id).versions
    assert version.endswith("(versi 1, mungkin dengan nama sebelumnya)")


def test_frozen_minutes_stay(filled: Database) -> None:
    filled.bind(anonymise)(SUFIAN.id, TODAY)
    assert filled.bind_reading(list_versions)(MEETING.id)[0].notes == FROZEN


def test_the_next_one_is_another(filled: Database) -> None:
    filled.bind(anonymise)(SUFIAN.id, TODAY)
    assert filled.bind(anonymise)(RINA.id, TODAY)[0].name == "Peserta 2"
    with pytest.raises(InvalidRecordError):
        filled.bind(anonymise)(RINA.id, TODAY)
    with pytest.raises(NotFoundError):
        filled.bind(anonymise)(uid(999), TODAY)
