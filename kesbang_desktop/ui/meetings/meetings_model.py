"""The list of meetings as a table model that reads ahead only as far as the view scrolls."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QObject

from kesbang_desktop.domain.meeting import MeetingFilter, MeetingSummary
from kesbang_desktop.ports.meetings import MeetingPorts
from kesbang_desktop.ui.language.formats import format_time
from kesbang_desktop.ui.look.meeting_labels import (
    MEETING_STATUS_TONES,
    column_date,
    meeting_status_word,
)
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.paged_model import PagedModel
from kesbang_desktop.ui.work.worker import Worker


class MeetingColumn(IntEnum):
    """The columns in their order."""

    DATE = 0
    TITLE = 1
    STATUS = 2
    DECISIONS = 3
    ACTIONS = 4


class MeetingsModel(PagedModel[MeetingFilter, MeetingSummary]):
    """Meetings newest first."""

    def __init__(
        self, meetings: MeetingPorts, worker: Worker, parent: QObject | None = None
    ) -> None:
        super().__init__(
            _columns(), lambda one: one.id, meetings.list, meetings.count, worker, parent
        )


def _columns() -> tuple[Column[MeetingSummary], ...]:
    return (
        Column(
            title=_tr("Tanggal"),
            words=lambda one: column_date(one.date),
            second_line=lambda one: format_time(one.started_at) if one.started_at else "",
            tone=lambda one: Tone.WARN if one.date is None else Tone.PLAIN,
        ),
        Column(
            title=_tr("Rapat"),
            words=lambda one: one.title,
            second_line=lambda one: one.place,
            tool_tip=lambda one: one.title,
            is_strong=True,
        ),
        Column(
            title=_tr("Status"),
            words=lambda one: meeting_status_word(one.status),
            tone=lambda one: MEETING_STATUS_TONES[one.status],
            is_pill=True,
        ),
        _counted(_tr("Keputusan"), lambda one: one.decisions),
        _counted(_tr("Tindak lanjut"), lambda one: one.actions),
    )


def _counted(title: str, count: Callable[[MeetingSummary], int]) -> Column[MeetingSummary]:
    return Column(
        title=title,
        words=lambda one: str(count(one) or "–"),
        tone=lambda one: Tone.PLAIN if count(one) else Tone.MUTED,
        is_at_right=True,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("MeetingsModel", text)
