"""What can be made of a meeting."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kesbang_desktop.ui.workspace.documents_tab import DocumentsTab
from tests.ui.meetings_data import add_attended_meeting


@pytest.fixture
def tab(qtbot, store, ports, worker):
    tab = DocumentsTab(ports, worker)
    qtbot.addWidget(tab)
    tab.set_minutes(add_attended_meeting(store))
    tab.show()
    return tab


def test_the_export_button_asks_for_the_export(qtbot, tab):
    with qtbot.waitSignal(tab.export_requested):
        tab.export_button.click()


def test_where_a_document_went_is_said_with_ways_to_open_it(tab):
    path = Path("Dokumen") / "Notula.docx"
    tab.show_exported(path)
    assert tab.banner.text == f"Tersimpan ke {path}"
    assert [button.text() for button in tab.banner.buttons] == ["Buka", "Buka folder"]


def test_notes_are_copied_as_they_can_be_read_again(qtbot, tab):
    tab.copy_button.click()
    qtbot.waitUntil(lambda: tab.banner.text == "Catatan disalin")
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Rapat: Rapat Pemantauan Perkembangan Politik Daerah Pasca Pemilu 2024")


def test_notes_are_written_to_a_file(qtbot, tab, tmp_path):
    path = tmp_path / "catatan.txt"
    tab.save_notes(path)
    qtbot.waitUntil(lambda: tab.banner.text == f"Tersimpan ke {path}")
    assert "Hari Dermanto, Ketua, Bawaslu Kaltim" in path.read_text(encoding="utf-8")


def test_a_folder_that_is_not_there_is_told(qtbot, tab, tmp_path):
    tab.save_notes(tmp_path / "hilang" / "catatan.txt")
    qtbot.waitUntil(lambda: "Pilih folder lain" in tab.banner.text)
