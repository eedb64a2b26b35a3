"""The installer for Windows, compiled by NSIS; the compiler runs on every system."""

import shutil
import subprocess
from pathlib import Path

from scripts.packages import names

# Where Windows lists the program among those that can be removed, as the script says.
UNINSTALL_KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\NotulaKesbang"
# Where the installer of NSIS puts its compiler.
_USUAL = Path(r"C:\Program Files (x86)\NSIS\makensis.exe")


def make_installer(folder: Path, number: str | None = None, *options: str) -> Path:
    """Compile the installer of ``folder`` under the version ``number``, else its own; return it.

    ``options`` go to the compiler. Raises CalledProcessError where it warns of anything.
    """
    version = number or names.version()
    target = names.setup(version)
    compiler = shutil.which("makensis") or str(_USUAL)
    given = {
        "VERSION": version,
        "FOLDER": str(folder / "*"),
        "ICON": str(names.MADE / f"{names.NAME}.ico"),
        "OUTPUT": str(target),
    }
    defines = [f"-D{key}={value}" for key, value in given.items()]
    script = str(names.INSTALLER / f"{names.NAME}.nsi")
    subprocess.run([compiler, "-V2", "-WX", *options, *defines, script], check=True)
    return target
