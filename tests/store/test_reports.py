from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.attachment import Attachment, AttachmentKind
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.issue import IssueFilter, IssueNote
from kesbang_desktop.domain.meeting import Classification, Meeting, MeetingFilter, MeetingStatus
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.region import Region, Regions
from kesbang_desktop.domain.reports.condition import RegionCondition, Safety, conditions_on
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.region_report import FieldText, RegionReport, ReportedEvent
from kesbang_desktop.domain.table_cells import cells_of
from kesbang_desktop.domain.version import Version
from kesbang_desktop.store.actions import set_statuses
from kesbang_desktop.store.attachments import (
    desk_days_that_took,
    list_attachments,
    list_source_attachments,
    save_attachments,
)
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.entries import save_entries
from kesbang_desktop.store.issues import add_issue_note, list_issues, set_issue_field
from kesbang_desktop.store.meeting_list import count_meetings, list_meetings, meeting_years
from kesbang_desktop.store.meetings import (
    add_minutes,
    bin_meeting,
    delete_meeting,
    load_minutes,
    restore_meeting,
    save_meeting,
)
from kesbang_desktop.store.region_reports import receive_report, stored_report
from kesbang_desktop.store.report_basis import BasisKnowledge, work_out_basis
from kesbang_desktop.store.report_lines import (
    LineKnowledge,
    compile_chosen,
    lines_for,
    read_sources,
    write_compiled,
)
from kesbang_desktop.store.reports import (
    begin_report,
    list_conditions,
    list_reports,
    received_in,
    remove_condition,
    save_condition,
)
from kesbang_desktop.store.tables import report_source
from kesbang_desktop.store.versions import list_versions
from tests.domain.search.shipped_language import shipped_language
from tests.store.store_samples import NOON, listed_actions
from tests.store.taken_lines import take_lines

NAMES = ("Kota Samarinda", "Kota Bontang", "Kabupaten Berau", "Kabupaten Paser")
KALTIM = Regions(Region(name) for name in NAMES)
NOVEMBER = Period(date(2024, 11, 1), date(2024, 11, 30))


def guess(text: str) -> str:
    return "ekonomi" if "harga" in text.casefold() else ""


KNOWN = LineKnowledge(KALTIM, guess)


def monthly(**changes: object) -> Meeting:
    values = {"kind": MeetingKind.POLITICAL_REPORT, "until": NOVEMBER.until}
    return Meeting(new_id(), "Laporan November", NOVEMBER.since, **values | changes)  # type: ignore[arg-type]


def minuted(record: Meeting, *lines: tuple[object, ...]) -> Minutes:
    keys = keys_after(None, len(lines))
    entries = []
    for key, one in zip(keys, lines, strict=True):
        kind, text, *others = one
        entries.append(Entry(new_id(), record.id, key, kind, text, *others))
    return Minutes(record, entries=tuple(entries))


def texts(database: Database, meeting_id: object) -> list[tuple[str, str]]:
    """Return the lines of a meeting, each with the agenda item that it stands under."""
    found, item = [], ""
    for one in database.bind_reading(load_minutes)(meeting_id).entries:
        if one.kind is EntryKind.AGENDA:
            item = one.field or one.text
        else:
            found.append((item, one.text))
    return found


def test_a_monthly_report_begins_with_the_sections_of_the_profile(database: Database) -> None:
    record = monthly()
    database.bind(begin_report)(record, KALTIM)
    entries = database.bind_reading(load_minutes)(record.id).entries
    assert {one.kind for one in entries} == {EntryKind.AGENDA}
    assert [one.field for one in entries] == [
        *("gambaran", "pemerintahan", "pembangunan", "pelayanan", "ideologi"),
        *("politik", "ekonomi", "sosial-budaya", "hankam", "simpulan", "saran"),
    ]


