"""Looking at the pages of a PDF just made, and mending the document until nothing is torn apart."""

from collections.abc import Callable
from pathlib import Path

from docx import Document

from kesbang_desktop.documents.pages.kept_together import kept_paragraphs
from kesbang_desktop.documents.pages.lost import find_lost
from kesbang_desktop.documents.pages.mending import break_page
from kesbang_desktop.documents.pages.pdf_text import read_pdf
from kesbang_desktop.documents.pages.torn import find_torn
from kesbang_desktop.domain.errors import OfficeProgramError

# Each breaks one page more; a paper with more places than that is no usual one.
_MOST_ROUNDS = 8


def whole_pdf(
    document: Path, convert: Callable[[], Path], is_cancelled: Callable[[], bool]
) -> bytes:
    """Return the PDF that ``convert`` makes of ``document``, a copy that may be changed.

    Where a page of it tears apart what belongs together, ``document`` gets a page break there and
    is made again, as long as there is time. Raises what ``convert`` raises the first time, or once
    it is cancelled.
    """
    made = convert().read_bytes()
    for _ in range(_MOST_ROUNDS):
        if not mend_once(document, made):
            break
        try:
            made = convert().read_bytes()
        except OfficeProgramError:
            if is_cancelled():
                raise
            break
    return made


def mend_once(document: Path, pdf: bytes) -> bool:
    """Mend the first thing that ``pdf`` loses or tears apart of ``document``, if there is one.

    A file that cannot be read as what it should be is left as it is.
    """
    try:
        read = Document(str(document))
        paragraphs = kept_paragraphs(read)
        pages = read_pdf(pdf)
        torn = find_torn(paragraphs, pages)
        lost = list(find_lost(paragraphs, pages))
    # Whatever Word wrote can be odd in ways that python-docx does not expect.
    except Exception:
        return False
    parted = [paragraphs[one.first] for one in torn if not one.leads_page]
    if not break_page([*lost, *parted]):
        return False
    read.save(str(document))
    return True
