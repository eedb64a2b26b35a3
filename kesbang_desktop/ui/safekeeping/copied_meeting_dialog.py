"""The meetings in a safety copy, to take one of them back."""

from uuid import UUID

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.domain.copy_difference import CopyDifference, Since
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.ui.settings.text_rows import TextRowsModel
from kesbang_desktop.ui.widgets.actions import add_action
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.roles import set_role
from kesbang_desktop.ui.widgets.row_table import RowTable

_SIZE = QSize(760, 480)


class CopiedMeetingDialog(FittingDialog):
    """``meeting_chosen(UUID)``, or ``attachments_chosen(UUID)`` where only those are wanted."""

    meeting_chosen = Signal(object)
    attachments_chosen = Signal(object)

    def __init__(self, found: CopyDifference, moment: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Pulihkan satu rapat"))
        # Those that are gone first: they are what one looks for.
        order = (Since.GONE, Since.BINNED, Since.CHANGED, Since.SAME)
        self._meetings = sorted(found.meetings, key=lambda one: order.index(one.since))
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(self.tr("Cari judul atau tanggal…"))
        self.text.setAccessibleName(self.tr("Cari rapat dalam salinan"))
        self.text.setClearButtonEnabled(True)
        titles = (self.tr("Rapat"), self.tr("Tanggal"), self.tr("Sekarang"), "")
        self.model = TextRowsModel(titles, muted=2, parent=self)
        self.table = RowTable(self)
        self.table.setModel(self.model)
        self.table.setColumnHidden(3, True)
        self.table.set_columns({1: 22, 2: 20}, stretched=0)
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.table.setAccessibleName(self.tr("Rapat dalam salinan"))
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
    def _chosen(self) -> tuple[UUID, Since] | None:
        row = self.table.currentIndex().row()
        if not 0 <= row < self.model.rowCount():
            return None
        one = self._meetings[int(self.model.rows[row][3])]
        return one.id, one.since

    def _lay_out(self, moment: str) -> None:
        self.bring = QPushButton(self.tr("Pulihkan rapat"), self)
        self.bring.setDefault(True)
        set_role(self.bring, "primary")
        self.attachments = QPushButton(self.tr("Lampirannya saja"), self)
        self.leave = QPushButton(self.tr("Batal"), self)
        contents = QVBoxLayout()
        contents.setSpacing(10)
        head = QLabel(self.tr("Rapat dalam salinan {0}").format(moment), self)
        head.setWordWrap(True)
        for widget in (head, self.text):
            contents.addWidget(widget)
        contents.addWidget(self.table, 1)
        contents.addWidget(self.says)
        self.set_contents(contents, self.foot_of(self.bring, self.attachments, self.leave), _SIZE)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._search)
        add_action(self.text, self.tr("Ke daftar"), "Down", self.table.focus_rows)
        self.table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self.table.row_activated.connect(lambda _row: self._bring())
        self.bring.clicked.connect(self._bring)
        self.attachments.clicked.connect(self._bring_attachments)
        self.leave.clicked.connect(self.reject)

    def _fill(self) -> None:
        words = {
            Since.SAME: self.tr("sama"),
            Since.CHANGED: self.tr("berubah"),
            Since.BINNED: self.tr("di Sampah"),
            Since.GONE: self.tr("tidak ada lagi"),
        }
        self.model.show_rows(
            (one.title, format_date(one.date) if one.date else "", words[one.since], str(place))
            for place, one in enumerate(self._meetings)
        )
        self._select_first()

    def _search(self, text: str) -> None:
        self.model.search(text)
        self._select_first()

    def _select_first(self) -> None:
        self.table.selectRow(0)
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = self._chosen
        since = chosen[1] if chosen else None
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
        chosen = self._chosen
        if chosen is not None and self.bring.isEnabled():
            self.accept_and(lambda: self.meeting_chosen.emit(chosen[0]))

    def _bring_attachments(self) -> None:
        chosen = self._chosen
        if chosen is not None:
            self.accept_and(lambda: self.attachments_chosen.emit(chosen[0]))
