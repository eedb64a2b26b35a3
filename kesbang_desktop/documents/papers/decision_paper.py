"""The register of decisions as a Word document: a table on pages that lie."""

from collections.abc import Sequence
from datetime import date

from docx.document import Document as DocumentObject
from docx.enum.section import WD_ORIENT
from docx.shared import Length, Pt, Twips
from docx.table import _Row

from kesbang_desktop.documents.docx_bytes import document_bytes
from kesbang_desktop.documents.layout.page_setup import text_width
from kesbang_desktop.documents.layout.rows_on_pages import keep_whole, repeat
from kesbang_desktop.documents.papers.plain_paper import centred_lines, plain_document
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.decision import Decision
from kesbang_desktop.domain.decision_words import (
    decision_text,
    follow_up_lines,
    meeting_words,
    review_words,
    standing_words,
)
from kesbang_desktop.domain.long_work import told
from kesbang_desktop.domain.meeting import highest_of
from kesbang_desktop.domain.office_profile import OfficeProfile

TITLE = "Register Keputusan"
NOTHING_FOUND = "Tidak ada keputusan."
# Heading of each column, and its part of the width.
_COLUMNS = (
    *(("No.", 4), ("Nomor", 11), ("Keputusan", 23), ("Rapat", 13), ("Atas ucapan", 11)),
    *(("Tindak lanjut", 16), ("Ditinjau", 9), ("Kedudukan", 13)),
)
_SIZE_PT = 9


def render_decisions(
    decisions: Sequence[Decision],
    query: str,
    today: date,
    profile: OfficeProfile,
    origin: str = "",
) -> bytes:
    """Return ``decisions`` that ``query`` chose, as it was typed, as the bytes of a DOCX file."""
    document = plain_document(profile)
    width = _lay_down(document)
    count = f"{len(decisions)} keputusan per {format_date(today)}"
    mark = highest_of(one.classification for one in decisions).mark
    centred_lines(document, (mark, TITLE.upper()), (query, count))
    if not decisions:
        document.add_paragraph(NOTHING_FOUND)
        return document_bytes(document, origin)
    table = document.add_table(1, len(_COLUMNS), "Table Grid")
    table.autofit = False
    whole = sum(part for _, part in _COLUMNS)
    for column, (_, part) in zip(table.columns, _COLUMNS, strict=True):
        column.width = Length(width * part // whole)
    _write(table.rows[0], [title for title, _ in _COLUMNS], is_bold=True)
    repeat(table.rows[0])
    for number, one in enumerate(told(decisions), 1):
        _write(table.add_row(), _texts(number, one))
    return document_bytes(document, origin)


def _texts(number: int, one: Decision) -> list[str]:
    return [
        *(f"{number}.", one.name.number, decision_text(one)),
        "\n".join(filter(None, (meeting_words(one.name), one.mark))),
        *(one.mover or "–", "\n".join(follow_up_lines(one)) or "–"),
        *(review_words(one) or "–", standing_words(one)),
    ]


def _write(row: _Row, texts: Sequence[str], is_bold: bool = False) -> None:
    for cell, text in zip(row.cells, texts, strict=True):
        paragraph = cell.paragraphs[0]
        run = paragraph.add_run(text)
        run.font.size, run.bold = Pt(_SIZE_PT), is_bold
    keep_whole(row)


def _lay_down(document: DocumentObject) -> Length:
    """Turn the pages and return the width between their margins."""
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    return Twips(text_width(document))
