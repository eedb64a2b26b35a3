"""What is on screen can be written elsewhere when the disk with the data refuses it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.exchange.notes_reader import read_notes
from kesbang_desktop.ui.commands.offers import offers_of
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog
from kesbang_desktop.ui.workspace import exporter as exporter_module
from tests.ui.meetings_data import add_meetings

GONE = "Berkas data tidak ada lagi di tempatnya."


@pytest.fixture
def file_gone() -> Event:
    """Set while the data file takes no entries."""
    return Event()


@pytest.fixture
def ports(store, file_gone):
    """A store that can be read at any time, and written unless its file is gone."""

    def save(*arguments):
        if file_gone.is_set():
            raise DatabaseError(GONE)
        return store.save_entries(*arguments)

    ports = store.ports()
    return replace(ports, meetings=replace(ports.meetings, save_entries=save))


@pytest.fixture
def choose(monkeypatch):
    """Answer the file dialog with a path."""

    def answer(path) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))

    return answer


@pytest.fixture
def failing(opened, qtbot, file_gone):
    """The window while the data file does not take what was typed; it does in the end."""

    @contextmanager
    def fail() -> Iterator[MainWindow]:
        file_gone.set()
        edit = opened.workspace.minutes_tab.edit
        for line in ("", "# Penutup /15 menit"):
            QTest.keyClicks(edit, line)
            QTest.keyClick(edit, Qt.Key.Key_Return)
        QTest.keyClicks(edit, "> Lapor @Kesbangpol Kaltim /besok")
        qtbot.waitUntil(lambda: opened.banner.text == GONE)
        try:
            yield opened
        finally:
            file_gone.clear()
            qtbot.waitUntil(lambda: opened.workspace.is_settled)

    return fail


def read_back(path):
    reading = read_notes(path.read_bytes(), Directory())
    return reading.minutes


def test_the_banner_writes_what_is_on_screen(qtbot, failing, choose, tmp_path):
    with failing() as window:
        path = tmp_path / "salinan.txt"
        choose(path)
        window.banner.press("Simpan salinan…")
        qtbot.waitUntil(lambda: window.workspace.banner.text == f"Salinan tersimpan: {path}")
        minutes = read_back(path)
        assert [entry.text for entry in minutes.entries] == [
            "Perkembangan politik",
            "Tensi politik lebih tenang",
            "Persiapan Pilkada",
            "Dibentuk Tim Desk Pilkada",
            "Penutup",
            "Lapor",
        ]
        action = minutes.entries[-1]
        assert action.kind is EntryKind.ACTION
        assert [owner.name for owner in minutes.action(action).owners] == ["Kesbangpol Kaltim"]
        assert minutes.action(action).due == date(2024, 3, 22)
        assert minutes.entries[-2].planned_minutes == 15
        assert len(minutes.attendances) == 3
        assert window.banner.text == GONE


def test_the_button_stays_while_saving_is_tried_again(qtbot, failing):
    with failing() as window:
        button = window.banner.buttons[0]
        with qtbot.waitSignal(window.workspace.save_failed):
            pass
        assert window.banner.buttons == [button]


def test_a_place_that_cannot_be_written_is_told_with_another_try(qtbot, failing, choose, tmp_path):
    with failing() as window:
        choose(tmp_path / "tidak ada" / "salinan.txt")
        window.banner.press("Simpan salinan…")
        qtbot.waitUntil(lambda: "pilih folder lain" in window.workspace.banner.text)
        path = tmp_path / "salinan.txt"
        choose(path)
        window.workspace.banner.press("Simpan salinan…")
        qtbot.waitUntil(lambda: window.workspace.banner.text == f"Salinan tersimpan: {path}")


def test_a_dialog_that_is_left_writes_nothing(failing, choose, tmp_path):
    with failing() as window:
        choose("")
        window.banner.press("Simpan salinan…")
        assert window.workspace.banner.text == ""


def test_a_meeting_that_was_left_unsaved_is_the_one_that_is_written(
    qtbot, failing, store, choose, tmp_path
):
    with failing() as window:
        (other,) = add_meetings(store, 1)
        window.open_meeting(other.id)
        qtbot.waitUntil(lambda: window.workspace.meeting_id == other.id)
        path = tmp_path / "salinan.txt"
        choose(path)
        window.banner.press("Simpan salinan…")
        qtbot.waitUntil(lambda: window.workspace.banner.text == f"Salinan tersimpan: {path}")
        assert "Lapor" in [entry.text for entry in read_back(path).entries]


def test_a_settled_meeting_can_be_copied_all_the_same(qtbot, window, store, choose, tmp_path):
    (meeting,) = add_meetings(store, 1)
    window.open_meeting(meeting.id)
    qtbot.waitUntil(lambda: window.workspace.minutes_tab is not None)
    path = tmp_path / "salinan.txt"
    choose(path)
    window.workspace.rescue.ask_where_to_save()
    qtbot.waitUntil(lambda: window.workspace.banner.text == f"Salinan tersimpan: {path}")
    assert read_back(path).meeting.title == meeting.title


def test_no_paper_is_made_in_silence_without_what_was_typed_last(
    qtbot, failing, store, tmp_path, monkeypatch
):
    monkeypatch.setattr(exporter_module, "export_folder", lambda: tmp_path)
    with failing() as window:
        workspace = window.workspace
        for answer in ("Kembali", "Buat tanpa itu"):
            workspace.papers.export_notula()
            workspace.minutes_tab.left_agreed.emit()
            qtbot.waitUntil(lambda: isinstance(front_dialog(), QMessageBox))
            box = front_dialog()
            assert box.text() == "Buat dokumen tanpa ketikan terakhir?"
            assert box.defaultButton().text() == "Kembali"
            assert list(tmp_path.iterdir()) == []
            next(one for one in box.buttons() if one.text() == answer).click()
        qtbot.waitUntil(lambda: workspace.banner.text.startswith("Notula tersimpan: "))
        assert "Ketikan terakhir tidak ada di dalamnya" in workspace.banner.text


def test_the_palette_offers_it(opened):
    assert "Simpan salinan…" in [command.name for command in offers_of(opened)]


def test_names_that_cannot_be_read_do_not_keep_a_copy_back(tmp_path, talked_minutes):
    no_folder = tmp_path / "berkas"
    no_folder.write_text("bukan folder")
    assert "! Dibentuk Tim Desk Pilkada" in Backend(no_folder).texts.write_notes(talked_minutes)


def test_without_a_meeting_nothing_is_asked(window):
    window.workspace.rescue.ask_where_to_save()
    assert window.workspace.banner.text == ""
