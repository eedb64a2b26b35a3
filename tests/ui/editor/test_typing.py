"""What keys do in the live editor."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kesbang_desktop.domain.entry import MAX_LEVEL, EntryKind
from kesbang_desktop.domain.numbering import Numbering
from tests.ui.editor.editing import DISKOMINFO, EDI, FIRDAUS, KESBANGPOL, Editing

AGENDA, DISCUSSION, ISSUE, DECISION, ACTION, TABLE_ROW = EntryKind
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key


@pytest.mark.parametrize(
    ("marker", "kind"), [("#", AGENDA), ("!", DECISION), (">", ACTION), ("?", ISSUE)]
)
def test_a_marker_and_a_space_turn_the_line(editing: Editing, marker: str, kind) -> None:
    editing.type(f"{marker} Teks")
    assert editing.said == [(kind, 0, "Teks")]


def test_backspace_at_the_start_turns_the_line_back(editing: Editing) -> None:
    editing.type("! ").type("\b").type("biasa")
    assert editing.said == [(DISCUSSION, 0, "biasa")]


def test_ctrl_z_after_a_marker_gives_the_typed_sign_back(editing: Editing) -> None:
    editing.type("! ")
    editing.edit.undo()
    assert editing.said == [(DISCUSSION, 0, "!")]


def test_phrases_wait_for_the_date_of_the_meeting_and_count_from_it_once_given(
    editing: Editing,
) -> None:
    edit, dated = editing.edit, editing.edit.notation
    edit.use_names(replace(dated, meeting_date=None), edit.mentions.names)
    editing.type("> Lapor @Edi /besok\n> SK /29 maret 2024\n")
    first, second, _ = editing.lines
    assert (first.text, first.due) == ("Lapor /besok", None)
    assert second.due == date(2024, 3, 29)
    edit.use_names(dated, edit.mentions.names)
    first, second, _ = editing.lines
    assert (first.text, first.due) == ("Lapor", date(2024, 3, 22))
    assert editing.document_lines() == editing.lines
    edit.undo()
    assert editing.lines[0].text == "Lapor /besok"


def test_a_marker_inside_a_sentence_stays_text(editing: Editing) -> None:
    editing.type("Nilai ! dan > tetap # teks ?")
    assert editing.said == [(DISCUSSION, 0, "Nilai ! dan > tetap # teks ?")]


@pytest.mark.parametrize("typed", ["Firdaus: ", "firdaus: ", "Ahmad Firdaus Kurniawan: "])
def test_a_known_name_and_a_colon_name_the_speaker(editing: Editing, typed: str) -> None:
    editing.type(f"{typed}Rapat dibuka")
    (line,) = editing.lines
    assert (line.speaker, line.text) == (FIRDAUS.party, "Rapat dibuka")


def test_an_unknown_name_before_a_colon_stays_text(editing: Editing) -> None:
    editing.type("Catatan: penting")
    (line,) = editing.lines
    assert (line.speaker, line.text) == (None, "Catatan: penting")


def test_backspace_after_a_speaker_takes_only_the_speaker(editing: Editing) -> None:
    editing.type("Edi: halo").press(KEY.Key_Home).press(KEY.Key_Backspace)
    assert editing.lines[0].speaker is None
    assert editing.said == [(DISCUSSION, 0, "halo")]


def test_enter_begins_the_next_entry_as_discussion(editing: Editing) -> None:
    editing.type("# Agenda\n! Putus\nlanjut")
    assert editing.said == [
        (AGENDA, 0, "Agenda"),
        (DECISION, 0, "Putus"),
        (DISCUSSION, 0, "lanjut"),
    ]
    assert len({line.id for line in editing.lines}) == 3


def test_enter_in_the_middle_splits_and_keeps_the_id_of_the_first_part(editing: Editing) -> None:
    editing.type("! satu dua")
    first = editing.lines[0].id
    for _ in range(3):
        editing.press(KEY.Key_Left)
    editing.type("\n")
    assert editing.said == [(DECISION, 0, "satu"), (DECISION, 0, "dua")]
    assert editing.lines[0].id == first


def test_enter_at_the_start_makes_room_above_and_the_text_keeps_its_id(editing: Editing) -> None:
    editing.type("> Menyusun SK @Kesbangpol Kaltim\n")
    kept = editing.lines[0]
    editing.press(KEY.Key_Up).press(KEY.Key_Home).type("\n")
    assert [line.text for line in editing.lines] == ["", "Menyusun SK", ""]
    assert editing.lines[1] == kept


def test_enter_before_the_chips_of_an_action_leaves_them_on_it(editing: Editing) -> None:
    editing.type("> Lapor @Kesbangpol Kaltim\n")
    editing.press(KEY.Key_Up).press(KEY.Key_End).press(KEY.Key_Left).press(KEY.Key_Left)
    editing.type("\nbaru")
    assert editing.said[:2] == [(ACTION, 0, "Lapor"), (DISCUSSION, 0, "baru")]
    assert editing.lines[0].owners == (KESBANGPOL.party,)


def test_shift_enter_breaks_the_line_inside_the_entry(editing: Editing) -> None:
    editing.type("satu").press(KEY.Key_Return, SHIFT).type("dua")
    assert editing.said == [(DISCUSSION, 0, "satu\ndua")]


def test_tab_and_shift_tab_change_the_level_within_its_bounds(editing: Editing) -> None:
    editing.type("teks" + "\t" * (MAX_LEVEL + 2))
    assert editing.said == [(DISCUSSION, MAX_LEVEL, "teks")]
    editing.press(KEY.Key_Backtab, SHIFT)
    assert editing.said == [(DISCUSSION, MAX_LEVEL - 1, "teks")]


def test_an_agenda_item_has_no_level(editing: Editing) -> None:
    editing.type("teks\t").press(KEY.Key_1, CONTROL).type("\t")
    assert editing.said == [(AGENDA, 0, "teks")]


@pytest.mark.parametrize("index", range(5))
def test_ctrl_1_to_5_set_the_kind_of_the_line(editing: Editing, index: int) -> None:
    key = (KEY.Key_1, KEY.Key_2, KEY.Key_3, KEY.Key_4, KEY.Key_5)[index]
    editing.type("! teks").press(key, CONTROL)
    assert editing.said == [(list(EntryKind)[index], 0, "teks")]


def test_ctrl_5_sets_every_selected_line_in_one_step(editing: Editing) -> None:
    editing.type("satu\ndua\ntiga")
    editing.edit.selectAll()
    editing.press(KEY.Key_5, CONTROL)
    assert [line.kind for line in editing.lines] == [ACTION] * 3
    editing.edit.undo()
    assert [line.kind for line in editing.lines] == [DISCUSSION] * 3


def test_an_empty_marked_entry_steps_back_on_enter(editing: Editing) -> None:
    editing.type("> ").type("\n")
    assert editing.said == [(DISCUSSION, 0, "")]


def test_a_name_typed_out_and_enter_makes_the_owner_and_goes_on(editing: Editing) -> None:
    editing.type("> Membentuk tim @Kesbangpol Kaltim\nlanjut")
    assert editing.said == [(ACTION, 0, "Membentuk tim"), (DISCUSSION, 0, "lanjut")]
    assert editing.lines[0].owners == (KESBANGPOL.party,)


def test_enter_takes_the_highlighted_name_and_stays_on_the_line(editing: Editing) -> None:
    editing.type("> Sosialisasi @dis")
    assert not editing.edit.mentions.popup.isHidden()
    editing.type("\n")
    assert len(editing.lines) == 1
    assert editing.lines[0].owners == (DISKOMINFO.party,)


def test_arrows_choose_another_name_and_escape_leaves_the_text(editing: Editing) -> None:
    editing.type("> a @").press(KEY.Key_Down).type("\t")
    assert editing.lines[0].owners == (DISKOMINFO.party,)
    editing.type("@edi").press(KEY.Key_Escape)
    assert editing.edit.mentions.popup.isHidden()
    assert editing.lines[0].text == "a @edi"


def test_several_owners_and_a_due_date_are_taken_from_one_line(editing: Editing) -> None:
    editing.type("> Lapor @Edi Hermawanto Noor @Kesbangpol Kaltim /jumat depan\n")
    line = editing.lines[0]
    assert (line.text, line.owners) == ("Lapor", (EDI.party, KESBANGPOL.party))
    assert line.due == date(2024, 3, 29)


def test_the_resolved_date_is_shown_while_typing(editing: Editing) -> None:
    editing.type("> Lapor /29 maret")
    assert editing.edit.mentions.hint.text() == "Jumat, 29 Maret 2024, 8 hari lagi"
    assert editing.edit.mentions.hint.isVisible()
    editing.type("\t")
    assert editing.lines[0].due == date(2024, 3, 29)
    assert not editing.edit.mentions.hint.isVisible()


@pytest.mark.parametrize("key", ["\t", "\n"])
def test_a_time_behind_a_due_date_stands_with_it(editing: Editing, key: str) -> None:
    editing.type(f"> Kirim surat /27 november pukul 10.00{key}")
    assert editing.lines[0].due == date(2024, 11, 27)
    assert editing.lines[0].due_note == "pukul 10.00"
    assert editing.lines[0].text == "Kirim surat"


def test_what_a_due_phrase_was_counted_from_is_told_while_typing(editing: Editing) -> None:
    editing.type("> Lapor /H+3")
    assert editing.edit.mentions.hint.text().endswith("3 hari lagi, dihitung dari hari rapat")
    editing.type("\b\b\bH-3")
    assert editing.edit.mentions.hint.text() == "dari hari apa? Tulis misalnya H-3 27 november"


def test_a_phrase_that_is_no_date_says_so_and_stays_text(editing: Editing) -> None:
    editing.type("> Lapor /kapan")
    assert editing.edit.mentions.hint.text() == "belum dikenal sebagai tanggal"
    editing.type("\n")
    assert editing.said[0] == (ACTION, 0, "Lapor /kapan")


def test_a_second_due_date_replaces_the_first(editing: Editing) -> None:
    editing.type("> Lapor /besok\t/lusa\t")
    assert editing.lines[0].due == date(2024, 3, 23)


def test_backspace_takes_a_chip_and_undo_brings_it_back(editing: Editing) -> None:
    editing.type("> Lapor @Edi Hermawanto Noor\t").type("\b\b")
    assert editing.lines[0].owners == ()
    editing.edit.undo()
    assert editing.lines[0].owners == (EDI.party,)


def test_f2_behind_a_chip_makes_it_text_that_can_be_changed(editing: Editing) -> None:
    editing.type("> Lapor @Edi Hermawanto Noor\t/besok\t").press(KEY.Key_F2)
    assert editing.lines[0].due is None
    assert editing.lines[0].text.endswith("/22 Maret 2024")
    editing.type("\b\b\b\b2025\n")
    assert editing.lines[0].due == date(2025, 3, 22)
    assert editing.lines[0].owners == (EDI.party,)


def test_a_double_click_on_a_chip_makes_it_text_and_undo_a_chip(editing: Editing) -> None:
    editing.type("> Lapor @Edi Hermawanto Noor\t\n").press(KEY.Key_Up).press(KEY.Key_End)
    place = editing.edit.cursorRect().center() - QPoint(30, 0)
    QTest.mouseDClick(editing.edit.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert editing.lines[0].text == "Lapor @Edi Hermawanto Noor"
    editing.edit.undo()
    assert editing.lines[0].owners == (EDI.party,)


@pytest.mark.parametrize(
    ("spoken", "kind", "speaker", "text"),
    [
        ("! Disetujui bersama", DECISION, None, "Disetujui bersama"),
        ("Firdaus: rapat dibuka", DISCUSSION, FIRDAUS.party, "rapat dibuka"),
        ("kalimat biasa saja", DISCUSSION, None, "kalimat biasa saja"),
    ],
)
def test_dictated_signs_mean_what_typed_ones_mean(
    editing: Editing, spoken: str, kind: EntryKind, speaker, text: str
) -> None:
    event = QInputMethodEvent()
    event.setCommitString(spoken)
    QApplication.sendEvent(editing.edit, event)
    (line,) = editing.lines
    assert (line.kind, line.speaker, line.text) == (kind, speaker, text)
    editing.type(" lagi")
    assert editing.lines[0].text == f"{text} lagi"


def test_backspace_at_the_start_joins_and_keeps_the_upper_id(editing: Editing) -> None:
    editing.type("! satu\ndua")
    first = editing.lines[0].id
    editing.press(KEY.Key_Home).press(KEY.Key_Backspace)
    assert editing.said == [(DECISION, 0, "satudua")]
    assert editing.lines[0].id == first


def test_backspace_under_an_empty_line_keeps_the_entry_as_it_is(editing: Editing) -> None:
    editing.type("\nEdi: halo").press(KEY.Key_Home)
    kept = editing.lines[1]
    editing.press(KEY.Key_Backspace).press(KEY.Key_Backspace)
    assert [(line.id, line.text) for line in editing.lines] == [(kept.id, "halo")]


def test_delete_at_the_end_joins_the_next_entry(editing: Editing) -> None:
    editing.type("satu\n! dua").press(KEY.Key_Up).press(KEY.Key_End).press(KEY.Key_Delete)
    assert editing.said == [(DISCUSSION, 0, "satudua")]


def test_home_goes_to_the_text_behind_label_and_speaker(editing: Editing) -> None:
    editing.type("! teks").press(KEY.Key_Home).type("X")
    assert editing.said == [(DECISION, 0, "Xteks")]


def test_left_at_the_start_goes_to_the_end_of_the_line_above(editing: Editing) -> None:
    editing.type("satu\n! dua").press(KEY.Key_Home).press(KEY.Key_Left).type("X")
    assert [line.text for line in editing.lines] == ["satuX", "dua"]


def test_typing_over_everything_leaves_one_entry(editing: Editing) -> None:
    editing.type("# a\n! b\n> c @Edi Hermawanto Noor\n")
    editing.edit.selectAll()
    editing.type("baru")
    assert [line.text for line in editing.lines] == ["baru"]


def test_copied_entries_pasted_again_are_new_entries_with_the_same_content(
    editing: Editing,
) -> None:
    editing.type("Edi: halo\n> Lapor @Kesbangpol Kaltim /besok\n")
    editing.edit.selectAll()
    data = editing.edit.createMimeDataFromSelection()
    assert data.text() == ("Edi Hermawanto Noor: halo\n> Lapor @Kesbangpol Kaltim /22 Maret 2024\n")
    editing.edit.moveCursor(QTextCursor.MoveOperation.End)
    editing.edit.insertFromMimeData(data)
    one, two, three, four = editing.lines
    assert (three.speaker, three.text) == (one.speaker, one.text)
    assert (four.owners, four.due) == (two.owners, two.due)
    assert len({line.id for line in editing.lines}) == 4


def test_pasted_notes_become_entries_without_foreign_formats(editing: Editing) -> None:
    data = QMimeData()
    data.setHtml("<b style='font-size:40pt'>x</b>")
    data.setText("# Agenda\r\nFirdaus: buka\r\n! Putus\r\n\r\n• anak\r\n")
    editing.edit.insertFromMimeData(data)
    assert editing.said == [
        (AGENDA, 0, "Agenda"),
        (DISCUSSION, 0, "buka"),
        (DECISION, 0, "Putus"),
        (DISCUSSION, 1, "anak"),
    ]


def test_a_pasted_chat_loses_its_stamps_and_keeps_its_speakers(editing: Editing) -> None:
    data = QMimeData()
    data.setText(
        "[21/03/24 09.15.12] Firdaus: mulai\n21/03/2024, 09:16 - Edi: siap\n"
        "[21/03/24 09.17] ! Disetujui"
    )
    editing.edit.insertFromMimeData(data)
    assert [line.speaker for line in editing.lines] == [FIRDAUS.party, EDI.party, None]
    assert [line.text for line in editing.lines] == ["mulai", "siap", "Disetujui"]


def test_a_pasted_chat_tells_when_it_was_said_and_what_its_program_wrote(
    qtbot, editing: Editing
) -> None:
    data = QMimeData()
    day = editing.edit.notation.meeting_date
    stamp = f"{day.day}/{day.month}/{day.year}"
    data.setText(
        f"{stamp}, 9:16\u202fAM - Edi: siap\nsekali\n{stamp}, 9:17 AM - Edi: <Media omitted>\n"
        "1/1/2020, 9:18 AM - Edi: lama"
    )
    with qtbot.waitSignal(editing.edit.pasted) as told:
        editing.edit.insertFromMimeData(data)
    (pasted,) = told.args
    assert [line.text for line in editing.lines] == ["siap", "sekali", "lama"]
    times = [pasted.times.get(line.id) for line in editing.lines]
    assert [one and (one.date(), one.hour, one.minute) for one in times] == [
        (day, 9, 16),
        (day, 9, 16),
        None,
    ]
    assert pasted.left_out == ("Edi: <Media omitted>",)
    assert pasted.other_days


def test_an_owner_that_nobody_knows_is_marked_and_stays_text(editing: Editing) -> None:
    editing.type("> Lapor @entah /kapan\n")
    formats = editing.edit.document().firstBlock().layout().formats()
    dotted = QTextCharFormat.UnderlineStyle.DotLine
    marked = [(one.start, one.length) for one in formats if one.format.underlineStyle() == dotted]
    assert marked == [(7, 6), (14, 6)]
    assert editing.said[0] == (ACTION, 0, "Lapor @entah /kapan")


def test_one_pasted_line_joins_the_sentence(editing: Editing) -> None:
    editing.type("awal ")
    data = QMimeData()
    data.setText("  ! tengah \t dua\x00 ")
    editing.edit.insertFromMimeData(data)
    assert editing.said == [(DISCUSSION, 0, "awal ! tengah dua")]


def test_hostile_text_is_kept_as_typed(editing: Editing) -> None:
    hostile = '{{ x }} {% y %} <w:p> & "q" 👍 שלום ' + "a" * 500
    data = QMimeData()
    data.setText(hostile)
    editing.edit.insertFromMimeData(data)
    assert editing.said == [(DISCUSSION, 0, hostile)]


def test_the_numbers_beside_the_text_follow_its_structure(editing: Editing) -> None:
    editing.type("# A\nsatu\n! dua\n# B\n")
    editing.type("tiga\n\tempat")
    labels = [editing.edit.table.number(index).label for index in range(len(editing.lines))]
    assert labels == ["1.", "a.", "b.", "2.", "a.", "1)"]
    editing.edit.go_to_entry(editing.lines[0].id)
    editing.press(KEY.Key_2, CONTROL)
    labels = [editing.edit.table.number(index).label for index in range(len(editing.lines))]
    assert labels == ["a.", "b.", "c.", "1.", "a.", "1)"]


def test_numbers_far_below_a_line_follow_it(editing: Editing) -> None:
    data = QMimeData()
    data.setText("\n".join(f"baris {number}" for number in range(100)))
    editing.edit.insertFromMimeData(data)
    numbers = [editing.edit.table.number(index) for index in range(100)]
    assert [number.ordinal for number in numbers] == list(range(1, 101))
    for line in (40, 7, 90):
        editing.edit.go_to_entry(editing.lines[line].id)
        editing.press(KEY.Key_1, CONTROL)
        fresh = Numbering()
        expected = [fresh.next(one.kind, one.level) for one in editing.lines]
        assert [editing.edit.table.number(index) for index in range(100)] == expected
        assert expected[99].label != "100."
