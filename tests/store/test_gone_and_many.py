"""What is asked for may be gone, or more than a statement takes."""

import subprocess
import sys
from pathlib import Path

import pytest

from kesbang_desktop.domain.errors import InvalidRecordError, NotFoundError
from kesbang_desktop.domain.follow_up_query import read_query
from kesbang_desktop.domain.meeting import MeetingFilter
from kesbang_desktop.store.action_details import load_action
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.follow_up_rows import read_follow_ups
from kesbang_desktop.store.meeting_list import count_meetings, list_meetings
from kesbang_desktop.store.meetings import add_minutes
from tests.store.store_samples import (
    NOON,
    ORGANIZATIONS,
    PEOPLE,
    listed_actions,
    make_minutes,
    uid,
)

_OPEN = """
import sys
from pathlib import Path
from kesbang_desktop.store.database import Database
sys.stdin.readline()
Database(Path(sys.argv[1]), 20).close()
"""


def test_an_action_that_is_gone_is_left_out_of_those_asked_for(database: Database) -> None:
    minutes = make_minutes()
    database.bind(add_minutes)(minutes, PEOPLE, ORGANIZATIONS)
    (entry_id,) = minutes.actions
    found = database.bind_reading(read_follow_ups)([uid(999), entry_id, uid(998)])
    assert [one.entry_id for one in found] == [entry_id]
    with pytest.raises(NotFoundError):
        database.bind_reading(load_action)(uid(999))


def test_a_thousand_words_are_looked_for_or_refused_in_a_sentence(database: Database) -> None:
    words = " ".join(f"kata{number}" for number in range(1_000))
    assert listed_actions(database, read_query(words, NOON.date()).query) == []
    named = " ".join(f"pic:kata{number}" for number in range(1_000))
    assert listed_actions(database, read_query(named, NOON.date()).query) == []
    for verb in (list_meetings, count_meetings):
        with pytest.raises(InvalidRecordError, match="lebih dari 100 kata"):
            database.bind_reading(verb)(MeetingFilter(words))
    assert database.bind_reading(list_meetings)(MeetingFilter("rapat " * 1_000)) == []


def test_programs_that_make_the_same_new_file_at_once_all_open_it(path: Path) -> None:
    programs = [
        subprocess.Popen([sys.executable, "-c", _OPEN, str(path)], stdin=subprocess.PIPE)
        for _ in range(4)
    ]
    for one in programs:
        assert one.stdin is not None
        one.stdin.write(b"\n")
        one.stdin.close()
    assert [one.wait(60) for one in programs] == [0, 0, 0, 0]
    database = Database(path)
    assert database.bind_reading(count_meetings)(MeetingFilter()) == 0
    database.close()
