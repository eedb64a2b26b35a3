import pytest

from kesbang_desktop.domain.all_capitals import in_usual_letters, is_shouted


@pytest.mark.parametrize(
    ("name", "usual"),
    [
        ("AHMAD", "Ahmad"),
        ("DR. H. AHMAD FAUZI, S.SOS., M.SI", "Dr. H. Ahmad Fauzi, S.Sos., M.Si"),
        ("Dr. H. AHMAD FAUZI, M.Si", "Dr. H. Ahmad Fauzi, M.Si"),
        ("SITI AMINAH, SE, MM", "Siti Aminah, SE, MM"),
        ("RAHMAT BIN ALI", "Rahmat bin Ali"),
        ("MA'RUF AMIN", "Ma'ruf Amin"),
        ("NUR-AINI", "Nur-Aini"),
    ],
)
def test_capitals_stand_where_they_usually_do(name: str, usual: str) -> None:
    assert is_shouted(name)
    assert in_usual_letters(name) == usual


@pytest.mark.parametrize("name", ["Ahmad", "A. B.", "", "SE", "Ahmad FAUZI"])
def test_what_is_not_in_capitals_only_is_no_concern(name: str) -> None:
    assert not is_shouted(name)
