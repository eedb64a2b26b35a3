"""The way by which somebody comes onto the attendance list, and with it into the directory."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from kesbang_desktop.domain.attendee_line import ListedLine
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.roll import roll_of
from kesbang_desktop.domain.roll_editing import Roll
from kesbang_desktop.domain.roll_reading import RollReading
from kesbang_desktop.ports.doors import RollPorts
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.people_dialog import PeopleDialog


class AttendeeAdding(QObject):
    """Reads lines and gives them on: one sure line at once, anything else after a look at it.

    ``agreed(UUID, RollReading, Directory)`` for the meeting that was asked for; ``given_up(str)``
    with the text, which is on the clipboard; ``failed(KnownError)``.
    """

    agreed = Signal(object, object, object)
    given_up = Signal(str)
    failed = Signal(object)

    def __init__(
        self, ports: RollPorts, worker: Worker, present: Callable[[], Roll], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._present = present
        self.dialog: PeopleDialog | None = None

    def read(self, text: str, meeting_id: UUID, is_name: bool = False) -> None:
        """Read ``text``, one attendee a line, a sheet or a form.

        ``is_name`` says that somebody has judged it to be the name of one person.
        """

        def read() -> tuple[tuple[ListedLine, ...], Directory]:
            directory = self._ports.directory.load()
            return self._ports.notes.read_people(text, directory), directory

        def take(found: tuple[tuple[ListedLine, ...], Directory]) -> None:
            self._take(text, meeting_id, is_name, *found)

        if "\n" in text.strip():
            title = self.tr("Membaca daftar peserta…")
            self._worker.run_aside(read, take, self.failed.emit, title=title, writes=True)
        else:
            self._worker.run(read, take, self.failed.emit, writes=True)

    def _take(
        self,
        text: str,
        meeting_id: UUID,
        is_name: bool,
        lines: tuple[ListedLine, ...],
        directory: Directory,
    ) -> None:
        if not lines:
            return
        if len(lines) == 1 and (lines[0].is_sure or is_name):
            reading, _ = roll_of([lines[0].attendee], meeting_id, directory)
            self.agreed.emit(meeting_id, reading, directory)
            return
        parent = self.parent()
        assert isinstance(parent, QWidget)
        present = [one.party.id for one in self._present()]
        dialog = PeopleDialog(lines, meeting_id, directory, present, parent)
        dialog.finished.connect(
            lambda result: self._finish(result, text, meeting_id, dialog.reading, directory)
        )
        self.dialog = dialog
        dialog.open()

    def _finish(
        self, result: int, text: str, meeting_id: UUID, reading: RollReading, directory: Directory
    ) -> None:
        self.dialog = None
        if result == QDialog.DialogCode.Accepted:
            self.agreed.emit(meeting_id, reading, directory)
            return
        if QGuiApplication.clipboard().text().strip() != text.strip():
            QGuiApplication.clipboard().setText(text)
        self.given_up.emit(text)
