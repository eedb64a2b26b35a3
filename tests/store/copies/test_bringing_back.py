"""One meeting comes out of a copy into the data of today, and goes away again."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import func, select

from kesbang_desktop.domain.copied_attachment import AttachmentSince, CopiedAttachment
from kesbang_desktop.domain.copy_difference import Since
from kesbang_desktop.domain.copy_record import CopyReason
from kesbang_desktop.domain.errors import CopyError, NotFoundError
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.store.action_details import load_action
from kesbang_desktop.store.attachment_files import keep_bytes, kept_file
from kesbang_desktop.store.attachments import (
    link_evidence,
    list_attachments,
    remove_attachment,
    save_attachments,
)
from kesbang_desktop.store.copies.bringing_back import take_away
from kesbang_desktop.store.copies.copy_reader import CopyReader
from kesbang_desktop.store.copies.keeper import CopyKeeper
from kesbang_desktop.store.copies.reading import opened_copy, sweep_read_copies
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.directory import load_directory
from kesbang_desktop.store.meetings import (
    add_minutes,
    bin_meeting,
    load_minutes,
    purge_meeting,
    save_meeting,
)
from kesbang_desktop.store.tables import Row, meeting, organization, person
from tests.store.copies.copying_office import FIRST
from tests.store.store_samples import NOON, ORGANIZATIONS, PEOPLE, make_attachment, make_minutes

MINUTES = make_minutes()
MEETING = MINUTES.meeting
OTHER = make_minutes(5000)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(Database(tmp_path / "data" / "notula.sqlite")) as found:
        found.bind(add_minutes)(MINUTES, PEOPLE, ORGANIZATIONS)
        found.bind(add_minutes)(OTHER)
        digest = keep_bytes(tmp_path / "data", b"foto")
        found.bind(save_attachments)([replace(make_attachment(MEETING, 80), sha256=digest)])
        yield found


@pytest.fixture
def keeper(database: Database) -> CopyKeeper:
    home = database.path.parent
    return CopyKeeper(home, database.path, home / "cadangan")


@pytest.fixture
def record(keeper: CopyKeeper):
    return keeper.copy(CopyReason.HOUR, FIRST)


@pytest.fixture
def reader(keeper: CopyKeeper, database: Database) -> CopyReader:
    return CopyReader(keeper.data_folder, keeper.place, database)


def counts(database: Database) -> dict[str, int]:
    """Return how many rows each table has."""
    with database.reading() as session:
        return {
            name: session.scalar(select(func.count()).select_from(table)) or 0
            for name, table in Row.metadata.tables.items()
        }


def since(reader: CopyReader, record) -> dict:
    return {one.id: one.since for one in reader.compare(record).meetings}


def purge(database: Database) -> None:
    database.bind(bin_meeting)(MEETING.id, NOON)
    database.bind(purge_meeting)(MEETING.id)


def test_a_copy_is_compared_with_what_became_of_its_meetings(database, reader, record):
    assert set(since(reader, record).values()) == {Since.SAME}
    database.bind(save_meeting)(replace(MEETING, place="Ruang lain"))
    database.bind(bin_meeting)(OTHER.meeting.id, NOON)
    later = make_minutes(9000)
    database.bind(add_minutes)(replace(later, meeting=replace(later.meeting, title="Rapat baru")))
    found = reader.compare(record)
    assert since(reader, record) == {MEETING.id: Since.CHANGED, OTHER.meeting.id: Since.BINNED}
    assert found.newer == ("Rapat baru",)
    purge(database)
    assert since(reader, record)[MEETING.id] is Since.GONE


def test_a_meeting_that_is_gone_comes_back_under_its_id_with_its_files(database, reader, record):
    before = counts(database)
    minutes = database.bind_reading(load_minutes)(MEETING.id)
    (photo,) = database.bind_reading(list_attachments)(MEETING.id)
    purge(database)
    kept_file(reader.data_folder, photo.sha256).unlink()
    brought = reader.bring_back(record, MEETING.id)
    assert (brought.meeting_id, brought.is_second, brought.lost) == (MEETING.id, False, ())
    assert database.bind_reading(load_minutes)(MEETING.id) == minutes
    assert database.bind_reading(list_attachments)(MEETING.id) == [photo]
    assert kept_file(reader.data_folder, photo.sha256).read_bytes() == b"foto"
    assert counts(database) == before
    assert since(reader, record)[MEETING.id] is Since.SAME


def test_a_meeting_that_differs_comes_beside_the_one_of_today(database, reader, record):
    database.bind(save_meeting)(replace(MEETING, place="Ruang lain"))
    brought = reader.bring_back(record, MEETING.id)
    assert brought.is_second
    second = database.bind_reading(load_minutes)(brought.meeting_id)
    assert second.meeting.title == f"{MEETING.title} (dari salinan 21 Maret 2026)"
    assert second.meeting.place == MEETING.place
    assert [one.text for one in second.entries] == [one.text for one in MINUTES.entries]
    assert len(second.actions) == len(MINUTES.actions)
    assert len(database.bind_reading(list_attachments)(brought.meeting_id)) == 1
    assert database.bind_reading(load_minutes)(MEETING.id).meeting.place == "Ruang lain"


@pytest.mark.parametrize("is_gone", [False, True])
def test_what_came_back_goes_away_again(database, reader, record, is_gone):
    if is_gone:
        purge(database)
    before = counts(database)
    brought = reader.bring_back(record, MEETING.id)
    assert counts(database) != before
    database.bind(take_away)(brought)
    assert counts(database) == before


def test_people_who_left_the_directory_come_back_with_the_meeting(database, reader, record):
    with database.transaction() as session:
        for table in (meeting, person, organization):
            session.execute(table.delete())
    brought = reader.bring_back(record, MEETING.id)
    assert database.bind_reading(load_minutes)(MEETING.id).attendances == MINUTES.attendances
    assert brought.parties
    database.bind(take_away)(brought)
    assert database.bind_reading(load_directory)() == Directory()


def test_attachments_that_a_meeting_lost_come_back(database, reader, record):
    (photo,) = database.bind_reading(list_attachments)(MEETING.id)
    database.bind(remove_attachment)(photo.id)
    kept_file(reader.data_folder, photo.sha256).unlink()
    brought = reader.bring_attachments(record, MEETING.id)
    assert database.bind_reading(list_attachments)(MEETING.id) == [photo]
    assert kept_file(reader.data_folder, photo.sha256).is_file()
    database.bind(take_away)(brought)
    assert database.bind_reading(list_attachments)(MEETING.id) == []


def test_attachments_of_a_copy_are_told_with_size_meeting_and_what_became_of_them(
    database, reader, record
):
    (photo,) = database.bind_reading(list_attachments)(MEETING.id)

    def found() -> CopiedAttachment:
        (only,) = reader.attachments(record)
        return only

    assert (found().file_name, found().size) == (photo.file_name, len(b"foto"))
    assert (found().meeting, found().date) == (MEETING.title, MEETING.date)
    assert found().since is AttachmentSince.THERE
    kept_file(reader.data_folder, photo.sha256).unlink()
    assert found().since is AttachmentSince.FILE_GONE
    database.bind(remove_attachment)(photo.id)
    assert found().since is AttachmentSince.GONE
    purge(database)
    assert found().since is AttachmentSince.MEETING_GONE


def test_one_attachment_comes_back_with_what_it_proved_and_goes_away_again(
    database, keeper, reader
):
    (photo,) = database.bind_reading(list_attachments)(MEETING.id)
    action = next(iter(MINUTES.actions))
    database.bind(link_evidence)(action, photo.id)
    record = keeper.copy(CopyReason.HOUR, FIRST)
    database.bind(remove_attachment)(photo.id)
    kept_file(reader.data_folder, photo.sha256).unlink()
    before = counts(database)
    brought = reader.bring_attachment(record, photo.id)
    assert database.bind_reading(list_attachments)(MEETING.id) == [photo]
    assert database.bind_reading(load_action)(action).evidence == (photo,)
    assert brought.changes.actions == {action}
    assert kept_file(reader.data_folder, photo.sha256).read_bytes() == b"foto"
    database.bind(take_away)(brought)
    assert counts(database) == before


def test_an_attachment_that_is_damaged_is_written_anew_and_the_damaged_one_kept(
    database, reader, record
):
    (photo,) = database.bind_reading(list_attachments)(MEETING.id)
    kept_file(reader.data_folder, photo.sha256).write_bytes(b"rusak")
    assert reader.bring_attachment(record, photo.id).attachments == ()
    assert kept_file(reader.data_folder, photo.sha256).read_bytes() == b"foto"
    (aside,) = (reader.data_folder / "sebelum-pemulihan").rglob(photo.sha256[2:])
    assert aside.read_bytes() == b"rusak"


def test_an_attachment_whose_meeting_is_gone_does_not_come_back_without_it(
    database, reader, record
):
    (photo,) = database.bind_reading(list_attachments)(MEETING.id)
    purge(database)
    with pytest.raises(NotFoundError, match="Rapat itu tidak ada lagi"):
        reader.bring_attachment(record, photo.id)


def test_a_file_that_the_copy_lost_is_told_and_nothing_comes_back(database, reader, record):
    (photo,) = database.bind_reading(list_attachments)(MEETING.id)
    database.bind(remove_attachment)(photo.id)
    kept_file(reader.data_folder, photo.sha256).unlink()
    (piece,) = (reader.place / "isi").rglob(photo.sha256[2:])
    piece.write_bytes(b"lain")
    with pytest.raises(CopyError, match="Coba salinan lain"):
        reader.bring_attachment(record, photo.id)
    assert database.bind_reading(list_attachments)(MEETING.id) == []


def test_a_damaged_copy_is_told_and_leaves_nothing_behind(keeper, reader, record):
    for path in (keeper.place / "isi").glob("*/*.z"):
        path.write_bytes(b"rusak")
    with pytest.raises(CopyError, match="rusak"):
        reader.compare(record)
    assert list((reader.data_folder / "salinan-dibaca").iterdir()) == []


def test_a_copy_that_is_looked_into_stays_while_the_house_is_tidied(reader, record):
    left = reader.data_folder / "salinan-dibaca" / "ditinggal"
    left.mkdir(parents=True)
    with opened_copy(reader.data_folder, reader.place, record) as copy:
        sweep_read_copies(reader.data_folder)
        assert not left.exists()
        assert copy.bind_reading(load_directory)().people
    assert list((reader.data_folder / "salinan-dibaca").iterdir()) == []
