"""Where packages are made and what they are called."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
INSTALLER = ROOT / "installer"
DIST = ROOT / "dist"
# What packages are made of on the way: icons, version resource, trees.
MADE = ROOT / "build" / "packages"
VENV = ROOT / "build" / "packages-venv"
NAME = "notula-kesbang"
COMMAND = "kesbang-desktop"
TITLE = "Notula Kesbang"
FOLDER = DIST / NAME
# Where a .deb puts the folder.
INSTALLED = "usr/lib/notula-kesbang"


def version() -> str:
    """Return the version of the program, which is written in one place."""
    text = (ROOT / "kesbang_desktop" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "(\d+\.\d+\.\d+)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError("kesbang_desktop/__init__.py does not tell the version")
    return found[1]


def wheel() -> Path:
    """Return where the wheel of this version lies."""
    return DIST / f"kesbang_desktop-{version()}-py3-none-any.whl"


def deb(number: str | None = None) -> Path:
    """Return where the .deb of this version, or of ``number``, lies."""
    return DIST / f"{NAME}_{number or version()}_amd64.deb"


def single_file() -> Path:
    """Return where the single file for Linux lies."""
    return DIST / f"{NAME}-{version()}-linux-x86_64.run"


def portable() -> Path:
    """Return where the archive of a stick for Windows lies."""
    return DIST / f"{NAME}-{version()}-windows-portabel.zip"


def setup(number: str | None = None) -> Path:
    """Return where the installer for Windows of this version, or of ``number``, lies."""
    return DIST / f"{NAME}-{number or version()}-windows-setup.exe"


def parts_list() -> Path:
    """Return where the software bill of materials of this version lies."""
    return DIST / f"{NAME}-{version()}.cdx.json"
