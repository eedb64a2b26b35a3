"""The register of decisions as a workbook."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from kesbang_desktop.documents.seal import sealed_workbook
from kesbang_desktop.documents.sheets.sheet_look import opened_book, set_properties, sheet_look
from kesbang_desktop.documents.sheets.table_sheet import TableSheet
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.decision import Decision
from kesbang_desktop.domain.decision_words import (
    decision_text,
    follow_up_lines,
    register_mark,
    standing_words,
)
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.domain.office_profile import OfficeProfile

TITLE = "Register Keputusan"
NOTHING_FOUND = "Tidak ada keputusan"
COLUMNS = (
    *(("No.", 5), ("Nomor", 20), ("Keputusan", 52), ("Rapat", 32), ("Tanggal rapat", 18)),
    *(("Atas ucapan", 24), ("Tindak lanjut", 46), ("Ditinjau lagi", 18), ("Sudah ditinjau", 18)),
    ("Kedudukan", 34),
)


def render_decision_sheet(
    decisions: Sequence[Decision],
    query: str,
    today: date,
    profile: OfficeProfile,
    origin: str = "",
) -> bytes:
    """Return ``decisions`` that ``query`` chose, as it was typed, as the bytes of an XLSX file."""
    look = sheet_look(profile)
    mark = register_mark(decisions)
    with opened_book(look) as book:
        above = [
            (mark, look.title),
            (TITLE.upper(), look.title),
            (profile.office, look.subtitle),
            (query, look.subtitle),
            (f"{len(decisions)} keputusan per {format_date(today)}", look.subtitle),
        ]
        sheet = TableSheet(book, TITLE, look, COLUMNS, above, len(COLUMNS))
        for number, one in enumerate(decisions, 1):
            tell("Menulis baris…", number, len(decisions))
            texts = _texts(one)
            cells = [sheet.text(each, look.plain) for each in texts]
            cells[0] = sheet.cell(look.centred, number)
            for place, day in _days(one).items():
                cells[place] = sheet.date(day, look.centred)
            sheet.write(cells, texts)
        if not decisions:
            sheet.write_nothing(NOTHING_FOUND)
        sheet.end(profile, mark)
        set_properties(book, TITLE, query, profile, datetime.combine(today, time()))
        return sealed_workbook(book, origin)


def _texts(one: Decision) -> tuple[str, ...]:
    title = "\n".join(filter(None, (one.name.meeting_title, one.mark)))
    return (
        *("", one.name.number, decision_text(one), title, ""),
        *(one.mover, "\n".join(follow_up_lines(one)), "", "", standing_words(one)),
    )


def _days(one: Decision) -> dict[int, date | None]:
    """Return the days by the place of their column."""
    return {4: one.name.meeting_date, 7: one.review_on, 8: one.standing.reviewed_on}
