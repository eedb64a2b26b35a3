import re
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import insert
from sqlalchemy.exc import OperationalError

from kesbang_desktop.domain.action import ActionEdit, ActionItem
from kesbang_desktop.domain.attendance import Attendance, Presence
from kesbang_desktop.domain.calendar_event import SentEvent
from kesbang_desktop.domain.copy_record import CopyReason
from kesbang_desktop.domain.corrections.exported import ExportedPaper
from kesbang_desktop.domain.decision import DecisionStanding
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.emphasis import Emphasis
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import FolderTakenError
from kesbang_desktop.domain.follow_up_query import FollowUpQuery, read_query
from kesbang_desktop.domain.follow_up_view import FollowUpView
from kesbang_desktop.domain.held_post import HeldPost
from kesbang_desktop.domain.invite_group import InviteGroup
from kesbang_desktop.domain.issue import IssueNote
from kesbang_desktop.domain.meeting import Classification, Meeting, MeetingFilter, Urgency
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.merge_plan import Record, RecordKey, RecordKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.notes_reading import EarlierImport, NotesReading
from kesbang_desktop.domain.outcome import Outcome, Votes
from kesbang_desktop.domain.party import Directory, Organization, Person
from kesbang_desktop.domain.proof import Answer, Proof, ProofKind
from kesbang_desktop.domain.record_state import State
from kesbang_desktop.domain.recurrence import Every, Obligation
from kesbang_desktop.domain.reports.condition import RegionCondition, Safety
from kesbang_desktop.domain.review import Review
from kesbang_desktop.domain.version import Version
from kesbang_desktop.store.action_changes import change_action
from kesbang_desktop.store.attachments import link_evidence, list_attachments, save_attachments
from kesbang_desktop.store.carry_over import link_lines
from kesbang_desktop.store.copies.checking import check_copy
from kesbang_desktop.store.copies.listing import list_copies
from kesbang_desktop.store.copies.restoring import write_data_file
from kesbang_desktop.store.data_folder import COPIES
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.decisions import read_decisions, save_standings
from kesbang_desktop.store.directory import load_directory, save_organizations, save_people
from kesbang_desktop.store.engine import open_engine
from kesbang_desktop.store.exported_papers import find_exported, keep_exported
from kesbang_desktop.store.follow_up_rows import read_follow_ups
from kesbang_desktop.store.follow_ups import list_follow_ups
from kesbang_desktop.store.invite_groups import list_groups, save_group
from kesbang_desktop.store.issues import add_issue_note, issue_notes, set_issue_region
from kesbang_desktop.store.meeting_list import list_meetings
from kesbang_desktop.store.meetings import add_minutes, load_minutes
from kesbang_desktop.store.notes_imports import find_import, import_notes
from kesbang_desktop.store.obligations import list_obligations, save_obligation
from kesbang_desktop.store.packages.filling import remember
from kesbang_desktop.store.packages.records import read_past
from kesbang_desktop.store.parted_write import parted_lock
from kesbang_desktop.store.profiles import load_profile, save_profile
from kesbang_desktop.store.proofs import list_proofs, save_proofs
from kesbang_desktop.store.reports import list_conditions, save_condition
from kesbang_desktop.store.revisions import LATEST_REVISION, REVISIONS
from kesbang_desktop.store.sent_events import keep_sent, read_sent
from kesbang_desktop.store.settings import get_setting, put_setting
from kesbang_desktop.store.tables import Row, report_source
from kesbang_desktop.store.upgrade import SCRIPTS, run_scripts, script_config, upgrade_file
from kesbang_desktop.store.versions import add_version, list_versions
from tests.store.parted import STEPS, leave_unfinished, whole
from tests.store.store_samples import (
    AGENCY,
    NOON,
    ORGANIZATIONS,
    PEOPLE,
    RINA,
    listed_actions,
    make_attachment,
    make_minutes,
    uid,
)

