"""A copy for correction that goes round, noted by the keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

import tests.documents.meetings as m
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.proof import Answer, Proof, ProofKind
from kesbang_desktop.domain.working_days import add_working_days
from kesbang_desktop.ui.papers.circulation_dialog import CirculationDialog
from kesbang_desktop.ui.papers.proof_dialog import ProofDialog
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog
from kesbang_desktop.ui.workspace.proof_way import ProofWay

APPROVED = ProofKind.APPROVAL


@pytest.fixture
def minutes(store):
    minutes = m.sample()
    store.minutes[minutes.meeting.id] = minutes
    approval = Proof(new_id(), minutes.meeting.id, "V", APPROVED, "Ketua", date(2024, 3, 22))
    store.papers.proofs[minutes.meeting.id] = [approval]
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


def asked(qtbot, way, minutes) -> CirculationDialog:
    way.ask_readers(minutes)
    qtbot.waitUntil(lambda: isinstance(front_dialog(), CirculationDialog))
    return front_dialog()


def readers(store, minutes) -> list[Proof]:
    return [one for one in store.papers.proofs[minutes.meeting.id] if one.kind is ProofKind.READER]


def test_who_got_it_and_until_when_is_kept_beside_the_rest(qtbot, way, page, minutes, store):
    dialog = asked(qtbot, way, minutes)
    until = add_working_days(date.today(), 3, ())
    assert dialog.day.date() == until
    names = [row.name.text() for row in dialog.rows]
    assert names[:2] == ["Kesbangpol Kaltim", "Diskominfo Kaltim"]
    assert names[-2:] == ["", ""]
    # A long name is read from its beginning.
    assert dialog.rows[0].name.cursorPosition() == 0
    QTest.keyClick(dialog.rows[1].sent, Qt.Key.Key_Space)
    with qtbot.waitSignal(way.committed):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    [one] = readers(store, minutes)
    assert (one.name, one.day, one.due) == ("Diskominfo Kaltim", date.today(), until)
    assert one.answer is Answer.NONE
    assert store.papers.proofs[minutes.meeting.id][0].kind is APPROVED
    with qtbot.waitSignal(way.committed):
        page.banner.press("Urungkan")
    assert readers(store, minutes) == []


def test_what_somebody_asks_for_says_that_he_asked(qtbot, way, minutes, store):
    dialog = asked(qtbot, way, minutes)
    QTest.keyClicks(dialog.rows[0].note, "Nama ketua salah")
    dialog.rows[1].answer.setCurrentIndex(1)
    dialog.day.read_text("12/3/2024")
    with qtbot.waitSignal(way.committed):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    one, two = readers(store, minutes)
    assert (one.answer, one.note) == (Answer.ASKED, "Nama ketua salah")
    assert (two.answer, two.due) == (Answer.AGREED, date(2024, 3, 12))
    dialog = asked(qtbot, way, minutes)
    assert dialog.day.date() == date(2024, 3, 12)
    assert [row.sent.isChecked() for row in dialog.rows[:3]] == [True, True, False]
    QTest.keyClick(dialog.rows[0].sent, Qt.Key.Key_Space)
    with qtbot.waitSignal(way.committed):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert readers(store, minutes) == [two]


def test_approval_and_receipts_leave_the_readers(qtbot, way, minutes, store):
    dialog = asked(qtbot, way, minutes)
    QTest.keyClick(dialog.rows[1].sent, Qt.Key.Key_Space)
    with qtbot.waitSignal(way.committed):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    before = readers(store, minutes)
    way.ask(minutes)
    qtbot.waitUntil(lambda: isinstance(front_dialog(), ProofDialog))
    with qtbot.waitSignal(way.committed):
        QTest.keyClick(front_dialog(), Qt.Key.Key_Return)
    assert readers(store, minutes) == before != []


def test_a_day_that_is_none_is_told_and_the_dialog_stays(qtbot, way, minutes):
    dialog = asked(qtbot, way, minutes)
    dialog.day.read_text("31 Februari 2024")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.field.error
    dialog.reject()
