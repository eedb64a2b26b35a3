"""File names that Windows and Linux both accept."""

import re

from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.text import clean_line

_FORBIDDEN = re.compile(r'[/\\:*?"<>|]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
LONGEST_NAME = 120
# Windows opens no longer path: 260 with the zero at its end (source: Microsoft, "Maximum Path
# Length Limitation").
LONGEST_PATH = 259
# A shorter name would tell nothing.
_SHORTEST_NAME = 40


def longest_name(folder: str, inside: int = 0) -> int:
    """Return how long a name in the path ``folder`` may be, at least 40 and at most 120.

    ``inside`` is the room that is kept for what stands in the folder of that name.
    """
    room = LONGEST_PATH - len(folder) - 1 - inside
    return max(_SHORTEST_NAME, min(room, LONGEST_NAME))


def safe_file_name(stem: str, suffix: str, limit: int = LONGEST_NAME) -> str:
    """Return ``stem`` + ``suffix`` as one safe name of at most ``limit`` characters, 200 bytes.

    Windows refuses some characters, trailing dots and device names such as ``CON``; Linux refuses
    more than 255 bytes (source: Microsoft, "Naming Files, Paths, and Namespaces").
    """
    stem = clean_line(_FORBIDDEN.sub(" ", clean_line(stem)))[: limit - len(suffix)]
    while len(stem.encode()) > 200 - len(suffix):
        stem = stem[:-1]
    stem = stem.strip(" .") or "Tanpa judul"
    if _RESERVED.fullmatch(stem):
        stem = f"{stem}_"
    return stem + suffix


def document_file_name(
    document: str, meeting: Meeting, suffix: str = ".docx", limit: int = LONGEST_NAME
) -> str:
    """Return the proposed name, such as ``Notula 2024-03-21 Rapat Pemantauan.docx``."""
    day = meeting.date.isoformat() if meeting.date else "tanpa tanggal"
    return safe_file_name(f"{document} {day} {meeting.title}", suffix, limit)
