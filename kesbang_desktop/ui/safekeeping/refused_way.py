"""From what is told of refused texts to the dialog that says what becomes of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.together.refused import RefusedText

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kesbang_desktop.ports.waiting import WaitingPorts
    from kesbang_desktop.ui.safekeeping.refused_dialog import RefusedDialog
    from kesbang_desktop.ui.widgets.banner import Banner
    from kesbang_desktop.ui.work.worker import Worker


class RefusedWay(QObject):
    """``committed(Changes)`` where lines went into minutes, ``settled()`` after each decision."""

    committed = Signal(object)
    settled = Signal()

    def __init__(
        self, window: QWidget, banner: Banner, ports: WaitingPorts, worker: Worker
    ) -> None:
        super().__init__(window)
        self._window, self._banner = window, banner
        self._ports, self._worker = ports, worker
        self.dialog: RefusedDialog | None = None

    def tell(self) -> None:
        """Say how much was refused, with the way to it; nothing where nothing was."""
        if count := self._ports.count_refused():
            words = self.tr(
                "{0} perubahan yang diketik selama jaringan putus tidak diterima server. Teksnya "
                "aman di komputer ini.",
                "",
                count,
            )
            self._banner.show_error(words.format(count), [(self.tr("Lihat…"), self.open)])

    def open(self) -> None:
        """Show the texts, with what can be done about them."""
        self._worker.run(self._ports.refused, self._show, self._banner.show_failure)

    def _show(self, texts: Sequence[RefusedText]) -> None:
        from kesbang_desktop.ui.safekeeping.refused_dialog import RefusedDialog

        if self.dialog is not None:
            self.dialog.show_left(texts)
            return
        if not texts:
            self._banner.show_message(self.tr("Semua yang diketik sudah diterima server."))
            return
        self._banner.dismiss()
        self.dialog = RefusedDialog(texts, self._window)
        self.dialog.put_back.connect(self._put_back)
        self.dialog.dropped.connect(self._drop)
        self.dialog.finished.connect(self._finish)
        self.dialog.open()

    def _put_back(self, texts: Sequence[RefusedText]) -> None:
        of_meetings = defaultdict[UUID, list[RefusedText]](list)
        for one in texts:
            if one.meeting_id is not None:
                of_meetings[one.meeting_id].append(one)

        def write() -> Changes:
            changes = Changes()
            for meeting_id, lines in of_meetings.items():
                changes |= self._ports.put_back(meeting_id, lines)
            return changes

        self._worker.run(write, self._take_in, self._fail, writes=True)

    def _take_in(self, changes: Changes) -> None:
        self.committed.emit(changes)
        self._look_again()

    def _drop(self, texts: Sequence[RefusedText]) -> None:
        subjects = {one.subject for one in texts}
        self._worker.run(partial(self._ports.settle, subjects), self._look_again, self._fail)

    def _look_again(self, _done: object = None) -> None:
        self.settled.emit()
        self.open()

    def _fail(self, error: KnownError) -> None:
        if self.dialog is not None:
            self.dialog.show_failure(error)

    def _finish(self) -> None:
        self.dialog = None
