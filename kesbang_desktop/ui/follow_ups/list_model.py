"""The follow-ups of all meetings as a table that reads only what is looked at."""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.entry_place import NOWHERE, EntryPlace
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.follow_up_view import FollowUpView, Grouping
from kesbang_desktop.ports.doors import ActionListPorts
from kesbang_desktop.ui.follow_ups.cells import ActionColumn, cell_texts
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.tables.cell import CellText
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.grouped_model import GroupedModel
from kesbang_desktop.ui.tables.row_groups import RowGroup
from kesbang_desktop.ui.work.worker import Worker


class FollowUpListModel(GroupedModel[FollowUpView, FollowUp]):
    """Follow-ups in their groups, with the place of each in its minutes once that was read."""

    def __init__(
        self,
        ports: ActionListPorts,
        worker: Worker,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        self._ports, self._today = ports, today
        self._places: dict[UUID, EntryPlace] = {}
        super().__init__(
            self._make_columns(),
            lambda one: one.entry_id,
            FollowUpView(),
            lambda view: ports.follow_ups.groups(view, today()),
            lambda view, start, limit: ports.follow_ups.group_names(view, today(), start, limit),
            lambda view, group, start, limit: ports.follow_ups.rows(
                view, group, today(), start, limit
            ),
            worker,
            parent,
        )

    def show_status(self, ids: Collection[UUID], status: ActionStatus) -> None:
        """Show ``status`` before it is stored."""
        self.show_altered(lambda one: one._replace(status=status) if one.entry_id in ids else one)

    def read_places(self, first: int, last: int) -> None:
        """Find out where the follow-ups on these rows stand in their minutes."""
        ids = [
            one.entry_id
            for row in range(first, last + 1)
            if (one := self.record_at(row)) and one.meeting_id and one.entry_id not in self._places
        ]
        if ids:
            self._worker.run(
                lambda: self._ports.follow_ups.places(ids),
                lambda found: self._take_places(ids, found),
                lambda error: self.loading_failed.emit(translated(error.sentence)),
            )

    def forget_places(self) -> None:
        """Read anew where follow-ups stand: minutes were changed."""
        self._places.clear()

    def heading_of(self, group: RowGroup) -> str:
        """Return its name, or in the language of the window what those without one are."""
        is_named = group.key and self.question.grouping is not Grouping.DUE_WEEK
        return group.title if is_named else translated(group.title)

    def texts(self, column: int, one: FollowUp) -> list[CellText]:
        """Return what stands in a cell of the row of ``one``; its running number is the table's."""
        place = self._places.get(one.entry_id, NOWHERE)
        return cell_texts(one, column, self._today(), self._ports.holidays, place)

    def _make_columns(self) -> tuple[Column[FollowUp], ...]:
        column = self._make_column
        return (
            Column(title=_tr("No."), is_number=True),
            column(ActionColumn.TEXT, _tr("Tindak lanjut · asal"), lambda one: one.printed_text),
            column(ActionColumn.OWNERS, _tr("Penanggung jawab"), _all_owners),
            column(ActionColumn.DUE, _tr("Tenggat")),
            column(ActionColumn.STATUS, _tr("Status")),
            column(
                ActionColumn.PROGRESS, _tr("Perkembangan terakhir"), lambda one: one.last_progress
            ),
        )

    def _make_column(
        self, at: ActionColumn, title: str, tool_tip: Callable[[FollowUp], str] | None = None
    ) -> Column[FollowUp]:
        texts = partial(self.texts, at)

        def words(one: FollowUp) -> str:
            return "\n".join(text.text + text.tail for text in texts(one))

        return Column(title=title, words=words, texts=texts, tool_tip=tool_tip)

    def _take_places(self, asked: Iterable[UUID], found: Mapping[UUID, EntryPlace]) -> None:
        self._places |= dict.fromkeys(asked, NOWHERE) | dict(found)
        self.tell_changed()


def _all_owners(one: FollowUp) -> str:
    """Return the names of several, one a line; one alone is read in the cell."""
    return "\n".join(owner.name for owner in one.owners) if len(one.owners) > 1 else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("FollowUpListModel", text)
