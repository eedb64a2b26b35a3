import pytest

from kesbang_desktop.domain.meeting import TimeZone
from kesbang_desktop.domain.province import Province, province_of

KALTIM = Province("Kalimantan Timur", TimeZone.WITA, ("Kabupaten Berau", "Kota Bontang"))
PAPUA = Province("Papua", TimeZone.WIT, ("Kabupaten Sarmi",))
PAPUA_BARAT = Province("Papua Barat", TimeZone.WIT, ("Kabupaten Fakfak",))


@pytest.mark.parametrize(
    ("office", "province"),
    [
        ("Kesbangpol Kabupaten Berau", KALTIM),
        ("Kantor Kesbangpol kota bontang ", KALTIM),
        ("Badan Kesatuan Bangsa dan Politik Provinsi Papua Barat", PAPUA_BARAT),
        ("Badan Kesatuan Bangsa dan Politik Provinsi Papua", PAPUA),
        ("Kecamatan Bontang", None),
        ("Kota Bontang", None),
        ("Sekretariat DPRD", None),
        ("", None),
    ],
)
def test_the_name_of_an_office_tells_its_province(office: str, province: Province | None) -> None:
    assert province_of(office, (KALTIM, PAPUA, PAPUA_BARAT)) == province


def test_a_name_that_two_provinces_know_tells_neither() -> None:
    other = Province("Lain", TimeZone.WIB, ("Kabupaten Berau",))
    assert province_of("Dinas Kabupaten Berau", (KALTIM, other)) is None
