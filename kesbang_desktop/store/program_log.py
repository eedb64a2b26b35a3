"""A log beside the data, without a word of what is in it: kinds of errors, places in the program.

Nothing is logged but names of this program's own parts; errors are told by
``domain/bug_report.py``.
"""

import logging
import os
from contextlib import suppress
from datetime import datetime
from itertools import pairwise
from pathlib import Path

from kesbang_desktop.domain.bug_report import describe_bug

NAME = "catatan-program.log"
_MOST_BYTES = 256 * 1024
_KEPT = 3
_ROOT = "kesbang_desktop"


def keep_log(data_dir: Path) -> None:
    """Write what the program logs from now on to a file in ``data_dir``, and nowhere else."""
    root = logging.getLogger(_ROOT)
    root.setLevel(logging.INFO)
    root.propagate = False
    for former in [one for one in root.handlers if isinstance(one, _LogFile)]:
        root.removeHandler(former)
    root.addHandler(_LogFile(data_dir / NAME))


class _LogFile(logging.Handler):
    """Appends lines to ``path``; a full one is kept beside it, and the oldest goes."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record; a disk that does not take it stops nothing."""
        lines = [f"{datetime.now():%Y-%m-%d %H:%M:%S} {record.levelname} {record.getMessage()}"]
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            lines.append(describe_bug(error))
        with suppress(OSError):
            self._make_room()
            flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
            with os.fdopen(os.open(self._path, flags, 0o600), "a", encoding="utf-8") as writing:
                writing.write("\n".join(lines) + "\n")

    def _make_room(self) -> None:
        if not self._path.exists() or self._path.stat().st_size < _MOST_BYTES:
            return
        names = [self._path, *(self._path.with_suffix(f".{n}.log") for n in range(1, _KEPT))]
        for younger, older in reversed(list(pairwise(names))):
            if younger.exists():
                younger.replace(older)
