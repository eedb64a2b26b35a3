"""What can be done with the chosen rows of the attendance list, by keys and by mouse."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kesbang_desktop.domain.attendance import Attendance, Presence
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.roll_editing import move, move_to, next_presence, set_presence
from kesbang_desktop.ui.commands import attendees as commands
from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.workspace.attendance_keeper import AttendanceKeeper
from kesbang_desktop.ui.workspace.attendee_edits import edit_cell
from kesbang_desktop.ui.workspace.attendees_table import AttendeesTable


class AttendeeCommands(QObject):
    """Changes what ``keeper`` holds of the rows chosen in ``table``, and tells in ``banner``."""

    def __init__(
        self,
        table: AttendeesTable,
        keeper: AttendanceKeeper,
        banner: Banner,
        paste: Callable[[], object],
    ) -> None:
        super().__init__(table)
        self._table = table
        self._keeper = keeper
        self._banner = banner
        table.rows_dropped.connect(self._drop)
        for command, act in (
            (commands.CYCLE_PRESENCE, self._cycle_presence),
            (commands.REMOVE, self._remove),
            (commands.MOVE_UP, lambda: self._move(-1)),
            (commands.MOVE_DOWN, lambda: self._move(1)),
            (commands.UNDO, keeper.undo),
            (commands.PASTE, paste),
        ):
            bind(table, command, act)

    def note_all_present(self) -> None:
        """Note that everybody is present of whom nothing is known yet."""
        waiting = [one.id for one in self._keeper.records if one.presence is Presence.UNKNOWN]
        self._keeper.apply(set_presence(self._keeper.records, waiting, Presence.PRESENT))

    def edit_cell(self, attendance: Attendance, column: int, text: str) -> None:
        """Take what was typed into a cell, or say why it cannot be."""
        keeper = self._keeper
        try:
            keeper.apply(edit_cell(keeper.records, attendance.id, column, text, keeper.directory))
        except KnownError as error:
            self._banner.show_failure(error)

    def _cycle_presence(self) -> None:
        if chosen := self._table.selected_ids():
            rows = self._keeper.records
            first = next(one for one in rows if one.id == chosen[0])
            self._keeper.apply(set_presence(rows, chosen, next_presence(first.presence)))

    def _move(self, step: int) -> None:
        self._keeper.apply(move(self._keeper.records, self._table.selected_ids(), step))

    def _drop(self, place: int) -> None:
        self._keeper.apply(move_to(self._keeper.records, self._table.selected_ids(), place))

    def _remove(self) -> None:
        chosen = set(self._table.selected_ids())
        if not chosen or self._keeper.refuses():
            return
        rows = self._keeper.records
        gone = [one.party.name for one in rows if one.id in chosen]
        what = (
            gone[0] if len(gone) == 1 else self.tr("{0} peserta", "", len(gone)).format(len(gone))
        )
        self._keeper.apply(tuple(one for one in rows if one.id not in chosen))
        self._banner.show_message(
            self.tr("{0} dihapus dari daftar").format(what),
            [(self.tr("Urungkan"), self._keeper.undo)],
            UNDO_HINT_MS,
        )