def test_a_desk_day_begins_with_a_table_for_each_region(database: Database) -> None:
    record = monthly(kind=MeetingKind.DESK_DAY, until=None)
    database.bind(begin_report)(record, KALTIM)
    entries = database.bind_reading(load_minutes)(record.id).entries
    assert [one.text for one in entries[::2]][:2] == ["Kota Samarinda", "Kota Balikpapan"]
    assert len(entries) == 20
    assert {cells_of(one.text)[0] for one in entries[1::2]} == {"Waktu"}


def test_a_report_without_a_day_is_not_begun(database: Database) -> None:
    with pytest.raises(InvalidRecordError, match="tanggal"):
        database.bind(begin_report)(_undated(), KALTIM)


def _undated() -> Meeting:
    return Meeting(new_id(), "Laporan", None, kind=MeetingKind.DESK_DAY)


def test_reports_are_in_their_own_list_and_no_list_of_meetings(database: Database) -> None:
    own = monthly()
    berau, bontang = (
        monthly(kind=MeetingKind.REGION_REPORT, region=name)
        for name in ("Kabupaten Berau", "Kota Bontang")
    )
    day = Meeting(new_id(), "Desk", date(2024, 11, 5), kind=MeetingKind.DESK_DAY)
    next_month = Meeting(new_id(), "Desk", date(2024, 12, 1), kind=MeetingKind.DESK_DAY)
    held = Meeting(new_id(), "Rapat", date(2024, 11, 5))
    for one in (day, berau, own, bontang, next_month, held):
        database.bind(add_minutes)(Minutes(one))
    read = database.bind_reading
    found = read(list_reports)(NOVEMBER, KALTIM)
    assert [one.id for one in found] == [own.id, bontang.id, berau.id, day.id]
    assert found[0].period == NOVEMBER
    for wanted in (MeetingFilter(), MeetingFilter(unfinished=True), MeetingFilter(text="a")):
        assert [one.id for one in read(list_meetings)(wanted)] == [held.id]
    assert read(count_meetings)(MeetingFilter()) == 1
    assert read(count_meetings)(MeetingFilter(year=2024, status=MeetingStatus.DRAFT)) == 1
    assert read(meeting_years)() == [2024]
    # What is in the bin has no other place to come back from.
    database.bind(bin_meeting)(own.id, NOON)
    assert [one.id for one in read(list_meetings)(MeetingFilter(binned=True))] == [own.id]
    assert own.id not in [one.id for one in read(list_reports)(NOVEMBER, KALTIM)]


def test_a_report_that_lost_its_day_is_in_every_list(database: Database) -> None:
    database.bind(add_minutes)(Minutes(_undated()))
    (one,) = database.bind_reading(list_reports)(NOVEMBER, KALTIM)
    assert one.period is None


def test_conditions_hold_until_another_is_noted(database: Database) -> None:
    safe = RegionCondition(new_id(), NAMES[0], date(2024, 10, 1), Safety.SAFE)
    alert = RegionCondition(new_id(), NAMES[0], date(2024, 11, 9), Safety.ALERT, "Unjuk rasa")
    for one in (safe, alert):
        database.bind(save_condition)(one)
    read = database.bind_reading(list_conditions)
    assert conditions_on(read(NOVEMBER.until), NOVEMBER.until) == {NAMES[0]: alert}
    assert conditions_on(read(date(2024, 11, 8)), date(2024, 11, 8)) == {NAMES[0]: safe}
    database.bind(remove_condition)(alert.id)
    assert read(NOVEMBER.until) == [safe]


BERAU = RegionReport(
    "Berau",
    NOVEMBER,
    "Rina, Kabid Poldagri",
    Safety.ALERT,
    "Sengketa batas desa",
    (ReportedEvent("Kampanye akbar", "Berjalan tertib: 500 orang.", date(2024, 11, 20)),),
    (
        FieldText("politik", ("Spanduk dirusak di Tanjung Redeb.", "DPT belum bersih.")),
        FieldText("ekonomi", ("Harga beras naik.",)),
    ),
    ("Bawaslu menambah pengawas.",),
)


def received(database: Database, report: RegionReport, *given: object) -> bool:
    changes = database.bind(receive_report)(report, KALTIM, *given)
    return bool(changes.meetings)


