"""Makes the virtual environment that packages are made in; runs with a bare Python."""

import hashlib
import importlib.util
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from scripts import qt_libraries, system_packages
from scripts.packages.names import DIST, INSTALLER, ROOT, VENV, wheel

# What takes libraries apart and finds them, what packs a .deb, and what compiles the installer.
_DEBIAN_PROGRAMS = {
    "objdump": "binutils",
    "xz": "xz-utils",
    "dpkg-deb": "dpkg",
    "makensis": "nsis",
}
_STAMP = VENV / "installed.txt"


def venv_python() -> Path:
    """Return the interpreter of that environment, whether or not it is there."""
    return VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def ensure_tools() -> bool:
    """Make the environment anew where the program changed; False where a person has to help."""
    if sys.platform.startswith("linux") and not _ensure_programs():
        return False
    digest = _digest()
    if venv_python().exists() and _STAMP.exists() and _STAMP.read_text() == digest:
        return True
    print("Menyiapkan alat untuk membuat paket", flush=True)
    _STAMP.unlink(missing_ok=True)
    if not venv_python().exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=True)
    pip = [str(venv_python()), "-m", "pip", "--quiet", "--disable-pip-version-check"]
    DIST.mkdir(exist_ok=True)
    subprocess.run([*pip, "wheel", "--no-deps", "-w", str(DIST), str(ROOT)], check=True)
    tools = ["-r", str(INSTALLER / "tools.txt")]
    subprocess.run([*pip, "install", f"{wheel()}[server]", *tools], check=True)
    again = ["--force-reinstall", "--no-deps", str(wheel())]
    subprocess.run([*pip, "install", *again], check=True)
    _STAMP.write_text(digest)
    return True


def _ensure_programs() -> bool:
    missing = [package for name, package in _DEBIAN_PROGRAMS.items() if not shutil.which(name)]
    if importlib.util.find_spec("ensurepip") is None:
        missing.append(f"python3.{sys.version_info.minor}-venv")
    if not _has_shared_python():
        missing.append(f"libpython3.{sys.version_info.minor}")
    return qt_libraries.ensure_libraries() and (not missing or system_packages.install(missing))


def _has_shared_python() -> bool:
    """Tell whether this Python has its library apart, which a packaged program needs."""
    folder, name = sysconfig.get_config_vars("LIBDIR", "INSTSONAME")
    places = (Path(folder), Path(f"/usr/lib/{sysconfig.get_config_var('MULTIARCH')}"))
    return any((place / name).exists() and ".so" in name for place in places) or bool(
        list(places[1].glob(f"libpython3.{sys.version_info.minor}.so*"))
    )


def _digest() -> str:
    """Return the digest of all that is installed there."""
    found = hashlib.sha256()
    kept = [ROOT / "pyproject.toml", INSTALLER / "tools.txt"]
    for folder in (ROOT / "kesbang_desktop", ROOT / "resources"):
        kept += sorted(one for one in folder.rglob("*") if one.is_file())
    for path in kept:
        if "__pycache__" not in path.parts:
            found.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes())
    return found.hexdigest()
