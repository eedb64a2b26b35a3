"""The rows at the head of a notula."""

from typing import Any

from kesbang_desktop.documents.papers.word_paper import Meanings
from kesbang_desktop.documents.templates.shapes import listed
from kesbang_desktop.documents.templates.xml_text import with_bookmark
from kesbang_desktop.domain.attendance import Attendance, Presence, Role
from kesbang_desktop.domain.corrections.anchor import Part, anchor_name
from kesbang_desktop.domain.corrections.values import ONLINE, RESOURCE, STAND_IN
from kesbang_desktop.domain.dates import format_long_date, format_time
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.meeting_day import day_on_paper
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.quorum import quorum_of
from kesbang_desktop.domain.taking_part import took_part

# A row that the form asks for and nobody filled in: a line to write on, never an empty label.
BY_HAND = "." * 40
# The same in a column of a table.
BLANK = "." * 16

# What papers print of a meeting and of whoever takes part, by field.
MEETING: Meanings = {
    "rapat": "Judul rapat",
    "hari_tanggal": "Hari dan tanggal rapat, seperti Kamis, 21 Maret 2024",
    "waktu": "Waktu rapat, seperti 09.00 WITA s.d. selesai",
    "tempat": "Tempat rapat",
}
PARTICIPANTS = listed("Peserta, bila tidak lebih dari batas profil", "orang", "Satu peserta")


def meeting_rows(meeting: Meeting) -> dict[str, str]:
    """Return the rows that come from the meeting itself, by field.

    An empty row is left out, save the ones the form always has: they get a line to write on.
    """
    called = f"{format_time(meeting.called_at)} {meeting.zone}" if meeting.called_at else ""
    rows = {
        "nomor": meeting.number,
        "rapat": meeting.title,
        "hari_tanggal": day_on_paper(meeting.date, format_long_date),
        "surat_undangan": meeting.invitation,
        "waktu_panggilan": called,
        "waktu": _held(meeting),
        "tempat": meeting.place,
    }
    return {name: marked_field(name, text) for name, text in rows.items()}


def marked_field(name: str, text: str) -> str:
    """Return ``text`` with the anchor of the field ``name``; nothing has none."""
    return with_bookmark(text, anchor_name(Part.FIELD, name)) if text else ""


def marked_section(name: str, heading: str) -> str:
    """Return the ``heading`` of a section with its anchor."""
    return with_bookmark(heading, anchor_name(Part.SECTION, name)) if heading else ""


def people_rows(minutes: Minutes, limit: int) -> dict[str, Any]:
    """Return who led the meeting and who took part, by field.

    Whoever leads it or takes its minutes took part too: what is counted here is what the list of
    attendance holds. ``limit`` is how many are listed before that list stands for them.
    """
    participants = who_takes_part(minutes)
    listed = len(participants) <= limit
    return {
        "ketua": marked_field("ketua", _leader(minutes, Role.CHAIR) or BY_HAND),
        "sekretaris": marked_field("sekretaris", _leader(minutes, Role.SECRETARY)),
        "pencatat": marked_field("pencatat", _leader(minutes, Role.NOTE_TAKER)),
        "peserta": [_listed(one) for one in participants] if listed else [],
        "kuorum": _quorum(minutes),
        "peserta_terlampir": _instead_of_list(len(participants), listed),
    }


def who_takes_part(minutes: Minutes) -> list[Attendance]:
    """Return whoever took part, also as chair, secretary or note-taker; resource persons first."""
    # Sorting keeps the order otherwise.
    return sorted(took_part(minutes), key=lambda one: Role.RESOURCE_PERSON not in one.roles)


def _held(meeting: Meeting) -> str:
    """Return ``09.00 WITA s.d. 12.15 WITA``, with an open end ``s.d. selesai``."""
    start = f"{format_time(meeting.started_at)} {meeting.zone}" if meeting.started_at else ""
    if meeting.ended_at is not None:
        return f"{start} s.d. {format_time(meeting.ended_at)} {meeting.zone}".strip()
    return f"{start} s.d. selesai" if start else BY_HAND


def _instead_of_list(count: int, listed: bool) -> str:
    if not count:
        return BY_HAND
    return "" if listed else f"{count} peserta, daftar hadir terlampir"


def _quorum(minutes: Minutes) -> str:
    state = quorum_of(minutes.meeting.quorum, minutes.attendances, took_part(minutes))
    return state.words.capitalize() if state else ""


def _leader(minutes: Minutes, role: Role) -> str:
    holder = minutes.holder(role)
    return _described(holder) if holder else ""


def _listed(one: Attendance) -> str:
    return with_bookmark(_described(one), anchor_name(Part.ATTENDANCE, one.id))


def _described(one: Attendance) -> str:
    """Return ``Name (position, organization)`` with what else is known; an instansi by name."""
    if one.person is None:
        text = f"Perwakilan {one.party.name}"
        details = [one.position]
    else:
        text = one.person.name
        details = [one.position, one.organization.name if one.organization else ""]
    known = ", ".join(filter(None, details))
    said = f"{text} ({known})" if known else text
    if Role.RESOURCE_PERSON in one.roles:
        said += RESOURCE
    if one.presence is Presence.REPRESENTED and one.represented_by:
        envoy = ", ".join(filter(None, (one.represented_by, one.stand_in_position)))
        said += STAND_IN + envoy
    if one.has_come and one.online:
        said += ONLINE
    return said
