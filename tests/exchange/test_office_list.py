"""Every list of the office is read by one reader, however its program wrote it."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.assets import resource_path
from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.errors import UnreadableListError
from kesbang_desktop.domain.table_text import read_table
from kesbang_desktop.exchange.abbreviation_list import read_abbreviations
from kesbang_desktop.exchange.holiday_list import read_holidays
from kesbang_desktop.exchange.office_list import own_or_shipped
from kesbang_desktop.exchange.region_list import read_regions

SEPARATORS = pytest.mark.parametrize("separator", [";", "\t", ","])
ENCODINGS = pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
READERS = pytest.mark.parametrize("read", [read_holidays, read_regions, read_abbreviations])


@SEPARATORS
@ENCODINGS
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_holidays_are_read_as_excel_and_notepad_write_them(
    tmp_path: Path, separator: str, encoding: str, line_end: str
) -> None:
    path = tmp_path / "hari-libur.csv"
    lines = [
        f"Tanggal{separator}Keterangan",
        f'2027-08-17{separator}"Hari ""Kemerdekaan"""',
        f"19 Maret 2026{separator}Nyepi — Isyak",
        f'"Kamis, 25 Desember 2025"{separator}Natal',
        "",
    ]
    path.write_bytes(line_end.join(lines).encode(encoding))
    reading = read_holidays(path)
    assert reading.value == {date(2027, 8, 17), date(2026, 3, 19), date(2025, 12, 25)}
    assert reading.unread == ()


@SEPARATORS
@ENCODINGS
def test_regions_are_read_as_excel_and_notepad_write_them(
    tmp_path: Path, separator: str, encoding: str
) -> None:
    path = tmp_path / "kabupaten-kota.csv"
    path.write_bytes(
        f'nama{separator}lain\r\n"Kota Bogor"{separator}Kobog — lama\r\n'.encode(encoding)
    )
    assert read_regions(path).value.names == ("Kota Bogor",)
    assert read_regions(path).value.find("kobog lama") == "Kota Bogor"


def test_a_weekday_before_a_comma_is_no_column(tmp_path: Path) -> None:
    path = tmp_path / "hari-libur.csv"
    path.write_text("Kamis, 25 Desember 2025\nKamis, 19 Maret 2026, Nyepi\n")
    assert read_holidays(path).value == {date(2025, 12, 25), date(2026, 3, 19)}


def test_the_line_of_excel_that_names_the_separator_is_no_row() -> None:
    rows = read_table("sep=;\r\na, b;c\r\n")
    assert [(row.number, row.cells) for row in rows] == [(2, ("a, b", "c"))]


def test_a_quoted_cell_may_hold_line_breaks_and_an_open_quote_ends_with_its_line() -> None:
    rows = read_table('nama,alamat\n"Contoh\nSatu",x\n"Dua,y\nTiga,z')
    assert [row.cells for row in rows] == [
        ("nama", "alamat"),
        ("Contoh\nSatu", "x"),
        ('"Dua', "y"),
        ("Tiga", "z"),
    ]
    assert [row.number for row in rows] == [1, 2, 4, 5]


@given(st.text(alphabet='ab1 ;,\t\n"', max_size=60))
def test_no_word_of_a_table_is_lost(text: str) -> None:
    def words(whole: str) -> list[str]:
        return "".join(c if c.isalnum() else " " for c in whole).split()

    if text.startswith("sep="):
        return
    read = " ".join(cell for row in read_table(text) for cell in row.cells)
    assert "".join(words(read)) == "".join(words(text))


@READERS
@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"\x00\x01", b"PK\x03\x04\x00", b"\n\n"])
def test_what_is_no_list_is_said_with_what_to_do(tmp_path: Path, read, content: bytes) -> None:
    path = tmp_path / "daftar.csv"
    path.write_bytes(content)
    for one in (path, tmp_path / "tidak-ada.csv", tmp_path):
        with pytest.raises(UnreadableListError) as raised:
            read(one)
        assert one.name in raised.value.sentence
        assert raised.value.sentence.count(". ") >= 1


def test_a_list_without_one_date_leaves_the_shipped_one_in_force(tmp_path: Path) -> None:
    own = tmp_path / "hari-libur.csv"
    own.write_text("keterangan;tanggal\nNyepi;19-Mar\n")
    shipped = resource_path("holidays", "indonesia.csv")
    days, problem = own_or_shipped(own, shipped, read_holidays)
    assert days == read_holidays(shipped).value
    assert "hari-libur.csv" in problem
    assert "daftar bawaan yang berlaku" in problem


def test_lines_that_could_not_be_read_are_named(tmp_path: Path) -> None:
    (tmp_path / "hari-libur.csv").write_text("tanggal;apa\n2026-03-19;Nyepi\n32 Maret 2026;salah\n")
    (tmp_path / "kabupaten-kota.csv").write_text(";\n")
    backend = Backend(tmp_path)
    assert backend.texts.holidays == {date(2026, 3, 19)}
    assert backend.paperwork.issues.regions.names[0] == "Kabupaten Paser"
    holidays, regions = backend.list_problems()
    assert "baris 3 (“32 Maret 2026”: Maret hanya 31 hari)" in holidays
    assert "kabupaten-kota.csv" in regions


def test_lists_that_are_in_order_say_nothing(tmp_path: Path) -> None:
    assert Backend(tmp_path).list_problems() == []


def test_a_line_that_is_named_shows_its_words(tmp_path: Path) -> None:
    (tmp_path / "kabupaten-kota.csv").write_text("nama;lain\nKota Bogor;Bogor\n;Depok\n")
    (regions,) = Backend(tmp_path).list_problems()
    assert "baris 3 (“Depok”)" in regions
