"""The follow-ups of one meeting as a table."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.follow_up_query import CLOSED
from kesbang_desktop.ui.follow_ups.due_words import due_text, due_tone, is_late
from kesbang_desktop.ui.language.formats import day_in_words, describe_distance
from kesbang_desktop.ui.look.labels import ACTION_STATUS_TONES, action_status_word
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.rows_model import RowsModel


class ActionsModel(RowsModel[FollowUp]):
    """Shows follow-ups.

    ``home`` is the meeting whose list this is: one of another meeting was carried into it.
    """

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        self._today = today
        self.home: UUID | None = None
        super().__init__(self._make_columns(), lambda one: one.entry_id, parent)

    def show_follow_ups(self, follow_ups: Sequence[FollowUp]) -> None:
        """Show ``follow_ups`` in the order given."""
        self.show(follow_ups)
        # The same ones are nearer to their day than when they were shown before.
        self.tell_changed()

    def set_status(self, entry_id: UUID, status: ActionStatus) -> None:
        """Show ``status`` before it is stored."""
        self.show_follow_ups(
            [
                one._replace(status=status) if one.entry_id == entry_id else one
                for one in self.records
            ]
        )

    def collect(
        self, spans: Sequence[tuple[int, int]], done: Callable[[list[FollowUp]], object]
    ) -> None:
        """Call ``done`` with every follow-up on the rows of ``spans``."""
        done([one for first, last in spans for one in self.records[first : last + 1]])

    def counts_text(self) -> str:
        """Return how many are open, late and due tomorrow; empty where nothing is shown."""
        if not self.records:
            return ""
        today = self._today()
        open_ones = [one for one in self.records if one.status not in CLOSED]
        parts = [self.tr("{0} belum selesai").format(len(open_ones))]
        if late := sum(is_late(one, today) for one in open_ones):
            parts.append(self.tr("{0} lewat tenggat").format(late))
        if soon := sum(one.due is not None and (one.due - today).days == 1 for one in open_ones):
            parts.append(self.tr("{0} jatuh tempo besok").format(soon))
        return " · ".join(parts)

    def _make_columns(self) -> tuple[Column[FollowUp], ...]:
        return (
            Column(title=_tr("No."), is_number=True, tone=Tone.MUTED),
            Column(
                title=_tr("Tindak lanjut"),
                words=_text,
                second_line=self._carried_words,
                tool_tip=_text,
            ),
            Column(
                title=_tr("Penanggung jawab"),
                words=lambda one: ", ".join(owner.name for owner in one.owners) or "–",
            ),
            Column(
                title=_tr("Tenggat"),
                words=lambda one: due_text(one, self._today()),
                second_line=self._distance,
                tone=lambda one: due_tone(one, self._today()),
                is_strong=lambda one: is_late(one, self._today()),
            ),
            Column(
                title=_tr("Status"),
                words=lambda one: action_status_word(one.status),
                tone=lambda one: ACTION_STATUS_TONES[one.status],
                is_pill=True,
            ),
            Column(
                title=_tr("Perkembangan terakhir"),
                words=_progress,
                tone=Tone.MUTED,
                tool_tip=_progress,
            ),
        )

    def _distance(self, one: FollowUp) -> str:
        if one.due is None or one.status in CLOSED:
            return ""
        return describe_distance(one.due, self._today())

    def _carried_words(self, one: FollowUp) -> str:
        if self.home in (None, one.meeting_id):
            return ""
        return _tr("dibawa dari rapat {0}").format(day_in_words(one.meeting_date))


def _text(one: FollowUp) -> str:
    return one.printed_text.replace("\n", " ")


def _progress(one: FollowUp) -> str:
    return one.last_progress.replace("\n", " ") or "–"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ActionsModel", text)
