"""Meetings and reports to try a template on, with everything in them and with nothing."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from uuid import UUID

from PIL import Image

from kesbang_desktop.documents.papers.word_paper import PrintedPhoto, Sources
from kesbang_desktop.documents.templates.sample_report import desk_sample, political_sample
from kesbang_desktop.domain.action import ActionItem, Progress
from kesbang_desktop.domain.attendance import Attendance, Presence, Role
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Classification, Meeting, MeetingStatus, Urgency
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import (
    LetterForm,
    PageNumbers,
    SignatureForm,
    Signer,
)
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.domain.proof import Proof, ProofKind
from kesbang_desktop.domain.sample_profile import sample_profile

_PARAGRAPH = "Contoh isi yang cukup panjang untuk mengisi lebih dari satu baris.\nBaris kedua."
_RANK, _GRADE, _NIP = "Pembina", "IV/a", "196804111993031009"
_LEVELS = {EntryKind.DISCUSSION: 4, EntryKind.ISSUE: 2, EntryKind.DECISION: 3}


def sample_sources(folder: Path, kind: DocumentKind) -> tuple[Sources, ...]:
    """Return what between them gives every field of ``kind`` a value, and leaves every one empty.

    ``folder`` takes their photo and logo.
    """
    picture = folder / "contoh.png"
    Image.new("RGB", (160, 120), "grey").save(picture)
    signer = Signer(
        "Contoh Jabatan", "a.n.", "Contoh Atasan", "Contoh Nama", rank=_RANK, grade=_GRADE, nip=_NIP
    )
    full = replace(
        sample_profile(new_id()),
        logo=picture.read_bytes(),
        signer=signer,
        letter_signer=signer,
        desk_signer=signer,
        note_taker_signs=True,
        annexes_attendance=True,
        report_copies=("Contoh Tembusan",),
    )
    crowded = replace(
        full,
        invitees_limit=0,
        participants_limit=0,
        page_numbers=PageNumbers.FOOTER,
        report_copies=("Contoh Tembusan", "Contoh Tembusan Lain"),
        letter_form=LetterForm(
            Urgency.URGENT, ("Contoh Tembusan",), "Batik", "Contoh Nama", "Contoh catatan", True
        ),
        signature_form=SignatureForm(
            names_chair=True, underlined=True, electronic=True, tells_approval=True
        ),
        srikandi=True,
    )
    photos = tuple(PrintedPhoto(picture, f"Contoh keterangan {number}") for number in range(3))
    bare = replace(sample_profile(new_id()), show_signing_date=False, letterhead=())
    nothing = Sources(Minutes(replace(_meeting(), kind=kind.made_of)), bare)
    if kind.made_of is MeetingKind.POLITICAL_REPORT:
        return (*(political_sample(one, photos) for one in (full, crowded)), nothing)
    if kind.made_of is MeetingKind.DESK_DAY:
        return (*(desk_sample(one, photos) for one in (full, crowded)), nothing)
    minutes = _full_minutes()
    received = Proof(
        *(new_id(), minutes.meeting.id, "V", ProofKind.RECEIPT, "Contoh Instansi"),
        day=date(2024, 3, 22),
        way="langsung",
    )
    approved = replace(received, kind=ProofKind.APPROVAL)
    return (
        Sources(minutes, full, photos, proofs=(received,)),
        Sources(_final(minutes), crowded, photos, proofs=(approved,)),
        nothing,
    )


def _meeting() -> Meeting:
    return Meeting(id=new_id(), title="Contoh Rapat", date=date(2024, 3, 21))


def _final(minutes: Minutes) -> Minutes:
    return replace(minutes, meeting=replace(minutes.meeting, status=MeetingStatus.FINAL))


def _full_minutes() -> Minutes:
    meeting = replace(
        _meeting(),
        number="000/1/Contoh",
        invitation="Nomor 005/123/Contoh, 18 Maret 2024",
        place="Contoh Ruang",
        quorum="2/3",
        called_at=time(8, 30),
        started_at=time(9),
        ended_at=time(12),
        opening=_PARAGRAPH,
        closing=_PARAGRAPH,
        classification=Classification.SECRET,
    )
    people = _people()
    entries = _entries(people[0].person)
    owners = tuple(one.party for one in people)
    actions = {one.id: _action(one.id, owners) for one in entries if one.kind is EntryKind.ACTION}
    return Minutes(meeting, people, entries, actions)


def _action(entry_id: UUID, owners: tuple[Party, ...]) -> ActionItem:
    noted = Progress(new_id(), entry_id, datetime(2024, 3, 25, 9, tzinfo=UTC), _PARAGRAPH)
    return ActionItem(entry_id, owners=owners, due=date(2024, 4, 1), progress=(noted,))


def _people() -> tuple[Attendance, ...]:
    roles = (Role.CHAIR, Role.SECRETARY, Role.NOTE_TAKER, Role.PARTICIPANT, Role.PARTICIPANT)
    organization = Party(PartyKind.ORGANIZATION, new_id(), "Contoh Instansi")
    return tuple(
        Attendance(
            id=new_id(),
            meeting_id=new_id(),
            order_key=key,
            person=Party(PartyKind.PERSON, new_id(), f"Contoh Nama {key}"),
            organization=organization,
            position="Contoh Jabatan",
            roles=frozenset((role,)),
            presence=Presence.PRESENT,
            online=role is Role.PARTICIPANT,
            nip=_NIP,
            rank=_RANK,
            grade=_GRADE,
        )
        for role, key in zip(roles, keys_after(None, len(roles)), strict=True)
    )


def _entries(speaker: Party | None) -> tuple[Entry, ...]:
    kinds = [
        EntryKind.DISCUSSION,
        EntryKind.ISSUE,
        EntryKind.AGENDA,
        *_LEVELS,
        EntryKind.AGENDA,
        EntryKind.ACTION,
    ]
    wanted = [(kind, level) for kind in kinds for level in range(_LEVELS.get(kind, 1))]
    # What was decided concerns whoever has to do something under it.
    under = wanted.index((EntryKind.DECISION, 0)) + 1
    wanted.insert(under, (EntryKind.ACTION, 1))
    keys = keys_after(None, len(wanted))
    return tuple(
        Entry(
            id=new_id(),
            meeting_id=new_id(),
            order_key=key,
            kind=kind,
            text=_PARAGRAPH,
            level=level,
            speaker=speaker if kind is EntryKind.DISCUSSION and not level else None,
        )
        for (kind, level), key in zip(wanted, keys, strict=True)
    )
