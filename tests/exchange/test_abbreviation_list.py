"""Lists of abbreviations come in from Excel and Notepad and go out again."""

import pytest

from kesbang_desktop.assets import resource_path
from kesbang_desktop.domain.errors import UnreadableListError
from kesbang_desktop.exchange.abbreviation_list import (
    abbreviations_csv,
    parse_abbreviations,
    read_abbreviations,
)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_reads_what_excel_and_notepad_write(tmp_path, separator, encoding):
    path = tmp_path / "singkatan.csv"
    path.write_bytes(
        f"singkatan{separator}kepanjangan\r\nYg{separator}yang\r\n\r\ndgn{separator}dengan\r\n".encode(
            encoding
        )
    )
    reading = read_abbreviations(path)
    assert reading.entries == {"yg": "yang", "dgn": "dengan"}
    assert reading.problems == ()


def test_a_bad_line_is_told_and_the_rest_is_read():
    reading = parse_abbreviations(
        'yg,yang\n,kosong\ndgn\na b,dua kata\nx2,angka\n"lalu,dsb\nkpd,kepada'
    )
    assert reading.entries == {"yg": "yang", "kpd": "kepada"}
    assert [one.split(":")[0] for one in reading.problems] == [
        "Baris 2",
        "Baris 3",
        "Baris 4",
        "Baris 5",
        "Baris 6",
    ]


def test_what_is_written_is_read_back(tmp_path):
    entries = {"yg": "yang", "dll": "dan lain-lain", "mis": 'misalnya, "contoh"'}
    path = tmp_path / "daftar.csv"
    path.write_bytes(abbreviations_csv(entries))
    assert read_abbreviations(path).entries == entries


@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02"])
def test_what_is_no_list_is_said_so(tmp_path, data):
    path = tmp_path / "gambar.png"
    path.write_bytes(data)
    with pytest.raises(UnreadableListError, match=r"gambar\.png"):
        read_abbreviations(path)
    with pytest.raises(UnreadableListError):
        read_abbreviations(tmp_path / "tidak-ada.csv")


def test_the_shipped_list_is_sound():
    reading = read_abbreviations(resource_path("words", "singkatan.csv"))
    assert reading.problems == ()
    assert len(reading.entries) >= 100
    assert reading.entries["yg"] == "yang"
    assert not {"tni", "asn", "kpu", "polri"} & set(reading.entries)
