"""The program as a process of its own."""

import subprocess
import sys
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

from kesbang_desktop.__main__ import main

ROOT = Path(__file__).parents[2]
PATIENCE_S = 30


class Program:
    """Runs from the beginning; ``socket`` is where it tells what it shows.

    What it prints goes to the end of the file ``said``.
    """

    def __init__(
        self,
        data_dir: Path,
        socket: Path,
        said: Path,
        environment: dict[str, str],
        arguments: Sequence[str] = (),
    ) -> None:
        self._said = said
        socket.unlink(missing_ok=True)
        with said.open("ab") as output:
            self._process = subprocess.Popen(
                [
                    *(sys.executable, "-m", "tests.journeys.watched_program"),
                    *(str(socket), "--data-dir", str(data_dir), *arguments),
                ],
                cwd=ROOT,
                env={**environment, "QT_QPA_PLATFORM": "xcb"},
                stdout=output,
                stderr=output,
            )

    @property
    def is_running(self) -> bool:
        """Tell whether it has not ended."""
        return self._process.poll() is None

    @property
    def said(self) -> str:
        """What all runs printed, which in a good one is nothing."""
        return self._said.read_text(errors="replace")

    def kill(self) -> None:
        """Pull the plug."""
        self._process.kill()
        self._process.wait(PATIENCE_S)

    def wait(self, seconds: float = PATIENCE_S) -> int:
        """Wait for its end and return the exit code. Raises TimeoutExpired."""
        return self._process.wait(seconds)


def run_command(data_dir: Path, *arguments: str) -> str:
    """Run a command of the program beside the window and return what it printed.

    It runs in this process: a journey asks a hundred times, and starting costs half a second.
    """
    output, errors = StringIO(), StringIO()
    with redirect_stdout(output), redirect_stderr(errors):
        code = main(["--data-dir", str(data_dir), *arguments])
    assert code == 0, f"{arguments} ended with {code}: {errors.getvalue()}"
    return output.getvalue()
