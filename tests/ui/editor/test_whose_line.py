"""Whose words a line is: given to nobody, named by somebody unknown, carried from above."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QMimeData, Qt

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.completion import Candidate, NameIndex
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.floor import floor_after
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.party import Party, Person
from kesbang_desktop.ui.editor.clipboard import Pasted, copied_notes, insert_notes
from tests.ui.editor.editing import EDI, FIRDAUS, MEETING_DATE, Editing

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
FULAN = Person(new_id(), "Fulan Anu")


def floors(editing: Editing) -> list[str]:
    """The first name that stands right of each line."""
    found = [editing.edit.floors.carried_to(index) for index in range(len(editing.lines))]
    return [party.name.split()[0] if party else "" for party in found]


@contextmanager
def editing_pasted(editing: Editing) -> Iterator[list[Pasted]]:
    told: list[Pasted] = []
    editing.edit.pasted.connect(told.append)
    yield told


def know_fulan(editing: Editing) -> None:
    known = KnownParties([Attendance(new_id(), new_id(), "V", FULAN.party)])
    names = NameIndex([Candidate(FULAN.party)])
    editing.edit.use_names(Notation(known, MEETING_DATE), names)


def test_a_colon_and_a_space_give_the_line_to_nobody(editing: Editing) -> None:
    editing.type("Edi: satu\n: dua\ntiga")
    assert [line.text for line in editing.lines] == ["satu", "dua", "tiga"]
    assert [line.unattributed for line in editing.lines] == [False, True, False]
    assert floors(editing) == ["", "", ""]
    assert editing.document_lines() == editing.lines


def test_a_key_gives_lines_to_nobody_and_back(editing: Editing) -> None:
    editing.type("Edi: satu\ndua").press(KEY.Key_6, CONTROL)
    assert [line.unattributed for line in editing.lines] == [False, True]
    editing.press(KEY.Key_6, CONTROL)
    assert floors(editing) == ["", EDI.name.split()[0]]
    editing.edit.undo()
    assert editing.lines[1].unattributed


def test_the_key_takes_a_speaker_away_too_and_leaves_other_kinds_alone(editing: Editing) -> None:
    editing.type("Edi: satu").press(KEY.Key_6, CONTROL)
    assert (editing.lines[0].speaker, editing.lines[0].unattributed) == (None, True)
    editing.type("\n! putus").press(KEY.Key_6, CONTROL)
    assert editing.lines[1].kind is EntryKind.DECISION
    assert not editing.lines[1].unattributed


def test_backspace_takes_it_away_like_a_speaker(editing: Editing) -> None:
    editing.type(": x").press(KEY.Key_Home).press(KEY.Key_Backspace)
    assert [(line.text, line.unattributed) for line in editing.lines] == [("x", False)]


def test_a_decision_and_an_agenda_item_end_the_floor_on_the_screen(editing: Editing) -> None:
    editing.type("Edi: satu\ndua\n! putus\ntiga\nEdi: empat\n# agenda\nlima")
    edi = EDI.name.split()[0]
    assert floors(editing) == ["", edi, "", "", "", "", ""]


def test_naming_another_above_gives_all_that_follow_to_him(editing: Editing) -> None:
    editing.type("Edi: satu\ndua\ntiga")
    floors(editing)
    editing.edit.speakers.change(editing.edit.document().firstBlock(), FIRDAUS.party)
    assert floors(editing) == ["", "Ahmad", "Ahmad"]
    editing.edit.undo()
    assert floors(editing)[1:] == [EDI.name.split()[0]] * 2


def test_floors_are_those_of_the_papers_after_any_edit(editing: Editing) -> None:
    editing.type("Edi: satu\ndua\n: tiga\nempat\nFirdaus: lima\nenam")
    floors(editing)
    editing.press(KEY.Key_Up).press(KEY.Key_Up).press(KEY.Key_Up).press(KEY.Key_Home)
    editing.press(KEY.Key_Backspace).type("\nsisipan\n")
    kept = floors(editing)
    editing.edit.floors._floors.clear()
    assert kept == floors(editing)


def test_what_an_unknown_name_says_is_nobodys_and_marked(editing: Editing) -> None:
    editing.type("Edi: satu\nFulan: kami usulkan\nlanjut")
    assert [line.text for line in editing.lines] == ["satu", "Fulan: kami usulkan", "lanjut"]
    assert [line.unattributed for line in editing.lines] == [False, True, False]
    assert floors(editing) == ["", "", ""]
    marked = [editing.edit.strangers.label_of(line) for line in editing.lines]
    assert marked == ["", "Fulan", ""]


def test_the_same_key_leaves_it_as_text_of_whoever_speaks(editing: Editing) -> None:
    editing.type("Edi: satu\nFulan: kami usulkan").press(KEY.Key_6, CONTROL)
    assert not editing.lines[1].unattributed
    assert editing.edit.strangers.label_of(editing.lines[1]) == ""
    assert floors(editing)[1] == EDI.name.split()[0]


def test_a_key_makes_an_attendee_of_the_name_without_its_address(editing: Editing, qtbot) -> None:
    editing.type("Pak Fulan: kami usulkan")
    with qtbot.waitSignal(editing.edit.speakers.attendee_wanted) as wanted:
        editing.press(KEY.Key_7, CONTROL)
    assert wanted.args == ["Fulan"]
    know_fulan(editing)
    assert [(one.speaker, one.text) for one in editing.lines] == [(FULAN.party, "kami usulkan")]


def test_several_names_are_no_attendee(editing: Editing, qtbot) -> None:
    editing.type("Pak Edi dan Bu Fulan: setuju")
    assert editing.lines[0].unattributed
    with qtbot.assertNotEmitted(editing.edit.speakers.attendee_wanted):
        editing.press(KEY.Key_7, CONTROL)


def test_a_name_before_a_decision_stays_when_it_becomes_an_attendee(
    editing: Editing, qtbot
) -> None:
    editing.type("! Budi Santoso: setuju")
    with qtbot.waitSignal(editing.edit.speakers.attendee_wanted):
        editing.press(KEY.Key_7, CONTROL)
    budi = Person(new_id(), "Budi Santoso")
    known = KnownParties([Attendance(new_id(), new_id(), "V", budi.party)])

    editing.edit.use_names(Notation(known, MEETING_DATE), NameIndex([Candidate(budi.party)]))

    assert editing.said == [(EntryKind.DECISION, 0, "Budi Santoso: setuju")]


def test_a_known_name_before_a_decision_stays(editing: Editing) -> None:
    editing.type("! Pak Edi dari KPU: setuju").press(KEY.Key_7, CONTROL)

    assert editing.said == [(EntryKind.DECISION, 0, "Pak Edi dari KPU: setuju")]


def test_lines_that_named_somebody_are_offered_once_he_is_known_and_joined_in_one_step(
    editing: Editing, qtbot
) -> None:
    editing.type("Fulan: satu\ndua\nPak Fulan Anu: tiga\nFulan: empat").press(KEY.Key_6, CONTROL)
    strangers = editing.edit.strangers
    with qtbot.waitSignal(strangers.named) as told:
        know_fulan(editing)
    named = told.args[0]
    assert [party for _, party in named] == [FULAN.party] * 2
    before = editing.lines
    strangers.join(named)
    assert [(one.speaker, one.text) for one in editing.lines] == [
        *((FULAN.party, "satu"), (None, "dua")),
        *((FULAN.party, "tiga"), (None, "Fulan: empat")),
    ]
    editing.edit.undo()
    assert editing.lines == before
    with qtbot.assertNotEmitted(strangers.named):
        know_fulan(editing)


def test_a_problem_takes_the_name_of_whoever_brought_it_up(editing: Editing) -> None:
    editing.type("Firdaus: salam\n? Edi: data belum ada")
    assert editing.lines[1].kind is EntryKind.ISSUE
    assert (editing.lines[1].speaker, editing.lines[1].text) == (EDI.party, "data belum ada")
    editing.press(KEY.Key_Home).press(KEY.Key_Backspace)
    assert (editing.lines[1].kind, editing.lines[1].speaker) == (EntryKind.ISSUE, None)


def test_the_list_of_names_shows_in_a_problem_and_its_speaker_stays_a_speaker(
    editing: Editing,
) -> None:
    editing.type("? fir\tdata belum ada")
    assert (editing.lines[0].speaker, editing.lines[0].text) == (FIRDAUS.party, "data belum ada")
    editing.press(KEY.Key_2, CONTROL).press(KEY.Key_3, CONTROL)
    assert editing.lines[0].speaker == FIRDAUS.party
    editing.press(KEY.Key_4, CONTROL)
    assert editing.lines[0].speaker is None


@pytest.mark.parametrize("lines", [": dua", "? Edi: data", "Fulan: kami usulkan"])
def test_what_is_copied_is_pasted_as_it_was(editing: Editing, lines: str) -> None:
    editing.type(f"satu\n{lines}\nlalu")
    before = editing.lines
    cursor = editing.edit.textCursor()
    cursor.select(cursor.SelectionType.Document)
    copied = copied_notes(cursor, editing.edit.notation)
    cursor.removeSelectedText()
    insert_notes(cursor, copied, editing.edit.notation)
    said = [(one.kind, one.text, one.speaker, one.unattributed) for one in before]
    assert [(o.kind, o.text, o.speaker, o.unattributed) for o in editing.lines] == said


@pytest.mark.parametrize(
    ("typed", "text", "owners"),
    [
        ("> Susun SK @Edi, lalu lapor ke Sekda", "Susun SK, lalu lapor ke Sekda", [EDI]),
        ("> @Edi, lalu lapor", "lalu lapor", [EDI]),
        ("> Susun @Edi, @Firdaus", "Susun", [EDI, FIRDAUS]),
        ("> Susun @Edi dan @Firdaus", "Susun", [EDI, FIRDAUS]),
        ("> Susun @Edi dan lapor", "Susun dan lapor", [EDI]),
        ("> Susun @Edi, M.Si. segera", "Susun, M.Si. segera", [EDI]),
        ("> Susun @Edi, SE terbit", "Susun, SE terbit", [EDI]),
    ],
)
def test_words_behind_an_owner_stay_and_commas_come_out_right(
    editing: Editing, typed, text, owners
) -> None:
    editing.type(typed).press(KEY.Key_Escape)
    editing.edit.finish_line()
    assert editing.lines[0].text == text
    assert set(editing.lines[0].owners) == {one.party for one in owners}


def test_a_comma_typed_behind_a_chip_stands_right_behind_it(editing: Editing) -> None:
    editing.type("> Susun @edi\t, lalu lapor")
    shown = editing.edit.document().firstBlock().text().replace("\ufffc", "#")
    assert shown == "#Susun #, lalu lapor"
    assert editing.lines[0].text == "Susun, lalu lapor"


@pytest.mark.parametrize(
    "heading", ["Kesimpulan:", "KESIMPULAN", "Dasar hukum: UU 7", "Catatan: cek"]
)
def test_what_heads_a_part_of_the_minutes_is_said_by_nobody(editing: Editing, heading) -> None:
    editing.type(f"Edi: halo\n{heading}\nlalu\n")
    _, head, below, _ = editing.lines
    assert (head.text, head.unattributed) == (heading, True)
    assert not below.unattributed
    assert editing.edit.floors.after(2) is None


def test_a_heading_that_was_given_back_to_the_floor_stays_his(editing: Editing) -> None:
    editing.type("Edi: halo\nKesimpulan:\n").press(KEY.Key_Up)
    editing.press(KEY.Key_6, CONTROL).press(KEY.Key_Down)
    assert not editing.lines[1].unattributed


def test_a_heading_inside_a_list_is_of_the_list(editing: Editing) -> None:
    editing.type("Edi: dua hal\n\tCatatan: belum lengkap\n")
    assert not editing.lines[1].unattributed


def test_a_speaker_needs_no_space_behind_the_colon(editing: Editing) -> None:
    editing.type("Edi:kami siap\n")
    assert (editing.lines[0].speaker, editing.lines[0].text) == (EDI.party, "kami siap")


def test_what_follows_a_pasted_action_of_somebody_is_his(editing: Editing) -> None:
    data = QMimeData()
    data.setText("Edi: halo\n[09.15, 21/3/2024] Firdaus: > lapor @Edi /besok\nlanjutan")
    with editing_pasted(editing) as told:
        editing.edit.insertFromMimeData(data)
    first, action, below = editing.lines
    assert (action.kind, action.text, action.owners) == (EntryKind.ACTION, "lapor", (EDI.party,))
    assert [first.speaker, below.speaker] == [EDI.party, FIRDAUS.party]
    assert told[0].senders == ("Firdaus",)


@pytest.mark.parametrize(
    "line", ["Fulan: kami usul", "+62 812-3456-7890: izin", "Kesimpulan: lanjut"]
)
def test_a_single_pasted_line_of_somebody_unknown_is_nobodys(editing: Editing, line: str) -> None:
    editing.type("Edi: halo\n")
    data = QMimeData()
    data.setText(line)
    editing.edit.insertFromMimeData(data)
    pasted = editing.lines[1]
    assert (pasted.text, pasted.unattributed) == (line, True)


@pytest.mark.parametrize(
    "line",
    [
        "Edi - siap melaksanakan",
        "Edi; siap",
        "Jawaban Edi: siap",
        "Tanggapan Kesbangpol: siap",
        '"Edi: kutip"',
        "(Edi: siap)",
        "Kodim 0901: aman",
        "Fulan A.: siap",
        "A. LOGISTIK",
        "1 | Kirim surat | Edi",
    ],
)
def test_what_may_be_of_somebody_else_is_not_printed_under_whoever_speaks(
    editing: Editing, line: str
) -> None:
    editing.type(f"Firdaus: halo\n{line}\n")
    typed = editing.lines[1]
    assert (typed.text, typed.unattributed) == (line, True)
    assert editing.edit.notation.read_line(line).unattributed


@pytest.mark.parametrize(
    ("line", "text"), [("Edi - siap", "siap"), ("Jawaban Edi: siap", "Jawaban Edi: siap")]
)
def test_the_key_lets_somebody_known_say_the_line(editing: Editing, line: str, text: str) -> None:
    editing.type(f"Firdaus: halo\n{line}")
    assert editing.edit.strangers.claimed_here == EDI.party
    editing.press(KEY.Key_7, CONTROL)
    assert (editing.lines[1].speaker, editing.lines[1].text) == (EDI.party, text)


@pytest.mark.parametrize("sign", ["> ", ">", "! ", "# "])
def test_a_name_before_a_sign_stays_as_text_and_what_follows_is_his(
    editing: Editing, sign: str
) -> None:
    editing.type(f"Firdaus: halo\nEdi: {sign}siapkan posko\nlanjut\n")
    _, turned, below, _ = editing.lines
    assert turned.text == f"{EDI.name}: siapkan posko"
    assert turned.kind is not EntryKind.DISCUSSION
    assert (below.speaker, below.text) == (EDI.party, "lanjut")
    read = list(editing.edit.notation.read_lines(["Firdaus: halo", f"Edi: {sign}siap", "lanjut"]))
    assert (read[1].kind, read[2].speaker) == (turned.kind, EDI.party)


def test_a_name_that_is_not_known_before_a_sign_stays_as_text(editing: Editing) -> None:
    editing.type("Edi: halo\nFulan: > siapkan posko\nlanjut\n")
    _, turned, below, _ = editing.lines
    assert (turned.kind, turned.text) == (EntryKind.ACTION, "Fulan: siapkan posko")
    assert (below.text, below.unattributed) == ("lanjut", True)


def test_what_follows_an_action_without_a_name_is_of_whoever_spoke(editing: Editing) -> None:
    editing.type("Edi: halo\n> Firdaus: siapkan posko\nlanjut\n")
    assert editing.lines[2].speaker is None
    assert floors(editing)[2] == EDI.name.split()[0]


def test_owners_with_tasks_of_their_own_are_kept_in_the_sentence(editing: Editing) -> None:
    editing.type("> @edi\tsiapkan A, @firdaus\tsiapkan B\n")
    action = editing.lines[0]
    assert action.text == f"{EDI.name} siapkan A, {FIRDAUS.name} siapkan B"
    assert action.owners == (EDI.party, FIRDAUS.party)
    assert editing.document_lines() == editing.lines


@pytest.mark.parametrize(
    ("label", "speaker"),
    [
        ("Edi:\n", EDI.party),
        ("Edi :\n", EDI.party),
        ("*Edi:* ", EDI.party),
        ("Fulanto:\n", None),
        ("Pak Edi menyampaikan sbb:\n", None),
    ],
)
def test_a_name_alone_on_its_line_is_not_followed_by_the_words_of_who_spoke_before(
    editing: Editing, label: str, speaker: Party | None
) -> None:
    editing.type(f"Firdaus: halo\n{label}aman\n")
    lines = editing.lines
    floor = None
    for line in lines[: [line.text for line in lines].index("aman") + 1]:
        floor = floor_after(floor, line)
    assert floor == speaker


@pytest.mark.parametrize(
    "typed",
    [
        "[Ahmad Firdaus] siap",
        "Ahmad Firdaus >> siap",
        "@Ahmad Firdaus siap",
        "Pak Fulan;1 SSK siap",
    ],
)
def test_a_name_in_another_form_is_nobodys_as_it_is_typed(editing: Editing, typed: str) -> None:
    editing.type(f"Edi: kami siap\n{typed}\n")
    line = editing.lines[1]
    assert (line.text, line.speaker, line.unattributed) == (typed, None, True)


@pytest.mark.parametrize("typed", ["[foto] terlampir", "Dana;1 M cair", "data >> laporan akhir"])
def test_other_signs_leave_the_floor_where_it_is(editing: Editing, typed: str) -> None:
    editing.type(f"Edi: kami siap\n{typed}\n")
    assert not editing.lines[1].unattributed
