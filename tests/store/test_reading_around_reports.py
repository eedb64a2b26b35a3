"""One bad row is one bad row: in reports and the conditions of regions."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.issue import IssueFilter
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.region import Region, Regions
from kesbang_desktop.domain.reports.condition import RegionCondition, Safety, conditions_on
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.issues import list_issues
from kesbang_desktop.store.meetings import add_minutes, load_minutes
from kesbang_desktop.store.report_basis import BasisKnowledge, work_out_basis
from kesbang_desktop.store.report_lines import LineKnowledge, lines_for, read_sources
from kesbang_desktop.store.reports import (
    begin_report,
    list_conditions,
    list_reports,
    received_in,
    save_condition,
)
from tests.store.store_samples import uid
from tests.store.taken_lines import take_lines
from tests.store.test_reports import minuted

REGIONS = Regions((Region("Kota Bontang"), Region("Kabupaten Berau")))
KNOWN = LineKnowledge(REGIONS, lambda _: "politik")
NOVEMBER = Period(date(2024, 11, 1), date(2024, 11, 30))
LATER = date(2030, 1, 1)
REPORT = Meeting(
    *(uid(1), "Laporan", NOVEMBER.since),
    kind=MeetingKind.POLITICAL_REPORT,
    until=NOVEMBER.until,
)
SENT = [
    Meeting(
        *(uid(10 + number), f"Laporan {number}", NOVEMBER.since),
        kind=MeetingKind.REGION_REPORT,
        region=name,
        until=NOVEMBER.until,
    )
    for number, name in enumerate(REGIONS.names)
]
PLACES = [
    *(("meeting", name) for name in ("kind", "region", "date", "until", "status")),
    *(("region_condition", name) for name in ("region", "since", "safety", "reason")),
    *(("entry", name) for name in ("field", "kind", "text")),
]
VALUES = ("'rusak'", "x'ff00fe'", "12345.5", "''", "'2024-13-45'")


@pytest.fixture
def office(path: Path) -> Path:
    """A report that took the lines of two kabupaten/kota, and their conditions."""
    with closing(Database(path)) as database:
        for one in SENT:
            database.bind(add_minutes)(minuted(one, (EntryKind.ISSUE, f"DPT {one.region}")))
        database.bind(begin_report)(REPORT, REGIONS)
        minutes = database.bind_reading(load_minutes)(REPORT.id)
        found = database.bind_reading(lines_for)(minutes, KNOWN).lines
        take_lines(database, REPORT.id, [one.entry.id for one in found], KNOWN)
        for name in REGIONS.names:
            condition = RegionCondition(new_id(), name, NOVEMBER.since, Safety.SAFE)
            database.bind(save_condition)(condition)
    return path


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize(("table", "column"), PLACES, ids=[".".join(one) for one in PLACES])
def test_all_others_are_read(office: Path, table: str, column: str, value: str) -> None:
    # The last row: the report of Berau, its line, its condition.
    last = {
        "meeting": f"id = x'{SENT[1].id.hex}'",
        "entry": f"meeting_id = x'{SENT[1].id.hex}'",
        "region_condition": "region = 'Kabupaten Berau'",
    }
    with closing(sqlite3.connect(office)) as connection, connection:
        connection.execute(f"UPDATE {table} SET {column} = {value} WHERE {last[table]}")
    with closing(Database(office)) as database:
        read = database.bind_reading
        reports = {one.id for one in read(list_reports)(NOVEMBER, REGIONS)}
        assert {REPORT.id, SENT[0].id} <= reports
        assert read(received_in)(2024, REGIONS)["Kota Bontang", 11] == SENT[0].id
        held = conditions_on(read(list_conditions)(LATER), LATER)
        assert held["Kota Bontang"].safety is Safety.SAFE
        minutes = read(load_minutes)(REPORT.id)
        sources = read(read_sources)(minutes, KNOWN)
        assert "Laporan Kota Bontang November 2024" in {one.label for one in sources.values()}
        assert isinstance(read(lines_for)(minutes, KNOWN).left_out, int)
        knowledge = BasisKnowledge(KNOWN, lambda word: (word,))
        basis = read(work_out_basis)(minutes, NOVEMBER, knowledge, sources)
        assert "Kota Bontang" in basis.received
        texts = {one.text for one in read(list_issues)(IssueFilter(), REGIONS)}
        assert "DPT Kota Bontang" in texts


def test_a_report_of_nothing_is_read(path: Path) -> None:
    with closing(Database(path)) as database:
        database.bind(add_minutes)(Minutes(REPORT))
        minutes = database.bind_reading(load_minutes)(REPORT.id)
        assert database.bind_reading(lines_for)(minutes, KNOWN).lines == ()
        assert database.bind_reading(read_sources)(minutes, KNOWN) == {}
