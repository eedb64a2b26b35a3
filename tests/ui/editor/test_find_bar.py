"""The bar that finds and replaces, driven by the keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.ui.editor.find_bar import FindBar
from tests.ui.editor.editing import Editing, empty_minutes, make_editing
from tests.work_counting import MOST_GROWTH, TIMES, lines_run

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Finding:
    """A find bar over an editor with three entries."""

    def __init__(self, qtbot, editing: Editing) -> None:
        self.editing = editing
        self.edit = editing.edit
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.bar = FindBar(self.edit, self.window)
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.bar)
        layout.addWidget(self.edit)
        self.window.resize(900, 600)
        self.window.show()
        self.window.activateWindow()
        self.edit.setFocus()
        qtbot.waitUntil(self.edit.hasFocus)

    def open(self, replacing: bool = False) -> "Finding":
        self.bar.open(replacing)
        return self

    def type(self, text: str) -> "Finding":
        QTest.keyClicks(self.focused, text)
        return self

    def press(self, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> "Finding":
        QTest.keyClick(self.focused, key, modifier)
        return self

    @property
    def focused(self) -> QWidget:
        return self.window.focusWidget()

    @property
    def selected(self) -> tuple[int, str]:
        cursor = self.edit.textCursor()
        return cursor.blockNumber(), cursor.selectedText()


@pytest.fixture
def finding(qtbot, editing: Editing) -> Finding:
    editing.type("Rapat dibuka\nhasil rapat lama\nRapat ditutup")
    return Finding(qtbot, editing)


def test_typing_selects_the_first_match_from_the_cursor_on(finding: Finding) -> None:
    finding.open().type("rapat")
    assert finding.selected == (0, "Rapat")
    assert finding.bar.count.text() == "1 dari 3"
    # The selected match shows as the selection, all of them are marked.
    assert len(finding.edit.extraSelections()) == 3


def test_enter_goes_on_and_shift_enter_back_round_the_ends(finding: Finding) -> None:
    finding.open().type("rapat").press(KEY.Key_Return)
    assert finding.selected == (1, "rapat")
    finding.press(KEY.Key_Return).press(KEY.Key_Return)
    assert finding.selected == (0, "Rapat")
    finding.press(KEY.Key_Return, SHIFT)
    assert finding.selected == (2, "Rapat")
    assert finding.bar.count.text() == "3 dari 3"


def test_the_selected_text_is_looked_for(finding: Finding) -> None:
    finding.editing.press(KEY.Key_Home).press(KEY.Key_End, SHIFT)
    finding.open()
    assert finding.bar.text.text() == "Rapat ditutup"
    assert finding.bar.count.text() == "1 dari 1"


def test_esc_gives_the_keyboard_back_with_the_match_selected(finding: Finding) -> None:
    finding.open().type("lama").press(KEY.Key_Escape)
    assert finding.focused is finding.edit
    assert finding.bar.isHidden()
    assert finding.edit.extraSelections() == []
    finding.editing.type("baru")
    assert finding.editing.lines[1].text == "hasil rapat baru"


def test_what_is_missing_is_said(finding: Finding) -> None:
    finding.open().type("tiada")
    assert finding.bar.count.text() == "Tidak ada"
    assert not finding.bar.replace_all.isEnabled()
    finding.press(KEY.Key_Return)
    assert finding.selected[1] == ""


def test_case_counts_where_it_is_asked_for(finding: Finding) -> None:
    finding.open().type("Rapat")
    finding.bar.match_case.setFocus()
    finding.press(KEY.Key_Space)
    assert finding.bar.count.text() == "1 dari 2"


def test_matches_follow_edits(finding: Finding, qtbot) -> None:
    finding.open().type("rapat")
    finding.edit.setFocus()
    finding.editing.press(KEY.Key_End).type(" untuk rapat lain")
    qtbot.waitUntil(lambda: finding.bar.count.text() == "4 ditemukan")


def test_replacing_one_after_another(finding: Finding) -> None:
    finding.open(replacing=True).type("rapat").press(KEY.Key_Tab).type("Sidang")
    finding.press(KEY.Key_Return)
    assert finding.editing.lines[0].text == "Sidang dibuka"
    assert finding.selected == (1, "rapat")
    finding.press(KEY.Key_Return)
    assert [line.text for line in finding.editing.lines] == [
        "Sidang dibuka",
        "hasil Sidang lama",
        "Rapat ditutup",
    ]
    assert finding.bar.count.text() == "1 dari 1"


def test_replacing_all_says_how_many_and_undoes_at_once(finding: Finding) -> None:
    before = finding.editing.lines
    finding.open(replacing=True).type("rapat").press(KEY.Key_Tab).type("sidang")
    finding.bar.replace_all.setFocus()
    finding.press(KEY.Key_Return)
    assert finding.bar.count.text() == "3 diganti"
    assert finding.editing.lines[2].text == "sidang ditutup"
    finding.press(KEY.Key_Escape)
    finding.editing.press(KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert finding.editing.lines == before


@pytest.fixture
def open_long(qtbot) -> Callable[[int], Finding]:
    """Open the bar over minutes of so many entries."""
    opened: list[Finding] = []

    def open_bar(count: int) -> Finding:
        meeting = empty_minutes().meeting
        entries = tuple(
            Entry(new_id(), meeting.id, key, text=f"Pembahasan ke-{number} tentang rapat")
            for number, key in enumerate(keys_after(None, count))
        )
        opened.append(Finding(qtbot, make_editing(qtbot, Minutes(meeting, entries=entries))).open())
        return opened[-1]

    return open_bar


def test_two_thousand_entries_are_found_by_work_that_grows_with_them(open_long) -> None:
    short, long = (open_long(count).type("r") for count in (2000 // TIMES, 2000))
    less = lines_run(lambda: short.type("apat"))
    assert lines_run(lambda: long.type("apat")) < MOST_GROWTH * less
    assert long.bar.count.text().endswith("dari 2000")
    # What is not on screen is not marked.
    assert len(long.edit.extraSelections()) < 100
