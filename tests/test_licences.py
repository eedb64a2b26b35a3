"""Of all that comes along the licence is told."""

import re
import tomllib
from importlib.metadata import requires
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
TOLD = (ROOT / "docs" / "licences.md").read_text("utf-8")
# What stands in those brackets beside names.
WORDS = {"with", "on", "Linux", "Windows", "before", "Python", "3.12", "library"}
# Installed on other systems than the one at hand.
ELSEWHERE = {"pywin32-ctypes"}


def of_table(text: str) -> set[str]:
    """The libraries that rows of tables name: the first cell, and in brackets what they bring."""
    rows = re.findall(r"^\| ([\w.-]+)(?: \(([^)]*)\))? \|", text, re.MULTILINE)
    named = {name for row in rows for part in row for name in re.findall(r"[\w.-]+", part)}
    return {canonicalize_name(name) for name in named - WORDS}


def needed(*told: str) -> set[str]:
    """What is installed for the requirements ``told``, by way of others too."""
    found = set[str]()
    waiting = [(Requirement(one), "") for one in told]
    while waiting:
        one, extra = waiting.pop()
        if one.marker is None or one.marker.evaluate({"extra": extra}):
            found.add(canonicalize_name(one.name))
            more = [Requirement(told) for told in requires(one.name) or ()]
            waiting += [(told, wanted) for told in more for wanted in (one.extras or ("",))]
    return found


def test_the_libraries_that_come_along_are_those_that_are_told() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    installed = needed(*project["dependencies"], *project["optional-dependencies"]["server"])
    assert of_table(TOLD[TOLD.index("## Libraries") :]) - ELSEWHERE == installed


def test_every_folder_of_data_that_is_not_made_here_is_told() -> None:
    own = {"templates", "words", "translations", "__pycache__"}
    folders = {one.name for one in (ROOT / "resources").iterdir() if one.is_dir()}
    assert {one for one in folders - own if f"resources/{one}" not in TOLD} == set()
