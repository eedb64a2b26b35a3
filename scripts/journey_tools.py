"""Programs that drive the window in the tests, what pages are made with, and what is missing."""

import shutil
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING or __package__:
    from scripts import qt_libraries, system_packages
else:
    import qt_libraries
    import system_packages

DEBIAN_PACKAGES = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "soffice": "libreoffice-writer",
    "strace": "strace",
    "xclip": "xclip",
    "xdotool": "xdotool",
}
# As wide and as high as Arial and Times New Roman, and as Bookman Old Style: whatever else there
# is, papers have the same pages on every machine.
FONT_PACKAGES = {
    "LiberationSans-Regular.ttf": qt_libraries.FONT_PACKAGE,
    "URWBookman-Light.otf": "fonts-urw-base35",
}


def missing_packages() -> list[str]:
    """Return the Debian packages of the programs and fonts that are not there."""
    programs = [package for name, package in DEBIAN_PACKAGES.items() if not shutil.which(name)]
    fonts = {file.name for file in qt_libraries.font_files()}
    return programs + [package for name, package in FONT_PACKAGES.items() if name not in fonts]


def ensure_tools() -> bool:
    """Install what is missing; return False where a person has to. Nothing to do off Linux."""
    if not sys.platform.startswith("linux"):
        return True
    packages = missing_packages()
    return not packages or system_packages.install(packages)


if __name__ == "__main__":
    sys.exit(0 if ensure_tools() else 1)
