"""What a search found as a workbook."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kesbang_desktop.documents.sheets.found_sheet import FoundForm, FoundRow, render_found_sheet
from kesbang_desktop.domain.meeting import highest_of
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.search_hit import SearchHit
from kesbang_desktop.domain.text import shorten_line

_COLUMNS = (("No.", 5), ("Jenis", 14), ("Isi", 80), ("Rapat", 40), ("Tanggal rapat", 18))
_FORM = FoundForm("Hasil Pencarian", _COLUMNS, "hasil", "Tidak ada yang ditemukan")
_DATE = 4
# What a cell of Excel holds is 32,767; who wants all of a file opens it.
_LONGEST = 2_000


def render_hits_sheet(
    hits: Sequence[SearchHit], query: str, today: date, profile: OfficeProfile, origin: str = ""
) -> bytes:
    """Return ``hits`` of ``query``, as it was typed, as the bytes of an XLSX file."""
    rows = [FoundRow(_texts(one), {_DATE: one.meeting_date}) for one in hits]
    mark = highest_of(one.classification for one in hits).mark
    return render_found_sheet(_FORM, rows, mark, query, today, profile, origin)


def _texts(one: SearchHit) -> tuple[str, ...]:
    title = "\n".join(filter(None, (one.meeting_title, one.mark)))
    text = one.listed_text
    text = shorten_line(text, _LONGEST) if len(text) > _LONGEST else text
    return "", one.kind_words, text, title, ""
