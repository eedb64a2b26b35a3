"""Copies, checks and restores that are given up anywhere leave everything as it was."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.bootstrap.file_home import DATABASE_NAME
from kesbang_desktop.domain.action import ActionStatus, Progress
from kesbang_desktop.domain.altered_rows import Verdict
from kesbang_desktop.domain.attachment import AttachmentKind
from kesbang_desktop.domain.copy_record import CopyReason
from kesbang_desktop.domain.follow_up_output import FollowUpOutput
from kesbang_desktop.domain.follow_up_query import FollowUpQuery
from kesbang_desktop.domain.follow_up_view import FollowUpView
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import MeetingFilter
from kesbang_desktop.domain.party import Directory
from tests.paperwork.giving_up import give_up_everywhere


def files_of(folder: Path) -> dict[str, bytes]:
    """Return what stands in a folder, without what the data file's own connections change."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith(("-wal", "-shm", ".lock", "kunci"))
    }


@pytest.fixture
def backend(tmp_path: Path, backend: Backend, meeting_id) -> Backend:
    """The sample in a data folder, with one copy."""
    backend.copy_data(CopyReason.ASKED)
    return backend


def test_a_copy_that_is_given_up_leaves_no_piece_behind(backend):
    place = backend.data_dir / "cadangan"
    before = files_of(place)
    count = give_up_everywhere(
        lambda: backend.copy_data(CopyReason.ASKED), lambda: same(files_of(place), before)
    )
    assert count > 5
    assert len(backend.copies.copies()) == 2


def same(now: dict[str, bytes], before: dict[str, bytes]) -> None:
    assert now.keys() == before.keys()
    assert now == before


def test_a_check_that_is_given_up_says_nothing_of_damage(backend):
    [record] = backend.copies.copies()
    assert give_up_everywhere(lambda: backend.copies.check(record), lambda: None) > 1


def test_a_restore_that_is_given_up_changes_nothing(backend):
    [record] = backend.copies.copies()
    backend.close()
    before = files_of(backend.data_dir)
    count = give_up_everywhere(
        lambda: backend.copies.restore(record, datetime(2026, 11, 29, 8, 0)),
        lambda: same(files_of(backend.data_dir), before),
    )
    assert count > 3
    assert (backend.data_dir / "sebelum-pemulihan").is_dir()


@pytest.mark.parametrize("output", list(FollowUpOutput))
def test_an_export_that_is_given_up_leaves_the_former_file(backend, tmp_path, output):
    target = tmp_path / f"matriks{output.suffix}"
    target.write_bytes(b"lama")
    view = FollowUpView(FollowUpQuery())
    export = backend.paperwork.follow_ups.export

    def prove() -> None:
        assert target.read_bytes() == b"lama"
        assert list(tmp_path.glob(".*.tmp")) == []

    today = datetime(2024, 3, 22).date()
    assert give_up_everywhere(lambda: export(view, today, output, target, True), prove) > 1
    assert target.read_bytes() != b"lama"


def test_what_is_readable_of_a_damaged_file_is_taken_whole_or_not_at_all(backend, tmp_path):
    from kesbang_desktop.store.copies.keeper import salvage_data

    backend.close()
    target = tmp_path / "hasil" / DATABASE_NAME
    count = give_up_everywhere(
        lambda: salvage_data(backend.data_dir / DATABASE_NAME, target),
        lambda: same(files_of(target.parent), {}),
    )
    assert count > 3


def test_notes_whose_import_is_given_up_leave_no_meeting(backend):
    ports = backend.ports()
    reading = backend.texts.read_notes(
        "Judul: Rapat lain\n\n> siapkan posko @Sekda\nisi", Directory()
    )
    before = len(ports.meetings.list(MeetingFilter(), 0, 100))

    def prove() -> None:
        assert len(ports.meetings.list(MeetingFilter(), 0, 100)) == before

    assert give_up_everywhere(lambda: ports.notes.add(reading, datetime.now(UTC)), prove) > 1
    assert len(ports.meetings.list(MeetingFilter(), 0, 100)) == before + 1


def test_an_attachment_that_is_given_up_leaves_no_file(backend, meeting_id, tmp_path):
    photo = tmp_path / "foto.jpg"
    photo.write_bytes(bytes(range(256)) * 12_000)
    place = backend.data_dir / "lampiran"
    before = files_of(place)
    attachments = backend.ports().attachments

    def prove() -> None:
        same(files_of(place), before)
        assert attachments.list(meeting_id) == []

    add = partial(attachments.add, meeting_id, AttachmentKind.PHOTO, photo)
    assert give_up_everywhere(add, prove) > 2
    assert len(attachments.list(meeting_id)) == 1


def test_a_returned_matrix_that_is_given_up_leaves_no_note(backend, meeting_id):
    ports = backend.ports()
    before = ports.meetings.load(meeting_id)
    at = datetime(2024, 3, 25, 9, 0, tzinfo=UTC)
    notes = [
        Progress(new_id(), one, at, "SK terbit", status=ActionStatus.DONE) for one in before.actions
    ]
    assert notes
    prove = partial(same_minutes, ports, before)
    assert give_up_everywhere(lambda: ports.follow_ups.add_notes(notes), prove) > 1
    after = ports.meetings.load(meeting_id).actions.values()
    assert {one.status for one in after} == {ActionStatus.DONE}
    assert {one.progress[-1].text for one in after} == {"SK terbit"}


def same_minutes(ports, before) -> None:
    assert ports.meetings.load(before.meeting.id) == before


@pytest.mark.parametrize("verdict", Verdict)
def test_altered_rows_whose_settling_is_given_up_are_all_told_again(
    backend, meeting_id, verdict
) -> None:
    """By keeping what stands there and by bringing what a copy has."""
    entries = [one.id for one in backend.ports().meetings.load(meeting_id).entries]
    with closing(sqlite3.connect(backend.data_dir / DATABASE_NAME)) as other, other:
        change = "UPDATE entry SET text = text || ' diubah' WHERE id = ?"
        other.executemany(change, [(one.bytes,) for one in entries])
    copies = backend.ports().copies
    altered = copies.altered()
    assert len(altered) == len(entries)
    changed = backend.ports().meetings.load(meeting_id)

    def prove() -> None:
        same_minutes(backend.ports(), changed)
        assert [one.key for one in copies.altered()] == [one.key for one in altered]

    settled = []
    assert give_up_everywhere(lambda: settled.append(copies.settle(altered, verdict)), prove) > 1
    assert not copies.altered()
    [settling] = settled
    copies.unsettle(settling)
    prove()


def test_a_pasted_list_of_people_that_is_given_up_is_read_again(backend):
    """Reading writes nothing; who is added comes with the dialog after it."""
    ports = backend.ports()
    text = "\n".join(f"{number}. Siti Aminah{number}, S.Sos" for number in range(1, 200))
    before = ports.directory.load()
    read = []
    count = give_up_everywhere(
        lambda: read.append(ports.notes.read_people(text, ports.directory.load())),
        lambda: None,
    )
    assert count > 1
    assert len(read) == 1 and len(read[0]) == 199
    assert ports.directory.load() == before


def test_a_package_that_is_given_up_is_not_there_and_not_called_damaged(backend, tmp_path):
    target = tmp_path / "kantor.knotula"
    packages = backend.ports().packages

    def prove() -> None:
        assert not target.exists()

    assert give_up_everywhere(lambda: packages.make(None, target, ""), prove)
