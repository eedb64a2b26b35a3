"""Who came over a series from the command line: printed, as JSON, as a sheet."""

from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from tests.app.command_line import CommandLine

NOTES = """Rapat: Forum Kewaspadaan ke-{0}
Tanggal: {0} April 2026
Seri: Forum Kewaspadaan
Sifat: {1}
Peserta:
- Ahmad Firdaus, Sekretaris, Kesbangpol Kaltim
- Edi Hermawanto, Kabid, Diskominfo Kaltim{2}

Firdaus: Aman.
"""
SERIES = ("attendance", "--series", "forum")


@pytest.fixture
def take(kesbang: CommandLine, tmp_path: Path):
    def take(day: int, end: str = "", how: str = "Biasa") -> None:
        notes = tmp_path / f"{day}.txt"
        notes.write_text(NOTES.format(day, how, end), "utf-8")
        assert kesbang("import", notes).code == 0

    return take


def test_who_came_is_told_per_person_and_agency(kesbang: CommandLine, take) -> None:
    take(1)
    take(8, " [izin, alasan sakit]")
    assert kesbang("attendance").out == "Forum Kewaspadaan\n"
    said = kesbang(*SERIES).out.splitlines()
    assert said[0] == "Forum Kewaspadaan: 2 rapat"
    assert "- Edi Hermawanto | Diskominfo Kaltim | hadir 1 dari 2 | izin 1 | sakit" in said
    assert "- Kesbangpol Kaltim | hadir 2 dari 2" in said
    told = kesbang(*SERIES, "--json").json
    assert (told["series"], told["meetings"], told["classification"]) == (
        *("Forum Kewaspadaan", 2, "normal"),
    )
    assert [(one["name"], one["came"], one["excused"]) for one in told["people"]] == [
        ("Edi Hermawanto", 1, 1),
        ("Ahmad Firdaus", 2, 0),
    ]


def test_a_sheet_is_written_of_classified_meetings_only_when_that_is_agreed(
    kesbang: CommandLine, take, tmp_path: Path
) -> None:
    take(1)
    target = tmp_path / "rekap.xlsx"
    order = (*SERIES, "--as", "xlsx", "--to", target)
    assert str(target) in kesbang(*order).out
    take(8, how="Terbatas")
    assert "[TERBATAS]" in kesbang(*SERIES).out
    refused = kesbang(*order)
    assert refused.code == 1 and "--include-classified" in refused.err
    assert kesbang(*order, "--include-classified").code == 0
    book = CalamineWorkbook.from_path(target)
    assert book.sheet_names == ["Orang", "Instansi"]
    cells = [str(cell) for row in book.get_sheet_by_index(0).to_python() for cell in row]
    assert "Ahmad Firdaus" in cells and "TERBATAS" in cells


def test_a_series_that_is_none_says_which_there_are(kesbang: CommandLine, take) -> None:
    assert "Belum ada seri" in kesbang("attendance").err
    assert "belum ada satu pun" in kesbang(*SERIES).err
    take(1)
    wrong = kesbang("attendance", "--series", "Forkopimda")
    assert wrong.code == 1
    assert "“Forkopimda” bukan nama seri. Tulis salah satu dari: Forum Kewaspadaan." in wrong.err
