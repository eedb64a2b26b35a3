"""Indonesian words for the values of records, and the tone each is shown in."""

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.action import ActionStatus, Priority
from kesbang_desktop.domain.attachment import AttachmentKind
from kesbang_desktop.domain.attendance import Presence, Role
from kesbang_desktop.domain.carry_over import Fate
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.presence_text import PRESENCE_WORDS
from kesbang_desktop.ui.look.tone import Tone

ACTION_STATUS_TONES = {
    ActionStatus.OPEN: Tone.MUTED,
    ActionStatus.IN_PROGRESS: Tone.INFORM,
    ActionStatus.DONE: Tone.GOOD,
    ActionStatus.CANCELLED: Tone.MUTED,
}
FATE_TONES = {
    Fate.DONE: Tone.GOOD,
    Fate.CANCELLED: Tone.MUTED,
    Fate.IN_PROGRESS: Tone.INFORM,
}
ATTACHMENT_KIND_TONES = {
    AttachmentKind.PHOTO: Tone.MUTED,
    AttachmentKind.SIGNED_COPY: Tone.GOOD,
    AttachmentKind.INVITATION: Tone.INFORM,
    AttachmentKind.ANNEX: Tone.MUTED,
    AttachmentKind.EVIDENCE: Tone.INFORM,
}
PRESENCE_TONES = {
    Presence.UNKNOWN: Tone.MUTED,
    Presence.PRESENT: Tone.GOOD,
    Presence.EXCUSED: Tone.WARN,
    Presence.ABSENT: Tone.BAD,
    Presence.REPRESENTED: Tone.INFORM,
}


def fate_word(fate: Fate) -> str:
    """Return what becomes of a carried item by a note that says ``fate``."""
    translate = QCoreApplication.translate
    return {
        Fate.DONE: translate("labels", "ditutup"),
        Fate.CANCELLED: translate("labels", "dibatalkan"),
        Fate.IN_PROGRESS: translate("labels", "diproses"),
    }[fate]


def role_word(role: Role) -> str:
    """Return the word for what somebody does in a meeting, such as ``Notulis``."""
    translate = QCoreApplication.translate
    return {
        Role.CHAIR: translate("labels", "Pimpinan"),
        Role.SECRETARY: translate("labels", "Sekretaris"),
        Role.NOTE_TAKER: translate("labels", "Notulis"),
        Role.RESOURCE_PERSON: translate("labels", "Narasumber"),
        Role.PARTICIPANT: translate("labels", "Peserta"),
    }[role]


def presence_word(presence: Presence) -> str:
    """Return the word for whether somebody came; REPRESENTED lacks the name of the stand-in."""
    return QCoreApplication.translate("labels", PRESENCE_WORDS[presence])


def short_presence_word(presence: Presence) -> str:
    """Return the word for whether somebody came where no stand-in is named behind it."""
    if presence is Presence.REPRESENTED:
        return QCoreApplication.translate("labels", "diwakili")
    return presence_word(presence)


def action_status_word(status: ActionStatus) -> str:
    """Return the word for how far an action is, such as ``proses``."""
    translate = QCoreApplication.translate
    return {
        ActionStatus.OPEN: translate("labels", "belum"),
        ActionStatus.IN_PROGRESS: translate("labels", "proses"),
        ActionStatus.DONE: translate("labels", "selesai"),
        ActionStatus.CANCELLED: translate("labels", "batal"),
    }[status]


def priority_word(priority: Priority) -> str:
    """Return the word for how urgent an action is, such as ``tinggi``."""
    translate = QCoreApplication.translate
    return {
        Priority.LOW: translate("labels", "rendah"),
        Priority.NORMAL: translate("labels", "biasa"),
        Priority.HIGH: translate("labels", "tinggi"),
    }[priority]


def entry_kind_word(kind: EntryKind) -> str:
    """Return the word for what an entry is, such as ``keputusan``."""
    translate = QCoreApplication.translate
    return {
        EntryKind.AGENDA: translate("labels", "agenda"),
        EntryKind.DISCUSSION: translate("labels", "pembahasan"),
        EntryKind.ISSUE: translate("labels", "permasalahan"),
        EntryKind.DECISION: translate("labels", "keputusan"),
        EntryKind.ACTION: translate("labels", "tindak lanjut"),
        EntryKind.TABLE_ROW: translate("labels", "baris tabel"),
    }[kind]


def attachment_kind_word(kind: AttachmentKind) -> str:
    """Return the word for what a file is kept as, such as ``foto``."""
    translate = QCoreApplication.translate
    return {
        AttachmentKind.PHOTO: translate("labels", "foto"),
        AttachmentKind.SIGNED_COPY: translate("labels", "salinan bertanda tangan"),
        AttachmentKind.INVITATION: translate("labels", "undangan"),
        AttachmentKind.ANNEX: translate("labels", "lampiran"),
        AttachmentKind.EVIDENCE: translate("labels", "bukti"),
    }[kind]
