"""The way to note what stands beside the minutes, and back: approval, receipts, readers."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.attendance import Role, recipients_of
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.proof import Proof
from kesbang_desktop.domain.working_days import add_working_days
from kesbang_desktop.ports.papers import PaperPorts
from kesbang_desktop.ui.papers.circulation_dialog import CirculationDialog
from kesbang_desktop.ui.papers.proof_dialog import ProofDialog
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.work.worker import Worker

_DAYS_TO_ANSWER = 3


class ProofWay(QObject):
    """Asks over ``page`` and tells in ``banner``; ``committed(Changes)`` when it was noted."""

    committed = Signal(object)

    def __init__(self, papers: PaperPorts, worker: Worker, banner: Banner, page: QWidget) -> None:
        super().__init__(page)
        self._papers = papers
        self._worker = worker
        self._banner = banner
        self._page = page

    def ask(self, minutes: Minutes) -> None:
        """Show what is noted of ``minutes``, to be changed."""
        chair, meeting_id = minutes.holder(Role.CHAIR), minutes.meeting.id
        name = chair.party.name if chair else ""
        recipients = recipients_of(minutes.attendances)
        self._ask(
            meeting_id,
            lambda proofs: ProofDialog(meeting_id, proofs, name, recipients, self._page),
            self.tr("Persetujuan dan distribusi tersimpan"),
        )

    def ask_readers(self, minutes: Minutes) -> None:
        """Show who got a copy of ``minutes`` for correction, to be changed."""
        meeting_id = minutes.meeting.id
        until = add_working_days(date.today(), _DAYS_TO_ANSWER, ())
        recipients = recipients_of(minutes.attendances)
        self._ask(
            meeting_id,
            lambda proofs: CirculationDialog(meeting_id, proofs, recipients, until, self._page),
            self.tr("Edaran koreksi tersimpan"),
        )

    def _ask(
        self,
        meeting_id: UUID,
        make: Callable[[Sequence[Proof]], ProofDialog | CirculationDialog],
        words: str,
    ) -> None:
        """Show the dialog that ``make`` gives for what is noted; ``words`` tell that it is kept."""

        def show(proofs: Sequence[Proof]) -> None:
            dialog = make(proofs)
            dialog.agreed.connect(lambda said: self._save(meeting_id, said, proofs, words))
            dialog.open()

        self._worker.run(
            lambda: self._papers.proofs(meeting_id), show, self._banner.show_failure, awaited=True
        )

    def _save(
        self,
        meeting_id: UUID,
        said: Sequence[Proof],
        before: Sequence[Proof],
        words: str = "",
    ) -> None:
        def finish(changes: Changes) -> None:
            if words:
                undo = (self.tr("Urungkan"), lambda: self._save(meeting_id, before, said))
                self._banner.show_message(words, [undo], UNDO_HINT_MS)
            self.committed.emit(changes)

        self._worker.run(
            lambda: self._papers.save_proofs(meeting_id, said, before),
            finish,
            self._banner.show_failure,
            writes=True,
        )
