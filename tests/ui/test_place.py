"""The program opens where it was."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.place import END, Place
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from tests.asked_office import pass_guide


class Sitting:
    """One run of the program over a data folder; ``crash`` ends it without a goodbye."""

    def __init__(self, qtbot, folder) -> None:
        self._qtbot = qtbot
        self.backend = Backend(folder)
        pass_guide(self.backend)
        self.worker = Worker()
        self.window = MainWindow(self.backend.ports(), self.worker)
        qtbot.addWidget(self.window)
        with qtbot.waitSignal(self.window.ready):
            self.window.show()
        self.rest()

    def rest(self) -> None:
        """Wait until the worker has nothing to do."""
        self._qtbot.waitUntil(lambda: self.worker.is_idle)

    def new_meeting(self) -> UUID:
        """Make a meeting and open its text; return its id."""
        with self._qtbot.waitSignal(self.window.workspace.opened):
            self.window.meetings.create_meeting()
        self.window.workspace.show_tab(Tab.MINUTES)
        meeting_id = self.window.workspace.meeting_id
        assert meeting_id is not None
        return meeting_id

    def crash(self) -> None:
        """Leave everything as it is."""
        self.worker.stop()
        self.backend.close()


def test_after_a_crash_one_types_on_at_the_end_of_the_line(qtbot, tmp_path) -> None:
    first = Sitting(qtbot, tmp_path)
    meeting_id = first.new_meeting()
    edit = first.window.workspace.minutes_tab.edit
    QTest.keyClicks(edit, "satu dua")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    QTest.keyClicks(edit, "tiga")
    QTest.keyClick(edit, Qt.Key.Key_Up)
    kept = first.window.workspace.minutes_tab.place
    qtbot.waitUntil(lambda: first.backend.ports().settings.get("place") == kept().to_setting())
    # The text goes on after the place was written, as it does when the power fails.
    QTest.keyClick(edit, Qt.Key.Key_End)
    QTest.keyClicks(edit, " dan seterusnya")
    for _ in range(5):
        QTest.keyClick(edit, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: first.window.workspace.is_settled)
    place = kept()
    first.crash()

    again = Sitting(qtbot, tmp_path)
    qtbot.waitUntil(lambda: again.window.workspace.meeting_id == meeting_id)
    tab = again.window.workspace.minutes_tab
    assert tab.place().entry_id == place.entry_id
    QTest.keyClicks(tab.edit, "nya")
    assert [line.text for line in tab.edit.table.lines] == ["satu dua dan seterusnyanya", "tiga"]
    qtbot.waitUntil(lambda: again.window.workspace.is_settled)
    again.crash()


def test_the_line_is_noted_as_soon_as_the_cursor_comes_to_it(qtbot, tmp_path) -> None:
    first = Sitting(qtbot, tmp_path)
    first.new_meeting()
    tab = first.window.workspace.minutes_tab
    places = []
    for text in ("satu", "dua"):
        QTest.keyClick(tab.edit, Qt.Key.Key_Return)
        QTest.keyClicks(tab.edit, text)
        qtbot.waitUntil(
            lambda: first.backend.ports().settings.get("place") == tab.place().to_setting(),
        )
        places.append(tab.place().entry_id)
    assert places[0] != places[1]
    qtbot.waitUntil(lambda: first.window.workspace.is_settled)
    first.crash()


def test_leaving_for_the_list_is_remembered_too(qtbot, tmp_path) -> None:
    first = Sitting(qtbot, tmp_path)
    first.new_meeting()
    qtbot.waitUntil(lambda: first.backend.ports().settings.get("place") is not None)
    first.window.show_page("meetings")
    qtbot.waitUntil(lambda: first.backend.ports().settings.get("place") is None)
    first.crash()


def test_whoever_goes_on_meanwhile_is_not_brought_back(qtbot, tmp_path) -> None:
    sitting = Sitting(qtbot, tmp_path)
    meeting_id = sitting.new_meeting()
    window = sitting.window
    shown = []
    window.workspace.opened.connect(lambda: shown.append(window.workspace.meeting_id))
    window.workspace.return_to(Place(meeting_id))
    window.show_page(Page.DIRECTORY)
    sitting.rest()
    assert window.pages.shown == Page.DIRECTORY
    window.workspace.return_to(Place(meeting_id))
    window.create_meeting()
    qtbot.waitUntil(lambda: window.pages.shown == Page.WORKSPACE)
    sitting.rest()
    assert shown == [window.workspace.meeting_id] != [meeting_id]
    window.place.write()
    sitting.rest()
    sitting.crash()


def test_a_page_that_is_chosen_before_the_first_rows_are_there_keeps_the_keys(
    qtbot, tmp_path
) -> None:
    backend, worker = Backend(tmp_path), Worker()
    window = MainWindow(backend.ports(), worker)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.ready):
        window.show()
        window.show_page(Page.FOLLOW_UPS)
    qtbot.waitUntil(lambda: worker.is_idle)
    focus = window.focusWidget()
    assert window.pages.page(Page.FOLLOW_UPS).isAncestorOf(focus)
    worker.stop()
    backend.close()


def test_a_place_that_makes_no_sense_is_passed_over() -> None:
    meeting = UUID(int=1)
    entry = UUID(int=2)
    assert Place.from_setting(Place(meeting, entry, 3).to_setting()) == Place(meeting, entry, END)
    for value in (None, 1, {}, {"meeting": "x"}, {"meeting": str(meeting), "entry": "a"}):
        assert Place.from_setting(value) is None
