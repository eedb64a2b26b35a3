"""Approval and distribution, noted by the keyboard and taken back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

import tests.documents.meetings as m
from kesbang_desktop.domain.proof import ProofKind
from kesbang_desktop.ui.papers.proof_dialog import ProofDialog
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog
from kesbang_desktop.ui.workspace.proof_way import ProofWay


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
    page.banner = Banner(page)
    return page


@pytest.fixture
def way(page, ports, worker):
    return ProofWay(ports.papers, worker, page.banner, page)


def asked(qtbot, way, minutes) -> ProofDialog:
    way.ask(minutes)
    qtbot.waitUntil(lambda: isinstance(front_dialog(), ProofDialog))
    return front_dialog()


def test_the_chair_and_each_agency_are_proposed_once(qtbot, way, minutes):
    dialog = asked(qtbot, way, minutes)
    assert dialog.approval.name.text() == "Ahmad Firdaus Kurniawan"
    names = [row.name.text() for row in dialog.receipts]
    assert names == [
        *("Kesbangpol Kaltim", "Diskominfo Kaltim", "Bawaslu Kaltim"),
        *("Badan Intelijen Daerah", "TNI", "POLRI", "", ""),
    ]
    dialog.reject()


def test_space_says_today_and_enter_keeps_it(qtbot, way, page, minutes, store):
    dialog = asked(qtbot, way, minutes)
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.approval.done)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
    QTest.keyClick(dialog.receipts[1].done, Qt.Key.Key_Space)
    dialog.receipts[1].way.setCurrentText("WhatsApp")
    with qtbot.waitSignal(way.committed):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    kept = store.papers.proofs[minutes.meeting.id]
    assert [(one.kind, one.day, one.way) for one in kept[:1]] == [
        (ProofKind.APPROVAL, date.today(), "tanda tangan")
    ]
    received = [(one.name, one.way) for one in kept if one.kind is ProofKind.RECEIPT and one.day]
    assert received == [("Diskominfo Kaltim", "WhatsApp")]
    assert len(kept) == 7
    with qtbot.waitSignal(way.committed):
        page.banner.press("Urungkan")
    assert store.papers.proofs[minutes.meeting.id] == []


def test_what_was_noted_is_shown_again_and_can_be_taken_out(qtbot, way, minutes, store):
    dialog = asked(qtbot, way, minutes)
    dialog.receipts[0].day.read_text("22/3/2024")
    with qtbot.waitSignal(way.committed):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    dialog = asked(qtbot, way, minutes)
    first = dialog.receipts[0]
    assert (first.done.isChecked(), first.day.date()) == (True, date(2024, 3, 22))
    QTest.keyClick(first.done, Qt.Key.Key_Space)
    dialog.receipts[1].name.clear()
    with qtbot.waitSignal(way.committed):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    kept = store.papers.proofs[minutes.meeting.id]
    assert [one.name for one in kept][:2] == ["Kesbangpol Kaltim", "Bawaslu Kaltim"]
    assert all(one.day is None for one in kept)


def test_a_day_that_is_none_is_told_and_the_dialog_stays(qtbot, way, minutes):
    dialog = asked(qtbot, way, minutes)
    dialog.receipts[0].day.read_text("31 Februari 2024")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.problem.isVisible()
    dialog.reject()
