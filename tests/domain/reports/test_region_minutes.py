from dataclasses import replace
from datetime import date
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.reports.region_minutes import (
    ReceivedLines,
    event_words,
    form_lines,
    received_lines,
    report_of,
)
from kesbang_desktop.domain.reports.region_report import FieldText, RegionReport, ReportedEvent
from kesbang_desktop.domain.reports.report_forms import DESK_FORM, FIELDS, POLITICAL_FORM
from kesbang_desktop.domain.reports.report_sections import (
    period_of,
    political_sections,
    skeleton,
)

RECORD = Meeting(
    UUID(int=1),
    "Laporan",
    date(2024, 11, 1),
    kind=MeetingKind.REGION_REPORT,
    region="Kota Bontang",
    until=date(2024, 11, 30),
)
TITLES = {one.key: one.title for one in political_sections(POLITICAL_FORM)}
EMPTY = skeleton(RECORD, POLITICAL_FORM, DESK_FORM, ())

LETTERS = st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"])
TEXTS = st.text(LETTERS, min_size=1, max_size=60).map(str.strip).filter(bool)
TITLES_OF_EVENTS = TEXTS.map(lambda text: " ".join(text.split())).filter(bool)
DAYS = st.none() | st.dates(date(2000, 1, 1), date(2060, 12, 31))
EVENTS = st.builds(ReportedEvent, TITLES_OF_EVENTS, TEXTS, DAYS)
KEYS = st.sampled_from([one.key for one in FIELDS]) | st.just("Kesehatan hewan")
FIELD_TEXTS = st.builds(FieldText, KEYS, st.lists(TEXTS, min_size=1, max_size=4).map(tuple))
REPORTS = st.builds(
    RegionReport,
    st.just(RECORD.region),
    st.just(period_of(RECORD)),
    overview=st.lists(EVENTS, max_size=3).map(tuple),
    fields=st.lists(FIELD_TEXTS, max_size=4, unique_by=lambda one: one.key).map(tuple),
    suggestions=st.lists(TEXTS, max_size=3).map(tuple),
)


def taken(report: RegionReport, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Return the lines of the minutes once ``report`` was taken in."""
    received = received_lines(RECORD, entries, form_lines(report, TITLES))
    assert len({one.order_key for one in received.written}) == len(received.written)
    by_id = {one.id: one for one in (*entries, *received.written)}
    left = (one for one in by_id.values() if one.id not in received.removed)
    return tuple(sorted(left, key=lambda one: (one.order_key, one.id)))


def in_order(report: RegionReport) -> RegionReport:
    keys = [one.key for one in FIELDS]
    fields = sorted(
        report.fields, key=lambda one: keys.index(one.key) if one.key in keys else len(keys)
    )
    return replace(report, fields=tuple(fields))


@given(REPORTS)
def test_what_is_taken_in_says_what_the_form_said(report: RegionReport) -> None:
    assert report_of(RECORD, taken(report, EMPTY), None) == in_order(clean(report))


def clean(report: RegionReport) -> RegionReport:
    """Return ``report`` with its texts as records hold them."""
    lines = form_lines(report, TITLES)
    texts = {part.key: tuple(one.text for one in part.lines) for part in lines}
    fields = tuple(replace(one, paragraphs=texts[one.key]) for one in report.fields)
    overview = tuple(
        replace(one, text=event_words(ReportedEvent("", one.text)).text) for one in report.overview
    )
    return replace(report, fields=fields, overview=overview, suggestions=texts.get("saran", ()))


@given(REPORTS)
def test_the_same_form_again_changes_nothing(report: RegionReport) -> None:
    entries = taken(report, EMPTY)
    again = received_lines(RECORD, entries, form_lines(report, TITLES))
    assert again == ReceivedLines()


@given(REPORTS, REPORTS)
def test_a_later_form_replaces_the_sections_that_it_speaks_of(
    first: RegionReport, later: RegionReport
) -> None:
    entries = taken(later, taken(first, EMPTY))
    found, first, later = report_of(RECORD, entries, None), clean(first), clean(later)
    assert found.overview == (later.overview or first.overview)
    assert found.suggestions == (later.suggestions or first.suggestions)
    for key in {one.key for one in (*first.fields, *later.fields)}:
        assert found.paragraphs_of(key) == later.paragraphs_of(key) or first.paragraphs_of(key)


def lines_of(entries: tuple[Entry, ...], key: str) -> list[Entry]:
    at = next(at for at, one in enumerate(entries) if one.field == key)
    found = []
    for one in entries[at + 1 :]:
        if one.kind is EntryKind.AGENDA:
            break
        found.append(one)
    return found


POLITICS = RegionReport("Kota Bontang", None, fields=(FieldText("politik", ("A", "B", "C")),))


def test_lines_that_no_form_makes_stay_where_they_were() -> None:
    entries = list(taken(POLITICS, EMPTY))
    second = next(one for one in entries if one.text == "B")
    own = Entry(
        UUID(int=9), RECORD.id, f"{second.order_key}V", EntryKind.ACTION, "Periksa", level=1
    )
    said = replace(own, id=UUID(int=8), order_key=f"{second.order_key}k", kind=EntryKind.DISCUSSION)
    entries += [own, said]
    later = replace(POLITICS, fields=(FieldText("politik", ("Lain", "C")),))
    found = lines_of(taken(later, tuple(sorted(entries, key=lambda one: one.order_key))), "politik")
    # "B" stays with what was noted below it.
    assert [one.text for one in found] == ["B", "Periksa", "Periksa", "Lain", "C"]


def test_a_field_of_its_own_heading_comes_before_simpulan() -> None:
    report = RegionReport("", None, fields=(FieldText("Kesehatan hewan", ("PMK",)),))
    items = [one for one in taken(report, EMPTY) if one.kind is EntryKind.AGENDA]
    assert [one.text for one in items[-3:]] == ["Kesehatan hewan", "Simpulan", "Saran"]


def test_an_overview_that_somebody_typed_is_read_by_its_words() -> None:
    item = next(one for one in EMPTY if one.field == "gambaran")
    told = (
        ("Rapat: lancar", ReportedEvent("Rapat", "lancar")),
        ("Rapat (5 November 2024): lancar", ReportedEvent("Rapat", "lancar", date(2024, 11, 5))),
        ("Rapat (tertutup): lancar", ReportedEvent("Rapat (tertutup)", "lancar")),
        ("Tanpa judul", ReportedEvent("", "Tanpa judul")),
    )
    for text, event in told:
        line = Entry(UUID(int=5), RECORD.id, f"{item.order_key}V", text=text)
        assert report_of(RECORD, (item, line), None).overview == (event,)


def test_a_text_of_twenty_thousand_letters_stays_whole() -> None:
    long = "kata " * 3999 + "akhir"
    report = RegionReport("", None, fields=(FieldText("politik", (long,)),))
    entries = taken(report, EMPTY)
    assert report_of(RECORD, entries, None).paragraphs_of("politik") == (long,)
    changed = replace(report, fields=(FieldText("politik", (f"{long} sekali",)),))
    assert len(lines_of(taken(changed, entries), "politik")) == 1


def test_a_field_whose_title_is_its_key_stays_a_field() -> None:
    report = RegionReport("", None, fields=(FieldText("politik", ("DPT ganda",)),))
    received = received_lines(RECORD, (), form_lines(report, {"politik": "politik"}))
    assert [(one.text, one.field) for one in received.written] == [
        ("politik", "politik"),
        ("DPT ganda", ""),
    ]
