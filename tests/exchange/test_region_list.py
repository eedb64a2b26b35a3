from pathlib import Path

import pytest

from kesbang_desktop.exchange.region_list import read_regions

BUNDLED = Path(__file__).parents[2] / "resources" / "regions" / "kalimantan-timur.csv"


def test_the_ten_of_kalimantan_timur_are_known() -> None:
    regions = read_regions(BUNDLED).value
    assert len(regions.names) == 10
    assert regions.names[0] == "Kabupaten Paser"
    assert regions.names[-1] == "Kota Bontang"
    for text, name in (
        ("Kukar", "Kabupaten Kutai Kartanegara"),
        ("di Sangatta", "Kabupaten Kutai Timur"),
        ("Kubar", "Kabupaten Kutai Barat"),
        ("mahakam ulu", "Kabupaten Mahakam Ulu"),
        ("Penajam Paser Utara", "Kabupaten Penajam Paser Utara"),
        ("samarinda", "Kota Samarinda"),
    ):
        assert regions.find(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "nama,sebutan lain\nKota Bogor,Bogor Kota;Kobog\n",
        "\ufeffnama;sebutan lain\r\nKota  Bogor;Bogor Kota;Kobog\r\n\r\n",
        "Kota Bogor,Bogor Kota,Kobog",
    ],
)
def test_another_province_takes_its_place(tmp_path: Path, text: str) -> None:
    path = tmp_path / "daftar.csv"
    path.write_text(text, encoding="utf-8", newline="")
    regions = read_regions(path).value
    assert regions.names == ("Kota Bogor",)
    assert regions.find("kobog") == regions.find("bogor") == "Kota Bogor"


def test_a_line_without_a_name_is_told(tmp_path: Path) -> None:
    path = tmp_path / "daftar.csv"
    path.write_text("nama;lain\nKota Bogor;Bogor\n;Depok\n")
    reading = read_regions(path)
    assert reading.value.names == ("Kota Bogor",)
    assert [(row.number, row.cells) for row in reading.unread] == [(3, ("", "Depok"))]
