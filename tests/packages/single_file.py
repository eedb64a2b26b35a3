"""The single file for Linux: it unpacks once, runs, and on a stick keeps its data there."""

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from kesbang_desktop import __version__
from scripts.packages import names
from tests.packages.folder import SAMPLE, run_program

_NEXT = "9.9.9"
_READ_ONLY = """
mount -t tmpfs stik "$0"
cp -a "$1/." "$0"
mount -o remount,ro "$0"
shift
"$@"
"""


def prove() -> Iterator[str]:
    """Yield a line for each thing that holds. Raises AssertionError for what does not."""
    size = names.single_file().stat().st_size / 1e6
    yield f"{size:.0f} MB"
    with tempfile.TemporaryDirectory() as folder:
        stick = Path(folder, "STIK KANTOR")
        stick.mkdir()
        home = {"HOME": str(Path(folder, "rumah")), "XDG_DATA_HOME": "", "XDG_CACHE_HOME": ""}
        file = Path(shutil.copy(names.single_file(), stick))
        program = ["sh", str(file)]
        assert run_program(program, "--version", environment=home).strip() == __version__
        [unpacked] = Path(folder, "rumah", ".cache", "notula-kesbang").iterdir()
        assert run_program(program, "--version", environment=home).strip() == __version__
        yield f"unpacks itself once, into {unpacked.relative_to(folder)}"
        yield from _prove_damage(file, Path(folder))
        yield from _prove_portable(stick, program, home)
        yield from _prove_update(stick, program, home)
        yield from _prove_read_only(stick, program, home)


def _prove_damage(file: Path, folder: Path) -> Iterator[str]:
    cut = folder / "terpotong.run"
    cut.write_bytes(file.read_bytes()[:-1000])
    home = {**os.environ, "HOME": str(folder / "lain"), "XDG_CACHE_HOME": ""}
    done = subprocess.run(["sh", str(cut), "--version"], env=home, capture_output=True, text=True)
    assert done.returncode == 1 and "rusak atau terpotong" in done.stderr
    assert list(Path(folder, "lain", ".cache", "notula-kesbang").iterdir()) == []
    yield "one that was cut says so and leaves nothing"


def _prove_portable(stick: Path, program: list[str], home: dict[str, str]) -> Iterator[str]:
    shutil.copy(names.INSTALLER / "portabel.txt", stick)
    run_program(program, "import", str(SAMPLE), environment=home)
    run_program(program, "--exit-when-ready", environment=home)
    assert (stick / "data" / "notula.sqlite").exists()
    assert not Path(home["HOME"], ".local", "share", "Notula Kesbang").exists()
    yield "beside portabel.txt its data is on the stick, and none of it on the computer"


def _prove_read_only(stick: Path, program: list[str], home: dict[str, str]) -> Iterator[str]:
    shown = stick.with_name("terkunci")
    shown.mkdir()
    locked = ["unshare", "--mount", "sh", "-ec", _READ_ONLY, str(shown), str(stick)]
    there = [program[0], str(shown / Path(program[1]).name)]
    given = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **home}
    done = subprocess.run(
        [*locked, *there, "import", str(SAMPLE), "--again"],
        env=given,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1 and "hanya dapat dibaca" in done.stderr
    yield f"on a stick that is locked: {done.stderr.strip()}"


def _prove_update(stick: Path, program: list[str], home: dict[str, str]) -> Iterator[str]:
    """A stand-in that says a newer version comes from another stick, beside the one of now."""
    other = stick.with_name("STIK BARU")
    other.mkdir()
    newer = other / names.single_file().name.replace(__version__, _NEXT)
    newer.write_text(f"#!/bin/sh\necho {_NEXT}\n", "utf-8")
    wanted = ["update", "--from", str(other)]
    assert _NEXT in run_program(program, *wanted, environment=home)
    run_program(program, *wanted, "--install", environment=home)
    assert (stick / newer.name).read_bytes() == newer.read_bytes()
    reasons = [
        one["reason"]
        for one in json.loads(run_program(program, "copies", "--json", environment=home))
    ]
    assert "upgrade" in reasons
    yield "a newer one is found on another stick and comes beside it, behind a safety copy"
