"""Where an exported document goes, and opening it afterwards."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from kesbang_desktop.domain.errors import ExportError


def export_folder() -> Path:
    """Return the folder that exports go to: ``Notula Kesbang`` under the user's documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()) / "Notula Kesbang"


def free_path(folder: Path, name: str) -> Path:
    """Return ``folder/name``, numbered where that exists: an earlier export is never replaced.

    Makes ``folder``. Raises ExportError where that is not possible.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target = folder / name
        number = 2
        while target.exists():
            target = folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
            number += 1
    except OSError as error:
        raise ExportError(
            f"Folder {folder} tidak dapat dipakai. Pilih folder lain lewat “Ekspor ke…”."
        ) from error
    return target


def write_text_copy(text: str, path: Path) -> Path:
    """Write ``text`` to ``path`` (UTF-8) and return it. Raises ExportError."""
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise ExportError(
            f"Salinan tidak dapat ditulis ke {path}. Pilih folder lain lalu coba lagi."
        ) from error
    return path


def open_file(path: Path) -> None:
    """Open ``path`` (a document or a folder) with the program the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
