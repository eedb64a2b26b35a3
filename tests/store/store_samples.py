"""Records that the store tests write."""

from datetime import UTC, date, datetime, time
from uuid import UUID

from kesbang_desktop.domain.action import ActionItem, ActionStatus, Priority, Progress
from kesbang_desktop.domain.attachment import Attachment, AttachmentKind
from kesbang_desktop.domain.attendance import Attendance, Presence, Role
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.follow_up_query import OPEN, FollowUpQuery
from kesbang_desktop.domain.follow_up_view import FollowUpView
from kesbang_desktop.domain.meeting import Classification, Meeting, MeetingStatus, TimeZone
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.party import Organization, Person
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.follow_ups import list_follow_ups

OPEN_ONES = FollowUpQuery(statuses=OPEN)
NOON = datetime(2024, 3, 21, 12, 0, tzinfo=UTC)


def uid(number: int) -> UUID:
    return UUID(f"018e6000-0000-7000-8000-{number:012x}")


AGENCY = Organization(uid(1), "Badan Kesatuan Bangsa dan Politik", "Kesbangpol Kaltim")
BRANCH = Organization(uid(2), "Bidang Politik Dalam Negeri", "", AGENCY.id, "Samarinda")
SUFIAN = Person(
    uid(3),
    "Sufian Agus, S.Sos., M.Si.",
    "197001011990031001",
    "Pembina Utama Muda",
    "IV/c",
    "Kepala Badan",
    AGENCY.id,
    "0811",
    "sufian@example.id",
)
RINA = Person(uid(4), "Rina Wati", organization_id=BRANCH.id)
PEOPLE = (SUFIAN, RINA)
ORGANIZATIONS = (BRANCH, AGENCY)


def make_meeting(number: int = 10, **changes: object) -> Meeting:
    values: dict[str, object] = {
        "title": "Rapat Pemantauan",
        "date": date(2024, 3, 21),
        "number": "005/12/Kesbang",
        "series": "Rapat bulanan",
        "invitation": "Undangan 001",
        "called_at": time(8, 30),
        "started_at": time(9, 0),
        "ended_at": time(11, 45),
        "zone": TimeZone.WITA,
        "place": "Ruang Rapat Utama",
        "organizer": "Bidang Poldagri",
        "classification": Classification.RESTRICTED,
        "opening": "Dibuka\noleh pimpinan.",
        "closing": "Ditutup.",
        "remarks": "Catatan",
        "status": MeetingStatus.DRAFT,
        "revision_reason": "Salah ketik",
    }
    return Meeting(uid(number), **(values | changes))  # type: ignore[arg-type]


def make_entry(meeting: Meeting, number: int, order_key: str = "V", **changes: object) -> Entry:
    values: dict[str, object] = {"text": f"Butir {number}", "noted_at": NOON}
    return Entry(uid(number), meeting.id, order_key, **(values | changes))  # type: ignore[arg-type]


def make_minutes(number: int = 10) -> Minutes:
    """A meeting with one of everything; its records take the ids up to ``number`` + 60."""
    meeting = make_meeting(number)
    keys = keys_after(None, 5)
    kinds = (
        EntryKind.AGENDA,
        EntryKind.DISCUSSION,
        EntryKind.ISSUE,
        EntryKind.DECISION,
        EntryKind.ACTION,
    )
    speakers = (None, SUFIAN.party, AGENCY.party, None, None)
    entries = tuple(
        make_entry(
            meeting,
            number + 20 + index,
            key,
            kind=kind,
            speaker=speaker,
            planned_minutes=15 if kind is EntryKind.AGENDA else None,
        )
        for index, (key, kind, speaker) in enumerate(zip(keys, kinds, speakers, strict=True))
    )
    action = entries[-1].id
    note = Progress(uid(number + 30), action, NOON, "Sudah disurati", "Rina", None)
    item = ActionItem(
        action,
        (AGENCY.party, RINA.party),
        date(2024, 11, 27),
        False,
        Priority.HIGH,
        ActionStatus.IN_PROGRESS,
        (note,),
    )
    return Minutes(meeting, make_attendances(meeting, number + 40), entries, {action: item})


def make_attendances(meeting: Meeting, number: int) -> tuple[Attendance, ...]:
    first, second = keys_after(None, 2)
    return (
        Attendance(
            uid(number),
            meeting.id,
            first,
            SUFIAN.party,
            AGENCY.party,
            "Kepala Badan",
            frozenset({Role.CHAIR, Role.RESOURCE_PERSON}),
            True,
            Presence.REPRESENTED,
            "Sekretaris",
            time(9, 0),
            time(11, 0),
            SUFIAN.nip,
            SUFIAN.rank,
            SUFIAN.grade,
        ),
        Attendance(uid(number + 1), meeting.id, second, None, BRANCH.party, invited=False),
    )


def make_attachment(meeting: Meeting, number: int, sha256: str = "ab" * 32) -> Attachment:
    return Attachment(
        uid(number),
        meeting.id,
        AttachmentKind.EVIDENCE,
        sha256,
        "surat.pdf",
        "Surat balasan",
        "V",
        NOON,
    )


def listed_actions(database: Database, query: FollowUpQuery = OPEN_ONES) -> list[FollowUp]:
    """Return what the list of follow-ups shows, the earliest due first."""
    return database.bind_reading(list_follow_ups)(FollowUpView(query), None, NOON.date())
