"""An empty program invites: some ways in, and the lists from the first meeting on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kesbang_desktop.domain.attendance import Role, holder_of
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog
from kesbang_desktop.ui.widgets.empty_state import EmptyState
from tests.ui.meetings_data import add_attended_meeting


def test_the_ways_in_and_the_keyboard_on_the_main_one(qtbot, window):
    home = window.home
    assert home.invitation.isVisible()
    assert not home.figures.isVisible()
    assert QApplication.focusWidget() is home.invitation.new


def test_the_sample_is_looked_at_and_kept(qtbot, window, worker, store):
    window.home.invitation.sample.click()
    qtbot.waitUntil(lambda: front_dialog() is not None)
    front_dialog().accept()
    qtbot.waitUntil(lambda: worker.is_idle and bool(store.minutes))
    window.show_page(Page.HOME)
    qtbot.waitUntil(lambda: window.home.figures.isVisible())
    assert not window.home.invitation.isVisible()


def test_a_new_meeting_is_one_enter_away(qtbot, window, store):
    QTest.keyClick(window.home.invitation.new, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(store.minutes) == 1)


@pytest.mark.parametrize(
    ("place", "query"),
    [(1, "lewat"), (2, 'status:terbuka tenggat:"hari ini"'), (4, "status:terbuka")],
)
def test_a_figure_leads_to_the_follow_ups_it_counts(qtbot, store, window, worker, place, query):
    add_attended_meeting(store)
    window.home.refresh()
    qtbot.waitUntil(lambda: window.home.figures.isVisible() and not window.home.is_reading)
    figure = window.home.figures.buttons[place]
    figure.setFocus()
    QTest.keyClick(figure, Qt.Key.Key_Space)
    assert window.pages.shown == Page.FOLLOW_UPS
    assert window.follow_ups.filters.line.text() == query


def test_the_figure_of_unfinished_minutes_leads_to_them(qtbot, store, window, worker):
    add_attended_meeting(store)
    window.home.refresh()
    qtbot.waitUntil(lambda: window.home.figures.isVisible() and not window.home.is_reading)
    figure = window.home.figures.buttons[5]
    QTest.mouseClick(figure, Qt.MouseButton.LeftButton)
    assert window.pages.shown == Page.MEETINGS
    wanted = window.meetings.filters.value
    assert wanted.unfinished and wanted.before is not None
    window.home.figures.buttons[0].click()
    wanted = window.meetings.filters.value
    assert not wanted.unfinished and (wanted.before - wanted.since).days == 1


def test_a_typed_chair_becomes_an_attendee(qtbot, opened, worker, store):
    details = opened.workspace.details
    opened.workspace.show_tab(0)
    box = details.form.holders[Role.CHAIR]
    box.setFocus()
    box.lineEdit().selectAll()
    qtbot.keyClicks(box.lineEdit(), "Contoh Satu, S.Sos., Kepala Badan, Kesbangpol Kaltim")
    QTest.keyClick(box.lineEdit(), Qt.Key.Key_Return)

    def chair():
        holder = holder_of(Role.CHAIR, store.minutes[opened.workspace.meeting_id].attendances)
        return holder.party.name if holder else ""

    qtbot.waitUntil(lambda: chair() == "Contoh Satu, S.Sos.")
    assert box.currentText() == "Contoh Satu, S.Sos."
    opened.workspace.attendees.keeper.undo()
    qtbot.waitUntil(lambda: chair() != "Contoh Satu, S.Sos.")


EMPTY_PAGES = (
    Page.MEETINGS,
    Page.FOLLOW_UPS,
    Page.ISSUES,
    Page.DECISIONS,
    Page.OBLIGATIONS,
    Page.DIRECTORY,
)


def test_every_page_without_anything_says_what_to_do_next(qtbot, window, worker):
    for name in EMPTY_PAGES:
        window.show_page(name)
        qtbot.waitUntil(lambda: worker.is_idle)
        shown = window.pages.page(name)
        states = [one for one in shown.findChildren(EmptyState) if one.isVisible()]
        assert states, name
        for one in states:
            assert one.heading.text(), name
            # A sentence, not a statement of emptiness alone.
            assert len(one.sentence.text().split()) >= 4, (name, one.sentence.text())
