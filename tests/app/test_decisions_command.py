"""The register of decisions from the command line: printed, as JSON, as a list in a file."""

from pathlib import Path

import pytest
from docx import Document
from python_calamine import CalamineWorkbook

from tests.app.command_line import CommandLine
from tests.app.test_command_line_errors import assert_one_sentence

NOTES = """Rapat: Posko
Tanggal: 2 April 2026
Nomor: 005/12/2026

# Umum
! Posko dibuka /mufakat /tinjau 1 juni
> Menyurati camat /20 april
! Piket bergilir
"""


@pytest.fixture
def posko(kesbang: CommandLine, tmp_path: Path) -> None:
    notes = tmp_path / "posko.txt"
    notes.write_text(NOTES, "utf-8")
    kesbang("import", str(notes))


@pytest.mark.usefixtures("posko")
def test_decisions_are_listed_as_papers_number_them(kesbang: CommandLine) -> None:
    assert kesbang("decisions").out.splitlines() == [
        "005/12/2026 a. | Posko dibuka (disepakati secara musyawarah mufakat) | "
        "Posko, 2 April 2026 | Berlaku | tinjau 1 Juni 2026",
        "005/12/2026 b. | Piket bergilir | Posko, 2 April 2026 | Berlaku",
    ]


@pytest.mark.usefixtures("posko")
def test_json_says_all_that_is_known(kesbang: CommandLine) -> None:
    (one,) = kesbang("decisions", "--query", "dibuka tinjau:1/6/2026", "--json").json
    assert (one["number"], one["review_on"], one["in_force"]) == (
        *("005/12/2026 a.", "2026-06-01", True),
    )
    assert [each["text"] for each in one["follow_ups"]] == ["Menyurati camat"]


@pytest.mark.usefixtures("posko")
def test_a_register_is_written(kesbang: CommandLine, tmp_path: Path) -> None:
    for suffix in ("docx", "xlsx"):
        target = tmp_path / f"register.{suffix}"
        for _ in range(2):
            done = kesbang("decisions", "--as", suffix, "--to", str(target))
            assert str(target) in done.out
    (table,) = Document(str(tmp_path / "register.docx")).tables
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows[1][1:3] == [
        "005/12/2026 a.",
        "Posko dibuka (disepakati secara musyawarah mufakat)",
    ]
    assert rows[1][5] == "Menyurati camat (20 April 2026; Belum)"
    assert rows[2][-1] == "Berlaku"
    sheet = CalamineWorkbook.from_path(tmp_path / "register.xlsx").get_sheet_by_index(0)
    assert any("Piket bergilir" in str(cell) for row in sheet.to_python() for cell in row)


@pytest.mark.usefixtures("posko")
def test_what_is_not_understood_is_said(kesbang: CommandLine) -> None:
    done = kesbang("decisions", "--query", "status:baru jenis:rapat")
    assert "“status:baru” tidak dikenal; pakai salah satu dari berlaku" in done.err
    assert "hanya berisi keputusan" in done.err


def test_half_an_order_writes_nothing(kesbang: CommandLine, tmp_path: Path) -> None:
    assert_one_sentence(kesbang("decisions", "--as", "docx"), 1)
    target = tmp_path / "register.pdf"
    assert_one_sentence(kesbang("decisions", "--as", "docx", "--to", str(target)), 1)
    assert not target.exists()


@pytest.mark.usefixtures("posko")
def test_where_nothing_fits_it_says_so_and_writes_no_file(
    kesbang: CommandLine, tmp_path: Path
) -> None:
    result = kesbang("decisions", "--query", "banjir")
    assert (result.code, result.out) == (0, "")
    assert result.err.strip() == (
        "Tidak ada keputusan yang cocok dengan “banjir”. Kurangi katanya, atau lepas syarat "
        "seperti tahun: dan status:."
    )
    target = tmp_path / "kosong.xlsx"
    result = kesbang("decisions", "--query", "banjir", "--as", "xlsx", "--to", str(target))
    assert result.code and "Tidak ada berkas yang ditulis." in result.err
    assert not target.exists()


def test_an_office_without_decisions_reads_how_they_come(kesbang: CommandLine) -> None:
    assert "Belum ada keputusan." in kesbang("decisions").err
