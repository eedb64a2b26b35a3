"""A disk that fails while somebody types: one clear sentence, nothing lost, typing goes on."""

from collections.abc import Iterator
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import Qt

from kesbang_desktop.bootstrap.file_home import DATABASE_NAME
from kesbang_desktop.ports.ports import Ports
from tests.patient_bot import PATIENCE_S
from tests.ui.editor.editing import empty_minutes
from tests.ui.editor.minutes_desk import MinutesDesk

KEY = Qt.Key
PLENTY = 2**30
LONG = "Seluruh camat menyampaikan laporan situasi wilayah setiap pekan. " * 250


@pytest.fixture
def desk(qtbot, tmp_path) -> Iterator[MinutesDesk]:
    desk = MinutesDesk(qtbot, tmp_path, empty_minutes())
    desk.enter("awal")
    desk.check_saved()
    yield desk
    desk.leave()


def pragma(desk: MinutesDesk, command: str) -> int:
    """Run ``PRAGMA command`` on the connection that saves, and return the number it gives."""

    def run() -> int:
        with desk.backend.database.raw_connection() as connection:
            row = connection.execute(f"PRAGMA {command}").fetchone()
            return row[0] if row else 0

    return desk.ask(run)


def fail_and_type_on(desk: MinutesDesk, typed: str) -> list[str]:
    """Type ``typed`` until the failure is told, then more; return what has to be on screen."""
    desk.paste(typed)
    desk.wait_for(lambda: bool(desk.told))
    desk.enter("")
    desk.type("! Tetap diketik")
    expected = ["awal", typed.strip(), "Tetap diketik"]
    assert desk.texts == expected
    assert not desk.tab.autosave.is_settled
    return expected


def test_a_disk_that_fills_is_told_and_caught_up_with(desk):
    pragma(desk, f"max_page_count = {pragma(desk, 'page_count')}")
    expected = fail_and_type_on(desk, LONG)
    assert set(desk.told) == {
        "Penyimpanan penuh, perubahan terakhir belum tersimpan. "
        "Kosongkan sebagian isi disk lalu coba lagi."
    }
    assert desk.stored_texts() == ["awal", ""]
    pragma(desk, f"max_page_count = {PLENTY}")
    desk.check_saved()
    assert desk.stored_texts() == expected


def test_a_file_made_read_only_is_told_and_caught_up_with(desk):
    pragma(desk, "query_only = ON")
    expected = fail_and_type_on(desk, "tengah")
    assert "hanya dapat dibaca" in desk.told[0]
    pragma(desk, "query_only = OFF")
    desk.check_saved()
    assert desk.stored_texts() == expected


def test_a_file_that_was_taken_away_is_told_and_caught_up_with_once_it_is_back(desk, tmp_path):
    path, elsewhere = tmp_path / DATABASE_NAME, tmp_path / "dipindah"
    path.rename(elsewhere)
    expected = fail_and_type_on(desk, "tengah")
    assert "tidak ada lagi di tempatnya" in desk.told[0]
    elsewhere.rename(path)
    desk.check_saved()
    assert desk.stored_texts() == expected


def test_a_folder_in_place_of_the_file_is_told(desk, tmp_path):
    path, elsewhere = tmp_path / DATABASE_NAME, tmp_path / "dipindah"
    path.rename(elsewhere)
    path.mkdir()
    expected = fail_and_type_on(desk, "tengah")
    assert "diganti dari luar" in desk.told[0]
    path.rmdir()
    elsewhere.rename(path)
    desk.check_saved()
    assert desk.stored_texts() == expected


def test_entries_removed_and_moved_while_nothing_can_be_written_are_caught_up_with(desk):
    desk.enter("satu")
    desk.enter("dua")
    desk.enter("tiga")
    desk.check_saved()
    pragma(desk, "query_only = ON")
    desk.press(KEY.Key_Up)
    desk.press(KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    desk.wait_for(lambda: bool(desk.told))
    desk.press(KEY.Key_Up)
    desk.press(KEY.Key_Home)
    desk.press(KEY.Key_Backspace)
    assert desk.texts == ["awalsatu", "tiga", "dua", ""]
    pragma(desk, "query_only = OFF")
    desk.check_saved()


def test_a_slow_disk_never_holds_up_a_key(qtbot, tmp_path):
    # Each write waits until it is let go: a key that waited for one would never come back.
    let_go, writes = Event(), []

    def slowly(ports: Ports) -> Ports:
        def save(*arguments):
            writes.append(arguments)
            assert let_go.wait(PATIENCE_S)
            return ports.meetings.save_entries(*arguments)

        return replace(ports, meetings=replace(ports.meetings, save_entries=save))

    desk = MinutesDesk(qtbot, tmp_path, empty_minutes(), change_ports=slowly)
    desk.enter("awal")
    desk.wait_for(lambda: bool(writes))
    for number in range(20):
        desk.enter(f"kalimat {number} diketik terus")
    assert len(desk.texts) == 22
    assert len(writes) == 1
    let_go.set()
    desk.check_saved()
    assert len(writes) <= 3
    desk.leave()


def test_an_error_nobody_foresaw_is_reported_once_and_saving_goes_on(qtbot, tmp_path):
    tries = []

    def stumbling(ports: Ports) -> Ports:
        def save(*arguments):
            tries.append(arguments)
            if len(tries) <= 2:
                raise RuntimeError("tak terduga")
            return ports.meetings.save_entries(*arguments)

        return replace(ports, meetings=replace(ports.meetings, save_entries=save))

    desk = MinutesDesk(qtbot, tmp_path, empty_minutes(), change_ports=stumbling)
    desk.enter("awal")
    desk.wait_for(lambda: len(tries) == 2)
    desk.type("lagi")
    desk.settle()
    assert [str(bug) for bug in desk.bugs] == ["tak terduga"]
    assert "dicoba lagi" in desk.told[0]
    assert desk.stored_texts() == ["awal", "lagi"]
    desk.leave()
