"""The attachments in a safety copy, to take one of them back or save it elsewhere."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kesbang_desktop.domain.copied_attachment import AttachmentSince, CopiedAttachment
from kesbang_desktop.ui.language.formats import format_date
from kesbang_desktop.ui.safekeeping.copied_rows_dialog import CopiedRowsDialog
from kesbang_desktop.ui.safekeeping.copy_words import file_size_in_words
from kesbang_desktop.ui.tables.searched_model import TextRow

_SIZE = QSize(820, 480)
_NOW = 4


class CopiedAttachmentDialog(CopiedRowsDialog[CopiedAttachment]):
    """``bring_chosen(CopiedAttachment)``, or ``save_chosen(CopiedAttachment)`` for another place.

    Where no data is open nothing can be brought back, only saved.
    """

    bring_chosen = Signal(object)
    save_chosen = Signal(object)

    def __init__(
        self, found: Sequence[CopiedAttachment], moment: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Pulihkan satu lampiran"))
        # Those that are gone first: they are what one looks for.
        rows = sorted(found, key=lambda one: one.since is AttachmentSince.THERE)
        titles = (self.tr("Berkas"), self.tr("Ukuran"), self.tr("Rapat"), self.tr("Tanggal"))
        widths = {1: 10, 2: 26, 3: 20, _NOW: 20}
        self.set_rows(rows, (*titles, self.tr("Sekarang")), widths)
        is_open = all(one.since is not AttachmentSince.UNKNOWN for one in found)
        self.text.setPlaceholderText(self.tr("Cari nama berkas, rapat atau tanggal…"))
        self.text.setAccessibleName(self.tr("Cari lampiran dalam salinan"))
        self.table.setAccessibleName(self.tr("Lampiran dalam salinan"))
        self.table.setColumnHidden(_NOW, not is_open)
        self.bring = QPushButton(self.tr("Kembalikan ke rapatnya"), self)
        self.save = QPushButton(self.tr("Simpan sebagai…"), self)
        self.bring.setHidden(not is_open)
        self.bring.clicked.connect(self._bring)
        self.save.clicked.connect(self._save)
        head = self.tr("Lampiran dalam salinan {0}").format(moment)
        self.begin(head, (self.bring, self.save) if is_open else (self.save,), _SIZE)

    def words_of(self, one: CopiedAttachment) -> TextRow:
        """Return name, size and meeting of a file, and what became of it."""
        since = {
            AttachmentSince.THERE: self.tr("ada"),
            AttachmentSince.FILE_GONE: self.tr("berkasnya hilang"),
            AttachmentSince.GONE: self.tr("tidak ada lagi"),
            AttachmentSince.MEETING_GONE: self.tr("rapatnya tidak ada"),
            AttachmentSince.UNKNOWN: "",
        }[one.since]
        return (
            one.file_name,
            file_size_in_words(one.size) if one.size is not None else self.tr("tidak ada"),
            one.meeting or self.tr("bukti tindak lanjut"),
            format_date(one.date) if one.date else "",
            since,
        )

    def show_chosen(self) -> None:
        """Say how the chosen file comes back, and whether it can be saved."""
        one = self.chosen
        self.bring.setEnabled(one is not None and one.can_come_back)
        self.save.setEnabled(one is not None and one.can_be_saved)
        self.says.setText(self._words_on(one))

    def _words_on(self, one: CopiedAttachment | None) -> str:
        if one is None:
            if not self._rows:
                return self.tr("Salinan ini tidak berisi lampiran.")
            return self.tr("Tidak ada lampiran yang cocok.")
        if not one.can_be_saved:
            return self.tr("Salinan ini tidak menyimpan isi berkas itu. Coba salinan lain.")
        return {
            AttachmentSince.THERE: self.tr(
                "Lampiran ini masih ada di rapatnya. Bila berkasnya rusak, isinya ditulis ulang "
                "dari salinan dan yang rusak disisihkan."
            ),
            AttachmentSince.FILE_GONE: self.tr("Berkasnya ditulis ulang dari salinan."),
            AttachmentSince.GONE: self.tr(
                "Kembali ke rapatnya seperti dalam salinan; lampiran lain tidak berubah."
            ),
            AttachmentSince.MEETING_GONE: self.tr(
                "Rapatnya tidak ada lagi, jadi berkas ini hanya dapat disimpan ke tempat lain. "
                "Rapatnya dapat dipulihkan lewat “Pulihkan satu rapat…”, dengan lampirannya."
            ),
            AttachmentSince.UNKNOWN: self.tr("Berkas ini dapat disimpan ke tempat lain."),
        }[one.since]

    def _bring(self) -> None:
        if (one := self.chosen) is not None:
            self.accept_and(lambda: self.bring_chosen.emit(one))

    def _save(self) -> None:
        if (one := self.chosen) is not None:
            self.accept_and(lambda: self.save_chosen.emit(one))
