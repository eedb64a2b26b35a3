"""The list as it is shown, written to files and copied for chat."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.errors import FileInTheWayError, KnownError
from kesbang_desktop.domain.follow_up_output import FollowUpOutput
from kesbang_desktop.domain.follow_up_view import FollowUpView
from kesbang_desktop.ports.follow_ups import FollowUpPorts
from kesbang_desktop.ui.papers.overwriting import ask_about_overwriting
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.widgets.classified_question import ask_about_classified
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.export import (
    Exported,
    export_folder,
    export_into,
    open_file,
    spared_words,
    with_suffix,
)


class ListExporter(QObject):
    """``view`` gives what is shown. Says in ``banner`` where the file is."""

    def __init__(
        self,
        ports: FollowUpPorts,
        worker: Worker,
        banner: Banner,
        view: Callable[[], FollowUpView],
        today: Callable[[], date],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._ports = ports
        self._worker = worker
        self._banner = banner
        self._view = view
        self._today = today
        self._page = page

    def fill(self, menu: QMenu) -> None:
        """Offer every form, in the folder of exports or in another place."""
        for output in FollowUpOutput:
            action = menu.addAction(output.label)
            action.triggered.connect(lambda _=False, output=output: self.export(output))
        menu.addSeparator()
        elsewhere = menu.addMenu(self.tr("Simpan ke…"))
        for output in FollowUpOutput:
            action = elsewhere.addAction(output.label)
            action.triggered.connect(lambda _=False, output=output: self.export_to(output))

    def export(self, output: FollowUpOutput) -> None:
        """Write the list to the folder of exports."""
        self._once_agreed(lambda view: self._export(output, view))

    def _export(self, output: FollowUpOutput, view: FollowUpView) -> None:
        write = self._writer(output, view)
        name = self._file_name(output)
        self._worker.run_aside(
            lambda: export_into(export_folder(), name, write),
            lambda made: self._tell(output, made),
            lambda error: self._fail(error, output),
            title=self._title(output),
        )

    def export_to(self, output: FollowUpOutput) -> None:
        """Write the list to a place that is asked for."""
        self._once_agreed(lambda view: self._export_to(output, view))

    def _export_to(self, output: FollowUpOutput, view: FollowUpView) -> None:
        proposed = export_folder() / self._file_name(output)
        chosen, _ = QFileDialog.getSaveFileName(
            self._page,
            output.label,
            str(proposed if proposed.parent.is_dir() else proposed.name),
            f"{output.label} (*{output.suffix})",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            self._write(output, view, with_suffix(Path(chosen), output.suffix))

    def write(self, output: FollowUpOutput, path: Path) -> None:
        """Write the list to ``path``; ask where that is a file of somebody else's making."""
        self._once_agreed(lambda view: self._write(output, view, path))

    def _write(
        self, output: FollowUpOutput, view: FollowUpView, path: Path, overwrite: bool = False
    ) -> None:
        write = self._writer(output, view)

        def fail(error: KnownError) -> None:
            if isinstance(error, FileInTheWayError):
                ask_about_overwriting(
                    self._page,
                    path,
                    error.state,
                    lambda: self._write(output, view, path, True),
                    lambda: self._export_to(output, view),
                )
            else:
                self._fail(error, output)

        self._worker.run_aside(
            lambda: Exported(write(path, overwrite)),
            lambda made: self._tell(output, made),
            fail,
            title=self._title(output),
        )

    def copy_summary(self) -> None:
        """Put the summary of what is shown on the clipboard, a part for each owner."""
        self._once_agreed(self._copy_summary)

    def _copy_summary(self, view: FollowUpView) -> None:
        today = self._today()
        self._worker.run_aside(
            lambda: self._ports.summary(view, today),
            self._put_on_clipboard,
            self._banner.show_failure,
            title=self.tr("Meringkas tindak lanjut…"),
        )

    def _once_agreed(self, act: Callable[[FollowUpView], None]) -> None:
        """Do ``act`` with what is shown; what is classified goes along only if that is agreed."""
        view, today = self._view(), self._today()

        def ask(count: int) -> None:
            if not count:
                act(view)
                return
            words = self.tr("{0} tindak lanjut berasal dari rapat terbatas atau rahasia. Sertakan?")
            without = replace(view, query=view.query.unclassified)
            ask_about_classified(
                self._page, words.format(count), lambda: act(view), lambda: act(without)
            )

        self._worker.run(
            lambda: self._ports.classified(view, today), ask, self._banner.show_failure
        )

    def _writer(self, output: FollowUpOutput, view: FollowUpView) -> Callable[[Path, bool], Path]:
        today, ports = self._today(), self._ports
        return lambda path, overwrite: ports.export(view, today, output, path, overwrite)

    def _file_name(self, output: FollowUpOutput) -> str:
        name = self.tr("Tindak lanjut")
        if output is FollowUpOutput.SHEETS:
            name = self.tr("Tindak lanjut per instansi")
        elif output in (FollowUpOutput.MATRIX, FollowUpOutput.SHEET):
            name = self.tr("Matriks tindak lanjut")
        return f"{name} {format_date(self._today())}{output.suffix}"

    def _title(self, output: FollowUpOutput) -> str:
        return self.tr("Membuat {0}…").format(output.label)

    def _put_on_clipboard(self, text: str) -> None:
        if not text.strip():
            words = self.tr("Tidak ada tindak lanjut untuk diringkas. Longgarkan saringannya.")
            self._banner.show_message(words, (), UNDO_HINT_MS)
            return
        QGuiApplication.clipboard().setText(text)
        words = self.tr("Ringkasan disalin. Tempel di obrolan.")
        self._banner.show_message(words, (), UNDO_HINT_MS)

    def _tell(self, output: FollowUpOutput, made: Exported) -> None:
        path = made.path
        words = self.tr("{0} tersimpan: {1}").format(output.label, path)
        if made.spared is not None:
            words = f"{spared_words(made.spared)} {words}"
        self._banner.show_message(
            words,
            [
                (self.tr("Buka"), lambda: open_file(path)),
                (self.tr("Buka folder"), lambda: open_file(path.parent)),
            ],
        )

    def _fail(self, error: KnownError, output: FollowUpOutput) -> None:
        elsewhere = (self.tr("Simpan ke…"), lambda: self.export_to(output))
        self._banner.show_failure(error, [elsewhere])
