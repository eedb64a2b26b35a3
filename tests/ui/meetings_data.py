"""Meetings and people to test with."""

from datetime import date, time, timedelta

from kesbang_desktop.domain.attendance import Attendance, Presence
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting, MeetingStatus
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.party import Organization, Person
from tests.ui.fake_ports import MemoryStore


def add_meetings(store: MemoryStore, count: int) -> list[Meeting]:
    """Store ``count`` meetings, one a day going back from 21 March 2024, newest first."""
    meetings = [
        Meeting(
            new_id(),
            f"Rapat Koordinasi {number:04d}",
            date(2024, 3, 21) - timedelta(days=number),
            started_at=time(9, 0),
            place="Hotel Puri Senyiur, Samarinda" if number % 2 else "Ruang Rapat Kesbangpol",
            series="Pemantauan Politik" if number % 5 == 0 else "",
            status=list(MeetingStatus)[number % 4],
        )
        for number in range(count)
    ]
    for meeting in meetings:
        store.add_minutes(Minutes(meeting), (), ())
    return meetings


def add_attended_meeting(store: MemoryStore) -> Minutes:
    """Store a meeting of 21 March 2024 with three people and their organizations."""
    meeting = Meeting(
        new_id(),
        "Rapat Pemantauan Perkembangan Politik Daerah Pasca Pemilu 2024",
        date(2024, 3, 21),
        started_at=time(9, 0),
        place="Hotel Puri Senyiur, Samarinda",
    )
    rows, people, organizations = [], [], []
    for key, (name, position, agency) in zip(
        keys_after(None, 3),
        (
            ("Ahmad Firdaus Kurniawan, S.Sos., M.Si.", "Sekretaris", "Kesbangpol Kaltim"),
            ("Edi Hermawanto Noor", "Sekretaris", "Diskominfo Kaltim"),
            ("Hari Dermanto", "Ketua", "Bawaslu Kaltim"),
        ),
        strict=True,
    ):
        organization = Organization(new_id(), agency)
        person = Person(new_id(), name, position=position, organization_id=organization.id)
        people.append(person)
        organizations.append(organization)
        rows.append(
            Attendance(
                new_id(),
                meeting.id,
                key,
                person.party,
                organization.party,
                position,
                presence=Presence.UNKNOWN,
            )
        )
    minutes = Minutes(meeting, tuple(rows))
    store.add_minutes(minutes, people, organizations)
    return minutes
