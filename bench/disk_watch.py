"""Tells, from a process of its own, when what was typed stands in the data file.

``python -m bench.disk_watch FILE MEETING_ID`` prints a line for each time that the minutes have
become longer: the seconds of the system's monotonic clock and the number of their letters. The
first line comes at once, the others as its input ends: nobody reads them before, and whoever prints
into a full pipe looks at no file meanwhile.
"""

import select
import sqlite3
import sys
import time
from contextlib import closing
from uuid import UUID

_PAUSE_S = 0.004
_LENGTH = "SELECT sum(length(text)) FROM entry WHERE meeting_id = ? AND NOT removed"


def main() -> None:
    """Watch until the input is closed."""
    path, meeting_id = sys.argv[1:]
    key = UUID(meeting_id).bytes
    seen, lines = -1, []
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        while not select.select([sys.stdin], [], [], _PAUSE_S)[0]:
            (length,) = connection.execute(_LENGTH, (key,)).fetchone()
            now = time.monotonic()
            if length > seen:
                if seen < 0:
                    print(now, length, flush=True)
                else:
                    lines.append(f"{now} {length}")
                seen = length
    for line in lines:
        print(line)


if __name__ == "__main__":
    main()
