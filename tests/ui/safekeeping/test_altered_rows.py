"""Rows that changed by themselves: told with a way on, shown side by side, settled, taken back."""

import pytest
from PySide6.QtCore import Qt

from kesbang_desktop.domain.altered_rows import Verdict
from kesbang_desktop.ui.safekeeping.altered_rows_dialog import AlteredRowsDialog
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog
from tests.ui.fake_copies import ALTERED

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def copies(store):
    store.copies.altered = list(ALTERED)
    return store.copies


@pytest.fixture
def dialog(qtbot, copies, window) -> AlteredRowsDialog:
    window.desks.housekeeper.doubted.emit("4 baris data tidak seperti yang ditulis")
    window.banner.press("Lihat barisnya…")
    qtbot.waitUntil(lambda: isinstance(front_dialog(), AlteredRowsDialog))
    return front_dialog()


def side(dialog: AlteredRowsDialog, name: str) -> str:
    lines = (getattr(one, name) or () for one in dialog.sides.model.rows)
    return "\n".join("".join(span.text for span in line) for line in lines).strip()


def left_text(dialog: AlteredRowsDialog) -> str:
    return side(dialog, "left")


def right_text(dialog: AlteredRowsDialog) -> str:
    return side(dialog, "right")


def test_a_copy_in_doubt_is_told_once_with_the_way_to_its_rows(qtbot, copies, window):
    window.desks.housekeeper.copy_again()
    qtbot.waitUntil(lambda: "tidak seperti yang ditulis" in window.banner.text)
    assert [one.text() for one in window.banner.buttons] == ["Lihat barisnya…"]


def test_each_row_stands_with_both_sides_in_words(dialog):
    assert dialog.focusWidget() is dialog.table
    assert dialog.table.currentIndex().row() == 0
    assert "rapat “Pemantauan”" in dialog.model.rows[0][0]
    assert "Teks: Pemerintah kabupaten menyiapkan pesko" in left_text(dialog)
    assert "Dicatat: 21 Maret 2024 09.30" in right_text(dialog)
    dialog.show_row(1)
    assert left_text(dialog) == "(tidak ada)"
    dialog.show_row(2)
    assert right_text(dialog) == "(tidak ada)"
    assert dialog.take.text() == "Buang baris ini" and dialog.leave.isDefault()
    dialog.show_row(3)
    assert not dialog.take.isEnabled()
    assert dialog.says.text().startswith("Tidak ada salinan terbaca")


def test_enter_takes_the_row_from_the_copy_and_the_next_one_follows(qtbot, dialog, copies):
    qtbot.keyClick(dialog.table, KEY.Key_Return)
    qtbot.waitUntil(lambda: copies.settled == [("entry-12", Verdict.COPY)])
    qtbot.waitUntil(lambda: len(dialog.model.rows) == 3)
    assert dialog.table.currentIndex().row() == 0
    assert dialog.banner.text == "1 baris seperti dalam cadangan lagi"


def test_a_decision_is_taken_back_with_ctrl_z(qtbot, dialog, copies):
    qtbot.mouseClick(dialog.keep, LEFT)
    qtbot.waitUntil(lambda: len(dialog.model.rows) == 3)
    qtbot.keyClick(dialog.table, KEY.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(dialog.model.rows) == 4)
    assert copies.altered == list(ALTERED)
    assert dialog.decided == []


def test_all_from_the_copy_leaves_what_no_copy_has(qtbot, dialog, copies):
    qtbot.mouseClick(dialog.take_all, LEFT)
    qtbot.waitUntil(lambda: len(dialog.model.rows) == 2)
    assert {name for name, _ in copies.settled} == {"entry-12", "version-3"}


def test_once_all_are_settled_it_closes_a_copy_follows_and_all_can_be_taken_back(
    qtbot, dialog, copies, window
):
    made = len(copies.records)
    qtbot.mouseClick(dialog.keep_all, LEFT)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    qtbot.waitUntil(lambda: len(copies.records) == made + 1)
    assert window.banner.text == "4 baris diputuskan"
    window.banner.press("Urungkan")
    qtbot.waitUntil(lambda: copies.altered == list(ALTERED))


def test_a_failure_is_told_in_the_dialog_and_can_be_tried_again(qtbot, dialog, copies):
    copies.failure = "Berkas data “notula.sqlite” sedang dipakai program lain."
    qtbot.mouseClick(dialog.keep, LEFT)
    qtbot.waitUntil(lambda: dialog.banner.text == copies.failure)
    assert len(dialog.model.rows) == 4
    copies.failure = ""
    qtbot.mouseClick(dialog.keep, LEFT)
    qtbot.waitUntil(lambda: len(dialog.model.rows) == 3)


def test_esc_closes_and_decides_nothing(qtbot, dialog, copies):
    qtbot.keyClick(dialog.table, KEY.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert copies.settled == []


def test_rows_that_are_right_by_now_are_told_so(qtbot, copies, window):
    copies.altered.clear()
    window.desks.altered_way.open()
    qtbot.waitUntil(lambda: window.banner.text == "Semua baris seperti yang ditulis.")


def test_the_page_of_copies_leads_to_the_rows_while_there_are_some(qtbot, copies, window, worker):
    window.show_page(Page.SETTINGS)
    page = window.pages.page(Page.SETTINGS)
    page.sections.setCurrentRow(page.copies_row)
    qtbot.waitUntil(lambda: not page.copies.altered_button.isHidden())
    qtbot.mouseClick(page.copies.altered_button, LEFT)
    qtbot.waitUntil(lambda: isinstance(front_dialog(), AlteredRowsDialog))
    copies.altered.clear()
    page.copies.read()
    qtbot.waitUntil(lambda: page.copies.altered_button.isHidden())
