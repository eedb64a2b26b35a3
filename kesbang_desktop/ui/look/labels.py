"""Indonesian words for the values of records, and the tone each is shown in."""

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.action import ActionStatus, Priority
from kesbang_desktop.domain.attachment import AttachmentKind
from kesbang_desktop.domain.attendance import Attendance, Presence, Role
from kesbang_desktop.domain.carry_over import Fate
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.presence_text import ONLINE, PRESENCE_WORDS, write_presence
from kesbang_desktop.ui.language.window_words import translated
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
        Role.PARTICIPANT: translate("labels", "Peserta", "satu orang"),
    }[role]


def presence_word(presence: Presence) -> str:
    """Return the word for whether somebody came; REPRESENTED lacks the name of the stand-in."""
    return QCoreApplication.translate("labels", PRESENCE_WORDS[presence])


def presence_text(one: Attendance) -> str:
    """Return whether and how somebody came: ``hadir daring 09.10``, ``izin: dinas luar``."""
    said, word = write_presence(one), PRESENCE_WORDS[one.presence]
    if one.online:
        said = said.replace(ONLINE, translated(ONLINE), 1)
    return f"{presence_word(one.presence)}{said.removeprefix(word)}"


def typed_presence(text: str) -> str:
    """Return what :func:`presence_text` says, and somebody changed, as the domain reads it."""
    by_length = sorted(Presence, key=lambda one: -len(presence_word(one)))
    words = {presence_word(one): PRESENCE_WORDS[one] for one in by_length}
    word = next((one for one in words if text.casefold().startswith(one.casefold())), "")
    rest = text[len(word) :]
    return f"{words.get(word, '')}{rest.replace(translated(ONLINE), ONLINE, 1)}"


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
