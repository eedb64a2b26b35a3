"""Indonesian words for the values of records, and the tone each is shown in."""

from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.action import ActionStatus, Priority
from kesbang_desktop.domain.attachment import AttachmentKind
from kesbang_desktop.domain.attendance import Attendance, Presence, Role
from kesbang_desktop.domain.carry_over import Fate
from kesbang_desktop.domain.dates import MONTHS, WEEKDAYS, format_time
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.meeting import Classification, Meeting, MeetingStatus
from kesbang_desktop.domain.meeting_day import NO_DATE


class Tone(StrEnum):
    """What a colour says; each tone is painted from the theme, never alone without a word."""

    PLAIN = "plain"
    MUTED = "muted"
    GOOD = "good"
    INFORM = "inform"
    WARN = "warn"
    BAD = "bad"
    PROBLEM = "problem"


MEETING_STATUS_TONES = {
    MeetingStatus.PLANNED: Tone.INFORM,
    MeetingStatus.RUNNING: Tone.BAD,
    MeetingStatus.DRAFT: Tone.WARN,
    MeetingStatus.FINAL: Tone.GOOD,
}
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


def meeting_status_word(status: MeetingStatus) -> str:
    """Return the word for where a meeting stands, such as ``Draf``."""
    translate = QCoreApplication.translate
    return {
        MeetingStatus.PLANNED: translate("labels", "Direncanakan"),
        MeetingStatus.RUNNING: translate("labels", "Berlangsung"),
        MeetingStatus.DRAFT: translate("labels", "Draf"),
        MeetingStatus.FINAL: translate("labels", "Final"),
    }[status]


def classification_word(classification: Classification) -> str:
    """Return the word for a sifat, such as ``Terbatas``."""
    translate = QCoreApplication.translate
    return {
        Classification.NORMAL: translate("labels", "Biasa"),
        Classification.RESTRICTED: translate("labels", "Terbatas"),
        Classification.SECRET: translate("labels", "Rahasia"),
        Classification.TOP_SECRET: translate("labels", "Sangat Rahasia"),
    }[classification]


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
    translate = QCoreApplication.translate
    return {
        Presence.UNKNOWN: translate("labels", "belum dicatat"),
        Presence.PRESENT: translate("labels", "hadir"),
        Presence.EXCUSED: translate("labels", "izin"),
        Presence.ABSENT: translate("labels", "tidak hadir"),
        Presence.REPRESENTED: translate("labels", "diwakili oleh"),
    }[presence]


def presence_words(attendance: Attendance) -> str:
    """Return whether somebody came, with the stand-in where there is one."""
    word = presence_word(attendance.presence)
    if attendance.presence is Presence.REPRESENTED:
        return f"{word} {attendance.represented_by}".strip()
    return word


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


def meeting_hours(meeting: Meeting) -> str:
    """Return ``09.00–12.15 WITA``, ``09.00 WITA`` while the end is open, empty before."""
    if meeting.started_at is None:
        return ""
    end = f"–{format_time(meeting.ended_at)}" if meeting.ended_at else ""
    return f"{format_time(meeting.started_at)}{end} {meeting.zone.value}"


def column_date(day: date | None, with_year: bool = True) -> str:
    """Return ``Kam, 21 Mar 2024`` for a column; without the year ``Kam, 21 Mar``."""
    if day is None:
        return NO_DATE
    text = f"{WEEKDAYS[day.weekday()][:3]}, {day.day} {MONTHS[day.month - 1][:3]}"
    return f"{text} {day.year}" if with_year else text
