"""The list as it is shown, written to files and copied for chat."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.follow_up_output import FollowUpOutput
from kesbang_desktop.domain.follow_up_view import FollowUpView
from kesbang_desktop.ports.follow_ups import FollowUpPorts
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.widgets.classified_question import ask_about_classified
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.export import Write
from kesbang_desktop.ui.workspace.file_exporter import FileExporter


class ListExporter(FileExporter[FollowUpOutput, FollowUpView]):
    """``view`` gives what is shown."""

    def __init__(
        self,
        ports: FollowUpPorts,
        worker: Worker,
        banner: Banner,
        view: Callable[[], FollowUpView],
        today: Callable[[], date],
        page: QWidget,
    ) -> None:
        super().__init__(FollowUpOutput, worker, banner, page)
        self._ports = ports
        self._view = view
        self._today = today

    def copy_summary(self) -> None:
        """Put the summary of what is shown on the clipboard, a part for each owner."""
        self.once_agreed(self._copy_summary)

    def _copy_summary(self, view: FollowUpView) -> None:
        today = self._today()
        self._worker.run_aside(
            lambda: self._ports.summary(view, today),
            self._put_on_clipboard,
            self._banner.show_failure,
            title=self.tr("Meringkas tindak lanjut…"),
        )

    def once_agreed(self, act: Callable[[FollowUpView], object]) -> None:
        view, today = self._view(), self._today()

        def ask(count: int) -> None:
            if not count:
                act(view)
                return
            words = self.tr(
                "{0} tindak lanjut berasal dari rapat terbatas atau rahasia. Sertakan?", "", count
            )
            without = replace(view, query=view.query.unclassified)
            ask_about_classified(
                self._page, words.format(count), lambda: act(view), lambda: act(without)
            )

        self._worker.run(
            lambda: self._ports.classified(view, today), ask, self._banner.show_failure
        )

    def writer(self, form: FollowUpOutput, shown: FollowUpView) -> Write:
        today, ports = self._today(), self._ports
        return lambda path, overwrite: ports.export(shown, today, form, path, overwrite)

    def label(self, form: FollowUpOutput) -> str:
        return translated(form.label)

    def file_name(self, form: FollowUpOutput) -> str:
        name = "Tindak lanjut"
        if form is FollowUpOutput.SHEETS:
            name = "Tindak lanjut per instansi"
        elif form in (FollowUpOutput.MATRIX, FollowUpOutput.SHEET):
            name = "Matriks tindak lanjut"
        return f"{name} {format_date(self._today())}{form.suffix}"

    def work_title(self, form: FollowUpOutput) -> str:
        return self.tr("Membuat {0}…").format(translated(form.label))

    def place_title(self, form: FollowUpOutput) -> str:
        return translated(form.label)

    def saved_words(self, form: FollowUpOutput) -> str:
        return self.tr("{0} tersimpan: {1}").format(translated(form.label), "{0}")

    def _put_on_clipboard(self, text: str) -> None:
        if not text.strip():
            words = self.tr("Tidak ada tindak lanjut untuk diringkas. Longgarkan saringannya.")
            self._banner.show_message(words, (), UNDO_HINT_MS)
            return
        QGuiApplication.clipboard().setText(text)
        words = self.tr("Ringkasan disalin. Tempel di obrolan.")
        self._banner.show_message(words, (), UNDO_HINT_MS)
