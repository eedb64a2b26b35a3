"""A pulled plug costs no letter that was written.

The real program types through the real event loop and is killed with SIGKILL at a random moment.
``KESBANG_KILLS`` sets how often (10; 100 and more for the long run).
"""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.bootstrap.file_home import DATABASE_NAME
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.secrets import keyring
from tests.app.crash_typist import PASSPHRASE, typed_text
from tests.store.secrets.clear_text import clear_bytes_in

KILLS = int(os.environ.get("KESBANG_KILLS", "10"))
TYPIST = Path(__file__).with_name("crash_typist.py")
ROOT = Path(__file__).parents[2]


def started(typist: Path, *arguments: object) -> subprocess.Popen[str]:
    """Start ``typist``, which tells what it typed and what is on disk."""
    return subprocess.Popen(
        [sys.executable, str(typist), *map(str, arguments)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def kept_and_typed(journal: Iterable[str]) -> tuple[int, int]:
    """Return how many keys were on disk for sure and how many were typed, as it was told."""
    told = [line.split() for line in journal if line.endswith("\n") and line.strip()]
    kept, typed = (
        max((int(count) for what, count in told if what == word), default=0)
        for word in ("kept", "typed")
    )
    return kept, typed


def as_lines(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n")]


def type_and_kill(folder: Path, meeting: Meeting, keys: int, sleep: float = 0) -> tuple[int, int]:
    """Return how many keys were on disk for sure and how many were typed when it was killed.

    It is killed after so many ``keys``, typed without a pause, once any of them was written.

    With ``sleep`` the program stands still for that long first, as on a laptop that is shut.
    """
    with started(TYPIST, folder, meeting.id) as program:
        assert program.stdout is not None
        journal, is_kept = [program.stdout.readline()], False
        if sleep:
            os.kill(program.pid, signal.SIGSTOP)
            time.sleep(sleep)
            os.kill(program.pid, signal.SIGCONT)
        for line in program.stdout:
            journal.append(line)
            what, count = line.split()
            is_kept = is_kept or what == "kept"
            if is_kept and what == "typed" and int(count) >= keys:
                break
        os.kill(program.pid, signal.SIGKILL)
        journal.extend(program.stdout)
        program.wait()
    kept, typed = kept_and_typed(journal)
    assert typed >= keys, "the program ended before it was killed"
    return kept, typed


def check_a_sitting(folder: Path, keys: int, sleep: float = 0) -> None:
    """Let the program type into a new meeting, kill it, and compare."""
    backend = Backend(folder)
    meeting = Meeting(new_id(), "Rapat uji", date(2024, 3, 21))
    backend.ports().meetings.add(Minutes(meeting), (), ())
    backend.close()

    kept, typed = type_and_kill(folder, meeting, keys, sleep)

    with closing(connect(folder / DATABASE_NAME)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    entries = backend.ports().meetings.load(meeting.id).entries
    backend.close()
    found = [entry.text for entry in entries]
    # One key may have been typed and saved without its line in the journal.
    possible = [as_lines(typed_text(count)) for count in range(kept, typed + 2)]
    assert (found or [""]) in possible, f"{kept} of {typed} keys were kept, found: {found[-1:]}"


@pytest.mark.alone
@pytest.mark.parametrize("seed", range(KILLS))
def test_a_kill_at_any_moment_loses_nothing_that_was_written(seed: int, tmp_path: Path) -> None:
    check_a_sitting(tmp_path, random.Random(seed).randint(60, 200))


@pytest.mark.alone
def test_a_laptop_that_slept_goes_on_saving(tmp_path: Path) -> None:
    check_a_sitting(tmp_path, 120, sleep=2.5)


@pytest.mark.alone
def test_a_kill_leaves_no_byte_of_locked_minutes_to_read(tmp_path: Path, monkeypatch) -> None:
    words = "ulin merah tepian 7"
    backend = Backend(tmp_path)
    backend.database.prove_same()
    backend.close()
    backend.data_lock.put_on(words)
    monkeypatch.setenv(PASSPHRASE, words)
    check_a_sitting(tmp_path, 180)
    keyring.forget()
    assert clear_bytes_in(tmp_path, b"kalimat nomor", b"pemantauan wilayah", b"Rapat uji") == []
