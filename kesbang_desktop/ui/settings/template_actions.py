"""What is done with the template of one kind of document: copied, chosen, checked, dropped."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.template_report import TemplateReport
from kesbang_desktop.ports.papers import TemplatePorts
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.settings.template_problems import TemplateProblems
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.widgets.dialog_opening import open_over
from kesbang_desktop.ui.widgets.question import Question
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.export import open_file

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Target:
    """Whose template of which document; ``own_file`` is the name of the own one, if any."""

    profile_id: UUID
    kind: DocumentKind
    own_file: str = ""


class TemplateActions(QObject):
    """``changed(UUID)`` names a profile that has another template now."""

    changed = Signal(object)

    def __init__(
        self,
        ports: TemplatePorts,
        worker: Worker,
        banner: Banner,
        problems: TemplateProblems,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._banner = banner
        self._problems = problems
        self._page = parent

    def copy(self, target: Target) -> None:
        """Put a copy of the shipped template into use and open it."""
        self._run(target, self._ports.copy, self._open_copy)

    def ask_for_file(self, target: Target) -> None:
        """Let a template be chosen."""
        name, _ = QFileDialog.getOpenFileName(
            self._page,
            self.tr("Pilih templat untuk {0}").format(translated(target.kind.label)),
            "",
            self.tr("Dokumen atau templat Word (*.docx *.dotx);;Semua berkas (*)"),
        )
        if name:
            self.choose(target, Path(name))

    def choose(self, target: Target, path: Path) -> None:
        """Take ``path`` into use where nothing is wrong with it."""
        choose = self._ports.choose
        self._run(target, lambda profile, kind: choose(profile, kind, path), self._take_choice)

    def check(self, target: Target) -> None:
        """Say what is wrong with the own template."""
        templates = self._ports
        self._run(
            target,
            lambda profile, kind: templates.check(templates.path(profile, kind), kind),
            self._tell_check,
        )

    def open(self, target: Target) -> None:
        """Open the own template in Word."""
        if target.own_file:
            self._run(target, self._ports.path, lambda _kind, path: open_file(path))

    def ask_to_drop(self, target: Target) -> None:
        """Ask, and use the shipped template again."""
        if not target.own_file:
            return
        words = self.tr("Pakai lagi templat bawaan untuk {0}?").format(
            translated(target.kind.label)
        )
        box = Question(self._page, self.tr("Kembali ke templat bawaan"), words)
        box.setInformativeText(self.tr("Templat sendiri tidak dipakai lagi; berkasnya tetap ada."))
        back = box.addButton(self.tr("Pakai bawaan"), QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(self.tr("Batal"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(back)
        box.setEscapeButton(cancel)
        back.clicked.connect(lambda: self._run(target, self._ports.drop, self._note_drop))
        open_over(box)

    def _run(
        self,
        target: Target,
        job: Callable[[UUID, DocumentKind], T],
        done: Callable[[Target, T], object],
    ) -> None:
        """Run ``job`` for ``target``; ``done`` gets it and the outcome."""
        self._problems.hide()
        self._worker.run(
            lambda: job(target.profile_id, target.kind), partial(done, target), self._fail
        )

    def _open_copy(self, target: Target, path: Path) -> None:
        words = self.tr("“{0}” dipakai untuk {1}. Ubah dan simpan di Word, lalu tekan Periksa.")
        self._banner.show_message(
            words.format(path.name, translated(target.kind.label)),
            [(self.tr("Buka folder"), lambda: open_file(path.parent))],
        )
        self.changed.emit(target.profile_id)
        open_file(path)

    def _take_choice(self, target: Target, report: TemplateReport) -> None:
        if report.is_usable:
            words = self.tr("Templat “{0}” dipakai untuk {1}.")
            self._tell(words.format(report.file_name, translated(target.kind.label)))
            self.changed.emit(target.profile_id)
        else:
            self._banner.dismiss()
            words = self.tr("“{0}” tidak dipakai: {1} masalah. Perbaiki di Word, lalu pilih lagi.")
            count = len(report.problems)
            self._problems.show_report(report, words.format(report.file_name, count))

    def _tell_check(self, _target: Target, report: TemplateReport) -> None:
        if report.is_usable:
            words = self.tr("Templat “{0}” dapat dipakai; tidak ada masalah.")
            self._tell(words.format(report.file_name))
        else:
            self._banner.dismiss()
            words = self.tr("“{0}”: {1} masalah. Perbaiki di Word, simpan, lalu periksa lagi.")
            count = len(report.problems)
            self._problems.show_report(report, words.format(report.file_name, count))

    def _note_drop(self, target: Target, _changes: Changes) -> None:
        self._tell(
            self.tr("Templat bawaan dipakai lagi untuk {0}.").format(translated(target.kind.label))
        )
        self.changed.emit(target.profile_id)

    def _tell(self, text: str) -> None:
        self._banner.show_message(text, (), UNDO_HINT_MS)

    def _fail(self, error: KnownError) -> None:
        self._banner.show_failure(error)
