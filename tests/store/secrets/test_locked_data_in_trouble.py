"""Locked data that is damaged, of an older program, or copied to two places."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.copy_record import CopyReason
from kesbang_desktop.domain.copy_settings import CopySettings
from kesbang_desktop.domain.errors import DatabaseError, DoubtfulDataError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import MeetingFilter
from kesbang_desktop.domain.party import Person
from kesbang_desktop.domain.start_doubt import DoubtKind
from kesbang_desktop.store.attachments import list_attachments
from kesbang_desktop.store.connecting import connect, is_clear
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.directory import save_people
from kesbang_desktop.store.meeting_list import list_meetings
from kesbang_desktop.store.meetings import save_meeting
from kesbang_desktop.store.opening import read_revision
from kesbang_desktop.store.revisions import LATEST_REVISION
from kesbang_desktop.store.row_check import check_rows
from kesbang_desktop.store.secrets import keyring
from kesbang_desktop.store.secrets.locking import lock_data, open_data
from tests.store.copies.copying_office import FIRST, MEETING, PHOTO, CopyingOffice
from tests.store.secrets.clear_text import clear_bytes_in

WORDS = "ulin merah tepian 7"
OLD = Path(__file__).parents[1] / "data" / "revision-0004.sql"
SAID = MEETING.title.encode()


@pytest.fixture(autouse=True)
def _no_keys_of_others() -> Iterator[None]:
    keyring.forget()
    yield
    keyring.forget()


@pytest.fixture
def office(tmp_path: Path) -> CopyingOffice:
    return CopyingOffice(tmp_path / "data")


@pytest.fixture
def backend(office: CopyingOffice) -> Iterator[Backend]:
    found = Backend(office.home)
    yield found
    found.close()


@pytest.mark.parametrize("place", [3, 200])
def test_damage_of_the_first_page_is_noticed_and_the_copy_comes_back(
    office: CopyingOffice, backend: Backend, place: int
) -> None:
    backend.copy_data(CopyReason.HOUR)
    backend.close()
    backend.data_lock.put_on(WORDS)
    backend.copy_data(CopyReason.HOUR)
    backend.close()
    content = bytearray(office.path.read_bytes())
    content[place] ^= 0xFF
    office.path.write_bytes(content)
    again = Backend(office.home)
    keyring.forget()
    assert again.data_lock.is_shut
    again.data_lock.give(WORDS)
    doubt = again.copies.doubt()
    assert doubt is not None and doubt.kind is DoubtKind.DAMAGED
    with pytest.raises(DoubtfulDataError):
        _ = again.database
    newest = again.copies.newest()
    assert newest is not None
    again.copies.restore(newest, FIRST)
    assert office.title() == MEETING.title
    assert not is_clear(office.path)
    again.close()


def test_a_damaged_page_of_locked_data_keeps_no_sentence_from_the_disk(
    office: CopyingOffice,
) -> None:
    lock_data(office.home, office.path, WORDS)
    with closing(connect(office.path)) as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'attachment'"
        ).fetchone()
    content = bytearray(office.path.read_bytes())
    content[(page - 1) * 4096 + 4000] ^= 0xFF
    office.path.write_bytes(content)
    with closing(Database(office.path)) as database:
        for title in ("Sesudah rusak", "Dan sekali lagi"):
            with pytest.raises(DatabaseError):
                database.bind_reading(list_attachments)(MEETING.id)
            database.bind(save_meeting)(replace(MEETING, title=title))
    assert office.title() == "Dan sekali lagi"


def test_an_older_locked_file_is_upgraded_after_a_locked_copy(tmp_path: Path) -> None:
    path = tmp_path / "data" / "notula.sqlite"
    path.parent.mkdir()
    with closing(connect(path)) as connection:
        connection.executescript(OLD.read_text(encoding="utf-8"))
    with closing(connect(path)) as connection:
        titles = [title for (title,) in connection.execute("SELECT title FROM meeting")]
    lock_data(path.parent, path, WORDS)
    with closing(Database(path)) as database:
        found = database.bind_reading(list_meetings)(MeetingFilter())
    assert sorted(one.title for one in found) == sorted(titles)
    assert read_revision(path) == LATEST_REVISION
    assert list((path.parent / "cadangan").glob("salinan-*.json"))
    assert clear_bytes_in(path.parent, *(title.encode() for title in titles)) == []


def test_what_lies_in_clear_at_both_places_goes_once_locked_copies_are_there(
    office: CopyingOffice, backend: Backend, tmp_path: Path
) -> None:
    stick = tmp_path / "stik"
    stick.mkdir()
    backend.safe_keeping.save_settings(CopySettings(second_place=str(stick)))
    backend.copy_data(CopyReason.HOUR)
    former = office.home / "sebelum-pemulihan" / "20260321-083000"
    former.mkdir(parents=True)
    backend.close()
    (former / "notula.sqlite").write_bytes(office.path.read_bytes())
    backend.data_lock.put_on(WORDS)
    traces = backend.data_lock.state().traces
    assert (traces.copies, traces.second, traces.files) == (1, 1, 1)
    assert "1 salinan di tempat kedua" in traces.words
    assert not backend.data_lock.remove_traces().traces
    backend.close()
    assert clear_bytes_in(office.home, SAID, PHOTO[:20]) == []
    assert clear_bytes_in(stick, SAID, PHOTO[:20]) == []
    assert list(stick.glob("**/kunci-*.json"))


def test_a_stick_that_is_away_keeps_nobody_from_locking_and_is_told_when_it_comes(
    office: CopyingOffice, backend: Backend, tmp_path: Path
) -> None:
    stick, away = tmp_path / "stik", tmp_path / "di laci"
    stick.mkdir()
    backend.safe_keeping.save_settings(CopySettings(second_place=str(stick)))
    backend.copy_data(CopyReason.HOUR)
    backend.close()
    stick.rename(away)
    backend.data_lock.put_on(WORDS)
    assert not backend.data_lock.remove_traces().traces
    away.rename(stick)
    assert backend.data_lock.state().traces.second == 1
    assert not backend.data_lock.remove_traces().traces
    backend.close()
    assert clear_bytes_in(stick, SAID, PHOTO[:20]) == []


def test_every_row_keeps_its_number_and_digest_into_the_lock_and_out(
    office: CopyingOffice,
) -> None:
    with closing(Database(office.path)) as database:
        database.bind(save_people)([Person(new_id(), f"Orang {number}") for number in range(30)])
        with database.transaction() as session:
            session.execute(text("DELETE FROM person WHERE rowid % 3 = 1"))

    def rows() -> list[tuple[int, str]]:
        with closing(connect(office.path)) as connection:
            assert not check_rows(connection).altered
            return connection.execute("SELECT rowid, name FROM person ORDER BY rowid").fetchall()

    before = rows()
    assert before[-1][0] > len(before)
    lock_data(office.home, office.path, WORDS)
    assert rows() == before
    open_data(office.home, office.path)
    assert rows() == before


def test_locked_data_of_which_nothing_is_readable_is_told_and_the_copies_are_left(
    office: CopyingOffice, backend: Backend
) -> None:
    backend.data_lock.put_on(WORDS)
    backend.copy_data(CopyReason.HOUR)
    backend.close()
    content = bytearray(office.path.read_bytes())
    content[16:48] = bytes(32)
    office.path.write_bytes(content)
    doubt = backend.copies.doubt()
    assert doubt is not None and doubt.kind is DoubtKind.DAMAGED
    assert backend.copies.other_ways_back(doubt) == []
    with pytest.raises(DatabaseError, match="tidak ada lagi yang dapat dibaca"):
        backend.file.salvage(office.home / "selamat")
    newest = backend.copies.newest()
    assert newest is not None
    backend.copies.restore(newest, FIRST)
    assert office.title() == MEETING.title
