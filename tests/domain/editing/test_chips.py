"""Chips in the words of a line: put in, taken for another, made text again."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.editing.chips import (
    as_typed,
    chip_before,
    chip_beside,
    close_up,
    put_chip,
    reopen_chip,
)
from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.editing.typed_line import CHIP, Chip, Said, Shape, TypedLine
from kesbang_desktop.domain.entry import EntryKind
from tests.domain.editing.drawn_lines import CHIPS, EDI, LINES

FRIDAY, SATURDAY, URGENT = Due(date(2024, 3, 29)), Due(date(2024, 3, 30)), Due(urgent=True)


def draft(text: str, *chips: Chip, caret: int | None = None) -> LineDraft:
    return LineDraft(0, TypedLine(Said(text, chips), Shape(EntryKind.ACTION)), caret)


@pytest.mark.parametrize(("behind", "gap"), [("", " "), (" lalu", " "), (", lalu", ""), (".", "")])
def test_a_space_stands_behind_a_chip_but_before_what_closes(behind: str, gap: str) -> None:
    line = draft(f"lapor @Edi{behind}", caret=10)

    put_chip(line, 6, 10, EDI)

    assert line.said == Said(f"lapor {CHIP}{gap}{behind}", (EDI,))
    assert line.typed == f"lapor {CHIP}{gap}"


@pytest.mark.parametrize(
    ("old", "new", "chips"),
    [
        (EDI, EDI, (EDI,)),
        (FRIDAY, SATURDAY, (SATURDAY,)),
        (URGENT, FRIDAY, (URGENT, FRIDAY)),
        (URGENT, URGENT, (URGENT,)),
        (15, 20, (20,)),
        (EDI, 15, (EDI, 15)),
    ],
)
def test_what_a_line_has_once_gives_way_to_the_last_one(old: Chip, new, chips) -> None:
    line = draft(f"lapor {CHIP} x", old, caret=9)

    put_chip(line, 8, 9, new)

    assert line.said.chips == chips
    assert line.said.text.rstrip().endswith(CHIP)


@pytest.mark.parametrize(
    ("chip", "text"), [(EDI, f"@{EDI.name}"), (FRIDAY, "/29 Maret 2024"), (90, "/1 jam 30 menit")]
)
def test_a_chip_is_text_again_with_the_caret_behind_it(chip: Chip, text: str) -> None:
    line = draft(f"lapor {CHIP}  ", chip, caret=9)
    place = chip_before(line)
    assert place == 6

    reopen_chip(line, place)

    assert line.text == f"lapor {text}  "
    assert line.typed == f"lapor {text}"
    assert as_typed(chip) == text


def test_a_chip_is_beside_the_caret_on_both_sides_and_before_it_behind_spaces() -> None:
    found = [chip_beside(draft(f"a{CHIP} b", EDI, caret=caret)) for caret in range(5)]
    before = [chip_before(draft(f"a{CHIP} b", EDI, caret=caret)) for caret in range(5)]

    assert found == [None, 1, 1, None, None]
    assert before == [None, None, 1, 1, None]


def test_the_space_behind_a_chip_goes_before_a_comma() -> None:
    line = draft(f"lapor {CHIP} ", EDI, caret=8)
    close_up(line)
    close_up(line)

    assert line.text == f"lapor {CHIP}"


@given(LINES, CHIPS, st.data())
def test_a_chip_takes_the_place_of_what_was_typed_and_of_nothing_else(line, chip, data) -> None:
    text = line.said.text
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    made = LineDraft(0, line, data.draw(st.integers(0, len(text))))

    put_chip(made, start, end, chip)

    kept = (text[:start] + text[end:]).replace(CHIP, "").replace(" ", "")
    assert made.text.replace(CHIP, "").replace(" ", "") == kept
    assert made.said.chips.count(chip) >= 1
    assert made.edit is not None
    assert made.edit.apply((line,)) == (TypedLine(made.said, made.shape),)
    assert made.edit.inverted().apply(made.edit.apply((line,))) == (line,)
