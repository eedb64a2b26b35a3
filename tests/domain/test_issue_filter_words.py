"""A filter of the inventory in words, as headings have it."""

import pytest

from kesbang_desktop.domain.issue import IssueFilter, describe_filter


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        (IssueFilter(open_only=False), ""),
        (IssueFilter(), "Belum teratasi"),
        (IssueFilter(region="Kota Bontang", open_only=False), "Kota Bontang"),
        (IssueFilter(" jalan ", "", "Ormas"), "Belum teratasi · Seri Ormas · Memuat “jalan”"),
        (IssueFilter(open_only=False, unclassified_only=True), "Tanpa yang terbatas"),
        (IssueFilter(open_only=False, field="politik"), "Bidang politik"),
    ],
)
def test_it_says_what_is_left_in(wanted, words):
    assert describe_filter(wanted) == words
