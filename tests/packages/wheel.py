"""The wheel in fresh environments: by pip, and by pipx as people without a clone would."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from kesbang_desktop import __version__
from scripts.packages import names
from tests.packages.folder import run_program


def prove() -> Iterator[str]:
    """Yield a line for each thing that holds. Raises AssertionError for what does not."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder, "pip")
        subprocess.run([sys.executable, "-m", "venv", str(place)], check=True)
        _pip(place, str(names.wheel()))
        program = [str(place / "bin" / names.COMMAND)]
        home = {"HOME": folder, "PYTHONPATH": ""}
        assert run_program(program, "--version", environment=home).strip() == __version__
        run_program(program, "sample", "--to", str(Path(folder, "hasil")), environment=home)
        assert list(Path(folder, "hasil").glob("*.docx"))
        given = ["--data-dir", str(Path(folder, "data")), "--exit-when-ready"]
        run_program(program, *given, environment=home)
        yield "pip install: the window opens, the sample becomes a paper"
        tool = Path(folder, "alat")
        subprocess.run([sys.executable, "-m", "venv", str(tool)], check=True)
        _pip(tool, "pipx")
        pipx = [str(tool / "bin" / "pipx"), "run", "--spec", str(names.wheel()), names.COMMAND]
        assert run_program(pipx, "--version", environment=home).strip() == __version__
        yield "pipx run: the program tells its version"


def _pip(place: Path, what: str) -> None:
    pip = [str(place / "bin" / "pip"), "install", "--quiet", "--disable-pip-version-check", what]
    subprocess.run(pip, check=True)
