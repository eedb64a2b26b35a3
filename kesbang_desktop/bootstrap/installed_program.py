"""How this program came to the computer, and where a portable one keeps its data."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from kesbang_desktop import __version__
from kesbang_desktop.domain.program_update import InstalledProgram, ProgramForm

# What the single file tells the program in it (installer/single-file.sh).
_SINGLE_FILE = "NOTULA_KESBANG_FILE"
_OF_SYSTEM = Path("/usr/lib/notula-kesbang")
# What the installer for Windows leaves beside the program.
_UNINSTALLER = "Hapus Notula Kesbang.exe"
# Beside the program or its folder: data and papers lie beside it too, not on the computer.
MARK = "portabel.txt"
_DATA, _PAPERS = "data", "dokumen"


def installed_program() -> InstalledProgram:
    """Return how this program came here; what is not packaged is not portable."""
    if not getattr(sys, "frozen", False):
        return InstalledProgram(ProgramForm.SOURCE, __version__, sys.executable)
    return packaged_program(Path(sys.executable), os.environ.get(_SINGLE_FILE, ""))


def packaged_program(executable: Path, single_file: str = "") -> InstalledProgram:
    """Return how the packaged program ``executable`` came here.

    ``single_file`` is the file that it was unpacked from, empty for none.
    """
    file = Path(single_file) if single_file else executable
    if executable.is_relative_to(_OF_SYSTEM):
        return InstalledProgram(ProgramForm.DEB, __version__, str(executable))
    portable = _portable_folder(file)
    if single_file:
        form = ProgramForm.SINGLE_FILE
    elif (executable.parent / _UNINSTALLER).exists():
        form = ProgramForm.SETUP
    else:
        form = ProgramForm.FOLDER
    return InstalledProgram(form, __version__, str(file), str(portable) if portable else "")


def portable_data_dir() -> Path | None:
    """Return the folder for data beside a portable program; None where it is none."""
    return _beside_portable(_DATA)


def portable_papers_dir() -> Path | None:
    """Return the folder for papers beside a portable program; None where it is none."""
    return _beside_portable(_PAPERS)


def _beside_portable(name: str) -> Path | None:
    place = installed_program().portable
    return Path(place) / name if place else None


def _portable_folder(file: Path) -> Path | None:
    """Return the folder with the mark: that of ``file``, or the one above."""
    return next((one for one in file.parents[:2] if (one / MARK).is_file()), None)
