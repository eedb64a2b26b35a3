"""Program and data on a stick: used at the window of one computer, then on another.

The folder lies on a disk of Linux. The single file lies on one formatted as FAT32 or, where this
system has no driver for that, as exFAT by the driver for FUSE: no owners, no modes, no links.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from scripts import system_packages
from scripts.packages import names
from tests.journeys.screen import Screen
from tests.journeys.shape import Shape
from tests.packages.at_window import count_entries, type_sample
from tests.packages.folder import run_program

_STICK_BYTES = 300 << 20
_TOOLS = {
    "mkfs.vfat": "dosfstools",
    "mkfs.exfat": "exfatprogs",
    "mount.exfat-fuse": "exfat-fuse",
}
_MARK = names.INSTALLER / "portabel.txt"


def prove() -> Iterator[str]:
    """Yield a line for each thing that holds. Raises AssertionError for what does not."""
    with tempfile.TemporaryDirectory() as name:
        yield from _prove_folder(Path(name))
        yield from _prove_single_file(Path(name))


def _prove_folder(place: Path) -> Iterator[str]:
    stick, moved = place / "STIK KANTOR", place / "STIK DI TEMPAT LAIN"
    inside = Path(names.TITLE, f"{names.NAME}-{names.version()}")
    shutil.copytree(names.FOLDER, stick / inside)
    shutil.copy(_MARK, stick / names.TITLE)
    program = [str(stick / inside / names.COMMAND)]
    entries = _use(stick / names.TITLE, program, place / "komputer-1", "portabel")
    stick.rename(moved)
    program = [str(moved / inside / names.COMMAND)]
    assert _use_elsewhere(program, place / "komputer-2") == entries
    assert not stick.exists()
    yield f"folder: typed, exported, moved to another place: its {entries} lines are there"


def _prove_single_file(place: Path) -> Iterator[str]:
    image, stick = place / "stik.img", place / "media"
    with image.open("wb") as file:
        file.truncate(_STICK_BYTES)
    missing = [package for tool, package in _TOOLS.items() if not shutil.which(tool)]
    assert not missing or system_packages.install(missing)
    kind = _format(image)
    with _mounted(kind, image, stick):
        shutil.copyfile(names.single_file(), stick / names.single_file().name)
        shutil.copyfile(_MARK, stick / _MARK.name)
        program = ["sh", str(stick / names.single_file().name)]
        entries = _use(stick, program, place / "komputer-3", "portabel-stik")
    stick = place / "media-lain"
    with _mounted(kind, image, stick):
        program = ["sh", str(stick / names.single_file().name)]
        assert _use_elsewhere(program, place / "komputer-4") == entries
    yield f"single file on {kind}: the same, pulled out and put in between"


def _use(stick: Path, program: list[str], home: Path, name: str) -> int:
    """Type the sample at the window, export it; return how many lines are on the stick."""
    environment = _computer(home)
    ask = partial(run_program, program, environment=environment)
    screen = Screen(Shape(1366, 768), {**os.environ, **environment})
    process = subprocess.Popen(program, env={**screen.environment, "QT_QPA_PLATFORM": "xcb"})
    try:
        type_sample(screen, process, ask, stick / "dokumen", name)
    finally:
        process.kill()
        screen.close()
    assert (stick / "data" / "notula.sqlite").is_file()
    _assert_nothing_left(home)
    return count_entries(ask)


def _use_elsewhere(program: list[str], home: Path) -> int:
    """Open the window on another computer; return how many lines are on the stick."""
    ask = partial(run_program, program, environment=_computer(home))
    ask("--exit-when-ready")
    ask("check")
    _assert_nothing_left(home)
    return count_entries(ask)


def _computer(home: Path) -> dict[str, str]:
    home.mkdir(exist_ok=True)
    nowhere_else = dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), "")
    return {**nowhere_else, "HOME": str(home)}


def _assert_nothing_left(home: Path) -> None:
    """Beside what can be made anew: the program that a single file unpacked, caches of fonts."""
    left = [one.relative_to(home) for one in home.rglob("*") if one.is_file()]
    assert [one for one in left if one.parts[0] != ".cache"] == []


def _format(image: Path) -> str:
    """Format the stick as this system can write it, and return what it is formatted as."""
    if modprobe := shutil.which("modprobe"):
        subprocess.run([modprobe, "vfat"], check=False, capture_output=True)
    kinds = Path("/proc/filesystems").read_text().split()
    kind, command = ("FAT32", ["mkfs.vfat", "-F", "32"])
    if "vfat" not in kinds:
        kind, command = ("exFAT", ["mkfs.exfat"])
    subprocess.run([*command, str(image)], check=True, capture_output=True)
    return kind


@contextmanager
def _mounted(kind: str, image: Path, place: Path) -> Iterator[None]:
    """Put the stick in at ``place``, and out again."""
    place.mkdir()
    driver = {"FAT32": "vfat", "exFAT": "exfat-fuse"}[kind]
    command = ["mount", "-t", driver, "-o", "loop", str(image), str(place)]
    subprocess.run(command, check=True, capture_output=True)
    try:
        yield
    finally:
        subprocess.run(["umount", str(place)], check=True)
