"""The letter that invites to a meeting (undangan rapat).

Form: surat undangan of tata naskah dinas (Permendagri 1/2023).
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

from docxtpl import DocxTemplate

from kesbang_desktop.documents.papers.notula_header import BY_HAND, MEETING, meeting_rows
from kesbang_desktop.documents.papers.signature_fields import SIGNED, letter_signature
from kesbang_desktop.documents.papers.word_paper import Meanings, Sources, WordPaper
from kesbang_desktop.documents.templates.shapes import listed
from kesbang_desktop.domain.attendance import Attendance, invitees_of
from kesbang_desktop.domain.dates import format_date, format_time
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.invitation import parse_invitation
from kesbang_desktop.domain.meeting import Classification, Meeting, MeetingStatus
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.number_words import counted
from kesbang_desktop.domain.office_profile import LetterForm
from kesbang_desktop.domain.unresolved import printed_words

LETTER_CLASSES = {
    Classification.NORMAL: "Biasa",
    Classification.RESTRICTED: "Terbatas",
    Classification.SECRET: "Rahasia",
    Classification.TOP_SECRET: "Sangat Rahasia",
}
_DATE_BY_HAND = "." * 24
OTHER_MATTERS = "Hal-hal lain yang dianggap perlu"
# The same, folded, however the agenda says it: Lain-lain, Hal-hal lain.
_IS_OTHER = re.compile(r"(?:hal )*lain(?: lain)?(?: yang \w+ perlu)?")
URGENCY = "Tingkat urgensi, seperti Segera; kosong bila rapat dan profil tidak menyebutnya"

_MEANINGS: Meanings = {
    "tempat_surat": "Tempat dan tanggal surat",
    "nomor_surat": "Nomor surat undangan",
    "tanggal_surat": "Tanggal surat",
    "sifat_surat": "Sifat surat, seperti Biasa",
    "urgensi": URGENCY,
    "hal": "Hal surat",
    "lampiran": "Jumlah lampiran, atau garis",
    "kepada": "Penerima tunggal, atau tulisan Daftar terlampir",
    "undangan": listed("Penerima surat, bila beberapa", "nama", "Satu penerima"),
    "daftar_undangan": listed(
        "Penerima pada lampiran, bila melebihi batas profil",
        "butir",
        {"nama": "Nama", "jabatan": "Jabatan", "instansi": "Instansi"},
    ),
    **MEETING,
    "acara": listed("Judul-judul acara, bila beberapa", "butir", "Satu judul acara"),
    "acara_tunggal": "Acara, bila hanya satu",
    "pakaian": "Pakaian; kosong bila tidak ditetapkan pada profil",
    "narahubung": "Narahubung; kosong bila tidak ditetapkan pada profil",
    "catatan": "Catatan; kosong bila tidak ditetapkan pada profil",
    "tembusan": listed("Tembusan surat", "nama", "Satu tembusan"),
    **SIGNED,
}


def invitation_fields(sources: Sources, _: DocxTemplate) -> dict[str, Any]:
    """Return what the letter prints by field; what is not known is a line to write on."""
    minutes, profile = sources.minutes, sources.profile
    meeting = minutes.meeting
    letter = parse_invitation(meeting.invitation)
    day = format_date(letter.dated) if letter.dated else _DATE_BY_HAND
    invited = invitees_of(minutes.attendances)
    annexed = len(invited) > profile.invitees_limit
    rows = meeting_rows(meeting)
    return {
        "tempat_surat": ", ".join(filter(None, (profile.place_of_signing, day))),
        "nomor_surat": letter.number or BY_HAND,
        "tanggal_surat": day,
        "sifat_surat": LETTER_CLASSES[meeting.classification],
        "urgensi": meeting.urgency or profile.letter_form.urgency,
        "hal": "Undangan Rapat",
        "lampiran": counted(1, "berkas") if annexed else "-",
        **_addressed(invited, annexed=annexed),
        "rapat": rows["rapat"],
        "hari_tanggal": rows["hari_tanggal"],
        "waktu": _time(meeting),
        "tempat": meeting.place or BY_HAND,
        **_agenda(minutes, profile.letter_form),
        **_besides(profile.letter_form),
        **letter_signature(profile),
    }


def _besides(form: LetterForm) -> dict[str, Any]:
    """Return what the profile has every invitation say besides."""
    return {
        "pakaian": form.dress.strip(),
        "narahubung": form.contact.strip(),
        "catatan": form.remark.strip(),
        "tembusan": [one for one in form.copies if one.strip()],
    }


def _addressed(invited: Sequence[Attendance], *, annexed: bool) -> dict[str, Any]:
    """Return to whom the letter goes: one line, a list, or a list in the annex."""
    names = _names(invited)
    alone = names[0] if len(names) == 1 else BY_HAND
    return {
        "kepada": "Daftar terlampir" if annexed else "" if len(names) > 1 else alone,
        "undangan": names if len(names) > 1 and not annexed else [],
        "daftar_undangan": [_annexed(one) for one in invited] if annexed else [],
    }


def _names(invited: Sequence[Attendance]) -> list[str]:
    """Return everybody by office, as letters do, with the name where an office occurs twice."""
    offices = [_office(one) for one in invited]
    often = Counter(offices)
    return [
        office if often[office] == 1 else f"{one.party.name}, {office}"
        for one, office in zip(invited, offices, strict=True)
    ]


def _office(one: Attendance) -> str:
    """Return ``Sekretaris Diskominfo Kaltim``, or the name where the position is not known."""
    organization = one.organization.name if one.organization else ""
    if one.person is None:
        return organization
    if not one.position:
        return ", ".join(filter(None, (one.person.name, organization)))
    if organization in one.position:
        return one.position
    return _joined(one.position.split(), organization.split())


def _joined(position: list[str], organization: list[str]) -> str:
    """Return both in a row; ``Kepala Dinas`` of ``Dinas Sosial`` is ``Kepala Dinas Sosial``."""
    ends = range(min(len(position), len(organization)), 0, -1)
    shared = (size for size in ends if position[-size:] == organization[:size])
    return " ".join(position + organization[next(shared, 0) :])


def _annexed(one: Attendance) -> dict[str, str]:
    person = one.person.name if one.person else ""
    return {
        "nama": person,
        "jabatan": one.position,
        "instansi": one.organization.name if one.organization else "",
    }


def _time(meeting: Meeting) -> str:
    """Return when to come: the hour of the call where there is one.

    An end counts while the meeting is only planned; afterwards it is when the meeting really ended.
    """
    start = meeting.called_at or meeting.started_at
    if start is None:
        return BY_HAND
    end = "selesai"
    if meeting.ended_at is not None and meeting.status is MeetingStatus.PLANNED:
        end = f"{format_time(meeting.ended_at)} {meeting.zone}"
    return f"{format_time(start)} {meeting.zone} s.d. {end}"


def _agenda(minutes: Minutes, form: LetterForm) -> dict[str, Any]:
    """Return the agenda as a list of several, or as one line; the title stands in for none."""
    items = [
        printed_words(one.kind, one.text)
        for one in minutes.entries
        if one.kind is EntryKind.AGENDA and one.text.strip()
    ]
    if form.other_matters and not (items and _IS_OTHER.fullmatch(fold(items[-1]))):
        items = [*(items or [minutes.meeting.title]), OTHER_MATTERS]
    if len(items) > 1:
        return {"acara": items, "acara_tunggal": ""}
    return {"acara": [], "acara_tunggal": items[0] if items else minutes.meeting.title}


PAPER = WordPaper(DocumentKind.INVITATION, _MEANINGS, invitation_fields)
