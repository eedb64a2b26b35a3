"""The lines of a document that somebody wrote: DOCX; DOC, ODT and RTF by LibreOffice; PDF."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from pypdfium2 import PdfDocument, PdfiumError

from kesbang_desktop.documents.corrections.word_reader import paper_in, read_corrected
from kesbang_desktop.documents.pdf.conversion import as_word
from kesbang_desktop.documents.pdf.page_lines import MOST_PAGES
from kesbang_desktop.documents.pdf.page_tables import PdfTable, as_one, document_parts
from kesbang_desktop.domain.corrections.paper import Cell, Paper, PaperLine
from kesbang_desktop.domain.errors import UnreadableOldMinutesError
from kesbang_desktop.domain.list_marks import find_list_mark

_WORD, _PDF = ".docx", ".pdf"
_BY_OFFICE_PROGRAM = (".doc", ".odt", ".rtf")
# In the order of what is read best.
SUFFIXES = (_WORD, *_BY_OFFICE_PROGRAM, _PDF)
_LARGEST_FILE = 100_000_000
# A line of a PDF that is this long was broken by the edge of the page.
_FULL_LINE = 60
_ENDS = (".", ":", ";", "?", "!")
_LABEL = re.compile(r"[A-Z][\w /]{1,30}\s*:(?:\s|$)")


def read_old_file(path: Path, scratch: Path) -> Paper:
    """Return the lines of the document at ``path``; what that takes on the way is in ``scratch``.

    Raises UnreadableOldMinutesError, UnreadableCorrectionError where a Word document is none, and
    OfficeProgramError where LibreOffice is needed and missing.
    """
    suffix = path.suffix.lower()
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise UnreadableOldMinutesError(
                f"“{path.name}” lebih besar dari 100 MB. Perkecil gambarnya, lalu coba lagi."
            )
        if suffix == _PDF:
            return Paper(tuple(_pdf_lines(path)))
        if suffix in _BY_OFFICE_PROGRAM:
            return paper_in(as_word(path, scratch), with_boxes=True)
    except OSError as error:
        raise UnreadableOldMinutesError(
            f"“{path.name}” tidak dapat dibaca. Tutup di program lain, lalu coba lagi."
        ) from error
    return read_corrected(path, with_boxes=True)


def _pdf_lines(path: Path) -> Iterator[PaperLine]:
    try:
        with PdfDocument(path) as document:
            if len(document) > MOST_PAGES:
                raise UnreadableOldMinutesError(
                    f"“{path.name}” lebih dari {MOST_PAGES} halaman. "
                    "Pisahkan notulanya, lalu coba lagi."
                )
            parts = list(document_parts(document))
    except PdfiumError as error:
        raise UnreadableOldMinutesError(
            f"“{path.name}” bukan PDF yang utuh, atau bersandi. "
            "Simpan lagi tanpa sandi, lalu coba lagi."
        ) from error
    if not parts:
        raise UnreadableOldMinutesError(
            f"“{path.name}” hanya berisi gambar, mungkin hasil pindaian. "
            "Lampirkan ke rapatnya di tab Lampiran."
        )
    number = 0
    for part in _joined(parts):
        if isinstance(part, str):
            yield PaperLine(part)
        else:
            yield from _cells(part, number)
            number += 1


def _cells(table: PdfTable, number: int) -> Iterator[PaperLine]:
    for at, row in enumerate(table.rows):
        for column, words in enumerate(row):
            for line in words.split("\n"):
                yield PaperLine(line, cell=Cell(number, at, column))


def _joined(parts: Iterable[str | PdfTable]) -> Iterator[str | PdfTable]:
    """Yield lines as paragraphs: one that the edge of the page broke goes on in the next."""
    whole: list[str] = []
    for part in parts:
        if whole and (isinstance(part, PdfTable) or not _goes_on(whole[-1], part)):
            yield as_one(whole)
            whole = []
        if isinstance(part, PdfTable):
            yield part
        else:
            whole.append(part)
    if whole:
        yield as_one(whole)


def _goes_on(before: str, line: str) -> bool:
    is_heading = line.endswith(":") or (line.isupper() and not before.isupper())
    begins_anew = is_heading or find_list_mark(line) is not None or _LABEL.match(line)
    return len(before) >= _FULL_LINE and not before.endswith(_ENDS) and not begins_anew
