"""What a reader would find odd on the pages of a paper."""

import io

from docx import Document

from kesbang_desktop.documents.pages.kept_together import kept_paragraphs
from kesbang_desktop.documents.pages.pdf_text import read_pdf
from kesbang_desktop.documents.pages.torn import find_torn

TORN, CUT, LOST = "terpisah di kaki halaman", "terpotong di tepi", "tidak tercetak"


def faults_of(document: bytes, pdf: bytes) -> list[str]:
    """Return every fault of ``pdf``, made of the DOCX ``document``, with its page, in words."""
    paragraphs = kept_paragraphs(Document(io.BytesIO(document)))
    pages = read_pdf(pdf)
    torn = [f"{TORN}: “{one.text}”, halaman {one.page}" for one in find_torn(paragraphs, pages)]
    # What is not found cannot be judged: a check that looks nowhere is none.
    again = read_pdf(pdf)
    lost = [
        f"{LOST}: “{one.text}”"
        for one in paragraphs
        if any(map(str.isalnum, one.text)) and again.find_next(one.text) is None
    ]
    return [*torn, *lost, *(f"{CUT}: halaman {page}" for page in pages.cut)]
