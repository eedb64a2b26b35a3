from datetime import date, datetime

import pytest

from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.issue import (
    NO_REGION,
    Issue,
    IssueFilter,
    IssueNote,
    group_issues,
    sort_issues,
)
from kesbang_desktop.domain.region import Region, Regions

NOON = datetime(2026, 3, 12, 12)

REGIONS = Regions([Region("Kabupaten Paser"), Region("Kota Bontang")])


def make(text: str, region: str = "", day: date | None = None, **fields: object) -> Issue:
    return Issue(new_id(), new_id(), "Rapat Pemantauan", day, text, region, **fields)


@pytest.mark.parametrize(
    ("wanted", "fits"),
    [
        (IssueFilter(), True),
        (IssueFilter("RUSAK pemantauan"), True),
        (IssueFilter("aspal paser"), True),
        (IssueFilter("banjir"), False),
        (IssueFilter(region="kabupaten paser"), True),
        (IssueFilter(region="Kota Bontang"), False),
        (IssueFilter(series="bulan"), True),
        (IssueFilter(series="tahun"), False),
    ],
)
def test_what_a_filter_shows(wanted: IssueFilter, fits: bool) -> None:
    one = make("Jalan rusak", "Kabupaten Paser", last_note="Diaspal", series="Rapat bulanan")
    assert wanted.fits(one) is fits


def test_what_is_solved_is_shown_when_asked_for() -> None:
    solved = make("Jalan", is_solved=True)
    assert not IssueFilter().fits(solved)
    assert IssueFilter(open_only=False).fits(solved)


def test_problems_stand_by_region_the_newest_first() -> None:
    old = make("a", "Kota Bontang", date(2025, 12, 31))
    new = make("b", "Kota Bontang", date(2026, 1, 1))
    paser, nowhere = make("c", "Kabupaten Paser"), make("d")
    groups = group_issues(sort_issues([nowhere, old, new, paser], REGIONS))
    assert groups == [
        ("Kabupaten Paser", (paser,)),
        ("Kota Bontang", (new, old)),
        (NO_REGION, (nowhere,)),
    ]


def test_a_note_holds_nothing_unprintable() -> None:
    with pytest.raises(InvalidRecordError, match="karakter"):
        IssueNote(new_id(), new_id(), NOON, "\x00")
