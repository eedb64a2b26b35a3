"""Sahkan notula: what is frozen, what is refused afterwards, what stays possible."""

import hashlib
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from docx import Document

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.action import ActionEdit, ActionStatus, Progress
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.next_meeting import NextMeeting
from kesbang_desktop.domain.no_break import with_plain_spaces
from kesbang_desktop.domain.office_profile import OwnTemplate
from kesbang_desktop.paperwork.kept_exports import KeptExports
from kesbang_desktop.paperwork.versions import Versions
from kesbang_desktop.ports.ports import Ports
from tests.paperwork.office import NOON

NUMBER = "200.1.5/1/Kesbangpol"


def text_of(path: Path) -> str:
    texts = Document(str(path)).element.body.iter("{*}t")
    return with_plain_spaces("".join(node.text or "" for node in texts))


def test_finalising_keeps_text_document_digest_and_number(
    backend: Backend, ports: Ports, meeting_id: UUID
) -> None:
    version = ports.versions.finalise(meeting_id, f" {NUMBER} ", NOON)
    meeting = ports.meetings.load(meeting_id).meeting
    assert (meeting.status, meeting.number) == (MeetingStatus.FINAL, NUMBER)
    assert ports.versions.list(meeting_id) == [version]
    assert (version.number, version.reason, version.made_at) == (1, "", NOON)
    assert version.digest == hashlib.sha256(version.notes.encode()).hexdigest()
    assert NUMBER in version.notes
    opened = ports.versions.document(version)
    assert hashlib.sha256(opened.read_bytes()).hexdigest() == version.document
    assert NUMBER in text_of(opened)


def test_final_minutes_are_not_written_any_more(
    backend: Backend, ports: Ports, meeting_id: UUID
) -> None:
    ports.versions.finalise(meeting_id, NUMBER, NOON)
    minutes = ports.meetings.load(meeting_id)
    line = Entry(new_id(), meeting_id, "zz", EntryKind.DISCUSSION, "Susulan")
    for write in (
        lambda: ports.meetings.save_entries(meeting_id, [line], [], []),
        lambda: ports.meetings.save_entries(meeting_id, [], [], [minutes.entries[0].id]),
        lambda: ports.meetings.save(replace(minutes.meeting, title="Lain")),
        lambda: ports.meetings.save_attendances(meeting_id, minutes.attendances[:1], [], [], []),
        lambda: ports.versions.finalise(meeting_id, NUMBER, NOON),
    ):
        with pytest.raises(InvalidRecordError, match="sudah disahkan"):
            write()
    assert ports.meetings.load(meeting_id) == minutes


@pytest.mark.parametrize("times", [1, 9])
def test_what_another_types_while_the_notula_is_made_is_in_it_or_it_is_not_final(
    backend: Backend, ports: Ports, meeting_id: UUID, times: int
) -> None:
    typed: list[str] = []

    def write_while_another_types(minutes: Minutes) -> str:
        if len(typed) < times:
            typed.append(f"Susulan {len(typed)}")
            line = Entry(new_id(), meeting_id, f"zz{len(typed)}", text=typed[-1])
            ports.meetings.save_entries(meeting_id, [line], [], [])
        return backend.desk.write_notes(minutes)

    desk = replace(backend.desk, write_notes=write_while_another_types)
    kept = KeptExports(desk)
    finalise = Versions(desk, backend.paperwork.papers, kept).finalise
    if times > 1:
        with pytest.raises(InvalidRecordError, match="meja lain"):
            finalise(meeting_id, NUMBER, NOON)
        assert ports.meetings.load(meeting_id).meeting.status is not MeetingStatus.FINAL
    else:
        version = finalise(meeting_id, NUMBER, NOON)
        assert typed[0] in version.notes
        assert typed[0] in text_of(ports.versions.document(version))


def test_follow_up_goes_on_and_the_minutes_keep_what_was_decided(
    ports: Ports, meeting_id: UUID, tmp_path: Path
) -> None:
    ports.versions.finalise(meeting_id, NUMBER, NOON)
    due = [one for one in ports.meetings.load(meeting_id).actions.values() if one.due]
    entry_id = due[0].entry_id
    ports.follow_ups.add_notes([Progress(new_id(), entry_id, NOON, "SK di Biro Hukum", "Rina")])
    ports.follow_ups.set_status([entry_id], ActionStatus.DONE, NOON, "", "")
    ports.follow_ups.change([entry_id], ActionEdit(due=Due(date(2024, 12, 20))), NOON, "Rina")
    details = ports.follow_ups.details(entry_id)
    assert details.follow_up.status is ActionStatus.DONE
    assert (details.follow_up.due, details.follow_up.original_due) == (
        date(2024, 12, 20),
        date(2024, 11, 27),
    )
    printed = ports.papers.export(meeting_id, DocumentKind.NOTULA, tmp_path / "a.docx", False)
    assert "27 November 2024" in text_of(printed)
    assert "20 Desember 2024" not in text_of(printed)


