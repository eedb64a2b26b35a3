"""The line at the foot of the window: when it was saved, how much there is, which keys work.

While something takes long, what it is and how far it is stand in place of the keys.
"""

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from kesbang_desktop.ui.commands.binding import with_keys
from kesbang_desktop.ui.commands.window import SHOW_HELP
from kesbang_desktop.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from kesbang_desktop.ui.work.work_line import WorkLine

_BETWEEN = "   "


class _Hints(ElidedLabel):
    """Where there is no room for all of them, the first ones and the last, each one whole."""

    def shown_text(self, width: int) -> str:
        """Return what is painted in ``width`` pixels."""
        *first, last = self.text().split(_BETWEEN)
        shown = self.text()
        while first and self.fontMetrics().horizontalAdvance(shown) > width:
            first.pop()
            shown = _BETWEEN.join([*first, last])
        return shown


class StatusLine(QStatusBar):
    """Three texts: saved, count, hints."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(14, 0, 14, 0)
        self._saved = QLabel(self)
        self._saved.setAccessibleName(self.tr("Simpan otomatis"))
        self._count = QLabel(self)
        self._hints = _Hints(self)
        self._hints.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.addWidget(self._saved)
        self.addWidget(self._count)
        self.addPermanentWidget(self._hints, 1)
        # What is said for a moment has the whole line.
        self.messageChanged.connect(self._make_room)

    @cached_property
    def work(self) -> "WorkLine":
        """What the program is at; made when somebody wants it told."""
        from kesbang_desktop.ui.work.work_line import WorkLine

        work = WorkLine(self)
        # Behind what was saved and the count.
        self.insertPermanentWidget(2, work, 1)
        work.shown.connect(self._make_room)
        return work

    def show_saved(self, moment: datetime | None) -> None:
        """Say when the last change reached the disk; nothing where nothing was changed yet."""
        words = self.tr("Tersimpan {0}").format(moment.strftime("%H.%M.%S")) if moment else ""
        self._show_state(words, "muted")

    def show_saving(self) -> None:
        """Say that something typed is on its way to the disk."""
        self._show_state(self.tr("Menyimpan …"), "muted")

    def show_open_dialog(self) -> None:
        """Say that what stands in a dialog is kept once the dialog is."""
        self._show_state(self.tr("Isian belum disimpan"), "muted")

    def show_unstored(self, labels: Sequence[str]) -> None:
        """Name the inputs that hold what cannot be kept yet."""
        words = self.tr("Belum tersimpan: {0}").format(", ".join(labels))
        self._show_state(words, "warning")

    def show_waiting(self, count: int, why: str = "") -> None:
        """Say that so many changes are on this computer alone, as the network failed.

        ``why`` is another reason, as a sentence; it stands in the tool tip.
        """
        words = (
            self.tr("Server belum menerima: {0} perubahan aman di komputer ini, dikirim nanti")
            if why
            else self.tr("Jaringan putus: {0} perubahan aman di komputer ini, dikirim nanti")
        )
        self._show_state(words.format(count), "warning")
        self._saved.setToolTip(why)

    def show_away(self) -> None:
        """Say that the server does not answer, and nothing waits for it."""
        self._show_state(self.tr("Jaringan putus: yang tampil dibaca sebelumnya"), "warning")

    def show_outdated(self, why: str) -> None:
        """Say that the server is of another program by now; ``why`` is the whole sentence."""
        self._show_state(self.tr("Server memakai versi lain: hanya dibaca"), "warning")
        self._saved.setToolTip(why)

    def show_refused(self, count: int) -> None:
        """Say that so much was typed that the server would not take."""
        words = self.tr("{0} perubahan tidak diterima server", "", count)
        self._show_state(words.format(count), "warning")

    def show_unsaved(self) -> None:
        """Say that the last change is not on disk, over whatever is said for a moment."""
        self.clearMessage()
        self._show_state(self.tr("BELUM TERSIMPAN"), "warning")

    def show_count(self, text: str) -> None:
        """Show how much the page holds."""
        self._count.setText(text)

    def show_hints(self, text: str) -> None:
        """Show which keys work on the page, and where all of them stand.

        What was said for a moment of the page before goes.
        """
        self.clearMessage()
        self._hints.setText(
            _BETWEEN.join(filter(None, (text, with_keys(self.tr("{0} bantuan"), SHOW_HELP))))
        )

    @property
    def saved_text(self) -> str:
        """What is said about saving."""
        return self._saved.text()

    @property
    def hints_text(self) -> str:
        """Which keys are said to work."""
        return self._hints.text()

    def _make_room(self) -> None:
        is_at_work = "work" in vars(self) and not self.work.isHidden()
        if is_at_work:
            # Qt paints what is said into what its widgets leave.
            self.work.make_room(bool(self.currentMessage()))
        self._hints.setVisible(not self.currentMessage() and not is_at_work)

    def _show_state(self, text: str, role: str) -> None:
        if self._saved.text() == text:
            return
        self._saved.setText(text)
        self._saved.setToolTip("")
        if self._saved.property("role") != role:
            self._saved.setProperty("role", role)
            self._saved.style().unpolish(self._saved)
            self._saved.style().polish(self._saved)
