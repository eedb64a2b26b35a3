"""The wheel in fresh environments, with the checkout out of reach: by pip, and by pipx."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from kesbang_desktop import __version__
from scripts.packages import names
from tests.journeys.screen import Screen
from tests.journeys.shape import Shape
from tests.packages.at_window import type_sample
from tests.packages.folder import run_program

# The checkout is hidden for whatever is started so.
_HIDDEN = [
    "unshare",
    "--mount",
    "sh",
    "-ec",
    'mount -t tmpfs none "$0"; exec "$@"',
    str(names.ROOT),
]
# What is laid into the package, by its place there.
_BROUGHT = {
    "resources": names.ROOT / "resources",
    "resources/panduan": names.ROOT / "docs" / "panduan",
    "store/migrations": names.ROOT / "kesbang_desktop" / "store" / "migrations",
}


def prove() -> Iterator[str]:
    """Yield a line for each thing that holds. Raises AssertionError for what does not."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        wheel = Path(shutil.copy(names.wheel(), folder))
        home = folder / "rumah"
        home.mkdir()
        environment = {
            "HOME": str(home),
            "PYTHONPATH": "",
            "XDG_DATA_HOME": "",
            "PIPX_HOME": str(folder / "pipx"),
            "PIPX_BIN_DIR": str(folder / "pipx-bin"),
        }
        yield f"{wheel.stat().st_size / 1e6:.1f} MB"
        yield from _prove_pip(_environment(folder / "pip", str(wheel)), folder, environment)
        yield from _prove_pipx(_environment(folder / "alat", "pipx"), wheel, folder, environment)


def _prove_pip(place: Path, folder: Path, environment: dict[str, str]) -> Iterator[str]:
    [package] = place.glob("[Ll]ib/**/site-packages/kesbang_desktop")
    for inside, source in _BROUGHT.items():
        files = (one.relative_to(source) for one in source.rglob("*") if one.is_file())
        brought = [one for one in files if "__pycache__" not in one.parts]
        assert brought and [one for one in brought if not (package / inside / one).is_file()] == []
    yield "pip install: resources, translations, templates, manual and migrations are all there"
    program = [*_HIDDEN, str(place / "bin" / names.COMMAND)]
    ask = partial(run_program, program, environment=environment)
    assert ask("--version").strip() == __version__
    ask("sample", "--to", str(folder / "hasil"))
    assert list((folder / "hasil").glob("*.docx"))
    screen = Screen(Shape(1366, 768), {**os.environ, **environment})
    process = subprocess.Popen(program, env={**screen.environment, "QT_QPA_PLATFORM": "xcb"})
    try:
        paper = type_sample(screen, process, ask, folder / "rumah", "wheel")
    finally:
        process.kill()
        screen.close()
    yield f"the sample was typed at its window and exported: {paper.name}"


def _prove_pipx(
    place: Path, wheel: Path, folder: Path, environment: dict[str, str]
) -> Iterator[str]:
    pipx = [*_HIDDEN, str(place / "bin" / "pipx")]
    ways = {
        "pipx run": [*pipx, "run", "--spec", str(wheel), names.COMMAND],
        "pipx install": [*_HIDDEN, str(folder / "pipx-bin" / names.COMMAND)],
    }
    run_program(pipx, "install", str(wheel), environment=environment)
    for way, program in ways.items():
        ask = partial(run_program, program, environment=environment)
        assert ask("--version").strip() == __version__
        results = folder / way
        ask("sample", "--to", str(results))
        assert list(results.glob("*.docx"))
        ask("--data-dir", str(folder / f"data {way}"), "--exit-when-ready")
        yield f"{way}: tells its version, makes the papers of the sample, opens its window"


def _environment(place: Path, what: str) -> Path:
    """Make a fresh environment in ``place`` with ``what`` in it, and return it."""
    subprocess.run([sys.executable, "-m", "venv", str(place)], check=True)
    pip = [str(place / "bin" / "pip"), "install", "--quiet", "--disable-pip-version-check", what]
    subprocess.run(pip, check=True)
    return place
