"""A whole meeting typed key by key gives the minutes that a person expects of it."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.notes_reading import NotesReading
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.exchange.notes_reader import read_notes
from tests.ui.editor.minutes_desk import MinutesDesk
from tests.ui.editor.recorded_keys import press_recorded

DATA = Path(__file__).parents[2] / "data"
SESSION = DATA / "sesi-mengetik.txt"
EXPECTED = DATA / "sesi-mengetik-hasil.txt"
CONTROL = Qt.KeyboardModifier.ControlModifier
TODAY = date(2024, 6, 5)


def read(text: str) -> NotesReading:
    return read_notes(text, Directory())


@pytest.fixture(scope="module")
def session() -> tuple[NotesReading, str]:
    """The meeting before anything was said, and the keys."""
    header, _, keys = SESSION.read_text(encoding="utf-8").partition("\n\n")
    return read(header), keys


@pytest.fixture
def desk(qtbot, tmp_path, session) -> Iterator[MinutesDesk]:
    reading, keys = session
    desk = MinutesDesk(qtbot, tmp_path, reading.minutes, reading.people, reading.organizations)
    press_recorded(desk, keys)
    desk.check_saved()
    yield desk
    desk.leave()


def said(minutes: Minutes) -> list[tuple]:
    """What every entry says, ids aside."""
    found = []
    for entry in minutes.entries:
        action = minutes.action(entry)
        owners = tuple(sorted(owner.name for owner in action.owners))
        speaker = entry.speaker.name if entry.speaker else ""
        found.append(
            (entry.kind, entry.level, entry.text, speaker, owners, action.due, action.ongoing)
        )
    return found


def test_a_meeting_typed_key_by_key_gives_the_expected_records(desk):
    stored, expected = desk.stored(), read(EXPECTED.read_text(encoding="utf-8")).minutes
    assert Counter(one.kind for one in stored.entries) == expected.count()
    assert said(stored) == said(expected)
    assert len(stored.entries) >= 150
    assert all(count >= 10 for count in stored.count().values())
    assert set(stored.count()) == set(EntryKind) - {EntryKind.TABLE_ROW}
    assert desk.ports.notes.write(stored) == EXPECTED.read_text(encoding="utf-8")


def test_everything_typed_is_undone_to_the_empty_page_and_redone(desk):
    lines = list(desk.edit.table.lines)
    document = desk.edit.document()
    while document.isUndoAvailable():
        desk.press(Qt.Key.Key_Z, CONTROL)
    assert desk.shown == [(EntryKind.DISCUSSION, 0, "")]
    desk.check_saved()
    while document.isRedoAvailable():
        desk.press(Qt.Key.Key_Y, CONTROL)
    assert desk.edit.table.lines == lines
    desk.check_saved()
