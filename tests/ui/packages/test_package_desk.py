"""Handing meetings over and taking them in, in the window."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.long_work import STOPPED
from kesbang_desktop.domain.package import Answers, Merged
from kesbang_desktop.domain.record_state import Choice
from kesbang_desktop.ui.commands.offers import offers_of
from kesbang_desktop.ui.packages.hand_over_dialog import HandOver, HandOverDialog
from kesbang_desktop.ui.packages.package_dialog import PackageDialog
from kesbang_desktop.ui.packages.passphrase_dialog import PackagePassphraseDialog
from kesbang_desktop.ui.packages.taking_dialog import TakingDialog
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog
from tests.ui.fake_packages import FINAL, LINE, VIEW
from tests.ui.keyboard import CONTROL, KEY, SHIFT, press, type_text
from tests.ui.meetings_data import add_meetings

PACKAGE = Path("rapat.knotula")
QUIET = replace(VIEW, questions=(), namesakes=())


@pytest.fixture
def packages(store):
    return store.packages


def wait_for(qtbot, kind):
    qtbot.waitUntil(lambda: isinstance(front_dialog(), kind))
    dialog = front_dialog()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.fixture
def shown(qtbot, window: MainWindow) -> PackageDialog:
    """The dialog over a package with two questions and a namesake."""
    window.desks.packages.open_file(PACKAGE)
    return wait_for(qtbot, PackageDialog)


def test_the_selected_meetings_are_handed_over_with_a_passphrase(
    qtbot, store, packages, window, worker, monkeypatch, tmp_path
):
    meetings = add_meetings(store, 3)
    window.show_page(Page.MEETINGS)
    qtbot.waitUntil(lambda: worker.is_idle and window.meetings.model.rowCount() == 3)
    target = tmp_path / "tiga rapat"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(KEY.Key_A, CONTROL)
    press(KEY.Key_P, CONTROL | SHIFT)
    dialog = wait_for(qtbot, HandOverDialog)
    assert dialog.some.isChecked() and "3 rapat" in dialog.some.text()
    type_text("kopi susu")
    press(KEY.Key_Return)
    assert dialog.isVisible() and "tidak sama" in dialog.fields["again"].error
    # The keyboard is where it is missing.
    type_text("kopi susu")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: len(packages.made) == 1)
    [(ids, path, secret)] = packages.made
    assert set(ids) == {one.id for one in meetings}
    assert (path, secret) == (target.with_name("tiga rapat.knotula"), "kopi susu")
    qtbot.waitUntil(lambda: VIEW.info.mark in window.banner.text)


def test_the_open_meeting_is_handed_over_by_the_palette(qtbot, opened):
    names = {one.name: one for one in offers_of(opened)}
    names["Serahkan rapat ini lewat paket…"].run()
    dialog = wait_for(qtbot, HandOverDialog)
    assert dialog.make().meetings == (opened.workspace.meeting_id,)


def test_without_a_selection_everything_is_handed_over(qtbot, window):
    window.desks.packages.hand_over([])
    dialog = wait_for(qtbot, HandOverDialog)
    assert dialog.all.isChecked() and not dialog.some.isEnabled()
    assert dialog.make().meetings is None


def test_a_passphrase_that_is_too_short_is_refused(qtbot, window):
    window.desks.packages.hand_over([])
    dialog = wait_for(qtbot, HandOverDialog)
    for name in ("name", "again"):
        dialog.fields[name].editor.setText("abc")
    press(KEY.Key_Return)
    assert "terlalu pendek" in dialog.fields["name"].error


def test_nothing_is_taken_before_it_was_shown_and_decided(qtbot, packages, shown):
    assert not shown.take.isEnabled()
    press(KEY.Key_Return)
    assert shown.isVisible() and not packages.taken
    cells = [shown.meetings.model().index(row, 2).data() for row in range(2)]
    assert cells == ["perlu dipilih", "rapat baru"]


def test_questions_are_answered_with_keys_and_taken_with_enter(
    qtbot, packages, window, shown, worker
):
    chosen = shown.decisions
    chosen.table.focus_rows()
    assert [one.data() for one in (chosen.model.index(0, 0), chosen.model.index(0, 1))] == [
        "Butir: Rapat Pemantauan",
        "",
    ]
    press(KEY.Key_3)
    assert chosen.model.index(0, 1).data() == "Simpan keduanya, berurutan"
    # Where only two answers can be meant the third key means nothing.
    press(KEY.Key_3)
    assert chosen.open_count == 1
    press(KEY.Key_2)
    assert chosen.model.index(1, 1).data() == "Ambil kembali"
    assert shown.take.isEnabled()
    with qtbot.waitSignal(window.desks.packages.taken):
        press(KEY.Key_Return)
    [(path, mark, answers)] = packages.taken
    assert (path, mark) == (PACKAGE, VIEW.info.mark)
    assert answers == Answers(
        {LINE: Choice.BOTH, FINAL: Choice.THEIRS}, frozenset({VIEW.namesakes[0].theirs.id})
    )
    assert "Keadaan sebelumnya ada di Cadangan" in window.banner.text
    assert not isinstance(front_dialog(), TakingDialog)


def test_namesakes_may_stay_two(qtbot, packages, window, shown):
    shown.decisions.table.selectRow(2)
    shown.decisions.buttons[1].click()
    for row in (0, 1):
        shown.decisions.table.selectRow(row)
        shown.decisions.buttons[0].click()
    with qtbot.waitSignal(window.desks.packages.taken):
        shown.take.click()
    [(_, _, answers)] = packages.taken
    assert answers == Answers({LINE: Choice.MINE, FINAL: Choice.MINE}, frozenset())


def test_both_sides_stand_side_by_side(shown):
    shown.decisions.table.selectRow(0)
    [row] = shown.decisions.sides.model.rows
    assert (row.left_text, row.right_text) == ("Kata sini", "Kata sana")
    shown.decisions.table.selectRow(1)
    texts = {(one.left_text, one.right_text) for one in shown.decisions.sides.model.rows}
    assert ("(tidak ada)", "") in texts and ("", "Rapat Lama") in texts


def test_a_package_that_brings_nothing_says_so(qtbot, packages, window):
    packages.view = replace(QUIET, incoming=0, info=replace(VIEW.info, bytes=12_875))
    window.desks.packages.open_file(PACKAGE)
    dialog = wait_for(qtbot, PackageDialog)
    assert "tidak membawa hal baru" in dialog.says.text()
    assert any(label.text().endswith("lampiran · 13 KB") for label in dialog.findChildren(QLabel))
    assert dialog.take.isHidden() and dialog.leave.text() == "Tutup"
    press(KEY.Key_Return)
    assert not dialog.isVisible() and not packages.taken


def test_a_sealed_package_asks_until_the_passphrase_is_right(qtbot, packages, window):
    packages.secret = "kopi susu"
    window.desks.packages.open_file(PACKAGE)
    wait_for(qtbot, PackagePassphraseDialog)
    type_text("teh")
    press(KEY.Key_Return)
    qtbot.waitUntil(
        lambda: (
            isinstance(front_dialog(), PackagePassphraseDialog)
            and "tidak cocok" in front_dialog().fields["name"].error
        )
    )
    qtbot.waitUntil(front_dialog().isActiveWindow)
    type_text("kopi susu")
    press(KEY.Key_Return)
    wait_for(qtbot, PackageDialog)


def test_what_went_wrong_is_said(qtbot, packages, window):
    packages.failure = "Paket ini rusak. Minta yang baru."
    window.desks.packages.open_file(PACKAGE)
    qtbot.waitUntil(lambda: window.banner.text == packages.failure)
    assert not window.desks.packages.is_busy


def test_a_job_that_is_stopped_says_so_and_changes_nothing(qtbot, packages, window, worker) -> None:
    worker.work_begun.connect(lambda work: work.stop())
    window.desks.packages.open_file(PACKAGE)
    qtbot.waitUntil(lambda: window.banner.text == STOPPED)
    assert not window.desks.packages.is_busy
    assert front_dialog() is None


def test_no_passphrase_is_asked_for_while_another_package_is_worked_on(
    qtbot, packages, window, worker
) -> None:
    packages.secret = "kopi susu"
    desk, said = window.desks.packages, []

    def open_another(_work: object) -> None:
        desk.open_file(PACKAGE)
        said.append(window.banner.text)

    worker.work_begun.connect(open_another)
    desk.make(HandOver(None, ""), Path("semua.knotula"))
    qtbot.waitUntil(lambda: bool(said) and worker.is_idle)
    assert "Paket lain masih dikerjakan" in said[0]
    assert front_dialog() is None


def drop(window: MainWindow, path: str) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path)])
    place, copying = QPointF(700, 400), Qt.DropAction.CopyAction
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    handle = window.windowHandle()
    enter = QDragEnterEvent(place.toPoint(), copying, data, left, none)
    QApplication.sendEvent(handle, enter)
    if enter.isAccepted():
        QApplication.sendEvent(
            handle, QDropEvent(place, copying, data, left, none, QEvent.Type.Drop)
        )
    return enter.isAccepted()


def test_a_package_dropped_on_the_text_is_opened_and_not_written_there(qtbot, opened):
    before = opened.workspace.minutes_tab.edit.toPlainText()
    assert drop(opened, "/stik/Rapat.KNOTULA")
    wait_for(qtbot, PackageDialog)
    assert opened.workspace.minutes_tab.edit.toPlainText() == before


def test_another_file_is_left_to_what_it_is_dropped_on(qtbot, window, packages):
    drop(window, "/stik/rapat.docx")
    assert not window.desks.packages.is_busy


def test_the_open_meeting_is_shown_as_it_came(qtbot, store, packages, opened, worker):
    meeting = opened.workspace.meeting.minutes.meeting
    edit = opened.workspace.minutes_tab.edit
    type_text(" sekali")
    packages.view = QUIET
    packages.merged = Merged(Changes(frozenset({meeting.id})), 0, 1, 1)

    def arrive() -> None:
        minutes = store.minutes[meeting.id]
        first, *others = minutes.entries
        entries = (replace(first, text="Dari paket"), *others)
        store.minutes[meeting.id] = replace(minutes, entries=entries)

    packages.arrive = arrive
    opened.desks.packages.open_file(PACKAGE)
    wait_for(qtbot, PackageDialog)
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: opened.workspace.minutes_tab.edit.table.lines[0].text == "Dari paket")
    # What was typed before is not lost by it.
    assert "sekali" in opened.workspace.minutes_tab.edit.toPlainText()
    assert opened.workspace.minutes_tab.edit is not edit
    assert not isinstance(front_dialog(), QMessageBox)


@pytest.mark.parametrize("answer", ["Sertakan", "Batal"])
def test_classified_meetings_are_handed_over_only_when_that_is_agreed(
    qtbot, packages, window, worker, tmp_path, answer
):
    packages.classified = 2
    window.desks.packages.make(HandOver(None), tmp_path / "a.knotula")
    box = wait_for(qtbot, QMessageBox)
    assert box.text() == "Paket ini memuat 2 rapat terbatas atau rahasia. Serahkan?"
    assert box.defaultButton().text() == "Batal"
    next(one for one in box.buttons() if one.text() == answer).click()
    qtbot.waitUntil(lambda: worker.is_idle and not window.desks.packages.is_busy)
    assert len(packages.made) == (answer == "Sertakan")
