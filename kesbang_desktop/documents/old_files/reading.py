"""The lines of a document that somebody wrote: DOCX; DOC, ODT and RTF by LibreOffice; PDF."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from pypdfium2 import PdfDocument, PdfiumError

from kesbang_desktop.documents.corrections.word_reader import paper_in, read_corrected
from kesbang_desktop.documents.pdf.conversion import as_word
from kesbang_desktop.documents.pdf.page_lines import MOST_PAGES, page_lines
from kesbang_desktop.domain.corrections.paper import Paper, PaperLine
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
# PDFium gives these for a hyphen at the end of a line.
_HYPHEN = re.compile(r"(?<=\w)[\u0002\ufffe]$")
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
            lines = [line for one in page_lines(document) if (line := one.strip())]
    except PdfiumError as error:
        raise UnreadableOldMinutesError(
            f"“{path.name}” bukan PDF yang utuh, atau bersandi. "
            "Simpan lagi tanpa sandi, lalu coba lagi."
        ) from error
    if not lines:
        raise UnreadableOldMinutesError(
            f"“{path.name}” hanya berisi gambar, mungkin hasil pindaian. "
            "Lampirkan ke rapatnya di tab Lampiran."
        )
    for text in _joined(lines):
        yield PaperLine(text)


def _joined(lines: Iterable[str]) -> Iterator[str]:
    """Yield ``lines`` as paragraphs: one that the edge of the page broke goes on in the next."""
    whole = last = ""
    for line in lines:
        if whole and _goes_on(last, line):
            torn = _HYPHEN.search(whole)
            whole = f"{whole[: torn.start()]}{line}" if torn else f"{whole} {line}"
        else:
            if whole:
                yield whole
            whole = line
        last = line
    if whole:
        yield whole


def _goes_on(before: str, line: str) -> bool:
    begins_anew = find_list_mark(line) is not None or line.endswith(":") or _LABEL.match(line)
    return len(before) >= _FULL_LINE and not before.endswith(_ENDS) and not begins_anew
