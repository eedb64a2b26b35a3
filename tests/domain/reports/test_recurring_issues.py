from uuid import UUID

import pytest

from kesbang_desktop.domain.reports.recurring_issues import (
    ReportedIssue,
    recurring,
)
from tests.domain.search.shipped_language import shipped_language

STEMS = shipped_language().stems
PASER = "Kabupaten Paser"


def issue(number: int, text: str, region: str = PASER, field: str = "politik") -> ReportedIssue:
    return ReportedIssue(UUID(int=number), text, region, field)


def is_same(one: ReportedIssue, other: ReportedIssue) -> bool:
    return bool(recurring([one], [[other]], STEMS))


@pytest.mark.parametrize(
    ("one", "other", "are_alike"),
    [
        ("Daftar pemilih ganda di Tanah Grogot", "Pemilih ganda masih di daftar", True),
        ("Perusakan baliho paslon", "Baliho paslon dirusak orang tak dikenal", True),
        ("Netralitas ASN", "ASN tidak netral", True),
        ("Banjir", "Banjir di Kecamatan Kuaro", True),
        ("Kampanye di sekolah", "Kampanye akbar di lapangan", False),
        ("Pelantikan pejabat ditunda", "Harga beras naik", False),
        ("di dan yang", "di dan yang", False),
        ("", "", False),
    ],
)
def test_problems_are_alike_by_the_forms_of_their_words(
    one: str, other: str, are_alike: bool
) -> None:
    assert is_same(issue(1, one), issue(2, other)) is are_alike
    assert is_same(issue(2, other), issue(1, one)) is are_alike


def test_another_region_or_field_is_another_problem() -> None:
    text = "Spanduk dirusak di pasar"
    assert not is_same(issue(1, text), issue(2, text, "Kota Bontang"))
    assert not is_same(issue(1, text), issue(2, text, field="hankam"))
    assert is_same(issue(1, text), issue(2, text, field=""))


def test_a_matter_is_told_once_with_how_many_periods_in_a_row_had_it() -> None:
    now = [
        issue(1, "Daftar pemilih ganda di Tanah Grogot"),
        issue(2, "Pemilih ganda masih di daftar"),
        issue(3, "Harga beras naik", field="ekonomi"),
    ]
    before = [
        [
            issue(11, "Ditemukan pemilih ganda dalam daftar"),
            issue(12, "Harga gula", field="ekonomi"),
        ],
        [issue(21, "Pemilih ganda dalam daftar sementara")],
        [],
        [issue(41, "Pemilih ganda dalam daftar sementara")],
    ]
    (found,) = recurring(now, before, STEMS)
    assert (found.issue.id, found.periods) == (UUID(int=1), 3)
    assert found.issues == tuple(UUID(int=number) for number in (1, 2, 11, 21))


def test_what_is_new_does_not_recur() -> None:
    assert recurring([issue(1, "Baliho roboh")], [], STEMS) == ()
    assert recurring([issue(1, "Baliho roboh")], [[]], STEMS) == ()
    assert recurring([], [[issue(1, "Baliho roboh")]], STEMS) == ()
