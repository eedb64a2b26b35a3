"""The installer on Windows, silently: installed, started, upgraded, refused downwards, removed.

``python -m tests.packages.windows`` in the release workflow; there is nothing to run it on here.
"""

import os
import subprocess
from pathlib import Path

from kesbang_desktop.assets import resource_path
from scripts.packages import names
from scripts.packages.windows_installer import UNINSTALL_KEY, make_installer
from tests.packages.waiting import wait_until

_SAMPLE = resource_path("samples", "rapat-2024-03-21.txt")


def main() -> int:
    """Prove it and return the exit code."""
    local = Path(os.environ["LOCALAPPDATA"])
    place, data = local / "Programs" / names.TITLE, local / names.TITLE
    lower = make_installer(names.FOLDER, "0.0.1")
    assert _run(lower, "/S") == 0
    program = place / "kesbang-desktop.exe"
    told = subprocess.run([str(program), "--version"], check=True, capture_output=True, text=True)
    assert told.stdout.strip() == names.version()
    subprocess.run([str(program), "import", str(_SAMPLE)], check=True)
    assert _run(names.setup(), "/S") == 0
    assert _version() == names.version()
    assert _run(lower, "/S") == 3 and _version() == names.version()
    assert _run(place / "Hapus Notula Kesbang.exe", "/S") == 0
    # The uninstaller goes on as a copy of itself.
    wait_until(lambda: not place.exists(), "the program to go")
    assert (data / "notula.sqlite").exists()
    lower.unlink()
    print("installed, upgraded, not downgraded, removed; the data is kept")
    return 0


def _run(program: Path, *arguments: str) -> int:
    return subprocess.run([str(program), *arguments], check=False).returncode


def _version() -> str:
    """Return which version Windows lists among its programs."""
    asked = ["reg", "query", UNINSTALL_KEY, "/v", "DisplayVersion"]
    told = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
    return told.split()[-1]


if __name__ == "__main__":
    raise SystemExit(main())
