"""Reports on their way between two laptops, on real files."""

from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import select

from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.merge_plan import RecordKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.region import Region, Regions
from kesbang_desktop.domain.reports.condition import RegionCondition, Safety
from kesbang_desktop.store.meetings import add_minutes, load_minutes
from kesbang_desktop.store.packages.records import read_all_contents
from kesbang_desktop.store.report_lines import LineKnowledge, lines_for, read_sources
from kesbang_desktop.store.reports import begin_report, list_conditions, save_condition
from kesbang_desktop.store.tables import report_source
from tests.store.packages.two_offices import Office, two_offices
from tests.store.taken_lines import take_lines

KNOWN = LineKnowledge(Regions((Region("Kota Bontang"),)), lambda _: "")
LATER = date(2100, 1, 1)
HELD = Meeting(new_id(), "Rapat", date(2024, 11, 12))
ISSUE = Entry(new_id(), HELD.id, "V", EntryKind.ISSUE, "DPT ganda", field="politik")
REPORT = Meeting(
    new_id(),
    "Laporan",
    date(2024, 11, 1),
    kind=MeetingKind.POLITICAL_REPORT,
    region="Kota Bontang",
    until=date(2024, 11, 30),
)
ALERT = RegionCondition(new_id(), "Kota Bontang", date(2024, 11, 3), Safety.ALERT, "Unjuk rasa")


@pytest.fixture
def offices(tmp_path):
    with two_offices(tmp_path) as both:
        here, _ = both
        here.database.bind(add_minutes)(Minutes(HELD, entries=(ISSUE,)))
        here.database.bind(begin_report)(REPORT, KNOWN.regions)
        take_lines(here.database, REPORT.id, [ISSUE.id], KNOWN)
        here.database.bind(save_condition)(ALERT)
        yield both


def report_in(office: Office) -> Minutes:
    return office.database.bind_reading(load_minutes)(REPORT.id)


def sources_in(office: Office) -> set[tuple[UUID, UUID | None, UUID | None]]:
    with office.database.reading() as session:
        return {tuple(row) for row in session.execute(select(report_source))}


def test_a_report_arrives_with_its_sources_and_the_conditions(offices) -> None:
    here, there = offices
    there.take(package := here.hand_over(None))
    assert report_in(there) == report_in(here)
    assert sources_in(there) == sources_in(here) != set()
    conditions = there.database.bind_reading(list_conditions)(LATER)
    assert conditions == [ALERT]
    labels = there.database.bind_reading(read_sources)(report_in(there), KNOWN)
    assert [one.label for one in labels.values()] == ["Rapat, 12 November 2024"]
    # The same package again changes nothing.
    assert there.view(package).questions == ()
    merged = there.take(package)
    assert (merged.new_meetings, merged.changed_meetings) == (0, 0)
    # What was taken there is not offered again.
    found = there.database.bind_reading(lines_for)(report_in(there), KNOWN)
    assert ISSUE.id not in {one.entry.id for one in found.lines}


def test_a_report_without_its_meetings_gets_its_sources_when_they_come(offices) -> None:
    here, there = offices
    there.take(here.hand_over((REPORT.id,)))
    assert report_in(there).entries == report_in(here).entries
    assert sources_in(there) == set()
    there.take(here.hand_over((REPORT.id, HELD.id)))
    assert sources_in(there) == sources_in(here)


def test_a_condition_that_both_changed_is_asked_for(offices) -> None:
    here, there = offices
    there.take(here.hand_over(None))
    for office, safety in ((here, Safety.SAFE), (there, Safety.DANGER)):
        changed = RegionCondition(ALERT.id, ALERT.region, ALERT.since, safety)
        office.database.bind(save_condition)(changed)
    (asked,) = there.view(here.hand_over(None)).questions
    assert asked.head.kind is RecordKind.CONDITION
    assert "Kondisi wilayah" in asked.title


def test_a_meeting_is_told_as_it_was_before_there_were_reports(offices) -> None:
    here, _ = offices
    with here.database.reading() as session:
        kinds = {
            one.key.id: one.values["kind"]
            for one in read_all_contents(session)
            if one.key.kind is RecordKind.MEETING
        }
    assert kinds[HELD.id] == ""
    assert kinds[REPORT.id] == "political_report"
