"""The same notes are known again whatever became of their meeting."""

from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from kesbang_desktop.domain.chat_senders import CHAT_SENDERS_KEY
from kesbang_desktop.domain.errors import NotFoundError, WorkStoppedError
from kesbang_desktop.domain.long_work import heard_by, keeps_others, stopped
from kesbang_desktop.domain.notes_reading import NotesReading
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.exchange.notes_reader import read_notes
from kesbang_desktop.store import long_write
from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.meetings import bin_meeting, load_minutes, purge_meeting, save_meeting
from kesbang_desktop.store.notes_imports import find_import, import_notes
from kesbang_desktop.store.settings import get_setting
from tests.store.store_samples import NOON

NOTES = "Rapat: Desk Pilkada\nTanggal: 21 Maret 2024\n\n# Persiapan\n> Menyusun SK\n"


def read(text: str = NOTES) -> NotesReading:
    return read_notes(text, Directory())


def test_notes_are_the_same_however_their_lines_end() -> None:
    digest = read().digest
    for same in (
        NOTES.replace("\n", "\r\n"),
        NOTES.rstrip(),
        "\n\n" + NOTES + "\n\n",
        NOTES.replace("Persiapan", "Persiapan  "),
        NOTES.encode("utf-8-sig"),
    ):
        assert read(same).digest == digest
    assert read(NOTES.replace("SK", "SP")).digest != digest
    assert read(NOTES.replace("> Men", "  > Men")).digest != digest


def test_an_import_is_found_after_every_edit_of_its_meeting(database: Database) -> None:
    reading = read()
    find = database.bind_reading(find_import)
    assert find(reading.digest) is None
    database.bind_long(import_notes)(reading, NOON)
    meeting = reading.minutes.meeting
    database.bind(save_meeting)(replace(meeting, title="Lain sama sekali", date=None))
    found = find(reading.digest)
    assert (found.meeting_id, found.title) == (meeting.id, "Lain sama sekali")
    assert (found.imported_at, found.is_binned) == (NOON, False)


def test_one_in_the_bin_is_told_and_one_that_is_gone_is_not(database: Database) -> None:
    reading = read()
    meeting_id = reading.minutes.meeting.id
    database.bind_long(import_notes)(reading, NOON)
    database.bind(bin_meeting)(meeting_id, NOON)
    assert database.bind_reading(find_import)(reading.digest).is_binned
    database.bind(purge_meeting)(meeting_id)
    assert database.bind_reading(find_import)(reading.digest) is None


def test_of_several_the_latest_that_can_be_opened_is_told(database: Database) -> None:
    readings = [read() for _ in range(3)]
    assert len({one.minutes.meeting.id for one in readings}) == 3
    for hours, one in enumerate(readings):
        database.bind_long(import_notes)(one, NOON + timedelta(hours=hours))
    database.bind(bin_meeting)(readings[2].minutes.meeting.id, NOON)
    found = database.bind_reading(find_import)(readings[0].digest)
    assert found.meeting_id == readings[1].minutes.meeting.id


def test_long_notes_are_written_in_parts_between_which_others_write(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(long_write, "LONGEST_PART_S", 0)
    lines = (f"> Menyusun SK {n} @Rina /besok" if n % 4 else f"Butir {n}" for n in range(2_500))
    reading = read("Rapat: Desk Pilkada\nTanggal: 21 Maret 2024\n\n" + "\n".join(lines))
    typed = []

    def type_meanwhile(*_: object) -> None:
        if keeps_others():
            return
        # Raises where the lock is not to be had.
        with closing(connect(database.path, timeout=0)) as other, other:
            other.execute("UPDATE setting SET value = value")
        typed.append(1)

    with heard_by(type_meanwhile):
        changes = database.bind_long(import_notes)(reading, NOON)

    minutes = database.bind_reading(load_minutes)(reading.minutes.meeting.id)
    assert minutes.entries == reading.minutes.entries
    assert changes.actions == set(minutes.actions) and len(typed) >= 4
    assert database.bind_reading(find_import)(reading.digest)


def test_long_notes_that_are_given_up_leave_nothing(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(long_write, "LONGEST_PART_S", 0)
    lines = "\n".join(f"Butir {n}" for n in range(2_500))
    reading = read(f"Rapat: Desk Pilkada\nTanggal: 21 Maret 2024\n\n{lines}")

    def give_up(_words: str, done: int, _total: int) -> None:
        if done > 1_500:
            raise stopped()

    with pytest.raises(WorkStoppedError), heard_by(give_up):
        database.bind_long(import_notes)(reading, NOON)

    with pytest.raises(NotFoundError):
        database.bind_reading(load_minutes)(reading.minutes.meeting.id)


def test_who_wrote_in_imported_chats_is_remembered(database: Database) -> None:
    for sender in ("Kantor", "Toko Jaya"):
        database.bind_long(import_notes)(read(f"[16/03/26 09.15.23] {sender}: siap\n"), NOON)
    with database.transaction() as session:
        assert get_setting(session, CHAT_SENDERS_KEY) == ["kantor", "toko jaya"]
