"""The register of decisions as a workbook."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kesbang_desktop.documents.sheets.found_sheet import FoundForm, FoundRow, render_found_sheet
from kesbang_desktop.domain.decision import Decision
from kesbang_desktop.domain.decision_words import (
    decision_text,
    follow_up_lines,
    standing_words,
)
from kesbang_desktop.domain.meeting import highest_of
from kesbang_desktop.domain.office_profile import OfficeProfile

_COLUMNS = (
    *(("No.", 5), ("Nomor", 20), ("Keputusan", 52), ("Rapat", 32), ("Tanggal rapat", 18)),
    *(("Atas ucapan", 24), ("Tindak lanjut", 46), ("Ditinjau lagi", 18), ("Sudah ditinjau", 18)),
    ("Kedudukan", 34),
)
_FORM = FoundForm("Register Keputusan", _COLUMNS, "keputusan", "Tidak ada keputusan")


def render_decision_sheet(
    decisions: Sequence[Decision],
    query: str,
    today: date,
    profile: OfficeProfile,
    origin: str = "",
) -> bytes:
    """Return ``decisions`` that ``query`` chose, as it was typed, as the bytes of an XLSX file."""
    rows = [FoundRow(_texts(one), _days(one)) for one in decisions]
    mark = highest_of(one.classification for one in decisions).mark
    return render_found_sheet(_FORM, rows, mark, query, today, profile, origin)


def _texts(one: Decision) -> tuple[str, ...]:
    title = "\n".join(filter(None, (one.name.meeting_title, one.mark)))
    return (
        *("", one.name.number, decision_text(one), title, ""),
        *(one.mover, "\n".join(follow_up_lines(one)), "", "", standing_words(one)),
    )


def _days(one: Decision) -> dict[int, date | None]:
    """Return the days by the place of their column."""
    return {4: one.name.meeting_date, 7: one.review_on, 8: one.standing.reviewed_on}
