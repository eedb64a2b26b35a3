"""What happens to actions after they were noted."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from kesbang_desktop.domain.action import ActionEdit, ActionItem, ActionStatus, Priority, Progress
from kesbang_desktop.domain.action_details import ActionDetails, TrailStep
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.entry_place import EntryPlace
from kesbang_desktop.domain.errors import InvalidRecordError, NotedInMinutesError, NotFoundError
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.follow_up_query import read_query
from kesbang_desktop.domain.follow_up_view import FollowUpView, Grouping
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.store.action_changes import change_action
from kesbang_desktop.store.action_details import entry_places, load_action
from kesbang_desktop.store.actions import (
    add_progress,
    rewrite_progress,
    set_statuses,
    take_back_statuses,
)
from kesbang_desktop.store.attachments import (
    add_evidence,
    link_evidence,
    list_attachments,
    save_attachments,
    unlink_evidence,
    used_files,
)
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.directory import save_organizations
from kesbang_desktop.store.entries import forget_removed, save_entries
from kesbang_desktop.store.follow_ups import list_follow_ups, list_groups
from kesbang_desktop.store.meetings import (
    add_minutes,
    bin_meeting,
    load_minutes,
    open_actions_of,
    purge_meeting,
    restore_meeting,
)
from kesbang_desktop.store.party_merging import retire_party
from tests.store.series_samples import finalise, make_after, put_line
from tests.store.store_samples import (
    AGENCY,
    BRANCH,
    NOON,
    ORGANIZATIONS,
    PEOPLE,
    RINA,
    SUFIAN,
    make_attachment,
    make_entry,
    make_minutes,
    uid,
)

LATER = NOON + timedelta(days=2)
NEW_DUE = date(2024, 12, 20)


@pytest.fixture
def minutes(database: Database) -> Minutes:
    minutes = make_minutes()
    database.bind(add_minutes)(minutes, PEOPLE, ORGANIZATIONS)
    return minutes


@pytest.fixture
def entry_id(minutes: Minutes) -> UUID:
    return minutes.entries[-1].id


def only(database: Database) -> FollowUp:
    [found] = database.bind_reading(list_follow_ups)(FollowUpView(), None, NEW_DUE)
    return found


def details(database: Database, entry_id: UUID) -> ActionDetails:
    return database.bind_reading(load_action)(entry_id)


def change(database: Database, entry_id: UUID, **fields: object) -> None:
    database.bind(change_action)([entry_id], ActionEdit(**fields), LATER, "Rina")


def test_a_new_due_date_keeps_the_old_one_visible(database: Database, entry_id: UUID) -> None:
    change(database, entry_id, due=Due(NEW_DUE))
    change(database, entry_id, due=Due(date(2025, 1, 10)))
    row = only(database)
    assert (row.due, row.original_due) == (date(2025, 1, 10), date(2024, 11, 27))
    history = details(database, entry_id).changes
    assert [(one.field, one.before, one.after, one.author) for one in history] == [
        ("due", "27 November 2024", "20 Desember 2024", "Rina"),
        ("due", "20 Desember 2024", "10 Januari 2025", "Rina"),
    ]


def test_a_due_date_set_back_is_no_other_one(database: Database, entry_id: UUID) -> None:
    change(database, entry_id, due=Due(NEW_DUE))
    change(database, entry_id, due=Due(date(2024, 11, 27)))
    assert only(database).original_due is None


def test_owners_priority_and_berkelanjutan_are_told_in_words(
    database: Database, entry_id: UUID
) -> None:
    edit = {"due": Due(ongoing=True), "owners": (SUFIAN.party,), "priority": Priority.LOW}
    change(database, entry_id, **edit)
    change(database, entry_id, due=Due(), owners=())
    row = only(database)
    assert (row.ongoing, row.due, row.owners, row.priority) == (False, None, (), Priority.LOW)
    assert [(one.before, one.after) for one in details(database, entry_id).changes] == [
        ("27 November 2024", "berkelanjutan"),
        ("Kesbangpol Kaltim; Rina Wati", "Sufian Agus, S.Sos., M.Si."),
        ("tinggi", "rendah"),
        ("berkelanjutan", "tanpa tenggat"),
        ("Sufian Agus, S.Sos., M.Si.", "belum ada penanggung jawab"),
    ]


def test_what_is_the_same_already_leaves_no_history(database: Database, minutes: Minutes) -> None:
    entry_id = minutes.entries[-1].id
    edit = ActionEdit(Due(date(2024, 11, 27)), Priority.HIGH, (AGENCY.party, RINA.party))
    changes = database.bind(change_action)([entry_id], edit, LATER)
    assert changes.actions == frozenset()
    assert details(database, entry_id).changes == ()


def test_final_minutes_go_on_saying_what_was_decided(
    database: Database, minutes: Minutes, entry_id: UUID
) -> None:
    finalise(database, minutes)
    before = database.bind_reading(load_minutes)(minutes.meeting.id)
    edit = {"due": Due(NEW_DUE), "owners": (SUFIAN.party,), "priority": Priority.LOW}
    change(database, entry_id, **edit)
    assert database.bind_reading(load_minutes)(minutes.meeting.id) == before
    row = only(database)
    assert (row.due, row.owners, row.priority) == (NEW_DUE, (SUFIAN.party,), Priority.LOW)


def test_a_correction_of_the_minutes_leaves_what_was_changed_since(
    database: Database, minutes: Minutes, entry_id: UUID
) -> None:
    change(database, entry_id, due=Due(NEW_DUE))
    noted = minutes.actions[entry_id]
    corrected = replace(noted, due=date(2024, 11, 28), owners=(SUFIAN.party,))
    database.bind(save_entries)(minutes.meeting.id, [minutes.entries[-1]], [corrected])
    assert database.bind_reading(load_minutes)(minutes.meeting.id).actions[entry_id] == corrected
    row = only(database)
    assert (row.due, row.original_due) == (NEW_DUE, date(2024, 11, 28))
    assert row.owners == (SUFIAN.party,)


def test_several_are_changed_at_once_or_none(database: Database, minutes: Minutes) -> None:
    other = make_entry(minutes.meeting, 700, "z", kind=EntryKind.ACTION)
    database.bind(save_entries)(minutes.meeting.id, [other])
    ids = [minutes.entries[-1].id, other.id]
    changes = database.bind(change_action)(ids, ActionEdit(due=Due(NEW_DUE)), LATER)
    assert (changes.actions, changes.meetings) == (set(ids), {minutes.meeting.id})
    edit = ActionEdit(due=Due(date(2025, 1, 1)))
    with pytest.raises(NotFoundError, match="tidak ada lagi"):
        database.bind(change_action)([*ids, uid(999)], edit, LATER)
    rows = database.bind_reading(list_follow_ups)(FollowUpView(), None, NEW_DUE)
    assert [one.due for one in rows] == [NEW_DUE, NEW_DUE]


def test_an_action_whose_line_was_removed_meanwhile_is_changed_no_more(
    database: Database, minutes: Minutes, entry_id: UUID
) -> None:
    before = only(database)
    note = Progress(uid(970), entry_id, LATER, "Selesai", "Rina", ActionStatus.DONE)
    verbs = (
        lambda: change(database, entry_id, due=Due(NEW_DUE)),
        lambda: database.bind(set_statuses)([entry_id], ActionStatus.DONE, LATER),
        lambda: database.bind(add_progress)([note]),
    )
    line = minutes.entries[-1]
    plain = replace(line, kind=EntryKind.DISCUSSION)
    for lines, removed in (([], [entry_id]), ([plain], [])):
        database.bind(save_entries)(minutes.meeting.id, lines, removed=removed)
        for verb in verbs:
            with pytest.raises(NotFoundError, match="tidak ada lagi"):
                verb()
        # As undo brings it back.
        database.bind(save_entries)(minutes.meeting.id, [line])
    assert only(database) == before


def test_a_due_date_before_the_meeting_is_refused(database: Database, entry_id: UUID) -> None:
    with pytest.raises(InvalidRecordError, match=r"rapatnya \(21 Maret 2024\)"):
        change(database, entry_id, due=Due(date(2024, 3, 20)))
    assert only(database).due == date(2024, 11, 27)
    change(database, entry_id, due=Due(date(2024, 3, 21)))


def test_one_owner_cannot_be_named_twice() -> None:
    with pytest.raises(InvalidRecordError, match="dua kali"):
        ActionEdit(owners=(RINA.party, RINA.party))


def test_a_status_is_set_for_several_with_one_note(database: Database, minutes: Minutes) -> None:
    other = make_entry(minutes.meeting, 700, "z", kind=EntryKind.ACTION)
    database.bind(save_entries)(minutes.meeting.id, [other])
    ids = [minutes.entries[-1].id, other.id]
    set_all = database.bind(set_statuses)
    set_all(ids, ActionStatus.IN_PROGRESS, LATER, " Di Biro Hukum ", "Rina")
    for one, status in zip(ids, (None, ActionStatus.IN_PROGRESS), strict=True):
        found = details(database, one)
        last = found.progress[-1]
        assert (last.text, last.author, last.status) == ("Di Biro Hukum", "Rina", status)
        assert found.follow_up.status is ActionStatus.IN_PROGRESS
        assert found.follow_up.last_progress == "Di Biro Hukum"
    assert set_all(ids, ActionStatus.IN_PROGRESS, LATER).actions == frozenset()
    with pytest.raises(NotFoundError):
        set_all([ids[0], uid(999)], ActionStatus.DONE, LATER)
    assert details(database, ids[0]).follow_up.status is ActionStatus.IN_PROGRESS


def test_a_status_is_taken_back_without_a_trace(database: Database, entry_id: UUID) -> None:
    before = details(database, entry_id)
    database.bind(set_statuses)([entry_id], ActionStatus.DONE, LATER)
    assert len(details(database, entry_id).progress) == len(before.progress) + 1
    database.bind(take_back_statuses)({entry_id: before.follow_up.status}, LATER)
    assert details(database, entry_id) == before


def test_an_owner_taken_out_of_the_directory_is_still_named(
    database: Database, entry_id: UUID
) -> None:
    change(database, entry_id, owners=(SUFIAN.party,))
    for party in (RINA.party, AGENCY.party, SUFIAN.party):
        database.bind(retire_party)(party)
    assert only(database).owners == (SUFIAN.party,)
    query = read_query("pic:sufian instansi:kesbangpol", NEW_DUE).query
    assert database.bind_reading(list_follow_ups)(FollowUpView(query), None, NEW_DUE)


def test_a_unit_counts_for_its_agency_and_its_own_region(
    database: Database, entry_id: UUID
) -> None:
    change(database, entry_id, owners=(RINA.party,))
    row = only(database)
    assert (row.organization, row.region) == ("Kesbangpol Kaltim", "Samarinda")
    database.bind(save_organizations)([replace(BRANCH, parent_id=None, region="Bontang")])
    row = only(database)
    assert (row.organization, row.region) == ("Bidang Politik Dalam Negeri", "Bontang")


def test_a_note_is_given_another_text_and_deleted_and_had_back(
    database: Database, minutes: Minutes, entry_id: UUID
) -> None:
    first = minutes.actions[entry_id].progress
    note = Progress(uid(90), entry_id, LATER, "Terbit", "Budi")
    database.bind(add_progress)([note])
    changed = replace(note, text="Terbit hari ini")
    assert database.bind(rewrite_progress)(changed).actions == {entry_id}
    assert details(database, entry_id).progress == (*first, changed)
    assert only(database).last_progress == "Terbit hari ini"
    database.bind(rewrite_progress)(replace(note, text=""))
    assert details(database, entry_id).progress == first
    database.bind(rewrite_progress)(note)
    assert details(database, entry_id).progress == (*first, note)
    with pytest.raises(NotFoundError):
        database.bind(rewrite_progress)(replace(note, entry_id=uid(999)))


def test_a_note_that_says_a_status_goes_on_saying_it_without_text(
    database: Database, minutes: Minutes, entry_id: UUID
) -> None:
    note = Progress(uid(90), entry_id, LATER, "Terbit", "Budi", ActionStatus.DONE)
    database.bind(add_progress)([note])
    database.bind(rewrite_progress)(replace(note, text=""))
    assert details(database, entry_id).progress[-1] == replace(note, text="")
    assert only(database).status is ActionStatus.DONE


def test_a_note_that_says_another_status_gives_it_and_the_one_before_counts_again(
    database: Database, minutes: Minutes, entry_id: UUID
) -> None:
    first = Progress(uid(89), entry_id, NOON, "proses", "Budi", ActionStatus.IN_PROGRESS)
    database.bind(add_progress)([first])
    note = Progress(uid(90), entry_id, LATER, "selesai, terbit", "Budi", ActionStatus.DONE)
    database.bind(add_progress)([note])
    for status, text in ((ActionStatus.CANCELLED, "batal"), (None, "terbit separuh")):
        database.bind(rewrite_progress)(replace(note, text=text, status=status))
        assert only(database).status is (status or ActionStatus.IN_PROGRESS)


def test_a_note_that_a_line_of_minutes_makes_is_changed_there(
    database: Database, minutes: Minutes, entry_id: UUID
) -> None:
    of_line = Progress(minutes.entries[0].id, entry_id, LATER, "Dibahas lagi")
    database.bind(add_progress)([of_line])
    with pytest.raises(NotedInMinutesError, match="butirnya di notula"):
        database.bind(rewrite_progress)(replace(of_line, text="lain"))
    assert details(database, entry_id).progress[-1] == of_line


def test_details_tell_all_there_is(database: Database, minutes: Minutes, entry_id: UUID) -> None:
    attachment = make_attachment(minutes.meeting, 80)
    database.bind(save_attachments)([attachment])
    database.bind(link_evidence)(entry_id, attachment.id)
    change(database, entry_id, priority=Priority.NORMAL)
    note = Progress(uid(90), entry_id, LATER, "Terbit", "Budi", ActionStatus.DONE)
    database.bind(add_progress)([note])
    found = details(database, entry_id)
    # It only follows the decision: it stands beside it, not under it.
    assert found.place == EntryPlace("butir 1.d")
    assert found.progress == (*minutes.actions[entry_id].progress, note)
    assert found.evidence == (attachment,)
    assert [one.field for one in found.changes] == ["priority"]
    assert found.follow_up == only(database)
    with pytest.raises(NotFoundError, match="tidak ada lagi"):
        details(database, uid(999))


def test_the_trail_leads_through_the_meetings_it_was_carried_into(
    database: Database, minutes: Minutes, entry_id: UUID
) -> None:
    second = make_after(database, minutes, date(2024, 4, 18))
    put_line(database, second, minutes.entries[-1].text, "Sudah di Biro Hukum", LATER)
    third = make_after(database, second, date(2024, 5, 16))
    found = details(database, entry_id)
    assert found.follow_up.carried == 2
    assert found.trail == (
        TrailStep(
            second.meeting.id, second.meeting.title, date(2024, 4, 18), ("Sudah di Biro Hukum",)
        ),
        TrailStep(third.meeting.id, third.meeting.title, date(2024, 5, 16)),
    )
    assert found.follow_up.last_progress == "Sudah di Biro Hukum"
    database.bind(bin_meeting)(third.meeting.id, LATER)
    assert details(database, entry_id).follow_up.carried == 1


def test_places_of_several_entries_are_read_at_once(database: Database, minutes: Minutes) -> None:
    ids = [one.id for one in minutes.entries]
    found = database.bind_reading(entry_places)([*ids, uid(999)])
    labels = ["butir 1", "butir 1.a", "butir 1.b", "butir 1.c", "butir 1.d"]
    assert [found[one].label for one in ids] == labels
    assert len(found) == 5


def purge(database: Database, minutes: Minutes) -> None:
    database.bind(bin_meeting)(minutes.meeting.id, LATER)
    database.bind(purge_meeting)(minutes.meeting.id)


def test_open_actions_outlive_their_meeting(
    database: Database, minutes: Minutes, entry_id: UUID
) -> None:
    done = make_entry(minutes.meeting, 700, "z", kind=EntryKind.ACTION)
    action = ActionItem(done.id, status=ActionStatus.DONE)
    database.bind(save_entries)(minutes.meeting.id, [done], [action])
    attachment = make_attachment(minutes.meeting, 80)
    loose = make_attachment(minutes.meeting, 81, "cd" * 32)
    database.bind(save_attachments)([attachment, loose])
    database.bind(link_evidence)(entry_id, attachment.id)
    change(database, entry_id, due=Due(NEW_DUE))
    before = details(database, entry_id)
    assert database.bind_reading(open_actions_of)(minutes.meeting.id) == 1
    purge(database, minutes)
    assert database.bind_reading(open_actions_of)(minutes.meeting.id) == 0
    after = details(database, entry_id)
    assert after == replace(
        before,
        follow_up=before.follow_up._replace(meeting_key=None),
        place=EntryPlace(),
        evidence=(replace(attachment, meeting_id=None),),
    )
    assert after.follow_up.meeting_title == minutes.meeting.title
    assert only(database) == after.follow_up
    assert database.bind_reading(used_files)() == {attachment.sha256}
    database.bind(forget_removed)()
    assert database.bind_reading(used_files)() == {attachment.sha256}
    [group] = database.bind_reading(list_groups)(FollowUpView(grouping=Grouping.MEETING), NEW_DUE)
    assert group.title == "Rapat Pemantauan, Kamis, 21 Maret 2024"


def test_evidence_of_an_action_without_meeting_goes_when_it_is_no_evidence_any_more(
    database: Database, minutes: Minutes, entry_id: UUID
) -> None:
    attachment = make_attachment(minutes.meeting, 80)
    database.bind(save_attachments)([attachment])
    database.bind(link_evidence)(entry_id, attachment.id)
    purge(database, minutes)
    database.bind(unlink_evidence)(entry_id, attachment.id)
    assert database.bind_reading(used_files)() == frozenset()


def test_evidence_is_kept_with_the_meeting_of_its_action_once(
    database: Database, minutes: Minutes, entry_id: UUID
) -> None:
    other = make_entry(minutes.meeting, 700, "z", kind=EntryKind.ACTION)
    database.bind(save_entries)(minutes.meeting.id, [other])
    first = replace(make_attachment(minutes.meeting, 80), meeting_id=None)
    again = replace(first, id=uid(81), file_name="salinan.pdf")
    changes = database.bind(add_evidence)(entry_id, first)
    assert (changes.meetings, changes.actions) == ({minutes.meeting.id}, {entry_id})
    database.bind(add_evidence)(other.id, again)
    kept = replace(first, meeting_id=minutes.meeting.id)
    assert database.bind_reading(list_attachments)(minutes.meeting.id) == [kept]
    assert details(database, other.id).evidence == (kept,)
    purge(database, minutes)
    database.bind(add_evidence)(entry_id, replace(again, sha256="cd" * 32))
    assert [one.meeting_id for one in details(database, entry_id).evidence] == [None, None]
    with pytest.raises(NotFoundError):
        database.bind(add_evidence)(uid(999), first)


def test_evidence_kept_with_another_meeting_outlives_that_meeting(
    database: Database, minutes: Minutes, entry_id: UUID
) -> None:
    later = make_minutes(300)
    database.bind(add_minutes)(later)
    attachment = make_attachment(later.meeting, 80)
    database.bind(save_attachments)([attachment])
    database.bind(link_evidence)(entry_id, attachment.id)
    purge(database, minutes)
    assert database.bind_reading(list_attachments)(later.meeting.id) == [attachment]
    purge(database, later)
    assert details(database, entry_id).evidence == (replace(attachment, meeting_id=None),)


def test_actions_of_a_binned_meeting_come_back_with_it(
    database: Database, minutes: Minutes, entry_id: UUID
) -> None:
    change(database, entry_id, due=Due(NEW_DUE))
    before = only(database)
    database.bind(bin_meeting)(minutes.meeting.id, LATER)
    assert database.bind_reading(list_follow_ups)(FollowUpView(), None, NEW_DUE) == []
    database.bind(restore_meeting)(minutes.meeting.id)
    assert only(database) == before