def berau_id(database: Database) -> object:
    return database.bind_reading(received_in)(2024, KALTIM)["Kabupaten Berau", 11]


def test_a_returned_form_becomes_minutes_and_comes_back_as_it_was(database: Database) -> None:
    received(database, BERAU)
    stored = database.bind_reading(stored_report)("kab. berau", NOVEMBER, KALTIM)
    assert stored == RegionReport("Kabupaten Berau", *_without_region(BERAU))
    id = berau_id(database)
    assert texts(database, id) == [
        ("gambaran", "Kampanye akbar (20 November 2024): Berjalan tertib: 500 orang."),
        ("politik", "Spanduk dirusak di Tanjung Redeb."),
        ("politik", "DPT belum bersih."),
        ("ekonomi", "Harga beras naik."),
        ("saran", "Bawaslu menambah pengawas."),
    ]
    issues = database.bind_reading(list_issues)(IssueFilter(), KALTIM)
    assert {(one.region, one.field, one.is_field_taken) for one in issues} == {
        ("Kabupaten Berau", "politik", True),
        ("Kabupaten Berau", "ekonomi", True),
    }


def _without_region(report: RegionReport) -> list[object]:
    return [getattr(report, name) for name in RegionReport.__slots__[1:]]


def test_the_same_form_twice_changes_nothing(database: Database) -> None:
    file = Attachment(*(new_id(), None, AttachmentKind.ANNEX, "a" * 64, "berau.xlsx", "", "", NOON))
    assert received(database, BERAU, None, file)
    assert not received(database, BERAU, None, file)
    id = berau_id(database)
    assert [one.file_name for one in database.bind_reading(list_attachments)(id)] == ["berau.xlsx"]
    assert len(database.bind_reading(list_conditions)(NOVEMBER.until)) == 1


def test_a_later_form_replaces_what_it_speaks_of_and_the_former_is_kept(
    database: Database,
) -> None:
    received(database, BERAU)
    id = berau_id(database)
    before = {one.text: one.id for one in database.bind_reading(load_minutes)(id).entries}
    later = RegionReport(
        "Kabupaten Berau",
        NOVEMBER,
        safety=Safety.DANGER,
        reason="Bentrok",
        fields=(
            FieldText("politik", ("DPT belum bersih", "Baliho hilang.")),
            FieldText("Kesehatan hewan", ("PMK di dua desa.",)),
        ),
    )
    former = Version(new_id(), id, 1, NOON, "Diganti", "catatan", "d")
    assert received(database, later, former)
    assert texts(database, id) == [
        ("gambaran", "Kampanye akbar (20 November 2024): Berjalan tertib: 500 orang."),
        ("politik", "DPT belum bersih"),
        ("politik", "Baliho hilang."),
        ("ekonomi", "Harga beras naik."),
        ("Kesehatan hewan", "PMK di dua desa."),
        ("saran", "Bawaslu menambah pengawas."),
    ]
    after = {one.text: one.id for one in database.bind_reading(load_minutes)(id).entries}
    # The same line, corrected.
    assert after["DPT belum bersih"] == before["DPT belum bersih."]
    assert database.bind_reading(list_versions)(id) == [former]
    (held,) = database.bind_reading(list_conditions)(NOVEMBER.until)
    assert (held.safety, held.reason) == (Safety.DANGER, "Bentrok")
    minutes = database.bind_reading(load_minutes)(id)
    assert minutes.meeting.organizer == BERAU.reporter


def test_a_problem_with_notes_stays_although_no_form_has_it_any_more(database: Database) -> None:
    received(database, BERAU)
    (issue,) = (
        one
        for one in database.bind_reading(list_issues)(IssueFilter(), KALTIM)
        if one.text.startswith("Spanduk")
    )
    database.bind(add_issue_note)(IssueNote(new_id(), issue.entry_id, NOON, "Dilaporkan"))
    later = RegionReport("Berau", NOVEMBER, fields=(FieldText("politik", ("Lain sama sekali",)),))
    received(database, later)
    lines = [text for section, text in texts(database, berau_id(database)) if section == "politik"]
    assert lines == ["Spanduk dirusak di Tanjung Redeb.", "Lain sama sekali"]


