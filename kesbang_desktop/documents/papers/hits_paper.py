"""What a search found as a Word document: by meeting, a line for each hit."""

from collections.abc import Sequence
from datetime import date

from docx.shared import Pt

from kesbang_desktop.documents.docx_bytes import document_bytes
from kesbang_desktop.documents.papers.plain_paper import centred_lines, plain_document
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.meeting import highest_of
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.search_hit import SearchHit, group_hits
from kesbang_desktop.domain.text import shorten_line

TITLE = "Hasil Pencarian"
NOTHING_FOUND = "Tidak ada yang ditemukan."
_LONGEST = 2_000


def render_hits(
    hits: Sequence[SearchHit], query: str, today: date, profile: OfficeProfile, origin: str = ""
) -> bytes:
    """Return ``hits`` of ``query``, as it was typed, as the bytes of a DOCX file."""
    document = plain_document(profile, space_pt=4)
    mark = highest_of(one.classification for one in hits).mark
    count = f"{len(hits)} hasil per {format_date(today)}"
    centred_lines(document, (mark, TITLE.upper()), (query, count))
    for group in group_hits(hits):
        day = format_date(group.date) if group.date else ""
        title = document.add_paragraph()
        title.paragraph_format.space_before = Pt(10)
        title.paragraph_format.keep_with_next = True
        words = ", ".join(filter(None, (group.title or "Di luar rapat", day, group.hits[0].mark)))
        title.add_run(words).bold = True
        for one in group.hits:
            point = document.add_paragraph(style="List Bullet")
            point.add_run(f"{one.kind_words}: ").italic = True
            point.add_run(shorten_line(one.listed_text, _LONGEST))
    if not hits:
        document.add_paragraph(NOTHING_FOUND)
    return document_bytes(document, origin)
