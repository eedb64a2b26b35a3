"""Forms handed out: to a folder for all, as one file, as a text for chat."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytest import MonkeyPatch

from kesbang_desktop.ui.reports.forms_dialog import FormsDialog
from kesbang_desktop.ui.reports.reports_page import ReportsPage
from tests.patient_bot import PatientBot
from tests.ui.fake_ports import MemoryStore
from tests.ui.keyboard import CONTROL, KEY, press


def ask(qtbot: PatientBot, page: ReportsPage) -> FormsDialog:
    press(KEY.Key_E, CONTROL)
    dialog = page.forms.dialog
    assert dialog is not None
    qtbot.activate(dialog)
    return dialog


def test_forms_for_all_go_into_a_folder_and_spare_what_lies_there(
    qtbot: PatientBot,
    page: ReportsPage,
    store: MemoryStore,
    monkeypatch: MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    there = tmp_path / "formulir Kota Bontang November 2024.docx"
    there.write_bytes(b"diisi orang")
    ask(qtbot, page)
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: len(store.reports.written) == 10)
    names = {path.name for path, _, _ in store.reports.written}
    assert "formulir Kota Samarinda November 2024.docx" in names
    assert there.name not in names
    assert "formulir Kota Bontang November 2024 (2).docx" in names
    qtbot.waitUntil(lambda: "10 formulir" in page.banner.text)


def test_the_text_for_chat_of_one_region_is_copied(qtbot: PatientBot, page: ReportsPage) -> None:
    dialog = ask(qtbot, page)
    dialog.which.setCurrentText("Kota Bontang")
    dialog.kind.setCurrentIndex(2)
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: "disalin" in page.banner.text)
    assert QGuiApplication.clipboard().text() == "Formulir Kota Bontang November 2024"


def test_those_who_have_not_reported_can_be_chosen(qtbot: PatientBot, page: ReportsPage) -> None:
    dialog = ask(qtbot, page)
    assert dialog.which.itemText(1) == "Yang belum melapor (9)"
    press(KEY.Key_Escape)
