"""Keeping what is on screen where the data file does not take it any more."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from itertools import chain, count
from typing import TYPE_CHECKING

from kesbang_desktop.domain.disk_trouble import disk_trouble
from kesbang_desktop.domain.errors import DatabaseError, ExportError
from kesbang_desktop.domain.file_name import document_file_name
from kesbang_desktop.store.data_folder import RESCUED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kesbang_desktop.domain.minutes import Minutes


def keep_screen(
    data_dir: Path,
    write_notes: Callable[[Minutes], str],
    keep_former: Callable[[Path], object],
    on_screen: Sequence[Minutes],
) -> Path:
    """Write meetings as notes files into a new folder below ``data_dir``, and return it.

    ``keep_former`` puts there what is still open of a data file that was replaced, if anything.
    Raises ExportError.
    """
    from kesbang_desktop.store.private_files import create_private_file, make_private_folder

    folder = _new_folder(data_dir / RESCUED)
    try:
        make_private_folder(folder)
        for number, minutes in enumerate(on_screen, 1):
            name = document_file_name(f"{number}", minutes.meeting, ".txt")
            with create_private_file(folder / name) as writing:
                writing.write(write_notes(minutes).encode())
    except OSError as error:
        why = disk_trouble(error)
        raise ExportError(
            f"Yang ada di layar tidak dapat ditulis ke {folder}. {why}{'. ' if why else ''}"
            "Pakai “Simpan salinan…” untuk menyimpannya di tempat lain."
        ) from error
    with suppress(DatabaseError):
        keep_former(folder / "notula.sqlite")
    return folder


def _new_folder(parent: Path) -> Path:
    """Return a folder named for this second that holds nothing kept before."""
    moment = f"{datetime.now():%Y%m%d-%H%M%S}"
    names = chain([moment], map(f"{moment}-{{}}".format, count(2)))
    return next(one for one in map(parent.joinpath, names) if not one.exists())
