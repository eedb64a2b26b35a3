"""What of a notula is frozen, in words."""

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.minutes import Minutes


def frozen_words(minutes: Minutes) -> str:
    """Return how much there is, such as ``13 butir: 2 agenda, 1 keputusan``."""
    counts = minutes.count()
    words = {
        EntryKind.AGENDA: _tr("agenda"),
        EntryKind.DISCUSSION: _tr("pembahasan"),
        EntryKind.ISSUE: _tr("permasalahan"),
        EntryKind.DECISION: _tr("keputusan"),
        EntryKind.ACTION: _tr("tindak lanjut"),
        EntryKind.TABLE_ROW: _tr("baris tabel"),
    }
    parts = [f"{counts[kind]} {word}" for kind, word in words.items() if counts[kind]]
    entries = _tr("{0} butir", len(minutes.entries)).format(len(minutes.entries))
    attendees = _tr("{0} peserta", len(minutes.attendances)).format(len(minutes.attendances))
    return f"{entries} ({', '.join(parts)}), {attendees}" if parts else f"{entries}, {attendees}"


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("frozen_words", text, "", count)
