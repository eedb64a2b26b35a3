import pytest

from kesbang_desktop.domain.office_name import full_office_name, short_office_name


@pytest.mark.parametrize(
    ("office", "short"),
    [
        ("Badan Kesatuan Bangsa dan Politik Kabupaten Berau", "Badan Kesbangpol Kab. Berau"),
        ("BADAN KESATUAN BANGSA DAN POLITIK PROVINSI BALI", "BADAN Kesbangpol Prov. BALI"),
        ("Sekretariat Daerah Kota Bontang", "Sekretariat Daerah Kota Bontang"),
        ("", ""),
    ],
)
def test_an_office_is_called_by_the_usual_short_forms(office: str, short: str) -> None:
    assert short_office_name(office) == short


@pytest.mark.parametrize(
    ("office", "full"),
    [
        ("Kesbangpol Kota Bontang", "Badan Kesatuan Bangsa dan Politik Kota Bontang"),
        ("BAKESBANGPOL Kabupaten Berau", "Badan Kesatuan Bangsa dan Politik Kabupaten Berau"),
        ("Badan Kesbangpol", "Badan Kesatuan Bangsa dan Politik"),
        ("Kantor Kesbangpol", "Kantor Kesatuan Bangsa dan Politik"),
        ("Dinas Sosial", "Dinas Sosial"),
    ],
)
def test_letters_have_the_name_in_full(office: str, full: str) -> None:
    assert full_office_name(office) == full
