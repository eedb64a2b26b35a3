"""Owners, due dates and planned lengths, typed with a sign, on plain lines."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.editing.mentions import (
    OpenMention,
    is_taken_by_space,
    is_typed_out,
    open_mention,
    resolve,
    take_mention,
    take_phrase,
)
from kesbang_desktop.domain.editing.name_tail import NameTail
from kesbang_desktop.domain.editing.typed_line import CHIP, Said, Shape, TypedLine
from kesbang_desktop.domain.entry import EntryKind
from tests.domain.editing.known import ANI, EDI, NOTATION

TOMORROW = Due(date(2024, 3, 22))
AGENDA, ACTION = Shape(EntryKind.AGENDA), Shape(EntryKind.ACTION)


def typed(text: str, *chips, shape: Shape = ACTION) -> LineDraft:
    said = Said(text, chips)
    return LineDraft(0, TypedLine(said, shape), len(text))


def resolved(said: Said, shape: Shape = ACTION) -> Said:
    lines = (TypedLine(said, shape),)
    for edit in resolve(0, lines[0], NOTATION):
        after = edit.apply(lines)
        assert edit.inverted().apply(after) == lines
        lines = after
    return lines[0].said


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("lapor @ed", OpenMention("@", 6, "ed")),
        ("lapor /jumat dep", OpenMention("/", 6, "jumat dep")),
        (f"{CHIP}@ed", OpenMention("@", 1, "ed")),
        ("lapor @Edi /bes", OpenMention("/", 11, "bes")),
        ("dan/atau", None),
        ("lapor @ Bu", None),
        ("a@b.go.id", None),
    ],
)
def test_a_mention_is_open_from_its_sign_on(text: str, mention: OpenMention | None) -> None:
    assert open_mention(text) == mention


def test_what_was_chosen_takes_the_place_of_its_own_words_alone() -> None:
    line = typed("lapor @edi, lalu arsip")

    assert take_mention(line, EDI.party)
    assert line.said == Said(f"lapor {CHIP}, lalu arsip", (EDI.party,))
    assert not take_mention(typed("lapor"), EDI.party)


def test_a_phrase_is_taken_where_it_means_something() -> None:
    line, item = typed("lapor /besok"), typed("Jeda /15 menit", shape=AGENDA)

    assert take_phrase(line, NOTATION)
    assert line.said == Said(f"lapor {CHIP} ", (TOMORROW,))
    assert take_phrase(item, NOTATION)
    assert item.said == Said(f"Jeda {CHIP} ", (15,))
    for other in (typed("lapor /kapan"), typed("lapor @besok"), typed("Jeda /besok", shape=AGENDA)):
        assert not take_phrase(other, NOTATION)
        assert other.edit is None


def test_the_end_of_a_line_resolves_what_is_typed_out_each_as_an_edit_of_its_own() -> None:
    said = Said("lapor @Edi Hermawanto Noor @Ani Lestari /besok")

    edits = list(resolve(0, TypedLine(said, ACTION), NOTATION))

    assert len(edits) == 3
    assert resolved(said) == Said(
        f"lapor {CHIP}  {CHIP}  {CHIP} ", (EDI.party, ANI.party, TOMORROW)
    )


def test_an_owner_who_is_named_again_moves_and_no_letter_goes_with_him() -> None:
    said = Said(f"lapor {CHIP} kini @Ani Lestari, @Edi Hermawanto Noor", (EDI.party,))

    assert resolved(said) == Said(f"lapor  kini {CHIP}, {CHIP} ", (ANI.party, EDI.party))


def test_an_agenda_item_takes_a_length_at_its_end_and_others_none() -> None:
    assert resolved(Said("Jeda /15 menit "), AGENDA).chips == (15,)
    for said, shape in (
        (Said("Jeda /15 menit lalu foto"), AGENDA),
        (Said("Jeda /15 menit"), Shape()),
        (Said("lapor @Edi"), Shape(EntryKind.DECISION)),
    ):
        assert resolved(said, shape) == said


@pytest.mark.parametrize("query", ["ed", "edi,", "edi ", "xyz"])
def test_a_space_takes_no_name_of_which_too_little_is_typed(query: str) -> None:
    assert not is_taken_by_space(query, EDI.name)


def test_whole_words_of_a_name_are_the_name() -> None:
    assert is_taken_by_space("herma", EDI.name)
    assert is_typed_out("Hermawanto", EDI.name)
    assert not is_typed_out("herma", EDI.name)
    assert is_typed_out("Edi, lalu lapor", EDI.name)


@pytest.mark.parametrize(
    ("rest", "left"),
    [("Hermawanto", ""), ("Noor", "Noor"), ("hadir", "hadir"), ("hermawanto,", ",")],
)
def test_the_next_word_of_a_name_that_was_taken_goes(rest: str, left: str) -> None:
    line = typed(f"{CHIP} ", EDI.party)
    tail = NameTail.after("edi", EDI.name, line)
    line.replace(2, 2, rest)

    assert tail.swallow(line) is (not left)
    assert line.text == f"{CHIP} {left}"


def test_a_name_goes_on_in_its_own_line_alone() -> None:
    tail = NameTail.after("edi", EDI.name, typed(f"{CHIP} ", EDI.party))
    other = LineDraft(1, TypedLine(Said("ab Hermawanto"), ACTION), 13)

    assert not tail.swallow(other)
    assert other.edit is None


# Behind ~ the next begins.
_PIECES = "@Edi Hermawanto Noor~@Ani Lestari~/besok~/lusa~/segera~lapor~, ~ ~dan ~\ufffc~/15 menit"
SAIDS = st.lists(st.sampled_from(_PIECES.split("~")), max_size=9).flatmap(
    lambda pieces: st.tuples(
        st.just("".join(pieces)),
        st.tuples(*[st.sampled_from((EDI.party, ANI.party, TOMORROW, 15))] * pieces.count(CHIP)),
    )
)


@given(SAIDS, st.sampled_from((AGENDA, ACTION)))
def test_of_a_resolved_line_no_word_beside_its_signs_is_lost(said, shape: Shape) -> None:
    before = Said(*said)
    after = resolved(before, shape)

    for word in ("lapor", "dan", ","):
        assert after.text.count(word) == before.text.count(word)
