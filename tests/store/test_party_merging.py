"""Entries of the directory are deleted, merged and taken out again; nothing loses its name."""

from dataclasses import replace

import pytest

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.held_post import HeldPost
from kesbang_desktop.domain.party import Organization, Party, Person
from kesbang_desktop.store.attendances import save_attendances
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.directory import load_directory, save_organizations, save_people
from kesbang_desktop.store.entries import forget_removed, save_entries
from kesbang_desktop.store.meetings import add_minutes, load_minutes
from kesbang_desktop.store.note_taker import find_note_taker, keep_note_taker
from kesbang_desktop.store.party_merging import (
    delete_parties,
    forget_retired,
    merge_parties,
    party_use,
    retire_party,
    undo_merge,
)
from tests.store.store_samples import (
    AGENCY,
    BRANCH,
    ORGANIZATIONS,
    PEOPLE,
    RINA,
    SUFIAN,
    make_minutes,
    uid,
)
from tests.store.stored_rows import count_rows

TWIN = Person(uid(90), "Sufian Lain")
TWIN_AGENCY = Organization(uid(91), "Kesbangpol")


@pytest.fixture
def filled(database: Database) -> Database:
    database.bind(add_minutes)(make_minutes(), PEOPLE, ORGANIZATIONS)
    database.bind(save_people)([TWIN])
    database.bind(save_organizations)([TWIN_AGENCY])
    return database


def known(database: Database) -> set[object]:
    directory = database.bind_reading(load_directory)()
    return {one.id for one in (*directory.people, *directory.organizations)}


@pytest.mark.parametrize("party", [TWIN.party, TWIN_AGENCY.party])
def test_who_is_named_nowhere_is_deleted_and_can_be_had_back(
    filled: Database, party: Party
) -> None:
    assert filled.bind(delete_parties)([party]).parties == {party.id}
    assert party.id not in known(filled)
    filled.bind(save_people)([TWIN])
    filled.bind(save_organizations)([TWIN_AGENCY])
    assert party.id in known(filled)


@pytest.mark.parametrize("party", [SUFIAN.party, RINA.party, AGENCY.party, BRANCH.party])
def test_what_hangs_on_somebody_is_said_and_nothing_is_deleted(
    filled: Database, party: Party
) -> None:
    with pytest.raises(InvalidRecordError) as raised:
        filled.bind(delete_parties)([party])
    assert party.name in raised.value.sentence
    assert filled.bind_reading(party_use)(party).words() in raised.value.sentence
    assert party.id in known(filled)


def test_everything_that_names_somebody_is_counted(filled: Database) -> None:
    use = filled.bind_reading(party_use)(SUFIAN.party)
    assert (use.meetings, use.lines, use.actions) == (1, 1, 0)
    assert filled.bind_reading(party_use)(RINA.party).actions == 1
    assert filled.bind_reading(party_use)(AGENCY.party).units == 1
    assert filled.bind_reading(party_use)(BRANCH.party).people == 1
    assert not filled.bind_reading(party_use)(TWIN.party).is_used


@pytest.mark.parametrize(
    ("gone", "kept"), [(SUFIAN.party, TWIN.party), (AGENCY.party, TWIN_AGENCY.party)]
)
def test_a_merge_moves_all_that_hangs_on_somebody_and_is_taken_back_whole(
    filled: Database, gone: Party, kept: Party
) -> None:
    meeting_id = make_minutes().meeting.id
    before = filled.bind_reading(load_minutes)(meeting_id)
    use = filled.bind_reading(party_use)(gone)
    merged, changes = filled.bind(merge_parties)(gone, kept)
    assert gone.id not in known(filled)
    assert filled.bind_reading(party_use)(kept) == use
    assert not filled.bind_reading(party_use)(gone).is_used
    assert changes.parties == {gone.id, kept.id}
    after = filled.bind_reading(load_minutes)(meeting_id)
    assert gone.id.hex not in repr(after).replace("-", "")
    assert [one.text for one in after.entries] == [one.text for one in before.entries]
    filled.bind(undo_merge)(gone, kept, merged)
    assert filled.bind_reading(load_minutes)(meeting_id) == before
    assert gone.id in known(filled)


