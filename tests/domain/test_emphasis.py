"""Spans of bold and italic beside a text."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.emphasis import (
    PLAIN,
    Emphasis,
    Spans,
    as_words,
    cut,
    follow,
    from_words,
    joined,
    look_of,
    runs,
    settled,
)

TEXTS = st.text("ab ,é", max_size=12)
LOOSE = st.builds(Emphasis, st.integers(-3, 14), st.integers(-3, 14), st.booleans(), st.booleans())
BOLD = Emphasis(0, 4, bold=True)


@st.composite
def emphasised(draw: st.DrawFn) -> tuple[str, Spans]:
    text = draw(TEXTS)
    return text, settled(draw(st.lists(LOOSE, max_size=4)), len(text))


def letters(spans: Spans, length: int) -> list[tuple[bool, bool]]:
    """Return the look of every letter, worked out letter by letter."""
    over = [[one for one in spans if one.start <= at < one.end] for at in range(length)]
    return [(any(s.bold for s in at), any(s.italic for s in at)) for at in over]


@given(st.lists(LOOSE, max_size=5), st.integers(0, 12))
def test_settled_spans_say_of_each_letter_what_the_given_ones_did(
    given_spans: list[Emphasis], length: int
) -> None:
    spans = settled(given_spans, length)
    assert letters(spans, length) == letters(tuple(given_spans), length)
    assert spans == settled(spans, length)
    for one, after in pairwise(spans):
        assert one.end < after.start or (one.end == after.start and one.look != after.look)
    assert all(0 <= one.start < one.end <= length and one.look != PLAIN for one in spans)


@given(emphasised())
def test_spans_are_read_as_they_were_kept(one: tuple[str, Spans]) -> None:
    text, spans = one
    assert from_words(as_words(spans), len(text)) == spans


@given(emphasised(), st.integers(0, 12))
def test_a_text_that_is_cut_and_joined_again_looks_as_before(
    one: tuple[str, Spans], place: int
) -> None:
    text, spans = one
    place = min(place, len(text))
    halves = [(place, cut(spans, 0, place)), (len(text) - place, cut(spans, place, len(text)))]
    assert joined(halves) == spans


@given(emphasised())
def test_runs_are_the_text_in_pieces_of_one_look(one: tuple[str, Spans]) -> None:
    text, spans = one
    pieces = list(runs(text, spans))
    assert "".join(piece for piece, *_ in pieces) == text
    looks = [(bold, italic) for piece, bold, italic in pieces for _ in piece]
    assert looks == letters(spans, len(text))
    assert all(piece for piece, *_ in pieces)


@given(emphasised(), TEXTS, TEXTS)
def test_letters_keep_their_look_while_words_come_before_and_behind(
    one: tuple[str, Spans], before: str, behind: str
) -> None:
    text, spans = one
    assert follow(spans, text, text.strip()) == cut(
        spans, len(text) - len(text.lstrip()), len(text.rstrip()) if text.strip() else 0
    )
    new = f"{before}| {text} |{behind}"
    shifted = joined([(2, ()), (len(text), spans)])
    found = follow(shifted, f"| {text} |", new)
    start = len(before) + 2
    assert cut(found, start, start + len(text)) == spans


def test_a_word_put_between_bold_ones_is_bold() -> None:
    spans = (Emphasis(0, 17, bold=True),)
    assert follow(spans, "batas akhir Jumat", "batas paling akhir Jumat ini") == (
        Emphasis(0, 24, bold=True),
    )


def test_words_of_a_damaged_file_are_passed_over() -> None:
    assert from_words("0-4b x 5- 3-2i 2-99i \ufffd", 6) == (
        Emphasis(0, 2, bold=True),
        Emphasis(2, 4, bold=True, italic=True),
        Emphasis(4, 6, italic=True),
    )


def test_what_all_letters_are() -> None:
    spans = (BOLD, Emphasis(4, 8, bold=True, italic=True))
    assert look_of(spans, 0, 8) == (True, False)
    assert look_of(spans, 5, 8) == (True, True)
    assert look_of(spans, 0, 9) == PLAIN
    assert look_of(spans, 3, 3) == PLAIN
