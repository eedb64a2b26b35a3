"""A packaged program as a folder: copied beside another one, and read again before it counts."""

from __future__ import annotations

import hashlib
import shutil
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from kesbang_desktop.domain.errors import UpdateError
from kesbang_desktop.domain.long_work import tell

if TYPE_CHECKING:
    from collections.abc import Iterator

# The digest of each file, written where packages are made (scripts/packages/program_folder.py).
_CONTENTS = "isi.sha256"
_COPYING = "Menyalin program baru…"
_DAMAGED = (
    "Program di “{0}” tidak lengkap atau rusak, jadi tidak dipakai. Salin lagi dari sumbernya."
)


def copy_program(source: Path, target: Path) -> None:
    """Copy the program in ``source`` to the new folder ``target``.

    It stands there whole or not at all, each file read again. Raises UpdateError, and OSError
    where the disk refuses it.
    """
    begun = target.with_name(f".{target.name}.tmp")
    _remove(begun)
    try:
        digests = _digests(source)
        for number, (name, digest) in enumerate(digests.items()):
            tell(_COPYING, number, len(digests))
            _copy(source / name, begun / name)
            if hashlib.sha256((begun / name).read_bytes()).hexdigest() != digest:
                raise UpdateError(_DAMAGED.format(source))
        shutil.copyfile(source / _CONTENTS, begun / _CONTENTS)
        begun.rename(target)
    except BaseException:
        _remove(begun)
        raise


def program_in(folder: Path) -> Path:
    """Return what opens the window of the program in ``folder``."""
    return folder / ("Notula Kesbang.exe" if sys.platform == "win32" else "kesbang-desktop")


def command_in(folder: Path) -> Path:
    """Return what takes commands in ``folder``; on Windows the one with the window prints none."""
    return folder / ("kesbang-desktop.exe" if sys.platform == "win32" else "kesbang-desktop")


def is_program(folder: Path) -> bool:
    """Tell whether ``folder`` holds a packaged program."""
    return (folder / _CONTENTS).is_file() and program_in(folder).is_file()


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        shutil.copy(source, target)
    except FileNotFoundError:
        raise UpdateError(_DAMAGED.format(source.parent)) from None


def listed_digests(path: Path) -> Iterator[tuple[str, str]]:
    """Yield name and digest of each file in a list that sha256sum writes."""
    for line in path.read_text("utf-8", errors="replace").splitlines():
        digest, _, name = line.partition("  ")
        yield name, digest


def _digests(folder: Path) -> dict[str, str]:
    """Return the digest of each file by its name. Raises UpdateError where one leads elsewhere."""
    found: dict[str, str] = {}
    for name, digest in listed_digests(folder / _CONTENTS):
        path = Path(name)
        if not name or path.is_absolute() or ".." in path.parts:
            raise UpdateError(_DAMAGED.format(folder))
        found[name] = digest
    if not found:
        raise UpdateError(_DAMAGED.format(folder))
    return found


def _remove(folder: Path) -> None:
    with suppress(FileNotFoundError):
        shutil.rmtree(folder)
