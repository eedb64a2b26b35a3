"""Tag, version, CHANGELOG and project file of a release agree."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from kesbang_desktop import __version__
from scripts import release
from scripts.packages import names

DAY = date(2026, 12, 1)
PROJECT = (names.ROOT / "pyproject.toml").read_text("utf-8")
CHANGELOG = release.CHANGELOG.read_text("utf-8")
TEXT = """# Changelog

## Unreleased

### Added

- Baru.

## 1.2.0 - 2026-10-01

- Lama.

## 0.9.0

- Pertama.
"""
DONE = release.released(TEXT, "1.10.0", DAY)


def test_the_version_of_the_program_has_the_newest_heading() -> None:
    """Between releases something may be unreleased; all else has to agree at any time."""
    found = release.problems(f"v{__version__}", __version__, CHANGELOG, PROJECT)
    assert [one for one in found if "unreleased" not in one] == []


def test_what_is_unreleased_gets_the_heading_of_the_version() -> None:
    assert release.notes_of(DONE, "1.10.0") == "### Added\n\n- Baru."
    assert release.notes_of(DONE, "Unreleased") == ""
    assert release.notes_of(DONE, "1.2.0") == "- Lama."
    assert "## 1.10.0 - 2026-12-01\n" in DONE
    assert release.problems("v1.10.0", "1.10.0", DONE, PROJECT) == []


@pytest.mark.parametrize("version", ["1.2.0", "1.1.9", "0.9.0", "1.3", "v1.3.0", "1.3.0rc1", ""])
def test_no_version_that_is_none_or_comes_before_one_with_a_heading(version: str) -> None:
    with pytest.raises(ValueError, match=r"is no version|come after"):
        release.released(TEXT, version, DAY)


def test_no_version_of_nothing() -> None:
    with pytest.raises(ValueError, match="nothing"):
        release.released(DONE, "1.11.0", DAY)


@pytest.mark.parametrize(
    ("tag", "version", "changelog", "project", "says"),
    [
        ("v1.10.1", "1.10.0", DONE, PROJECT, "tag"),
        ("1.10.0", "1.10.0", DONE, PROJECT, "tag"),
        ("v1.2.0", "1.2.0", DONE, PROJECT, "newest heading"),
        ("v1.10.0", "1.10.0", TEXT, PROJECT, "newest heading"),
        ("v0.9.0", "0.9.0", "## 0.9.0\n\n- Pertama.\n", PROJECT, "day"),
        ("v1.10.0", "1.10.0", DONE.replace("### Added\n\n- Baru.", ""), PROJECT, "nothing"),
        ("v1.2.0", "1.2.0", TEXT, PROJECT, "unreleased"),
        ("v1.10.0", "1.10.0", DONE, PROJECT.replace('["version"]', "[]"), "pyproject.toml"),
        ("v1.10.0", "1.10.0", DONE, PROJECT.replace("__init__", "nomor"), "pyproject.toml"),
        ("v1.10.0", "1.10.0", "# Changelog\n", PROJECT, "newest heading"),
    ],
)
def test_what_does_not_agree_is_told(
    tag: str, version: str, changelog: str, project: str, says: str
) -> None:
    assert any(says in one for one in release.problems(tag, version, changelog, project))


def test_a_release_is_written_where_the_packages_read_it(tmp_path: Path) -> None:
    (tmp_path / "kesbang_desktop").mkdir()
    source = Path("kesbang_desktop", "__init__.py")
    shutil.copy(names.ROOT / source, tmp_path / source)
    (tmp_path / "CHANGELOG.md").write_text(TEXT, "utf-8")
    release.make("1.10.0", tmp_path, DAY)
    assert (tmp_path / "CHANGELOG.md").read_text("utf-8") == DONE
    assert '__version__ = "1.10.0"\n' in (tmp_path / source).read_text("utf-8")
