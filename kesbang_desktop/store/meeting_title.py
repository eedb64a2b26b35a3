"""The title of a meeting in a list."""

from kesbang_desktop.domain.meeting import TITLE_LIMIT, MeetingStatus
from kesbang_desktop.store.reading_around import DAMAGED, text_of

_STATUSES = frozenset(MeetingStatus)


def shown_title(title: object, status: object) -> str:
    """Return the title of a meeting as lists show it: a damaged one says so."""
    readable = text_of(title)
    is_sound = readable == title and readable and status in _STATUSES
    return readable if is_sound else f"{DAMAGED} {readable}".strip()[:TITLE_LIMIT]