STORED = Path(__file__).parent / "data"
MINUTES = make_minutes()
MEETING = MINUTES.meeting
ATTACHMENT = make_attachment(MEETING, 80)
VERSION = Version(uid(90), MEETING.id, 1, NOON, "Disahkan", "# Acara\n", "f" * 64, "e" * 64)
UNDATED = Minutes(Meeting(uid(93), "Rapat tanpa tanggal", None))
NOTES = NotesReading(Minutes(Meeting(uid(94), "Dari catatan", None)), digest="d" * 64)
_TILL = Emphasis(12, 17, bold=True, italic=True)
SPOKEN = Minutes(
    Meeting(uid(95), "Rapat dengan tamu", MEETING.date),
    entries=(
        Entry(uid(96), uid(95), "V", text="Tamu mengusulkan", unattributed=True),
        Entry(uid(97), uid(95), "W", EntryKind.ISSUE, "Belum ada data", speaker=RINA.party),
    ),
)
EMPHASISED = Minutes(
    Meeting(uid(105), "Rapat dengan kata tebal", MEETING.date),
    entries=(
        Entry(uid(106), uid(105), "V", text="Batas akhir 5 Mei", emphasis=(_TILL,)),
        Entry(uid(107), uid(105), "W", text="Tanpa tekanan"),
    ),
)
URGENT = Minutes(Meeting(uid(108), "Rapat yang segera", MEETING.date, urgency=Urgency.VERY_URGENT))
QUORATE = Minutes(
    Meeting(uid(140), "Rapat pleno", MEETING.date, quorum="2/3"),
    (
        Attendance(uid(141), uid(140), "V", RINA.party, presence=Presence.PRESENT, online=True),
        Attendance(
            *(uid(142), uid(140), "W", None, AGENCY.party),
            presence=Presence.REPRESENTED,
            represented_by="Budi",
            stand_in_position="Kepala Bidang",
        ),
    ),
)
CORRECTED = Minutes(Meeting(uid(150), "Rapat yang dikoreksi", MEETING.date))
READERS = (
    Proof(
        *(uid(151), uid(150), "V", ProofKind.READER, "Bawaslu", date(2024, 3, 20), "email"),
        *("Nama ketua salah", date(2024, 3, 27), Answer.ASKED),
    ),
    Proof(uid(152), uid(150), "W", ProofKind.RATIFIES, MEETING.title, about_id=MEETING.id),
)
GROUP = InviteGroup(uid(143), "Forkopimda", (RINA.party, AGENCY.party))
NEW_DUE = date(2024, 12, 20)
WEEKLY = Minutes(
    Meeting(uid(98), "Rapat Jum’at", MEETING.date),
    entries=(Entry(uid(99), uid(98), "V", EntryKind.ACTION, "Melapor"),),
    actions={uid(99): ActionItem(uid(99), ongoing=True, due_note="setiap Senin")},
)
EXPORTED = ExportedPaper("a" * 64, MEETING.id, "notula", NOON, '[["Disahkan",[],"normal"]]')
SECRET = Minutes(
    Meeting(uid(100), "Rapat terbatas", MEETING.date, classification=Classification.RESTRICTED),
    entries=(Entry(uid(101), uid(100), "V", EntryKind.ACTION, "Awasi"),),
    actions={uid(101): ActionItem(uid(101))},
)
VOTED = Minutes(
    Meeting(uid(102), "Rapat dengan suara", MEETING.date),
    entries=(
        Entry(uid(103), uid(102), "V", EntryKind.DECISION, "Disetujui", outcome=Outcome()),
        Entry(
            *(uid(104), uid(102), "W", EntryKind.DECISION, "Ditunda"),
            outcome=Outcome(Votes(12, 3, 1)),
        ),
    ),
)
PROOFS = (
    Proof(uid(120), MEETING.id, "V", ProofKind.APPROVAL, "Rina", date(2024, 3, 22), "TTE"),
    Proof(uid(121), MEETING.id, "W", ProofKind.RECEIPT, "Bawaslu"),
)
REVIEWED = Minutes(
    Meeting(uid(130), "Rapat yang ditinjau", MEETING.date),
    entries=(
        Entry(
            *(uid(131), uid(130), "V", EntryKind.DECISION, "Posko dibuka"),
            review=Review(date(2024, 9, 1)),
        ),
    ),
)
ALIASED = Organization(
    *(uid(160), "Dinas Sosial", "Dinsos"),
    aliases=("Dinas Sosial Provinsi", "Dissos"),
    phone="0541-1",
    email="a@b.id",
    remarks="Jalan Basuki",
)
POSTED = Person(
    *(uid(161), "Zainal"),
    region="Kota Bontang",
    remarks="Lewat ajudan",
    anonymised_on=date(2024, 5, 1),
    former_posts=(
        HeldPost("Kabid Politik", "Badan Kesbang", date(2021, 1, 1), date(2023, 12, 31)),
        HeldPost("Staf"),
    ),
)
WITHHELD = Minutes(
    Meeting(uid(170), "Rapat dengan layar", MEETING.date),
    entries=(
        Entry(uid(171), uid(170), "V", text="Nama calon", withheld=True),
        Entry(uid(172), uid(170), "W", text="Jadwal"),
    ),
)
REPORTED = Minutes(
    Meeting(
        uid(180),
        "Laporan November 2024",
        date(2024, 11, 1),
        kind=MeetingKind.REGION_REPORT,
        region="Kabupaten Berau",
        until=date(2024, 11, 30),
    ),
    entries=(Entry(uid(181), uid(180), "V", text="Kampanye terakhir", field="politik"),),
)
PHOTO = replace(ATTACHMENT, id=uid(182), meeting_id=REPORTED.meeting.id, field="politik")
CONDITION = RegionCondition(uid(183), "Kabupaten Berau", date(2024, 11, 1), Safety.SAFE)
SOURCE = {"entry_id": uid(181), "source_id": uid(171), "meeting_id": uid(170)}
STANDING = DecisionStanding(uid(103), True, date(2024, 12, 1), MEETING.date, uid(131))
HANDED = Record(RecordKey(RecordKind.MEETING, MEETING.id), b"0" * 16, meeting_id=MEETING.id)
SENT = SentEvent("tenggat@notula-kesbang", "c" * 64, NEW_DUE, 7, NOON)
OBLIGATION = Obligation(
    uid(91), "Laporan bulanan", Every.MONTH, date(2024, 4, 5), (AGENCY.party, RINA.party)
)
AFTER_LATEST = f"{int(LATEST_REVISION) + 1:04}"
NEXT_REVISION = f"""
import sqlalchemy as sa
from alembic import op

revision = "{AFTER_LATEST}"
down_revision = "{LATEST_REVISION}"


def upgrade():
    with op.batch_alter_table("meeting", recreate="always") as table:
        table.add_column(sa.Column("colour", sa.String(), server_default="hijau"))
"""


