"""The .deb in a clean Debian 12: installed, used, upgraded, updated from a stick, removed."""

import json
import sqlite3
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from scripts.packages import names
from scripts.packages.debian_package import make_deb
from tests.journeys.screen import Screen
from tests.journeys.shape import Shape
from tests.packages.at_window import type_sample
from tests.packages.clean_debian import DATA, HOME, CleanDebian, clean_debian

MOST_MB = 90
_FIRST_REVISION = names.ROOT / "tests" / "store" / "data" / "revision-0001.sql"
_LOWER, _HIGHER = "0.0.9", "99.0.0"
_STICK = "/media/rina/STIK"
# What the system makes of menu and file types where it has these.
_DESKTOP = ("desktop-file-utils", "shared-mime-info")


def prove() -> Iterator[str]:
    """Yield a line for each thing that holds. Raises AssertionError for what does not."""
    size = names.deb().stat().st_size / 1e6
    assert size <= MOST_MB
    yield f"{size:.0f} MB of at most {MOST_MB}"
    # Kept beside what is handed out: they are the same program under other numbers.
    others = [make_deb(number, "none") for number in (_LOWER, _HIGHER)]
    with clean_debian() as system:
        for path in (names.deb(), *others):
            target = system.path(_STICK) / path.name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.hardlink_to(path)
        for path in others:
            path.unlink()
        yield from _install_lower(system)
        yield from _upgrade(system)
        yield from _type_a_meeting(system)
        yield from _update_from_stick(system)
        yield from _remove(system)


def _install_lower(system: CleanDebian) -> Iterator[str]:
    before = set(system.run("dpkg-query", "-W", "-f", "${Package}\n").split())
    _apt(system, "install", f"{_STICK}/{names.deb(_LOWER).name}")
    assert _installed(system) == _LOWER
    brought = set(system.run("dpkg-query", "-W", "-f", "${Package}\n").split()) - before
    yield f"{_LOWER} installs in a bare system; apt brings {len(brought) - 1} packages for it"
    assert system.run_as_user(names.COMMAND, "--version").strip() == names.version()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "notula.sqlite")
        with sqlite3.connect(path) as connection:
            connection.executescript(_FIRST_REVISION.read_text("utf-8"))
            # The one in the dump is no picture, which papers would tell.
            connection.execute("UPDATE office_profile SET logo = x''")
        connection.close()
        system.give(f"{DATA}/notula.sqlite", path.read_bytes())


def _upgrade(system: CleanDebian) -> Iterator[str]:
    _apt(system, "install", *_DESKTOP)
    # A file that only the lower version brought.
    _apt(system, "install", f"{_STICK}/{names.deb().name}")
    assert _installed(system) == names.version()
    meetings = _meetings(system)
    assert meetings, "the data of revision 0001 is gone"
    reasons = {one["reason"] for one in _copies(system)}
    assert "upgrade" in reasons
    yield (
        f"upgraded to {names.version()}: data of revision 0001 is opened with its "
        f"{len(meetings)} meetings, behind a safety copy"
    )
    globs = system.path("/usr/share/mime/globs2").read_text()
    assert "application/x-notula-kesbang:*.knotula" in globs
    cache = system.path("/usr/share/applications/mimeinfo.cache").read_text()
    assert "application/x-notula-kesbang=notula-kesbang.desktop" in cache
    system.run("desktop-file-validate", "/usr/share/applications/notula-kesbang.desktop")
    yield "menu entry and file type .knotula are known to the system"


def _type_a_meeting(system: CleanDebian) -> Iterator[str]:
    """Type the sample at the real window of the installed program, and export it."""
    screen = Screen(Shape(1366, 768), {"PATH": "/usr/bin:/bin"})
    environment = {"DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"}
    program = system.start_as_user(names.COMMAND, environment=environment)
    ask = partial(system.run_as_user, names.COMMAND)
    try:
        paper = type_sample(screen, program, ask, system.path(HOME), "deb")
    finally:
        program.kill()
        screen.close()
    yield f"the sample was typed at the window and exported: {paper.name}"


def _update_from_stick(system: CleanDebian) -> Iterator[str]:
    """The program finds the higher version by itself; an administrator has it installed."""
    data = ["--data-dir", DATA]
    before = _copies(system)
    as_user = system.run_as_user(names.COMMAND, "update", "--from", _STICK, "--install")
    assert f"sudo apt install {_STICK}/{names.deb(_HIGHER).name}" in as_user
    # One of an hour is kept.
    with_user = [one for one in _copies(system) if one not in before]
    assert [one["reason"] for one in with_user] == ["upgrade"]
    yield "without an administrator the newer version is told, with a copy made and the command"
    told = system.run(names.COMMAND, *data, "update", "--from", _STICK, "--install")
    assert _HIGHER in told and _installed(system) == _HIGHER
    system.run("chown", "-R", "1000:1000", HOME)
    assert [one for one in _copies(system) if one not in (*before, *with_user)]
    yield "with one it is installed, behind a copy"


def _remove(system: CleanDebian) -> Iterator[str]:
    before = system.path(f"{DATA}/notula.sqlite").read_bytes()
    _apt(system, "purge", names.NAME)
    left = [one for one in (names.INSTALLED, f"usr/bin/{names.COMMAND}") if _is_there(system, one)]
    assert left == []
    found = system.run("find", "/usr", "/etc", "/var/lib", "-name", f"*{names.NAME}*").split()
    assert [one for one in found if "/dpkg/" not in one and "/apt/" not in one] == []
    assert "knotula" not in system.path("/usr/share/mime/globs2").read_text()
    assert system.path(f"{DATA}/notula.sqlite").read_bytes() == before
    yield "removed without a trace, and all data is kept"


def _apt(system: CleanDebian, *command: str) -> None:
    system.run("apt-get", "-y", "-qq", "--no-install-recommends", *command)


def _installed(system: CleanDebian) -> str:
    return system.run("dpkg-query", "-W", "-f", "${Version}", names.NAME)


def _is_there(system: CleanDebian, inside: str) -> bool:
    return system.path(inside).exists() or system.path(inside).is_symlink()


def _meetings(system: CleanDebian) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads(system.run_as_user(names.COMMAND, "list", "--json"))
    return found


def _copies(system: CleanDebian) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads(system.run_as_user(names.COMMAND, "copies", "--json"))
    return found
