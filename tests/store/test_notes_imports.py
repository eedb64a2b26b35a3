"""The same notes are known again whatever became of their meeting."""

from dataclasses import replace
from datetime import timedelta

from kesbang_desktop.domain.notes_reading import NotesReading
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.exchange.notes_reader import read_notes
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.meetings import bin_meeting, purge_meeting, save_meeting
from kesbang_desktop.store.notes_imports import find_import, import_notes
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
    database.bind(import_notes)(reading, NOON)
    meeting = reading.minutes.meeting
    database.bind(save_meeting)(replace(meeting, title="Lain sama sekali", date=None))
    found = find(reading.digest)
    assert (found.meeting_id, found.title) == (meeting.id, "Lain sama sekali")
    assert (found.imported_at, found.is_binned) == (NOON, False)


def test_one_in_the_bin_is_told_and_one_that_is_gone_is_not(database: Database) -> None:
    reading = read()
    meeting_id = reading.minutes.meeting.id
    database.bind(import_notes)(reading, NOON)
    database.bind(bin_meeting)(meeting_id, NOON)
    assert database.bind_reading(find_import)(reading.digest).is_binned
    database.bind(purge_meeting)(meeting_id)
    assert database.bind_reading(find_import)(reading.digest) is None


def test_of_several_the_latest_that_can_be_opened_is_told(database: Database) -> None:
    readings = [read() for _ in range(3)]
    assert len({one.minutes.meeting.id for one in readings}) == 3
    for hours, one in enumerate(readings):
        database.bind(import_notes)(one, NOON + timedelta(hours=hours))
    database.bind(bin_meeting)(readings[2].minutes.meeting.id, NOON)
    found = database.bind_reading(find_import)(readings[0].digest)
    assert found.meeting_id == readings[1].minutes.meeting.id
