"""From nothing to the printed minutes, through the real window, with the keyboard only."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import Qt

from kesbang_desktop.domain.attendance import Role
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from tests.app.command_line import SAMPLE, SAMPLE_COUNTS, CommandLine, sample_sentences
from tests.app.desk import Desk
from tests.documents.word_reader import Reading
from tests.long_form import part_of

AGENDA, DISCUSSION, ISSUE, DECISION, ACTION, TABLE_ROW = EntryKind
TITLE = "Rapat Pemantauan Perkembangan Politik Daerah Pasca Pemilu 2024"
PLACE = "Hotel Puri Senyiur, Samarinda"
CHAIR = "Ahmad Firdaus Kurniawan"
HEADER, BODY = SAMPLE.read_text("utf-8").split("\n\n", 1)
ATTENDEES = [line[2:] for line in HEADER.splitlines() if line.startswith("- ")]

MakeDesk = Callable[[], Desk]


@pytest.fixture
def exports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only thing that is not as it is at the office: where Ctrl+E writes."""
    folder = tmp_path / "Dokumen" / "Notula Kesbang"
    monkeypatch.setattr("kesbang_desktop.ui.workspace.exporter.export_folder", lambda: folder)
    return folder


@pytest.fixture
def sit_down(qtbot, tmp_path: Path, exports: Path) -> Iterator[MakeDesk]:
    """Open the window on the data folder; called again, after the one before was closed."""
    desks: list[Desk] = []

    def open_window() -> Desk:
        if desks:
            desks.pop().leave()
        desks.append(Desk(qtbot, tmp_path / "data"))
        return desks[-1]

    yield open_window
    for desk in desks:
        desk.leave()


def type_the_sample(desk: Desk) -> None:
    """Do what a notulis does at the meeting of the sample."""
    desk.make_meeting()
    desk.type(TITLE)
    desk.go_to("Tanggal")
    desk.type("21Maret2024")
    desk.go_to("Tempat")
    desk.type(PLACE)
    desk.turn_to(Tab.ATTENDEES)
    for line in ATTENDEES:
        desk.type(line + "\n")
        desk.settle()
    desk.turn_to(Tab.DETAILS)
    desk.go_to("Pimpinan")
    desk.type(CHAIR + "\t")
    desk.settle()
    desk.turn_to(Tab.MINUTES)
    desk.type(BODY.rstrip())
    desk.settle()


def counts(minutes: Minutes) -> dict[str, int]:
    kinds = minutes.count()
    names = zip(list(SAMPLE_COUNTS)[1:], EntryKind, strict=True)
    return {
        "attendances": len(minutes.attendances),
        **{name: kinds[kind] for name, kind in names},
    }


def read_pages(path: Path) -> str:
    return "\n".join(Reading(path.read_bytes()).texts())


def test_the_sample_typed_by_keyboard_becomes_the_printed_notula(
    sit_down: MakeDesk, exports: Path
) -> None:
    desk = sit_down()
    type_the_sample(desk)
    desk.await_saved()
    made = desk.export()
    assert made == exports / f"Notula 2024-03-21 {TITLE}.docx"
    notula = Reading(made.read_bytes())
    page = "\n".join(notula.texts())
    for part in (*sample_sentences(), TITLE, PLACE, "Kamis, 21 Maret 2024"):
        assert part in page
    for name in (CHAIR, "Edi Hermawanto Noor", "Hari Dermanto", "Badan Intelijen Daerah", "POLRI"):
        assert name in page
    _heading, *actions = notula.actions()
    assert len(actions) == 4
    assert "Kesbangpol Kaltim" in actions[1]
    assert "27 November 2024" in " ".join(actions[1])
    assert all("Diskominfo Kaltim" in row for row in actions[2:])


def test_the_sample_typed_by_keyboard_is_in_the_store(sit_down: MakeDesk) -> None:
    desk = sit_down()
    type_the_sample(desk)
    desk.turn_to(Tab.ACTIONS)
    minutes = desk.stored()
    assert counts(minutes) == SAMPLE_COUNTS
    assert [entry.text for entry in minutes.entries] == sample_sentences()
    assert (minutes.meeting.date, minutes.meeting.place) == (date(2024, 3, 21), PLACE)
    assert minutes.holder(Role.CHAIR).party.name == CHAIR
    actions = [minutes.action(one) for one in minutes.entries if one.kind is ACTION]
    owners = [[owner.name for owner in action.owners] for action in actions]
    assert owners == [["Kesbangpol Kaltim"]] * 2 + [["Diskominfo Kaltim"]] * 2
    assert [action.due for action in actions] == [None, date(2024, 11, 27), None, None]


def test_the_next_day_the_same_text_is_there(sit_down: MakeDesk) -> None:
    desk = sit_down()
    type_the_sample(desk)
    desk.turn_to(Tab.ACTIONS)
    lines = desk.window.workspace.minutes_tab.edit.table.lines
    typed = [(one.id, one.kind, one.text, one.speaker, one.owners, one.due) for one in lines]
    desk = sit_down()
    desk.await_place()
    lines = desk.window.workspace.minutes_tab.edit.table.lines
    assert [(o.id, o.kind, o.text, o.speaker, o.owners, o.due) for o in lines] == typed


