"""Keeping what is on screen where the data file does not take it any more."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import datetime
from itertools import chain, count
from threading import Lock
from typing import TYPE_CHECKING

from kesbang_desktop.domain.disk_trouble import disk_trouble
from kesbang_desktop.domain.errors import DatabaseError, ExportError
from kesbang_desktop.domain.file_name import document_file_name
from kesbang_desktop.store.data_folder import RESCUED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kesbang_desktop.domain.minutes import Minutes

# Names the folders that nobody was told of since the program started again.
_UNTOLD = "belum-disampaikan"


class ScreenKeeping:
    """Writes meetings as notes files into one folder below ``data_dir``, that of this program.

    ``keep_former`` puts at a path what is still open of a data file that was replaced, if anything.
    """

    def __init__(
        self,
        data_dir: Path,
        write_notes: Callable[[Minutes], str],
        keep_former: Callable[[Path], object],
    ) -> None:
        self._parent = data_dir / RESCUED
        self._write_notes = write_notes
        self._keep_former = keep_former
        self._folder: Path | None = None
        self._kept: dict[Path, bytes] = {}
        self._turn = Lock()

    def keep(self, on_screen: Sequence[Minutes]) -> Path:
        """Write what differs from what this program kept before; return the folder.

        Notes of a meeting that was kept already give way to what it is now. Raises ExportError.
        """
        with self._turn:
            return self._keep(on_screen)

    def _keep(self, on_screen: Sequence[Minutes]) -> Path:
        from kesbang_desktop.store.private_files import make_private_folder

        folder = self._folder = self._folder or _new_folder(self._parent)
        try:
            make_private_folder(folder)
            for number, minutes in enumerate(on_screen, 1):
                path = folder / document_file_name(f"{number}", minutes.meeting, ".txt")
                self._write(path, self._write_notes(minutes).encode())
            if self._kept:
                self._note_untold(folder)
        except OSError as error:
            why = disk_trouble(error)
            raise ExportError(
                f"Yang ada di layar tidak dapat ditulis ke {folder}. {why}{'. ' if why else ''}"
                "Pakai “Simpan salinan…” untuk menyimpannya di tempat lain."
            ) from error
        former = folder / "notula.sqlite"
        if not former.exists():
            with suppress(DatabaseError):
                self._keep_former(former)
        return folder

    def _write(self, path: Path, content: bytes) -> None:
        if self._kept.get(path) == content:
            return
        from kesbang_desktop.store.begun_files import BegunFiles
        from kesbang_desktop.store.private_files import create_private_file

        with BegunFiles(self._parent.parent).beside(path) as temporary:
            with create_private_file(temporary) as writing:
                writing.write(content)
                writing.flush()
                os.fsync(writing.fileno())
            temporary.replace(path)
        self._kept[path] = content

    def _note_untold(self, folder: Path) -> None:
        from kesbang_desktop.store.private_files import make_private_file

        names = dict.fromkeys([*_untold_names(self._parent), folder.name])
        make_private_file(self._parent / _UNTOLD)
        (self._parent / _UNTOLD).write_text("\n".join(names), "utf-8")


def untold_screens(data_dir: Path) -> list[Path]:
    """Return the folders of kept screens that nobody was told of since, oldest first."""
    parent = data_dir / RESCUED
    return [one for one in map(parent.joinpath, _untold_names(parent)) if one.is_dir()]


def told_kept_screens(folders: Sequence[Path]) -> str:
    """Return the sentence that tells of ``folders``, empty for none."""
    if not folders:
        return ""
    return (
        "Ketikan yang tidak masuk ke berkas data tersimpan sebagai catatan di "
        f"{', '.join(map(str, folders))}. Salin dari situ yang belum ada di rapatnya."
    )


def note_screens_told(data_dir: Path) -> None:
    """Note that the person knows of all kept screens."""
    with suppress(OSError):
        (data_dir / RESCUED / _UNTOLD).unlink()


def _untold_names(parent: Path) -> list[str]:
    try:
        return (parent / _UNTOLD).read_text("utf-8", errors="replace").split()
    except OSError:
        return []


def _new_folder(parent: Path) -> Path:
    """Return a folder named for this second that holds nothing kept before."""
    moment = f"{datetime.now():%Y%m%d-%H%M%S}"
    names = chain([moment], map(f"{moment}-{{}}".format, count(2)))
    return next(one for one in map(parent.joinpath, names) if not one.exists())
