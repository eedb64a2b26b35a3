"""The way by which several people are invited at once."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.invite_group import InviteGroup
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.roll_editing import of_next
from kesbang_desktop.ports.doors import AttendeesTabPorts
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.attendance_keeper import AttendanceKeeper
from kesbang_desktop.ui.workspace.attendee_edits import RollEdit, add_party
from kesbang_desktop.ui.workspace.invite_dialog import InviteDialog
from kesbang_desktop.ui.workspace.invitees import Invitable, Invitee


class Inviting(QObject):
    """Asks over ``parent`` and tells in ``banner``."""

    def __init__(
        self,
        ports: AttendeesTabPorts,
        worker: Worker,
        keeper: AttendanceKeeper,
        banner: Banner,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._keeper = keeper
        self._banner = banner
        self._parent = parent
        self.dialog: InviteDialog | None = None

    def ask(self) -> None:
        """Show whom there is to invite."""
        meeting_id = self._keeper.meeting_id
        if meeting_id is None or self._keeper.refuses():
            return
        ports, there = self._ports, frozenset(one.party.id for one in self._keeper.records)

        def read() -> Invitable:
            groups, last = ports.attendance.groups(), ports.attendance.last_invited(meeting_id)
            return Invitable(ports.directory.load(), groups, last, there)

        self._worker.run(
            read, lambda found: self._show(meeting_id, found), self._banner.show_failure
        )

    def _show(self, meeting_id: UUID, found: Invitable) -> None:
        if self._keeper.meeting_id != meeting_id:
            return
        self._keeper.use_directory(found.directory)
        dialog = self.dialog = InviteDialog(found, self._parent)
        dialog.group_saved.connect(self._save_group)
        dialog.group_deleted.connect(self._delete_group)

        def finish(result: int) -> None:
            self.dialog = None
            if result == QDialog.DialogCode.Accepted and self._keeper.meeting_id == meeting_id:
                self._invite(meeting_id, dialog.chosen)

        dialog.finished.connect(finish)
        dialog.open()

    def _invite(self, meeting_id: UUID, chosen: Sequence[Invitee]) -> None:
        before = self._keeper.records
        edit = RollEdit(before)
        for one in chosen:
            if one.before is None:
                rows = edit.attendances
                keeper = self._keeper
                edit = add_party(rows, meeting_id, one.party, keeper.directory, keeper.day)
            else:
                edit = RollEdit(_with_copy(edit.attendances, meeting_id, one.before))
        edit = RollEdit(edit.attendances)
        added = len(edit.attendances) - len(before)
        if added:
            self._keeper.apply(edit)
            words = self.tr("{0} orang diundang.", "", added).format(added)
            self._banner.show_message(
                words, [(self.tr("Urungkan"), self._keeper.undo)], UNDO_HINT_MS
            )

    def _save_group(self, group: InviteGroup, known: InviteGroup | None) -> None:
        save = self._ports.attendance.save_group
        self._worker.run(lambda: save(group, known), None, self._banner.show_failure, writes=True)

    def _delete_group(self, group_id: UUID) -> None:
        delete = self._ports.attendance.delete_group
        self._worker.run(lambda: delete(group_id), None, self._banner.show_failure, writes=True)


def _with_copy(
    rows: tuple[Attendance, ...], meeting_id: UUID, before: Attendance
) -> tuple[Attendance, ...]:
    """Return ``rows`` and whoever was there ``before``, with nothing noted of him yet."""
    if any(one.party.id == before.party.id for one in rows):
        return rows
    [key] = keys_after(rows[-1].order_key if rows else None, 1)
    return (*rows, replace(of_next(before, meeting_id), order_key=key))