def test_typed_or_imported_the_notula_is_the_same(
    sit_down: MakeDesk, kesbang: CommandLine, tmp_path: Path
) -> None:
    desk = sit_down()
    type_the_sample(desk)
    typed = Reading(desk.export().read_bytes())
    target = tmp_path / "impor.docx"
    meeting = kesbang.on(tmp_path / "lain", "import", SAMPLE, "--json").json["meeting"]
    kesbang.on(tmp_path / "lain", "export", meeting, "--as", "notula", "--to", target)
    imported = Reading(target.read_bytes())
    assert typed.lines() == imported.lines()
    assert typed.actions() == imported.actions()


def test_what_is_typed_just_before_ctrl_e_is_in_the_document(sit_down: MakeDesk) -> None:
    desk = sit_down()
    desk.make_meeting()
    desk.turn_to(Tab.MINUTES)
    desk.type("Kalimat pertama")
    desk.window.workspace.flush()
    desk.type(" dan kata terakhir\n> Menyurati camat /27 November 2026")
    page = read_pages(desk.export())
    assert "Kalimat pertama dan kata terakhir" in page
    assert "/27 November 2026" not in page
    assert "27 November 2026" in page


def test_a_second_export_replaces_the_first_unless_that_was_corrected(sit_down: MakeDesk) -> None:
    desk = sit_down()
    desk.make_meeting()
    first, second = desk.export(), desk.export()
    assert second == first
    document = Document(str(first))
    document.paragraphs[-1].add_run(" Dikoreksi pimpinan.")
    document.save(str(first))
    corrected = first.read_bytes()
    third = desk.export()
    assert (third.parent, third.name) == (first.parent, f"{first.stem} (2).docx")
    assert first.read_bytes() == corrected


STRANGE = {
    "braces": "Nilai {{ rapat.judul }} dan {{",
    "statements": "Syarat {% for x in y %} dan {% endfor %} dan {# catatan #}",
    "markup": "Berkas <w:p><w:t>isi</w:t></w:p> & lain; &amp; &lt;",
    "emoji": "Setuju 👍🏽 dan 🇮🇩 sekali",
    "right to left": "Salam السلام عليكم dan שלום",
    "quotes": "“Kutip” ‘satu’ – panjang — lebih; ½ ² €",
}


@pytest.mark.parametrize(
    ("name", "way"),
    [
        (name, way)
        for place, name in enumerate(STRANGE)
        for way in part_of(("typed", "pasted"), place, one_in=2)
    ],
)
def test_strange_text_comes_out_as_typed(sit_down: MakeDesk, name: str, way: str) -> None:
    desk, text = sit_down(), STRANGE[name]
    desk.make_meeting()
    desk.turn_to(Tab.MINUTES)
    desk.type("! ")
    (desk.type if way == "typed" else desk.paste)(text)
    desk.settle()
    assert desk.lines == [text]
    assert [entry.text for entry in desk.stored().entries] == [text]
    assert text in read_pages(desk.export())


def test_ten_thousand_characters_on_one_line_come_out(sit_down: MakeDesk) -> None:
    text = " ".join(f"kata{number:04}" for number in range(1111))[:9999] + "."
    desk = sit_down()
    desk.make_meeting()
    desk.turn_to(Tab.MINUTES)
    desk.paste(text)
    desk.type(" dan lagi")
    desk.settle()
    assert desk.lines == [f"{text} dan lagi"]
    assert f"{text} dan lagi" in read_pages(desk.export())


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ('Rapat A/B \\ C: D* E? "F" <G> |H|', "Notula {day} Rapat A B C D E F G H.docx"),
        ("CON", "Notula {day} CON.docx"),
        ("{{ judul }} {% if %}", "Notula {day} {{ judul }} {% if %}.docx"),
        ("../../etc/passwd", "Notula {day} .. .. etc passwd.docx"),
    ],
)
def test_any_title_gives_a_file_name(sit_down: MakeDesk, title: str, name: str) -> None:
    desk = sit_down()
    desk.make_meeting()
    desk.type(title)
    desk.settle()
    made = desk.export()
    assert made.name == name.replace("{day}", date.today().isoformat())
    assert title in read_pages(made)


def test_a_title_of_300_characters_is_printed_whole(sit_down: MakeDesk) -> None:
    title = ("Rapat " + "panjang sekali " * 30)[:299] + "."
    desk = sit_down()
    desk.make_meeting()
    desk.paste(title)
    desk.settle()
    made = desk.export()
    assert len(made.name) <= 120
    assert title in read_pages(made)
    assert desk.stored().meeting.title == title


def test_the_header_takes_strange_text_too(sit_down: MakeDesk) -> None:
    desk = sit_down()
    desk.make_meeting()
    desk.go_to("Tempat")
    desk.type("Aula {{ tempat }} <w:br/>")
    desk.press(Qt.Key.Key_Tab)
    desk.settle()
    assert "Aula {{ tempat }} <w:br/>" in read_pages(desk.export())
