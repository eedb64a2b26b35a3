"""The meetings in a safety copy, to take one of them back."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kesbang_desktop.domain.copy_difference import CopiedMeeting, CopyDifference, Since
from kesbang_desktop.ui.language.formats import format_date
from kesbang_desktop.ui.safekeeping.copied_rows_dialog import CopiedRowsDialog
from kesbang_desktop.ui.tables.searched_model import TextRow

_SIZE = QSize(760, 480)


class CopiedMeetingDialog(CopiedRowsDialog[CopiedMeeting]):
    """``meeting_chosen(UUID)``, or ``attachments_chosen(UUID)`` where only those are wanted."""

    meeting_chosen = Signal(object)
    attachments_chosen = Signal(object)

    def __init__(self, found: CopyDifference, moment: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Pulihkan satu rapat"))
        # Those that are gone first: they are what one looks for.
        order = (Since.GONE, Since.BINNED, Since.CHANGED, Since.SAME)
        rows = sorted(found.meetings, key=lambda one: order.index(one.since))
        titles = (self.tr("Rapat"), self.tr("Tanggal"), self.tr("Sekarang"))
        self.set_rows(rows, titles, {1: 22, 2: 20})
        self.text.setPlaceholderText(self.tr("Cari judul atau tanggal…"))
        self.text.setAccessibleName(self.tr("Cari rapat dalam salinan"))
        self.table.setAccessibleName(self.tr("Rapat dalam salinan"))
        self.bring = QPushButton(self.tr("Pulihkan rapat"), self)
        self.attachments = QPushButton(self.tr("Lampirannya saja"), self)
        self.bring.clicked.connect(self._bring)
        self.attachments.clicked.connect(self._bring_attachments)
        head = self.tr("Rapat dalam salinan {0}").format(moment)
        self.begin(head, (self.bring, self.attachments), _SIZE)

    def words_of(self, one: CopiedMeeting) -> TextRow:
        """Return title, date, and what became of a meeting."""
        since = {
            Since.SAME: self.tr("sama"),
            Since.CHANGED: self.tr("berubah"),
            Since.BINNED: self.tr("di Sampah"),
            Since.GONE: self.tr("tidak ada lagi"),
        }[one.since]
        return one.title, format_date(one.date) if one.date else "", since

    def show_chosen(self) -> None:
        """Say how the chosen meeting comes back."""
        since = self.chosen.since if self.chosen else None
        self.bring.setEnabled(since not in (None, Since.SAME))
        self.attachments.setEnabled(since in (Since.CHANGED, Since.BINNED))
        self.says.setText(
            {
                Since.SAME: self.tr("Rapat ini masih ada dan sama dengan dalam salinan."),
                Since.CHANGED: self.tr(
                    "Kembali sebagai rapat kedua di samping yang ada sekarang, dengan lampirannya."
                ),
                Since.BINNED: self.tr(
                    "Rapat ini ada di Sampah dan dapat dipulihkan dari sana. Dari salinan ia "
                    "kembali sebagai rapat kedua."
                ),
                Since.GONE: self.tr("Kembali seperti dalam salinan, dengan lampirannya."),
                None: self.tr("Tidak ada rapat yang cocok."),
            }[since]
        )

    def _bring(self) -> None:
        if (one := self.chosen) is not None:
            self.accept_and(lambda: self.meeting_chosen.emit(one.id))

    def _bring_attachments(self) -> None:
        if (one := self.chosen) is not None:
            self.accept_and(lambda: self.attachments_chosen.emit(one.id))
