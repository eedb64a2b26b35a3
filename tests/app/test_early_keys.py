"""What is typed before the minutes are open outlives a kill, and comes into them once."""

import os
import random
import signal
import time
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.bootstrap.file_home import DATABASE_NAME
from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.row_check import check_rows
from tests.app.crash_typist import typed_text
from tests.app.test_crash import KILLS, as_lines, kept_and_typed, started

TYPIST = Path(__file__).with_name("early_typist.py")


def left_open(folder: Path) -> Meeting:
    """Make minutes of one empty line, with the cursor in them, as somebody left them."""
    backend = Backend(folder)
    meeting = Meeting(new_id(), "Rapat uji", date(2024, 3, 21))
    entry = Entry(new_id(), meeting.id, "V")
    ports = backend.ports()
    ports.meetings.add(Minutes(meeting, (), (entry,)), (), ())
    ports.settings.put("place", {"meeting": str(meeting.id), "entry": str(entry.id)})
    backend.close()
    return meeting


def type_and_kill(folder: Path, seconds: float) -> tuple[int, int]:
    """Kill it so long after the first key is on disk; return how many keys were kept and typed."""
    with started(TYPIST, folder, "typing") as program:
        assert program.stdout is not None
        told: list[str] = []
        for line in program.stdout:
            told.append(line)
            if line.startswith("kept"):
                break
        time.sleep(seconds)
        os.kill(program.pid, signal.SIGKILL)
        told.extend(program.stdout)
        program.wait()
    kept, typed = kept_and_typed(told)
    assert kept, "the program ended before any key was on disk"
    return kept, typed


@pytest.mark.alone
@pytest.mark.parametrize("seed", range(KILLS))
def test_keys_of_the_first_moment_come_into_the_minutes_once(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    meeting = left_open(tmp_path)
    kept, typed = type_and_kill(tmp_path, chance.choice((0.0, 0.3, 1.0, 2.0)) * chance.random())
    with started(TYPIST, tmp_path, "looking") as program:
        program.communicate()
    assert program.returncode == 0

    backend = Backend(tmp_path)
    found = [entry.text for entry in backend.ports().meetings.load(meeting.id).entries]
    backend.close()
    possible = [as_lines(typed_text(count)) for count in range(kept, typed + 2)]
    assert found in possible, f"{kept} of {typed} keys were kept, found: {found}"
    with closing(connect(tmp_path / DATABASE_NAME)) as connection:
        assert not check_rows(connection).altered
