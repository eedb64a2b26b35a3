"""What leaves the program replaces only what it wrote itself, of the same meeting or list."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.errors import FileInTheWayError
from kesbang_desktop.domain.follow_up_output import FollowUpOutput
from kesbang_desktop.domain.follow_up_query import OPEN, FollowUpQuery
from kesbang_desktop.domain.follow_up_view import FollowUpView
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.issue import IssueFilter
from kesbang_desktop.domain.written_file import FileState, list_origin
from kesbang_desktop.ports.ports import Ports
from tests.paperwork.office import SAMPLE

NOTULA, MATRIX = DocumentKind.NOTULA, DocumentKind.ACTION_MATRIX
TODAY = date(2024, 4, 1)


@pytest.fixture
def second(backend: Backend, ports: Ports) -> UUID:
    """A meeting of the same title and day."""
    minutes = backend.texts.read_notes_file(SAMPLE).minutes
    meeting = replace(minutes.meeting, id=new_id())
    ports.meetings.save(meeting)
    return meeting.id


@pytest.mark.parametrize(
    ("kind", "name"), [(NOTULA, "a.docx"), (MATRIX, "a.docx"), (MATRIX, "a.xlsx")]
)
def test_a_paper_of_another_meeting_is_not_replaced(
    ports: Ports, meeting_id: UUID, second: UUID, tmp_path: Path, kind: DocumentKind, name: str
) -> None:
    target = tmp_path / name
    ports.papers.export(meeting_id, kind, target, False)
    ports.papers.export(meeting_id, kind, target, False)
    written = target.read_bytes()
    with pytest.raises(FileInTheWayError, match="rapat, daftar, atau data lain") as told:
        ports.papers.export(second, kind, target, False)
    assert told.value.state is FileState.OTHER
    assert ports.papers.file_state(meeting_id, kind, target) is FileState.OWN
    assert target.read_bytes() == written
    ports.papers.export(second, kind, target, True)
    assert ports.papers.file_state(second, kind, target) is FileState.OWN


def test_another_paper_of_the_same_meeting_is_not_replaced(
    ports: Ports, meeting_id: UUID, tmp_path: Path
) -> None:
    target = ports.papers.export(meeting_id, NOTULA, tmp_path / "a.docx", False)
    with pytest.raises(FileInTheWayError):
        ports.papers.export(meeting_id, DocumentKind.REPORT, target, False)


def test_the_same_meeting_in_another_data_file_is_another_paper(
    ports: Ports, meeting_id: UUID, tmp_path: Path
) -> None:
    target = ports.papers.export(meeting_id, NOTULA, tmp_path / "a.docx", False)
    other = Backend(tmp_path / "lain")
    try:
        reading = other.texts.read_notes_file(SAMPLE)
        there = other.ports()
        there.meetings.add(reading.minutes, reading.people, reading.organizations)
        there.meetings.save(replace(reading.minutes.meeting, id=meeting_id))
        with pytest.raises(FileInTheWayError):
            there.papers.export(meeting_id, NOTULA, target, False)
    finally:
        other.close()


def test_what_a_paper_is_of_stays_known_after_a_copy(
    backend: Backend, ports: Ports, meeting_id: UUID, tmp_path: Path
) -> None:
    target = ports.papers.export(meeting_id, NOTULA, tmp_path / "a.docx", False)
    backend.keep_house()
    ports.papers.export(meeting_id, NOTULA, target, False)
    assert backend.copies.doubt() is None


@pytest.mark.parametrize("output", list(FollowUpOutput))
def test_a_list_of_other_rows_is_not_replaced(
    ports: Ports, meeting_id: UUID, tmp_path: Path, output: FollowUpOutput
) -> None:
    target = tmp_path / f"daftar{output.suffix}"
    everything, some = FollowUpView(), FollowUpView(FollowUpQuery(statuses=OPEN))
    ports.follow_ups.export(everything, TODAY, output, target, False)
    written = target.read_bytes()
    with pytest.raises(FileInTheWayError):
        ports.follow_ups.export(some, TODAY, output, target, False)
    assert target.read_bytes() == written
    ports.follow_ups.export(everything, TODAY, output, target, False)
    ports.follow_ups.export(some, TODAY, output, target, True)


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_an_inventory_of_other_problems_is_not_replaced(
    ports: Ports, meeting_id: UUID, tmp_path: Path, suffix: str
) -> None:
    target = ports.issues.export(IssueFilter(), tmp_path / f"a{suffix}", False)
    with pytest.raises(FileInTheWayError):
        ports.issues.export(IssueFilter(open_only=False), target, False)


def test_text_is_never_replaced_unasked(ports: Ports, meeting_id: UUID, tmp_path: Path) -> None:
    target = tmp_path / "ringkasan.txt"
    target.write_text("milik orang lain")
    with pytest.raises(FileInTheWayError, match="tidak dikenal sebagai buatan program ini"):
        ports.papers.export(meeting_id, DocumentKind.SUMMARY, target, False)
    assert target.read_text() == "milik orang lain"


@pytest.mark.parametrize(
    ("kind", "name"), [(DocumentKind.SUMMARY, "a.txt"), (DocumentKind.CALENDAR, "a.ics")]
)
def test_a_text_belongs_to_the_meeting_that_it_was_made_of_until_it_is_changed(
    ports: Ports, meeting_id: UUID, second: UUID, tmp_path: Path, kind: DocumentKind, name: str
) -> None:
    target = ports.papers.export(meeting_id, kind, tmp_path / name, False)
    written = target.read_bytes()
    ports.papers.export(meeting_id, kind, target, False)
    assert ports.papers.file_state(meeting_id, kind, target) is FileState.OWN
    with pytest.raises(FileInTheWayError) as told:
        ports.papers.export(second, kind, target, False)
    assert told.value.state is FileState.OTHER

    target.write_bytes(written + b"\n")
    assert ports.papers.file_state(meeting_id, kind, target) is FileState.UNKNOWN
    with pytest.raises(FileInTheWayError):
        ports.papers.export(meeting_id, kind, target, False)
    assert str(meeting_id) not in written.decode() or kind is DocumentKind.CALENDAR


def test_a_pdf_belongs_to_its_paper_until_it_is_signed(
    ports: Ports, meeting_id: UUID, second: UUID, tmp_path: Path
) -> None:
    """Its content alone tells: a signature, a stamp or a scan makes it another file."""
    target = ports.papers.save_pdf(meeting_id, NOTULA, b"%PDF-1.7 satu", tmp_path / "a.pdf", False)
    ports.papers.save_pdf(meeting_id, NOTULA, b"%PDF-1.7 dua", target, False)
    assert target.read_bytes() == b"%PDF-1.7 dua"
    for other, kind in ((second, NOTULA), (meeting_id, DocumentKind.REPORT)):
        with pytest.raises(FileInTheWayError) as told:
            ports.papers.save_pdf(other, kind, b"%PDF-1.7 lain", target, False)
        assert told.value.state is FileState.OTHER

    target.write_bytes(b"%PDF-1.7 dua, bertanda tangan")
    assert ports.papers.file_state(meeting_id, NOTULA, target) is FileState.UNKNOWN
    with pytest.raises(FileInTheWayError):
        ports.papers.save_pdf(meeting_id, NOTULA, b"%PDF-1.7 tiga", target, False)
    assert target.read_bytes() == b"%PDF-1.7 dua, bertanda tangan"
    ports.papers.save_pdf(meeting_id, NOTULA, b"%PDF-1.7 tiga", target, True)
    assert ports.papers.file_state(meeting_id, NOTULA, target) is FileState.OWN


def test_notes_are_replaced_by_those_of_the_same_meeting_alone(
    ports: Ports, meeting_id: UUID, second: UUID, tmp_path: Path
) -> None:
    target = ports.papers.export_notes(meeting_id, tmp_path / "catatan.txt", False)
    ports.papers.export_notes(meeting_id, target, False)
    with pytest.raises(FileInTheWayError, match="rapat, daftar, atau data lain"):
        ports.papers.export_notes(second, target, False)
    target.write_text("disunting", encoding="utf-8")
    with pytest.raises(FileInTheWayError):
        ports.papers.export_notes(meeting_id, target, False)
    assert target.read_text("utf-8") == "disunting"


def test_the_same_rows_are_the_same_list_whatever_order_a_set_has() -> None:
    views = [
        FollowUpView(FollowUpQuery(statuses=frozenset(some))) for some in (OPEN, [*OPEN][::-1])
    ]
    assert len({list_origin("kantor", "xlsx", view) for view in views}) == 1


def test_a_paper_waits_for_nobody_who_writes(
    ports: Ports, meeting_id: UUID, backend: Backend
) -> None:
    path = backend.database.path
    ports.papers.preview(meeting_id, NOTULA)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        shown = ports.papers.preview(meeting_id, NOTULA)
        other.execute("ROLLBACK")

    assert shown.exists()
