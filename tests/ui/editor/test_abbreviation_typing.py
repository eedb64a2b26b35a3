"""Abbreviations are written out at a word's end, and Ctrl+Z takes back just that."""

import pytest
from PySide6.QtCore import Qt

from kesbang_desktop.domain.abbreviations import Abbreviations

CONTROL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


@pytest.fixture
def typist(editing):
    editing.edit.abbreviations.abbreviations = Abbreviations(
        {"yg": "yang", "dgn": "dengan", "edi": "editor", "kpd": "kepada", "dr": "dari"}
    )
    return editing


def text(editing) -> str:
    """Return the first line as it stands, spaces and all."""
    return editing.edit.document().firstBlock().text()


def undo(editing):
    editing.press(KEY.Key_Z, CONTROL)


@pytest.mark.parametrize("separator", list(" .,;:?!)"))
def test_each_separator_ends_a_word(typist, separator):
    typist.type("Camat yg" + separator)
    assert text(typist) == "Camat yang" + separator


def test_enter_ends_a_word(typist):
    typist.type("Camat yg\nDgn ini")
    assert [line.text for line in typist.lines] == ["Camat yang", "Dengan ini"]


def test_undo_right_after_takes_back_only_the_expansion(typist):
    typist.type("Camat yg ")
    undo(typist)
    assert text(typist) == "Camat yg "
    typist.type("hadir ")
    assert text(typist) == "Camat yg hadir "


def test_undo_after_enter_stays_on_the_new_line(typist):
    typist.type("Camat yg\n")
    undo(typist)
    typist.type("baru")
    assert [line.text for line in typist.lines] == ["Camat yg", "baru"]


def test_what_was_taken_back_is_not_repeated_there(typist):
    typist.type("yg ")
    undo(typist)
    typist.type("\b.")
    assert text(typist) == "yg."
    typist.type("\b\b\bdgn ")
    assert text(typist) == "dengan "
    typist.type("\b" * 7 + "yg ")
    assert text(typist) == "yang "


def test_later_undo_is_the_text_surface_own(typist):
    typist.type("yg hadir")
    undo(typist)
    assert text(typist) == "yang "
    undo(typist)
    assert text(typist) == "yg "
    undo(typist)
    assert text(typist) == ""
    for _ in range(3):
        typist.press(KEY.Key_Y, CONTROL)
    assert text(typist) == "yang hadir"


@pytest.mark.parametrize("typed", ["@yg ", "2yg ", "a/yg ", "x@dgn ", "Edi ", "dr. "])
def test_names_numbers_and_addresses_stay(typist, typed):
    typist.type(typed)
    assert text(typist) == typed


def test_a_speaker_is_still_a_speaker(typist):
    typist.type("Edi: yg ")
    assert typist.lines[0].speaker is not None
    assert typist.lines[0].text == "yang"


def test_inside_a_name_being_completed_nothing_is_written_out(typist):
    typist.edit.abbreviations.abbreviations = Abbreviations({"edi": "editor"})
    typist.type("> tugas @edi her")
    assert "editor" not in text(typist)


def test_off_means_off(typist):
    typist.edit.abbreviations.is_on = False
    typist.type("yg ")
    assert text(typist) == "yg "


def test_a_word_in_the_middle_is_written_out_too(typist):
    typist.type("ab")
    for _ in range(2):
        typist.press(KEY.Key_Left)
    typist.type("kpd ")
    assert text(typist) == "kepada ab"
    undo(typist)
    typist.type("x")
    assert text(typist) == "kpd xab"


@pytest.mark.parametrize(
    ("typed", "stands"),
    [
        ("surat dr pusat.", "surat dari pusat."),
        ("surat dr pusat\n", "surat dari pusat"),
        ("dr hasil rapat ", "dari hasil rapat "),
        ("menurut dr Lina ", "menurut dr Lina "),
        ("surat dr pusat yg ", "surat dari pusat yang "),
    ],
)
def test_what_may_be_a_title_waits_for_the_next_word(typist, typed, stands):
    typist.type(typed)
    assert text(typist) == stands
