"""Of all that comes along the licence is told."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
TOLD = (ROOT / "docs" / "licences.md").read_text("utf-8")


def test_every_library_that_is_installed_along_is_told() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    names = {
        re.split(r"[\s<>=!~;\[]", one, maxsplit=1)[0].lower() for one in project["dependencies"]
    }
    told = {one.lower() for one in re.findall(r"^\| ([\w-]+)", TOLD, re.MULTILINE)}
    assert names <= told, names - told


def test_every_folder_of_data_that_is_not_made_here_is_told() -> None:
    own = {"templates", "words", "translations", "__pycache__"}
    folders = {one.name for one in (ROOT / "resources").iterdir() if one.is_dir()}
    assert {one for one in folders - own if f"resources/{one}" not in TOLD} == set()
