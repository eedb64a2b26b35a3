"""What stands in a form, filled in or empty: the answers of its head and the rows of its parts."""

from collections.abc import Sequence
from dataclasses import dataclass

from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.reports.form_words import (
    FIELD_COLUMNS,
    OVERVIEW_COLUMNS,
    SUGGESTION_COLUMNS,
    Ask,
    Column,
    field_titles,
    part_titles,
)
from kesbang_desktop.domain.reports.region_report import RegionReport, ReportedEvent
from kesbang_desktop.domain.reports.report_forms import OVERVIEW, SUGGESTIONS, PoliticalForm

Row = dict[Column, str]


@dataclass(frozen=True, slots=True)
class FormPart:
    """A part of the form by its ``key`` and heading, with what is filled in by columns."""

    key: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...] = ()


def answers_of(report: RegionReport) -> dict[Ask, str]:
    """Return what ``report`` answers in the head, empty strings for what it leaves open."""
    return {
        Ask.REGION: report.region,
        Ask.PERIOD: report.period.label if report.period else "",
        Ask.CONDITION: report.safety.value if report.safety else "",
        Ask.REASON: report.reason,
        Ask.REPORTER: report.reporter,
        Ask.POSITION: "",
        Ask.PHONE: "",
    }


def overview_of(report: RegionReport, form: PoliticalForm) -> FormPart:
    """Return the first part."""
    rows = tuple(map(_event, report.overview))
    return FormPart(OVERVIEW, part_titles(form)[OVERVIEW], OVERVIEW_COLUMNS, rows)


def fields_of(report: RegionReport, form: PoliticalForm) -> list[FormPart]:
    """Return a part for each field of ``form``, then for each heading that ``report`` added."""
    titles = field_titles(form)
    titles |= {one.key: f"Bidang {one.key}" for one in report.fields if one.key not in titles}
    return [
        FormPart(key, title, FIELD_COLUMNS, _texts(report.paragraphs_of(key)))
        for key, title in titles.items()
    ]


def suggestions_of(report: RegionReport, form: PoliticalForm) -> FormPart:
    """Return the last part."""
    rows = _texts(report.suggestions)
    return FormPart(SUGGESTIONS, part_titles(form)[SUGGESTIONS], SUGGESTION_COLUMNS, rows)


def _event(one: ReportedEvent) -> Row:
    day = format_date(one.day) if one.day else ""
    return {Column.DAY: day, Column.TITLE: one.title, Column.TEXT: one.text}


def _texts(paragraphs: Sequence[str]) -> tuple[Row, ...]:
    return tuple({Column.TEXT: text} for text in paragraphs)
