"""Kata sandi: what the section shows and asks, with real keys."""

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QLabel, QMessageBox

from kesbang_desktop.domain.data_lock import ClearTraces, LockChange
from kesbang_desktop.domain.recovery_sheet import STEPS, TITLE, WARNINGS
from kesbang_desktop.ui.safekeeping.lock_page import LockPage
from kesbang_desktop.ui.safekeeping.new_passphrase_dialog import NewPassphraseDialog
from kesbang_desktop.ui.safekeeping.recovery_dialog import RecoveryDialog
from kesbang_desktop.ui.safekeeping.unlock_dialog import UnlockDialog
from tests.ui.fake_lock import CODE
from tests.ui.keyboard import KEY, press, type_text

WORDS = "bangkirai biru hulu 9"


@pytest.fixture
def page(qtbot, store, ports, worker):
    def make() -> LockPage:
        shown = LockPage(ports.lock, worker)
        qtbot.addWidget(shown)
        shown.show()
        qtbot.activate(shown)
        qtbot.waitUntil(lambda: worker.is_idle)
        return shown

    return make


@pytest.fixture
def renewed(qtbot, store, page) -> LockPage:
    """The page with a new recovery code shown over it."""
    store.lock.put_on()
    shown = page()
    answer_renewing(qtbot, shown, "Buat kode baru")
    qtbot.waitUntil(lambda: isinstance(shown.dialog, RecoveryDialog))
    return shown


def answer_renewing(qtbot, page: LockPage, label: str) -> str:
    """Ask for a new code, press ``label`` and return what was asked."""
    qtbot.mouseClick(page.code_button, Qt.MouseButton.LeftButton)
    (box,) = (one for one in page.findChildren(QMessageBox) if one.isVisible())
    words = box.informativeText()
    next(one for one in box.buttons() if one.text() == label).click()
    return words


@pytest.fixture
def opened(monkeypatch) -> list:
    """What was given to another program to open."""
    found: list = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", found.append)
    return found


def ask(qtbot, page: LockPage):
    page.ask_for_passphrase()
    qtbot.waitUntil(page.dialog.isActiveWindow)
    return page.dialog


def test_data_without_a_passphrase_is_said_to_be_readable_by_anybody(page) -> None:
    shown = page()
    assert "siapa pun" in shown.summary.text()
    assert shown.lock_button.isVisible()
    assert not any(
        one.isVisible() for one in (shown.change_button, shown.off_button, shown.minutes)
    )


def test_a_first_passphrase_is_typed_twice_and_asks_for_a_closed_window(qtbot, page) -> None:
    shown = page()
    dialog = ask(qtbot, shown)
    assert "3 salinan cadangan, 1 berkas data lama" in dialog.removal.text()
    type_text(WORDS)
    press(KEY.Key_Return)
    assert "Tidak sama" in dialog.fields["again"].error
    type_text(WORDS)
    with qtbot.waitSignal(shown.change_requested) as asked:
        press(KEY.Key_Return)
    assert asked.args[0] == LockChange(WORDS, removes_traces=True)
    assert WORDS not in repr(asked.args[0])


def test_what_lies_in_clear_stays_where_nobody_wants_it_gone(qtbot, page) -> None:
    shown = page()
    dialog = ask(qtbot, shown)
    dialog.removal.click()
    for name in ("name", "again"):
        dialog.fields[name].editor.setText(WORDS)
    with qtbot.waitSignal(shown.change_requested) as asked:
        press(KEY.Key_Return)
    assert asked.args[0] == LockChange(WORDS, removes_traces=False)


def test_a_short_passphrase_is_refused_in_its_field(qtbot, page) -> None:
    shown = page()
    dialog = ask(qtbot, shown)
    type_text("ulin")
    press(KEY.Key_Return)
    assert "Terlalu pendek" in dialog.fields["name"].error
    assert dialog.isVisible()


def test_what_is_typed_is_hidden_until_somebody_wants_to_see_it(qtbot, page) -> None:
    dialog = ask(qtbot, page())
    editor = dialog.fields["name"].editor
    assert editor.echoMode() is editor.EchoMode.Password
    dialog.shown.click()
    assert editor.echoMode() is editor.EchoMode.Normal
    # A keyboard on the screen learns no words of it.
    assert editor.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData


def test_a_passphrase_is_changed_without_closing_the_window(qtbot, store, page, worker) -> None:
    store.lock.put_on()
    shown = page()
    dialog = ask(qtbot, shown)
    assert dialog.removal.isHidden()
    type_text(WORDS)
    press(KEY.Key_Tab)
    type_text(WORDS)
    with qtbot.assertNotEmitted(shown.change_requested):
        press(KEY.Key_Return)
        qtbot.waitUntil(lambda: store.lock.words == WORDS)
    qtbot.waitUntil(lambda: "diganti" in shown.banner.text)


def test_the_keyboard_is_on_the_first_button_however_late_the_lock_is_known(
    qtbot, store, ports, worker
) -> None:
    store.lock.put_on()
    shown = LockPage(ports.lock, worker)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.activate(shown)
    shown.focus_first()
    qtbot.waitUntil(shown.change_button.hasFocus)


