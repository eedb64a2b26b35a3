"""A returned form as rows: workbooks, documents of Word and others, PDF, text."""

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from kesbang_desktop.documents.forms.document_rows import rows_of_document
from kesbang_desktop.documents.old_files.reading import SUFFIXES, read_old_file
from kesbang_desktop.documents.sheets.books.open_book import is_workbook, open_book, require_small
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.reports.chat_rows import rows_of_chat
from kesbang_desktop.domain.reports.form_row import FormRow
from kesbang_desktop.domain.reports.form_words import CHOICES
from kesbang_desktop.domain.text_encoding import decode

_TABLES_OF_TEXT = (".csv", ".tsv")
# Word writes the body under this name, also with macros, and of whatever suffix the file is.
_WORD_PARTS = ("word/",)


def read_rows(path: Path, scratch: Path) -> list[FormRow]:
    """Return the rows of the form at ``path``, whatever kind of file it is by what it holds.

    What that takes on the way is in ``scratch``. Raises KnownError for a file that is damaged,
    locked, too large, or no form can be in.
    """
    suffix = path.suffix.lower()
    if suffix in SUFFIXES or _is_word(path):
        return list(rows_of_document(read_old_file(path, scratch).lines))
    require_small(path)
    if is_workbook(path) or suffix in _TABLES_OF_TEXT:
        return list(_rows_of_book(path))
    return list(rows_of_chat(decode(path.read_bytes())))


def _is_word(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as package:
            return any(name.startswith(_WORD_PARTS) for name in package.namelist())
    except (OSError, zipfile.BadZipFile, zlib.error, ValueError):
        return False


def _rows_of_book(path: Path) -> Iterator[FormRow]:
    is_text = path.suffix.lower() in _TABLES_OF_TEXT
    with open_book(path) as sheets:
        for sheet in sheets:
            if not is_text:
                yield FormRow((sheet.title,), is_strong=True, only_heads=True)
            for _, cells in sheet.rows:
                if cells and fold(cells[0]) == fold(CHOICES):
                    break
                yield FormRow(tuple(cells), is_table=True)
