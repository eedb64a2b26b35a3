"""Bullets and numbers in front of lines, and the levels they give."""

from datetime import date

import pytest

from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.list_marks import find_list_mark
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.party import Directory, Person

FIRDAUS = Person(new_id(), "Ahmad Firdaus Kurniawan")
NOTATION = Notation(KnownParties((), Directory((FIRDAUS,))), date(2024, 3, 21))


def read(*lines: str) -> list[tuple[int, str]]:
    return [(one.level, one.text) for one in NOTATION.read_lines(lines)]


BULLETS = ["- ", "– ", "— ", "• ", "•\t", "* ", "▪\u00a0", "o\t"]
NUMBERS = ["1. ", "1) ", "1.) ", "(1) ", "a. ", "a) ", "(a) ", "A) ", "i. ", "i) ", "1.", "1)"]
INDENTED = ["\u200e- ", "  - ", "    1. ", "\t• "]


@pytest.mark.parametrize("mark", [*BULLETS, *NUMBERS, *INDENTED])
def test_the_first_of_a_list_gets_a_level_of_its_own_and_loses_its_mark(mark: str) -> None:
    assert read("Hasil:", f"{mark}Satu dua") == [(0, "Hasil:"), (1, "Satu dua")]


@pytest.mark.parametrize(
    "line",
    [
        "21 Maret pelaksanaan",
        "21. Maret 2026",
        "1.500 orang hadir",
        "1. 500 orang hadir",
        "5.",
        "1)",
        "-",
        "-5 derajat",
        "a. n. Kepala Badan",
        "a.n. Kepala Badan",
        "A. Rahman: hadir",
        "A. Rahman hadir",
        "I. Wayan hadir",
        "a. firdaus hadir",
        "o ya, besok libur",
        "1.1. Umum",
        "di. luar",
        "5. Dilanjutkan",
        "c. Ketiga",
    ],
)
def test_what_only_looks_like_a_list_stays_whole(line: str) -> None:
    assert read("Hasil:", line)[1] == (0, line)


def test_numbers_that_the_paper_counts_itself_go() -> None:
    assert read("Hasil:", "1. satu", "2. dua", "3. tiga") == [
        (0, "Hasil:"),
        (1, "satu"),
        (1, "dua"),
        (1, "tiga"),
    ]
    assert read("i. satu", "ii. dua", "iii. tiga", "iv. empat")[3] == (1, "empat")
    assert read(*(f"{letter}. x {letter}" for letter in "abcdefghij"))[8:] == [
        (1, "x i"),
        (1, "x j"),
    ]
    assert read("1. satu", "1. dua") == [(1, "satu"), (1, "dua")]


def test_a_list_that_skips_or_begins_later_keeps_its_numbers() -> None:
    assert read("1. satu", "2. dua", "4. empat", "5. lima") == [
        (1, "satu"),
        (1, "dua"),
        (1, "4. empat"),
        (1, "5. lima"),
    ]
    assert read("5. lima", "6. enam") == [(0, "5. lima"), (0, "6. enam")]


def test_a_list_in_a_list_is_known_by_its_indent_or_its_mark() -> None:
    assert read("1. satu", "  a. anak", "  b. anak dua", "2. dua") == [
        (1, "satu"),
        (2, "anak"),
        (2, "anak dua"),
        (2 - 1, "dua"),
    ]
    assert read("1. satu", "a. anak", "- cucu", "b. anak dua", "2. dua", "a. lagi") == [
        (1, "satu"),
        (2, "anak"),
        (3, "cucu"),
        (2, "anak dua"),
        (1, "dua"),
        (2, "lagi"),
    ]
    assert read("•\tsatu", "o\tanak", "▪\tcucu", "•\tdua") == [
        (1, "satu"),
        (2, "anak"),
        (3, "cucu"),
        (1, "dua"),
    ]


def test_a_list_stands_one_level_below_the_text_before_it() -> None:
    assert read("Hasil:", "  Rincian:", "  - satu", "    - anak", "lepas", "- dua") == [
        (0, "Hasil:"),
        (1, "Rincian:"),
        (2, "satu"),
        (3, "anak"),
        (0, "lepas"),
        (1, "dua"),
    ]


def test_a_sign_behind_a_bullet_is_understood() -> None:
    (one,) = NOTATION.read_lines(["- > siapkan posko"])
    assert (one.kind, one.level, one.text) == ("action", 1, "siapkan posko")


def test_a_speaker_behind_a_number_is_understood() -> None:
    one, two = NOTATION.read_lines(["1. Firdaus: setuju", "2. Firdaus: lanjut"])
    assert (one.speaker, one.text) == (FIRDAUS.party, "setuju")
    assert (two.level, two.text) == (1, "lanjut")


def test_the_same_letter_is_read_both_as_a_letter_and_as_a_numeral() -> None:
    mark = find_list_mark("v. lima")
    assert mark is not None
    assert mark.numbers == (("i.", 5), ("a.", 22))


def test_decisions_and_agenda_items_lose_the_numbers_that_the_paper_gives_them() -> None:
    lines = ["# 1. Pembukaan", "! 1. Satu", "! 2. Dua", "! 4. Empat", "# 2. Laporan", "# 3 pilar"]
    assert read(*lines) == [
        (0, "Pembukaan"),
        (0, "Satu"),
        (0, "Dua"),
        (0, "4. Empat"),
        (0, "Laporan"),
        (0, "3 pilar"),
    ]


@pytest.mark.parametrize("second", ["2) kedua", "(2) kedua", "2.) kedua", "2. kedua"])
def test_a_number_that_comes_next_goes_whatever_its_punctuation(second: str) -> None:
    assert read("Hasil:", "1. pertama", second, "3. ketiga") == [
        (0, "Hasil:"),
        (1, "pertama"),
        (1, "kedua"),
        (1, "ketiga"),
    ]


def test_other_punctuation_with_a_number_that_is_not_next_stays_text() -> None:
    assert read("Hasil:", "1. pertama", "4) keempat")[2][1] == "4) keempat"


@pytest.mark.parametrize(
    "line",
    [
        *("o\tsatu", "o  satu", "· satu", "§ satu", "§\tsatu", "– satu", "ü satu", "Ø  satu"),
        *("v  satu", "▪\ufe0f satu", "1\ufe0f\u20e3 satu", "🔹 satu", "\uf0b7 satu"),
    ],
)
def test_bullets_of_word_and_telephones_go(line: str) -> None:
    mark = find_list_mark(line)
    assert mark is not None
    assert mark.text == "satu"


@pytest.mark.parametrize("line", ["o ya betul", "v satu", "✅ satu", "→ satu", "§7 ayat 2", "ü"])
def test_what_may_say_something_is_no_bullet(line: str) -> None:
    assert find_list_mark(line) is None


def test_a_line_inside_a_list_is_below_its_item_and_does_not_end_it() -> None:
    assert read("Hasil:", "1. Satu", "  a. Rinci", "2. Dua", "\tRp1.250.000,-", "3) Tiga") == [
        (0, "Hasil:"),
        (1, "Satu"),
        (2, "Rinci"),
        (1, "Dua"),
        (2, "Rp1.250.000,-"),
        (1, "Tiga"),
    ]


def test_a_line_at_the_edge_ends_a_list() -> None:
    assert read("1. Satu", "lanjut", "2. Dua") == [(1, "Satu"), (0, "lanjut"), (0, "2. Dua")]
