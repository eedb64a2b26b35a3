"""What a search found as a workbook."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from kesbang_desktop.documents.seal import sealed_workbook
from kesbang_desktop.documents.sheets.sheet_look import opened_book, set_properties, sheet_look
from kesbang_desktop.documents.sheets.table_sheet import TableSheet
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.domain.meeting import CLASSIFICATION_MARKS, highest_of
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.search_hit import SearchHit
from kesbang_desktop.domain.text import shorten_line

TITLE = "Hasil Pencarian"
NOTHING_FOUND = "Tidak ada yang ditemukan"
COLUMNS = (("No.", 5), ("Jenis", 14), ("Isi", 80), ("Rapat", 40), ("Tanggal rapat", 18))
_DATE = 4
# What a cell of Excel holds is 32,767; who wants all of a file opens it.
_LONGEST = 2_000


def render_hits_sheet(
    hits: Sequence[SearchHit], query: str, today: date, profile: OfficeProfile, origin: str = ""
) -> bytes:
    """Return ``hits`` of ``query``, as it was typed, as the bytes of an XLSX file."""
    look = sheet_look(profile)
    mark = CLASSIFICATION_MARKS[highest_of(one.classification for one in hits)]
    with opened_book(look) as book:
        above = [
            (mark, look.title),
            (TITLE.upper(), look.title),
            (profile.office, look.subtitle),
            (query, look.subtitle),
            (f"{len(hits)} hasil per {format_date(today)}", look.subtitle),
        ]
        sheet = TableSheet(book, TITLE, look, COLUMNS, above, len(COLUMNS))
        for number, one in enumerate(hits, 1):
            tell("Menulis baris…", number, len(hits))
            title = "\n".join(filter(None, (one.meeting_title, one.mark)))
            text = shorten_line(one.text, _LONGEST) if len(one.text) > _LONGEST else one.text
            texts = ("", one.kind_words, text, title, "")
            cells = [sheet.text(each, look.plain) for each in texts]
            cells[0] = sheet.cell(look.centred, number)
            cells[_DATE] = sheet.date(one.meeting_date, look.centred)
            sheet.write(cells, texts)
        if not hits:
            sheet.write_nothing(NOTHING_FOUND)
        sheet.end(profile, mark)
        set_properties(book, TITLE, query, profile, datetime.combine(today, time()))
        return sealed_workbook(book, origin)
