"""Whose words lines are, decided on plain lines."""

import pytest

from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.editing.typed_line import Said, Shape, TypedLine
from kesbang_desktop.domain.editing.typed_speakers import (
    claim_line,
    give_to_nobody,
    name_speaker,
    said_alone,
)
from kesbang_desktop.domain.entry import EntryKind
from tests.domain.editing.known import ANI, EDI, NOTATION

NOBODY = Shape(unattributed=True)


def draft(text: str, shape: Shape = NOBODY, number: int = 0) -> LineDraft:
    return LineDraft(number, TypedLine(Said(text), shape))


def test_a_label_gives_way_to_the_speaker_that_it_names() -> None:
    line = draft("Edi: kami siap")

    name_speaker(line, EDI.party, NOTATION)

    assert (line.text, line.shape) == ("kami siap", Shape(speaker=EDI.party))


def test_a_label_of_somebody_else_stays() -> None:
    line = draft("Edi: kami siap")

    name_speaker(line, ANI.party, NOTATION)

    assert line.edit is None


def test_words_beside_a_claimed_name_stay() -> None:
    line = draft("Pak Edi dari KPU: kami siap")

    assert claim_line(line, NOTATION)
    assert line.shape == Shape(speaker=EDI.party)
    assert line.text == "Pak Edi dari KPU: kami siap"


@pytest.mark.parametrize("kind", [EntryKind.AGENDA, EntryKind.DECISION, EntryKind.ACTION])
def test_where_nobody_speaks_a_name_is_text(kind: EntryKind) -> None:
    for text in ("Edi: setuju", "Edi - setuju"):
        line = draft(text, Shape(kind))
        name_speaker(line, EDI.party, NOTATION)
        claim_line(line, NOTATION)
        line.set_speaker(EDI.party)
        assert line.edit is None


@pytest.mark.parametrize(
    ("floor", "below"), [(None, NOBODY), (ANI.party, Shape(speaker=ANI.party))]
)
def test_a_line_said_alone_leaves_those_below_whose_they_were(floor, below) -> None:
    lines = (TypedLine(Said("satu")), TypedLine(Said("dua")))
    line, next_line = draft("satu", Shape(), 0), draft("dua", Shape(), 1)
    line.set_speaker(EDI.party)

    edit = said_alone(line, floor, next_line)

    assert edit is not None
    edited = edit.apply(lines)
    assert [one.shape for one in edited] == [Shape(speaker=EDI.party), below]
    assert edit.inverted().apply(edited) == lines


def test_a_line_to_which_nothing_was_done_changes_nothing_below() -> None:
    assert said_alone(draft("satu", Shape()), ANI.party, draft("dua", Shape(), 1)) is None


def test_discussion_is_given_to_nobody_and_back_to_the_floor() -> None:
    lines = (
        TypedLine(Said("satu"), Shape(speaker=EDI.party)),
        TypedLine(Said("dua"), Shape(EntryKind.DECISION)),
        TypedLine(Said("tiga"), NOBODY),
    )

    edit = give_to_nobody([LineDraft(number, line) for number, line in enumerate(lines)])

    assert edit is not None
    given = edit.apply(lines)
    assert [one.shape for one in given] == [NOBODY, Shape(EntryKind.DECISION), NOBODY]
    back = give_to_nobody([LineDraft(number, line) for number, line in enumerate(given)])
    assert back is not None
    assert [one.shape for one in back.apply(given)] == [
        Shape(),
        Shape(EntryKind.DECISION),
        Shape(),
    ]