def fill(database: Database) -> None:
    """Write one of everything; stored files of older revisions hold the same."""
    database.bind(add_minutes)(MINUTES, PEOPLE, ORGANIZATIONS)
    database.bind(save_attachments)([ATTACHMENT])
    database.bind(link_evidence)(MINUTES.entries[-1].id, ATTACHMENT.id)
    database.bind(add_version)(VERSION)
    database.bind(save_profile)(replace(database.bind(load_profile)(), office="Kantor", logo=b"P"))
    database.bind(put_setting)("last", {"cursor": 7})
    fill_follow_ups(database)
    # What revision 0005 brought.
    database.bind(add_minutes)(UNDATED)
    # What revision 0006 brought.
    database.bind(import_notes)(NOTES, NOON)
    # What revision 0007 brought.
    database.bind(add_minutes)(SPOKEN)
    # What revision 0008 brought.
    database.bind(add_minutes)(WEEKLY)
    edit = ActionEdit(due=Due(NEW_DUE, note="pukul 10.00"))
    database.bind(change_action)([uid(99)], edit, NOON, "Rina")
    # What revision 0009 brought.
    database.bind(remember)([HANDED])
    # What revision 0011 brought.
    database.bind(keep_sent)([SENT])
    # What revision 0012 brought.
    database.bind(keep_exported)(EXPORTED)
    # What revision 0013 brought.
    database.bind(add_minutes)(SECRET)
    # What revision 0014 brought.
    database.bind(add_minutes)(VOTED)
    # What revision 0015 brought.
    database.bind(add_minutes)(EMPHASISED)
    # What revision 0016 brought.
    database.bind(add_minutes)(URGENT)
    # What revision 0017 brought.
    database.bind(save_proofs)(MEETING.id, PROOFS)
    # What revision 0018 brought.
    database.bind(add_minutes)(REVIEWED)
    database.bind(save_standings)([STANDING])
    # What revision 0020 brought.
    database.bind(add_minutes)(QUORATE)
    database.bind(save_group)(GROUP)
    # What revision 0021 brought.
    database.bind(add_minutes)(CORRECTED)
    database.bind(save_proofs)(CORRECTED.meeting.id, READERS)
    # What revision 0022 brought.
    database.bind(save_organizations)([ALIASED])
    database.bind(save_people)([POSTED])
    # What revision 0023 brought.
    database.bind(add_minutes)(WITHHELD)
    # What revision 0024 brought.
    database.bind(add_minutes)(REPORTED)
    database.bind(save_attachments)([PHOTO])
    database.bind(save_condition)(CONDITION)
    with database.transaction() as session:
        session.execute(insert(report_source).values(SOURCE))


