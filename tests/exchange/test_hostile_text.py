"""Text that nobody writes by hand: it is read in time that grows with it, and never ends a job."""

import time
from collections.abc import Callable
from datetime import date
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.attendee_line import AttendeeLine
from kesbang_desktop.domain.due_date import parse_due
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.follow_up_query import MOST_WORDS, read_query
from kesbang_desktop.domain.html_lists import html_list_lines
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.roll import roll_of
from kesbang_desktop.domain.table_text import read_table
from kesbang_desktop.exchange.abbreviation_list import parse_abbreviations
from kesbang_desktop.exchange.notes_reader import read_notes
from kesbang_desktop.exchange.people.reading import read_people

DAY = date(2024, 3, 21)
HEAD = "Judul: Rapat\nTanggal: 21/3/2024\n\n"
READERS: dict[str, Callable[[str], object]] = {
    "list of people": lambda text: read_people(text, Directory()),
    "a name and more": lambda text: read_people(f"Contoh Satu - Kabid - {text}", Directory()),
    "form": lambda text: read_people(f"Nama: Contoh\nJabatan: {text}", Directory()),
    "rows": lambda text: read_people(f"Contoh\tKabid\nContoh Dua\t{text}", Directory()),
    "notes": lambda text: read_notes(HEAD + text, Directory()),
    "action": lambda text: read_notes(f"{HEAD}! Kirim {text}", Directory()),
    "due": lambda text: read_notes(f"{HEAD}! Kirim /{text}", Directory()),
    "date of notes": lambda text: read_notes(f"Tanggal: 21{text}\n\nx", Directory()),
    "time of notes": lambda text: read_notes(f"Waktu: 9.00{text}\n\nx", Directory()),
    "attendees of notes": lambda text: read_notes(f"Peserta:\n- x{text}\n\nx", Directory()),
    "chat": lambda text: read_notes(f"[21/3/24 10.00] Budi: x{text}", Directory()),
    "due phrase": lambda text: parse_due(text, DAY),
    "query": lambda text: read_query(text, DAY),
    "due of a query": lambda text: read_query(f"tenggat:{text}", DAY),
    "abbreviations": lambda text: parse_abbreviations(f"yg;yang\n{text}"),
    "table": lambda text: read_table(f'a;b\n"{text}'),
    "pasted page": lambda text: html_list_lines(f"<ul><li>{text}", text),
}
UNITS = (
    *(" ", "\t", "\xa0", "\\", "a", "a ", "08", "1. ", "1-", "hp.", "a@", "a.", "@a ", " /", "/ "),
    *("*", "_", "~", '"', ",", ";x", "(", "[", "<", "<li>", "x: ", ": ", "- ", " –", "\n", "\n\\"),
    *("Kepala ", "nip ", "besok ", "😀", "\u200b", "a, "),
)
SHORT, TIMES = 2_000, 8
# Twice as long may take three times as long, three times over; quadratic is 64.
MOST_GROWTH = 3**3
# What is as quick as this may grow as it likes: other programs take their share of the time.
QUICK_S = 0.25


def seconds(read: Callable[[str], object], text: str) -> float:
    best = float("inf")
    for _ in range(3):
        start = time.thread_time()
        read(text)
        best = min(best, time.thread_time() - start)
        if best < QUICK_S:
            break
    return best


@pytest.mark.parametrize("reader", READERS)
def test_reading_takes_time_that_grows_with_the_text(reader: str) -> None:
    read = READERS[reader]
    for unit in UNITS:
        text = unit * (SHORT // len(unit)) + "x"
        long = unit * (SHORT * TIMES // len(unit)) + "x"
        taken = seconds(read, long)
        assert taken < QUICK_S or taken < MOST_GROWTH * seconds(read, text), repr(unit)


def test_ten_thousand_names_become_attendees_in_time_that_grows_with_them() -> None:
    def join(count: int) -> float:
        lines = [
            AttendeeLine(f"Contoh {number:x}", organization="Dinas") for number in range(count)
        ]
        same = [AttendeeLine("Contoh Satu") for _ in range(count)]
        start = time.thread_time()
        roll, _ = roll_of([*lines, *same], uuid4(), Directory())
        assert len(roll.attendances) == 2 * count
        return time.thread_time() - start

    short = min(join(625) for _ in range(3))
    assert join(5_000) < max(MOST_GROWTH * short, 4 * QUICK_S)


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
