"""What this program says of itself to whoever helps with it."""

import platform

from PySide6.QtCore import qVersion

from kesbang_desktop import __version__


def about_program() -> str:
    """Return its name and version, with those of Qt and of the system."""
    return f"Notula Kesbang {__version__}, Qt {qVersion()}, {platform.platform()}"
