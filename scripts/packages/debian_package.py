"""The .deb: the folder with its entry in the menu, file type and icons."""

import gzip
import shutil
import subprocess
import tempfile
from pathlib import Path

from scripts.packages import names
from scripts.packages.needed_libraries import needed_packages
from scripts.packages.pictures import ICON, SIZES, picture
from scripts.packages.program_folder import size_of

_COPYRIGHT = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Notula Kesbang

Files: *
Copyright: the authors of Notula Kesbang
License: Expat
 See /usr/lib/notula-kesbang/lisensi/notula-kesbang.txt, and beside it what each part that comes
 along is under.
"""


def make_deb(number: str | None = None, packing: str = "xz") -> Path:
    """Make the .deb of the folder under the version ``number``, else its own; return it.

    ``packing`` is one that ``dpkg-deb`` knows: ``none`` is quick, for trying.
    """
    with tempfile.TemporaryDirectory(dir=names.MADE) as folder:
        return _make_in(Path(folder), number or names.version(), packing)


def _make_in(tree: Path, version: str, packing: str) -> Path:
    shutil.copytree(names.FOLDER, tree / names.INSTALLED, symlinks=True)
    _add_to_desktop(tree)
    tree.chmod(0o755)
    for path in tree.rglob("*"):
        if path.is_dir():
            path.chmod(0o755)
    _write_control(tree, version)
    target = names.deb(version)
    pack = ["dpkg-deb", "--root-owner-group", f"-Z{packing}", "--build", str(tree), str(target)]
    subprocess.run(pack, check=True, stdout=subprocess.DEVNULL)
    return target


def control(version: str, kilobytes: int, depends: str) -> str:
    """Return the control file of a .deb."""
    text = (names.INSTALLER / "debian" / "control").read_text("utf-8")
    return text.format(version=version, kilobytes=kilobytes, depends=depends)


def _add_to_desktop(tree: Path) -> None:
    share = tree / "usr" / "share"
    icons = share / "icons" / "hicolor"
    places = {
        names.INSTALLER / f"{names.NAME}.desktop": share / "applications",
        names.INSTALLER / f"{names.NAME}.xml": share / "mime" / "packages",
        ICON: icons / "scalable" / "apps",
    }
    for source, folder in places.items():
        folder.mkdir(parents=True)
        shutil.copy(source, folder)
    for size in SIZES:
        folder = icons / f"{size}x{size}" / "apps"
        folder.mkdir(parents=True)
        shutil.copy(picture(size), folder / f"{names.NAME}.png")
    programs = tree / "usr" / "bin"
    programs.mkdir()
    (programs / names.COMMAND).symlink_to(f"../../{names.INSTALLED}/{names.COMMAND}")
    told = share / "doc" / names.NAME
    told.mkdir(parents=True)
    (told / "copyright").write_text(_COPYRIGHT, "utf-8")
    changes = (names.ROOT / "CHANGELOG.md").read_bytes()
    (told / "changelog.gz").write_bytes(gzip.compress(changes, 9, mtime=0))


def _write_control(tree: Path, version: str) -> None:
    packages = needed_packages(tree / names.INSTALLED)
    kilobytes = size_of(tree) // 1024
    target = tree / "DEBIAN"
    target.mkdir()
    (target / "control").write_text(control(version, kilobytes, ", ".join(packages)), "utf-8")
    for name in ("postinst", "postrm"):
        shutil.copy(names.INSTALLER / "debian" / "desktop-caches", target / name)
        (target / name).chmod(0o755)
