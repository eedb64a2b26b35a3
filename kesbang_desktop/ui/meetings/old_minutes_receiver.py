"""Taking minutes of before into the office, from whatever page one is on."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kesbang_desktop.domain.old_minutes import OldFile, TakenOld
from kesbang_desktop.ports.old_minutes import OldMinutesPorts
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.meetings.old_minutes_dialog import OldMinutesDialog
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.work.worker import Worker

_NAMED = 3


class OldMinutesReceiver(QObject):
    """Nothing is kept before the person has seen it; ``taken(Changes)`` once it is.

    Reading and taking go on beside the typing, and can be stopped.
    """

    taken = Signal(object)

    def __init__(
        self, ports: OldMinutesPorts, worker: Worker, banner: Banner, window: QWidget
    ) -> None:
        super().__init__(window)
        self._ports = ports
        self._worker = worker
        self._banner = banner
        self._window = window
        self.dialog: OldMinutesDialog | None = None

    def ask_for_folder(self) -> None:
        """Ask where the documents are, and show what they say."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Folder notula lama"))
        if name:
            self.read(Path(name))

    def read(self, folder: Path) -> None:
        """Show what the documents in ``folder`` would become."""
        self._worker.run_aside(
            lambda: self._ports.read_folder(folder),
            lambda files: self._show(folder, files),
            self._banner.show_failure,
            title=self.tr("Membaca notula lama…"),
        )

    def _show(self, folder: Path, files: Sequence[OldFile]) -> None:
        self.dialog = OldMinutesDialog(folder.name, files, self._window)
        self.dialog.taken.connect(self._take)
        self.dialog.open()

    def _take(self, paths: Sequence[str], settles_past: bool) -> None:
        self._worker.run_aside(
            lambda: self._ports.take(paths, settles_past),
            self._tell,
            self._banner.show_failure,
            title=self.tr("Memasukkan notula lama…"),
        )

    def _tell(self, taken: TakenOld) -> None:
        self.taken.emit(taken.changes)
        words = self.tr("{0} notula lama dimasukkan.").format(taken.count)
        if taken.left:
            rest = self.tr(" Dihentikan; {0} belum. Pilih folder yang sama untuk melanjutkan.")
            self._banner.show_message(words + rest.format(taken.left), ())
        elif taken.problems:
            shown = " ".join(map(translated, taken.problems[:_NAMED]))
            self._banner.show_error(f"{words} {shown}")
        else:
            self._banner.show_message(words, (), UNDO_HINT_MS)
