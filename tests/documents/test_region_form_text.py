"""The form for chats: written, and read back as it was written."""

from hypothesis import given, settings

from kesbang_desktop.documents.chat.region_form_text import write_form_text
from kesbang_desktop.domain.reports.chat_rows import rows_of_chat
from kesbang_desktop.domain.reports.form_reading import read_form_rows
from kesbang_desktop.domain.reports.region_form import FormReading
from kesbang_desktop.domain.reports.region_report import RegionReport
from kesbang_desktop.domain.reports.report_forms import POLITICAL_FORM
from tests.domain.reports.region_reports import (
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


def test_a_text_of_20_000_characters_is_kept_whole() -> None:
    text = " ".join(["beras"] * 3500)
    assert len(text) > 20_000
    lines = written(EMPTY).replace("*E. Politik*\n1.", f"*E. Politik*\n1. {text}")
    assert read(lines).report.paragraphs_of("politik") == (text,)
