"""Due phrases in a meeting whose own date is not known."""

import csv
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.action_sentence import split_action
from kesbang_desktop.domain.dates import format_date, format_long_date
from kesbang_desktop.domain.due_date import Due, parse_due
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.spoken_due import read_due, waits_for_date

TABLE = Path(__file__).parents[1] / "data" / "due-dates.csv"
ROWS = list(csv.DictReader(TABLE.read_text(encoding="utf-8").splitlines()))
UNDERSTOOD = sorted({row["phrase"] for row in ROWS if row["due"]})
# Far from every date in the table, so that whatever counts from it means something else.
ELSEWHEN = date(2031, 8, 13)


@pytest.mark.parametrize("phrase", UNDERSTOOD)
def test_a_phrase_either_counts_from_no_day_or_waits_for_the_date(phrase: str) -> None:
    said = {
        parse_due(phrase, date.fromisoformat(row["meeting_date"]))
        for row in ROWS
        if row["phrase"] == phrase and row["due"]
    }
    if said == {parse_due(phrase, ELSEWHEN)}:
        assert {read_due(phrase, None)} == said
        assert not waits_for_date(phrase, None)
    else:
        assert read_due(phrase, None) is None
        assert waits_for_date(phrase, None)


@given(st.dates(min_value=date(1900, 1, 1)), st.sampled_from((format_date, format_long_date, str)))
def test_a_whole_date_means_itself_without_the_date_of_the_meeting(day: date, form) -> None:
    assert read_due(form(day), None) == Due(day)


def test_with_the_date_of_the_meeting_a_phrase_means_what_it_does_anyway() -> None:
    assert read_due("besok", date(2024, 3, 21)) == Due(date(2024, 3, 22))
    assert not waits_for_date("besok", date(2024, 3, 21))
    assert read_due("berkelanjutan", None) == Due(ongoing=True)


def test_words_that_are_no_date_do_not_wait_for_one() -> None:
    assert not waits_for_date("H-1 yang dulu", None)


def test_a_phrase_that_waits_stays_text_with_a_sentence_that_says_why() -> None:
    read = split_action("Siapkan posko /besok", KnownParties(), None)
    assert (read.text, read.due) == ("Siapkan posko /besok", None)
    assert read.problems == ("“/besok” belum dapat dihitung karena tanggal rapat belum diisi",)
