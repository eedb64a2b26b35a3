"""When a decision is looked at again: typed, written, printed and read back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.outcome import Outcome, Votes
from kesbang_desktop.domain.review import (
    Review,
    decision_phrases,
    join_phrases,
    parse_review,
    said_review,
    split_decision_words,
    split_phrases,
    with_decision_words,
)

SINCE = date(2026, 3, 2)
JUNE = Review(date(2026, 6, 1))
PHRASES = decision_phrases(SINCE)
reviews = st.builds(Review, st.dates(date(1900, 1, 1), date(2999, 12, 31)))
outcomes = st.sampled_from([Outcome(), Outcome(Votes(12, 3, 1))])
texts = st.text("a /\\tinjau1mufk.juni-", max_size=30)


@pytest.mark.parametrize(
    ("phrase", "review"),
    [
        ("tinjau 1 juni", JUNE),
        ("Ditinjau kembali pada 1/6/2026", JUNE),
        ("tinjau ulang 1 Juni 2026.", JUNE),
        ("tinjau besok", Review(date(2026, 3, 3))),
        ("tinjau", None),
        ("tinjau berkelanjutan", None),
        ("tinjau lokasi", None),
        ("1 juni", None),
    ],
)
def test_a_review_date_is_read_as_it_is_said(phrase: str, review: Review | None) -> None:
    assert parse_review(phrase, SINCE) == review


def test_without_a_day_of_the_meeting_only_whole_dates_are_understood() -> None:
    assert parse_review("tinjau 1 juni 2026", None) == JUNE
    assert parse_review("tinjau besok", None) is None
    assert said_review("tinjau bes") == "bes"
    assert said_review("mufakat") is None


@given(texts, outcomes | st.none(), reviews | st.none())
def test_what_is_written_is_told_apart_again(
    text: str, outcome: Outcome | None, review: Review | None
) -> None:
    text = text.strip()
    written = join_phrases(text, PHRASES, outcome, review)
    assert split_phrases(written, PHRASES) == (text, outcome, review)


@pytest.mark.parametrize("typed", ["/mufakat /tinjau 1/6/2026", "/tinjau 1 juni /mufakat"])
def test_both_are_said_in_any_order(typed: str) -> None:
    assert split_phrases(f"Posko dibuka {typed}", PHRASES) == ("Posko dibuka", Outcome(), JUNE)


@given(outcomes | st.none(), reviews | st.none())
def test_paper_gives_both_back(outcome: Outcome | None, review: Review | None) -> None:
    printed = with_decision_words("Posko dibuka", outcome, review)
    assert split_decision_words(printed) == ("Posko dibuka", outcome, review)


def test_papers_say_it_as_offices_write() -> None:
    said = with_decision_words("Posko dibuka", Outcome(), JUNE)
    assert said == (
        "Posko dibuka (disepakati secara musyawarah mufakat) (ditinjau kembali 1 Juni 2026)"
    )


def test_only_decisions_are_looked_at_again() -> None:
    with pytest.raises(InvalidRecordError, match="tanggal tinjau"):
        Entry(new_id(), new_id(), "V", EntryKind.AGENDA, "Posko", review=JUNE)
