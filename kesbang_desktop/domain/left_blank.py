"""What papers print as a row of dots, because nobody has said it of the meeting yet.

Numbers and dates of letters are none of it: those are written by hand once the letter goes out. Nor
are the rows that an office has printed to be filled in by hand.
"""

from collections.abc import Sequence
from enum import StrEnum

from kesbang_desktop.domain.attendance import Role, invitees_of
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.taking_part import took_part


class Blank(StrEnum):
    """Something of a meeting that is not filled in, by what it is called."""

    CHAIR = "pimpinan rapat"
    SECRETARY = "sekretaris"
    NOTE_TAKER = "notulis"
    DATE = "tanggal"
    CALLED = "waktu panggilan"
    START = "waktu mulai"
    PLACE = "tempat"
    PARTICIPANTS = "peserta"
    INVITED = "penerima undangan"


# Who is missing where a role is.
ROLES = {
    Blank.CHAIR: Role.CHAIR,
    Blank.SECRETARY: Role.SECRETARY,
    Blank.NOTE_TAKER: Role.NOTE_TAKER,
}
_WHEN = (Blank.DATE, Blank.START)
_HEAD = (Blank.CHAIR, *_WHEN, Blank.PARTICIPANTS)
_PRINTED = {
    DocumentKind.NOTULA: _HEAD,
    DocumentKind.NOTULA_2009: (
        *(Blank.CHAIR, Blank.SECRETARY, Blank.NOTE_TAKER, Blank.DATE, Blank.CALLED, Blank.START),
        Blank.PARTICIPANTS,
    ),
    DocumentKind.NOTULA_MINISTRY: (*_HEAD, Blank.NOTE_TAKER),
    DocumentKind.INVITATION: (*_WHEN, Blank.PLACE, Blank.INVITED),
    DocumentKind.ATTENDANCE_SHEET: _WHEN,
    DocumentKind.ATTENDANCE_LIST: _WHEN,
    DocumentKind.REPORT: (*_HEAD, Blank.PLACE),
    DocumentKind.ACTION_MATRIX: (Blank.DATE,),
    DocumentKind.EXCERPT: _WHEN,
    DocumentKind.RECEIPT: _WHEN,
    DocumentKind.PHOTO_ANNEX: (Blank.DATE,),
    DocumentKind.DESK_REPORT: (Blank.DATE,),
}


def left_blank(kind: DocumentKind, minutes: Minutes, profile: OfficeProfile) -> tuple[Blank, ...]:
    """Return what the paper ``kind`` of ``minutes`` has dots for, in the order of its head."""
    printed = _PRINTED.get(kind, ())
    if kind is DocumentKind.NOTULA and profile.note_taker_signs:
        printed = (*printed, Blank.NOTE_TAKER)
    return tuple(one for one in printed if _is_blank(one, kind, minutes))


def dots_sentence(blanks: Sequence[Blank]) -> str:
    """Return that a paper has dots for ``blanks``; empty for none."""
    if not blanks:
        return ""
    what = ", ".join(blanks)
    said = what[:1].upper() + what[1:]
    return f"{said} belum diisi; di dokumen ini tertulis titik-titik."


def _is_blank(one: Blank, kind: DocumentKind, minutes: Minutes) -> bool:
    meeting = minutes.meeting
    match one:
        case Blank.CHAIR | Blank.SECRETARY | Blank.NOTE_TAKER:
            return minutes.holder(ROLES[one]) is None
        case Blank.DATE:
            return meeting.date is None
        case Blank.CALLED:
            return meeting.called_at is None
        case Blank.START if kind is DocumentKind.INVITATION:
            return meeting.called_at is None and meeting.started_at is None
        case Blank.START:
            return meeting.started_at is None and meeting.ended_at is None
        case Blank.PLACE:
            return not meeting.place
        case Blank.PARTICIPANTS:
            return not took_part(minutes)
        case Blank.INVITED:
            return not invitees_of(minutes.attendances)
