"""A newer program on a stick is said once, and installed when somebody wants it."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from kesbang_desktop.domain.program_update import ProgramUpdate, UpdateEnd
from kesbang_desktop.domain.window_language import WindowLanguage
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.shell.update_teller import UpdateTeller
from kesbang_desktop.ui.work.worker import Worker
from tests.ui.fake_ports import MemoryStore
from tests.ui.fake_updates import MemoryUpdates
from tests.ui.speaking import speaking

UPDATE = ProgramUpdate("0.2.0", "/media/rina/STIK/notula-kesbang_0.2.0_amd64.deb")


@pytest.fixture
def updates(store: MemoryStore) -> MemoryUpdates:
    return store.updates


@pytest.fixture
def teller(window: MainWindow) -> UpdateTeller:
    return window.desks.updates


def test_a_newer_version_is_said_once(
    qtbot, window: MainWindow, worker: Worker, teller: UpdateTeller, updates: MemoryUpdates
) -> None:
    updates.on_sticks = UPDATE
    teller.start()
    qtbot.waitUntil(lambda: "0.2.0" in window.banner.text)
    assert UPDATE.place in window.banner.text
    window.banner.dismiss()
    teller.start()
    qtbot.waitUntil(lambda: worker.is_idle and not worker.works)
    assert window.banner.text == ""
    assert updates.installed == []


def test_it_is_installed_and_takes_the_place_of_the_program(
    qtbot, window: MainWindow, teller: UpdateTeller, updates: MemoryUpdates
) -> None:
    updates.on_sticks = UPDATE
    teller.start()
    qtbot.waitUntil(lambda: "0.2.0" in window.banner.text)
    window.banner.press("Perbarui")
    qtbot.waitUntil(lambda: window.banner.text == "Siap.")
    assert updates.installed == [UPDATE]
    assert window.starts == ()
    window.banner.press("Lanjutkan")
    qtbot.waitUntil(window.isHidden)
    assert window.starts == ("program",)


def test_a_command_for_the_administrator_is_shown_and_copied(
    qtbot, window: MainWindow, teller: UpdateTeller, updates: MemoryUpdates
) -> None:
    updates.on_sticks = UPDATE
    updates.end = UpdateEnd("Pasang dengan:", command="sudo apt install ./a.deb")
    teller.start()
    qtbot.waitUntil(lambda: "0.2.0" in window.banner.text)
    window.banner.press("Perbarui")
    qtbot.waitUntil(lambda: "sudo apt install ./a.deb" in window.banner.text)
    window.banner.press("Salin perintah")
    assert QGuiApplication.clipboard().text() == "sudo apt install ./a.deb"


def test_what_goes_wrong_is_said_and_can_be_tried_again(
    qtbot, window: MainWindow, teller: UpdateTeller, updates: MemoryUpdates
) -> None:
    updates.on_sticks = UPDATE
    updates.failure = "Berkas rusak. Salin lagi."
    teller.start()
    qtbot.waitUntil(lambda: "0.2.0" in window.banner.text)
    window.banner.press("Perbarui")
    qtbot.waitUntil(lambda: window.banner.text == "Berkas rusak. Salin lagi.")
    updates.failure = ""
    window.banner.press("Coba lagi")
    qtbot.waitUntil(lambda: updates.installed == [UPDATE])


def test_what_installing_ended_with_is_told_in_the_language_of_the_window(
    qtbot, qapp, window: MainWindow, teller: UpdateTeller, updates: MemoryUpdates
) -> None:
    updates.on_sticks = UPDATE
    updates.end = UpdateEnd(
        "Program ditutup, lalu pemasang versi 0.2.0 dibuka; datanya tetap.", starts=("program",)
    )
    with speaking(qapp, WindowLanguage.ENGLISH):
        teller.start()
        qtbot.waitUntil(lambda: "0.2.0" in window.banner.text)
        window.banner.press("Update")
        qtbot.waitUntil(lambda: window.banner.text.endswith("its data stays."))


@pytest.mark.parametrize("is_there", [True, False])
def test_a_folder_that_is_asked_for_is_answered(
    qtbot,
    monkeypatch: pytest.MonkeyPatch,
    window: MainWindow,
    teller: UpdateTeller,
    updates: MemoryUpdates,
    is_there: bool,
) -> None:
    if is_there:
        updates.in_folders[Path("/unduhan")] = UPDATE
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/unduhan")
    teller.ask_for_folder()
    words = "0.2.0" if is_there else "tidak ada versi yang lebih baru"
    qtbot.waitUntil(lambda: words in window.banner.text)
