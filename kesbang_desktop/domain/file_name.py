"""File names that Windows and Linux both accept."""

import re

from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.text import clean_line

_FORBIDDEN = re.compile(r'[/\\:*?"<>|]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_LIMIT = 120


def safe_file_name(stem: str, suffix: str) -> str:
    """Return ``stem`` + ``suffix`` as one safe name of at most 120 characters and 200 bytes.

    Windows refuses some characters, trailing dots and device names such as ``CON``; Linux refuses
    more than 255 bytes (source: Microsoft, "Naming Files, Paths, and Namespaces").
    """
    stem = clean_line(_FORBIDDEN.sub(" ", clean_line(stem)))[: _LIMIT - len(suffix)]
    while len(stem.encode()) > 200 - len(suffix):
        stem = stem[:-1]
    stem = stem.strip(" .") or "Tanpa judul"
    if _RESERVED.fullmatch(stem):
        stem = f"{stem}_"
    return stem + suffix


def document_file_name(document: str, meeting: Meeting, suffix: str = ".docx") -> str:
    """Return the proposed name, such as ``Notula 2024-03-21 Rapat Pemantauan.docx``."""
    day = meeting.date.isoformat() if meeting.date else "tanpa tanggal"
    return safe_file_name(f"{document} {day} {meeting.title}", suffix)
