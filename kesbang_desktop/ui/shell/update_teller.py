"""Says that a newer version of the program lies on a removable disk, and has it installed."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.program_update import ProgramUpdate, UpdateEnd
from kesbang_desktop.ports.updates import UpdatePorts
from kesbang_desktop.ui.commands import window as commands
from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.work.worker import Worker

# A disk is put in when somebody has time for it.
_LOOK_MS = 60_000


class UpdateTeller(QObject):
    """In ``banner`` of ``window``: each version once, unless it is asked for.

    ``flush`` has what was typed written before the data is copied. ``starts`` is what takes the
    place of the program once its window is closed, empty for nothing.
    """

    def __init__(
        self,
        window: QWidget,
        banner: Banner,
        flush: Callable[[], object],
        ports: UpdatePorts,
        worker: Worker,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._banner = banner
        self._flush = flush
        self._ports = ports
        self._worker = worker
        self._told = set[str]()
        self._is_installing = False
        self.starts: tuple[str, ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        bind(window, commands.UPDATE_PROGRAM, self.ask_for_folder)

    def start(self) -> None:
        """Look at removable disks, now and from time to time."""
        self._look()
        self._timer.start()

    def ask_for_folder(self) -> None:
        """Ask where the newer version lies, and say what is there."""
        title = self.tr("Folder dengan versi baru")
        picked = QFileDialog.getExistingDirectory(self._window, title)
        if picked:
            place = Path(picked)
            self._worker.run_aside(
                lambda: self._ports.find(place), partial(self._tell_asked, place)
            )

    def _look(self) -> None:
        if not self._worker.is_stopped and not self._is_installing:
            # Nobody asked: a disk that cannot be read is no matter of this.
            self._worker.run_aside(lambda: self._ports.find(None), self._tell, _pass_over)

    def _tell_asked(self, place: Path, update: ProgramUpdate | None) -> None:
        if update is None:
            words = self.tr("Di {0} tidak ada versi yang lebih baru untuk komputer ini.")
            self._banner.show_message(words.format(place))
        else:
            self._told.discard(update.version)
            self._tell(update)

    def _tell(self, update: ProgramUpdate | None) -> None:
        if update is None or update.version in self._told or self._is_installing:
            return
        self._told.add(update.version)
        words = self.tr("Versi baru {0} ada di {1}. Data disalin dulu, lalu versi itu dipasang.")
        said = words.format(update.version, update.place)
        self._banner.show_message(said, [(self.tr("Perbarui"), partial(self._install, update))])

    def _install(self, update: ProgramUpdate) -> None:
        if self._is_installing:
            return
        self._is_installing = True
        self._banner.dismiss()
        self._flush()
        self._worker.run_aside(
            lambda: self._ports.install(update),
            self._end,
            partial(self._fail, update),
            title=self.tr("Memperbarui program…"),
        )

    def _end(self, end: UpdateEnd) -> None:
        self._is_installing = False
        sentence = translated(end.sentence)
        if end.starts:
            way = (self.tr("Lanjutkan"), partial(self._leave, end.starts))
            self._banner.show_message(sentence, [way])
        else:
            copy = partial(QGuiApplication.clipboard().setText, end.command)
            said = f"{sentence}\n{end.command}"
            self._banner.show_message(said, [(self.tr("Salin perintah"), copy)])

    def _fail(self, update: ProgramUpdate, error: KnownError) -> None:
        self._is_installing = False
        again = (self.tr("Coba lagi"), partial(self._install, update))
        self._banner.show_failure(error, [again])

    def _leave(self, starts: tuple[str, ...]) -> None:
        """Close the window as its own button would; where somebody stays it stays."""
        self.starts = starts
        self._window.close()


def _pass_over(_error: KnownError) -> None:
    """What nobody asked for is not told when it fails."""
