"""Meetings into the bin (Sampah), out of it, and gone for good."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QMessageBox, QWidget

from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.meeting import MeetingSummary
from kesbang_desktop.ports.meetings import MeetingPorts
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.question import Question, ask_before
from kesbang_desktop.ui.work.undoable_writes import UndoableWrites
from kesbang_desktop.ui.work.worker import Worker


class MeetingBin(UndoableWrites):
    """Says of each move what becomes of the actions that are still open."""

    def __init__(
        self,
        meetings: MeetingPorts,
        open_actions: Callable[[UUID], int],
        worker: Worker,
        banner: Banner,
        page: QWidget,
    ) -> None:
        super().__init__(worker, banner, page)
        self._meetings = meetings
        self._open_actions = open_actions
        self._page = page

    def put(self, ids: list[UUID]) -> None:
        """Move meetings to the bin and offer to take that back."""
        now = datetime.now(UTC)
        self._with_open_actions(
            ids,
            lambda count: self.write(
                [partial(self._meetings.bin, one, now) for one in ids],
                " ".join(filter(None, (self._binned_words(ids), self._hidden_words(count)))),
                lambda: self.restore(ids),
            ),
        )

    def restore(self, ids: list[UUID]) -> None:
        """Bring meetings back from the bin, with their actions."""
        now = datetime.now(UTC)
        self._with_open_actions(
            ids,
            lambda count: self.write(
                [partial(self._meetings.restore, one) for one in ids],
                " ".join(filter(None, (self._restored_words(ids), self._shown_words(count)))),
                lambda: self.write_back(
                    [partial(self._meetings.bin, one, now) for one in ids],
                    self._binned_words(ids),
                ),
            ),
        )

    def ask_to_purge(self, chosen: list[MeetingSummary]) -> None:
        """Ask, and remove meetings for good if that is what is wanted.

        The question says how many actions are open: those stay.
        """
        self._with_open_actions(
            [one.id for one in chosen], lambda count: self._ask_to_purge(chosen, count)
        )

    def _with_open_actions(self, ids: list[UUID], act: Callable[[int], object]) -> None:
        """Call ``act`` with how many actions of these meetings are open."""
        count = self._open_actions
        self._worker.run(lambda: sum(map(count, ids)), act, self._show_error)

    def _binned_words(self, ids: list[UUID]) -> str:
        if len(ids) > 1:
            return self.tr("{0} rapat dipindahkan ke Sampah.", "", len(ids)).format(len(ids))
        return self.tr("Rapat dipindahkan ke Sampah.")

    def _restored_words(self, ids: list[UUID]) -> str:
        if len(ids) > 1:
            return self.tr("{0} rapat dipulihkan.", "", len(ids)).format(len(ids))
        return self.tr("Rapat dipulihkan.")

    def _hidden_words(self, open_actions: int) -> str:
        if not open_actions:
            return ""
        return self.tr(
            "{0} tindak lanjut yang belum selesai ikut tersembunyi dan tidak diingatkan sampai "
            "rapatnya dipulihkan.",
            "",
            open_actions,
        ).format(open_actions)

    def _shown_words(self, open_actions: int) -> str:
        if not open_actions:
            return ""
        return self.tr(
            "{0} tindak lanjut yang belum selesai tampil lagi.", "", open_actions
        ).format(open_actions)

    def _ask_to_purge(self, chosen: list[MeetingSummary], open_actions: int) -> None:
        what = self.tr("{0} rapat", "", len(chosen)).format(len(chosen))
        if len(chosen) == 1:
            what = f"“{chosen[0].title}”"
        box = Question(
            self._page,
            self.tr("Hapus permanen"),
            self.tr("Hapus permanen {0}?").format(what),
            QMessageBox.Icon.Warning,
        )
        words = self.tr("Notula dan tindak lanjutnya tidak dapat dikembalikan.")
        if open_actions:
            words = self.tr(
                "Notulanya tidak dapat dikembalikan. {0} tindak lanjut yang belum selesai tetap "
                "ada di halaman Tindak lanjut, tanpa rapat.",
                "",
                open_actions,
            ).format(open_actions)
        ask_before(
            box, words, self.tr("Hapus permanen"), lambda: self._purge([one.id for one in chosen])
        )

    def _purge(self, ids: list[UUID]) -> None:
        jobs = [lambda one=one: self._meetings.purge(one) for one in ids]
        self.write(jobs, self.tr("Dihapus permanen."))

    def _show_error(self, error: KnownError) -> None:
        self._banner.show_failure(error)
