"""What stands behind a line that is more secret than its meeting."""

from dataclasses import replace

from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.minutes import Minutes


def with_line_marks(minutes: Minutes) -> Minutes:
    """Return ``minutes`` with ``(TERBATAS)`` behind each line carried from a classified meeting.

    Lines are cut out and handed on; those that are as secret as their meeting are so by the page.
    """
    if not minutes.classified:
        return minutes
    return replace(minutes, entries=tuple(_marked(entry, minutes) for entry in minutes.entries))


def _marked(entry: Entry, minutes: Minutes) -> Entry:
    grade = minutes.classification_of(entry)
    if grade is minutes.meeting.classification or not entry.text.strip():
        return entry
    return replace(entry, text=f"{entry.text.rstrip()} ({grade.mark})")
