"""LibreOffice: where it is, and having it make PDF or DOCX without getting in anyone's way."""

import json
import os
import re
import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from platformdirs import user_cache_path

from kesbang_desktop.documents.pdf.office_process import Cancelled, run
from kesbang_desktop.domain.errors import OfficeProgramError

NAME = "LibreOffice"

# PDF/A-2b, with the headings, lists and tables of the document as its structure, for archives and
# screen readers. LibreOffice before 7.4 does not read these options and makes a plain PDF.
_OPTIONS = {
    "SelectPdfVersion": {"type": "long", "value": "2"},
    "UseTaggedPDF": {"type": "boolean", "value": "true"},
    "DisplayPDFDocumentTitle": {"type": "boolean", "value": "true"},
}
FILTER = f"pdf:writer_pdf_Export:{json.dumps(_OPTIONS)}"
_COMMANDS = ("soffice", "libreoffice")
# Under the root of Linux and macOS, and those under home.
_ROOT = Path("/")
_PLACES = (
    "opt/libreoffice*/program/soffice",
    "usr/lib/libreoffice/program/soffice",
    "usr/lib64/libreoffice/program/soffice",
    "snap/bin/libreoffice",
    "var/lib/flatpak/exports/bin/org.libreoffice.LibreOffice",
    "Applications/LibreOffice*.app/Contents/MacOS/soffice",
)
_PLACES_AT_HOME = (
    ".local/share/flatpak/exports/bin/org.libreoffice.LibreOffice",
    "Applications/LibreOffice*.app/Contents/MacOS/soffice",
)
_APP_PATHS = r"SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\soffice.exe"


def find() -> Path | None:
    """Return the program, newest first where there are several; None where it is not installed."""
    named = (shutil.which(command) for command in _COMMANDS)
    candidates = (*(Path(one) for one in named if one), *_usual_places())
    return next((one for one in candidates if os.access(one, os.X_OK) and one.is_file()), None)


def convert(program: Path, document: Path, deadline: float, is_cancelled: Cancelled) -> Path:
    """Have ``program`` make a PDF beside ``document`` and return it. Raises OfficeProgramError."""
    made = document.with_suffix(".pdf")
    if not _converted(program, document, (FILTER, made, b"%PDF-"), deadline, is_cancelled):
        raise OfficeProgramError(
            "LibreOffice tidak berhasil membuat PDF; coba lagi atau buka berkas DOCX-nya."
        )
    return made


def to_word(program: Path, document: Path, deadline: float, is_cancelled: Cancelled) -> Path:
    """Have ``program`` make a DOCX beside ``document`` and return it. Raises OfficeProgramError."""
    made = document.with_suffix(".docx")
    if not _converted(program, document, ("docx", made, b"PK"), deadline, is_cancelled):
        raise OfficeProgramError(
            f"LibreOffice tidak dapat membuka “{document.name}”. "
            "Buka di Word, simpan sebagai .docx, lalu coba lagi."
        )
    return made


def _converted(
    program: Path,
    document: Path,
    wanted: tuple[str, Path, bytes],
    deadline: float,
    is_cancelled: Cancelled,
) -> bool:
    """Have ``document`` converted; ``wanted`` is the format, where it is made and how it begins."""
    name, made, start = wanted
    with _user_profile(_own_folder(program), document.parent) as profile:
        command = [
            str(program),
            # A profile of its own: an open LibreOffice would take over the work, and keep its own.
            f"-env:UserInstallation={profile.as_uri()}",
            *("--headless", "--norestore", "--nologo", "--nolockcheck", "--nodefault"),
            *("--convert-to", name, "--outdir", str(document.parent)),
            str(document),
        ]
        run(command, NAME, deadline, is_cancelled)
        if not _begins_with(made, start):
            # A profile that a crash has damaged is made anew.
            shutil.rmtree(profile, ignore_errors=True)
            run(command, NAME, deadline, is_cancelled)
    return _begins_with(made, start)


def reachable_folder(program: Path, scratch: Path) -> Path:
    """Return ``scratch`` where ``program`` may read it: a snap sees only a folder of its own."""
    return _own_folder(program) if "snap" in program.parts else scratch


def _own_folder(program: Path) -> Path:
    """Return where its profile is, which holds nothing of any document."""
    if "snap" in program.parts:
        return Path.home() / "snap" / "libreoffice" / "common" / "notula-kesbang"
    return user_cache_path("Notula Kesbang", appauthor=False) / "libreoffice"


def _usual_places() -> Iterator[Path]:
    if sys.platform == "win32":
        yield from _windows_places()
        return
    for root, places in ((_ROOT, _PLACES), (Path.home(), _PLACES_AT_HOME)):
        for place in places:
            yield from _newest_first(root.glob(place))


def _windows_places() -> Iterator[Path]:
    for variable in ("ProgramW6432", "ProgramFiles", "ProgramFiles(x86)"):
        folder = os.environ.get(variable)
        if folder:
            yield from _newest_first(Path(folder).glob("LibreOffice*/program/soffice.exe"))
    if sys.platform == "win32":
        import winreg

        for root in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
            try:
                yield Path(winreg.QueryValue(root, _APP_PATHS).strip('"'))
            except OSError:
                continue


def _newest_first(found: Iterable[Path]) -> list[Path]:
    def version(path: Path) -> list[int]:
        return [int(digits) for digits in re.findall(r"\d+", str(path))]

    return sorted(found, key=version, reverse=True)


@contextmanager
def _user_profile(own: Path, room: Path) -> Iterator[Path]:
    """Give the profile that makes later starts quick, or a new one where another process has it."""
    own.mkdir(parents=True, exist_ok=True)
    kept = own / "profil"
    with (own / "profil.lock").open("ab") as lock:
        yield kept if _is_locked(lock.fileno()) else room / "profil"


def _is_locked(file_number: int) -> bool:
    """Take the lock until the file is closed, or return False where another process has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file_number, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file_number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _begins_with(path: Path, start: bytes) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(start)) == start
