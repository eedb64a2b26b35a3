"""The program as a folder that runs by itself: made by PyInstaller, with licences and digests."""

import shutil
import subprocess
import sys
from pathlib import Path

from scripts.packages import names
from scripts.packages.digests import write_list
from scripts.packages.licences import gather_licences

# Where the digest of each file of the folder is kept; read by ``paperwork/program_folder.py``.
CONTENTS = "isi.sha256"

# Others come stripped, or with their search paths changed, which strip may damage.
_UNSTRIPPED = (
    "libpython3*.so*",
    "python3*/lib-dynload/*.so",
    "cryptography/hazmat/bindings/*.so",
    "sqlalchemy/**/*.so",
    "sqlcipher3/*.so",
)


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
    """Take out of the libraries what only debuggers read, which is 30 MB."""
    if strip := shutil.which("strip"):
        inner = folder / "_internal"
        paths = sorted(str(path) for pattern in _UNSTRIPPED for path in inner.glob(pattern))
        subprocess.run([strip, "--strip-unneeded", *paths], check=True)


def write_digests(folder: Path) -> None:
    """Write down the digest of every file in ``folder``, so that a copy can be checked."""
    files = [one for one in sorted(folder.rglob("*")) if one.is_file() and one.name != CONTENTS]
    write_list(folder / CONTENTS, files)


def size_of(folder: Path) -> int:
    """Return how many bytes the files of ``folder`` have; a link has none."""
    return sum(
        one.stat().st_size for one in folder.rglob("*") if one.is_file() and not one.is_symlink()
    )
