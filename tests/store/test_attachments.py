import hashlib
import os
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from kesbang_desktop.domain.errors import DatabaseError, NotFoundError
from kesbang_desktop.domain.version import Version
from kesbang_desktop.store.attachment_files import (
    BIN_DAYS,
    discard_unused,
    empty_bin,
    keep_file,
    kept_file,
    sweep_leftovers,
)
from kesbang_desktop.store.attachments import (
    add_evidence,
    link_evidence,
    list_attachments,
    remove_attachment,
    save_attachments,
    unlink_evidence,
    used_files,
)
from kesbang_desktop.store.data_folder import BIN
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.entries import save_entries
from kesbang_desktop.store.meetings import add_minutes, load_minutes
from kesbang_desktop.store.versions import add_version, list_versions, next_version_number
from tests.store.store_samples import (
    NOON,
    ORGANIZATIONS,
    PEOPLE,
    make_attachment,
    make_minutes,
    uid,
)

MINUTES = make_minutes()
TODAY = date(2026, 3, 21)
MEETING = MINUTES.meeting
ACTION = MINUTES.entries[-1].id


@pytest.fixture
def filled(database: Database) -> Database:
    database.bind(add_minutes)(MINUTES, PEOPLE, ORGANIZATIONS)
    return database


def test_attachments_come_back_in_order(filled: Database) -> None:
    first, second = make_attachment(MEETING, 80), make_attachment(MEETING, 81, "cd" * 32)
    second = replace(second, order_key="A")
    changes = filled.bind(save_attachments)([first, second])
    assert changes.meetings == {MEETING.id}
    assert filled.bind_reading(list_attachments)(MEETING.id) == [second, first]
    assert filled.bind_reading(used_files)() == {"ab" * 32, "cd" * 32}


def test_evidence_hangs_on_an_action_until_it_is_taken_off(filled: Database) -> None:
    filled.bind(save_attachments)([make_attachment(MEETING, n) for n in (81, 80)])
    link = filled.bind(link_evidence)

    def evidence() -> tuple[object, ...]:
        return filled.bind_reading(load_minutes)(MEETING.id).actions[ACTION].evidence

    for number in (81, 80, 81):
        link(ACTION, uid(number))
    assert evidence() == (uid(81), uid(80))
    filled.bind(unlink_evidence)(ACTION, uid(81))
    assert evidence() == (uid(80),)
    changes = filled.bind(remove_attachment)(uid(80))
    assert (changes.meetings, changes.actions) == ({MEETING.id}, {ACTION})
    assert evidence() == ()
    with pytest.raises(NotFoundError, match="Lampiran itu tidak ada lagi"):
        link(ACTION, uid(80))


def test_nothing_proves_an_action_whose_line_was_removed_meanwhile(filled: Database) -> None:
    kept, new = make_attachment(MEETING, 80), make_attachment(MEETING, 81, "cd" * 32)
    filled.bind(save_attachments)([kept])
    filled.bind(save_entries)(MEETING.id, [], removed=[ACTION])
    for verb in (
        lambda: filled.bind(link_evidence)(ACTION, kept.id),
        lambda: filled.bind(add_evidence)(ACTION, new),
    ):
        with pytest.raises(NotFoundError, match="Tindak lanjut itu tidak ada lagi"):
            verb()
    # As undo brings it back.
    filled.bind(save_entries)(MEETING.id, [MINUTES.entries[-1]])
    assert filled.bind_reading(load_minutes)(MEETING.id).actions[ACTION].evidence == ()
    assert filled.bind_reading(list_attachments)(MEETING.id) == [kept]


def test_evidence_that_an_action_has_from_another_meeting_is_not_kept_again(
    filled: Database,
) -> None:
    elsewhere = make_minutes(300).meeting
    filled.bind(add_minutes)(make_minutes(300))
    kept = make_attachment(elsewhere, 80)
    filled.bind(save_attachments)([kept])
    filled.bind(link_evidence)(ACTION, kept.id)
    filled.bind(add_evidence)(ACTION, replace(kept, id=uid(81)))
    assert filled.bind_reading(load_minutes)(MEETING.id).actions[ACTION].evidence == (kept.id,)
    assert filled.bind_reading(list_attachments)(MEETING.id) == []


def test_a_file_is_kept_once_under_the_digest_of_its_content(tmp_path: Path) -> None:
    source = tmp_path / "foto rapat.jpg"
    source.write_bytes(b"gambar")
    data = tmp_path / "data"
    sha256 = keep_file(data, source)
    assert sha256 == hashlib.sha256(b"gambar").hexdigest() == keep_file(data, source)
    kept = [path for path in data.rglob("*") if path.is_file()]
    assert kept == [kept_file(data, sha256)] == [data / "lampiran" / sha256[:2] / sha256[2:]]


def test_a_file_that_cannot_be_read_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match=r"“hilang\.pdf” tidak dapat dibaca"):
        keep_file(tmp_path / "data", tmp_path / "hilang.pdf")
    assert [path for path in (tmp_path / "data").rglob("*") if path.is_file()] == []


def test_only_old_files_that_nothing_refers_to_go_to_the_bin(tmp_path: Path) -> None:
    digests = []
    for name in ("lama", "dipakai", "baru"):
        (tmp_path / name).write_text(name)
        digests.append(keep_file(tmp_path, tmp_path / name))
    for digest in digests[:2]:
        os.utime(kept_file(tmp_path, digest), (0, 0))
    assert discard_unused(tmp_path, {digests[1]}, TODAY) == 1
    assert [kept_file(tmp_path, one).exists() for one in digests] == [False, True, True]
    assert (tmp_path / BIN / "2026-03-21" / digests[0]).read_text() == "lama"


def test_the_bin_is_emptied_late_and_only_of_what_a_copy_holds(tmp_path: Path) -> None:
    digests = []
    for name in ("disalin", "tidak disalin"):
        (tmp_path / name).write_text(name)
        digests.append(keep_file(tmp_path, tmp_path / name))
        os.utime(kept_file(tmp_path, digests[-1]), (0, 0))
    discard_unused(tmp_path, (), TODAY)
    assert empty_bin(tmp_path, digests, TODAY + timedelta(days=BIN_DAYS - 1)) == 0
    assert empty_bin(tmp_path, digests[:1], TODAY + timedelta(days=BIN_DAYS)) == 1
    assert [path.name for path in (tmp_path / BIN).glob("*/*")] == digests[1:]


def test_what_an_interrupted_copy_left_behind_is_swept(tmp_path: Path) -> None:
    (tmp_path / "lampiran").mkdir()
    (tmp_path / "lampiran" / ".abc.tmp").write_text("separuh")
    sweep_leftovers(tmp_path)
    assert list((tmp_path / "lampiran").iterdir()) == []


def test_what_looked_whether_the_disk_is_full_goes_at_the_next_start(tmp_path: Path) -> None:
    left, other = tmp_path / ".0123456789abcdef.tmp", tmp_path / ".catatan.tmp"
    for path in (left, other):
        path.write_bytes(b"x")
    sweep_leftovers(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [other.name]


def test_versions_are_counted_and_come_back_newest_first(filled: Database) -> None:
    assert filled.bind_reading(next_version_number)(MEETING.id) == 1
    versions = [
        Version(uid(90 + n), MEETING.id, n, NOON, "Disahkan", "# Acara\n", "f" * 64) for n in (1, 2)
    ]
    for one in versions:
        filled.bind(add_version)(one)
    assert filled.bind_reading(list_versions)(MEETING.id) == versions[::-1]
    assert filled.bind_reading(next_version_number)(MEETING.id) == 3
