"""The start stops and asks where the data file is not what its copies say."""

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from kesbang_desktop.domain.copy_lock import CopyLock, LockAfter
from kesbang_desktop.domain.copy_record import CopyCounts, CopyReason, CopyRecord
from kesbang_desktop.domain.errors import CopyError
from kesbang_desktop.domain.start_doubt import DoubtKind, StartDoubt
from kesbang_desktop.domain.way_back import OldCopy, Salvaged
from kesbang_desktop.ui.safekeeping.copied_attachment_dialog import CopiedAttachmentDialog
from kesbang_desktop.ui.safekeeping.start_dialog import StartDialog
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog
from tests.ui.fake_copies import MemoryCopies

COPIES = [
    CopyRecord(
        datetime(2026, 3, day, 8, 30), CopyReason.HOUR, "0005", 1, "", (), CopyCounts(12, 340, 25)
    )
    for day in (21, 20)
]
DOUBT = StartDoubt(DoubtKind.EMPTY, COPIES[0])
DAMAGED = StartDoubt(DoubtKind.DAMAGED)
SALVAGED = Salvaged(CopyCounts(12, 338, 25, 7), ("entry", "evidence", "issue"))
OLD = OldCopy("notula-2024-03-20.sqlite", datetime(2024, 3, 20, 8), CopyCounts(3))


@pytest.fixture
def asked(qtbot, worker):
    """Return a function that opens the dialog; ``restored`` are the copies that were put back."""

    in_memory = MemoryCopies()

    def open_dialog(
        restore, copies=COPIES, more=(), doubt=DOUBT, lock=None, damaged=()
    ) -> StartDialog:
        if lock is not None:
            in_memory.lock, in_memory.passphrase = lock, "kata sandi waktu itu"
        files, keys = in_memory.files(), in_memory.keys()
        dialog = StartDialog(
            doubt, copies, restore, lambda: more, files, keys, worker, damaged=damaged
        )
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        qtbot.waitUntil(lambda: worker.is_idle)
        return dialog

    return open_dialog


@pytest.mark.parametrize("way", ["damaged", "altered"])
def test_enter_puts_back_no_copy_with_which_something_is_wrong(qtbot, asked, way):
    restored: list[CopyRecord] = []
    wrong = replace(COPIES[0], altered=2) if way == "altered" else COPIES[0]
    damaged = {wrong.name} if way == "damaged" else ()
    dialog = asked(restored.append, copies=[wrong, *COPIES[1:]], damaged=damaged)
    told = {"damaged": "rusak", "altered": "2 baris berubah sendiri"}[way]
    assert dialog.list.item(0).text().endswith(f" · {told}")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert restored == COPIES[1:2]


def test_the_newest_copy_is_put_back_by_enter(qtbot, asked):
    restored: list[CopyRecord] = []
    dialog = asked(restored.append)
    assert "Sabtu, 21 Maret 2026 pukul 08.30 · 12 rapat" in dialog.list.item(0).text()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert restored == COPIES[:1]
    assert not dialog.uses_data_as_it_is


def test_what_came_back_is_kept_for_the_window_that_follows(qtbot, asked):
    dialog = asked(lambda record: "Dipulihkan: 12 rapat.")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.sentence == "Dipulihkan: 12 rapat."


def test_another_copy_can_be_chosen(qtbot, asked):
    restored: list[CopyRecord] = []
    dialog = asked(restored.append)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.put_back, Qt.MouseButton.LeftButton)
    assert restored == COPIES[1:]


def test_a_copy_that_cannot_be_put_back_is_told_and_another_can_be_tried(qtbot, asked):
    def refuse(_record: CopyRecord) -> None:
        raise CopyError("Salinan itu rusak. Pilih salinan lain.")

    dialog = asked(refuse)
    qtbot.mouseClick(dialog.put_back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.error.isVisible)
    assert dialog.error.text() == "Salinan itu rusak. Pilih salinan lain."
    assert dialog.put_back.isEnabled()
    assert dialog.isVisible()


