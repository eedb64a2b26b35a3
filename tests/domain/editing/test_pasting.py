"""Lines of notes put in where the caret stands, on plain lines."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.editing.pasting import in_pieces, paste
from kesbang_desktop.domain.editing.typed_line import CHIP, Said, Shape, TypedLine
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.line_reading import LineReading
from tests.domain.editing.drawn_lines import LINES
from tests.domain.editing.known import ANI, EDI, NOTATION
from tests.domain.editing.typed_page import is_inside

AGENDA, DISCUSSION, ISSUE, DECISION, ACTION, TABLE_ROW = EntryKind
TOMORROW = Due(date(2024, 3, 22))


ROW_LINE = TypedLine(Said("x"), Shape(TABLE_ROW))


def put_between(
    above: TypedLine, line: TypedLine, below: TypedLine, *notes: str
) -> tuple[list[str], LineDraft]:
    """Paste at the end of ``line``; return the texts then, and a draft of the line of the caret."""
    lines = (above, line, below)
    drafts = [LineDraft(at, one) for at, one in enumerate(lines)]
    reads = list(NOTATION.read_lines(notes))
    draft = LineDraft(1, line, len(line.said.text))
    made = paste(draft, reads, notes[0], drafts[0], drafts[2])
    assert made.edit is not None
    after = made.edit.apply(lines)
    assert made.edit.inverted().apply(after) == lines
    caret = made.edit.after
    assert caret is not None
    return [one.said.text for one in after], LineDraft(caret.line, after[caret.line])


def test_a_pasted_table_stays_apart_from_those_above_and_below() -> None:
    table = "| a |", "| b |"
    empty, said = TypedLine(), TypedLine(Said("teks"))
    for line, above, below, texts in (
        (empty, ROW_LINE, empty, ["x", "", "a", "b", ""]),
        (empty, ROW_LINE, ROW_LINE, ["x", "", "a", "b", "", "x"]),
        (empty, said, ROW_LINE, ["teks", "a", "b", "", "x"]),
        (said, ROW_LINE, ROW_LINE, ["x", "teks", "a", "b", "", "x"]),
        (empty, said, empty, ["teks", "a", "b", ""]),
        (ROW_LINE, ROW_LINE, ROW_LINE, ["x", "x", "a", "b", "x"]),
    ):
        found, caret = put_between(above, line, below, *table)
        assert found == texts
        assert caret.text == "b"


def test_a_single_pasted_row_joins_the_table_beside_it() -> None:
    found, _ = put_between(ROW_LINE, TypedLine(), TypedLine(), "| a |")
    assert found == ["x", "a", ""]


def pasted(line: TypedLine, caret: int, *notes: str) -> tuple[tuple[TypedLine, ...], list]:
    reads = list(NOTATION.read_lines(notes))
    made = paste(LineDraft(0, line, caret), reads, notes[0].strip() if notes else "")
    return (made.edit.apply((line,)) if made.edit else (line,)), list(made.numbers)


def test_a_single_line_joins_the_sentence_as_it_is_written() -> None:
    lines, numbers = pasted(TypedLine(Said("awal akhir")), 5, "! tengah ")

    assert lines == (TypedLine(Said("awal ! tengahakhir")),)
    assert numbers == [None]


def test_an_empty_line_becomes_the_first_of_what_is_pasted() -> None:
    lines, numbers = pasted(
        TypedLine(shape=Shape(level=1)), 0, "# Agenda /15 menit", "> lapor @Edi @Ani /besok /segera"
    )

    assert lines[0] == TypedLine(Said(f"Agenda {CHIP}", (15,)), Shape(AGENDA))
    assert lines[1].shape == Shape(ACTION)
    assert lines[1].said.owners == (EDI.party, ANI.party)
    assert lines[1].said.due == Due(TOMORROW.day, urgent=True)
    assert lines[1].said.sentence == "lapor"
    assert numbers == [0, 1]


def test_a_plain_line_goes_on_in_the_line_that_says_what_it_is() -> None:
    lines, numbers = pasted(TypedLine(shape=Shape(DECISION)), 0, "disetujui", "Edi: siap")

    assert lines == (
        TypedLine(Said("disetujui"), Shape(DECISION)),
        TypedLine(Said("siap"), Shape(speaker=EDI.party)),
    )
    assert numbers == [None, 1]


def test_what_follows_the_caret_becomes_the_last_line() -> None:
    lines, numbers = pasted(TypedLine(Said("awal akhir"), Shape(level=1)), 5, "! satu", "dua")

    assert [line.said.text for line in lines] == ["awal ", "satu", "dua", "akhir"]
    assert [line.shape for line in lines[1:]] == [Shape(DECISION), Shape(), Shape(level=1)]
    assert numbers == [1, 2]


def test_chips_behind_the_caret_stay_where_they_are() -> None:
    line = TypedLine(Said(f"lapor {CHIP}", (EDI.party,)), Shape(ACTION))

    lines, _ = pasted(line, 5, "! satu", "! dua")

    assert lines[0] == line
    assert len(lines) == 3


def test_a_planned_length_stays_on_its_item() -> None:
    line = TypedLine(Said(f"Jeda foto {CHIP}", (15,)), Shape(AGENDA))

    lines, _ = pasted(line, 5, "! satu", "! dua")

    assert lines[0].said.planned_minutes == 15
    assert lines[3].said.chips == ()


def test_what_is_too_long_to_type_in_becomes_several_entries_of_one_speaker() -> None:
    for text in (f"{'a' * 9_999} " * 5, "a" * 50_000):
        pieces = list(in_pieces(LineReading(DISCUSSION, 1, text.strip(), EDI.party)))

        assert "".join(one.text for one in pieces).replace(" ", "") == text.replace(" ", "")
        assert max(len(one.text) for one in pieces) <= 20_000
        assert [one.speaker for one in pieces] == [EDI.party] + [None] * (len(pieces) - 1)


def test_an_owner_who_stands_alone_in_his_line_stays_there() -> None:
    line = TypedLine(Said(f"{CHIP} ", (EDI.party,)), Shape(ACTION))

    lines, numbers = pasted(line, 2, "! satu", "! dua")

    assert lines[0] == line
    assert numbers == [1, 2]


# Behind ~ the next begins.
_NOTES = "# Agenda /15 menit~! putus~> lapor @Edi /besok~Edi: siap~polos~- anak~: x"
NOTES = st.lists(st.sampled_from(_NOTES.split("~")), max_size=4)


@given(LINES, NOTES, st.data())
def test_pasting_loses_no_word_and_can_be_turned_round(line: TypedLine, notes, data) -> None:
    draft = LineDraft(1, line, data.draw(st.integers(0, len(line.said.text))))
    lines = (TypedLine(), line, TypedLine())
    made = paste(draft, list(NOTATION.read_lines(notes)), notes[0] if notes else "")

    assert len(made.numbers) == len(notes)
    if made.edit is None:
        return
    after = made.edit.apply(lines)
    assert made.edit.inverted().apply(after) == lines
    assert is_inside(made.edit.after, after)
    letters = "".join(one.said.text for one in after)
    for letter in "ab😀":
        there = sum(line.said.text.count(half) for half in letter)
        assert sum(letters.count(half) for half in letter) >= there
    for number, note in zip(made.numbers, notes, strict=True):
        if number is not None:
            assert after[number].shape.kind is NOTATION.read_line(note).kind
