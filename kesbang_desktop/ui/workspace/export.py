"""Where an exported document goes, and opening it afterwards."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from kesbang_desktop.domain.disk_trouble import disk_trouble
from kesbang_desktop.domain.errors import ExportError, FileInTheWayError
from kesbang_desktop.domain.file_name import document_file_name, longest_name
from kesbang_desktop.domain.left_blank import Blank
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.written_file import FileState

# Writes to a place and returns it; raises FileInTheWayError over a file that is not the same paper
# as it was written, unless told to replace it.
Write = Callable[[Path, bool], Path]
_NAMES = 1000
# Room that the names in a folder need to tell something.
_INSIDE = 70


@dataclass(frozen=True, slots=True)
class Exported:
    """``path`` was written, with dots for ``blanks``.

    ``spared`` says what keeps the proposed name, None for nothing.
    """

    path: Path
    spared: FileState | None = None
    blanks: tuple[Blank, ...] = ()


# A property of the application, where files go to another folder than the user's.
_FOLDER = "export_folder"


def use_export_folder(folder: Path) -> None:
    """Have all files go to ``folder``, and not to this computer's documents."""
    application = QCoreApplication.instance()
    assert application is not None
    application.setProperty(_FOLDER, str(folder))


def documents_folder() -> Path:
    """Return where files are proposed to be saved: the user's documents, or beside the data."""
    if (folder := _folder_in_use()) is None:
        return _documents_of_user()
    with suppress(OSError):
        folder.mkdir(exist_ok=True)
    return folder


def export_folder() -> Path:
    """Return the folder that exports go to: ``Notula Kesbang`` under the user's documents.

    Where the data is on a stick, or for practice, it is a folder beside the data.
    """
    return _folder_in_use() or _documents_of_user() / "Notula Kesbang"


def _folder_in_use() -> Path | None:
    application = QCoreApplication.instance()
    folder = application.property(_FOLDER) if application is not None else None
    return Path(folder) if folder else None


def _documents_of_user() -> Path:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home())


def export_into(folder: Path, name: str, write: Write) -> Exported:
    """Write to ``folder/name`` in place of an earlier export of the same.

    A file that was changed by hand, or made from something else, keeps its name; then the next
    number without such a file is used. Makes ``folder``. Raises ExportError.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(
            f"Folder {folder} tidak dapat dipakai. "
            f"{disk_trouble(error) or 'Pilih folder lain lewat “Simpan ke…”'}."
        ) from error
    spared = None
    suffix = Path(name).suffix
    for target in _numbered(folder, name.removesuffix(suffix), suffix):
        try:
            return Exported(write(target, False), spared)
        except FileInTheWayError as error:
            spared = spared or error.state
    raise ExportError(
        f"Folder {folder} penuh dengan berkas bernama sama. Pilih folder lain lewat “Simpan ke…”."
    )


def free_folder(folder: Path, meeting: Meeting, stem: str = "Berkas") -> Path:
    """Return a name in ``folder`` that nothing has yet, for papers of ``meeting``."""
    limit = longest_name(str(folder), _INSIDE)
    name = document_file_name(stem, meeting, "", limit)
    # A full stop in the name of a folder begins no suffix.
    return next(path for path in _numbered(folder, name, "") if not path.exists())


def spared_words(state: FileState) -> str:
    """Return why the file of the proposed name was spared."""
    words = QCoreApplication.translate("export", "Berkas lama tidak ditimpa, karena {0}.")
    return words.format(state.value)


def with_suffix(path: Path, suffix: str) -> Path:
    """Return ``path`` ending in ``suffix``; a full stop in its name is no suffix."""
    return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)


def open_file(path: Path) -> None:
    """Open ``path`` (a document or a folder) with the program the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _numbered(folder: Path, stem: str, suffix: str) -> Iterator[Path]:
    yield folder / f"{stem}{suffix}"
    for number in range(2, _NAMES):
        yield folder / f"{stem} ({number}){suffix}"
