"""Whatever two offices do between two packages: nothing written is lost, and both end alike."""

import itertools
import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from kesbang_desktop.domain.action import Progress
from kesbang_desktop.domain.record_state import Choice
from kesbang_desktop.store.actions import add_progress
from kesbang_desktop.store.meetings import bin_meeting, restore_meeting
from tests.store.packages.two_offices import ACTION, MEETING, MINUTES, Office, two_offices
from tests.store.store_samples import NOON, uid

LINES = [entry.id for entry in MINUTES.entries]
STEPS = st.lists(
    st.tuples(
        st.booleans(),
        st.sampled_from(("rewrite", "delete", "add", "note", "place", "bin", "unbin")),
        st.integers(0, len(LINES) - 1),
    ),
    max_size=6,
)
CHOICES = st.sampled_from((Choice.MINE, Choice.THEIRS))


def does(office: Office, what: str, which: int, number: int) -> str:
    """Do one thing at an office; return what was written by it, empty for nothing."""
    said = f"Tulisan {number}"
    standing = {entry.id for entry in office.minutes().entries}
    acts: dict[str, Callable[[], object]] = {
        "rewrite": lambda: office.rewrite(said, LINES[which]) if LINES[which] in standing else "",
        "delete": lambda: office.delete(LINES[which]),
        "add": lambda: office.add_line(1000 + number, said),
        # The list of follow-ups offers no action whose line is deleted.
        "note": lambda: (
            office.database.bind(add_progress)(
                [Progress(uid(2000 + number), ACTION, NOON, said, "Edi")]
            )
            if ACTION in standing
            else ""
        ),
        "place": lambda: office.change_meeting(place=said),
        "bin": lambda: office.database.bind(bin_meeting)(MEETING.id, NOON),
        "unbin": lambda: office.database.bind(restore_meeting)(MEETING.id),
    }
    acts[what]()
    return said


def written(office: Office) -> set[str]:
    """Return everything that somebody wrote at this office and that stands there."""
    minutes = office.minutes()
    notes = {note.text for one in minutes.actions.values() for note in one.progress}
    return {entry.text for entry in minutes.entries} | notes | {minutes.meeting.place}


def is_binned(office: Office) -> bool:
    return office.minutes().meeting.binned_at is not None


@settings(max_examples=4, deadline=None)
@given(STEPS, STEPS, CHOICES)
def test_two_offices_end_alike_and_lose_nothing_unasked(before, after, choice):
    numbers = itertools.count(1)
    with (
        tempfile.TemporaryDirectory() as folder,
        two_offices(Path(folder)) as (here, there),
    ):
        there.take(here.hand_over())
        for steps in (before, after):
            for is_here, what, which in steps:
                does(here if is_here else there, what, which, next(numbers))
            mine, theirs = written(here), written(there)
            package = there.hand_over()
            view = here.view(package)
            here.take(package, choice)
            if not view.questions:
                # What stood on one side only was new there, or deleted or rewritten here or there.
                assert written(here) <= mine | theirs
            else:
                asked = "\n".join(one.mine + one.theirs for one in view.questions)
                gone = (mine & theirs) - written(here)
                assert all(text in asked for text in gone if text.startswith("Tulisan"))
            assert not here.view(package).brings_something
            there.take(here.hand_over(), choice)
            assert there.minutes().entries == here.minutes().entries
            assert there.minutes().actions == here.minutes().actions
            assert there.minutes().meeting.place == here.minutes().meeting.place
            assert is_binned(here) is is_binned(there)


@settings(max_examples=5, deadline=None)
@given(STEPS)
def test_what_one_office_alone_did_arrives_whole_and_unasked(steps):
    with (
        tempfile.TemporaryDirectory() as folder,
        two_offices(Path(folder)) as (here, there),
    ):
        there.take(here.hand_over())
        for number, (_, what, which) in enumerate(steps):
            does(there, what, which, number)
        package = there.hand_over()
        assert not here.view(package).questions
        here.take(package)
        assert here.minutes().entries == there.minutes().entries
        assert here.minutes().actions == there.minutes().actions
        assert here.minutes().meeting == there.minutes().meeting
