import pytest

from kesbang_desktop.domain.office_setup import letterhead_of, suggest_letterhead


@pytest.mark.parametrize(
    ("office", "lines"),
    [
        (
            "Badan Kesatuan Bangsa dan Politik Provinsi Kalimantan Timur",
            ("PEMERINTAH PROVINSI KALIMANTAN TIMUR", "BADAN KESATUAN BANGSA DAN POLITIK"),
        ),
        (
            "Kantor Kesbangpol kota Bontang",
            ("PEMERINTAH KOTA BONTANG", "KANTOR KESATUAN BANGSA DAN POLITIK"),
        ),
        (
            "Kesbangpol Kabupaten Berau",
            ("PEMERINTAH KABUPATEN BERAU", "BADAN KESATUAN BANGSA DAN POLITIK"),
        ),
        (
            "Bakesbangpol Provinsi Kalimantan Timur",
            ("PEMERINTAH PROVINSI KALIMANTAN TIMUR", "BADAN KESATUAN BANGSA DAN POLITIK"),
        ),
        ("Sekretariat DPRD", ("SEKRETARIAT DPRD",)),
        ("Kota Bontang", ("KOTA BONTANG",)),
        ("  ", ()),
    ],
)
def test_the_name_of_an_office_says_how_its_letterhead_begins(office, lines) -> None:
    assert suggest_letterhead(office) == lines


def test_the_office_is_larger_than_the_government_above_it() -> None:
    first, second, third = letterhead_of(("PEMERINTAH", "BADAN", "Jalan"), True)
    assert (first.bold, second.bold, third.bold) == (False, True, False)
    assert second.size_pt > first.size_pt > third.size_pt
    assert letterhead_of(("BADAN", "Jalan"), False)[0].bold
    assert letterhead_of((), True) == ()
