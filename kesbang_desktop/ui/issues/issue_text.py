"""The inventory as text for chat."""

from collections.abc import Sequence
from datetime import date

from kesbang_desktop.domain.dates import format_date, format_short_date
from kesbang_desktop.domain.issue import Issue, group_issues
from kesbang_desktop.domain.meeting import highest_of


def issues_text(issues: Sequence[Issue], today: date) -> str:
    """Return sorted ``issues`` under their kabupaten/kota, numbered as on screen."""
    mark = highest_of(one.classification for one in issues).mark
    lines = [mark] if mark else []
    lines.append(f"Inventaris permasalahan per {format_date(today)}")
    number = 0
    for title, some in group_issues(issues):
        lines += ["", f"{title} ({len(some)})"]
        for one in some:
            number += 1
            lines.append(f"{number}. {' '.join(one.text.split())}{_rest(one)}")
    return "\n".join(lines) + "\n"


def _rest(one: Issue) -> str:
    origin = one.meeting_title
    if origin and one.meeting_date:
        origin = f"{origin}, {format_short_date(one.meeting_date)}"
    parts = [one.mark, origin, "teratasi" if one.is_solved else ""]
    if one.last_note:
        parts.append(f"catatan: {' '.join(one.last_note.split())}")
    said = "; ".join(filter(None, parts))
    return f" ({said})" if said else ""
