"""The installer for Windows: compiled, and its script run by Wine on a stand-in for the program.

What it installs here is no program of ours: Wine's notepad stands for it, as a program whose window
can be open. That the real one is installed and runs is proved on Windows (``windows.py``).
"""

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from scripts import system_packages
from scripts.packages import names
from scripts.packages.windows_installer import UNINSTALL_KEY, make_installer
from tests.journeys.hands import Hands
from tests.journeys.screen import Screen
from tests.journeys.shape import Shape
from tests.packages.waiting import wait_until

_LOWER, _HIGHER = "0.0.9", "99.0.0"
_PATIENCE_S = 180
_NOTEPAD = Path("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows/notepad.exe")
# Wine without 32 bits: the installer is compiled for 64.
_FOR_WINE = "-XTarget amd64-unicode"


class _Wine:
    """A Windows of its own in ``home``, shown on ``screen``."""

    def __init__(self, home: Path, screen: Screen) -> None:
        self._environment = {
            **os.environ,
            **screen.environment,
            "HOME": str(home),
            "WINEPREFIX": str(home / "wine"),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
        }
        self.window_with_keys = Hands(screen.environment).window_with_keys
        self.run("wineboot", "--init")
        [self.local] = home.glob("wine/drive_c/users/*/AppData/Local")

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a program of Windows to its end, with all that it started."""
        return subprocess.run(
            ["wine", *command],
            check=False,
            capture_output=True,
            text=True,
            errors="replace",
            env=self._environment,
            timeout=_PATIENCE_S,
        )

    def start(self, program: Path) -> "subprocess.Popen[bytes]":
        """Start a program of Windows; whoever asks ends it."""
        return subprocess.Popen(["wine", str(program)], env=self._environment)

    def end(self) -> None:
        """End what still runs in this Windows."""
        self.run("wineboot", "--kill")

    def value(self, key: str, name: str = "") -> str:
        """Return a value of the registry, empty where there is none."""
        asked = ["/v", name] if name else ["/ve"]
        told = self.run("reg", "query", key, *asked).stdout
        found = [
            line.split("REG_SZ", 1)[1].strip() for line in told.splitlines() if "REG_SZ" in line
        ]
        return found[0] if found else ""


def prove() -> Iterator[str]:
    """Yield a line for each thing that holds. Raises AssertionError for what does not."""
    assert shutil.which("makensis"), "make package installs nsis"
    # What Wine ends may still write for a moment.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        whole = _take(make_installer(names.FOLDER), folder)
        assert names.version().encode("utf-16-le") in whole.read_bytes()
        assert {one.name for one in names.FOLDER.iterdir()} <= _removed()
        size = whole.stat().st_size / 1e6
        yield f"compiled without a warning; {size:.0f} MB with the folder for Linux in it"
        if shutil.which("wine") is None and not system_packages.install(["wine", "wine64"]):
            raise AssertionError("the script of the installer is run by wine")
        screen = Screen(Shape(1366, 768), dict(os.environ))
        wine = _Wine(folder, screen)
        try:
            yield from _run_script(wine, folder)
        finally:
            wine.end()
            screen.close()


def _removed() -> set[str]:
    """Return what the script takes away of an earlier version: nothing may be left of one."""
    script = (names.INSTALLER / f"{names.NAME}.nsi").read_text("utf-8")
    macro = script.split("!macro REMOVE_PROGRAM")[1].split("!macroend")[0]
    return set(re.findall(r'"\$INSTDIR\\(.*)"', macro))


def _take(made: Path, folder: Path) -> Path:
    """Move what nobody is to be handed out of ``dist/``."""
    return Path(shutil.move(made, folder / made.name))


def _stand_in(folder: Path, version: str) -> Path:
    """Make a folder like the program's, with a file that only this version has."""
    place = folder / version
    (place / "_internal").mkdir(parents=True)
    (place / "_internal" / f"{version}.dll").write_text(version)
    shutil.copy(_NOTEPAD, place / f"{names.TITLE}.exe")
    (place / "VERSI").write_text(version)
    return place


def _run_script(wine: _Wine, folder: Path) -> Iterator[str]:
    lower, now, higher = (
        _take(make_installer(_stand_in(folder, one), one, _FOR_WINE), folder)
        for one in (_LOWER, names.version(), _HIGHER)
    )
    place = wine.local / "Programs" / names.TITLE
    assert wine.run(str(lower), "/S").returncode == 0
    assert (place / f"{names.TITLE}.exe").exists() and wine.value(
        UNINSTALL_KEY, "DisplayVersion"
    ) == _LOWER
    kind = wine.value(r"HKCU\Software\Classes\.knotula")
    opened = wine.value(rf"HKCU\Software\Classes\{kind}\shell\open\command")
    assert opened.endswith(f'{names.TITLE}.exe" "%1"')
    assert list(wine.local.parent.rglob(f"Start Menu/Programs/{names.TITLE}.lnk"))
    yield "silently installed for one person: program, start menu, .knotula"
    data = wine.local / names.TITLE
    data.mkdir()
    (data / "notula.sqlite").write_text("data")
    (place / "catatan saya.txt").write_text("milik orang")
    program = wine.start(place / f"{names.TITLE}.exe")
    wait_until(lambda: "Notepad" in wine.window_with_keys(), "its window", _PATIENCE_S)
    assert program.poll() is None
    assert wine.run(str(now), "/S").returncode == 0
    assert program.wait(_PATIENCE_S) is not None
    assert wine.value(UNINSTALL_KEY, "DisplayVersion") == names.version()
    assert [one.name for one in (place / "_internal").iterdir()] == [f"{names.version()}.dll"]
    yield "upgraded over an older one that was open: its window was closed, nothing old is left"
    assert wine.run(str(higher), "/S").returncode == 0
    assert wine.run(str(now), "/S").returncode == 3
    assert wine.value(UNINSTALL_KEY, "DisplayVersion") == _HIGHER
    yield "an older one is refused over a newer one, with code 3"
    assert wine.run(str(place / "Hapus Notula Kesbang.exe"), "/S").returncode == 0
    # The uninstaller goes on as a copy of itself.
    removed = place / f"{names.TITLE}.exe"
    wait_until(lambda: not removed.exists(), "the program to go", _PATIENCE_S)
    assert (data / "notula.sqlite").read_text() == "data"
    assert (place / "catatan saya.txt").exists()
    assert wine.value(UNINSTALL_KEY, "DisplayVersion") == ""
    assert wine.value(r"HKCU\Software\Classes\.knotula") == ""
    yield "removed; the data and what somebody laid beside the program are kept"
