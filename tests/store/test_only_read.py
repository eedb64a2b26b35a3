"""Data that may not be written to is read, says why, and is written to again once it may be."""

import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kesbang_desktop.domain.altered_rows import Verdict
from kesbang_desktop.domain.errors import ReadOnlyDataError
from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.copies.copy_reader import CopyReader
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.meetings import load_minutes, save_meeting
from kesbang_desktop.store.profiles import load_profile
from kesbang_desktop.store.row_settling import settle_rows
from kesbang_desktop.store.storage import is_on_network, why_only_read
from tests.store.store_samples import make_meeting
from tests.store.test_write_marks import write_and_crash

_NOBODY = 65534


@pytest.fixture
def ordinary_user(tmp_path: Path) -> Iterator[None]:
    """Work as somebody to whom the modes of files mean something."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if is_root:
        for folder in (tmp_path, *tmp_path.parents):  # each worker has a folder of its own
            folder.chmod(0o755)
            if folder.name.startswith("pytest-of-"):
                break
        os.seteuid(_NOBODY)
    yield
    if is_root:
        os.seteuid(0)


def set_writable(folder: Path, is_writable: bool) -> None:
    """Let the folder and its files be written to, or only be read, by whoever it is."""
    as_root = hasattr(os, "geteuid") and os.getuid() == 0 and os.geteuid() != 0
    if as_root:
        os.seteuid(0)
    for path in (folder, *folder.iterdir()):
        is_folder = path.is_dir()
        path.chmod(
            (0o777 if is_folder else 0o666) if is_writable else (0o555 if is_folder else 0o444)
        )
    if as_root:
        os.seteuid(_NOBODY)


@pytest.fixture
def office(path: Path) -> Iterator[Path]:
    with closing(Database(path)) as database:
        database.bind(save_meeting)(make_meeting(title="Yang ada"))
    yield path
    set_writable(path.parent, True)


def title(database: Database) -> str:
    return database.bind_reading(load_minutes)(make_meeting().id).meeting.title


def test_rows_that_changed_are_shown_and_nothing_is_settled(office: Path, ordinary_user) -> None:
    set_writable(office.parent, True)
    with closing(connect(office)) as other:
        other.execute("UPDATE meeting SET title = 'Yang lain'")
        other.commit()
    set_writable(office.parent, False)
    with closing(Database(office)) as database:
        [row] = CopyReader(office.parent, office.parent / "cadangan", database).altered(None)
        assert row.table == "meeting" and "Tidak ada salinan" in row.copy_words
        with pytest.raises(ReadOnlyDataError):
            database.bind(settle_rows)([row], Verdict.NOW)


def test_a_folder_that_only_lets_itself_be_read_is_read(office: Path, ordinary_user) -> None:
    set_writable(office.parent, False)
    before = {one.name for one in office.parent.iterdir()}
    with closing(Database(office)) as database:
        assert "hanya dapat dibaca" in database.why_only_read
        assert title(database) == "Yang ada"
        # What usually writes nothing works although it might.
        assert database.bind(load_profile)()
        with pytest.raises(ReadOnlyDataError) as raised:
            database.bind(save_meeting)(make_meeting(title="Ketikan"))
        assert raised.value.sentence == database.why_only_read
    assert {one.name for one in office.parent.iterdir()} == before


def test_it_is_written_to_again_once_it_may_be(office: Path, ordinary_user) -> None:
    set_writable(office.parent, False)
    with closing(Database(office)) as database:
        with pytest.raises(ReadOnlyDataError):
            database.bind(save_meeting)(make_meeting(title="Ketikan"))
        set_writable(office.parent, True)
        database.bind(save_meeting)(make_meeting(title="Ketikan"))
        assert database.why_only_read == ""
        assert title(database) == "Ketikan"
    with closing(Database(office)) as database:
        assert title(database) == "Ketikan"


def test_what_reads_by_the_driver_alone_reads_what_is_written_then(
    office: Path, ordinary_user
) -> None:
    set_writable(office.parent, False)
    with closing(Database(office)) as database:
        assert bare_titles(database) == ["Yang ada"]
        set_writable(office.parent, True)
        database.bind(save_meeting)(make_meeting(title="Yang baru"))
        assert bare_titles(database) == ["Yang baru"]


def bare_titles(database: Database) -> list[str]:
    with database.reading_bare() as connection:
        return [title for (title,) in connection.execute("SELECT title FROM meeting")]


def test_what_a_crash_left_in_the_journal_is_read_too(office: Path, ordinary_user) -> None:
    os.seteuid(os.getuid())
    write_and_crash(office)
    set_writable(office.parent, False)
    if os.getuid() == 0:
        os.seteuid(_NOBODY)
    with closing(Database(office)) as database:
        assert database.bind_reading(load_minutes)(make_meeting().id).meeting.remarks[0] == "2"
        with pytest.raises(ReadOnlyDataError):
            database.bind(save_meeting)(make_meeting())


def test_nothing_is_made_where_no_data_is(path: Path, ordinary_user) -> None:
    assert why_only_read(path) == ""


@pytest.mark.parametrize(
    ("kind", "is_remote"),
    [("cifs", True), ("nfs4", True), ("fuse.sshfs", True), ("ext4", False), ("tmpfs", False)],
)
def test_a_folder_of_another_machine_is_known_by_its_mount(
    tmp_path: Path, kind: str, is_remote: bool
) -> None:
    mounts = tmp_path / "mounts"
    share = tmp_path / "folder kantor"
    share.mkdir()
    shown = str(share).replace(" ", "\\040")
    mounts.write_text(
        f"/dev/sda1 / ext4 rw 0 0\nproc /proc proc rw 0 0\nhost {shown} {kind} rw 0 0\n"
    )
    assert is_on_network(share / "data" / "notula.sqlite", mounts) is is_remote
    assert not is_on_network(tmp_path / "notula.sqlite", mounts)


def test_without_a_list_of_mounts_nothing_is_known(tmp_path: Path) -> None:
    assert not is_on_network(tmp_path, tmp_path / "tidak ada")
    assert shutil.disk_usage(tmp_path)


def test_it_is_opened_for_writing_where_that_is_asked_for(office: Path, ordinary_user) -> None:
    set_writable(office.parent, False)
    with closing(Database(office)) as database:
        database.write_if_possible()
        assert "hanya dapat dibaca" in database.why_only_read
        set_writable(office.parent, True)
        database.write_if_possible()
        assert database.why_only_read == ""