def test_the_sheet_of_before_is_of_use_until_a_new_code_is_agreed_on(
    qtbot, store, page, worker
) -> None:
    store.lock.put_on()
    shown = page()
    assert "kode di lembar yang lama" in answer_renewing(qtbot, shown, "Batal")
    qtbot.waitUntil(lambda: worker.is_idle)
    assert shown.dialog is None


def test_a_new_code_is_shown_and_its_sheet_written(qtbot, renewed, opened, tmp_path) -> None:
    assert renewed.dialog.code.text() == CODE
    renewed.dialog.write_to(tmp_path / "lembar.docx")
    qtbot.waitUntil(lambda: bool(opened))
    assert (tmp_path / "lembar.docx").read_text() == CODE
    assert "hapus berkas itu" in renewed.dialog.told.text()


def test_the_sheet_is_one_page_of_pdf_with_the_code_and_what_to_do(
    qtbot, renewed, opened, tmp_path
) -> None:
    renewed.dialog.write_to(tmp_path / "lembar.rahasia")
    qtbot.waitUntil(lambda: bool(opened))
    document = QPdfDocument()
    document.load(str(tmp_path / "lembar.rahasia.pdf"))
    assert document.pageCount() == 1
    said = " ".join(document.getAllText(0).text().split())
    for words in (CODE, TITLE, *STEPS, *WARNINGS, "Badan Kesbangpol <Uji>"):
        assert words in said
    document.close()


def _agree(qtbot, page: LockPage, words: str) -> None:
    box = page.findChild(QMessageBox)
    qtbot.waitUntil(box.isVisible)
    next(one for one in box.buttons() if one.text() == words).click()


def test_the_passphrase_is_taken_off_only_after_a_question(qtbot, store, page) -> None:
    store.lock.put_on()
    shown = page()
    shown.off_button.click()
    with qtbot.waitSignal(shown.change_requested) as asked:
        _agree(qtbot, shown, "Lepas kata sandi")
    assert asked.args[0] == LockChange(None)


def test_what_lies_in_clear_is_told_and_removed_when_agreed(qtbot, store, page) -> None:
    store.lock.put_on()
    shown = page()
    assert "3 salinan cadangan" in shown.traces.text()
    shown.remove_button.click()
    _agree(qtbot, shown, "Hapus")
    qtbot.waitUntil(lambda: not shown.traces.isVisible())


def test_the_minutes_are_kept_and_told(qtbot, store, page) -> None:
    store.lock.put_on(15)
    shown = page()
    assert shown.minutes.currentData() == 15
    with qtbot.waitSignal(shown.auto_lock_changed) as told:
        shown.minutes.setCurrentIndex(shown.minutes.findData(5))
    assert told.args == [5]
    qtbot.waitUntil(lambda: store.lock.shown.auto_lock_minutes == 5)


def test_a_wrong_passphrase_is_a_sentence_and_the_right_one_opens(
    qtbot, store, ports, worker
) -> None:
    dialog = UnlockDialog("Data berkata sandi.", ports.lock.give, worker)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.words.hasFocus)
    assert dialog.words.echoMode() is dialog.words.EchoMode.Password
    type_text("salah")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: "tidak cocok" in dialog.field.error)
    qtbot.waitUntil(dialog.words.hasFocus)
    type_text(store.lock.words)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    assert dialog.words.text() == ""


def test_what_is_typed_while_a_passphrase_is_tried_is_the_next_try(
    qtbot, store, ports, worker
) -> None:
    given = Event()

    def give(words: str) -> None:
        given.wait()
        ports.lock.give(words)

    dialog = UnlockDialog("Data berkata sandi.", give, worker)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.words.hasFocus)
    for words in ("salah", store.lock.words):
        type_text(words)
        press(KEY.Key_Return)
    with qtbot.waitSignal(dialog.accepted):
        given.set()


def test_esc_leaves_the_question_for_the_passphrase_without_another_one(
    qtbot, ports, worker
) -> None:
    dialog = UnlockDialog("Data berkata sandi.", ports.lock.give, worker)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.words.hasFocus)
    type_text("ulin")
    with qtbot.waitSignal(dialog.rejected):
        press(KEY.Key_Escape)


def test_esc_does_not_lose_a_code_that_nobody_kept(qtbot, renewed) -> None:
    dialog = renewed.dialog
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close()
    assert dialog.isVisible()
    assert "Kode belum disimpan" in dialog.told.text()
    with qtbot.waitSignal(dialog.finished):
        dialog.close_button.click()


def test_what_only_the_person_removes_is_not_offered_to_be_removed(qtbot) -> None:
    dialog = NewPassphraseDialog(ClearTraces(copies=4, rescued=1))
    qtbot.addWidget(dialog)
    assert dialog.removal.text().endswith(": 4 salinan cadangan")
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Tetap dapat dibaca tanpa kata sandi: 1 teks di folder penyelamatan" in words
