"""Speakers: picked while typing, added, changed."""

from PySide6.QtCore import Qt

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.completion import Candidate, NameIndex
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.party import Person
from tests.ui.editor.editing import EDI, FIRDAUS, MEETING_DATE, Editing

KEY = Qt.Key


def speakers(editing: Editing) -> list[str]:
    return [line.speaker.name.split()[0] if line.speaker else "" for line in editing.lines]


def test_the_start_of_a_name_and_tab_name_the_speaker(editing: Editing) -> None:
    editing.type("fir")
    assert not editing.edit.speakers.popup.isHidden()
    editing.type("\tRapat dibuka")
    assert editing.lines[0].speaker == FIRDAUS.party
    assert editing.lines[0].text == "Rapat dibuka"


def test_a_slip_of_the_fingers_still_finds_the_name(editing: Editing) -> None:
    editing.type("firdas\thalo")
    assert editing.lines[0].speaker == FIRDAUS.party


def test_arrows_go_round_the_list_and_enter_takes_the_name(editing: Editing) -> None:
    editing.type("edi").press(KEY.Key_Down).type("\nhalo")
    assert [(line.speaker, line.text) for line in editing.lines] == [(EDI.party, "halo")]


def test_escape_closes_the_list_for_this_line(editing: Editing) -> None:
    editing.type("edi").press(KEY.Key_Escape).type("\t")
    assert editing.lines[0].speaker is None
    assert editing.lines[0].level == 1


def test_a_sentence_shows_no_list(editing: Editing) -> None:
    editing.type("edi sudah hadir sejak pagi")
    assert editing.edit.speakers.popup.isHidden()


def test_an_unknown_name_can_be_added_and_then_speaks(editing: Editing, qtbot) -> None:
    editing.type("Budi Santoso:")
    with qtbot.waitSignal(editing.edit.speakers.attendee_wanted) as wanted:
        editing.type("\t")
    assert wanted.args == ["Budi Santoso"]
    budi = Person(new_id(), "Budi Santoso")
    known = KnownParties([Attendance(new_id(), new_id(), "V", budi.party)])
    editing.edit.use_names(Notation(known, MEETING_DATE), NameIndex([Candidate(budi.party)]))
    editing.type("setuju")
    assert [(line.speaker, line.text) for line in editing.lines] == [(budi.party, "setuju")]


def test_a_click_on_an_unknown_speaker_offers_to_make_him_an_attendee(
    editing: Editing, qtbot
) -> None:
    editing.type("Rina Wati: belum cair\n")
    speaking = editing.edit.speakers
    first = speaking.choices_for(editing.edit.document().firstBlock()).actions()[0]
    assert first.text() == "Jadikan “Rina Wati” peserta\tCtrl+7"
    with qtbot.waitSignal(speaking.attendee_wanted) as wanted:
        first.trigger()
    assert wanted.args == ["Rina Wati"]


def test_a_click_where_somebody_known_may_speak_offers_to_let_him(editing: Editing) -> None:
    editing.type("Firdaus: halo\nJawaban Edi: siap")
    block = editing.edit.document().lastBlock()
    first = editing.edit.speakers.choices_for(block).actions()[0]
    assert first.text() == "Jadikan “Edi Hermawanto Noor” pembicara\tCtrl+7"
    first.trigger()
    assert editing.lines[1].speaker == EDI.party


def test_who_is_called_much_as_somebody_else_can_be_made_an_attendee(
    editing: Editing, qtbot
) -> None:
    camat = Person(new_id(), "Camat Sambaliung").party
    known = KnownParties([Attendance(new_id(), new_id(), "V", camat)])
    editing.edit.use_names(Notation(known, MEETING_DATE), NameIndex([Candidate(camat)]))
    editing.type("Kapolsek Sambaliung: siap")
    assert editing.edit.strangers.claimed_here == camat
    speaking = editing.edit.speakers
    choices = speaking.choices_for(editing.edit.document().firstBlock()).actions()
    assert [one.text() for one in choices[:2]] == [
        "Jadikan “Camat Sambaliung” pembicara\tCtrl+7",
        "Jadikan “Kapolsek Sambaliung” peserta",
    ]
    with qtbot.waitSignal(speaking.attendee_wanted) as wanted:
        choices[1].trigger()
    assert wanted.args == ["Kapolsek Sambaliung"]
    kapolsek = Person(new_id(), "Kapolsek Sambaliung").party
    both = KnownParties([Attendance(new_id(), new_id(), "V", one) for one in (camat, kapolsek)])
    editing.edit.use_names(Notation(both, MEETING_DATE), NameIndex([Candidate(kapolsek)]))
    assert [(line.speaker, line.text) for line in editing.lines] == [(kapolsek, "siap")]


def test_a_click_on_a_known_speaker_offers_others_alone(editing: Editing) -> None:
    editing.type("Edi: satu\nRina Wati: dua").press(KEY.Key_6, Qt.KeyboardModifier.ControlModifier)
    for block in (editing.edit.document().firstBlock(), editing.edit.document().lastBlock()):
        titles = [one.text() for one in editing.edit.speakers.choices_for(block).actions()]
        assert not any(title.startswith("Jadikan") for title in titles)


def test_changing_a_speaker_goes_for_those_who_follow(editing: Editing) -> None:
    editing.type("Edi: satu\ndua\nFirdaus: tiga")
    block = editing.edit.document().firstBlock()
    editing.edit.speakers.change(block, FIRDAUS.party)
    assert speakers(editing) == ["Ahmad", "", "Ahmad"]


def test_changing_one_entry_gives_the_floor_back(editing: Editing) -> None:
    editing.type("Edi: satu\ndua\n> tugas\ntiga")
    block = editing.edit.document().findBlockByNumber(1)
    editing.edit.speakers.change_one(block, FIRDAUS.party)
    assert speakers(editing) == ["Edi", "Ahmad", "", "Edi"]
    editing.edit.undo()
    assert speakers(editing) == ["Edi", "", "", ""]


def test_the_speaker_under_the_mouse_is_known(editing: Editing) -> None:
    editing.type("Edi: satu")
    layout = editing.edit.document().documentLayout()
    middle = layout.blockBoundingRect(editing.edit.document().firstBlock()).center()
    place = editing.edit.cursorRect().center()
    assert editing.edit.speakers.speaker_at(place) is None
    place.setX(110)
    place.setY(int(middle.y()))
    assert editing.edit.speakers.speaker_at(place) is not None


def test_alt_down_moves_an_entry_with_its_children(editing: Editing) -> None:
    editing.type("a\n\ta1\nb").press(KEY.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    editing.edit.go_to_entry(editing.lines[0].id)
    ids = [line.id for line in editing.lines]
    editing.press(KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [(line.level, line.text) for line in editing.lines] == [(0, "b"), (0, "a"), (1, "a1")]
    assert [line.id for line in editing.lines] == [ids[2], ids[0], ids[1]]
    editing.edit.undo()
    assert [line.id for line in editing.lines] == ids


def test_alt_up_moves_an_agenda_item_with_its_section(editing: Editing) -> None:
    editing.type("# A\nEdi: satu\n# B\n> dua @Edi Hermawanto Noor /besok\nakhir")
    before = editing.lines
    editing.edit.go_to_entry(before[2].id)
    editing.press(KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [line.text for line in editing.lines] == ["B", "dua", "akhir", "A", "satu"]
    assert editing.lines[1] == before[3]
    assert editing.lines[4] == before[1]
    assert editing.document_lines() == editing.lines
    assert editing.lines[0].kind is EntryKind.AGENDA
