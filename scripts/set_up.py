"""Makes ``.venv`` with the program and its tools in it; what is done already is not done again."""

import hashlib
import importlib.util
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING or __package__:
    from scripts import qt_libraries, system_packages
else:
    import qt_libraries
    import system_packages

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "installed.txt"
OLDEST = (3, 11)


def venv_python() -> Path:
    """Return the interpreter of the virtual environment, whether or not it is there."""
    return VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def make_venv() -> None:
    """Create the virtual environment, or create it anew where its interpreter does not run."""
    if _runs(venv_python()):
        return
    # Debian keeps this part of Python in a package of its own.
    if importlib.util.find_spec("ensurepip") is None:
        package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        if not system_packages.install([package]):
            sys.exit(1)
    print("Membuat .venv", flush=True)
    STAMP.unlink(missing_ok=True)
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=True)


def install() -> None:
    """Install the program with its tools where pyproject.toml changed since the last time."""
    digest = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    if STAMP.exists() and STAMP.read_text() == digest:
        return
    print("Memasang program dan alatnya ke .venv", flush=True)
    pip = [str(venv_python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--editable", ".[dev]"], check=True, cwd=ROOT)
    STAMP.write_text(digest)


def main() -> int:
    """Set everything up; return 0, or 1 where a person has to do something first."""
    if sys.version_info < OLDEST:
        print("Perlu Python 3.11 atau yang lebih baru. Pasang dulu, lalu ulangi.")
        return 1
    try:
        make_venv()
        install()
    except subprocess.CalledProcessError as error:
        print(f"Penyiapan gagal pada: {' '.join(error.cmd)}. Perbaiki sebabnya lalu ulangi.")
        return 1
    return 0 if qt_libraries.ensure_libraries() else 1


def _runs(python: Path) -> bool:
    if not python.exists():
        return False
    done = subprocess.run([str(python), "-c", "import pip"], check=False, capture_output=True)
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
