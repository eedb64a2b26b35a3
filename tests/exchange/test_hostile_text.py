"""Text that nobody writes by hand: reading it is work that grows with it, and never ends a job."""

from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.attendee_line import AttendeeLine
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.follow_up_query import MOST_WORDS, read_query
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.roll import roll_of
from kesbang_desktop.domain.table_text import read_table
from kesbang_desktop.exchange.notes_reader import read_notes
from kesbang_desktop.exchange.people.reading import read_people
from tests.exchange.hostile_text import DAY, HEAD, READERS, UNITS, repeated
from tests.long_form import part_of
from tests.work_counting import MOST_GROWTH, growth

SHORT = 500


@pytest.mark.parametrize("reader", READERS)
def test_reading_is_work_that_grows_with_the_text(reader: str) -> None:
    read = READERS[reader]
    for unit in part_of(UNITS, [*READERS].index(reader), one_in=3):
        grown = growth(lambda letters, unit=unit: read(repeated(unit, letters)), SHORT)
        assert grown < MOST_GROWTH, repr(unit)


def test_names_become_attendees_by_work_that_grows_with_them() -> None:
    def join(count: int) -> None:
        lines = [
            AttendeeLine(f"Contoh {number:x}", organization="Dinas") for number in range(count)
        ]
        same = [AttendeeLine("Contoh Satu") for _ in range(count)]
        roll, _ = roll_of([*lines, *same], uuid4(), Directory())
        assert len(roll.attendances) == 2 * count

    assert growth(join, 100) < MOST_GROWTH


@pytest.mark.parametrize("reader", READERS)
@given(
    text=st.text(
        st.sampled_from("\\ \t\n@/:;,.-–*_~\"'<>()[]#!?>0189aAx\u200b\xa0😀\x00\x0b\ud800")
    )
    | st.lists(st.sampled_from(UNITS)).map("".join)
    | st.text()
)
def test_whatever_is_read_gives_a_reading_or_a_sentence(reader: str, text: str) -> None:
    try:
        READERS[reader](text)
    except KnownError as error:
        assert error.sentence.endswith((".", "!"))


def test_a_line_of_a_thousand_backslashes_stays_as_it_is() -> None:
    line = "\\" * 1_000 + "Contoh: kata"
    (entry,) = read_notes(HEAD + line, Directory()).minutes.entries
    assert set(entry.text.rpartition("Contoh")[0]) == {"\\"}
    assert entry.text.endswith("Contoh: kata")


def test_a_line_too_long_for_one_person_keeps_its_words_and_is_left_out() -> None:
    words = " ".join(f"kata{number}" for number in range(500))
    first, second = read_people(f"Contoh Satu\n{words}", Directory())
    assert first.is_included
    assert (second.is_included, second.attendee.name) == (False, words)
    assert "Terlalu panjang" in second.reason


def test_a_query_of_a_thousand_words_uses_the_first_and_says_so() -> None:
    reading = read_query(" ".join(f"kata{number}" for number in range(1_000)), DAY)
    assert len(reading.query.words) == MOST_WORDS
    (problem,) = reading.problems
    assert "terlalu panjang" in problem


def test_a_cell_longer_than_the_csv_module_takes_is_read() -> None:
    long = "x" * 140_000
    cells = [cell for row in read_table(f'a;b\n1;"{long}"\n2;c') for cell in row.cells]
    assert sum(long in cell for cell in cells) == 1
    assert "c" in cells