@pytest.mark.parametrize(
    ("report", "word"),
    [(RegionReport("", NOVEMBER), "kabupaten/kota"), (RegionReport("Berau", None), "periode")],
)
def test_a_form_without_region_or_period_is_not_taken(
    database: Database, report: RegionReport, word: str
) -> None:
    with pytest.raises(InvalidRecordError, match=word):
        received(database, report)


def test_a_condition_that_goes_on_keeps_its_day(database: Database) -> None:
    noted = RegionCondition(new_id(), "Kabupaten Berau", date(2024, 9, 3), Safety.ALERT, "Batas")
    database.bind(save_condition)(noted)
    report = RegionReport("Berau", NOVEMBER, safety=Safety.ALERT, reason="Batas")
    received(database, report)
    assert database.bind_reading(list_conditions)(NOVEMBER.until) == [noted]


def fill_november(database: Database) -> Meeting:
    """Write a meeting, a secret one, a desk day and a region report; return a report to fill."""
    held = Meeting(new_id(), "Rapat Pemantauan", date(2024, 11, 12))
    secret = Meeting(
        new_id(), "Rapat Rahasia", date(2024, 11, 13), classification=Classification.SECRET
    )
    planned = Meeting(new_id(), "Rapat nanti", date(2024, 11, 28), status=MeetingStatus.PLANNED)
    desk = Meeting(new_id(), "Desk", date(2024, 11, 14), kind=MeetingKind.DESK_DAY)
    issue, said, item = EntryKind.ISSUE, EntryKind.DISCUSSION, EntryKind.AGENDA
    for minutes in (
        minuted(
            held,
            (item, "Laporan"),
            (issue, "Harga gas naik di Bontang"),
            (said, "Sudah dua pekan", 1),
            (said, "Selamat datang"),
            (issue, "Air keruh"),
        ),
        minuted(secret, (issue, "Harga senjata")),
        minuted(planned, (issue, "Harga yang akan dibahas")),
        minuted(desk, (item, "Kabupaten Paser"), (issue, "Baliho roboh")),
    ):
        database.bind(add_minutes)(minutes)
    received(database, BERAU)
    report = monthly()
    database.bind(begin_report)(report, KALTIM)
    return report


def test_lines_of_the_period_can_be_taken_each_into_its_section(database: Database) -> None:
    report = fill_november(database)
    minutes = database.bind_reading(load_minutes)(report.id)
    found = database.bind_reading(lines_for)(minutes, KNOWN)
    assert found.left_out == 1
    told = {one.line.text: one.line for one in found.lines}
    assert "Harga yang akan dibahas" not in told
    gas = told["Harga gas naik di Bontang"]
    assert (gas.field, gas.is_field_taken, gas.region) == ("ekonomi", False, "Kota Bontang")
    assert gas.source.label == "Rapat Pemantauan, 12 November 2024"
    assert (told["Baliho roboh"].field, told["Baliho roboh"].region) == (
        "politik",
        "Kabupaten Paser",
    )
    chosen = [one.entry.id for one in found.lines if one.is_chosen]
    take_lines(database, report.id, chosen, KNOWN)
    assert texts(database, report.id) == [
        ("gambaran", "Kampanye akbar (20 November 2024): Berjalan tertib: 500 orang."),
        ("politik", "Spanduk dirusak di Tanjung Redeb."),
        ("politik", "DPT belum bersih."),
        ("politik", "Baliho roboh"),
        ("ekonomi", "Harga gas naik di Bontang"),
        ("ekonomi", "Sudah dua pekan"),
        ("ekonomi", "Harga beras naik."),
        ("Bidang belum ditentukan", "Air keruh"),
        ("saran", "Bawaslu menambah pengawas."),
    ]
    minutes = database.bind_reading(load_minutes)(report.id)
    left = database.bind_reading(lines_for)(minutes, KNOWN).lines
    assert not {one.entry.id for one in left} & {*chosen}
    sources = database.bind_reading(read_sources)(minutes, KNOWN)
    labels = {one.text: sources[one.id].label for one in minutes.entries if one.id in sources}
    assert labels["Air keruh"] == "Rapat Pemantauan, 12 November 2024"
    assert labels["DPT belum bersih."] == "Laporan Kabupaten Berau November 2024"
    assert labels["Baliho roboh"] == "Desk Pilkada, 14 November 2024"
    by_text = {one.text: sources[one.id].region for one in minutes.entries if one.id in sources}
    assert by_text["Harga gas naik di Bontang"] == "Kota Bontang"
    # A problem stays one problem: that of its source.
    issues = database.bind_reading(list_issues)(IssueFilter(), KALTIM)
    assert len(issues) == len({one.text for one in issues})
    assert not any(one.meeting_id == report.id for one in issues)


