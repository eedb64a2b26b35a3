"""The installer on Windows, silently: installed, started, upgraded, refused downwards, removed.

``python -m tests.packages.windows`` in the release workflow; there is nothing to run it on here.
"""

import os
import subprocess
import time
from pathlib import Path

from scripts.packages import names
from scripts.packages.windows_installer import make_installer

_PATIENCE_S = 120


def main() -> int:
    """Prove it and return the exit code."""
    local = Path(os.environ["LOCALAPPDATA"])
    place, data = local / "Programs" / names.TITLE, local / names.TITLE
    lower = make_installer(names.FOLDER, "0.0.1")
    assert _run(lower, "/S") == 0
    program = place / "kesbang-desktop.exe"
    told = subprocess.run([str(program), "--version"], check=True, capture_output=True, text=True)
    assert told.stdout.strip() == names.version()
    subprocess.run([str(program), "import", str(_sample())], check=True)
    assert _run(names.setup(), "/S") == 0
    assert _version() == names.version()
    assert _run(lower, "/S") == 3 and _version() == names.version()
    assert _run(place / "Hapus Notula Kesbang.exe", "/S") == 0
    # The uninstaller goes on as a copy of itself.
    until = time.monotonic() + _PATIENCE_S
    while place.exists():
        assert time.monotonic() < until, "the program is still there"
        time.sleep(0.5)
    assert (data / "notula.sqlite").exists()
    lower.unlink()
    print("installed, upgraded, not downgraded, removed; the data is kept")
    return 0


def _sample() -> Path:
    return names.ROOT / "resources" / "samples" / "rapat-2024-03-21.txt"


def _run(program: Path, *arguments: str) -> int:
    return subprocess.run([str(program), *arguments], check=False).returncode


def _version() -> str:
    """Return which version Windows lists among its programs."""
    key = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\NotulaKesbang"
    asked = ["reg", "query", key, "/v", "DisplayVersion"]
    told = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
    return told.split()[-1]


if __name__ == "__main__":
    raise SystemExit(main())
