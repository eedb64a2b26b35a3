"""What a calendar is told, over a real data folder, again and again."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from icalendar import Calendar, Component

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.action import ActionEdit, ActionStatus
from kesbang_desktop.domain.calendar_reminder import SETTING, CalendarReminder
from kesbang_desktop.domain.decision import DecisionStanding
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import ExportError
from kesbang_desktop.domain.follow_up_output import FollowUpOutput
from kesbang_desktop.domain.follow_up_query import OPEN, FollowUpQuery
from kesbang_desktop.domain.follow_up_view import FollowUpView
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.review import Review
from kesbang_desktop.ports.ports import Ports
from tests.paperwork.office import NOON

TODAY = date(2024, 4, 1)
VIEW = FollowUpView(FollowUpQuery(statuses=OPEN))


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "tenggat.ics"


def send(backend: Backend, target: Path, view: FollowUpView = VIEW) -> dict[str, Component]:
    backend.paperwork.follow_ups.export(view, TODAY, FollowUpOutput.CALENDAR, target, True)
    events = Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    return {str(one["uid"]): one for one in events}


def first_due(backend: Backend) -> UUID:
    rows = backend.paperwork.follow_ups.rows(VIEW, TODAY)
    return next(one.entry_id for one in rows if one.due is not None)


def set_status(ports: Ports, entry_id: UUID, status: ActionStatus) -> None:
    ports.follow_ups.set_status([entry_id], status, NOON, "Sudah", "")


@pytest.mark.usefixtures("meeting_id")
def test_what_did_not_change_is_sent_byte_for_byte_as_before(
    backend: Backend, target: Path
) -> None:
    send(backend, target)
    before = target.read_bytes()
    assert b"VEVENT" in before
    send(backend, target)
    assert target.read_bytes() == before


@pytest.mark.usefixtures("meeting_id")
def test_what_was_moved_moves_in_the_calendar(backend: Backend, ports: Ports, target: Path) -> None:
    entry_id = first_due(backend)
    uid = f"{entry_id}@notula-kesbang"
    before = send(backend, target)[uid]
    ports.follow_ups.change([entry_id], ActionEdit(due=Due(TODAY)), NOON, "")
    after = send(backend, target)[uid]
    assert after.decoded("dtstart") == TODAY
    assert after["sequence"] > before["sequence"]
    assert after.decoded("last-modified") >= before.decoded("last-modified")


@pytest.mark.usefixtures("meeting_id")
def test_what_was_done_since_is_told_though_the_list_shows_it_no_more(
    backend: Backend, ports: Ports, target: Path
) -> None:
    entry_id = first_due(backend)
    uid = f"{entry_id}@notula-kesbang"
    assert send(backend, target)[uid].walk("VALARM")
    set_status(ports, entry_id, ActionStatus.DONE)
    event = send(backend, target)[uid]
    assert str(event["summary"]).startswith("Selesai: ")
    assert event.walk("VALARM") == []


@pytest.mark.usefixtures("meeting_id")
def test_what_was_done_before_it_was_ever_sent_is_not(
    backend: Backend, ports: Ports, target: Path
) -> None:
    entry_id = first_due(backend)
    set_status(ports, entry_id, ActionStatus.DONE)
    assert f"{entry_id}@notula-kesbang" not in send(backend, target)


@pytest.mark.usefixtures("meeting_id")
def test_what_is_due_on_no_day_any_more_is_cancelled(
    backend: Backend, ports: Ports, target: Path
) -> None:
    entry_id = first_due(backend)
    uid = f"{entry_id}@notula-kesbang"
    before = send(backend, target)[uid]
    ports.follow_ups.change([entry_id], ActionEdit(due=Due()), NOON, "")
    event = send(backend, target)[uid]
    assert str(event["status"]) == "CANCELLED"
    assert event.decoded("dtstart") == before.decoded("dtstart")


@pytest.mark.usefixtures("meeting_id")
def test_nobody_is_told_of_what_the_list_never_showed(
    backend: Backend, target: Path, tmp_path: Path
) -> None:
    send(backend, target)
    other = FollowUpView(FollowUpQuery(owners=("tidak ada yang bernama ini",)))
    assert send(backend, tmp_path / "lain.ics", other) == {}


@pytest.mark.usefixtures("meeting_id")
def test_it_rings_as_the_settings_say(backend: Backend, ports: Ports, target: Path) -> None:
    ports.settings.put(SETTING, CalendarReminder(2).to_setting())
    (alarm,) = next(iter(send(backend, target).values())).walk("VALARM")
    assert alarm.decoded("trigger") == timedelta(days=-2, hours=9)


def test_a_meeting_is_sent_as_a_paper_of_its_own(
    backend: Backend, ports: Ports, meeting_id: UUID, tmp_path: Path
) -> None:
    path = tmp_path / "rapat.ics"
    backend.paperwork.papers.export(meeting_id, DocumentKind.CALENDAR, path)
    (event,) = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    meeting = ports.meetings.load(meeting_id).meeting
    assert str(event["summary"]) == meeting.title
    assert str(event["location"]) == meeting.place


def test_a_meeting_without_a_date_cannot_be_sent(
    backend: Backend, ports: Ports, meeting_id: UUID, tmp_path: Path
) -> None:
    meeting = ports.meetings.load(meeting_id).meeting
    ports.meetings.save(replace(meeting, date=None))
    with pytest.raises(ExportError, match="belum bertanggal"):
        backend.paperwork.papers.export(meeting_id, DocumentKind.CALENDAR, tmp_path / "a.ics")
    assert not (tmp_path / "a.ics").exists()


def test_a_calendar_event_has_no_pages(backend: Backend, meeting_id: UUID) -> None:
    with pytest.raises(ExportError, match="tidak berhalaman"):
        backend.paperwork.papers.preview(meeting_id, DocumentKind.CALENDAR)


def test_review_dates_of_decisions_go_along_until_they_are_looked_at(
    backend: Backend, ports: Ports, target: Path
) -> None:
    meeting = Meeting(new_id(), "Rapat posko", date(2024, 5, 2), number="005/1")
    review = Review(date(2024, 6, 1))
    entry = Entry(new_id(), meeting.id, "V", EntryKind.DECISION, "Posko dibuka", review=review)
    ports.meetings.add(Minutes(meeting, (), (entry,)), (), ())
    uid = f"tinjau-{entry.id}@notula-kesbang"
    event = send(backend, target)[uid]
    assert str(event["summary"]) == "Tinjau keputusan: Posko dibuka"
    assert event.decoded("dtstart") == review.day
    ports.decisions.save([DecisionStanding(entry.id, True, date(2024, 7, 1))])
    moved = send(backend, target)[uid]
    assert moved.decoded("dtstart") == date(2024, 7, 1)
    assert int(moved["sequence"]) > int(event["sequence"])
    ports.decisions.save([DecisionStanding(entry.id, True, None, date(2024, 7, 1))])
    gone = send(backend, target)[uid]
    assert str(gone["status"]) == "CANCELLED"
    assert gone.decoded("dtstart") == date(2024, 7, 1)
