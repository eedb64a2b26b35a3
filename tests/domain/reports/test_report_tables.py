"""The tables of a political report in words."""

from dataclasses import replace
from datetime import date

import pytest

from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.report_basis import RecurringIssue, ReportBasis
from kesbang_desktop.domain.reports.report_forms import POLITICAL_FORM
from kesbang_desktop.domain.reports.report_tables import (
    completeness_sentence,
    condition_rows,
    how_often,
    issues_in,
    recurring_rows,
)
from kesbang_desktop.domain.reports.report_titles import (
    period_title,
    province_in,
    province_title,
)
from kesbang_desktop.domain.sample_profile import sample_profile
from tests.documents.reports import NOVEMBER, REGIONS, monthly_basis


def test_a_condition_that_nobody_reported_is_said_so() -> None:
    rows = condition_rows(monthly_basis({}))
    assert [row["wilayah"] for row in rows] == list(REGIONS)
    assert rows[1] == {
        "wilayah": REGIONS[1],
        "kondisi": "Siaga",
        "sejak": "2 November 2024",
        "alasan": "Arus logistik.",
    }
    assert rows[9]["kondisi"] == "Belum dilaporkan"
    assert condition_rows(ReportBasis(NOVEMBER, REGIONS)) == []


def test_who_has_not_reported_is_named() -> None:
    basis = ReportBasis(NOVEMBER, REGIONS[:3], frozenset(REGIONS[:2]))
    assert completeness_sentence(basis) == (
        "Laporan diterima dari 2 dari 3 kabupaten/kota; belum melapor: Kota Bontang."
    )
    whole = replace(basis, received=frozenset(REGIONS[:3]))
    assert completeness_sentence(whole) == "Laporan diterima dari 3 dari 3 kabupaten/kota."
    assert completeness_sentence(ReportBasis(NOVEMBER)) == ""


@pytest.mark.parametrize(
    ("periods", "words"),
    [
        (2, "bulan kedua berturut-turut"),
        (3, "bulan ketiga berturut-turut"),
        (10, "bulan kesepuluh berturut-turut"),
        (11, "bulan ke-11 berturut-turut"),
    ],
)
def test_how_long_a_problem_lasts(periods: int, words: str) -> None:
    assert how_often(RecurringIssue("x", "", "", periods), "bulan") == words


def test_the_most_persistent_problem_comes_first_and_names_its_field() -> None:
    rows = recurring_rows(monthly_basis({}), POLITICAL_FORM)
    assert [row["lama"] for row in rows] == [
        "bulan ketiga berturut-turut",
        "bulan kedua berturut-turut",
    ]
    assert rows[0]["bidang"] == "Politik"
    assert rows[1]["tindak_lanjut"] == "Tidak ada yang terbuka"


def test_problems_of_a_quarter_are_those_of_its_months() -> None:
    months = [Period.month_of(date(2024, month, 1)) for month in (9, 10, 11)]
    issues = {(REGIONS[0], one): at + 1 for at, one in enumerate(months)}
    quarter = Period(date(2024, 10, 1), date(2024, 11, 30))
    basis = ReportBasis(quarter, REGIONS, issues=issues)
    assert issues_in(basis, REGIONS[0], quarter) == 5


def test_titles() -> None:
    assert period_title(NOVEMBER) == "BULAN NOVEMBER 2024"
    day = Period(date(2024, 11, 4), date(2024, 11, 17))
    assert period_title(day) == "PERIODE 4 NOVEMBER 2024 S.D. 17 NOVEMBER 2024"
    assert period_title(None) == ""
    assert province_title("Kalimantan Timur") == "PROVINSI KALIMANTAN TIMUR"
    assert province_title("Daerah Istimewa Yogyakarta") == "DAERAH ISTIMEWA YOGYAKARTA"
    assert province_title("") == ""


def test_the_province_is_the_one_that_the_letterhead_names() -> None:
    profile = sample_profile(new_id())
    assert province_in(profile) == "KALIMANTAN TIMUR"
    other = replace(profile, letterhead=(), office="Badan Kesbangpol Provinsi Riau")
    assert province_in(other) == "Riau"
    assert province_in(replace(other, office="Kesbangpol Kota Bontang")) == ""
