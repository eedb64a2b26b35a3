"""Running an office program out of sight, and ending it with everything it has started."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from time import monotonic

from kesbang_desktop.domain.data_lock import PASSPHRASE_VARIABLE
from kesbang_desktop.domain.errors import OfficeProgramError

Cancelled = Callable[[], bool]

_POLL_S = 0.1
# What belongs to this program and its bundle, and would lead another one astray or is a secret.
_OURS = (
    *("PYTHONHOME", "PYTHONPATH", "LD_LIBRARY_PATH", "QT_QPA_PLATFORM", "QT_PLUGIN_PATH"),
    PASSPHRASE_VARIABLE,
)


def run(
    command: Sequence[str], name: str, deadline: float, is_cancelled: Cancelled = lambda: False
) -> int:
    """Run ``command`` without a window and return its exit code.

    It is ended, with its children, when the clock passes ``deadline`` (of time.monotonic) or
    ``is_cancelled`` says so. Raises OfficeProgramError then, and where it cannot be started.
    """
    try:
        process = _start(command)
    except OSError as error:
        raise OfficeProgramError(
            f"{name} tidak dapat dijalankan; pasang ulang program itu atau buka berkas DOCX-nya."
        ) from error
    try:
        while True:
            with suppress(subprocess.TimeoutExpired):
                return process.wait(_POLL_S)
            if is_cancelled():
                raise OfficeProgramError("Pembuatan PDF dibatalkan; berkas DOCX-nya tetap ada.")
            if monotonic() >= deadline:
                raise OfficeProgramError(
                    f"{name} terlalu lama membuat PDF dan dihentikan; "
                    "coba lagi atau buka berkas DOCX-nya."
                )
    finally:
        if process.poll() is None:
            _end(process)


def _start(command: Sequence[str]) -> "subprocess.Popen[bytes]":
    environment = {key: value for key, value in os.environ.items() if key not in _OURS}
    nothing = subprocess.DEVNULL
    if sys.platform == "win32":
        return subprocess.Popen(
            command,
            stdin=nothing,
            stdout=nothing,
            stderr=nothing,
            env=environment,
            creationflags=subprocess.CREATE_NO_WINDOW,
        )
    return subprocess.Popen(
        command,
        stdin=nothing,
        stdout=nothing,
        stderr=nothing,
        env=environment,
        start_new_session=True,
    )


def _end(process: "subprocess.Popen[bytes]") -> None:
    if sys.platform == "win32":
        end_tree(process.pid)
    else:
        # Its own session began with it, so that the group holds its children and nobody else.
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    with suppress(subprocess.TimeoutExpired):
        process.wait(5)


def end_tree(process_id: int) -> None:
    """End a process and its children, on Windows only."""
    if sys.platform == "win32":
        subprocess.run(
            ["taskkill", "/F", "/T", "/PID", str(process_id)],
            check=False,
            capture_output=True,
            creationflags=subprocess.CREATE_NO_WINDOW,
        )
