"""Names that are offered: Enter and Tab take what is highlighted, Esc leaves the text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.completion import Candidate, NameIndex
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.party import Person
from tests.ui.editor.editing import DISKOMINFO, EDI, FIRDAUS, KESBANGPOL, MEETING_DATE, Editing

KEY = Qt.Key
ACTION = "> siapkan posko "


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter, KEY.Key_Tab])
def test_a_speaker_is_taken_by_each_of_the_keys(editing: Editing, key: Qt.Key) -> None:
    editing.type("fird")
    editing.press(key)
    editing.type("kami setuju")
    (line,) = editing.lines
    assert line.speaker == FIRDAUS.party
    assert line.text == "kami setuju"


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter, KEY.Key_Tab])
def test_an_owner_is_taken_by_each_of_the_keys(editing: Editing, key: Qt.Key) -> None:
    editing.type(ACTION + "@herm")
    editing.press(key)
    (line,) = editing.lines
    assert line.owners == (EDI.party,)


def test_esc_leaves_the_text_and_enter_ends_the_entry(editing: Editing) -> None:
    editing.type("fird")
    editing.press(KEY.Key_Escape)
    editing.type("\n")
    assert [line.text for line in editing.lines] == ["fird", ""]
    assert editing.lines[0].speaker is None


@pytest.mark.parametrize("text", ["Ya", "Ok", "Ed", "fridaus"])
def test_what_is_but_a_guess_is_not_taken_by_enter(editing: Editing, text: str) -> None:
    editing.type(text + "\n")
    assert [line.text for line in editing.lines] == [text, ""]
    assert editing.lines[0].speaker is None


@pytest.mark.parametrize(
    ("typed", "owner"),
    [("@kesbang ", KESBANGPOL), ("@disko ", DISKOMINFO), ("@firdaus ", FIRDAUS)],
)
def test_a_space_takes_the_only_name_that_begins_so(editing: Editing, typed: str, owner) -> None:
    editing.type(ACTION + typed + "segera")
    (line,) = editing.lines
    assert line.owners == (owner.party,)
    assert line.text.split() == ["siapkan", "posko", "segera"]


def test_a_name_typed_on_after_it_was_taken_is_not_doubled(editing: Editing) -> None:
    editing.type(ACTION + "@Ahmad Firdaus Kurniawan @Diskominfo Kaltim\n")
    line = editing.lines[0]
    assert line.owners == (FIRDAUS.party, DISKOMINFO.party)
    assert line.text.split() == ["siapkan", "posko"]


def test_a_space_takes_nothing_where_several_names_begin_so(editing: Editing) -> None:
    editing.type(ACTION + "@kaltim ")
    assert editing.lines[0].owners == ()
    assert "@kaltim" in editing.lines[0].text


def test_names_are_shown_whole_where_there_is_room(qtbot, editing: Editing) -> None:
    name = "Ir. H. Muhammad Abdurrahman Wahid Kusumawardhana, S.Sos., M.Si., Ph.D."
    detail = "Kepala Bidang Ketahanan Ekonomi, Sosial, Budaya"
    person = Person(new_id(), name)
    editing.edit.resize(1200, 600)
    editing.edit.use_names(editing.edit.notation, NameIndex([Candidate(person.party, detail)]))
    editing.type("abdurr")
    popup = editing.edit.speakers.popup
    qtbot.waitUntil(popup.isVisible)
    row = popup._view.visualRect(popup._model.index(0, 0)).width()
    assert row >= popup._delegate.row_width(popup.font(), popup.rows[0])
    assert row >= QFontMetrics(popup.font()).horizontalAdvance(name)
    assert popup.geometry().right() <= editing.edit.viewport().width()


def test_the_list_stays_within_a_narrow_text(qtbot, editing: Editing) -> None:
    editing.edit.resize(300, 400)
    editing.type("fird")
    popup = editing.edit.speakers.popup
    qtbot.waitUntil(popup.isVisible)
    assert editing.edit.viewport().rect().contains(popup.geometry())


def test_the_list_goes_along_where_its_line_wraps_or_the_text_becomes_narrow(
    qtbot, editing: Editing
) -> None:
    edit = editing.edit
    edit.resize(900, 500)
    editing.type(ACTION + "Menyosialisasikan kembali netralitas ASN menjelang Pilkada 2024 @fird")
    popup = edit.mentions.popup
    qtbot.waitUntil(popup.isVisible)
    for width in (520, 420, 700):
        edit.resize(width, 500)
        qtbot.waitUntil(
            lambda: (
                edit.viewport().rect().contains(popup.geometry())
                and popup.y() == edit.cursorRect().bottom() + 4
            )
        )


def test_enter_takes_no_name_in_place_of_the_sentence_behind_it(editing: Editing) -> None:
    editing.type(ACTION + "@firdaus, kami \n")
    line = editing.lines[0]
    assert line.text.split()[-1] == "kami"
    assert line.owners == (FIRDAUS.party,) or "@firdaus" in line.text


def test_enter_behind_the_sentence_begins_the_next_entry(editing: Editing) -> None:
    editing.type(ACTION + "@fir, lalu lapor \nlanjut")
    assert [line.text for line in editing.lines] == ["siapkan posko, lalu lapor", "lanjut"]
    assert editing.lines[0].owners == (FIRDAUS.party,)


@pytest.mark.parametrize(
    ("typed", "text", "owners"),
    [
        ("> temui @ fulan\n", "temui @ fulan", []),
        ("> kirim @ Pak Firdaus\n", "kirim", [FIRDAUS.party]),
        ("> cek a / b\n", "cek a / b", []),
        ("> target 5 / hari\n", "target 5 / hari", []),
        ("> kirim @Edi Hermawanto Noor.\n", "kirim.", [EDI.party]),
        ("> kirim (@Edi Hermawanto Noor)\n", "kirim", [EDI.party]),
    ],
)
def test_nothing_is_guessed_behind_a_space_and_no_end_of_a_sentence_goes(
    editing, typed, text, owners
):
    editing.type(typed)
    line = editing.lines[0]
    assert (line.text, list(line.owners), line.due) == (text, owners, None)


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Akhmad Rifa'i", "@Akhmad Rifa'i "),
        ("Kodim 0901/Samarinda", "@Kodim 0901/Samarinda "),
        ("Siti Dayang, S.Sos., M.AP.", "@Siti Dayang, S.Sos., M.AP. "),
    ],
)
def test_what_follows_a_name_that_was_taken_goes_however_it_is_written(
    editing: Editing, name: str, typed: str
) -> None:
    somebody = Person(new_id(), name)
    names = NameIndex([Candidate(one.party) for one in (somebody, EDI)])
    editing.edit.use_names(editing.edit.notation, names)
    editing.type(f"> kirim {typed}surat\n")
    line = editing.lines[0]
    assert (line.text, line.owners) == ("kirim surat", (somebody.party,))


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("undang @Ahmad Firdaus, SE sudah dikirimi surat", "undang, SE sudah dikirimi surat"),
        ("undang @Ahmad Firdaus Kurniawan, SE sudah ada", "undang, SE sudah ada"),
        ("susun; @Ahmad Firdaus; kirim", "susun; kirim"),
        ("susun, @firdaus", "susun"),
        ("susun, @fird\t, lalu lapor", "susun, lalu lapor"),
        ("lapor ke @firdaus, lalu arsip", "lapor ke Ahmad Firdaus Kurniawan, lalu arsip"),
        ("susun, paling lambat /besok, lapor", "susun, paling lambat 22 Maret 2024, lapor"),
    ],
)
def test_what_is_typed_around_a_name_reads_on_without_it(
    editing: Editing, typed: str, text: str
) -> None:
    editing.type(f"> {typed}\n")
    assert editing.lines[0].text == text


@pytest.mark.parametrize("typed", ["@Edi", "@hermawanto", "@Pak Edi", "@Diskominfo"])
def test_enter_behind_a_whole_word_of_the_name_takes_it_and_ends_the_line(
    editing: Editing, typed: str
) -> None:
    owner = DISKOMINFO if typed == "@Diskominfo" else EDI
    editing.type(f"{ACTION}{typed}\n")
    assert [line.owners for line in editing.lines] == [(owner.party,), ()]
    editing.press(KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [line.owners for line in editing.lines] == [(owner.party,)]
    editing.press(KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [(line.owners, line.text) for line in editing.lines] == [((), f"siapkan posko {typed}")]


def test_a_word_of_the_sentence_is_no_slip_in_a_name(editing: Editing) -> None:
    people = [Person(new_id(), name).party for name in ("Contoh Satu", "Contoh Dua")]
    attending = [Attendance(new_id(), new_id(), "V", party) for party in people]
    names = NameIndex([Candidate(party) for party in people])
    editing.edit.use_names(Notation(KnownParties(attending), MEETING_DATE), names)
    editing.type("> kirim @Contoh kata1 \n> kirim @Contoh Stau\n")
    assert editing.lines[0].text == "kirim @Contoh kata1"
    assert editing.lines[1].owners == (people[0],)


def test_names_typed_out_behind_one_that_stands_already_lose_no_letter(editing: Editing) -> None:
    editing.type("> Lapor @Edi Hermawanto Noor\tsegera @Ahmad Firdaus Kurniawan")
    editing.press(KEY.Key_Escape).type("! bersama @Edi Hermawanto Noor").press(KEY.Key_Escape)
    editing.type("\n")
    line = editing.lines[0]
    assert line.owners == (FIRDAUS.party, EDI.party)
    assert line.text == "Lapor  segera (Ahmad Firdaus Kurniawan)! bersama Edi Hermawanto Noor"
