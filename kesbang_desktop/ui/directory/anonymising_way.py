"""Somebody is made anonymous, once what that means was told and agreed to."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from kesbang_desktop.domain.anonymity import RemainingTraces
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.party import Organization, Person
from kesbang_desktop.ports.directory import DirectoryPorts
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.question import Question, ask_before
from kesbang_desktop.ui.work.undoable_writes import UndoableWrites
from kesbang_desktop.ui.work.worker import Worker

# In a question; the paper for whoever asked has all.
_MOST_LETTERS = 700


class AnonymisingWay(QObject):
    """Asks over ``parent``; says in ``banner`` who it is now, and gives the words for who asked."""

    def __init__(
        self,
        ports: DirectoryPorts,
        worker: Worker,
        edits: UndoableWrites,
        banner: Banner,
        parent: QWidget,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._edits = edits
        self._banner = banner
        self._page = parent
        self._today = today

    def ask(self, records: Sequence[Person | Organization]) -> None:
        """Ask whether the one person of ``records`` is to be anonymous from now on."""
        people = [one for one in records if isinstance(one, Person)]
        if len(people) != 1 or len(records) != 1:
            self._banner.show_message(self.tr("Pilih satu orang untuk dijadikan anonim."))
            return
        [person] = people
        self._worker.run(
            lambda: self._ports.traces(person.id),
            lambda traces: self._show(person, traces),
            self._banner.show_failure,
            awaited=True,
        )

    def _show(self, person: Person, traces: RemainingTraces) -> None:
        box = Question(
            self._page,
            self.tr("Jadikan anonim"),
            self.tr("Jadikan “{0}” anonim?").format(person.name),
            QMessageBox.Icon.Warning,
        )
        stays = "\n".join(f"• {translated(one)}" for one in traces.sentences())
        if len(stays) > _MOST_LETTERS:
            stays = f"{stays[:_MOST_LETTERS]}…"
        words = self.tr(
            "Direktori, daftar hadir, notula, pencarian, dan dokumen baru menyebutnya “Peserta” "
            "dengan nomor. NIP, pangkat, jabatan, telepon, dan pos-el dihapus. Tidak dapat "
            "diurungkan.\n\nYang tetap memuat namanya:"
        )
        ask_before(
            box,
            f"{words}\n{stays}",
            self.tr("Jadikan anonim"),
            lambda: self._anonymise(person, traces),
        )

    def _anonymise(self, person: Person, traces: RemainingTraces) -> None:
        day = self._today()
        # What was changed before cannot be taken back: it would bring the name back.
        self._edits.forget()
        self._worker.run(
            lambda: self._ports.anonymise(person.id, day),
            lambda done: self._tell(*done, traces, day),
            self._banner.show_failure,
            writes=True,
        )

    def _tell(self, person: Person, changes: Changes, traces: RemainingTraces, day: date) -> None:
        paper = traces.paper(person.name, format_date(day))

        def copy() -> None:
            QGuiApplication.clipboard().setText(paper)

        words = self.tr("Kini tercatat sebagai “{0}”.").format(person.name)
        self._edits.tell(words, changes, actions=[(self.tr("Salin keterangan"), copy)])
        self._worker.run_aside(
            self._ports.wipe,
            failed=self._banner.show_failure,
            title=self.tr("Membersihkan sisa nama dari berkas data…"),
            writes=True,
        )
