"""Typed gelar that somebody does not have: no word of them goes."""

import pytest

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.completion import Candidate, NameIndex
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.party import Person
from kesbang_desktop.ui.editor.clipboard import insert_notes
from tests.ui.editor.editing import MEETING_DATE, Editing

AGUS = Person(new_id(), "Agus Salim, S.E.")
LOLO = Person(new_id(), "Pdt. Yohanes Lolo")


@pytest.fixture(autouse=True)
def known(editing: Editing) -> None:
    parties = [one.party for one in (AGUS, LOLO)]
    attending = [Attendance(new_id(), new_id(), "V", party) for party in parties]
    names = NameIndex([Candidate(party) for party in parties])
    editing.edit.use_names(Notation(KnownParties(attending), MEETING_DATE), names)


def test_an_owner_with_gelar_that_are_not_known_keeps_them_in_the_text(editing: Editing) -> None:
    editing.type("> kirim data @Yohanes, S.Th. /besok\n")
    line = editing.lines[0]
    assert line.owners == (LOLO.party,)
    assert "S.Th." in line.text


@pytest.mark.parametrize("end", [" /besok\n", "\n", " segera\n"])
def test_an_owner_with_other_gelar_stays_text(editing: Editing, end: str) -> None:
    editing.type("> kirim data @Agus, S.Pd." + end)
    line = editing.lines[0]
    assert line.owners == ()
    assert "@Agus, S.Pd." in line.text


def test_a_speaker_with_other_gelar_stays_text_of_nobody(editing: Editing) -> None:
    editing.type("Pdt. Yohanes Lolo: buka\nAgus, S.Pd.: kami setuju\n")
    line = editing.lines[1]
    assert (line.speaker, line.unattributed) == (None, True)
    assert line.text == "Agus, S.Pd.: kami setuju"
    assert editing.edit.strangers.label_of(line) == "Agus, S.Pd."


def test_gelar_behind_a_whole_name_that_he_is_not_known_by_are_told(
    editing: Editing, qtbot
) -> None:
    with qtbot.waitSignal(editing.edit.left_out) as told:
        editing.type("Yohanes Lolo, S.Th.: ")
    editing.type("buka\n")
    assert told.args[0].startswith(f"“S.Th.” belum tercatat pada {LOLO.name}")
    assert (editing.lines[0].speaker, editing.lines[0].text) == (LOLO.party, "buka")
    with qtbot.assertNotEmitted(editing.edit.left_out):
        editing.type("Yohanes Lolo, S.Th.: lanjut\n")


def test_gelar_of_pasted_speakers_are_told(editing: Editing) -> None:
    cursor = editing.edit.textCursor()
    pasted = insert_notes(cursor, "Yohanes Lolo, S.Th.: a\nAgus Salim: b", editing.edit.notation)
    assert len(pasted.problems) == 1
