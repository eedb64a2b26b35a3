"""Whatever is done to the minutes, notes and states are what the lines say."""

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.carry_over import notes_under
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.store import tables
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.entries import save_entries
from tests.store.series_samples import add_meeting, load, make_after

A, D, P, T = EntryKind.AGENDA, EntryKind.DISCUSSION, EntryKind.ISSUE, EntryKind.ACTION
START = datetime(2026, 2, 16, 9)
WORDS = st.sampled_from(["selesai", "proses", "batal", "teratasi", "dibahas", "", "selesai 80%"])
KINDS = st.sampled_from([D, D, D, EntryKind.DECISION, A, T, P])
KEYS = st.text("0123456789ABCabc", min_size=1, max_size=6)
# Which line, what becomes of it: removed, moved, brought back, typed anew, made another kind.
STEPS = st.tuples(
    st.integers(0, 30),
    st.sampled_from(["remove", "move", "back", "type", "kind"]),
    WORDS,
    KINDS,
    KEYS,
)


def apply(database: Database, lines: dict[int, Entry], minutes: Minutes, step: tuple) -> None:
    place, verb, word, kind, key = step
    save = database.bind(save_entries)
    meeting_id = minutes.meeting.id
    if verb == "type" or not lines:
        at = START + timedelta(minutes=len(lines))
        line = Entry(new_id(), meeting_id, key, kind, word, noted_at=at)
        lines[len(lines)] = line
        save(meeting_id, [line])
        return
    place %= len(lines)
    line = lines[place]
    if verb == "remove":
        save(meeting_id, [], [], {line.id})
    else:
        changes = {"move": {"order_key": key}, "kind": {"kind": kind}, "back": {}}[verb]
        lines[place] = replace(line, **changes)
        save(meeting_id, [lines[place]])


def check(database: Database, first: Minutes, second: Minutes) -> None:
    now = load(database, second.meeting.id)
    with database.reading() as session:
        links = session.execute(select(tables.carried_line)).all()
        notes = session.execute(select(tables.issue_note)).all()
        problems = session.execute(select(tables.issue)).all()
    shown = {one.id for one in now.entries}
    sources = {one.entry_id: one.source_id for one in links if one.entry_id in shown}
    expected = notes_under(now.entries, sources)
    # A line that was not typed, such as an agenda item made a note, counts from the beginning.
    beginning = datetime.combine(second.meeting.date, second.meeting.called_at)
    for entry in load(database, first.meeting.id).entries:
        mine = [one for one in expected if one.source_id == entry.id]
        ordered = sorted(mine, key=lambda one: (one.noted_at or beginning, one.entry_id))
        if entry.kind is T:
            action = load(database, first.meeting.id).action(entry)
            assert {one.id for one in action.progress} == {one.entry_id for one in mine}
            said = [one.status for one in ordered if one.status]
            assert action.status == (said[-1] if said else ActionStatus.OPEN)
        else:
            assert {one.id for one in notes if one.entry_id == entry.id} == {
                one.entry_id for one in mine
            }
            solved = [one.solves for one in ordered if one.solves is not None]
            known = [one.is_solved for one in problems if one.entry_id == entry.id]
            assert (known or [False]) == [solved[-1] if solved else False]


@given(steps=st.lists(STEPS, max_size=15))
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=20
)
def test_notes_and_states_are_what_the_lines_say(database: Database, steps: list[tuple]) -> None:
    with database.transaction() as session:
        session.execute(delete(tables.meeting))
    first = add_meeting(database, [(T, "Surat"), (T, "Peta"), (P, "Jalan rusak")])
    second = make_after(database, first)
    lines = dict(enumerate(second.entries))
    for step in steps:
        apply(database, lines, second, step)
    check(database, first, second)
