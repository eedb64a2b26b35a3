"""What the program writes for a while lies in the data folder, which is its owner's alone."""

import ast
from functools import cache
from pathlib import Path

import kesbang_desktop

_ROOT = Path(kesbang_desktop.__file__).parent
_MAKERS = {
    "TemporaryDirectory",
    "NamedTemporaryFile",
    "TemporaryFile",
    "SpooledTemporaryFile",
    "mkdtemp",
    "mkstemp",
}
_OF_THE_SYSTEM = {"gettempdir", "mktemp", "QTemporaryDir", "QTemporaryFile", "tempPath"}
# Beside data that may not be written to there is no other place; all go with the program.
_BESIDE_READ_ONLY_DATA = {
    "store/reading_copy.py",
    "store/search/file_index.py",
    "paperwork/desk.py",
}
# What is tried in the practice area is no data of the office, and is not to lie with it.
_PRACTICE = "bootstrap/practice_data.py"


@cache
def _calls() -> list[tuple[str, int, str, set[str | None]]]:
    found = []
    for path in _ROOT.rglob("*.py"):
        place = path.relative_to(_ROOT).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                words = {one.arg for one in node.keywords}
                found.append((place, node.lineno, name, words))
    return found


def test_every_temporary_file_names_its_folder():
    made = [one for one in _calls() if one[2] in _MAKERS]
    assert len(made) >= 6
    homeless = {place for place, _, _, words in made if "dir" not in words}
    assert homeless == {*_BESIDE_READ_ONLY_DATA, _PRACTICE}


def test_nothing_asks_for_the_folder_of_the_system():
    assert {one[0] for one in _calls() if one[2] in _OF_THE_SYSTEM} == {_PRACTICE}
