"""How a decision was taken: by consensus or by votes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.outcome import (
    Outcome,
    Votes,
    parse_outcome,
    split_words,
    too_many_votes,
    with_words,
)
from kesbang_desktop.domain.review import decision_phrases

counts = st.integers(0, 99_999)
votes = st.builds(lambda a, b, c: Votes(a, b, c) if a + b + c else Votes(1), counts, counts, counts)
outcomes = st.builds(Outcome, st.none() | votes)


@pytest.mark.parametrize(
    ("phrase", "outcome"),
    [
        ("mufakat", Outcome()),
        (" Mufakat. ", Outcome()),
        ("musyawarah mufakat", Outcome()),
        ("aklamasi", Outcome()),
        ("12-3-1", Outcome(Votes(12, 3, 1))),
        ("12 - 3", Outcome(Votes(12, 3))),
        ("12:3:0", Outcome(Votes(12, 3))),
        ("setuju 12 tolak 3 abstain 1", Outcome(Votes(12, 3, 1))),
        ("abstain 1, setuju 12", Outcome(Votes(12, 0, 1))),
        ("12 setuju, 3 tidak setuju dan 1 abstain", Outcome(Votes(12, 3, 1))),
        ("3 menolak", Outcome(Votes(0, 3))),
        ("12 pro 3 kontra", Outcome(Votes(12, 3))),
    ],
)
def test_outcomes_are_read_as_people_say_them(phrase: str, outcome: Outcome) -> None:
    assert parse_outcome(phrase) == outcome


@pytest.mark.parametrize(
    "phrase",
    [
        *("", "setuju", "12", "0-0-0", "12-", "12-3-1-4", "besok", "12 3 1", "orang"),
        *("setuju 12 setuju 3", "12 setuju 3", "mufakat bulat sekali", "-1-2-3", "123456-1-1"),
    ],
)
def test_anything_else_is_no_outcome(phrase: str) -> None:
    assert parse_outcome(phrase) is None


@given(outcomes)
def test_an_outcome_reads_as_itself_from_its_phrase_and_from_paper(outcome: Outcome) -> None:
    assert parse_outcome(outcome.phrase) == outcome
    assert parse_outcome(outcome.in_short) == outcome
    assert split_words(with_words("Posko dibuka", outcome)) == ("Posko dibuka", outcome)


@given(st.text(max_size=40), outcomes | st.none())
def test_text_and_outcome_are_told_apart_again(text: str, outcome: Outcome | None) -> None:
    text = text.strip()
    phrases = decision_phrases(None)
    assert phrases.split(phrases.join(text, outcome)) == (text, outcome)


def test_papers_say_it_as_offices_write() -> None:
    written = [
        with_words("Posko dibuka", one)
        for one in (None, Outcome(), Outcome(Votes(12, 3, 1)), Outcome(Votes(3, 12)))
    ]
    assert written == [
        "Posko dibuka",
        "Posko dibuka (disepakati secara musyawarah mufakat)",
        "Posko dibuka (disetujui dengan pemungutan suara: 12 setuju, 3 tidak setuju, 1 abstain)",
        "Posko dibuka (diputuskan dengan pemungutan suara: 3 setuju, 12 tidak setuju, 0 abstain)",
    ]


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("A (Disepakati secara musyawarah untuk mufakat).", ("A", Outcome())),
        ("A (disetujui melalui pemungutan suara: 12 setuju)", ("A", Outcome(Votes(12)))),
        ("A (disetujui dengan pemungutan suara: banyak)", None),
        ("A (disetujui semua orang)", None),
        ("A (disepakati secara musyawarah mufakat) lalu B", None),
    ],
)
def test_what_somebody_wrote_by_hand_is_read_where_it_is_sure(
    printed: str, read: tuple[str, Outcome] | None
) -> None:
    assert split_words(printed) == (read or (printed, None))


@pytest.mark.parametrize("numbers", [(-1, 2, 3), (1, -2, 0), (0, 0, 0), (100_000, 0, 0)])
def test_votes_that_nobody_can_have_counted_are_refused(numbers: tuple[int, int, int]) -> None:
    with pytest.raises(InvalidRecordError):
        Votes(*numbers)


def test_only_a_decision_has_an_outcome() -> None:
    with pytest.raises(InvalidRecordError):
        Entry(new_id(), new_id(), "V", EntryKind.ACTION, outcome=Outcome())


def test_more_votes_than_people_are_told_and_not_refused() -> None:
    outcome = Outcome(Votes(12, 3, 1))
    assert too_many_votes(outcome, 12) == "16 suara, padahal yang tercatat hadir 12 orang"
    assert [too_many_votes(outcome, present) for present in (16, 20, 0)] == ["", "", ""]
    assert too_many_votes(Outcome(), 1) == ""