def fill_follow_ups(database: Database) -> None:
    """Write one of everything that revision 0004 brought."""
    line, problem, action = (MINUTES.entries[number].id for number in (1, 2, 4))
    database.bind(change_action)([action], ActionEdit(due=Due(NEW_DUE)), NOON, "Rina")
    database.bind(link_lines)(MEETING.id, [(line, action)])
    database.bind(save_obligation)(OBLIGATION, date(2024, 4, 4))
    database.bind(set_issue_region)([problem], "Kota Samarinda")
    database.bind(add_issue_note)(IssueNote(uid(92), problem, NOON, "Sudah dirapatkan", "Rina"))


def check_follow_ups(database: Database) -> None:
    rows = database.bind_reading(list_follow_ups)(FollowUpView(), None, NEW_DUE)
    noted = MINUTES.actions[MINUTES.entries[-1].id].due
    rows = [one for one in rows if one.meeting_id in (MEETING.id, None)]
    assert [(one.due, one.original_due) for one in rows] == [
        (OBLIGATION.first_due, None),
        (NEW_DUE, noted),
    ]
    assert rows[1].carried == 1
    assert database.bind_reading(list_obligations)() == [OBLIGATION]
    [note] = database.bind_reading(issue_notes)(MINUTES.entries[2].id)
    assert note.text == "Sudah dirapatkan"


def known_by(revision: str) -> Directory:
    """The directory as a file of ``revision`` can hold it."""
    people, organizations = PEOPLE[::-1], ORGANIZATIONS[::-1]
    if revision >= "0022":
        people, organizations = (*people, POSTED), (*organizations, ALIASED)
    return Directory(people, organizations)


def held_by(revision: str) -> Minutes:
    """The minutes as a file of ``revision`` can hold them."""
    meeting, entries = MINUTES.meeting, MINUTES.entries
    if revision < "0002":
        entries = tuple(replace(one, planned_minutes=None) for one in entries)
    if revision < "0003":
        meeting = replace(meeting, revision_reason="")
    return replace(MINUTES, meeting=meeting, entries=entries)


def check(
    database: Database,
    minutes: Minutes = MINUTES,
    version: Version = VERSION,
    revision: str = LATEST_REVISION,
) -> None:
    entry_id = minutes.entries[-1].id
    action = replace(minutes.actions[entry_id], evidence=(ATTACHMENT.id,))
    expected = replace(minutes, actions={entry_id: action})
    loaded = database.bind_reading(load_minutes)(MEETING.id)
    # What is carried in is as secret as its own meeting; older files carry nothing.
    assert replace(loaded, classified={}) == expected
    assert database.bind_reading(list_attachments)(MEETING.id) == [ATTACHMENT]
    assert database.bind_reading(list_versions)(MEETING.id) == [version]
    of_meeting = [one for one in listed_actions(database) if one.meeting_id == MEETING.id]
    assert [one.entry_id for one in of_meeting] == [entry_id]
    assert database.bind_reading(load_directory)() == known_by(revision)
    profile = database.bind(load_profile)()
    assert (profile.office, profile.logo) == ("Kantor", b"P")
    assert database.bind_reading(get_setting)("last") == {"cursor": 7}


