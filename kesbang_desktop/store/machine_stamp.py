"""A stamp beside the data that tells which computer has it open, renewed while it has.

The lock of one computer is unknown to another where a folder is copied between them all the time,
or shared in a way that :mod:`kesbang_desktop.store.storage` does not know.
"""

import json
import os
import platform
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event, Thread

from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.store.private_files import create_private_file

NAME = "dipakai-oleh.json"
_MACHINE_ID = Path("/etc/machine-id")
_RENEWED_S = 20.0
# Longer than a renewal takes to come through; a computer that crashed shuts nobody out for long.
STALE_AFTER = timedelta(seconds=90)


@dataclass(frozen=True, slots=True)
class Stamp:
    """``machine`` is what tells two computers apart, ``name`` what people call it."""

    machine: str
    name: str
    at: datetime


def own_stamp() -> Stamp:
    """Return the stamp of this computer, now."""
    machine = platform.node()
    with suppress(OSError):
        machine += _MACHINE_ID.read_text(encoding="ascii", errors="replace").strip()[:8]
    return Stamp(machine, platform.node() or "lain", datetime.now().replace(microsecond=0))


class MachineStamp:
    """Stands in ``folder`` until :meth:`remove`."""

    def __init__(self, folder: Path, renewed_s: float = _RENEWED_S) -> None:
        """Raise DatabaseError where another computer has the folder open."""
        self._path = folder / NAME
        other, own = read_stamp(self._path), own_stamp()
        if other and other.machine != own.machine and abs(own.at - other.at) < STALE_AFTER:
            raise DatabaseError(
                f"Data ini sedang terbuka di komputer “{other.name}”. Tutup programnya di sana. "
                "Bila komputer itu mati mendadak, tunggu dua menit lalu coba lagi."
            )
        self._renewed_s = renewed_s
        self._end = Event()
        write_stamp(self._path, own)
        self._thread = Thread(target=self._renew, name="tanda-komputer", daemon=True)
        self._thread.start()

    def remove(self) -> None:
        """Let other computers open the folder."""
        self._end.set()
        self._thread.join()
        with suppress(OSError):
            self._path.unlink(missing_ok=True)

    def _renew(self) -> None:
        while not self._end.wait(self._renewed_s):
            write_stamp(self._path, own_stamp())


def read_stamp(path: Path) -> Stamp | None:
    """Return the stamp at ``path``, None where there is none that can be read."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        at = datetime.fromisoformat(found["at"])
        return Stamp(str(found["machine"]), str(found["name"]), at.replace(tzinfo=None))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def write_stamp(path: Path, stamp: Stamp) -> None:
    """Put ``stamp`` at ``path``, whole; a disk that does not take it stops nothing."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    with suppress(OSError):
        for left in path.parent.glob(f".{path.name}.*.tmp"):
            # Of a program that was killed here.
            left.unlink(missing_ok=True)
        try:
            with create_private_file(temporary) as writing:
                writing.write(json.dumps(asdict(stamp) | {"at": stamp.at.isoformat()}).encode())
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
