"""How a decision was taken, typed while people speak."""

import pytest
from PySide6.QtCore import QMimeData, Qt

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.outcome import Outcome, Votes
from kesbang_desktop.ui.editor.chip_editing import begin_outcome
from tests.ui.editor.editing import Editing

_, DISCUSSION, _, DECISION, *_ = EntryKind
CONTROL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key
VOTED = Outcome(Votes(12, 3, 1))


def outcomes(editing: Editing) -> list[Outcome | None]:
    return [line.outcome for line in editing.lines]


@pytest.mark.parametrize(
    ("typed", "outcome"),
    [
        ("/mufakat", Outcome()),
        ("/m\n", Outcome()),
        ("/12-3-1", VOTED),
        ("/setuju 12 tolak 3 abstain 1", VOTED),
        ("/12 setuju, 3 tidak setuju, 1 abstain", VOTED),
        ("/12-3-1\t", VOTED),
    ],
)
def test_what_is_typed_becomes_a_chip(editing: Editing, typed: str, outcome: Outcome) -> None:
    editing.type(f"! Posko dibuka {typed}\nlanjut")
    assert editing.said == [(DECISION, 0, "Posko dibuka"), (DISCUSSION, 0, "lanjut")]
    assert outcomes(editing) == [outcome, None]


def test_what_is_printed_is_shown_while_it_is_typed(editing: Editing) -> None:
    hint = editing.edit.mentions.hint
    editing.type("! Posko dibuka /12")
    assert hint.text().startswith("mufakat, suara setuju")
    editing.type("-3-1")
    said = "disetujui dengan pemungutan suara: 12 setuju, 3 tidak setuju, 1 abstain"
    assert hint.text() == said
    editing.edit.mentions.present = lambda: 12
    editing.type(" ")
    assert hint.text() == f"{said}; 16 suara, padahal yang tercatat hadir 12 orang"


@pytest.mark.parametrize(
    "typed", ["! Bayar Rp5.000 /orang", "! Siap /besok", "! Posko /12-3-1 lalu pulang", "/mufakat"]
)
def test_anything_else_stays_text(editing: Editing, typed: str) -> None:
    editing.type(f"{typed}\n")
    assert editing.lines[0].text == typed.removeprefix("! ")
    assert outcomes(editing)[0] is None


def test_the_last_one_said_counts_and_undo_covers_it(editing: Editing) -> None:
    editing.type("! Posko /mufakat\t/12-3-1\t")
    assert (editing.lines[0].text, outcomes(editing)) == ("Posko", [VOTED])
    editing.edit.undo()
    editing.edit.undo()
    assert outcomes(editing) == [Outcome()]
    editing.edit.redo()
    editing.edit.redo()
    assert outcomes(editing) == [VOTED]


def test_f2_behind_the_chip_makes_it_text_again(editing: Editing) -> None:
    editing.type("! Posko /12-3-1\t").press(KEY.Key_F2)
    assert editing.lines[0].text == "Posko /12-3-1"
    editing.type("\b0\t")
    assert outcomes(editing) == [Outcome(Votes(12, 3))]


def test_another_kind_has_none_and_undo_brings_it_back(editing: Editing) -> None:
    editing.type("! Posko /mufakat\t").press(KEY.Key_2, CONTROL)
    assert (editing.said, outcomes(editing)) == ([(DISCUSSION, 0, "Posko")], [None])
    editing.edit.undo()
    assert outcomes(editing) == [Outcome()]


def test_the_command_makes_a_decision_and_waits_for_what_is_typed(editing: Editing) -> None:
    editing.type("Posko dibuka")
    begin_outcome(editing.edit, editing.edit.textCursor())
    assert editing.edit.mentions.popup.isVisible()
    editing.type("\n\n")
    assert (editing.said[0], outcomes(editing)[0]) == ((DECISION, 0, "Posko dibuka"), Outcome())
    editing.press(KEY.Key_Up)
    begin_outcome(editing.edit, editing.edit.textCursor())
    assert editing.lines[0].text == "Posko dibuka /mufakat"


def test_enter_in_the_middle_leaves_it_on_the_decision(editing: Editing) -> None:
    editing.type("! satu dua /mufakat\t").press(KEY.Key_Home)
    for _ in range(4):
        editing.press(KEY.Key_Right)
    editing.type("\n")
    assert [one[2] for one in editing.said] == ["satu", "dua"]
    assert outcomes(editing) == [Outcome(), None]


def test_copy_and_paste_carry_it(editing: Editing) -> None:
    editing.type("! Posko dibuka /12-3-1\n! Selesai /mufakat\t")
    editing.edit.selectAll()
    copied = editing.edit.createMimeDataFromSelection().text()
    assert copied == "! Posko dibuka /12-3-1\n! Selesai /mufakat"
    data = QMimeData()
    data.setText(copied)
    editing.edit.insertFromMimeData(data)
    assert outcomes(editing) == [VOTED, Outcome()]