def test_a_revision_needs_a_reason_and_becomes_the_next_version(
    ports: Ports, meeting_id: UUID
) -> None:
    with pytest.raises(InvalidRecordError, match="belum disahkan"):
        ports.versions.reopen(meeting_id, "Salah ketik")
    first = ports.versions.finalise(meeting_id, NUMBER, NOON)
    with pytest.raises(InvalidRecordError, match="Alasan revisi belum diisi"):
        ports.versions.reopen(meeting_id, "  ")
    ports.versions.reopen(meeting_id, "Nama pimpinan salah")
    meeting = ports.meetings.load(meeting_id).meeting
    assert (meeting.status, meeting.revision_reason) == (
        MeetingStatus.DRAFT,
        "Nama pimpinan salah",
    )
    line = Entry(new_id(), meeting_id, "zz", EntryKind.DISCUSSION, "Ralat nama")
    ports.meetings.save_entries(meeting_id, [line], [], [])
    second = ports.versions.finalise(meeting_id, NUMBER, NOON + timedelta(days=1))
    assert (second.number, second.reason) == (2, "Nama pimpinan salah")
    assert ports.versions.list(meeting_id) == [second, first]
    assert "Ralat nama" in second.notes
    assert "Ralat nama" not in first.notes
    assert ports.meetings.load(meeting_id).meeting.revision_reason == ""


def test_numbers_count_on_within_the_year(backend: Backend, ports: Ports, meeting_id: UUID) -> None:
    propose = ports.versions.propose_number
    assert propose(meeting_id, DocumentKind.NOTULA, "") == NUMBER
    ports.versions.finalise(meeting_id, "200.1.5/41/Kesbangpol-Set", NOON)
    made = backend.ports().series.propose_date(meeting_id)
    assert made.year == 2024
    other, _ = ports.series.make_next(meeting_id, NextMeeting(made))
    assert propose(other, DocumentKind.NOTULA, "Poldagri") == "200.1.5/42/Poldagri"
    # A number that was given stays.
    assert propose(meeting_id, DocumentKind.NOTULA, "") == "200.1.5/41/Kesbangpol-Set"


def test_minutes_whose_notula_cannot_be_written_are_not_final(
    backend: Backend, ports: Ports, meeting_id: UUID
) -> None:
    profile = ports.profiles.load()
    ports.profiles.save(replace(profile, own_templates=(OwnTemplate("notula", "hilang.docx"),)))
    with pytest.raises(Exception, match=r"hilang\.docx"):
        ports.versions.finalise(meeting_id, NUMBER, NOON)
    assert ports.meetings.load(meeting_id).meeting.status is MeetingStatus.DRAFT
    assert ports.versions.list(meeting_id) == []


def test_the_document_of_a_version_survives_the_house_keeping(
    backend: Backend, ports: Ports, meeting_id: UUID
) -> None:
    import os

    version = ports.versions.finalise(meeting_id, NUMBER, NOON)
    for path in (backend.data_dir / "lampiran").glob("*/*"):
        os.utime(path, (0, 0))
    ports.keep_house()
    assert ports.versions.document(version).is_file()


def test_papers_of_final_minutes_call_people_what_they_were_called_then(
    ports: Ports, meeting_id: UUID, tmp_path: Path
) -> None:
    ports.versions.finalise(meeting_id, NUMBER, NOON)
    directory = ports.directory.load()
    hari = next(one for one in directory.people if one.name == "Hari Dermanto")
    agency = next(one for one in directory.organizations if one.id == hari.organization_id)
    ports.directory.save_people([replace(hari, name="Harianto Dermawan")])
    ports.directory.save_organizations([replace(agency, name="Pengawas Pemilu")])

    def printed(kind: DocumentKind) -> str:
        target = tmp_path / f"{new_id()}.docx"
        return text_of(ports.papers.export(meeting_id, kind, target, False))

    for kind in (DocumentKind.NOTULA, DocumentKind.ATTENDANCE_LIST):
        assert "Hari Dermanto" in printed(kind)
        assert "Bawaslu Kaltim" in printed(kind)
        assert "Harianto" not in printed(kind)
    ports.versions.reopen(meeting_id, "Nama salah")
    assert "Harianto Dermawan" in printed(DocumentKind.NOTULA)
    second = ports.versions.finalise(meeting_id, NUMBER, NOON + timedelta(days=1))
    assert "Harianto Dermawan" in second.notes
    alias, _ = ports.directory.anonymise(hari.id, date(2026, 11, 30))
    assert alias.name in printed(DocumentKind.NOTULA)
    assert "Harianto" not in printed(DocumentKind.NOTULA)