def schema(path: Path) -> dict[str, list[str]]:
    """The words of each table and index; the order of constraints does not matter."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_master").fetchall()
    return {name: sorted(re.findall(r"\w+", sql or "")) for name, sql in rows}


def test_the_known_revisions_are_those_of_the_scripts() -> None:
    scripts = ScriptDirectory.from_config(script_config(SCRIPTS))
    revisions = [one.revision for one in scripts.walk_revisions()]
    assert tuple(reversed(revisions)) == REVISIONS
    assert scripts.get_current_head() == LATEST_REVISION


def test_the_scripts_make_the_tables_as_they_are_declared(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    run_scripts(path)
    engine = open_engine(path)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, Row.metadata) == []
    engine.dispose()


def test_a_new_file_is_what_the_scripts_would_have_made(tmp_path: Path) -> None:
    new, migrated = tmp_path / "new.sqlite", tmp_path / "migrated.sqlite"
    Database(new).close()
    run_scripts(migrated)
    assert schema(new) == schema(migrated)


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_file_of_every_revision_opens_with_all_that_is_in_it(path: Path, revision: str) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((STORED / f"revision-{revision}.sql").read_text("utf-8"))
    with closing(Database(path)) as database:
        # What stood there before is a copy that was read again, not merely a file beside.
        copied = [one.revision for one in list_copies(path.parent / COPIES)]
        assert copied == ([revision] if revision != LATEST_REVISION else [])
        version = VERSION if revision >= "0003" else replace(VERSION, document="")
        check(database, held_by(revision), version, revision)
        if revision >= "0004":
            check_follow_ups(database)
        if revision >= "0005":
            assert database.bind_reading(load_minutes)(UNDATED.meeting.id) == UNDATED
        if revision >= "0006":
            earlier = EarlierImport(NOTES.minutes.meeting.id, "Dari catatan", NOON)
            assert database.bind_reading(find_import)(NOTES.digest) == earlier
        if revision >= "0007":
            assert database.bind_reading(load_minutes)(SPOKEN.meeting.id) == SPOKEN
        if revision >= "0008":
            assert database.bind_reading(load_minutes)(WEEKLY.meeting.id) == WEEKLY
            [row] = database.bind_reading(read_follow_ups)([uid(99)])
            assert (row.due, row.due_note) == (NEW_DUE, "pukul 10.00")
        if revision >= "0009":
            past, _ = database.bind_reading(read_past)()
            assert past == {HANDED.key: {State(1, HANDED.digest)}}
        if revision >= "0011":
            assert database.bind_reading(read_sent)([SENT.uid]) == {SENT.uid: SENT}
        if revision >= "0012":
            assert database.bind_reading(find_exported)(EXPORTED.sealed) == EXPORTED
        if revision >= "0013":
            [row] = database.bind_reading(read_follow_ups)([uid(101)])
            assert row.classification is Classification.RESTRICTED
        if revision >= "0014":
            assert database.bind_reading(load_minutes)(VOTED.meeting.id) == VOTED
        if revision >= "0015":
            assert database.bind_reading(load_minutes)(EMPHASISED.meeting.id) == EMPHASISED
        if revision >= "0016":
            assert database.bind_reading(load_minutes)(URGENT.meeting.id) == URGENT
        if revision >= "0017":
            assert database.bind_reading(list_proofs)(MEETING.id) == list(PROOFS)
        if revision >= "0018":
            assert database.bind_reading(load_minutes)(REVIEWED.meeting.id) == REVIEWED
            [decision] = database.bind_reading(read_decisions)([uid(103)])
            assert decision.standing == STANDING
        if revision >= "0020":
            assert database.bind_reading(load_minutes)(QUORATE.meeting.id) == QUORATE
            assert database.bind_reading(list_groups)() == [GROUP]
        if revision >= "0021":
            assert database.bind_reading(list_proofs)(uid(150)) == list(READERS)
        if revision >= "0023":
            assert database.bind_reading(load_minutes)(WITHHELD.meeting.id) == WITHHELD
        if revision >= "0024":
            assert database.bind_reading(load_minutes)(REPORTED.meeting.id) == REPORTED
            assert database.bind_reading(list_attachments)(REPORTED.meeting.id) == [PHOTO]
            assert database.bind_reading(list_conditions)(CONDITION.since) == [CONDITION]


def test_actions_of_classified_meetings_of_before_are_marked(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((STORED / "revision-0011.sql").read_text("utf-8"))
        connection.execute("UPDATE meeting SET classification = 'secret'")
        connection.commit()
    with closing(Database(path)) as database:
        query = read_query("sifat:rahasia", NEW_DUE).query
        rows = database.bind_reading(list_follow_ups)(FollowUpView(query), None, NEW_DUE)
        assert rows
        assert {one.mark for one in rows} == {"RAHASIA"}
        outside = database.bind_reading(list_follow_ups)(
            FollowUpView(FollowUpQuery().unclassified), None, NEW_DUE
        )
        assert {one.meeting_id for one in outside} == {None}


def test_what_was_stored_with_an_apostrophe_is_found_without(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((STORED / "revision-0007.sql").read_text("utf-8"))
        connection.execute(
            "UPDATE meeting SET title = 'Rapat Jum’at', search_text = 'rapat jum’at'"
        )
        connection.execute("UPDATE action_item SET search_text = 'rapat jum''at'")
        connection.commit()
    with closing(Database(path)) as database:
        for typed in ("jumat", "JUM'AT", "jum’at"):
            found = database.bind_reading(list_meetings)(MeetingFilter(text=typed))
            assert MEETING.id in [one.id for one in found]
            query = read_query(f"rapat:{typed} pic:rina", NEW_DUE).query
            [row] = database.bind_reading(list_follow_ups)(FollowUpView(query), None, NEW_DUE)
            assert row.meeting_id == MEETING.id
            query = read_query(typed, NEW_DUE).query
            rows = database.bind_reading(list_follow_ups)(FollowUpView(query), None, NEW_DUE)
            assert row in rows


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    """The scripts of a later version of the program, with one revision more."""
    folder = tmp_path / "50% skrip"
    shutil.copytree(SCRIPTS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / f"{AFTER_LATEST}_colour.py").write_text(NEXT_REVISION)
    return folder


def test_an_older_file_is_copied_and_then_upgraded(path: Path, scripts: Path) -> None:
    with closing(Database(path)) as database:
        fill(database)
    record = upgrade_file(path, LATEST_REVISION, scripts)
    assert record is not None and record.reason is CopyReason.UPGRADE
    copy = path.with_name("salinan.sqlite")
    write_data_file(path.parent / "cadangan", record, copy)
    with closing(Database(copy)) as database:
        check(database)
        check_follow_ups(database)
    with closing(sqlite3.connect(path)) as connection:
        assert set(connection.execute("SELECT colour FROM meeting")) == {("hijau",)}
        assert connection.execute("SELECT count(*) FROM entry").fetchone() == (18,)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        revision = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    assert revision == [(AFTER_LATEST,)]


@pytest.mark.parametrize("steps", [1, 2, 3])
def test_a_write_in_parts_that_did_not_end_is_taken_back_before_an_upgrade(
    path: Path, scripts: Path, steps: int
) -> None:
    """What was noted is of the tables of before; so it is in the copy that is made first."""
    with closing(Database(path)) as database:
        fill(database)
    before = whole(path)
    with closing(Database(path)) as database:
        leave_unfinished(database, STEPS[:steps])
    record = upgrade_file(path, LATEST_REVISION, scripts)
    after = whole(path)
    after["meeting"] = [row[:-1] for row in after["meeting"]]
    # The copy left its mark there.
    assert after.pop("setting")[:1] == before.pop("setting")
    assert after == before

    copy = path.with_name("salinan.sqlite")
    write_data_file(path.parent / "cadangan", record, copy)
    assert whole(copy) != before
    run_scripts(copy, scripts)
    again = whole(copy)
    assert again["entry"] == before["entry"] and again["tables"] == before["tables"]


def test_nothing_is_upgraded_while_another_program_writes_to_it_in_parts(
    path: Path, scripts: Path
) -> None:
    with closing(Database(path)) as database:
        fill(database)
    with parted_lock(path), pytest.raises(FolderTakenError):
        upgrade_file(path, LATEST_REVISION, scripts)
    with closing(Database(path)) as database:
        check(database)


def test_a_file_that_was_upgraded_meanwhile_keeps_its_copy_of_before(
    path: Path, scripts: Path
) -> None:
    Database(path).close()
    record = upgrade_file(path, LATEST_REVISION, scripts)
    assert upgrade_file(path, LATEST_REVISION, scripts) is None
    place = path.parent / "cadangan"
    assert record is not None
    assert list_copies(place) == [record]
    assert check_copy(place, record).is_good


def test_an_older_file_of_which_no_checked_copy_can_be_made_is_kept_as_it_is(
    path: Path, scripts: Path
) -> None:
    with closing(Database(path)) as database:
        fill(database)
    with closing(sqlite3.connect(path)) as connection:
        entries = connection.execute("SELECT count(*) FROM entry").fetchone()
        connection.execute("DELETE FROM person")
        connection.commit()
    assert upgrade_file(path, LATEST_REVISION, scripts) is None
    kept = path.parent / "cadangan" / f"notula-sebelum-pemutakhiran-{LATEST_REVISION}.sqlite"
    with closing(sqlite3.connect(kept)) as connection:
        assert connection.execute("SELECT count(*) FROM entry").fetchone() == entries


def test_an_upgrade_that_fails_leaves_the_file_as_it_was(path: Path, scripts: Path) -> None:
    with closing(Database(path)) as database:
        fill(database)
    broken = NEXT_REVISION + '    op.execute("SELECT * FROM nowhere")\n'
    (scripts / "versions" / f"{AFTER_LATEST}_colour.py").write_text(broken)
    with pytest.raises(OperationalError):
        upgrade_file(path, LATEST_REVISION, scripts)
    with closing(Database(path)) as database:
        check(database)
