"""The script of the installer for Windows: compiled, and its version read back.

Compiled here against the folder for Linux, which stands in for that of Windows: it is the script
that is proved. That the installer runs is proved on Windows (``windows.py``).
"""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from scripts.packages import names
from scripts.packages.windows_installer import make_installer


def prove() -> Iterator[str]:
    """Yield a line for each thing that holds. Raises AssertionError for what does not."""
    assert shutil.which("makensis"), "make package installs nsis"
    target = make_installer(names.FOLDER)
    size = target.stat().st_size / 1e6
    with tempfile.TemporaryDirectory() as folder:
        # Not to be handed out: it holds no program for Windows.
        moved = Path(shutil.move(target, folder))
        assert moved.read_bytes()[:2] == b"MZ"
        assert names.version().encode("utf-16-le") in moved.read_bytes()
    yield f"compiled without a warning; {size:.0f} MB with the folder for Linux in it"
