"""Minutes with what was typed since are those that are read once it is written."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.party import Person
from kesbang_desktop.domain.typed_since import Typed, begun_since, minutes_since
from kesbang_desktop.store.attendances import save_attendances
from kesbang_desktop.store.beginning import begin_meeting
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.entries import save_typed
from kesbang_desktop.store.meetings import load_minutes, save_meeting

PEOPLE = [Person(new_id(), name) for name in ("Rina", "Budi")]
VERBS = {one.__name__: one for one in (save_typed, save_attendances, save_meeting)}
DECISION, ACTION = EntryKind.DECISION, EntryKind.ACTION


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    data = Database(tmp_path_factory.mktemp("data") / "notula.sqlite")
    yield data
    data.close()


@st.composite
def typing(draw) -> tuple[Meeting, list[Typed]]:
    """Somebody who writes, changes and removes three lines, two people and the header."""
    meeting = Meeting(new_id(), "Rapat", date(2024, 3, 21))
    ids = [new_id() for _ in range(3)]
    comers = [Attendance(new_id(), meeting.id, f"V{n}", one.party) for n, one in enumerate(PEOPLE)]
    typed: list[Typed] = []
    for _ in range(draw(st.integers(1, 6))):
        match draw(st.sampled_from(sorted(VERBS))):
            case "save_meeting":
                header = replace(meeting, place=draw(st.sampled_from(("Aula", "Ruang rapat"))))
                typed.append(("save_meeting", (header,)))
            case "save_attendances":
                came = draw(st.lists(st.sampled_from(comers), max_size=2, unique=True))
                gone = [one.id for one in comers if one not in came]
                typed.append(("save_attendances", (meeting.id, came, gone, PEOPLE)))
            case _:
                lines = [_line(draw, meeting, one) for one in ids if draw(st.booleans())]
                there = {one.id for one in lines}
                gone = [one for one in ids if one not in there and draw(st.booleans())]
                owed = [ActionItem(one.id, ongoing=True) for one in lines if one.kind is ACTION]
                typed.append(("save_typed", (meeting.id, lines, owed, gone)))
    return meeting, typed


def _line(draw, meeting: Meeting, entry_id) -> Entry:
    key = draw(st.sampled_from("ABC")) + entry_id.hex
    kind, words = draw(st.sampled_from((DECISION, ACTION))), draw(st.sampled_from(("satu", "dua")))
    return Entry(entry_id, meeting.id, key, kind, words)


@settings(max_examples=8)
@given(typing())
def test_what_was_typed_stands_in_the_minutes_before_it_is_written(data, typed) -> None:
    meeting, deeds = typed
    data.bind(begin_meeting)(meeting)
    begun = [("begin_meeting", (meeting,)), *deeds]
    assert begun_since(meeting.id, begun) == Minutes(meeting)
    before = minutes_since(Minutes(meeting), deeds)
    for verb, given_to_it in deeds:
        data.bind(VERBS[verb])(*given_to_it)
    after = data.bind_reading(load_minutes)(meeting.id)
    shown = {one.id for one in before.entries if one.kind is ACTION}
    actions = {id: one for id, one in before.actions.items() if id in shown}
    assert replace(before, actions=actions) == after
