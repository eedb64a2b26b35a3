"""Every line of docs/security.md names tests that exist, and what holds is told of each threat."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROWS = [
    [cell.strip() for cell in line.strip("|\n").split("|")]
    for line in (ROOT / "docs" / "security.md").read_text(encoding="utf-8").splitlines()
    if line.startswith("| ") and not line.startswith("| threat")
]


@pytest.mark.parametrize("row", ROWS, ids=[row[0][:50] for row in ROWS])
def test_a_threat_is_covered_by_tests_that_exist(row: list[str]) -> None:
    threat, holds, covered = row
    assert threat and holds
    named = re.findall(r"`([^`]+)`", covered)
    assert named
    for name in named:
        # The folder of a test stands with the first of its kind.
        found = [ROOT / name] if "/" in name else list((ROOT / "tests").rglob(name))
        assert len(found) == 1, f"{name} is there {len(found)} times"
        assert re.search(r"^\s*def test_", found[0].read_text(encoding="utf-8"), re.MULTILINE)


def test_there_are_threats() -> None:
    assert len(ROWS) > 25
