"""A newer version of the program on a removable disk, and how this one was installed.

Packages are known by their names, which ``scripts/packages/names.py`` gives them.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

_NUMBER = r"(\d+\.\d+\.\d+)"


class ProgramForm(StrEnum):
    """How the program came to this computer; a newer version comes in the same way."""

    DEB = "deb"
    SETUP = "setup"
    SINGLE_FILE = "single_file"
    FOLDER = "folder"
    # A wheel or a checkout, which whoever has it brings up to date by its own tools.
    SOURCE = "source"


_NAMES = {
    ProgramForm.DEB: rf"notula-kesbang_{_NUMBER}_amd64\.deb",
    ProgramForm.SETUP: rf"notula-kesbang-{_NUMBER}-windows-setup\.exe",
    ProgramForm.SINGLE_FILE: rf"notula-kesbang-{_NUMBER}-linux-x86_64\.run",
    ProgramForm.FOLDER: rf"notula-kesbang-{_NUMBER}",
}


@dataclass(frozen=True, slots=True)
class InstalledProgram:
    """``file`` is what is started, ``portable`` the folder of program and data, or empty."""

    form: ProgramForm
    version: str
    file: str
    portable: str = ""


@dataclass(frozen=True, slots=True)
class ProgramUpdate:
    """A newer ``version`` at ``place``: a file, or a folder where the program is one."""

    version: str
    place: str


@dataclass(frozen=True, slots=True)
class UpdateEnd:
    """What came of an update: a sentence, and what is left to do.

    ``command`` is for a person to type, ``starts`` what takes the place of this program once it is
    closed; each may be empty.
    """

    sentence: str
    command: str = ""
    starts: tuple[str, ...] = ()


def version_numbers(version: str) -> tuple[int, ...]:
    """Return the numbers of ``version`` to compare it by: ``1.10.0`` comes after ``1.9.3``."""
    return tuple(map(int, version.split(".")))


def version_in(name: str, form: ProgramForm) -> str | None:
    """Return which version a file or folder called ``name`` is of; None where it is no package."""
    found = re.fullmatch(_NAMES[form], name) if form in _NAMES else None
    return found[1] if found else None
