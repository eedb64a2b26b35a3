import pytest

from kesbang_desktop.domain.office_name import short_office_name


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
