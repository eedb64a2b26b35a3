import pytest

from kesbang_desktop.domain.region import Region, Regions

KALTIM = Regions(
    [
        Region("Kabupaten Paser", ("Tanah Grogot",)),
        Region("Kabupaten Penajam Paser Utara", ("PPU",)),
        Region("Kabupaten Kutai Timur", ("Kutim",)),
        Region("Kota Bontang"),
    ]
)
BOGOR = Regions([Region("Kota Bogor"), Region("Kabupaten Bogor")])


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("Jalan di Kutai Timur rusak", "Kabupaten Kutai Timur"),
        ("KUTIM, Bontang dan PPU", "Kabupaten Kutai Timur"),
        ("Banjir di Penajam Paser Utara", "Kabupaten Penajam Paser Utara"),
        ("Konflik lahan Kab. Paser", "Kabupaten Paser"),
        ("tanah\ngrogot", "Kabupaten Paser"),
        ("Pasertania", ""),
        ("Kutai", ""),
        ("", ""),
    ],
)
def test_the_region_named_first_is_found_by_its_longest_name(text: str, region: str) -> None:
    assert KALTIM.find(text) == region


def test_a_kota_and_a_kabupaten_of_one_name_are_told_apart() -> None:
    assert BOGOR.find("di Kab. Bogor") == "Kabupaten Bogor"
    assert BOGOR.find("di kota bogor") == "Kota Bogor"
    assert BOGOR.find("di Bogor") == "Kota Bogor"


def test_a_short_name_stands_for_the_full_one() -> None:
    assert KALTIM.full_name(" bontang ") == "Kota Bontang"
    assert KALTIM.full_name("Banjar") == "Banjar"
    assert KALTIM.full_name("") == ""


def test_regions_have_an_order_and_strangers_come_after_them() -> None:
    names = ["", "Zamrud", "Banjar", "Kota Bontang", "Kabupaten Paser"]
    expected = ["Kabupaten Paser", "Kota Bontang", "Banjar", "Zamrud", ""]
    assert sorted(names, key=KALTIM.order) == expected
    assert KALTIM.names[-1] == "Kota Bontang"


def test_without_a_list_nothing_is_found() -> None:
    assert (Regions().find("Paser"), Regions().full_name("Paser")) == ("", "Paser")
