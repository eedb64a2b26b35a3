"""Where an exported document goes, and opening it afterwards."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QIODevice, QSaveFile, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from kesbang_desktop.domain.disk_trouble import disk_trouble
from kesbang_desktop.domain.errors import ChangedByHandError, ExportError

# Writes to a place and returns it; raises ChangedByHandError over a file of somebody else's
# making, unless told to replace it.
Write = Callable[[Path, bool], Path]
_NAMES = 1000


@dataclass(frozen=True, slots=True)
class Exported:
    """``path`` was written; ``spared`` kept the proposed name, None where that was free."""

    path: Path
    spared: Path | None = None


def export_folder() -> Path:
    """Return the folder that exports go to: ``Notula Kesbang`` under the user's documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()) / "Notula Kesbang"


def export_into(
    folder: Path, name: str, write: Write, is_untouched: Callable[[Path], bool]
) -> Exported:
    """Write to ``folder/name`` in place of an earlier export.

    A file that was changed by hand keeps its name; then the next number without such a file is
    used. Makes ``folder``. Raises ExportError.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(
            f"Folder {folder} tidak dapat dipakai. "
            f"{disk_trouble(error) or 'Pilih folder lain lewat “Simpan ke…”'}."
        ) from error
    spared = None
    for target in _numbered(folder, name):
        try:
            if not target.exists() or is_untouched(target):
                return Exported(write(target, False), spared)
        except ChangedByHandError:
            # Between the question and the writing somebody saved it.
            pass
        spared = spared or target
    raise ExportError(
        f"Folder {folder} penuh dengan berkas bernama sama. Pilih folder lain lewat “Simpan ke…”."
    )


def spared_words() -> str:
    """Return why the file of the proposed name was spared; what of the two it is nobody knows."""
    return QCoreApplication.translate(
        "export",
        "Berkas lama tidak ditimpa, karena diubah di luar program atau bukan buatan program ini.",
    )


def with_suffix(path: Path, suffix: str) -> Path:
    """Return ``path`` ending in ``suffix``; a full stop in its name is no suffix."""
    return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)


def write_text_copy(text: str, path: Path) -> Path:
    """Write ``text`` to ``path`` (UTF-8) and return it. Raises ExportError."""
    return write_whole(text.encode(), path)


def write_whole(content: bytes, path: Path) -> Path:
    """Write ``content`` to ``path`` and return it; a file there stays as it was until the end.

    Raises ExportError.
    """
    file = QSaveFile(str(path))
    whole = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(content) == len(content)
    if not (whole and file.commit()):
        file.cancelWriting()
        raise ExportError(
            f"Salinan tidak dapat ditulis ke {path}. Pilih folder lain lalu coba lagi."
        )
    return path


def open_file(path: Path) -> None:
    """Open ``path`` (a document or a folder) with the program the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _numbered(folder: Path, name: str) -> Iterator[Path]:
    yield folder / name
    stem, suffix = Path(name).stem, Path(name).suffix
    for number in range(2, _NAMES):
        yield folder / f"{stem} ({number}){suffix}"
