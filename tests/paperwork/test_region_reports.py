"""What the kabupaten/kota send in, taken into a real data folder."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.issue import IssueFilter
from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.region_report import FieldText, RegionReport
from kesbang_desktop.paperwork.reports import Reports
from kesbang_desktop.store import attachments, entries, meetings, versions

NOVEMBER = Period.month_of(date(2024, 11, 1))
FIRST = RegionReport(
    *("Kota Bontang", NOVEMBER, "Rina"),
    fields=(FieldText("politik", ("Baliho roboh.", "DPT ganda.")),),
)
LATER = replace(FIRST, fields=(FieldText("politik", ("Baliho roboh.", "Kotak suara basah.")),))


@pytest.fixture
def reports(backend: Backend) -> Reports:
    return backend.paperwork.reports


def lines_of(backend: Backend) -> list[str]:
    id = backend.paperwork.reports.received(2024)["Kota Bontang", 11]
    minutes = backend.read(meetings.load_minutes)(id)
    return [one.text for one in minutes.entries if one.kind is EntryKind.ISSUE]


def test_the_former_report_is_kept_with_its_words(backend: Backend, reports: Reports) -> None:
    reports.receive(FIRST, None)
    reports.receive(LATER, None)
    assert lines_of(backend) == ["Baliho roboh.", "Kotak suara basah."]
    id = reports.received(2024)["Kota Bontang", 11]
    (former,) = backend.read(versions.list_versions)(id)
    assert "DPT ganda." in former.notes
    assert "Wilayah: Kota Bontang" in former.notes
    assert former.reason == "Diganti formulir yang diterima kemudian"
    assert reports.stored("bontang", NOVEMBER) == LATER


def test_the_same_form_again_changes_nothing_and_keeps_no_version(
    backend: Backend, reports: Reports, tmp_path: Path
) -> None:
    form = tmp_path / "formulir.txt"
    form.write_text("isi", encoding="utf-8")
    reports.receive(FIRST, form)
    assert reports.receive(FIRST, form) == Changes()
    id = reports.received(2024)["Kota Bontang", 11]
    assert backend.read(versions.list_versions)(id) == []
    assert [one.file_name for one in backend.read(attachments.list_attachments)(id)] == [form.name]


def test_a_final_report_is_not_replaced_and_nothing_of_the_form_is_written(
    backend: Backend, reports: Reports
) -> None:
    reports.receive(FIRST, None)
    id = reports.received(2024)["Kota Bontang", 11]
    record = backend.read(meetings.load_minutes)(id).meeting
    backend.write(meetings.save_meeting)(replace(record, status=MeetingStatus.FINAL))
    with pytest.raises(InvalidRecordError, match="Buka revisi"):
        reports.receive(LATER, None)
    assert lines_of(backend) == ["Baliho roboh.", "DPT ganda."]
    assert backend.read(versions.list_versions)(id) == []


def test_what_the_office_noted_below_a_line_stays(backend: Backend, reports: Reports) -> None:
    reports.receive(FIRST, None)
    id = reports.received(2024)["Kota Bontang", 11]
    minutes = backend.read(meetings.load_minutes)(id)
    ganda = next(one for one in minutes.entries if one.text == "DPT ganda.")
    noted = replace(
        ganda,
        id=new_id(),
        order_key=f"{ganda.order_key}V",
        kind=EntryKind.DISCUSSION,
        text="Sudah ditanyakan ke KPU",
        level=1,
    )
    backend.write(entries.save_entries)(id, [noted])
    reports.receive(LATER, None)
    assert lines_of(backend) == ["Baliho roboh.", "DPT ganda.", "Kotak suara basah."]
    every = backend.paperwork.issues.list
    assert len(every(IssueFilter())) == 3
