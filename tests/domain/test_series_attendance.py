from dataclasses import replace
from datetime import date

from kesbang_desktop.domain.attendance import Attendance, Presence
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Classification, Meeting, MeetingStatus
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.domain.series_attendance import AttendanceShare, attendance_over

CAME, GONE, WORD = Presence.PRESENT, Presence.ABSENT, Presence.EXCUSED
AGENCY = Party(PartyKind.ORGANIZATION, new_id(), "Diskominfo")
ANDI, BUDI = (Party(PartyKind.PERSON, new_id(), name) for name in ("Andi", "Budi"))


def held(*noted: tuple[Party, Presence], status=MeetingStatus.DRAFT, **values) -> Minutes:
    meeting = Meeting(new_id(), "Pleno", date(2024, 3, 1), status=status)
    rows = tuple(
        Attendance(new_id(), meeting.id, f"V{n}", who, AGENCY, presence=presence, **values)
        for n, (who, presence) in enumerate(noted)
    )
    return Minutes(meeting, rows)


def test_people_and_agencies_are_counted_over_the_meetings_they_were_expected_at() -> None:
    meetings = (
        held((ANDI, CAME), (BUDI, WORD), reason="sakit"),
        held((ANDI, CAME), (BUDI, GONE)),
        held((ANDI, Presence.REPRESENTED), online=True),
    )
    found = attendance_over("Pleno", meetings)
    assert found.meetings == 3
    assert found.people == (
        AttendanceShare("Budi", "Diskominfo", 2, excused=1, absent=1, reasons=("sakit",)),
        AttendanceShare("Andi", "Diskominfo", 3, 3, represented=1, online=1),
    )
    assert found.people[0].missed == 2
    assert found.agencies == (AttendanceShare("Diskominfo", "", 3, 3, represented=1, online=1),)


def test_an_agency_of_which_nobody_came_missed_the_meeting() -> None:
    [agency] = attendance_over("Pleno", [held((ANDI, CAME)), held((ANDI, WORD))]).agencies
    assert (agency.meetings, agency.came, agency.excused) == (2, 1, 1)


def test_who_is_not_noted_where_the_roll_was_called_did_not_come() -> None:
    unknown = Presence.UNKNOWN
    called = attendance_over("Pleno", [held((ANDI, CAME), (BUDI, unknown))])
    assert called.people[0] == AttendanceShare("Budi", "Diskominfo", 1, absent=1)
    not_called = attendance_over("Pleno", [held((ANDI, unknown), (BUDI, unknown))])
    assert [one.missed for one in not_called.people] == [0, 0]


def test_planned_meetings_and_empty_rolls_count_for_nobody() -> None:
    planned = held((ANDI, Presence.UNKNOWN), status=MeetingStatus.PLANNED)
    found = attendance_over("Pleno", [planned, held()])
    assert (found.meetings, found.people, found.agencies) == (0, (), ())


def test_the_gravest_meeting_marks_all() -> None:
    secret = held((ANDI, CAME))
    meeting = replace(secret.meeting, classification=Classification.SECRET)
    found = attendance_over("Pleno", [held((ANDI, CAME)), replace(secret, meeting=meeting)])
    assert found.classification is Classification.SECRET
