"""The system libraries Qt needs on Linux, and whether they are there.

The list is what the shared objects of PySide6 6.8 to 6.11 name as NEEDED (``readelf -d``) for the
xcb, wayland and offscreen platforms, for PDF pages (which bring the network in) and for printing,
less what every system has.
"""

import ctypes
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING or __package__:
    from scripts import system_packages
else:
    import system_packages

DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libbrotlidec.so.1": "libbrotli1",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
FONT_PACKAGE = "fonts-liberation"
_FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
_FONT_SUFFIXES = {".ttf", ".otf", ".ttc"}


def packages_for(missing: Iterable[str], has_font: bool) -> list[str]:
    """Return the Debian packages that bring the ``missing`` libraries, and a font if none is."""
    packages = {DEBIAN_PACKAGES[name] for name in missing}
    if not has_font:
        packages.add(FONT_PACKAGE)
    return sorted(packages)


def missing_libraries() -> list[str]:
    """Return which of the libraries the loader does not find."""
    return [name for name in DEBIAN_PACKAGES if not _loads(name)]


def font_files(folders: Iterable[str] = _FONT_FOLDERS) -> Iterator[Path]:
    """Yield the fonts that there are to draw text with."""
    files = (file for folder in folders for file in Path(folder).expanduser().rglob("*"))
    return (file for file in files if file.suffix.lower() in _FONT_SUFFIXES)


def has_font(folders: Iterable[str] = _FONT_FOLDERS) -> bool:
    """Tell whether there is any font to draw text with."""
    return any(font_files(folders))


def ensure_libraries() -> bool:
    """Install what is missing; return False where a person has to. Nothing to do off Linux."""
    if not sys.platform.startswith("linux"):
        return True
    packages = packages_for(missing_libraries(), has_font())
    return not packages or system_packages.install(packages)


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(0 if ensure_libraries() else 1)
