"""What a release is made of: the version, its heading in CHANGELOG.md, its tag.

``python -m scripts.release make 1.2.3`` writes the version and gives what is unreleased its
heading, ``check v1.2.3`` says whether all of them agree, ``notes 1.2.3`` prints what the version
brought. CONTRIBUTING.md tells when. A bare Python does.
"""

import re
import sys
import tomllib
from datetime import date
from pathlib import Path

from kesbang_desktop.domain.program_update import version_numbers
from scripts.packages import names

CHANGELOG = names.ROOT / "CHANGELOG.md"
_SOURCE = "kesbang_desktop/__init__.py"
_UNRELEASED = "Unreleased"
_NUMBER = re.compile(r"\d+\.\d+\.\d+")
# A version and its day, or what is unreleased.
_HEADING = re.compile(r"^## (?P<name>\S+)(?: - (?P<day>\d{4}-\d{2}-\d{2}))?$", re.MULTILINE)


def notes_of(changelog: str, name: str) -> str:
    """Return what stands under the heading ``name`` of ``changelog``, empty where nothing does.

    Raises LookupError where there is no such heading.
    """
    headings = list(_HEADING.finditer(changelog))
    for one, after in zip(headings, [*headings[1:], None], strict=True):
        if one["name"] == name:
            return changelog[one.end() : after.start() if after else None].strip()
    raise LookupError(f"CHANGELOG.md has no heading for {name}")


def released(changelog: str, version: str, day: date) -> str:
    """Return ``changelog`` with what is unreleased under a heading for ``version`` of ``day``.

    Raises ValueError where nothing is unreleased or ``version`` does not come after those there.
    """
    if not _NUMBER.fullmatch(version):
        raise ValueError(f"{version} is no version: three numbers, such as 1.2.3")
    there = [one["name"] for one in _HEADING.finditer(changelog) if one["name"] != _UNRELEASED]
    late = [one for one in there if version_numbers(one) >= version_numbers(version)]
    if late:
        raise ValueError(f"{version} does not come after {late[0]}, which has a heading")
    if not notes_of(changelog, _UNRELEASED):
        raise ValueError("CHANGELOG.md tells nothing that is unreleased")
    heading = f"## {_UNRELEASED}\n"
    return changelog.replace(heading, f"{heading}\n## {version} - {day.isoformat()}\n", 1)


def problems(tag: str, version: str, changelog: str, project: str) -> list[str]:
    """Return what keeps ``tag`` from being the release of ``version``, empty for nothing.

    ``changelog`` and ``project`` are the texts of CHANGELOG.md and pyproject.toml.
    """
    found = []
    if tag != f"v{version}":
        found.append(f"the tag {tag} does not say {version}, the version of {_SOURCE}")
    read = tomllib.loads(project)
    if "version" not in read["project"].get("dynamic", []) or read["tool"]["hatch"]["version"] != {
        "path": _SOURCE
    }:
        found.append(f"pyproject.toml does not take the version from {_SOURCE}")
    headings = [one.groupdict() for one in _HEADING.finditer(changelog)]
    newest = next((one for one in headings if one["name"] != _UNRELEASED), None)
    if newest is None or newest["name"] != version or not newest["day"]:
        found.append(f"the newest heading of CHANGELOG.md is not {version} with its day")
    elif not notes_of(changelog, version):
        found.append(f"CHANGELOG.md tells nothing of {version}")
    if any(one["name"] == _UNRELEASED for one in headings) and notes_of(changelog, _UNRELEASED):
        found.append("CHANGELOG.md still tells something that is unreleased")
    return found


def make(version: str, root: Path, day: date) -> None:
    """Write ``version`` into the source and CHANGELOG.md under ``root``. Raises ValueError."""
    changelog, source = root / CHANGELOG.name, root / _SOURCE
    told = released(changelog.read_text("utf-8"), version, day)
    text = source.read_text("utf-8")
    changed = re.sub(r'^__version__ = ".*"$', f'__version__ = "{version}"', text, flags=re.M)
    changelog.write_text(told, "utf-8", newline="\n")
    source.write_text(changed, "utf-8", newline="\n")


def main() -> int:
    """Do what the command line asks and return the exit code: 1 where something is wrong."""
    wanted, given = (*sys.argv[1:3], "", "")[:2]
    changelog = CHANGELOG.read_text("utf-8")
    if wanted == "make":
        make(given, names.ROOT, date.today())
    elif wanted == "notes":
        print(notes_of(changelog, given))
    elif wanted == "check":
        project = (names.ROOT / "pyproject.toml").read_text("utf-8")
        found = problems(given, names.version(), changelog, project)
        print("\n".join(found) or f"{given} agrees")
        return bool(found)
    else:
        print(__doc__)
        return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
