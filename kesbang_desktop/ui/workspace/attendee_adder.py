"""The way by which somebody comes onto the attendance list, and with it into the directory."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from kesbang_desktop.domain.attendance import Role
from kesbang_desktop.domain.attendee_line import ListedLine
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.party import Directory, Party
from kesbang_desktop.domain.roll import RollReading, roll_of
from kesbang_desktop.domain.roll_editing import give_role
from kesbang_desktop.ports.doors import RollPorts
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.attendance_keeper import AttendanceKeeper
from kesbang_desktop.ui.workspace.attendee_edits import RollEdit, add_party, add_reading
from kesbang_desktop.ui.workspace.people_dialog import PeopleDialog


class AttendeeAdder(QObject):
    """Reads lines and adds whom they name: one sure line at once, others after a look at them.

    It asks over ``parent`` and tells in ``banner``. ``added()`` where somebody came onto the list;
    ``given_up()`` where nobody was wanted: the text is on the clipboard then.
    """

    added = Signal()
    given_up = Signal()

    def __init__(
        self,
        ports: RollPorts,
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
        self._brought: dict[UUID, RollEdit] = {}
        self.dialog: PeopleDialog | None = None

    def forget(self) -> None:
        """Bring nobody again: another meeting is open now."""
        self._brought.clear()

    def add_lines(self, text: str, is_name: bool = False, role: Role | None = None) -> None:
        """Add whom ``text`` names, one attendee a line, a sheet or a form.

        ``is_name`` says that somebody has judged it to be the name of one person; whoever it is
        gets ``role`` where one is given.
        """
        meeting_id = self._keeper.meeting_id
        if meeting_id is None or self._keeper.refuses():
            return

        def read() -> tuple[tuple[ListedLine, ...], Directory]:
            directory = self._ports.directory.load()
            return self._ports.notes.read_people(text, directory), directory

        def take(found: tuple[tuple[ListedLine, ...], Directory]) -> None:
            self._take(text, meeting_id, is_name, role, *found)

        fail = self._banner.show_failure
        if "\n" in text.strip():
            title = self.tr("Membaca daftar peserta…")
            self._worker.run_aside(read, take, fail, title=title, writes=True)
        else:
            self._worker.run(read, take, fail, writes=True)

    def add_holder(self, role: Role, name: str) -> None:
        """Add whoever ``name`` names, and give them ``role``."""
        self.add_lines(name, is_name=True, role=role)

    def add_party(self, party: Party) -> None:
        """Add somebody from the directory."""
        keeper = self._keeper
        if keeper.meeting_id is not None and not keeper.refuses():
            directory, day = keeper.directory, keeper.day
            self._add(add_party(keeper.records, keeper.meeting_id, party, directory, day))

    def bring_again(self, party: Party) -> None:
        """Add ``party`` as before it was taken out again."""
        brought = self._brought.get(party.id)
        if brought is None:
            return
        rows = self._keeper.records
        [key] = keys_after(rows[-1].order_key if rows else None, 1)
        added = next(one for one in brought.attendances if one.party.id == party.id)
        rows = (*rows, replace(added, order_key=key))
        self._keeper.apply(RollEdit(rows, brought.people, brought.organizations))

    def _take(
        self,
        text: str,
        meeting_id: UUID,
        is_name: bool,
        role: Role | None,
        lines: tuple[ListedLine, ...],
        directory: Directory,
    ) -> None:
        if not lines:
            return
        if len(lines) == 1 and (lines[0].is_sure or is_name):
            reading, _ = roll_of([lines[0].attendee], meeting_id, directory)
            self._add_reading(meeting_id, reading, directory, role)
            return
        present = [one.party.id for one in self._keeper.records]
        dialog = PeopleDialog(lines, meeting_id, directory, present, self._parent)

        def finish(result: int) -> None:
            self.dialog = None
            if result == QDialog.DialogCode.Accepted:
                self._add_reading(meeting_id, dialog.reading, directory, role)
            else:
                self._give_up(text)

        dialog.finished.connect(finish)
        self.dialog = dialog
        dialog.open()

    def _give_up(self, text: str) -> None:
        if QGuiApplication.clipboard().text().strip() != text.strip():
            QGuiApplication.clipboard().setText(text)
        self.given_up.emit()
        words = self.tr("Tidak ada yang ditambahkan. Teksnya ada di papan klip.")
        self._banner.show_message(words, (), UNDO_HINT_MS)

    def _add_reading(
        self,
        meeting_id: UUID,
        reading: RollReading,
        directory: Directory,
        role: Role | None,
    ) -> None:
        keeper = self._keeper
        if keeper.meeting_id != meeting_id or keeper.refuses():
            return
        keeper.use_directory(directory)
        edit = add_reading(keeper.records, reading)
        self._brought |= dict.fromkeys((one.party.id for one in reading.attendances), edit)
        if role is not None and reading.attendances:
            wanted = reading.attendances[0].party
            holder = next(one.id for one in edit.attendances if one.party.id == wanted.id)
            keeper.apply(replace(edit, attendances=give_role(edit.attendances, role, holder)))
            return
        self._add(edit)

    def _add(self, edit: RollEdit) -> None:
        there = self.tr("{0} sudah ada di daftar.")
        completed = self.tr("{0} dilengkapi.")
        sentences = [completed.format(name) for name in edit.completed]
        sentences += [there.format(name) for name in edit.already_there]
        added = len(edit.attendances) - len(self._keeper.records)
        is_changed = bool(added or edit.completed)
        if is_changed:
            self._keeper.apply(edit)
        if added:
            self.added.emit()
        if added > 1:
            sentences.insert(0, self.tr("{0} peserta ditambahkan.", "", added).format(added))
        elif added and (news := self._news(edit)):
            sentences.insert(0, news)
        if sentences:
            undo = [(self.tr("Urungkan"), self._keeper.undo)] if is_changed else []
            self._banner.show_message(" ".join(sentences), undo, UNDO_HINT_MS)

    def _news(self, edit: RollEdit) -> str:
        """Return what one line that was added at once brings into the directory."""
        party = edit.attendances[-1].party
        words = []
        if self._keeper.is_new(party):
            words.append(self.tr("baru di direktori"))
        if edit.organizations and edit.attendances[-1].person:
            agencies = ", ".join(one.name for one in edit.organizations)
            words.append(self.tr("instansi baru: {0}").format(agencies))
        return (
            self.tr("{0} ditambahkan ({1}).").format(party.name, "; ".join(words)) if words else ""
        )
