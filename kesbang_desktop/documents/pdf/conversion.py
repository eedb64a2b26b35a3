"""PDF of a Word document, made by the office program that is installed."""

import os
import shutil
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from time import monotonic

from kesbang_desktop.documents.pages.looking import whole_pdf
from kesbang_desktop.documents.pdf import libreoffice, word
from kesbang_desktop.documents.pdf.office_process import Cancelled
from kesbang_desktop.domain.errors import OfficeProgramError

# One conversion at a time: a second LibreOffice would only hand its work to the first.
_one_at_a_time = threading.Lock()


def office_program() -> str:
    """Return the name of the installed program that can make PDF, empty for none."""
    if libreoffice.find() is not None:
        return libreoffice.NAME
    return word.NAME if word.is_installed() else ""


def pdf_of(
    source: Path,
    scratch: Path,
    timeout_s: float = 90,
    is_cancelled: Cancelled = lambda: False,
) -> bytes:
    """Return the Word document at ``source`` as PDF.

    It is tagged and of PDF/A, with title and language. Its pages are looked at: what they tear
    apart is mended in a copy of the document. ``source`` stays as it is.

    What it takes on the way is in ``scratch``, and goes. Takes seconds, and up to ``timeout_s`` of
    them. ``is_cancelled`` is asked all the while, and ends it. Raises OfficeProgramError where no
    program is installed or it fails.
    """
    deadline = monotonic() + timeout_s
    program = libreoffice.find()
    if program is None and not word.is_installed():
        raise OfficeProgramError(
            "PDF dibuat dengan LibreOffice atau Microsoft Word, tetapi keduanya tidak terpasang; "
            "pasang LibreOffice (gratis) atau buka berkas DOCX-nya."
        )
    with _turn(deadline), _room(program, scratch) as room:
        document = room / "naskah.docx"
        try:
            shutil.copyfile(source, document)
        except OSError as error:
            raise OfficeProgramError(
                f"Dokumen “{source.name}” tidak dapat dibaca; tutup di program lain lalu coba lagi."
            ) from error
        convert = partial(_convert, program, document, deadline, is_cancelled)
        return whole_pdf(document, convert, is_cancelled)


def as_word(source: Path, scratch: Path, timeout_s: float = 90) -> bytes:
    """Return the document at ``source`` (DOC, ODT, RTF) as DOCX; ``source`` stays as it is.

    Takes seconds. Raises OfficeProgramError where LibreOffice is not installed or fails.
    """
    deadline = monotonic() + timeout_s
    program = libreoffice.find()
    if program is None:
        raise OfficeProgramError(
            f"“{source.name}” dibaca dengan LibreOffice, tetapi LibreOffice tidak terpasang. "
            "Simpan berkas itu di Word sebagai .docx, lalu coba lagi."
        )
    with _turn(deadline), _room(program, scratch) as room:
        document = room / f"naskah{source.suffix.lower()}"
        shutil.copyfile(source, document)
        return libreoffice.to_word(program, document, deadline, lambda: False).read_bytes()


def _convert(
    program: Path | None, document: Path, deadline: float, is_cancelled: Cancelled
) -> Path:
    if program is None:
        return word.convert(document, deadline, is_cancelled)
    return libreoffice.convert(program, document, deadline, is_cancelled)


@contextmanager
def _turn(deadline: float) -> Iterator[None]:
    if not _one_at_a_time.acquire(timeout=max(0.0, deadline - monotonic())):
        raise OfficeProgramError(
            "PDF yang lain masih dibuat; tunggu sampai selesai lalu coba lagi."
        )
    try:
        yield
    finally:
        _one_at_a_time.release()


@contextmanager
def _room(program: Path | None, scratch: Path) -> Iterator[Path]:
    """Give a folder that the program can reach, gone afterwards."""
    parent = libreoffice.reachable_folder(program, scratch) if program else scratch
    try:
        parent.mkdir(parents=True, exist_ok=True)
        folder = tempfile.TemporaryDirectory(
            prefix="pdf-", dir=parent, ignore_cleanup_errors=os.name == "nt"
        )
    except OSError as error:
        raise OfficeProgramError(
            f"Folder sementara “{parent}” tidak dapat ditulisi; kosongkan penyimpanan, coba lagi."
        ) from error
    with folder as name:
        yield Path(name)
