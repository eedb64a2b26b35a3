"""The files of the office's own templates, in a folder where Word opens them."""

from __future__ import annotations

from itertools import chain, count
from typing import TYPE_CHECKING

from kesbang_desktop.domain.disk_trouble import disk_trouble
from kesbang_desktop.domain.errors import ExportError
from kesbang_desktop.store.data_folder import OWN_TEMPLATES
from kesbang_desktop.store.private_files import make_private_folder

if TYPE_CHECKING:
    from pathlib import Path


class OwnTemplateFiles:
    """Those in a data folder, by their names there."""

    def __init__(self, data_dir: Path) -> None:
        self._folder = data_dir / OWN_TEMPLATES

    @property
    def folder(self) -> Path:
        """The folder, made if it is missing. Raises ExportError."""
        return made_folder(self._folder)

    def path(self, name: str) -> Path:
        """Return the file of the template ``name``, as the office has it today."""
        return self.folder / name

    def hand_on(self, name: str) -> None:
        """Let the office have the file ``name`` as it is in the folder now."""


def free_beside(path: Path, pattern: str) -> Path:
    """Return a name beside ``path`` that no file has yet.

    ``{0}`` of ``pattern`` stands for its own name without suffix, ``{1}`` for a number, if need be.
    """
    more = chain([""], map(" {}".format, count(2)))
    names = (path.with_stem(pattern.format(path.stem, one)) for one in more)
    return next(one for one in names if not one.exists())


def made_folder(folder: Path) -> Path:
    """Return ``folder``, made if it is missing. Raises ExportError."""
    try:
        make_private_folder(folder)
    except OSError as error:
        raise ExportError(
            f"Folder {folder} tidak dapat dibuat. "
            f"{disk_trouble(error) or 'Periksa izin folder data'}, lalu coba lagi."
        ) from error
    return folder
