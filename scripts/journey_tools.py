"""The programs that drive the window and make pages in the tests, and whether they are there."""

import shutil
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING or __package__:
    from scripts import system_packages
else:
    import system_packages

DEBIAN_PACKAGES = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "soffice": "libreoffice-writer",
    "strace": "strace",
    "xclip": "xclip",
    "xdotool": "xdotool",
}


def missing_packages() -> list[str]:
    """Return the Debian packages of the programs that are not there."""
    return [package for name, package in DEBIAN_PACKAGES.items() if not shutil.which(name)]


def ensure_tools() -> bool:
    """Install what is missing; return False where a person has to. Nothing to do off Linux."""
    if not sys.platform.startswith("linux"):
        return True
    packages = missing_packages()
    return not packages or system_packages.install(packages)


if __name__ == "__main__":
    sys.exit(0 if ensure_tools() else 1)