def test_the_data_is_used_as_it_is_only_when_asked_for(qtbot, asked):
    dialog = asked(lambda record: None)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.go_on, Qt.MouseButton.LeftButton)
    assert dialog.uses_data_as_it_is


def test_escape_leaves_everything_as_it_is(qtbot, asked):
    dialog = asked(lambda record: None)
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_without_copies_enter_leaves(qtbot, asked):
    dialog = asked(lambda record: None, [])
    assert not dialog.put_back.isEnabled()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_of_a_damaged_file_what_is_readable_stands_below_the_copies(qtbot, asked):
    restored: list[object] = []
    dialog = asked(restored.append, COPIES, [SALVAGED, OLD], DAMAGED)
    assert "Yang terselamatkan dari berkas rusak: 12 rapat, 338 butir, 7 orang" in (
        dialog.list.item(2).text()
    )
    assert "tidak utuh: butir notula, data lain" in dialog.list.item(2).text()
    assert "20 Maret 2024" in dialog.list.item(3).text()
    assert dialog.list.currentRow() == 0
    assert dialog.go_on.isHidden()
    dialog.list.setCurrentRow(2)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert restored == [SALVAGED]


def test_without_copies_enter_puts_back_what_is_readable(qtbot, asked):
    restored: list[object] = []
    dialog = asked(restored.append, [], [SALVAGED], DAMAGED)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert restored == [SALVAGED]


def test_a_file_of_which_nothing_is_readable_is_told_and_never_becomes_an_empty_office(asked):
    dialog = asked(lambda one: None, [], [], DAMAGED)
    assert dialog.looking.isVisible()
    assert "tidak ada lagi yang dapat dibaca" in dialog.looking.text()
    assert not dialog.put_back.isEnabled()
    assert dialog.go_on.isHidden()


def test_one_attachment_of_a_copy_is_saved_before_anything_is_put_back(
    qtbot, asked, monkeypatch, tmp_path
):
    copies = [replace(COPIES[0], attachments=("12ab",)), COPIES[1]]
    dialog = asked(lambda one: None, copies, [SALVAGED], DAMAGED)
    target = tmp_path / "daftar.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    qtbot.mouseClick(dialog.save_file, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(front_dialog(), CopiedAttachmentDialog))
    offered = front_dialog()
    qtbot.keyClicks(offered.text, "daftar hadir")
    with qtbot.waitSignal(dialog.files.saved):
        qtbot.mouseClick(offered.save, Qt.MouseButton.LeftButton)
    assert target.read_text() == "daftar hadir.pdf"
    assert dialog.looking.text() == f"Disimpan: {target}"
    assert dialog.isVisible() and dialog.put_back.isEnabled()
    for without_files in (1, 2):
        dialog.list.setCurrentRow(0)
        assert dialog.save_file.isEnabled()
        dialog.list.setCurrentRow(without_files)
        assert not dialog.save_file.isEnabled()


def test_a_copy_with_a_passphrase_asks_for_it_and_is_put_back_by_the_right_one_alone(qtbot, asked):
    restored = []
    dialog = asked(restored.append, lock=CopyLock(needs_words=True, after=LockAfter.BROUGHT))
    qtbot.mouseClick(dialog.put_back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.opening.dialog is not None)
    question = dialog.opening.dialog
    said = " ".join(label.text() for label in question.findChildren(QLabel))
    assert "sesudahnya data hanya dapat dibuka dengan kata sandi yang dipakai waktu" in said
    question.words.setText("yang salah")
    qtbot.mouseClick(question.open_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "tidak cocok" in question.field.error)
    assert not restored
    question.words.setText("kata sandi waktu itu")
    qtbot.mouseClick(question.open_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: restored == [COPIES[0]])


def test_who_does_not_know_the_passphrase_of_a_copy_is_back_at_the_list(qtbot, asked):
    dialog = asked(pytest.fail, lock=CopyLock(needs_words=True))
    qtbot.mouseClick(dialog.put_back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.opening.dialog is not None)
    dialog.opening.dialog.reject()
    qtbot.waitUntil(dialog.put_back.isEnabled)
    assert dialog.isVisible()
