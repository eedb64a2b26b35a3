"""What is to be done with records that mean something only together."""

from uuid import UUID

import pytest

from kesbang_desktop.domain.merge_plan import (
    Record,
    RecordKey,
    RecordKind,
    Together,
    plan_merge,
)
from kesbang_desktop.domain.record_state import GONE, State, Verdict

MEETING = UUID(int=1)
LINE = UUID(int=2)
NOTE = UUID(int=3)
GUEST = UUID(int=4)
BASE, MINE, THEIRS = b"base", b"mine", b"theirs"
PAST = frozenset((State(1, BASE),))


def record(kind, id, digest, past=PAST, **more):
    meeting_id = None if kind is RecordKind.PERSON else MEETING
    entry_id = LINE if kind in (RecordKind.ENTRY, RecordKind.PROGRESS) else None
    return Record(RecordKey(kind, id), digest, past, meeting_id, entry_id, **more)


def side(meeting=BASE, line=BASE, note=BASE, guest=BASE, **more):
    records = (
        record(RecordKind.MEETING, MEETING, meeting, **more),
        record(RecordKind.ENTRY, LINE, line),
        record(RecordKind.PROGRESS, NOTE, note),
        record(RecordKind.ATTENDANCE, GUEST, guest),
    )
    return {one.key: one for one in records}


def verdicts(mine, theirs):
    return {one.head.kind: one.verdict for one in plan_merge(mine, theirs).groups}


def test_records_stand_alone_as_long_as_nothing_binds_them():
    found = verdicts(side(line=MINE, note=BASE), side(meeting=THEIRS, note=THEIRS))
    assert found == {
        RecordKind.MEETING: Verdict.TAKE,
        RecordKind.ENTRY: Verdict.KEEP,
        RecordKind.PROGRESS: Verdict.TAKE,
        RecordKind.ATTENDANCE: Verdict.SAME,
    }


def test_a_line_that_one_side_deleted_goes_with_what_hangs_on_it():
    [group] = plan_merge(side(note=MINE), side(line=GONE, note=GONE)).questions
    assert (group.head.kind, group.together) == (RecordKind.ENTRY, Together.LINE)
    assert {key.kind for key in group.members} == {RecordKind.ENTRY, RecordKind.PROGRESS}
    plan = plan_merge(side(), side(line=GONE, note=GONE))
    assert {key.kind for key in plan.members(Verdict.TAKE)} == {
        RecordKind.ENTRY,
        RecordKind.PROGRESS,
    }


@pytest.mark.parametrize("final_here", [True, False])
def test_minutes_that_one_side_made_final_are_one(final_here):
    final, draft = side(meeting=MINE, is_final=True), side(line=THEIRS)
    mine, theirs = (final, draft) if final_here else (draft, final)
    [group] = plan_merge(mine, theirs).questions
    assert (group.head.kind, group.together) == (RecordKind.MEETING, Together.FINAL)
    assert RecordKind.PROGRESS not in {key.kind for key in group.members}


def test_minutes_that_were_made_final_there_come_where_nothing_was_changed_here():
    plan = plan_merge(side(), side(meeting=THEIRS, line=THEIRS, is_final=True))
    assert not plan.questions
    assert set(verdicts(side(), side(meeting=THEIRS, is_final=True)).values()) == {
        Verdict.TAKE,
        Verdict.SAME,
    }


def test_a_meeting_that_is_in_the_bin_here_is_asked_for_as_a_whole():
    binned = side(meeting=MINE, is_binned=True)
    [group] = plan_merge(binned, side(note=THEIRS)).questions
    assert (group.together, len(group.members)) == (Together.BINNED, 4)
    assert not plan_merge(binned, side()).questions


def test_a_meeting_that_is_gone_here_is_always_asked_for():
    gone = side(GONE, GONE, GONE, GONE)
    [group] = plan_merge(gone, side()).questions
    assert (group.together, len(group.members)) == (Together.DELETED, 4)


def test_who_was_deleted_here_does_not_come_back_by_themselves():
    mine = record(RecordKind.PERSON, GUEST, GONE)
    theirs = record(RecordKind.PERSON, GUEST, THEIRS)
    plan = plan_merge({mine.key: mine}, {theirs.key: theirs})
    assert [one.verdict for one in plan.groups] == [Verdict.KEEP]


def test_what_only_this_side_has_stays():
    theirs = side()
    mine = side() | {
        RecordKey(RecordKind.ENTRY, NOTE): record(RecordKind.ENTRY, NOTE, MINE, frozenset())
    }
    plan = plan_merge(mine, theirs)
    assert RecordKey(RecordKind.ENTRY, NOTE) in set(plan.members(Verdict.KEEP))
