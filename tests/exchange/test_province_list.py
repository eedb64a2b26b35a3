"""The bundled list of provinces. Source of the counts: Kepmendagri 300.2.2-2138 of 2025."""

from kesbang_desktop.assets import resource_path
from kesbang_desktop.domain.meeting import TimeZone
from kesbang_desktop.exchange.province_list import read_provinces
from kesbang_desktop.exchange.region_list import read_regions

PROVINCES = read_provinces(resource_path("regions", "indonesia.csv"))


def test_all_provinces_and_their_kabupaten_and_kota_are_there() -> None:
    assert len(PROVINCES) == 38
    assert sum(len(one.regions) for one in PROVINCES) == 514
    for province in PROVINCES:
        assert len(set(province.regions)) == len(province.regions)
        assert all(one.startswith(("Kabupaten ", "Kota ")) for one in province.regions)


def test_time_is_that_of_the_province() -> None:
    zones = {one.name: one.zone for one in PROVINCES}
    assert zones["Aceh"] is zones["Kalimantan Tengah"] is TimeZone.WIB
    assert zones["Bali"] is zones["Kalimantan Selatan"] is TimeZone.WITA
    assert zones["Maluku Utara"] is zones["Papua Pegunungan"] is TimeZone.WIT


def test_a_region_is_found_in_a_text_by_its_bare_name_too() -> None:
    (papua,) = (one for one in PROVINCES if one.name == "Papua")
    assert papua.as_regions().find("konflik di biak numfor kemarin") == "Kabupaten Biak Numfor"


def test_the_list_with_other_names_is_of_the_same_regions() -> None:
    (here,) = (one for one in PROVINCES if one.name == "Kalimantan Timur")
    shipped = read_regions(resource_path("regions", "kalimantan-timur.csv")).value
    assert shipped.names == here.regions
