"""A line is cut between names, never inside the gelar of one."""

import pytest

from kesbang_desktop.domain.shortening import shorten_between_names


@pytest.mark.parametrize(
    ("text", "limit", "shown"),
    [
        ("Lapor ke Dr. H. Ahmad, S.Sos., M.Si. besok", 26, "Lapor ke Dr. H. Ahmad, S.Sos., M.Si.…"),
        ("Lapor ke Dr. H. Ahmad, S.Sos., M.Si.", 24, "Lapor ke Dr. H. Ahmad, S.Sos., M.Si."),
        ("Lapor kepada Dr. H. Ahmad, S.Sos.", 19, "Lapor kepada…"),
        ("Siapkan posko di kecamatan", 20, "Siapkan posko di…"),
        ("Siapkan posko", 20, "Siapkan posko"),
        ("Sangatpanjangsekalitanpaspasi", 10, "Sangatpan…"),
    ],
)
def test_gelar_stay_with_their_name(text: str, limit: int, shown: str) -> None:
    assert shorten_between_names(text, limit) == shown
