"""What is asked at the start where the data file is not what its copies say."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.copy_record import CopyRecord
from kesbang_desktop.domain.dates import format_long_date, format_time
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.start_doubt import StartDoubt
from kesbang_desktop.ui.widgets.roles import set_role
from kesbang_desktop.ui.worker import Worker


def moment_in_words(moment: datetime) -> str:
    """Return ``Kamis, 21 Maret 2024 pukul 08.30``."""
    return f"{format_long_date(moment.date())} pukul {format_time(moment.time())}"


class StartDialog(QDialog):
    """Offers the copies. Accepted once one was put back, or the data is to be used as it stands.

    ``restore`` puts a copy back and runs off the Qt thread; ``uses_data_as_it_is`` tells which of
    the two it was.
    """

    def __init__(
        self,
        doubt: StartDoubt,
        copies: Sequence[CopyRecord],
        restore: Callable[[CopyRecord], object],
        worker: Worker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._copies = copies
        self._restore = restore
        self._worker = worker
        self.uses_data_as_it_is = False
        self.setWindowTitle("Notula Kesbang")
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 78)
        self._said = self._paragraph(doubt.sentence)
        font = self._said.font()
        font.setBold(True)
        self._said.setFont(font)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Salinan cadangan"))
        for record in copies:
            self.list.addItem(QListWidgetItem(self._describe(record)))
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(copies))
        self.list.itemActivated.connect(self._put_back)
        self.error = self._paragraph("")
        self.error.setProperty("role", "error")
        self.error.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        self._buttons = QDialogButtonBox(self)
        self.put_back = self._button(self.tr("Pulihkan salinan terpilih"), self._put_back)
        self.put_back.setEnabled(bool(self._copies))
        self.go_on = self._button(self.tr("Pakai data apa adanya"), self._use_as_it_is)
        self.leave = self._button(self.tr("Keluar"), self.reject)
        default = self.put_back if self._copies else self.leave
        default.setDefault(True)
        set_role(default, "primary")
        (self.list if self._copies else self.leave).setFocus()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self._said)
        layout.addWidget(
            self._paragraph(
                self.tr(
                    "Belum ada yang diubah atau dihapus. Pilih salinan yang akan dipulihkan; yang "
                    "ada sekarang disisihkan, tidak dihapus. Pakai data apa adanya hanya bila "
                    "memang itu yang Anda kehendaki."
                )
            )
        )
        layout.addWidget(self.list, 1)
        layout.addWidget(self.error)
        layout.addWidget(self._buttons)

    def _button(self, label: str, verb: Callable[[], object]) -> QPushButton:
        button = self._buttons.addButton(label, QDialogButtonBox.ButtonRole.ActionRole)
        button.clicked.connect(verb)
        return button

    def _paragraph(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        return label

    def _describe(self, record: CopyRecord) -> str:
        counts = record.counts
        return self.tr("{0} · {1} rapat, {2} butir, {3} orang, {4} lampiran").format(
            moment_in_words(record.made_at),
            counts.meetings,
            counts.entries,
            counts.people,
            counts.attachments,
        )

    def _put_back(self) -> None:
        record = self._copies[self.list.currentRow()]
        self._set_busy(True)
        self._worker.run(lambda: self._restore(record), self._end, self._tell)

    def _end(self, _restored: object) -> None:
        self.accept()

    def _tell(self, error: KnownError) -> None:
        self._set_busy(False)
        self.error.setText(error.sentence)
        self.error.show()

    def _use_as_it_is(self) -> None:
        self.uses_data_as_it_is = True
        self.accept()

    def _set_busy(self, is_busy: bool) -> None:
        for widget in (self.list, self.put_back, self.go_on, self.leave):
            widget.setEnabled(not is_busy)
        self.put_back.setText(
            self.tr("Memulihkan…") if is_busy else self.tr("Pulihkan salinan terpilih")
        )
        if is_busy:
            self.setCursor(Qt.CursorShape.BusyCursor)
        else:
            self.unsetCursor()

    def reject(self) -> None:
        """Leave, but not in the middle of putting a copy back."""
        if self.leave.isEnabled():
            super().reject()
