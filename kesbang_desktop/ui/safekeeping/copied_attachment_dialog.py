"""The attachments in a safety copy, to take one of them back or save it elsewhere."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.domain.copied_attachment import AttachmentSince, CopiedAttachment
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.ui.safekeeping.copy_words import file_size_in_words
from kesbang_desktop.ui.settings.text_rows import TextRowsModel
from kesbang_desktop.ui.widgets.actions import add_action
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.roles import set_role
from kesbang_desktop.ui.widgets.row_table import RowTable

_SIZE = QSize(820, 480)
_PLACE = 5


class CopiedAttachmentDialog(FittingDialog):
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
        self._found = sorted(found, key=lambda one: one.since is AttachmentSince.THERE)
        self._is_open = all(one.since is not AttachmentSince.UNKNOWN for one in found)
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(self.tr("Cari nama berkas, rapat atau tanggal…"))
        self.text.setAccessibleName(self.tr("Cari lampiran dalam salinan"))
        self.text.setClearButtonEnabled(True)
        titles = (self.tr("Berkas"), self.tr("Ukuran"), self.tr("Rapat"), self.tr("Tanggal"))
        self.model = TextRowsModel((*titles, self.tr("Sekarang"), ""), muted=4, parent=self)
        self.table = RowTable(self)
        self.table.setModel(self.model)
        self.table.setColumnHidden(_PLACE, True)
        self.table.setColumnHidden(4, not self._is_open)
        self.table.set_columns({1: 10, 2: 26, 3: 20, 4: 20}, stretched=0)
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.table.setAccessibleName(self.tr("Lampiran dalam salinan"))
        self.says = QLabel(self)
        self.says.setWordWrap(True)
        self.says.setProperty("role", "muted")
        self.says.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        self._lay_out(moment)
        self._connect()
        self._fill()

    @property
    def is_typed(self) -> bool:
        """Words that were searched for are no loss."""
        return False

    @property
    def chosen(self) -> CopiedAttachment | None:
        """The attachment under the keyboard."""
        row = self.table.currentIndex().row()
        if not 0 <= row < self.model.rowCount():
            return None
        return self._found[int(self.model.rows[row][_PLACE])]

    def _lay_out(self, moment: str) -> None:
        self.bring = QPushButton(self.tr("Kembalikan ke rapatnya"), self)
        self.save = QPushButton(self.tr("Simpan sebagai…"), self)
        self.leave = QPushButton(self.tr("Batal"), self)
        self.bring.setHidden(not self._is_open)
        first = self.bring if self._is_open else self.save
        first.setDefault(True)
        set_role(first, "primary")
        contents = QVBoxLayout()
        contents.setSpacing(10)
        head = QLabel(self.tr("Lampiran dalam salinan {0}").format(moment), self)
        head.setWordWrap(True)
        for widget in (head, self.text):
            contents.addWidget(widget)
        contents.addWidget(self.table, 1)
        contents.addWidget(self.says)
        self.set_contents(contents, self.foot_of(self.bring, self.save, self.leave), _SIZE)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._search)
        add_action(self.text, self.tr("Ke daftar"), "Down", self.table.focus_rows)
        self.table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self.table.row_activated.connect(
            lambda _row: self._bring() if self._is_open else self._save()
        )
        self.bring.clicked.connect(self._bring)
        self.save.clicked.connect(self._save)
        self.leave.clicked.connect(self.reject)

    def _fill(self) -> None:
        words = {
            AttachmentSince.THERE: self.tr("ada"),
            AttachmentSince.FILE_GONE: self.tr("berkasnya hilang"),
            AttachmentSince.GONE: self.tr("tidak ada lagi"),
            AttachmentSince.MEETING_GONE: self.tr("rapatnya tidak ada"),
            AttachmentSince.UNKNOWN: "",
        }
        self.model.show_rows(
            (
                one.file_name,
                file_size_in_words(one.size) if one.size is not None else self.tr("tidak ada"),
                one.meeting or self.tr("bukti tindak lanjut"),
                format_date(one.date) if one.date else "",
                words[one.since],
                str(place),
            )
            for place, one in enumerate(self._found)
        )
        self._select_first()

    def _search(self, text: str) -> None:
        self.model.search(text)
        self._select_first()

    def _select_first(self) -> None:
        self.table.selectRow(0)
        self._show_chosen()

    def _show_chosen(self) -> None:
        one = self.chosen
        self.bring.setEnabled(one is not None and one.can_come_back)
        self.save.setEnabled(one is not None and one.can_be_saved)
        self.says.setText(self._words_on(one))

    def _words_on(self, one: CopiedAttachment | None) -> str:
        if one is None:
            if not self._found:
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
        if (one := self.chosen) is not None and self.bring.isEnabled():
            self.accept()
            self.bring_chosen.emit(one)

    def _save(self) -> None:
        if (one := self.chosen) is not None and self.save.isEnabled():
            self.accept()
            self.save_chosen.emit(one)
