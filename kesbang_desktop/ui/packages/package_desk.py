"""Handing meetings over, and taking them in, from anywhere in the window."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from kesbang_desktop.domain.errors import KnownError, WrongPassphraseError
from kesbang_desktop.domain.file_name import safe_file_name
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.domain.meeting import Meeting, MeetingSummary
from kesbang_desktop.domain.package import Answers, MadePackage, Merged, PackageView
from kesbang_desktop.domain.package_name import SUFFIX
from kesbang_desktop.ports.packages import PackagePorts
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.packages.hand_over_dialog import HandOver, HandOverDialog
from kesbang_desktop.ui.packages.package_dialog import PackageDialog
from kesbang_desktop.ui.packages.passphrase_dialog import PackagePassphraseDialog
from kesbang_desktop.ui.packages.taking_dialog import TakingDialog
from kesbang_desktop.ui.papers.place_to_save import ask_where_to_save
from kesbang_desktop.ui.safekeeping.copy_words import file_size_in_words
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.classified_question import ask_about_classified
from kesbang_desktop.ui.work.long_work import LongWork
from kesbang_desktop.ui.work.worker import Worker

T = TypeVar("T")
_TOLD_MS = 600_000
_LOOK_S = 0.05


class PackageDesk(QObject):
    """Belongs to ``window``. One package at a time; long work goes on beside the typing.

    ``flush`` writes what is typed, ``show_copies`` shows the copies of the data.

    ``taken(Changes)`` after a package was taken.
    """

    taken = Signal(object)
    _rows_come = Signal()

    def __init__(
        self,
        window: QWidget,
        banner: Banner,
        flush: Callable[[], object],
        show_copies: Callable[[], object],
        ports: PackagePorts,
        worker: Worker,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._banner = banner
        self._flush = flush
        self._show_copies = show_copies
        self._ports = ports
        self._worker = worker
        self._is_busy = False
        self._work: LongWork | None = None
        self._taking: TakingDialog | None = None
        self._is_settled = Event()
        self._rows_come.connect(self._open_taking)

    @property
    def is_busy(self) -> bool:
        """Whether a package is being made, read or taken."""
        return self._is_busy

    def hand_over(self, chosen: Sequence[Meeting | MeetingSummary]) -> None:
        """Ask what is to be handed over and where to, and write it."""
        dialog = HandOverDialog(chosen, self._window)
        # Once the key that closed the dialog has been answered.
        asking = partial(self._ask_where, list(chosen))
        dialog.record_edited.connect(
            lambda wanted: QTimer.singleShot(0, self, partial(asking, wanted))
        )
        dialog.open()

    def ask_for_file(self) -> None:
        """Ask for a package and show what is in it, once the key that asks has been answered."""
        QTimer.singleShot(0, self, self._ask_for_file)

    def _ask_for_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Buka paket"),
            "",
            self.tr("Paket Notula Kesbang (*{0});;Semua berkas (*)").format(SUFFIX),
        )
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """Show what is in the package at ``path``, and take it once the person agrees."""
        if self._is_busy:
            # Before a passphrase is asked for that would be typed in vain.
            self._say_busy()
            return
        self._worker.run(
            lambda: self._ports.is_sealed(path),
            lambda sealed: self._ask_for_passphrase(path) if sealed else self._read(path, ""),
            self._fail,
        )

    def make(self, wanted: HandOver, target: Path) -> None:
        """Write what is ``wanted`` to ``target``, classified meetings only if that is agreed."""
        self._flush()

        def ask(count: int) -> None:
            if not count:
                self._make(wanted, target)
                return
            words = self.tr(
                "Paket ini memuat {0} rapat terbatas atau rahasia. Serahkan?", "", count
            )
            ask_about_classified(
                self._window, words.format(count), lambda: self._make(wanted, target)
            )

        self._worker.run(lambda: self._ports.classified(wanted.meetings), ask, self._fail)

    def _make(self, wanted: HandOver, target: Path) -> None:
        """Write the package; what is typed meanwhile is saved as ever."""
        self._run(
            lambda: self._ports.make(wanted.meetings, target, wanted.passphrase),
            partial(self._note_made, target),
            self.tr("Menyiapkan paket…"),
        )

    def _ask_where(self, chosen: list[Meeting | MeetingSummary], wanted: HandOver) -> None:
        stem = "Notula Kesbang"
        if wanted.meetings is not None:
            day = chosen[0].date.isoformat() if chosen[0].date else ""
            stem = f"{chosen[0].title} {day}".strip()
            if len(chosen) > 1:
                stem = f"{stem} dan {len(chosen) - 1} rapat lain"
        ask_where_to_save(
            self._window,
            self.tr("Simpan paket"),
            safe_file_name(stem, SUFFIX),
            self.tr("Paket Notula Kesbang (*{0})").format(SUFFIX),
            partial(self.make, wanted),
        )

    def _note_made(self, target: Path, made: MadePackage) -> None:
        info = made.info
        words = self.tr(
            "Paket “{0}” ({1}) dibuat dan terbaca kembali: {2} rapat. Sidik {3}; sebutkan kepada "
            "penerimanya."
        ).format(target.name, file_size_in_words(info.bytes), info.counts.meetings, info.mark)
        if made.lost:
            lost = self.tr(
                "{0} berkas lampiran hilang atau rusak di sini dan tidak ikut.", "", made.lost
            )
            words = f"{words} {lost.format(made.lost)}"
        folder = QUrl.fromLocalFile(str(target.parent))
        opening = (self.tr("Buka folder"), lambda: QDesktopServices.openUrl(folder))
        self._banner.show_message(words, [opening], _TOLD_MS)

    def _ask_for_passphrase(self, path: Path, problem: str = "") -> None:
        self._banner.dismiss()
        dialog = PackagePassphraseDialog(path.name, problem, self._window)
        dialog.record_edited.connect(partial(self._read, path))
        dialog.open()

    def _read(self, path: Path, passphrase: str) -> None:
        self._flush()
        self._run(
            lambda: self._ports.view(path, passphrase),
            partial(self._show, path, passphrase),
            self.tr("Memeriksa paket…"),
            partial(self._fail_reading, path),
        )

    def _fail_reading(self, path: Path, error: KnownError) -> None:
        if isinstance(error, WrongPassphraseError):
            self._ask_for_passphrase(path, translated(error.sentence))
        else:
            self._fail(error)

    def _show(self, path: Path, passphrase: str, view: PackageView) -> None:
        self._banner.dismiss()
        dialog = PackageDialog(view, self._window)
        dialog.taking_wanted.connect(partial(self._take, path, passphrase, view.info.mark))
        dialog.open()

    def _take(self, path: Path, passphrase: str, mark: str, answers: Answers) -> None:
        if self._is_busy:
            self._say_busy()
            return
        self._flush()
        self._is_settled.clear()
        self._run(
            lambda: self._ports.take(path, mark, answers, passphrase, self._settle),
            self._note_taken,
            self.tr("Mengambil isi paket…"),
        )

    def _settle(self) -> None:
        """Wait, in the thread of the job, until all is written and nobody types any more."""
        self._rows_come.emit()
        while not self._is_settled.wait(_LOOK_S):
            tell()

    def _open_taking(self) -> None:
        self._taking = TakingDialog(self._window)
        self._taking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if (work := self._work) is not None:
            self._taking.stop_wanted.connect(work.stop)
        self._taking.open()
        self._flush()
        written = self._is_settled.set
        self._worker.write(lambda: None, lambda _none: written())

    def _note_taken(self, merged: Merged) -> None:
        if merged.is_nothing:
            self._banner.show_message(translated(merged.sentence))
            return
        back = self.tr("Keadaan sebelumnya ada di Cadangan (“sebelum paket diambil”).")
        lead = (self.tr("Buka Cadangan"), self._show_copies)
        self._banner.show_message(f"{translated(merged.sentence)} {back}", [lead], _TOLD_MS)
        self.taken.emit(merged.changes)

    def _run(
        self,
        job: Callable[[], T],
        done: Callable[[T], object],
        title: str,
        failed: Callable[[KnownError], object] | None = None,
    ) -> None:
        if self._is_busy:
            self._say_busy()
            return
        self._is_busy = True

        def end(result: T) -> None:
            self._end()
            done(result)

        def fail(error: KnownError) -> None:
            self._end()
            (failed or self._fail)(error)

        def crash(error: BaseException) -> None:
            self._end()
            self._worker.bug_found.emit(error)

        self._work = self._worker.run_aside(job, end, fail, crash, title=title)

    def _end(self) -> None:
        self._is_busy = False
        self._work = None
        if self._taking is not None:
            self._taking.accept()
            self._taking = None

    def _say_busy(self) -> None:
        self._banner.show_message(
            self.tr("Paket lain masih dikerjakan. Tunggu sebentar atau batalkan dulu.")
        )

    def _fail(self, error: KnownError) -> None:
        self._banner.show_failure(error)
