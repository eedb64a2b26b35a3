"""The package as people get it: installed, away from the repository."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("installed")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    offline = ["--no-index", "--no-deps", "--no-build-isolation"]
    subprocess.run([*pip, *offline, "--target", str(target), str(ROOT)], check=True)
    return target


def run(installed: Path, *arguments: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(installed), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, *arguments],
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
        cwd=installed.parent,
    )
    return done.stdout


def test_the_installed_package_tells_its_version(installed: Path) -> None:
    where = run(installed, "-c", "import kesbang_desktop; print(kesbang_desktop.__file__)")
    assert Path(where.strip()).is_relative_to(installed)
    version = run(installed, "-c", "import kesbang_desktop; print(kesbang_desktop.__version__)")
    assert version.strip() in run(installed, "-m", "kesbang_desktop", "--version")


def test_every_resource_and_migration_arrives(installed: Path) -> None:
    package = installed / "kesbang_desktop"
    for there, here in (
        (package / "resources", ROOT / "resources"),
        (package / "store" / "migrations", ROOT / "kesbang_desktop" / "store" / "migrations"),
    ):
        wanted = {path.relative_to(here) for path in here.rglob("*") if path.is_file()}
        arrived = {path.relative_to(there) for path in there.rglob("*") if path.is_file()}
        assert {one for one in wanted if "__pycache__" not in one.parts} <= arrived
