"""What lines begin with, typed key by key without a text surface."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.editing.typed_line import Said
from kesbang_desktop.domain.entry import MAX_LEVEL, EntryKind
from tests.domain.editing.known import EDI, NOTATION
from tests.domain.editing.typed_page import TypedPage, is_inside

DISCUSSION, DECISION, ACTION = EntryKind.DISCUSSION, EntryKind.DECISION, EntryKind.ACTION


@pytest.fixture
def page() -> TypedPage:
    return TypedPage(NOTATION)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("! disetujui", (DECISION, 0, "disetujui")),
        (">siapkan posko", (ACTION, 0, "siapkan posko")),
        (">5 orang", (DISCUSSION, 0, ">5 orang")),
        ("- posko", (DISCUSSION, 1, "posko")),
        ("1. Kesiapan posko", (DISCUSSION, 1, "Kesiapan posko")),
        ("1. 500 orang", (DISCUSSION, 0, "1. 500 orang")),
        ("a. rahman hadir", (DISCUSSION, 1, "rahman hadir")),
        ("Bu Siti: > lapor", (ACTION, 0, "Bu Siti: lapor")),
        ("😀 1. dua", (DISCUSSION, 0, "\ud83d\ude00 1. dua")),
    ],
)
def test_a_start_says_what_its_line_is(page: TypedPage, typed: str, said) -> None:
    assert page.type(typed).said == [said]


def test_a_name_becomes_the_speaker_and_ends_the_list(page: TypedPage) -> None:
    page.type("1. Satu\n2. Dua\nEdi: kami siap")

    assert page.said[2] == (DISCUSSION, 0, "kami siap")
    assert page.lines[2].shape.speaker == EDI.party


def test_a_stranger_gives_the_line_to_nobody(page: TypedPage) -> None:
    page.type("Pak Bambang: siap")

    assert page.lines[0].shape.unattributed
    assert page.said == [(DISCUSSION, 0, "Pak Bambang: siap")]


def test_the_name_of_a_speaker_stays_before_a_sign(page: TypedPage) -> None:
    page.type("Edi: > lapor")

    assert page.said == [(ACTION, 0, "Edi Hermawanto Noor: lapor")]


def test_dictation_is_turned_as_a_whole(page: TypedPage) -> None:
    page.commit("1. Edi: kami siap")

    assert page.said == [(DISCUSSION, 1, "kami siap")]
    assert page.lines[0].shape.speaker == EDI.party


def test_what_was_taken_back_is_not_turned_again(page: TypedPage) -> None:
    page.type("1. Kesiapan ")
    before, edit = page.edits[-1]
    page.lines = edit.inverted().apply(page.lines)
    assert edit.before is not None
    page.place = edit.before.place
    assert page.lines == before

    page.type(" posko ")

    assert page.said == [(DISCUSSION, 0, "1. Kesiapan posko")]


# Behind ~ the next begins.
_PIECES = (
    "!~>~#~?~-~:~! ~> ~# ~? ~!setuju ~>siapkan ~- ~1. Satu ~2. Dua ~3) tiga ~a. ayam ~5. lima ~"
    "Edi: ~Edi:kami ~Pak Bambang: ~: ~Kesimpulan:~Bu Siti: > ~Edi - ~[Edi] ~| a | b |~posko ~😀 ~\n"
)
PIECES = st.sampled_from(_PIECES.split("~"))


@given(st.lists(PIECES, max_size=14), st.booleans())
def test_whatever_is_typed_can_be_turned_round_and_keeps_the_caret_inside(pieces, is_said) -> None:
    page = TypedPage(NOTATION)
    for piece in pieces:
        if is_said and "\n" not in piece:
            page.commit(piece)
        else:
            page.type(piece)
    for before, edit in page.edits:
        after = edit.apply(before)
        assert edit.inverted().apply(after) == before
        assert is_inside(edit.before, before)
        assert is_inside(edit.after, after)
    for line in page.lines:
        assert 0 <= line.shape.level <= (0 if line.shape.kind is EntryKind.AGENDA else MAX_LEVEL)
        assert isinstance(line.said, Said)
