"""From the start to the first rows, to typing-ready, and from the first key to the disk.

The floor is a bare QMainWindow: its first paint, and the end of ``import sqlmodel`` behind it.
"""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bench.measuring import Figure, as_installed
from bench.watched_start import KEY
from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.typed_ahead import SETTING, TypedAhead

_RUNS = 7
_ENTRIES = 100
_MEETINGS = 30


def measure() -> dict[str, Figure]:
    """Return start_ready_empty, first_rows (seconds), memory_ready (MB), save_first_key (ms).

    The first rows are those of an office with meetings. The key is on disk once a start that
    follows a kill brings it into the minutes.
    """
    with tempfile.TemporaryDirectory() as folder:
        empty, held = Path(folder, "kosong"), Path(folder, "berisi")
        left_open = Path(folder, "terbuka")
        Backend(empty).database.close()
        _hold_meetings(held)
        entry = _leave_open(left_open)
        runs: dict[str, list[dict[str, float]]] = {
            what: [] for what in ("bare", "ready", "rows", "typed")
        }
        for count in range(_RUNS + 1):
            found = {
                "bare": _run("bare"),
                "ready": _run("ready", empty),
                "rows": _run("ready", held),
                "typed": _run("typed", left_open),
            }
            if count:
                for name, moments in found.items():
                    runs[name].append(moments)
        _require_typed(left_open, entry)

    def middle(what: str, name: str) -> float:
        return statistics.median(moments[name] for moments in runs[what])

    saved = statistics.median(one["written"] - one["typed"] for one in runs["typed"])
    return {
        "start_ready_empty": Figure(middle("ready", "ready"), middle("bare", "ready")),
        "first_rows": Figure(middle("rows", "rows"), middle("bare", "painted")),
        "memory_ready": Figure(middle("ready", "megabytes"), middle("bare", "megabytes")),
        "save_first_key": Figure(saved * 1000, 300.0),
    }


def _run(what: str, data_dir: Path | None = None) -> dict[str, float]:
    more = [] if data_dir is None else [str(data_dir)]
    command = [sys.executable, "-m", "bench.watched_start", what, str(time.monotonic()), *more]
    told = subprocess.run(
        command, stdout=subprocess.PIPE, text=True, check=True, env=as_installed()
    ).stdout
    found: dict[str, float] = json.loads(told)
    return found


def _hold_meetings(folder: Path) -> None:
    """Make meetings that fill the lists of Beranda."""
    backend = Backend(folder)
    ports = backend.ports()
    today = datetime.now(UTC).date()
    for number in range(-_MEETINGS // 2, _MEETINGS // 2):
        day = today + timedelta(days=number)
        ports.meetings.add(Minutes(Meeting(new_id(), f"Rapat {number}", day)), (), ())
    backend.close()


def _leave_open(folder: Path) -> Entry:
    """Make minutes that were open last time; return the entry with the cursor."""
    backend = Backend(folder)
    ports = backend.ports()
    meeting = Meeting(new_id(), "Rapat Pemantauan", date(2024, 3, 21))
    noted = datetime(2024, 3, 21, 9, tzinfo=UTC)
    entries = tuple(
        Entry(new_id(), meeting.id, key, text=f"Butir ke-{number}", noted_at=noted)
        for number, key in enumerate(keys_after("", _ENTRIES))
    )
    ports.meetings.add(Minutes(meeting, (), entries), (), ())
    last = entries[-1]
    ports.settings.put("place", {"meeting": str(meeting.id), "entry": str(last.id)})
    backend.close()
    return last


def _require_typed(folder: Path, entry: Entry) -> None:
    """Every first key stands behind the text that was there."""
    backend = Backend(folder)
    ports = backend.ports()
    stored = ports.meetings.load(entry.meeting_id).entries[-1].text
    # What a window that closed at once did not bring into the minutes comes with the next one.
    kept = TypedAhead.from_setting(ports.settings.get(SETTING))
    stored += kept.text if kept else ""
    backend.close()
    if stored != entry.text + KEY * (_RUNS + 1):
        raise AssertionError(f"the first keys are not where they belong: {stored}")
