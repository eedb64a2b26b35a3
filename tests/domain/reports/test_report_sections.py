"""What a report is called while its days are being given."""

from dataclasses import replace
from datetime import date

import pytest

from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.report_sections import report_title, retitled

NOVEMBER = Period(date(2024, 11, 1), date(2024, 11, 30))
REGION = "Kabupaten Berau"


def report(kind: MeetingKind, period: Period = NOVEMBER, region: str = "") -> Meeting:
    title = report_title(kind, period, region)
    return Meeting(new_id(), title, period.since, kind=kind, until=period.until, region=region)


@pytest.mark.parametrize("kind", [one for one in MeetingKind if one.is_report])
def test_a_report_goes_on_being_called_by_its_days(kind: MeetingKind) -> None:
    before = report(kind)
    week = replace(before, date=date(2024, 11, 4), until=date(2024, 11, 10))
    assert retitled(before, week).title == f"{kind.label} 4 November 2024 s.d. 10 November 2024"


def test_a_report_that_lost_its_day_for_a_moment_is_called_by_the_next_one() -> None:
    before = report(MeetingKind.DESK_DAY)
    undated = replace(before, date=None, until=None)
    assert retitled(before, undated).title == before.title
    dated = replace(undated, date=date(2024, 11, 2))
    assert retitled(undated, dated).title == "Laporan harian Desk Pilkada 2 November 2024"


def test_a_report_of_another_region_is_called_by_it() -> None:
    before = report(MeetingKind.REGION_REPORT, region=REGION)
    after = replace(before, region="Kota Bontang")
    assert retitled(before, after).title == "Laporan Kota Bontang November 2024"


def test_a_title_that_somebody_gave_stays() -> None:
    before = replace(report(MeetingKind.DESK_DAY), title="Hari tenang")
    assert retitled(before, replace(before, date=date(2024, 11, 2))).title == "Hari tenang"
    edited = replace(report(MeetingKind.DESK_DAY), title="Hari pemungutan suara")
    assert retitled(before, edited) == edited


def test_a_meeting_keeps_its_title() -> None:
    before = Meeting(new_id(), "Notula 1 November 2024", date(2024, 11, 1))
    assert retitled(before, replace(before, date=date(2024, 11, 2))).title == before.title
