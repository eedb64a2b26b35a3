"""Opening a workbook by what it holds, whatever it is called."""

import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from kesbang_desktop.documents.sheets.books.ods_book import open_ods
from kesbang_desktop.documents.sheets.books.sheet import FAULTS, Sheet
from kesbang_desktop.documents.sheets.books.text_book import open_text
from kesbang_desktop.documents.sheets.books.xls_book import open_xls
from kesbang_desktop.documents.sheets.books.xlsx_book import open_xlsx
from kesbang_desktop.domain.errors import UnreadableMatrixError
from kesbang_desktop.domain.number_words import with_dots

_LARGEST_FILE = 20 << 20
# 20,000 rows are 12 MB of XML, which takes some seconds.
_LARGEST_CONTENT = 40 << 20
# One whole sheet may be empty down to its last line (1,048,576), not one after another.
MOST_LINES = 1_200_000
# Excel before 2007, and what Excel writes when it sets a password.
_COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK"
# Under this name, in UTF-16, such a file keeps what a password locks
# (https://learn.microsoft.com/openspecs/office_file_formats/ms-offcrypto).
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_PAGE = (b"<html", b"<!doctype html", b"<table")
_START = 512


Opener = Callable[[Path], AbstractContextManager[Iterator[Sheet]]]


@contextmanager
def open_book(path: Path) -> Iterator[Iterator[Sheet]]:
    """Give the sheets of ``path``: .xlsx, .xls, .ods or text, by what it holds.

    A sheet is read before the next one is asked for. Raises UnreadableMatrixError, also halfway.
    """
    try:
        with _opener(path)(path) as sheets:
            yield _counted(path, sheets)
    except UnreadableMatrixError:
        raise
    except Exception as error:
        if not _is_fault(error):
            raise
        raise UnreadableMatrixError(_locked(path) or _broken(path)) from error


def require_small(path: Path) -> None:
    """Raise UnreadableMatrixError where there is no file, or one too large to be read."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise _too_large(path)
    except FileNotFoundError as error:
        raise UnreadableMatrixError(
            f"Berkas “{path.name}” tidak ditemukan. Pilih berkas yang lain."
        ) from error


def is_workbook(path: Path) -> bool:
    """Tell whether the file is kept as workbooks are, whatever it is called; a page is as well."""
    with path.open("rb") as file:
        start = file.read(_START)
    return start.startswith((_COMPOUND_FILE, _ZIP)) or _is_page(start)


def _is_page(start: bytes) -> bool:
    return start.lstrip(b"\xef\xbb\xbf \r\n\t").lower().startswith(_PAGE)


def _opener(path: Path) -> Opener:
    """Return what opens the file. Raises UnreadableMatrixError where nothing does."""
    require_small(path)
    with path.open("rb") as file:
        start = file.read(_START)
    if start.startswith(_COMPOUND_FILE):
        return open_xls
    if not start.startswith(_ZIP):
        if _is_page(start):
            raise UnreadableMatrixError(
                f"“{path.name}” berisi halaman web, bukan buku kerja. "
                "Buka di Excel, simpan sebagai .xlsx, lalu impor lagi."
            )
        return open_text
    with zipfile.ZipFile(path) as archive:
        if sum(info.file_size for info in archive.infolist()) > _LARGEST_CONTENT:
            raise _too_large(path)
        names = archive.namelist()
        is_open_document = "mimetype" in names and "content.xml" in names
        return open_ods if is_open_document else open_xlsx


def _counted(path: Path, sheets: Iterator[Sheet]) -> Iterator[Sheet]:
    """Give ``sheets`` until they have too many lines together, also lines that are empty."""
    passed = 0

    def count(rows: Iterator[tuple[int, Sequence[str]]]) -> Iterator[tuple[int, Sequence[str]]]:
        nonlocal passed
        before = passed
        for number, cells in rows:
            passed = before + number
            if passed > MOST_LINES:
                raise UnreadableMatrixError(
                    f"Lembar dalam “{path.name}” lebih panjang dari {with_dots(MOST_LINES)} "
                    "baris, walau kosong. Salin tabelnya saja ke buku kerja baru, lalu impor itu."
                )
            yield number, cells

    for sheet in sheets:
        yield Sheet(sheet.title, count(sheet.rows))


def _is_fault(error: Exception) -> bool:
    """Tell whether ``error`` is what readers raise on a file that is damaged or locked."""
    if isinstance(error, (*FAULTS, zipfile.BadZipFile, zlib.error)):
        return True
    # Each has errors of its own, which are imported where they can have been raised only.
    return type(error).__module__.split(".")[0] in ("xlrd", "defusedxml", "struct")


def _too_large(path: Path) -> UnreadableMatrixError:
    return UnreadableMatrixError(
        f"Berkas “{path.name}” terlalu besar. "
        "Salin lembar yang diperlukan saja ke buku kerja baru, lalu impor lagi."
    )


def _locked(path: Path) -> str:
    """Return what to do about a workbook that has a password, empty for another."""
    content = path.read_bytes()
    is_locked = _ENCRYPTED_PACKAGE in content or (
        content.startswith(_ZIP) and b"encryption-data" in _part(path, "META-INF/manifest.xml")
    )
    if not is_locked:
        return ""
    return (
        f"“{path.name}” bersandi, jadi isinya tidak dapat dibaca. Buka di Excel atau LibreOffice "
        "dengan sandinya, simpan salinan tanpa sandi, lalu impor salinan itu."
    )


def _part(path: Path, name: str) -> bytes:
    """Return a part of an archive, empty where it has none."""
    try:
        with zipfile.ZipFile(path) as archive:
            return archive.read(name)
    except (KeyError, OSError, RuntimeError, zipfile.BadZipFile, zlib.error):
        return b""


def _broken(path: Path) -> str:
    return (
        f"“{path.name}” bukan buku kerja yang utuh, atau bersandi. "
        "Simpan lagi di Excel atau LibreOffice sebagai .xlsx tanpa sandi, lalu impor berkas itu."
    )
