"""Rows of a table that stand among lines of minutes."""

import pytest

from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.table_rows import is_row, read_rows, row_words, with_cells

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


def test_rows_are_told_once_and_are_of_nobody() -> None:
    reads = list(NOTATION.read_lines(["halo", "| No | Uraian |", "1 | Surat", "lanjut", "a | b"]))
    assert [one.text for one in reads] == ["halo", "No | Uraian", "1 | Surat", "lanjut", "a | b"]
    assert [one.unattributed for one in reads] == [False, True, True, False, True]
    assert [len(one.problems) for one in reads] == [0, 1, 0, 0, 1]


@pytest.mark.parametrize("text", ["dan/atau", "a|b", "||", "|", "x ||"])
def test_other_upright_lines_are_text(text: str) -> None:
    assert not is_row(text)


def test_a_row_loses_only_the_lines_around_it() -> None:
    assert row_words("| 1 |  | Surat |") == "1 |  | Surat"
