"""From the row of the excerpts to the files: agencies, what is classified, the folder."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget

import tests.documents.meetings as m
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.ui.papers.excerpt_dialog import ExcerptDialog
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog
from kesbang_desktop.ui.workspace import excerpt_way
from kesbang_desktop.ui.workspace.excerpt_way import ExcerptWay


@pytest.fixture
def minutes(store):
    minutes = m.sample()
    store.minutes[minutes.meeting.id] = minutes
    return minutes


@pytest.fixture
def page(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    return page


@pytest.fixture
def meeting(minutes):
    return [minutes.meeting]


@pytest.fixture
def way(page, ports, worker, meeting, tmp_path, monkeypatch):
    monkeypatch.setattr(excerpt_way, "export_folder", lambda: tmp_path)
    page.banner = Banner(page)
    return ExcerptWay(ports.papers, worker, page.banner, lambda: meeting[0], page)


def asked(qtbot, way) -> ExcerptDialog:
    way.ask()
    qtbot.waitUntil(lambda: isinstance(front_dialog(), ExcerptDialog))
    return front_dialog()


def test_space_leaves_an_agency_out_and_enter_makes_the_others(qtbot, way, page, tmp_path):
    dialog = asked(qtbot, way)
    assert dialog.agree.text() == "Buat 2 petikan"
    QTest.keyClick(dialog.agencies, Qt.Key.Key_Space)
    assert dialog.agree.text() == "Buat 1 petikan"
    QTest.keyClick(dialog.agencies, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "1 petikan tersimpan" in page.banner.text)
    [folder] = tmp_path.iterdir()
    assert folder.name.startswith("Petikan 2024-03-21 ")
    assert [path.name for path in folder.iterdir()] == ["Kesbangpol Kaltim.docx"]


def test_nothing_checked_makes_nothing(qtbot, way):
    dialog = asked(qtbot, way)
    for row in range(2):
        dialog.agencies.setCurrentRow(row)
        QTest.keyClick(dialog.agencies, Qt.Key.Key_Space)
    assert not dialog.agree.isEnabled()
    dialog.reject()


def test_what_is_classified_is_asked_about_first(qtbot, way, page, meeting, tmp_path):
    meeting[0] = replace(meeting[0], classification=Classification.RESTRICTED)
    dialog = asked(qtbot, way)
    QTest.keyClick(dialog.agencies, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(front_dialog(), QMessageBox))
    box = front_dialog()
    assert "TERBATAS" in box.text()
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: front_dialog() is None)
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_concerns_anybody_it_is_told(qtbot, way, page, store, meeting):
    minutes = store.load_minutes(meeting[0].id)
    store.minutes[meeting[0].id] = replace(minutes, entries=(), actions={})
    way.ask()
    qtbot.waitUntil(lambda: "menyangkut suatu instansi" in page.banner.text)
