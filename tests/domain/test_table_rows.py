"""Rows of a table that stand among lines of minutes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.chat_stamp import ChatLine
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.table_cells import clean_cell
from kesbang_desktop.domain.table_rows import (
    barred,
    is_row,
    read_cells,
    read_rows,
    said_lines,
    with_cells,
    write_cells,
)

NOTATION = Notation(KnownParties(), None)


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("1\tKirim surat\tBudi", "1 | Kirim surat | Budi"),
        ("Budi\tdana kurang", "Budi | dana kurang"),
        ("1.\tKirim surat\tBudi", "1.\tKirim surat | Budi"),
        ("\tNo\t\tUraian", "\tNo | Uraian"),
        ("1.\tKirim surat", "1.\tKirim surat"),
        ("> lapor\t@Budi", "> lapor\t@Budi"),
        ("Budi:\tsiap", "Budi:\tsiap"),
        ("Tanggal\t: 10 Maret", "Tanggal\t: 10 Maret"),
        ("\tmenjorok", "\tmenjorok"),
    ],
)
def test_tabs_between_cells_become_upright_lines(line: str, kept: str) -> None:
    assert with_cells(line) == kept


def test_the_rule_of_a_table_holds_no_word() -> None:
    lines = ["| No | Uraian |", "|----|:---:|", "| 1 | Surat |", "-----"]
    assert [line for _, line in read_rows(enumerate(lines))] == [lines[0], lines[2], lines[3]]


def test_lines_of_cells_are_told_once_and_are_of_nobody() -> None:
    reads = list(NOTATION.read_lines(["halo", "No | Uraian", "1 | Surat", "lanjut", "a | b"]))
    assert [one.text for one in reads] == ["halo", "No | Uraian", "1 | Surat", "lanjut", "a | b"]
    assert [one.unattributed for one in reads] == [False, True, True, False, True]
    assert [len(one.problems) for one in reads] == [0, 1, 0, 0, 1]


def test_lines_between_upright_lines_are_rows_of_a_table_whatever_they_begin_with() -> None:
    reads = list(NOTATION.read_lines(["  | # No | Budi: siap |", "| > lapor @x |  |", "lanjut"]))
    assert [(one.kind, one.level, one.text) for one in reads] == [
        (EntryKind.TABLE_ROW, 0, "# No │ Budi: siap"),
        (EntryKind.TABLE_ROW, 0, "> lapor @x │"),
        (EntryKind.DISCUSSION, 0, "lanjut"),
    ]
    assert not any(one.problems or one.unattributed or one.owners for one in reads)


@pytest.mark.parametrize("text", ["dan/atau", "a|b", "||", "|", "x ||", "|x|"])
def test_other_upright_lines_are_text(text: str) -> None:
    assert not is_row(text)


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("| a | b |", ["a", "b"]),
        ("|a|b|", ["a", "b"]),
        ("| a |", ["a"]),
        ("|  |  |", ["", ""]),
        (r"| a \| b | C:\temp |", ["a | b", r"C:\temp"]),
        ("| a | b", None),
    ],
)
def test_cells_stand_between_upright_lines(line: str, cells: list[str] | None) -> None:
    assert read_cells(line) == cells


@given(st.lists(st.text("ab|\\-= ", max_size=6).map(clean_cell), min_size=1, max_size=5))
def test_cells_that_were_written_are_read_again(cells: list[str]) -> None:
    written = write_cells(cells)
    assert [line for _, line in read_rows([(1, written)])] == [written]
    assert read_cells(written) == cells


@pytest.mark.parametrize(
    ("lines", "rows"),
    [
        (["No\tUraian\tRp", "1\tKertas\t500", "\tJumlah\t500"], 3),
        (["1.\tKirim surat\tBudi", "2.\tLapor\tAni"], 2),
        (["1.\tKirim surat", "2.\tLapor"], 0),
        (["Hari\t: Senin", "Tempat\t: Aula"], 0),
        (["Budi:\tsiap", "Ani:\tsiap"], 0),
        (["> lapor\t@Budi", "> kirim\t@Ani"], 0),
        (["a\tb"], 0),
        (["a\tb", "c\td\te"], 0),
        (["\tmenjorok", "\tlagi"], 0),
    ],
)
def test_lines_with_as_many_tabs_are_a_table(lines: list[str], rows: int) -> None:
    found = ["pembuka", *lines, "penutup"]
    assert sum(read_cells(one) is not None for one in barred(found)) == rows
    assert rows or barred(found) == found


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["| a |", "", "", "| b |"], ["| a |", "", "| b |"]),
        (["", "| a |", "", "teks", "", "| b |", ""], ["| a |", "teks", "| b |"]),
        (["| a |", "| b |"], ["| a |", "| b |"]),
        (["satu", "", "dua"], ["satu", "dua"]),
    ],
)
def test_of_empty_lines_only_those_between_two_tables_are_kept(
    lines: list[str], said: list[str]
) -> None:
    chat = [ChatLine(number, text) for number, text in enumerate(lines)]
    assert [one.text for one in said_lines(chat)] == said