def test_a_report_as_secret_as_a_meeting_takes_its_lines(database: Database) -> None:
    fill_november(database)
    report = monthly(classification=Classification.TOP_SECRET)
    database.bind(begin_report)(report, KALTIM)
    minutes = database.bind_reading(load_minutes)(report.id)
    found = database.bind_reading(lines_for)(minutes, KNOWN)
    assert found.left_out == 0
    assert "Harga senjata" in {one.line.text for one in found.lines}


def test_a_desk_day_takes_problems_and_activities_of_its_meetings(database: Database) -> None:
    held = Meeting(new_id(), "Rapat", date(2024, 11, 12))
    issue, said = EntryKind.ISSUE, EntryKind.DISCUSSION
    database.bind(add_minutes)(
        minuted(
            held,
            (issue, "Spanduk Bontang dirusak"),
            (said, "Sudah dilaporkan", 1),
            (said, "Kampanye terbatas di Samarinda"),
            (said, "Tanpa wilayah"),
        )
    )
    day = Meeting(new_id(), "Desk", date(2024, 11, 12), kind=MeetingKind.DESK_DAY)
    database.bind(begin_report)(day, KALTIM)
    minutes = database.bind_reading(load_minutes)(day.id)
    found = database.bind_reading(lines_for)(minutes, KNOWN).lines
    assert [one.line.region for one in found] == ["Kota Bontang", "Kota Samarinda"]
    take_lines(database, day.id, [one.entry.id for one in found], KNOWN)
    lines = database.bind_reading(load_minutes)(day.id).entries
    samarinda, bontang = (
        next(at for at, one in enumerate(lines) if one.text == name)
        for name in ("Kota Samarinda", "Kota Bontang")
    )
    assert cells_of(lines[samarinda + 2].text)[2] == "Kampanye terbatas di Samarinda"
    assert lines[samarinda + 2].kind is EntryKind.TABLE_ROW
    assert [(one.kind, one.text, one.level) for one in lines[bontang + 2 : bontang + 4]] == [
        (issue, "Spanduk Bontang dirusak", 0),
        (said, "Sudah dilaporkan", 1),
    ]
    issues = database.bind_reading(list_issues)(IssueFilter(), KALTIM)
    assert [one.meeting_id for one in issues] == [held.id]


