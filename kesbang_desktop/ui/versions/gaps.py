"""What a notula still lacks, and what of it is frozen, in words."""

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.attendance import Presence, Role
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
    }
    parts = [f"{counts[kind]} {word}" for kind, word in words.items() if counts[kind]]
    entries = _tr("{0} butir").format(len(minutes.entries))
    attendees = _tr("{0} peserta").format(len(minutes.attendances))
    return f"{entries} ({', '.join(parts)}), {attendees}" if parts else f"{entries}, {attendees}"


def gaps(minutes: Minutes) -> list[str]:
    """Return a sentence for each thing that is missing."""
    meeting, counts = minutes.meeting, minutes.count()
    actions = [one for one in minutes.entries if one.kind is EntryKind.ACTION]
    hanging = [minutes.action(one) for one in actions]
    empty = sum(not one.text.strip() for one in minutes.entries)
    ownerless = sum(not one.owners for one in hanging)
    endless = sum(one.due is None and not one.ongoing for one in hanging)
    unknown = sum(one.presence is Presence.UNKNOWN for one in minutes.attendances)
    found = [
        (minutes.holder(Role.CHAIR) is None, _tr("Pemimpin rapat belum dipilih.")),
        (not minutes.entries, _tr("Notula belum berisi satu butir pun.")),
        (
            bool(minutes.entries) and not counts[EntryKind.DECISION],
            _tr("Belum ada keputusan."),
        ),
        (bool(empty), _tr("{0} butir kosong.").format(empty)),
        (bool(ownerless), _tr("{0} tindak lanjut tanpa penanggung jawab.").format(ownerless)),
        (bool(endless), _tr("{0} tindak lanjut tanpa tenggat.").format(endless)),
        (not minutes.attendances, _tr("Daftar peserta kosong.")),
        (bool(unknown), _tr("Kehadiran {0} peserta belum dicatat.").format(unknown)),
        (meeting.date is None, _tr("Tanggal rapat belum diisi.")),
        (meeting.started_at is None, _tr("Jam mulai belum diisi.")),
    ]
    return [sentence for is_missing, sentence in found if is_missing]


def _tr(text: str) -> str:
    return QCoreApplication.translate("gaps", text)
