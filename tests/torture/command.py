"""Commands of the program, run as from a terminal but in this process."""

import io
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

from kesbang_desktop.__main__ import main


@dataclass(frozen=True, slots=True)
class Said:
    """What a command said: exit code 0, 1 (a known error) or 2 (wrong use)."""

    code: int
    out: str
    err: str


def command(home: Path, *arguments: str) -> Said:
    """Run one command on the data in ``home``; a bug of the program is raised as it is."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        try:
            code = main(["--data-dir", str(home), *arguments])
        except SystemExit as end:
            code = int(end.code or 0)
    return Said(code, out.getvalue(), err.getvalue())
