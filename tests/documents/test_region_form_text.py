"""The form for chats: written, and read back as it was written."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kesbang_desktop.documents.chat.region_form_text import write_form_text
from kesbang_desktop.domain.reports.chat_rows import rows_of_chat
from kesbang_desktop.domain.reports.form_reading import read_form_rows, read_forms
from kesbang_desktop.domain.reports.region_form import FormReading
from kesbang_desktop.domain.reports.region_report import RegionReport
from kesbang_desktop.domain.reports.report_forms import POLITICAL_FORM
from kesbang_desktop.domain.text import is_clean
from tests.domain.reports.region_reports import (
    ANY_LINE,
    KNOWLEDGE,
    NOVEMBER,
    OFFICE,
    PLAIN_LINE,
    REPORT,
    reports,
)

EMPTY = RegionReport("Kota Bontang", NOVEMBER)


def written(report: RegionReport) -> str:
    return write_form_text(report, POLITICAL_FORM, OFFICE)


def read(text: str) -> FormReading:
    return read_form_rows(rows_of_chat(text), KNOWLEDGE)


def test_the_empty_form_asks_everything_by_fixed_labels() -> None:
    lines = written(EMPTY).splitlines()
    assert lines[:2] == [
        "*FORMULIR LAPORAN WILAYAH*",
        f"Formulir laporan wilayah · November 2024 · {OFFICE}",
    ]
    asked = ("Kabupaten/Kota: Kota Bontang", "Kondisi (aman/siaga/bahaya):", "Telepon:")
    assert set(asked) < set(lines)
    assert "*H. Pertahanan dan Keamanan*" in lines
    assert lines[-2:] == ["*III. SARAN*", "1."]


def test_the_empty_form_is_known_as_one_that_nobody_filled_in() -> None:
    assert read(written(EMPTY)) == FormReading(EMPTY, (), ("Formulir ini belum diisi.",), OFFICE)


def test_what_was_filled_in_comes_back() -> None:
    reading = read(written(REPORT))
    assert reading.report == REPORT
    assert (reading.unread, reading.doubts) == ((), ())


@settings(max_examples=25, deadline=None)
@given(report=reports(PLAIN_LINE))
def test_any_report_comes_back(report: RegionReport) -> None:
    assert read(written(report)).report == report


@settings(max_examples=25, deadline=None)
@given(report=reports(PLAIN_LINE))
def test_its_parts_may_stand_in_any_order(report: RegionReport) -> None:
    head, *parts = written(report).split("\n\n")
    found = read("\n\n".join([head, *reversed(parts)])).report
    assert found == report


@settings(max_examples=15, deadline=None)
@given(some=st.lists(reports(PLAIN_LINE), min_size=1, max_size=3))
def test_forms_that_were_sent_on_together_come_back_one_by_one(some: list[RegionReport]) -> None:
    text = "\n\n".join(map(written, some))
    assert [one.report for one in read_forms(rows_of_chat(text), KNOWLEDGE)] == some


def test_a_text_of_20_000_characters_is_kept_whole() -> None:
    text = " ".join(["beras"] * 3500)
    assert len(text) > 20_000
    lines = written(EMPTY).replace("*E. Politik*\n1.", f"*E. Politik*\n1. {text}")
    assert read(lines).report.paragraphs_of("politik") == (text,)


def _every_word(reading: FormReading) -> str:
    report = reading.report
    events = [f"{one.title}\n{one.text}" for one in report.overview]
    fields = [text for one in report.fields for text in (one.key, *one.paragraphs)]
    said = (report.region, report.reporter, report.reason, *events, *fields, *report.suggestions)
    return "\n".join((*said, *reading.unread))


@settings(max_examples=25, deadline=None)
@given(
    report=reports(PLAIN_LINE),
    others=st.lists(st.tuples(st.integers(0, 60), PLAIN_LINE), max_size=5),
)
def test_nothing_that_somebody_writes_between_is_lost(
    report: RegionReport, others: list[tuple[int, str]]
) -> None:
    lines = written(report).split("\n")
    for place, line in others:
        lines.insert(min(place, len(lines)), line)
    found = _every_word(read("\n".join(lines)))
    assert [line for _, line in others if line not in found] == []


@settings(max_examples=60, deadline=None)
@given(text=st.lists(ANY_LINE | st.text(max_size=20), max_size=12).map("\n".join))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    assert is_clean(_every_word(read(text)))
