"""The text of a file that somebody attached, to be searched: DOCX, XLSX, ODS, PDF."""

import logging
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path

_LOG = logging.getLogger(__name__)
_LARGEST_FILE = 50_000_000
_MOST_LINES = 20_000
_MOST_LETTERS = 400_000


def text_of_file(path: Path, name: str) -> str:
    """Return the text of the file at ``path`` that was called ``name``, a line for each paragraph.

    Empty for pictures, for a file of another kind, that is too large, damaged, or has a password:
    its name is found all the same. A long text is cut.
    """
    read = _READERS.get(Path(name).suffix.lower())
    try:
        if read is None or path.stat().st_size > _LARGEST_FILE:
            return ""
        lines = [line for one in read(path) if (line := " ".join(one.split()))]
    except Exception as error:  # whatever a library makes of a strange file
        # Of which kind it is, never its name.
        _LOG.info("file without text: %s", type(error).__name__)
        return ""
    return "\n".join(lines)[:_MOST_LETTERS]


def _of_word(path: Path) -> Iterable[str]:
    from kesbang_desktop.documents.corrections.word_reader import read_corrected

    return [line.text for line in read_corrected(path).lines]


def _of_book(path: Path) -> Iterable[str]:
    from kesbang_desktop.documents.sheets.books.open_book import open_book

    found: list[str] = []
    with open_book(path) as sheets:
        for sheet in sheets:
            rows = (" ".join(cells) for _, cells in sheet.rows)
            found += islice(rows, _MOST_LINES)
    return found


def _of_pdf(path: Path) -> Iterable[str]:
    from pypdfium2 import PdfDocument

    from kesbang_desktop.documents.pdf.page_lines import page_lines

    with PdfDocument(path) as document:
        return list(page_lines(document))


_READERS: dict[str, Callable[[Path], Iterable[str]]] = {
    ".docx": _of_word,
    ".xlsx": _of_book,
    ".ods": _of_book,
    ".pdf": _of_pdf,
}
