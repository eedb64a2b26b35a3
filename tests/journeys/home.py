"""The home folder of somebody who uses the program for the first time."""

import os
from pathlib import Path

from tests.journeys.shape import Shape

# As KDE keeps a dark desktop; Qt reads it without KDE.
_DARK_DESKTOP = """[General]
ColorScheme=BreezeDark
[Colors:Window]
BackgroundNormal=32,35,38
ForegroundNormal=252,252,252
"""


def make_home(folder: Path, shape: Shape) -> dict[str, str]:
    """Make an empty home in ``folder`` and return the environment of a program started there."""
    documents = folder / "Dokumen"
    runtime = folder / "run"
    settings = folder / ".config"
    for made in (documents, runtime, settings):
        made.mkdir(parents=True)
    runtime.chmod(0o700)
    (settings / "user-dirs.dirs").write_text('XDG_DOCUMENTS_DIR="$HOME/Dokumen"\n')
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "XDG_"))}
    environment = {
        **kept,
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_CONFIG_HOME": str(settings),
        "LANG": "C.UTF-8",
    }
    if shape.scale != 1:
        environment["QT_SCALE_FACTOR"] = f"{shape.scale:g}"
    if shape.is_dark:
        (settings / "kdeglobals").write_text(_DARK_DESKTOP)
        environment |= {
            "XDG_CURRENT_DESKTOP": "KDE",
            "KDE_SESSION_VERSION": "6",
            # There is no session bus over which that desktop would tell of changes.
            "QT_LOGGING_RULES": "qt.qpa.theme.dbus=false",
        }
    return environment