def test_what_a_desk_day_took_from_a_meeting_is_offered_once_to_the_month(
    database: Database,
) -> None:
    held = Meeting(new_id(), "Rapat", date(2024, 11, 12))
    database.bind(add_minutes)(minuted(held, (EntryKind.ISSUE, "Spanduk Bontang dirusak")))
    day = Meeting(new_id(), "Desk", date(2024, 11, 12), kind=MeetingKind.DESK_DAY)
    database.bind(begin_report)(day, KALTIM)
    offered = database.bind_reading(lines_for)
    into_day = offered(database.bind_reading(load_minutes)(day.id), KNOWN).lines
    take_lines(database, day.id, [one.entry.id for one in into_day], KNOWN)
    report = monthly()
    database.bind(begin_report)(report, KALTIM)

    def left() -> list[UUID]:
        found = offered(database.bind_reading(load_minutes)(report.id), KNOWN)
        return [one.line.meeting_id for one in found.lines]

    assert left() == [held.id]
    photo = Attachment(*(new_id(), day.id, AttachmentKind.PHOTO, "a" * 64, "a.jpg", "", "", NOON))
    database.bind(save_attachments)([replace(photo, field="politik")])
    took = database.bind_reading(desk_days_that_took)
    lines = [one.entry.id for one in into_day]
    assert took(lines, Classification.NORMAL) == {day.id}
    month = monthly()
    database.bind(begin_report)(month, KALTIM)
    take_lines(database, month.id, lines, KNOWN)
    photos = database.bind_reading(list_source_attachments)
    assert [one.id for _, one in photos(month.id)] == [photo.id]
    # A day that is more secret than the month shows nothing in it.
    database.bind(save_meeting)(replace(day, classification=Classification.SECRET))
    assert photos(month.id) == []
    database.bind(save_meeting)(day)
    # Once its meeting is gone the line of the day is all there is, and is taken for it.
    database.bind(bin_meeting)(held.id, NOON)
    assert left() == [day.id]
    (copy,) = offered(database.bind_reading(load_minutes)(report.id), KNOWN).lines
    take_lines(database, report.id, [copy.entry.id], KNOWN)
    database.bind(restore_meeting)(held.id)
    assert left() == []


def test_what_a_line_was_taken_from_may_go_and_the_line_stays(database: Database) -> None:
    report = fill_november(database)
    minutes = database.bind_reading(load_minutes)(report.id)
    chosen = [one.entry.id for one in database.bind_reading(lines_for)(minutes, KNOWN).lines]
    take_lines(database, report.id, chosen, KNOWN)
    before = texts(database, report.id)
    database.bind(delete_meeting)(berau_id(database))
    assert texts(database, report.id) == before
    with database.reading() as session:
        assert session.scalars(select(report_source.c.entry_id)).all()


def test_a_field_is_taken_for_a_problem_and_given_back_to_its_words(database: Database) -> None:
    held = Meeting(new_id(), "Rapat", date(2024, 11, 12))
    database.bind(add_minutes)(minuted(held, (EntryKind.ISSUE, "Harga cabai naik")))
    read = database.bind_reading(list_issues)
    (issue,) = read(IssueFilter(), KALTIM, guess)
    assert (issue.field, issue.is_field_taken) == ("ekonomi", False)
    database.bind(set_issue_field)([issue.entry_id], "pelayanan")
    (issue,) = read(IssueFilter(field="pelayanan"), KALTIM, guess)
    assert (issue.field, issue.is_field_taken) == ("pelayanan", True)
    database.bind(set_issue_field)([issue.entry_id], "")
    assert read(IssueFilter(field="pelayanan"), KALTIM, guess) == []


def test_reports_of_a_year_count_for_each_month_they_have_days_of(
    database: Database, tmp_path: Path
) -> None:
    quarter = Meeting(
        *(new_id(), "Triwulan", date(2023, 12, 5)),
        kind=MeetingKind.REGION_REPORT,
        region="Bontang",
        until=date(2024, 2, 3),
    )
    database.bind(add_minutes)(Minutes(quarter))
    found = database.bind_reading(received_in)(2024, KALTIM)
    assert found == {("Kota Bontang", 1): quarter.id, ("Kota Bontang", 2): quarter.id}


def told_in(database: Database, day: date, text: str, *lines: tuple[object, ...]) -> None:
    held = Meeting(new_id(), f"Rapat {day}", day)
    database.bind(add_minutes)(minuted(held, (EntryKind.ISSUE, text), *lines))