def test_the_posts_of_two_become_those_of_one_and_go_with_whoever_is_forgotten(
    filled: Database,
) -> None:
    first, second = (replace(one, former_posts=(HeldPost("Camat"),)) for one in (SUFIAN, TWIN))
    filled.bind(save_people)([first, second])
    merged, _ = filled.bind(merge_parties)(second.party, first.party)

    def posts() -> dict[object, int]:
        people = filled.bind_reading(load_directory)().people
        return {one.id: len(one.former_posts) for one in people}

    assert posts() == {SUFIAN.id: 2, RINA.id: 0}
    filled.bind(undo_merge)(second.party, first.party, merged)
    assert posts() == {SUFIAN.id: 1, RINA.id: 0, TWIN.id: 1}
    filled.bind(delete_parties)([TWIN.party])
    filled.bind(forget_retired)()
    assert (count_rows(filled, "person"), count_rows(filled, "held_post")) == (2, 1)


def test_two_who_sat_in_one_meeting_are_not_merged(filled: Database) -> None:
    meeting_id = make_minutes().meeting.id
    filled.bind(save_attendances)(meeting_id, [Attendance(uid(95), meeting_id, "z9", TWIN.party)])
    with pytest.raises(InvalidRecordError, match="mungkin memang dua"):
        filled.bind(merge_parties)(SUFIAN.party, TWIN.party)
    assert TWIN.id in known(filled)


def test_two_who_own_one_action_are_not_merged(filled: Database) -> None:
    minutes = make_minutes()
    action = minutes.entries[-1]
    owners = replace(minutes.actions[action.id], owners=(RINA.party, TWIN.party))
    filled.bind(save_entries)(minutes.meeting.id, [action], [owners], set())
    with pytest.raises(InvalidRecordError, match="penanggung jawab satu tindak lanjut"):
        filled.bind(merge_parties)(RINA.party, TWIN.party)


def test_attendees_taken_back_leave_the_directory_save_who_was_named_meanwhile(
    filled: Database,
) -> None:
    minutes = make_minutes()
    meeting_id = minutes.meeting.id
    new, agency = Person(uid(92), "Baru", organization_id=uid(93)), Organization(uid(93), "Dinas")
    seat = Attendance(uid(94), meeting_id, "z9", new.party, agency.party)
    filled.bind(save_attendances)(meeting_id, [seat], (), [new], [agency])
    spoken = replace(minutes.entries[0], speaker=new.party)
    filled.bind(save_entries)(meeting_id, [spoken], [], set())
    withdraw = filled.bind(save_attendances)
    withdraw(meeting_id, [], {seat.id}, (), (), (new.party, agency.party))
    assert {new.id, agency.id} <= known(filled)
    filled.bind(save_entries)(meeting_id, [minutes.entries[0]], [], set())
    withdraw(meeting_id, [], (), (), (), (new.party, agency.party))
    assert not {new.id, agency.id} & known(filled)


def test_a_line_that_undo_brings_back_can_name_who_was_withdrawn(filled: Database) -> None:
    minutes = make_minutes()
    spoken = replace(minutes.entries[0], speaker=TWIN.party)
    filled.bind(delete_parties)([TWIN.party])
    filled.bind(save_entries)(minutes.meeting.id, [spoken], [], set())
    found = filled.bind_reading(load_minutes)(minutes.meeting.id)
    assert TWIN.party in [one.speaker for one in found.entries]


