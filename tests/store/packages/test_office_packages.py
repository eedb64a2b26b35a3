"""Meetings on their way between two laptops, on real files."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kesbang_desktop.domain.action import ActionEdit, ActionStatus, Progress
from kesbang_desktop.domain.decision import DecisionStanding
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import PackageError
from kesbang_desktop.domain.held_post import HeldPost
from kesbang_desktop.domain.invite_group import InviteGroup
from kesbang_desktop.domain.long_work import heard_by
from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.domain.merge_plan import RecordKind
from kesbang_desktop.domain.package import Answers, Arrival
from kesbang_desktop.domain.party import Person
from kesbang_desktop.domain.record_state import Choice
from kesbang_desktop.domain.version import Version
from kesbang_desktop.store.action_changes import change_action
from kesbang_desktop.store.actions import add_progress, set_statuses
from kesbang_desktop.store.attachments import link_evidence, save_attachments
from kesbang_desktop.store.attendances import save_attendances
from kesbang_desktop.store.carry_over import link_lines
from kesbang_desktop.store.decisions import decisions_of_meeting, read_decisions, save_standings
from kesbang_desktop.store.directory import load_directory, save_organizations, save_people
from kesbang_desktop.store.finalising import finalise_meeting
from kesbang_desktop.store.invite_groups import list_groups, save_group
from kesbang_desktop.store.meetings import bin_meeting, purge_meeting
from kesbang_desktop.store.packages.package_data import opened_package_data
from kesbang_desktop.store.packages.taking import Taking
from kesbang_desktop.store.party_merging import forget_retired
from kesbang_desktop.store.profiles import load_profile, read_profiles, save_profile
from kesbang_desktop.store.versions import list_versions
from tests.long_form import part_of
from tests.store.packages.two_offices import ACTION, MEETING, MINUTES, two_offices
from tests.store.store_samples import (
    AGENCY,
    NOON,
    RINA,
    SUFIAN,
    listed_actions,
    make_attachment,
    make_minutes,
    uid,
)

STORED = Path(__file__).parents[1] / "data"


@pytest.fixture
def offices(tmp_path):
    with two_offices(tmp_path) as both:
        yield both


def everything(office):
    """All rows that hold what somebody wrote, as text, without what is remembered of packages."""
    with closing(sqlite3.connect(office.database.path)) as connection:
        return [line for line in connection.iterdump() if '"handed_state"' not in line]


def test_a_meeting_arrives_with_all_that_is_in_it(offices):
    here, there = offices
    view = there.view(package := here.hand_over())
    assert [(one.title, one.arrival) for one in view.meetings] == [(MEETING.title, Arrival.NEW)]
    assert not view.questions and not view.namesakes
    merged = there.take(package)
    assert (merged.new_meetings, merged.changed_meetings) == (1, 0)
    assert there.minutes() == here.minutes()
    assert there.attachments() == here.attachments()
    directory = there.database.bind_reading(load_directory)()
    assert directory == here.database.bind_reading(load_directory)()
    assert listed_actions(there.database) == listed_actions(here.database)


def test_the_same_package_twice_changes_nothing(offices):
    here, there = offices
    package = here.hand_over()
    there.take(package)
    before = everything(there)
    view = there.view(package)
    assert not view.brings_something
    assert [one.arrival for one in view.meetings] == [Arrival.SAME]
    assert there.take(package).is_nothing
    assert everything(there) == before


def test_only_what_was_chosen_travels(offices):
    here, there = offices
    here.add(make_minutes(200))
    there.take(here.hand_over())
    with pytest.raises(Exception, match="tidak ada lagi"):
        there.minutes(uid(200))
    there.take(here.hand_over(None))
    assert there.minutes(uid(200)) == here.minutes(uid(200))


def test_deleted_lines_do_not_travel(offices):
    here, there = offices
    here.delete()
    path = here.hand_over()
    assert b"Butir 31" not in path.read_bytes()
    there.take(path)
    assert there.texts() == here.texts()


def test_what_one_side_changed_is_taken_without_a_question(offices):
    here, there = offices
    there.take(here.hand_over())
    there.rewrite("Ditulis di sana")
    there.add_line(150, "Baris baru")
    there.change_meeting(place="Aula")
    there.delete(MINUTES.entries[2].id)
    view = here.view(back := there.hand_over())
    assert [one.arrival for one in view.meetings] == [Arrival.CHANGED]
    assert not view.questions
    assert here.take(back).changed_meetings == 1
    assert here.minutes() == there.minutes()
    assert here.texts() == ["Butir 30", "Ditulis di sana", "Butir 33", "Butir 34", "Baris baru"]


def test_an_older_package_takes_nothing_back(offices):
    here, there = offices
    there.take(package := here.hand_over())
    there.rewrite("Ditulis di sana")
    there.delete(MINUTES.entries[2].id)
    before = everything(there)
    assert [one.arrival for one in there.view(package).meetings] == [Arrival.OLDER]
    assert there.take(package).is_nothing
    assert everything(there) == before


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        (Choice.MINE, ["Kata sini"]),
        (Choice.THEIRS, ["Kata sana"]),
        (Choice.BOTH, ["Kata sini", "Kata sana"]),
    ],
)
def test_a_line_that_both_changed_is_asked(offices, choice, expected):
    here, there = offices
    there.take(here.hand_over())
    here.rewrite("Kata sini")
    there.rewrite("Kata sana")
    [question] = here.view(back := there.hand_over()).questions
    assert (question.mine, question.theirs) == ("Kata sini", "Kata sana")
    assert MEETING.title in question.title
    assert Choice.BOTH in question.choices
    with pytest.raises(PackageError, match="Buka lagi paketnya"):
        here.take(back)
    merged = here.take(back, choice)
    assert here.texts()[1 : 1 + len(expected)] == expected
    # A meeting that is open is shown anew by this.
    assert (MEETING.id in merged.changes.meetings) is (choice is not Choice.MINE)
    # Both agree then, and nothing is asked any more.
    assert not here.view(back).brings_something
    forth = here.hand_over()
    assert not there.view(forth).questions
    there.take(forth)
    assert there.texts() == here.texts()


def test_a_line_deleted_here_and_changed_there_is_asked(offices):
    here, there = offices
    there.take(here.hand_over())
    here.delete()
    there.rewrite("Kata sana")
    [question] = here.view(back := there.hand_over()).questions
    assert (question.mine, question.theirs.splitlines()[0]) == ("", "Kata sana")
    assert Choice.BOTH not in question.choices
    here.take(back, Choice.THEIRS)
    assert "Kata sana" in here.texts()


def test_a_line_deleted_there_is_kept_for_what_was_noted_on_it_here(offices):
    here, there = offices
    there.take(here.hand_over())
    there.delete(ACTION)
    here.database.bind(add_progress)([Progress(uid(160), ACTION, NOON, "Selesai", "Edi")])
    [question] = here.view(back := there.hand_over()).questions
    assert question.theirs == ""
    here.take(back, Choice.MINE)
    assert "Selesai" in [note.text for note in here.minutes().actions[ACTION].progress]


def test_notes_of_both_sides_come_together(offices):
    here, there = offices
    there.take(here.hand_over())
    here.database.bind(add_progress)([Progress(uid(161), ACTION, NOON, "Dari sini", "Edi")])
    there.database.bind(add_progress)([Progress(uid(162), ACTION, NOON, "Dari sana", "Rina")])
    here.take(there.hand_over())
    notes = {note.text for note in here.minutes().actions[ACTION].progress}
    assert {"Dari sini", "Dari sana", "Sudah disurati"} == notes


def test_an_action_that_was_moved_keeps_what_was_noted_and_its_history(offices):
    here, there = offices
    there.take(here.hand_over())
    edit = ActionEdit(due=Due(date(2025, 1, 15)))
    there.database.bind(change_action)([ACTION], edit, NOON, "Rina")
    here.take(there.hand_over())
    assert listed_actions(here.database) == listed_actions(there.database)
    assert listed_actions(here.database)[0].original_due == MINUTES.actions[ACTION].due


def finalise(office, number: int = 170, digest: str = "d" * 64):
    version = Version(uid(number), MEETING.id, 1, NOON, "", "notula", digest, "")
    office.database.bind(finalise_meeting)(version, "1/2")


def test_final_minutes_are_not_changed_by_a_draft(offices):
    here, there = offices
    there.take(here.hand_over())
    finalise(here)
    there.rewrite("Kata sana")
    [question] = here.view(back := there.hand_over()).questions
    assert question.together == "final"
    assert "disahkan" in question.mine and "Kata sana" in question.theirs
    here.take(back, Choice.MINE)
    assert here.texts()[1] == "Butir 31"
    assert here.minutes().meeting.status is MeetingStatus.FINAL


def test_both_minutes_of_a_final_meeting_may_be_kept(offices):
    here, there = offices
    there.take(here.hand_over())
    finalise(here)
    there.rewrite("Kata sana")
    merged = here.take(there.hand_over(), Choice.BOTH)
    assert merged.new_meetings == 1
    [second] = merged.changes.meetings
    assert here.minutes(second).meeting.title == f"{MEETING.title} (dari paket)"
    assert here.texts(second)[1] == "Kata sana"
    assert here.texts()[1] == "Butir 31"


def test_what_was_made_final_there_is_final_here(offices):
    here, there = offices
    there.take(here.hand_over())
    there.rewrite("Kata sana")
    finalise(there)
    here.take(there.hand_over())
    assert here.minutes() == there.minutes()
    assert len(here.database.bind_reading(list_versions)(MEETING.id)) == 1


def test_versions_of_both_sides_are_kept_and_numbered_alike(offices):
    here, there = offices
    there.take(here.hand_over())
    finalise(here, 170)
    finalise(there, 171, "e" * 64)
    here.take(there.hand_over(), Choice.MINE)
    there.take(here.hand_over(), Choice.THEIRS)
    ours = here.database.bind_reading(list_versions)(MEETING.id)
    assert [(one.number, one.id) for one in ours] == [(2, uid(171)), (1, uid(170))]
    assert there.database.bind_reading(list_versions)(MEETING.id) == ours


def test_a_meeting_in_the_bin_does_not_hide_what_was_written_there(offices):
    here, there = offices
    there.take(here.hand_over())
    here.database.bind(bin_meeting)(MEETING.id, NOON)
    quiet = there.hand_over()
    assert not here.view(quiet).questions
    there.rewrite("Kata sana")
    [question] = here.view(back := there.hand_over()).questions
    assert question.together == "binned"
    assert "Di Sampah: ya" in question.mine
    here.take(back, Choice.THEIRS)
    assert here.minutes().meeting.binned_at is None
    assert here.texts()[1] == "Kata sana"


def test_a_meeting_that_is_gone_comes_back_only_when_asked(offices):
    here, there = offices
    there.take(here.hand_over())
    here.database.bind(bin_meeting)(MEETING.id, NOON)
    here.database.bind(purge_meeting)(MEETING.id)
    [question] = here.view(back := there.hand_over()).questions
    assert question.together == "deleted"
    here.take(back, Choice.MINE)
    with pytest.raises(Exception, match="tidak ada lagi"):
        here.minutes()
    here.take(back, Choice.THEIRS)
    assert here.minutes() == there.minutes()


def test_what_is_not_in_the_package_stays(offices):
    here, there = offices
    there.add(make_minutes(200))
    there.take(here.hand_over(None))
    here.take(there.hand_over(None))
    here.database.bind(bin_meeting)(uid(200), NOON)
    here.database.bind(purge_meeting)(uid(200))
    before = there.minutes(uid(200))
    there.take(here.hand_over(None))
    assert there.minutes(uid(200)) == before


def test_a_line_carried_from_another_meeting_is_not_lost_by_travelling_alone(offices):
    here, there = offices
    later = make_minutes(200)
    here.add(later)
    here.database.bind(link_lines)(later.meeting.id, [(later.entries[1].id, ACTION)])
    there.take(here.hand_over(None))
    carried = "SELECT count(*) FROM carried_line"
    there.take(here.hand_over([later.meeting.id]))
    here.take(there.hand_over([later.meeting.id]))
    for office in offices:
        with closing(sqlite3.connect(office.database.path)) as connection:
            assert connection.execute(carried).fetchone() == (1,)


def namesake(office, number: int = 300, **changes):
    """Give an office a Rina Wati of its own, who attends a meeting of hers."""
    rina = replace(Person(uid(number), "Rina Wati"), **changes)
    office.database.bind(save_people)([rina])
    return rina


def test_namesakes_are_offered_to_be_joined_and_both_sides_end_with_one(offices):
    here, there = offices
    other = namesake(there, phone="0812")
    [same] = there.view(package := here.hand_over()).namesakes
    assert (same.theirs.id, same.mine.id) == (RINA.id, other.id)
    there.take(package)
    [rina] = [
        one
        for one in there.database.bind_reading(load_directory)().people
        if one.name == "Rina Wati"
    ]
    assert (rina.id, rina.phone, rina.organization_id) == (RINA.id, "0812", RINA.organization_id)
    there.database.bind(forget_retired)()
    assert not there.view(package).namesakes
    assert there.take(package).is_nothing
    here.take(there.hand_over())
    assert there.minutes() == here.minutes()


def test_an_agency_that_is_joined_goes_by_the_names_of_both(offices):
    here, there = offices
    agency = replace(AGENCY, aliases=("Kesbang",))
    here.database.bind(save_organizations)([agency])
    own = replace(AGENCY, id=uid(301), aliases=("Bakesbang",), phone="0541")
    there.database.bind(save_organizations)([own])
    there.take(here.hand_over())
    [kept] = [
        one
        for one in there.database.bind_reading(load_directory)().organizations
        if one.name == AGENCY.name
    ]
    assert (kept.id, kept.phone) == (AGENCY.id, "0541")
    assert set(kept.aliases) == {"Bakesbang", "Kesbang"}


def test_more_that_is_known_of_somebody_travels_with_him(offices):
    here, there = offices
    posts = (HeldPost("Kabid", "Kesbangpol", date(2021, 1, 1), date(2023, 12, 31)),)
    rina = replace(RINA, region="Kota Bontang", former_posts=posts)
    here.database.bind(save_people)([rina])
    agency = replace(AGENCY, aliases=("Kesbang",), email="a@b.id")
    here.database.bind(save_organizations)([agency])
    there.take(here.hand_over())
    known = there.database.bind_reading(load_directory)()
    assert rina in known.people and agency in known.organizations
    later = replace(rina, former_posts=(*posts, HeldPost("Staf")))
    here.database.bind(save_people)([later])
    there.take(here.hand_over(None))
    assert later in there.database.bind_reading(load_directory)().people


def test_namesakes_that_are_two_stay_two(offices):
    here, there = offices
    namesake(there)
    there.take(here.hand_over(), joined=False)
    people = there.database.bind_reading(load_directory)().people
    assert [one.name for one in people].count("Rina Wati") == 2


def test_two_nips_are_two_people(offices):
    here, there = offices
    namesake(there, nip="198001012006041001")
    here.database.bind(save_people)([replace(RINA, nip="197901012005041002")])
    assert not there.view(here.hand_over()).namesakes


def test_a_person_that_both_changed_is_asked(offices):
    here, there = offices
    there.take(here.hand_over())
    here.database.bind(save_people)([replace(SUFIAN, position="Kepala Dinas")])
    there.database.bind(save_people)([replace(SUFIAN, position="Sekretaris")])
    [question] = here.view(back := there.hand_over()).questions
    assert question.mine == "Sufian Agus, S.Sos., M.Si.\nJabatan: Kepala Dinas"
    here.take(back, Choice.THEIRS)
    people = here.database.bind_reading(load_directory)().people
    assert "Sekretaris" in [one.position for one in people]


def test_a_profile_that_both_changed_may_be_kept_beside(offices):
    here, there = offices
    profile = here.database.bind(load_profile)()
    there.take(here.hand_over())
    here.database.bind(save_profile)(replace(profile, office="Kantor sini"))
    there.database.bind(save_profile)(replace(profile, office="Kantor sana"))
    here.take(there.hand_over(), Choice.BOTH)
    offices_here = {one.office for one in here.database.bind(read_profiles)()}
    assert offices_here == {"Kantor sini", "Kantor sana"}
    assert here.database.bind(load_profile)().office == "Kantor sini"


def test_groups_travel_with_a_whole_office_and_are_asked_where_both_changed_them(offices):
    here, there = offices
    group = InviteGroup(uid(400), "Forkopimda", (SUFIAN.party, AGENCY.party))
    here.database.bind(save_group)(group)
    there.take(here.hand_over(None))
    assert there.database.bind_reading(list_groups)() == [group]
    here.database.bind(save_group)(replace(group, members=(SUFIAN.party,)))
    there.database.bind(save_group)(replace(group, name="Forum"))
    package = there.hand_over(None)
    [asked] = [one for one in here.view(package).questions if one.head.kind is RecordKind.GROUP]
    assert "Sufian" in asked.mine
    here.take(package, Choice.THEIRS)
    assert here.database.bind_reading(list_groups)() == [replace(group, name="Forum")]


def test_a_profile_that_comes_is_not_put_into_use(offices):
    here, there = offices
    own = replace(there.database.bind(load_profile)(), office="Kantor sana")
    there.database.bind(save_profile)(own)
    here.database.bind(load_profile)()
    there.take(here.hand_over())
    assert there.database.bind(load_profile)() == own
    assert len(there.database.bind(read_profiles)()) == 2


def test_a_laptop_that_has_only_the_shipped_profile_uses_the_one_that_comes(offices):
    here, there = offices
    there.database.bind(load_profile)()
    profile = replace(here.database.bind(load_profile)(), office="Kantor sini")
    here.database.bind(save_profile)(profile)
    there.take(here.hand_over())
    assert there.database.bind(load_profile)() == profile


def test_a_file_of_each_former_schema_can_be_taken(offices, tmp_path):
    _, there = offices
    for revision in part_of(range(1, 9), 0, one_in=4):
        path = tmp_path / f"lama-{revision}" / "data.sqlite"
        path.parent.mkdir()
        script = (STORED / f"revision-{revision:04}.sql").read_text("utf-8")
        with closing(sqlite3.connect(path)) as connection:
            connection.executescript(script)
        there.take(path, Choice.THEIRS)
        assert there.minutes().entries[0].text == "Butir 30"


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE entry SET kind = 'serangan'",
        "UPDATE meeting SET title = ''",
        "UPDATE entry SET level = 99",
        "UPDATE entry SET text = x'00'",
        "UPDATE entry SET text = 'a' || char(0) || 'b'",
        "UPDATE attachment SET sha256 = '../../../etc/passwd'",
        "UPDATE meeting SET date = 'besok'",
        "UPDATE person SET nip = 7.5, name = x'ff'",
        "INSERT INTO handed_state VALUES (x'00', 'entry', 1, x'00', NULL)",
        "INSERT INTO handed_state VALUES (zeroblob(16), 'serangan', 1, x'00', NULL)",
        "DELETE FROM person",
        "CREATE TRIGGER aneh AFTER INSERT ON entry BEGIN DELETE FROM meeting; END",
        "CREATE VIEW aneh AS SELECT 1",
        "CREATE TABLE aneh (x)",
        "DROP TABLE entry",
        "UPDATE alembic_version SET version_num = '9999'",
        "DELETE FROM alembic_version",
    ],
)
def test_what_this_program_could_not_have_written_is_refused_whole(offices, damage):
    here, there = offices
    package = here.hand_over()
    with closing(sqlite3.connect(package)) as connection:
        connection.execute(damage)
        connection.commit()
    before = everything(there)
    with pytest.raises(PackageError):
        there.take(package)
    assert everything(there) == before


def test_a_file_that_is_no_database_is_refused(offices, tmp_path):
    _, there = offices
    path = tmp_path / "x.sqlite"
    path.write_bytes(b"bukan basis data" * 1000)
    with pytest.raises(PackageError):
        there.view(path)


def test_an_office_that_stops_the_work_keeps_what_it_had(offices):
    here, there = offices
    package = here.hand_over()
    before = everything(there)

    class StopError(Exception):
        pass

    def stop(_words: str, _done: int, _total: int) -> None:
        raise StopError

    with (
        pytest.raises(StopError),
        heard_by(stop),
        opened_package_data(package) as data,
        data.reading() as theirs,
        there.database.reading() as mine,
    ):
        Taking(mine, theirs, Answers(), "").run(there.database)
    assert everything(there) == before


def test_an_attendance_of_somebody_new_brings_them(offices):
    here, there = offices
    there.take(here.hand_over())
    guest = Person(uid(310), "Tamu Baru", position="Camat")
    attendance = replace(MINUTES.attendances[0], id=uid(311), order_key="z", person=guest.party)
    there.database.bind(save_attendances)(MEETING.id, [attendance], [], [guest], [], [])
    here.take(there.hand_over())
    assert here.minutes().attendances == there.minutes().attendances


def test_evidence_and_captions_travel(offices):
    here, there = offices
    there.take(here.hand_over())
    there.database.bind(link_evidence)(ACTION, uid(80))
    caption = replace(make_attachment(MEETING, 80), caption="Surat dari sana")
    there.database.bind(save_attachments)([caption])
    here.take(there.hand_over())
    assert here.minutes().actions[ACTION].evidence == (uid(80),)
    assert here.attachments() == [caption]


def test_what_is_done_there_is_done_here(offices):
    here, there = offices
    there.take(here.hand_over())
    there.database.bind(set_statuses)([ACTION], ActionStatus.DONE, NOON, "Rina")
    here.take(there.hand_over())
    assert here.minutes().actions[ACTION].status is ActionStatus.DONE
    assert listed_actions(here.database) == []


def test_how_a_decision_stands_travels_with_it(offices):
    here, there = offices
    old, new = uid(601), uid(602)
    here.save(
        [
            Entry(old, MEETING.id, "y", EntryKind.DECISION, text="Posko dibuka"),
            Entry(new, MEETING.id, "z", EntryKind.DECISION, text="Posko ditutup"),
        ]
    )
    there.take(here.hand_over())
    standings = (
        DecisionStanding(old, True, date(2026, 12, 1), date(2026, 11, 2), new),
        DecisionStanding(new, True, date(2027, 1, 4)),
    )
    here.database.bind(save_standings)(standings)
    assert there.take(here.hand_over()).changed_meetings == 1
    found = there.database.bind_reading(read_decisions)((old, new))
    assert tuple(one.standing for one in found) == standings
    assert found[1].replaces[0].entry_id == old
    # What is taken back there comes back as well.
    there.database.bind(save_standings)([DecisionStanding(old), DecisionStanding(new)])
    here.take(there.hand_over())
    assert here.database.bind_reading(decisions_of_meeting)(MEETING.id) == []
