"""Each correction is seen beside the minutes, and taken or left by one key."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.corrections.change import Change
from kesbang_desktop.ui.corrections.corrections_dialog import CorrectionsDialog
from kesbang_desktop.ui.corrections.corrections_model import CorrectionColumn
from kesbang_desktop.ui.look.theme import DARK, apply_theme
from tests.ui.corrections.corrected import corrections

Open = Callable[..., CorrectionsDialog]


@pytest.fixture
def opened(qtbot) -> Iterator[Open]:
    home = QWidget()
    qtbot.addWidget(home)

    def open_dialog(**kind: bool) -> CorrectionsDialog:
        dialog = CorrectionsDialog(corrections(**kind), home)
        with qtbot.waitExposed(dialog):
            dialog.open()
        return dialog

    yield open_dialog


def taken_of(dialog: CorrectionsDialog) -> list[str]:
    return [one.key for one in dialog.model.taken()]


def test_what_is_sure_is_taken_at_first_and_a_conflict_waits(qtbot, opened: Open) -> None:
    dialog = opened()
    assert taken_of(dialog) == ["butir_1", "baru_1", "komentar_1"]
    assert dialog.take.text() == "Ambil 3 koreksi"


def test_space_takes_and_leaves_a_row_and_never_what_cannot_be_taken(qtbot, opened: Open) -> None:
    dialog = opened()
    for row, keys in (
        (0, ["baru_1", "komentar_1"]),
        (2, ["baru_1", "tenggat_1", "komentar_1"]),
        (3, ["baru_1", "tenggat_1", "komentar_1"]),
        (4, ["baru_1", "tenggat_1"]),
        (5, ["baru_1", "tenggat_1", "peserta_1"]),
    ):
        dialog.table.selectRow(row)
        qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
        assert taken_of(dialog) == keys


def test_all_at_once_are_left_and_taken_but_for_a_conflict(qtbot, opened: Open) -> None:
    dialog = opened()
    qtbot.keyClick(dialog.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert taken_of(dialog) == []
    assert not dialog.take.isEnabled()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert taken_of(dialog) == ["butir_1", "baru_1", "komentar_1"]


def test_a_row_says_who_changed_what_and_what_the_minutes_say_by_now(qtbot, opened: Open) -> None:
    model = opened().model

    def said(row: int, column: CorrectionColumn) -> str:
        return str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole))

    assert "oleh Dr. H. Kepala Badan" in said(0, CorrectionColumn.WHAT)
    assert "Bappeda · 1 April 2024" in said(1, CorrectionColumn.IN_FILE)
    assert "Berbenturan" in said(2, CorrectionColumn.WHAT)
    assert said(2, CorrectionColumn.NOW) == "2 April 2024\nKetika diekspor: 29 Maret 2024"
    assert "tidak terbaca" in said(3, CorrectionColumn.WHAT)


def test_a_comment_stands_beside_its_line_with_who_made_it(qtbot, opened: Open) -> None:
    dialog = opened()
    dialog.table.selectRow(4)
    columns = (CorrectionColumn.WHAT, CorrectionColumn.NOW, CorrectionColumn.IN_FILE)
    rows = (dialog.model.index(4, one) for one in columns)
    shown = [str(one.data(Qt.ItemDataRole.ToolTipRole)) for one in rows]
    assert shown[0].startswith("Komentar\noleh Kepala Badan")
    assert shown[1:] == ["Data kecamatan belum lengkap.", "Mohon dirinci."]
    [line] = dialog.sides.model.records
    assert (line.left_text, line.right_text) == ("Data kecamatan belum lengkap.", "Mohon dirinci.")
    assert not any(span.differs for span in (*line.left, *line.right))


def test_who_is_new_is_shown_as_he_was_read_and_waits(qtbot, opened: Open) -> None:
    dialog = opened()
    shown = str(dialog.model.index(5, CorrectionColumn.WHAT).data(Qt.ItemDataRole.ToolTipRole))
    assert shown.startswith("Peserta ditambah\nPeserta baru: nama “Rahmat”")
    assert "peserta_1" not in taken_of(dialog)


def test_what_is_not_taken_is_told(qtbot, opened: Open) -> None:
    notes = opened().notes
    assert [notes.item(row).text() for row in range(notes.count())] == [
        "Tidak diambil, tulisan program atau di luar notula: Pendahuluan",
    ]


def test_enter_gives_what_is_checked_final_minutes_with_a_reason(qtbot, opened: Open) -> None:
    dialog = opened(is_final=True)
    given: list[tuple[list[Change], str]] = []
    dialog.taken.connect(lambda changes, reason: given.append((changes, reason)))
    assert dialog.field.isVisible()

    qtbot.keyClick(dialog.take, Qt.Key.Key_Return)

    [(changes, reason)] = given
    assert [one.key for one in changes] == ["butir_1", "baru_1", "komentar_1"]
    assert reason == "Koreksi dari berkas “Notula 2024-03-21 (koreksi).docx”"


def test_a_draft_asks_for_no_reason(qtbot, opened: Open) -> None:
    assert not opened().field.isVisible()


def test_an_empty_box_is_seen_in_the_dark_too(qtbot, qapp, opened: Open) -> None:
    before = qapp.styleSheet(), qapp.palette()
    apply_theme(qapp, DARK)
    try:
        dialog = opened()
        box = dialog.table.visualRect(dialog.model.index(2, 0))
        shown = dialog.table.viewport().grab(box).toImage()
        lights = [shown.pixelColor(x, y).lightness()
                  for x in range(shown.width()) for y in range(5, shown.height() - 5)]  # fmt: skip
        assert max(lights) - min(lights) > 60
    finally:
        qapp.setStyleSheet(before[0])
        qapp.setPalette(before[1])
