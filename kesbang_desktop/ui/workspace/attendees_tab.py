"""Who was invited and who came ("Peserta")."""

from collections import Counter
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.domain.attendance import Attendance, Presence, Role
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.party import Directory, Party
from kesbang_desktop.domain.roll_editing import (
    Roll,
    give_role,
    move,
    move_to,
    next_presence,
    set_presence,
)
from kesbang_desktop.domain.roll_reading import RollReading
from kesbang_desktop.ports.doors import AttendeesTabPorts
from kesbang_desktop.ui.commands import attendees as commands
from kesbang_desktop.ui.commands.binding import bind, with_keys
from kesbang_desktop.ui.look.labels import presence_word
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.widgets.drafts import Drafts
from kesbang_desktop.ui.widgets.frozen_keys import ENTER_KEYS, FrozenKeys
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow
from kesbang_desktop.ui.work.unstored import Unstored
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.attendance_saver import AttendanceSaver
from kesbang_desktop.ui.workspace.attendee_adding import AttendeeAdding
from kesbang_desktop.ui.workspace.attendee_edits import (
    RollEdit,
    RollStep,
    add_party,
    add_reading,
    edit_cell,
    step_before,
)
from kesbang_desktop.ui.workspace.attendee_line_edit import AttendeeLineEdit
from kesbang_desktop.ui.workspace.attendees_model import AttendeesModel
from kesbang_desktop.ui.workspace.attendees_table import AttendeesTable