def test_who_was_taken_out_and_is_named_nowhere_is_forgotten_at_the_start(
    filled: Database,
) -> None:
    for party in (TWIN.party, TWIN_AGENCY.party, SUFIAN.party):
        filled.bind(retire_party)(party)
    filled.bind(forget_removed)()
    assert count_rows(filled, "person") == 2
    assert count_rows(filled, "organization") == 2
    assert SUFIAN.id not in known(filled)


def record_of(database: Database, party: Party) -> Person | Organization:
    directory = database.bind_reading(load_directory)()
    return next(one for one in (*directory.people, *directory.organizations) if one.id == party.id)


def test_whoever_stays_gets_what_only_the_other_had(filled: Database) -> None:
    twin = replace(TWIN, position="Kaban", grade="IV/d")
    filled.bind(save_people)([twin])
    merged, _ = filled.bind(merge_parties)(SUFIAN.party, twin.party)
    assert record_of(filled, twin.party) == replace(
        twin,
        nip=SUFIAN.nip,
        organization_id=SUFIAN.organization_id,
        phone=SUFIAN.phone,
        email=SUFIAN.email,
    )
    filled.bind(undo_merge)(SUFIAN.party, twin.party, merged)
    assert record_of(filled, twin.party) == twin
    assert record_of(filled, SUFIAN.party) == SUFIAN


def test_an_agency_goes_by_the_names_of_both(filled: Database) -> None:
    known = replace(TWIN_AGENCY, aliases=("Bakesbangpol",))
    filled.bind(save_organizations)([known])
    merged, _ = filled.bind(merge_parties)(AGENCY.party, known.party)
    assert record_of(filled, known.party) == replace(
        known,
        short_name=AGENCY.short_name,
        aliases=("Bakesbangpol", AGENCY.name),
    )
    filled.bind(undo_merge)(AGENCY.party, known.party, merged)
    assert record_of(filled, known.party) == known


def test_whoever_stays_takes_the_minutes_until_the_merge_is_taken_back(filled: Database) -> None:
    taker = filled.bind_reading(find_note_taker)
    filled.bind(keep_note_taker)(SUFIAN.id)
    merged, _ = filled.bind(merge_parties)(SUFIAN.party, TWIN.party)
    assert taker() == record_of(filled, TWIN.party)
    filled.bind(undo_merge)(SUFIAN.party, TWIN.party, merged)
    assert taker() == record_of(filled, SUFIAN.party)
    # Who takes them anyway goes on, and so does somebody chosen since.
    merged, _ = filled.bind(merge_parties)(TWIN.party, SUFIAN.party)
    filled.bind(undo_merge)(TWIN.party, SUFIAN.party, merged)
    assert taker() == record_of(filled, SUFIAN.party)
    merged, _ = filled.bind(merge_parties)(SUFIAN.party, TWIN.party)
    filled.bind(keep_note_taker)(RINA.id)
    filled.bind(undo_merge)(SUFIAN.party, TWIN.party, merged)
    assert taker() == record_of(filled, RINA.party)


def test_what_was_written_since_stays_when_a_merge_is_taken_back(filled: Database) -> None:
    merged, _ = filled.bind(merge_parties)(SUFIAN.party, TWIN.party)
    filled.bind(save_people)([replace(record_of(filled, TWIN.party), phone="0899")])
    filled.bind(undo_merge)(SUFIAN.party, TWIN.party, merged)
    assert record_of(filled, TWIN.party) == replace(TWIN, phone="0899")


@pytest.mark.parametrize(
    "gone, kept", [(TWIN.party, SUFIAN.party), (TWIN_AGENCY.party, AGENCY.party)]
)
def test_whoever_was_merged_and_forgotten_is_merged_again_without_a_word(
    filled: Database, gone: Party, kept: Party
) -> None:
    filled.bind(merge_parties)(gone, kept)
    filled.bind(forget_retired)()
    before = known(filled)
    merged, _ = filled.bind(merge_parties)(gone, kept)
    assert merged.moved == ()
    assert known(filled) == before
