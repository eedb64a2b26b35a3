"""Signs, bullets and numbers at the start of a line, as people really type and paste them."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from kesbang_desktop.domain.entry import EntryKind
from tests.ui.editor.editing import EDI, FIRDAUS, Editing

AGENDA, DISCUSSION, ISSUE, DECISION, ACTION, TABLE_ROW = EntryKind


def key(editing: Editing, character: str, code: int = 0) -> None:
    """Send a key of a keyboard that has ``character`` on it."""
    none = Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(editing.edit, QKeyEvent(kind, code, none, character))


def commit(editing: Editing, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(editing.edit, event)


def paste(editing: Editing, text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    editing.edit.insertFromMimeData(data)


@pytest.mark.parametrize(
    ("typed", "kind", "text"),
    [
        (">siapkan posko", ACTION, "siapkan posko"),
        ("#Agenda satu", AGENDA, "Agenda satu"),
        ("!Disepakati bersama", DECISION, "Disepakati bersama"),
        ("?Anggaran belum cair", ISSUE, "Anggaran belum cair"),
        (">siapkan\n", ACTION, "siapkan"),
        (">5 orang hadir", DISCUSSION, ">5 orang hadir"),
        ("#1 dan lain-lain", DISCUSSION, "#1 dan lain-lain"),
        ("!Penting sekali", DISCUSSION, "!Penting sekali"),
        ("?\n", DISCUSSION, "?"),
    ],
)
def test_a_sign_without_its_space_is_understood_or_stays(editing, typed, kind, text) -> None:
    editing.type(typed)
    assert editing.said[0] == (kind, 0, text)


def test_undo_brings_a_sign_without_its_space_back_for_good(editing: Editing) -> None:
    editing.type(">siapkan ")
    assert editing.said == [(ACTION, 0, "siapkan")]
    editing.edit.undo()
    assert editing.said == [(DISCUSSION, 0, ">siapkan")]
    editing.press(Qt.Key.Key_End).type(" posko \n")
    assert editing.said[0] == (DISCUSSION, 0, ">siapkan posko")


def test_a_no_break_space_turns_a_sign(editing: Editing) -> None:
    editing.type("!")
    key(editing, "\u00a0", Qt.Key.Key_nobreakspace)
    editing.type("Disepakati")
    assert editing.said == [(DECISION, 0, "Disepakati")]


@pytest.mark.parametrize(
    ("commits", "said"),
    [
        (["＃\u3000", "Pembukaan"], (AGENDA, 0, "Pembukaan")),
        (["!", " ", "Disepakati"], (DECISION, 0, "Disepakati")),
        (["\u200e> siapkan posko "], (ACTION, 0, "siapkan posko")),
        ([">siapkan posko"], (ACTION, 0, "siapkan posko")),
        (["- satu dua"], (DISCUSSION, 1, "satu dua")),
        (["1. satu dua"], (DISCUSSION, 1, "satu dua")),
        (["sudah > 5 orang"], (DISCUSSION, 0, "sudah > 5 orang")),
    ],
)
def test_an_input_method_is_read_by_the_same_rules(editing: Editing, commits, said) -> None:
    for one in commits:
        commit(editing, one)
    assert editing.said == [said]


def test_undo_of_what_an_input_method_brought_is_for_good(editing: Editing) -> None:
    commit(editing, "> siapkan posko ")
    assert editing.said == [(ACTION, 0, "siapkan posko")]
    editing.edit.undo()
    editing.press(Qt.Key.Key_End)
    commit(editing, "besok pagi ")
    assert editing.said[0][0] is DISCUSSION


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("- satu dua", (1, "satu dua")),
        ("– satu dua", (1, "satu dua")),
        ("• satu dua", (1, "satu dua")),
        ("* satu dua", (1, "satu dua")),
        ("1. satu dua", (1, "satu dua")),
        ("1) satu dua", (1, "satu dua")),
        ("(1) satu dua", (1, "satu dua")),
        ("a. satu dua", (1, "satu dua")),
        ("a) satu dua", (1, "satu dua")),
        ("1.Satu dua", (1, "Satu dua")),
        ("1. satu\n", (1, "satu")),
        ("1. Firdaus: halo", (1, "halo")),
        ("21 Maret pelaksanaan", (0, "21 Maret pelaksanaan")),
        ("1.500 orang hadir", (0, "1.500 orang hadir")),
        ("1. 500 orang hadir", (0, "1. 500 orang hadir")),
        ("5. ", (0, "5.")),
        ("5. Dilanjutkan besok", (0, "5. Dilanjutkan besok")),
        ("a. n. Kepala Badan", (0, "a. n. Kepala Badan")),
        ("A. Rahman: hadir semua", (0, "A. Rahman: hadir semua")),
        ("a. firdaus hadir", (0, "a. firdaus hadir")),
        ("-5 derajat di sana", (0, "-5 derajat di sana")),
    ],
)
def test_a_typed_mark_gives_a_level_of_its_own(editing: Editing, typed, said) -> None:
    editing.type("Hasil:\n")
    for character in typed:
        if ord(character) < 128:
            editing.type(character)
        else:
            key(editing, character)
    assert editing.said[1][1:] == said
    assert editing.said[1][0] is DISCUSSION


def test_a_typed_list_counts_on_goes_deeper_and_comes_back(editing: Editing) -> None:
    editing.type("Hasil:\n1. satu x\n2. dua x\na. anak x\nb. anak dua\n3. tiga x\n5. lima x")
    assert [(level, text) for _, level, text in editing.said] == [
        (0, "Hasil:"),
        (1, "satu x"),
        (1, "dua x"),
        (2, "anak x"),
        (2, "anak dua"),
        (1, "tiga x"),
        (1, "5. lima x"),
    ]


def test_a_typed_list_of_dashes_stays_on_its_level(editing: Editing) -> None:
    editing.type("Hasil:\n- satu\n- dua\n\t- anak\n- anak dua")
    assert [level for _, level, _ in editing.said] == [0, 1, 1, 2, 2]


@pytest.mark.parametrize("second", ["2) dua x", "(2) dua x", "2.) dua x"])
def test_a_typed_number_that_comes_next_goes_whatever_its_punctuation(editing, second) -> None:
    editing.type(f"Hasil:\n1. satu x\n{second}")
    assert [(one.level, one.text) for one in editing.lines[1:]] == [(1, "satu x"), (1, "dua x")]


@pytest.mark.parametrize("typed", ["- ", "1. satu "])
def test_undo_brings_a_typed_mark_back(editing: Editing, typed: str) -> None:
    editing.type(typed)
    editing.edit.undo()
    assert editing.said == [(DISCUSSION, 0, typed.strip())]
    editing.press(Qt.Key.Key_End).type(" dua tiga\n")
    assert editing.said[0] == (DISCUSSION, 0, f"{typed.strip()} dua tiga")


def test_undo_brings_a_number_of_other_punctuation_back(editing: Editing) -> None:
    editing.type("1. satu x\n2) dua ")
    assert editing.said[1] == (DISCUSSION, 1, "dua")
    editing.edit.undo()
    assert editing.said[1][2] == "2) dua"


def test_decisions_lose_the_numbers_that_they_have_anyway(editing: Editing) -> None:
    editing.type("! 1. Bentuk tim\n! 2. Buat posko\n! 7. Lapor bupati")
    assert [text for _, _, text in editing.said] == ["Bentuk tim", "Buat posko", "7. Lapor bupati"]


def test_the_key_of_a_kind_takes_the_sign_that_meant_it(editing: Editing) -> None:
    editing.type(">5 orang menyiapkan posko")
    editing.press(Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert editing.said == [(ACTION, 0, "5 orang menyiapkan posko")]
    editing.edit.undo()
    assert editing.said == [(DISCUSSION, 0, ">5 orang menyiapkan posko")]


def test_a_sign_that_stayed_text_offers_its_key(editing: Editing) -> None:
    hint = editing.edit.offer.hint
    editing.type("#1 Pembukaan")
    assert hint.isVisible()
    assert hint.text() == "Ctrl+1: jadikan agenda"
    editing.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert editing.said == [(AGENDA, 0, "1 Pembukaan")]
    editing.type("!")
    assert not hint.isVisible()
    editing.type("\n?")
    assert not hint.isVisible()


def test_a_name_is_a_speaker_before_a_letter_is_a_list(editing: Editing) -> None:
    editing.type("Firdaus: 1. satu dua")
    assert editing.lines[0].speaker == FIRDAUS.party
    assert editing.lines[0].text == "1. satu dua"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Hasil:\n  - satu\n  - dua", [(0, "Hasil:"), (1, "satu"), (1, "dua")]),
        ("Hasil:\n    • satu\n        ◦ anak", [(0, "Hasil:"), (1, "satu"), (2, "anak")]),
        (
            "Hasil:\n1.\tsatu\n\ta.\tanak\n2.\tdua",
            [(0, "Hasil:"), (1, "satu"), (2, "anak"), (1, "dua")],
        ),
        ("Hasil:\no ya, libur", [(0, "Hasil:"), (0, "o ya, libur")]),
        ("Hasil:\n\u200e\u00a01. satu", [(0, "Hasil:"), (1, "satu")]),
    ],
)
def test_pasted_lists_get_one_level(editing: Editing, text: str, said) -> None:
    paste(editing, text)
    assert [(level, text) for _, level, text in editing.said] == said


def test_a_pasted_list_of_a_web_page_keeps_its_nesting(editing: Editing) -> None:
    html = "<p>Hasil:</p><ul><li>Satu<ol><li>Anak</li></ol></li><li>Edi: dua</li></ul>"
    paste(editing, "Hasil:\nSatu\nAnak\nEdi: dua", html)
    assert [(level, text) for _, level, text in editing.said] == [
        (0, "Hasil:"),
        (1, "Satu"),
        (2, "Anak"),
        (1, "dua"),
    ]
    assert editing.lines[3].speaker == EDI.party


@pytest.mark.parametrize(
    ("after", "level"),
    [
        ("kekurangan sudah didata", 0),
        ("kekurangan", 0),
        ("! dibentuk posko", 0),
        ("> siapkan posko", 0),
        (": catatan tanpa penutur", 0),
        ("- kertas suara", 1),
    ],
)
def test_what_has_no_mark_stands_beside_a_list_that_has(editing, after, level):
    editing.type(f"logistik\n- kotak suara\n- bilik suara\n{after}\nsesudahnya\n")
    *_, bilik, line, _following, _last = editing.lines
    assert (bilik.text, bilik.level, line.level) == ("bilik suara", 1, level)


def test_what_somebody_says_is_no_part_of_the_list_above(editing):
    editing.type("logistik\n- kotak suara\n- bilik suara\nFirdaus: sudah aman\n")
    *_, bilik, line, _last = editing.lines
    assert (bilik.level, line.level, line.text) == (1, 0, "sudah aman")


@pytest.mark.parametrize("sign", ["!", ">", "Firdaus:"])
def test_what_ends_a_list_is_one_step_for_undo(editing, sign):
    editing.type(f"logistik\n- kotak suara\n- bilik suara\n{sign}")
    typed = editing.lines[-1]
    assert (typed.level, typed.text) == (1, sign)
    editing.type(" ")
    turned = editing.lines[-1]
    assert (turned.level, turned.text) == (0, "")
    editing.edit.undo()
    assert editing.lines[-1] == typed
