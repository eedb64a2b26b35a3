"""The program as a folder that runs by itself: made by PyInstaller, with licences and digests."""

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

from scripts.packages import names
from scripts.packages.licences import gather_licences

# Where the digest of each file of the folder is kept; read by ``paperwork/program_folder.py``.
CONTENTS = "isi.sha256"


def make_folder() -> Path:
    """Make the folder and return it."""
    work = ["--workpath", str(names.MADE / "pyinstaller"), "--distpath", str(names.DIST)]
    spec = str(names.INSTALLER / f"{names.NAME}.spec")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *work]
    # Elsewhere than in the checkout: the program is taken as it is installed.
    subprocess.run([*command, spec], check=True, cwd=names.MADE)
    _strip(names.FOLDER)
    (names.FOLDER / "VERSI").write_text(names.version() + "\n", "utf-8", newline="\n")
    gather_licences(names.FOLDER)
    write_digests(names.FOLDER)
    return names.FOLDER


def _strip(folder: Path) -> None:
    """Take the names for debuggers out of the libraries that have millions of them."""
    if strip := shutil.which("strip"):
        inner = folder / "_internal"
        for path in (*inner.glob("libpython3*.so*"), *inner.glob("sqlcipher3/_sqlite3.*.so")):
            subprocess.run([strip, "--strip-unneeded", str(path)], check=True)


def write_digests(folder: Path) -> None:
    """Write down the digest of every file in ``folder``, so that a copy can be checked."""
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder).as_posix()}\n"
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != CONTENTS
    ]
    (folder / CONTENTS).write_text("".join(lines), "utf-8", newline="\n")


def size_of(folder: Path) -> int:
    """Return how many bytes the files of ``folder`` have; a link has none."""
    return sum(
        one.stat().st_size for one in folder.rglob("*") if one.is_file() and not one.is_symlink()
    )
