"""The columns of the list of reports."""

from datetime import date
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.reports.report_lines import ReportSummary
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.look.meeting_labels import MEETING_STATUS_TONES, meeting_status_word
from kesbang_desktop.ui.reports.reports_read import ReportsRead
from kesbang_desktop.ui.tables.cell import Heading
from kesbang_desktop.ui.tables.column import Column


class ReportColumn(IntEnum):
    """The columns in their order."""

    TITLE = 0
    ISSUES = 1
    ACTIONS = 2
    STATUS = 3


# What has lost its day comes first, where it is seen.
_NO_DAYS = (date.min, date.min)
_ORDER = (MeetingKind.POLITICAL_REPORT, MeetingKind.DESK_DAY, MeetingKind.REGION_REPORT)


def report_columns() -> tuple[Column[ReportSummary], ...]:
    """Return the columns of reports."""
    return (
        Column(
            title=_tr("Laporan"),
            words=lambda one: one.title,
            second_line=_about,
            tool_tip=lambda one: f"{one.title}\n{_about(one)}",
        ),
        Column(
            title=_tr("Permasalahan"), words=lambda one: str(one.issues or "–"), is_at_right=True
        ),
        Column(
            title=_tr("Tindak lanjut"), words=lambda one: str(one.actions or "–"), is_at_right=True
        ),
        Column(
            title=_tr("Status"),
            words=lambda one: meeting_status_word(one.status),
            tone=lambda one: MEETING_STATUS_TONES[one.status],
            is_pill=True,
        ),
    )


def report_rows(read: ReportsRead) -> list[ReportSummary | Heading]:
    """Return the reports under what they are, those of the office first."""
    rows: list[ReportSummary | Heading] = []
    for kind in _ORDER:
        if some := read.of_kind(kind):
            rows += [Heading(translated(kind.label), len(some)), *_sorted(some, read)]
    return rows


def _sorted(some: list[ReportSummary], read: ReportsRead) -> list[ReportSummary]:
    places = {region: place for place, region in enumerate(read.regions)}
    last = len(places)

    def order(one: ReportSummary) -> tuple[object, ...]:
        days = (one.period.since, one.period.until) if one.period else _NO_DAYS
        return places.get(one.region, last), one.region, days, one.id

    return sorted(some, key=order)


def _about(one: ReportSummary) -> str:
    when = translated(one.period.label) if one.period else _tr("belum bertanggal")
    return " · ".join(filter(None, (one.region, when)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("report_columns", text)
