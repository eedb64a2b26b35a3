"""The time at which each entry was first typed, printed only where the office asks for it."""

from dataclasses import replace

from kesbang_desktop.domain.dates import format_time
from kesbang_desktop.domain.emphasis import Words
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.minutes import Minutes

# Their texts are printed elsewhere too, or in cells.
_TIMELESS = (EntryKind.AGENDA, EntryKind.TABLE_ROW)


def with_times(minutes: Minutes) -> Minutes:
    """Return ``minutes`` with ``(09.06)`` in front of each entry whose time is known.

    Agenda items keep their title as it is: it is printed among the header rows too.
    """
    return replace(minutes, entries=tuple(_with_time(entry) for entry in minutes.entries))


def _with_time(entry: Entry) -> Entry:
    if entry.noted_at is None or entry.kind in _TIMELESS or not entry.text.strip():
        return entry
    timed = Words.of(
        (f"({format_time(entry.noted_at.time())}) ", Words(entry.text, entry.emphasis))
    )
    return replace(entry, text=timed.text, emphasis=timed.emphasis)