def test_what_stands_beside_a_report_is_worked_out_of_all_that_is_recorded(
    database: Database,
) -> None:
    stems = shipped_language().stems
    knowledge = BasisKnowledge(KNOWN, stems)
    told_in(database, date(2024, 9, 3), "Harga gas di Bontang naik")
    told_in(database, date(2024, 10, 3), "Di Bontang harga gas masih naik")
    action = (EntryKind.ACTION, "Operasi pasar", 1)
    told_in(database, date(2024, 11, 3), "Harga gas Bontang naik lagi", action)
    secret = Meeting(new_id(), "Rahasia", date(2024, 11, 4), classification=Classification.SECRET)
    database.bind(add_minutes)(minuted(secret, (EntryKind.ISSUE, "Harga gas Bontang")))
    received(database, BERAU)
    report = monthly()
    database.bind(begin_report)(report, KALTIM)
    minutes = database.bind_reading(load_minutes)(report.id)
    read = database.bind_reading(work_out_basis)
    basis = read(minutes, NOVEMBER, knowledge, {})
    assert basis.regions == NAMES
    assert basis.received == frozenset({"Kabupaten Berau"})
    assert basis.conditions["Kabupaten Berau"].safety is Safety.ALERT
    assert len(basis.months) == 6
    assert basis.months[-1] == NOVEMBER
    by_region = {who: count for (who, month), count in basis.issues.items() if month == NOVEMBER}
    assert by_region == {"": 0, "Kota Bontang": 1, "Kabupaten Berau": 3}
    (again,) = basis.recurring
    assert (again.text, again.region, again.field, again.periods) == (
        *("Harga gas Bontang naik lagi", "Kota Bontang", "ekonomi", 3),
    )
    assert again.open_actions == ("Operasi pasar",)
    (done,) = (
        one.id
        for one in database.bind_reading(load_minutes)(
            next(
                one.id
                for one in database.bind_reading(list_meetings)(MeetingFilter())
                if one.date == date(2024, 11, 3)
            )
        ).entries
        if one.kind is EntryKind.ACTION
    )
    database.bind(set_statuses)([done], ActionStatus.DONE, NOON, "", "")
    (again,) = read(minutes, NOVEMBER, knowledge, {}).recurring
    assert again.open_actions == ()


def test_a_recommendation_below_a_line_of_a_report_follows_from_its_problem(
    database: Database,
) -> None:
    for month in (10, 11):
        told_in(database, date(2024, month, 3), "Harga gas di Bontang naik")
    report = monthly()
    database.bind(begin_report)(report, KALTIM)
    minutes = database.bind_reading(load_minutes)(report.id)
    (gas,) = database.bind_reading(lines_for)(minutes, KNOWN).lines
    take_lines(database, report.id, [gas.entry.id], KNOWN)
    minutes = database.bind_reading(load_minutes)(report.id)
    line = next(one for one in minutes.entries if one.text == gas.line.text)
    action = Entry(
        *(new_id(), report.id, f"{line.order_key}V", EntryKind.ACTION, "Surati Pertamina")
    )
    database.bind(save_entries)(report.id, [action])
    knowledge = BasisKnowledge(KNOWN, shipped_language().stems)
    basis = database.bind_reading(work_out_basis)(minutes, NOVEMBER, knowledge, {})
    assert basis.recurring[0].open_actions == ("Surati Pertamina",)
    (owed,) = listed_actions(database)
    assert owed.meeting_title == report.title


def test_what_was_taken_meanwhile_is_not_taken_twice(database: Database) -> None:
    report = fill_november(database)
    minutes = database.bind_reading(load_minutes)(report.id)
    chosen = [one.entry.id for one in database.bind_reading(lines_for)(minutes, KNOWN).lines]
    compiled = database.bind_reading(compile_chosen)(report.id, chosen, KNOWN)
    take_lines(database, report.id, chosen[:1], KNOWN)
    database.bind(write_compiled)(report.id, compiled)
    entries = database.bind_reading(load_minutes)(report.id).entries
    sources = database.bind_reading(read_sources)(minutes, KNOWN)
    assert len(sources) == len(compiled.lines)
    told = [one.text for one in entries if one.id in sources]
    assert len(told) == len(set(told))
