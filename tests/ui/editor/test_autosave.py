"""Typing reaches the disk by itself, and survives a disk that refuses."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.ui.editor.autosave import Autosave
from kesbang_desktop.ui.work.worker import Worker
from tests.ui.editor.editing import (
    DISKOMINFO,
    EDI,
    FIRDAUS,
    KESBANGPOL,
    Editing,
    empty_minutes,
    make_editing,
)

KEY = Qt.Key


class Desk:
    """An editor that saves to a real file, which can be made to refuse."""

    def __init__(self, qtbot, folder: Path, worker: Worker, minutes: Minutes) -> None:
        self._qtbot = qtbot
        self.backend = Backend(folder)
        self.refuses = False
        self.writes = 0
        self.sentences: list[str] = []
        ports = self.backend.ports()
        self.ports = ports
        ports.meetings.add(minutes, (FIRDAUS, EDI), (KESBANGPOL, DISKOMINFO))
        self.minutes = minutes
        self.editing: Editing = make_editing(qtbot, minutes)
        self.autosave = Autosave(self.editing.edit.table, minutes, self._guarded(ports), worker)
        self.autosave.failed.connect(self.sentences.append)

    def _guarded(self, ports: Ports):
        def save(*arguments):
            if self.refuses:
                raise DatabaseError("Diska penuh. Kosongkan ruang; ketikan tetap di layar.")
            self.writes += 1
            return ports.meetings.save_entries(*arguments)

        return save

    def settle(self) -> None:
        """Wait until everything typed is on disk."""
        self._qtbot.waitUntil(lambda: self.autosave.is_settled)

    def stored(self) -> list[tuple[EntryKind, int, str]]:
        """What the file holds."""
        entries = self.ports.meetings.load(self.minutes.meeting.id).entries
        return [(entry.kind, entry.level, entry.text) for entry in entries]


@pytest.fixture
def desk(qtbot, tmp_path: Path):
    worker = Worker()
    desk = Desk(qtbot, tmp_path, worker, empty_minutes())
    yield desk
    desk.settle()
    worker.stop()
    desk.backend.close()


def test_what_is_typed_is_on_disk_without_a_pause_or_a_button(desk: Desk) -> None:
    desk.editing.type("# Agenda\nEdi: halo\n> Lapor @Kesbangpol Kaltim /besok\n! Putus\n\tanak")
    desk.settle()
    assert desk.stored() == desk.editing.said
    minutes = desk.ports.meetings.load(desk.minutes.meeting.id)
    assert minutes.entries[1].speaker == EDI.party
    assert minutes.action(minutes.entries[2]).owners == (KESBANGPOL.party,)
    assert minutes.entries[0].noted_at is not None


def test_many_keys_share_few_writes(desk: Desk) -> None:
    desk.editing.type("satu kalimat yang cukup panjang untuk diketik tanpa jeda sama sekali")
    desk.settle()
    assert 1 <= desk.writes <= 10
    assert desk.stored() == desk.editing.said


def test_a_line_changed_back_is_not_written_again(desk: Desk) -> None:
    desk.editing.type("teks")
    desk.settle()
    before = desk.writes
    desk.editing.type("x\b")
    desk.settle()
    assert desk.stored() == desk.editing.said
    assert desk.writes <= before + 1


def test_a_refusing_disk_is_told_at_once_and_tried_again(desk: Desk, qtbot) -> None:
    desk.editing.type("awal")
    desk.settle()
    desk.refuses = True
    desk.editing.type(" tengah\nbaru")
    qtbot.waitUntil(lambda: bool(desk.sentences))
    assert desk.sentences[0].startswith("Diska penuh")
    assert not desk.autosave.is_settled
    desk.editing.type("\nlagi")
    desk.refuses = False
    desk.settle()
    assert desk.stored() == desk.editing.said


def test_a_line_removed_while_the_disk_refused_is_gone_afterwards(desk: Desk, qtbot) -> None:
    desk.editing.type("satu\ndua")
    desk.settle()
    desk.refuses = True
    desk.editing.type(" x")
    qtbot.waitUntil(lambda: bool(desk.sentences))
    desk.editing.edit.selectAll()
    desk.editing.type("tiga")
    desk.refuses = False
    desk.settle()
    assert desk.stored() == desk.editing.said


def test_undo_brings_an_action_back_with_its_status(desk: Desk) -> None:
    desk.editing.type("awal\n> Lapor @Edi Hermawanto Noor\n")
    desk.settle()
    entry = desk.editing.lines[1].id
    assert entry is not None
    noted_at = desk.autosave.pending.noted_at[entry]
    desk.ports.follow_ups.set_status([entry], ActionStatus.DONE, noted_at, "", "")
    desk.editing.edit.selectAll()
    desk.editing.press(KEY.Key_Delete)
    desk.settle()
    assert [text for _, _, text in desk.stored()] == [""]
    while desk.editing.lines[-1].text != "" or len(desk.editing.lines) < 3:
        desk.editing.edit.undo()
    desk.settle()
    minutes = desk.ports.meetings.load(desk.minutes.meeting.id)
    assert minutes.actions[entry].status is ActionStatus.DONE
    assert desk.stored() == desk.editing.said


def test_entries_stay_in_order_however_they_are_inserted(desk: Desk) -> None:
    desk.editing.type("a\nb\nc")
    for _ in range(6):
        desk.editing.press(KEY.Key_Up).press(KEY.Key_Home).type("\n").press(KEY.Key_Up).type("x")
        desk.settle()
        assert desk.stored() == desk.editing.said