class AttendeesTab(QWidget):
    """Edits the attendance list and stores every change.

    ``attendances_changed`` carries all attendances at once after every change;
    ``changes_committed`` the Changes once they are on disk; ``refused()`` where somebody tries to
    change what is final.
    """

    attendances_changed = Signal(object)
    changes_committed = Signal(object)
    refused = Signal()

    def __init__(
        self, ports: AttendeesTabPorts, worker: Worker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._minutes: Minutes | None = None
        self._directory = Directory()
        self._past: list[RollStep] = []
        self._brought: dict[UUID, RollEdit] = {}
        self._is_frozen = False
        self._wanted_role: Role | None = None
        self._saver = AttendanceSaver(ports.meetings.save_attendances, worker, self)
        self.model = AttendeesModel(self)
        self.adding = AttendeeAdding(ports, worker, lambda: self.model.records, self)
        self.table = AttendeesTable(self.model, self)
        self.line = AttendeeLineEdit(self)
        self._drafts = Drafts(self.line)
        self.banner = Banner(self)
        self.all_present = QPushButton(self.tr("Semua hadir"), self)
        self.all_present.setAccessibleName(self.tr("Catat semua peserta hadir"))
        self.count = QLabel(self)
        self.count.setProperty("role", "muted")
        self._lay_out()
        self.banner.lie_over(self.table)
        self._add_actions()
        self._connect()

    @property
    def is_settled(self) -> bool:
        """Whether the list as it is shown is on disk."""
        return not self._saver.is_busy

    def unstored(self) -> list[Unstored]:
        """Return what is typed in the line and was not added."""
        return self._drafts.unstored(
            self.focus_line,
            self.tr("“{0}” belum ditambahkan ke peserta; Enter menambahkannya."),
            self.tr("“{0}” diketik di peserta rapat lain dan belum ditambahkan."),
        )

    def set_minutes(self, minutes: Minutes) -> None:
        """Show the attendances of ``minutes``; changes that are still being written stay."""
        same = self._minutes is not None and self._minutes.meeting.id == minutes.meeting.id
        self._minutes = minutes
        self._drafts.turn_to(minutes.meeting.id)
        if not same:
            self._past.clear()
            self._brought.clear()
            self.banner.dismiss()
        if not (same and self._saver.is_busy):
            self._saver.start_from(minutes.attendances)
            self._show(minutes.attendances)
        self._worker.run(self._ports.directory.load, self._set_directory)

    def apply(self, edit: RollEdit | Roll) -> None:
        """Show the list after an edit, store what differs, and tell."""
        if self._refuse():
            return
        edit = edit if isinstance(edit, RollEdit) else RollEdit(edit)
        if self._minutes is None or edit == RollEdit(self.model.records):
            return
        self._past.append(step_before(self.model.records, edit, self._directory))
        self._show(edit.attendances)
        self._saver.save(
            self._minutes.meeting.id, edit.attendances, edit.people, edit.organizations
        )
        self.attendances_changed.emit(edit.attendances)

    def undo(self) -> None:
        """Take the last change back, in the directory too."""
        if self._refuse():
            return
        if self._minutes is not None and self._past:
            self.banner.dismiss()
            before = self._past.pop()
            self._show(before.attendances)
            self._saver.save(
                self._minutes.meeting.id,
                before.attendances,
                before.people,
                withdrawn=before.withdrawn,
            )
            self.attendances_changed.emit(self.model.records)

    def take_out(self, party: Party) -> None:
        """Take back that ``party`` was added for a line, in the directory too where it was new."""
        rows = self.model.records
        left = tuple(one for one in rows if one.party.id != party.id)
        if self._minutes is None or self._is_frozen or left == rows:
            return
        if self._past and self._past[-1].attendances == left:
            self.undo()
            return
        is_new = any(party in step.withdrawn for step in self._past)
        self.banner.dismiss()
        self._show(left)
        self._saver.save(self._minutes.meeting.id, left, withdrawn=(party,) if is_new else ())
        self.attendances_changed.emit(left)

    def bring_again(self, party: Party) -> None:
        """Add ``party`` as before :meth:`take_out`."""
        brought = self._brought.get(party.id)
        if brought is None:
            return
        last = self.model.records[-1].order_key if self.model.records else None
        [key] = keys_after(last, 1)
        added = next(one for one in brought.attendances if one.party.id == party.id)
        rows = (*self.model.records, replace(added, order_key=key))
        self.apply(RollEdit(rows, brought.people, brought.organizations))

    def set_frozen(self, frozen: bool) -> None:
        """Let the list be read alone, or be changed again."""
        self._is_frozen = frozen
        self._frozen_keys.is_on = frozen
        for part in (self.line, self.all_present, self._hint):
            part.setVisible(not frozen)
        self.table.set_frozen(frozen)

    def focus_line(self) -> None:
        """Put the cursor where attendees are added, on the rows where none can be."""
        if self._is_frozen:
            self.table.focus_rows()
            return
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        top = WrappingRow()
        top.setSpacing(10)
        top.addWidget(self.line, 1)
        top.addWidget(self.all_present)
        words = self.tr("{0}: ganti status   {1}: ubah   {2} {3}: pindah   {4}: hapus")
        keys = (
            commands.CYCLE_PRESENCE,
            commands.CHANGE_CELL,
            commands.MOVE_UP,
            commands.MOVE_DOWN,
            commands.REMOVE,
        )
        self._hint = hint = QLabel(with_keys(words, *keys), self)
        hint.setProperty("role", "muted")
        bottom = WrappingRow()
        bottom.addWidget(self.count)
        bottom.addStretch(1)
        bottom.add_hint(hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 10)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addLayout(bottom)
        QWidget.setTabOrder(self.line, self.table)
        QWidget.setTabOrder(self.table, self.all_present)

    def _add_actions(self) -> None:
        # Only while the table itself has the keyboard: an editor inside keeps Space and Delete.
        for command, act in (
            (commands.CYCLE_PRESENCE, self._cycle_presence),
            (commands.REMOVE, self._remove_selected),
            (commands.MOVE_UP, lambda: self._move(-1)),
            (commands.MOVE_DOWN, lambda: self._move(1)),
            (commands.UNDO, self.undo),
            (commands.PASTE, self._paste),
        ):
            bind(self.table, command, act)

    def _connect(self) -> None:
        self.line.textEdited.connect(self._worker.expect_write)
        self.line.lines_entered.connect(self._read_lines)
        self.table.rows_dropped.connect(self._drop)
        self.adding.agreed.connect(self._add_reading)
        self.adding.given_up.connect(self._say_given_up)
        self.adding.failed.connect(self._show_error)
        self.line.party_chosen.connect(self._add_party)
        self.line.undo_requested.connect(self.undo)
        self.line.rows_requested.connect(self.table.focus_rows)
        self.model.edited.connect(self._edit_cell)
        self.all_present.clicked.connect(self._note_all_present)
        self._saver.saved.connect(self._finish_save)
        self._saver.failed.connect(self.banner.show_error)
        self._frozen_keys = FrozenKeys([self.table], self, (Qt.Key.Key_F2, *ENTER_KEYS))
        self._frozen_keys.refused.connect(self.refused)
        self.table.doubleClicked.connect(lambda _: self._refuse())

    def _refuse(self) -> bool:
        """Tell that the list is final, where it is."""
        if self._is_frozen:
            self.refused.emit()
        return self._is_frozen

    def _set_directory(self, directory: Directory) -> None:
        self._directory = directory
        self.line.set_directory(directory)

    def _show(self, attendances: Roll) -> None:
        self.table.show_attendances(attendances)
        counts = Counter(one.presence for one in attendances)
        parts = [self.tr("{0} peserta").format(len(attendances))]
        parts += [f"{counts[one]} {presence_word(one)}" for one in Presence if counts[one]]
        represented = presence_word(Presence.REPRESENTED)
        self.count.setText(" · ".join(parts).replace(represented, self.tr("diwakili")))

    def add_lines(self, text: str) -> None:
        """Add the attendees that the lines of ``text`` name, as typed or pasted here."""
        self._read_lines(text)

    def add_name(self, name: str) -> None:
        """Add whoever ``name`` names; that it is a name was said before the line it stands in."""
        self._read_lines(name, is_name=True)

    def add_holder(self, role: Role, name: str) -> None:
        """Add whoever ``name`` names, and give them ``role``."""
        self._wanted_role = role
        self._read_lines(name, is_name=True)

    def _read_lines(self, text: str, is_name: bool = False) -> None:
        if self._minutes is None or self._refuse():
            return
        self.adding.read(text, self._minutes.meeting.id, is_name)

    def _add_reading(self, meeting_id: UUID, reading: RollReading, directory: Directory) -> None:
        if self._minutes is None or self._minutes.meeting.id != meeting_id or self._refuse():
            return
        self._set_directory(directory)
        role, self._wanted_role = self._wanted_role, None
        edit = add_reading(self.model.records, reading)
        self._brought |= dict.fromkeys((one.party.id for one in reading.attendances), edit)
        if role is not None and reading.attendances:
            wanted = reading.attendances[0].party
            holder = next(one.id for one in edit.attendances if one.party.id == wanted.id)
            edit = replace(edit, attendances=give_role(edit.attendances, role, holder))
            self.apply(edit)
            return
        self._add(edit)

    def _say_given_up(self) -> None:
        self._wanted_role = None
        self.attendances_changed.emit(self.model.records)
        self.banner.show_message(
            self.tr("Tidak ada yang ditambahkan. Teksnya ada di papan klip."), (), UNDO_HINT_MS
        )

    def _add_party(self, party: Party) -> None:
        if self._minutes is not None and not self._refuse():
            meeting_id = self._minutes.meeting.id
            self._add(add_party(self.model.records, meeting_id, party, self._directory))

    def _add(self, edit: RollEdit) -> None:
        there = self.tr("{0} sudah ada di daftar.")
        completed = self.tr("{0} dilengkapi.")
        sentences = [completed.format(name) for name in edit.completed]
        sentences += [there.format(name) for name in edit.already_there]
        added = len(edit.attendances) - len(self.model.records)
        is_changed = bool(added or edit.completed)
        if is_changed:
            self.apply(edit)
        if added:
            self.table.select_rows([len(edit.attendances) - 1])
        if added > 1:
            sentences.insert(0, self.tr("{0} peserta ditambahkan.").format(added))
        elif added and (news := self._news(edit)):
            sentences.insert(0, news)
        if sentences:
            undo = [(self.tr("Urungkan"), self.undo)] if is_changed else []
            self.banner.show_message(" ".join(sentences), undo, UNDO_HINT_MS)

    def _news(self, edit: RollEdit) -> str:
        """Return what one line that was added at once brings into the directory."""
        name = edit.attendances[-1].party.name
        words = []
        if any(one.id == edit.attendances[-1].party.id for one in self._past[-1].withdrawn):
            words.append(self.tr("baru di direktori"))
        if edit.organizations and edit.attendances[-1].person:
            agencies = ", ".join(one.name for one in edit.organizations)
            words.append(self.tr("instansi baru: {0}").format(agencies))
        return self.tr("{0} ditambahkan ({1}).").format(name, "; ".join(words)) if words else ""

    def _edit_cell(self, attendance: Attendance, column: int, text: str) -> None:
        rows = self.model.records
        try:
            self.apply(edit_cell(rows, attendance.id, column, text, self._directory))
        except KnownError as error:
            self._show_error(error)

    def _cycle_presence(self) -> None:
        if chosen := self.table.selected_ids():
            row = self.model.row_of(chosen[0]) or 0
            presence = next_presence(self.model.records[row].presence)
            self.apply(set_presence(self.model.records, chosen, presence))

    def _note_all_present(self) -> None:
        waiting = [one.id for one in self.model.records if one.presence is Presence.UNKNOWN]
        self.apply(set_presence(self.model.records, waiting, Presence.PRESENT))

    def _move(self, step: int) -> None:
        self.apply(move(self.model.records, self.table.selected_ids(), step))

    def _drop(self, place: int) -> None:
        self.apply(move_to(self.model.records, self.table.selected_ids(), place))

    def _remove_selected(self) -> None:
        chosen = set(self.table.selected_ids())
        if not chosen or self._refuse():
            return
        gone = [one.party.name for one in self.model.records if one.id in chosen]
        what = gone[0] if len(gone) == 1 else self.tr("{0} peserta").format(len(gone))
        self.apply(tuple(one for one in self.model.records if one.id not in chosen))
        self.banner.show_message(
            self.tr("{0} dihapus dari daftar").format(what),
            [(self.tr("Urungkan"), self.undo)],
            UNDO_HINT_MS,
        )

    def _paste(self) -> None:
        if text := QGuiApplication.clipboard().text().strip():
            self._read_lines(text)

    def _finish_save(self, changes: Changes) -> None:
        if changes.parties:
            self._worker.run(self._ports.directory.load, self._set_directory)
        self.changes_committed.emit(changes)

    def _show_error(self, error: KnownError) -> None:
        self.banner.show_failure(error)
