"""The plug is pulled in the middle of a word, and typing goes on where it was."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager

from kesbang_desktop.bootstrap.file_home import DATABASE_NAME
from tests.journeys.desk import Desk

LINES = [
    "Kalimat pertama selesai.",
    "Kalimat kedua selesai.",
    "Kalimat ketiga masih dike",
]


def test_after_a_kill_typing_goes_on_at_the_end_of_the_line(desk: Desk) -> None:
    desk.start()
    desk.press("ctrl+n")
    desk.click("Judul rapat")
    desk.press("ctrl+Page_Down")
    desk.wait_focus("MinutesEdit")
    desk.type("\n".join(LINES))
    desk.record(lambda record: [one["text"] for one in record["entries"]] == LINES)
    desk.picture("01-mengetik")
    desk.kill()

    desk.start()
    desk.wait_focus("MinutesEdit")
    cursor = desk.focus.cursor
    assert (cursor["line"], cursor["before"], cursor["behind"]) == (2, LINES[2], "")
    desk.picture("02-kembali")
    desk.type("tik sampai selesai.\nKalimat keempat.")
    whole = [*LINES[:2], "Kalimat ketiga masih diketik sampai selesai.", "Kalimat keempat."]
    desk.record(lambda record: [one["text"] for one in record["entries"]] == whole)
    desk.picture("03-selesai")
    go_on_after_a_space(desk, whole)


def go_on_after_a_space(desk: Desk, whole: list[str]) -> None:
    """The first keys of the next morning come in the first frame, while the machine is busy."""
    desk.type("\nKalimat ")
    desk.record(lambda record: [one["text"] for one in record["entries"]] == [*whole, "Kalimat"])
    # The space goes to the disk by itself, a moment later.
    desk.wait(lambda _: kept_space(desk), "the space on the disk")
    desk.kill()
    with busy_machine():
        desk.start()
        desk.type("kelima.", ms_per_key=1)
        whole = [*whole, "Kalimat kelima."]
        desk.record(lambda record: [one["text"] for one in record["entries"]] == whole)
    desk.picture("04-langsung")


def kept_space(desk: Desk) -> str:
    """Return the space at the end of the line that is kept for whoever comes back."""
    file = desk.data_dir / DATABASE_NAME
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as data:
        [value] = data.execute("SELECT value FROM setting WHERE key = 'place'").fetchone()
    return json.loads(value).get("space", "")


@contextmanager
def busy_machine() -> Iterator[None]:
    """Keep every core at work."""
    busy = [
        subprocess.Popen([sys.executable, "-c", "while True: pass"])
        for _ in range(os.cpu_count() or 1)
    ]
    try:
        yield
    finally:
        for one in busy:
            one.kill()
            one.wait()
