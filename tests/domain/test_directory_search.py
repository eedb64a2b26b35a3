"""People and agencies are found whatever way their names are typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.directory_search import DirectorySearch, searched_words

_TEXTS = (
    "Dr. H. Ahmad Firdaus Kurniawan, S.Sos., M.Si. Sekretaris Kesbangpol 197001011995031002",
    "Nur'aini Lestari, S.E. Kepala Bidang Dinas Sosial",
    "Muhammad Zulkifli, S.H. Analis badan kesatuan bangsa dan politik kalimantan timur",
    "Drs. Gunawan Santoso Komandan Kodim 0901/Samarinda",
)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("ahmad firdaus", [0]),
        ("KURNIAWAN", [0]),
        ("Ir. Ahmad Firdaus, M.M.", [0]),
        ("Pak Gunawan", [3]),
        ("Ahmad, M.Si., kesbangpol", [0]),
        ("nuraini", [1]),
        ("nur’aini", [1]),
        ("kurnaiwan", [0]),
        ("firdus", [0]),
        ("zulkiffli", [2]),
        ("muhamad zulkipli", [2]),
        ("santoos gunawan", [3]),
        ("kesbangpol kaltim zulkifli", [2]),
        ("M.Si", [0]),
        ("1970", [0]),
        ("0901", [3]),
        ("0902", []),
        ("197101011995031002", []),
        ("xyz", []),
        ("firdaus santoso", []),
    ],
)
def test_a_query_finds(query, found) -> None:
    assert list(DirectorySearch(_TEXTS).find(query)) == found


def test_what_is_written_so_comes_alone() -> None:
    texts = ("Santi Dewi", "Santo Dewi", "Santa Dewi")
    assert list(DirectorySearch(texts).find("santo")) == [1]
    assert list(DirectorySearch(texts).find("sante")) == [0, 1, 2]


def test_an_empty_query_finds_all() -> None:
    assert list(DirectorySearch(_TEXTS).find(" , ")) == [0, 1, 2, 3]
    assert list(DirectorySearch(()).find("ahmad")) == []


def test_gelar_are_not_searched_but_where_there_is_nothing_else() -> None:
    assert searched_words("Dr. H. Ahmad, M.Si., Dinkes") == ["ahmad", "dinkes"]
    assert searched_words("S.Sos.") == ["s", "sos"]


_NAMES = st.lists(st.text("abcdefghij", min_size=5, max_size=9), min_size=1, max_size=20)


@given(_NAMES, st.data())
def test_a_name_with_one_letter_left_out_is_still_found(names, data) -> None:
    at = data.draw(st.integers(0, len(names) - 1))
    name = names[at]
    gap = data.draw(st.integers(0, len(name) - 1))
    typed = name[:gap] + name[gap + 1 :]
    found = DirectorySearch(names).find(typed)
    assert at in found or any(typed in names[one] for one in found)
