"""A line whose label is read has its speaker: a colon further on is of what is said."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from kesbang_desktop.domain.entry import EntryKind
from tests.ui.editor.editing import EDI, FIRDAUS, Editing

KEY = Qt.Key
LABELS = ("Pak Edi", "Ahmad Firdaus", "Pak Firdaus", "Kesbangpol", "Diskominfo Kaltim", "Edi")
SECOND = (*LABELS, "saya", "catatan saya", "usul saya", "menurut Pak Firdaus", "Budi Santoso")
SAID = ("setuju", "sudah cukup", "guru kurang")


@pytest.mark.parametrize(
    "text",
    [
        "catatan saya: guru kurang",
        "usul saya: guru ditambah",
        "saran saya: ditunda",
        "menurut Pak Firdaus: sudah cukup",
        "Pak Firdaus: setuju",
        "Kesbangpol: siap",
        "saya: hadir",
        "Budi Santoso: hadir",
    ],
)
@pytest.mark.parametrize("sign", ["", "? "])
def test_a_second_colon_is_text(editing: Editing, sign: str, text: str) -> None:
    editing.type(f"{sign}Pak Edi: {text}\n")
    line = editing.lines[0]
    assert (line.speaker, line.unattributed, line.text) == (EDI.party, False, text)
    assert editing.document_lines() == editing.lines


def test_a_second_colon_that_is_dictated_is_text(editing: Editing) -> None:
    editing.type("Pak Edi: Pak Firdaus: setuju dan ")
    editing.edit.starts.commit(editing.edit.textCursor())
    assert editing.lines[0].speaker == EDI.party


def test_a_label_that_is_taken_away_gives_way_to_another(editing: Editing) -> None:
    editing.type("Pak Edi: ").press(KEY.Key_Backspace).type("Pak Firdaus: setuju")
    assert (editing.lines[0].speaker, editing.lines[0].text) == (FIRDAUS.party, "setuju")


@settings(
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.sampled_from(LABELS),
    st.lists(st.sampled_from(SECOND), min_size=1, max_size=2),
    st.sampled_from(SAID),
)
def test_keys_and_the_reader_give_the_same_speaker_and_text(
    editing: Editing, label: str, others: list[str], said: str
) -> None:
    text = ": ".join([label, *others, said])
    read = editing.edit.notation.read_line(text)
    number = len(editing.lines) - 1
    editing.type(text + "\n")
    line = editing.lines[number]
    assert line.kind is EntryKind.DISCUSSION
    assert (line.speaker, line.text) == (read.speaker, read.text)
