"""For which agencies excerpts are made."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.party import Party
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.roles import set_role

_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_AGENCY = Qt.ItemDataRole.UserRole
_MOST_ROWS = 12


class ExcerptDialog(FittingDialog):
    """All are checked at first; Space takes one out. ``agreed(list[UUID])`` carries the others."""

    agreed = Signal(object)

    def __init__(self, agencies: Sequence[Party], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Petikan keputusan per instansi"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = self.tr(
            "Satu berkas bagi tiap instansi: surat pengantar, keputusan yang menyangkutnya, dan "
            "tindak lanjutnya saja."
        )
        label = QLabel(words, self)
        label.setWordWrap(True)
        label.setProperty("role", "muted")
        self.agencies = QListWidget(self)
        self.agencies.setAccessibleName(self.tr("Instansi penerima petikan"))
        for agency in agencies:
            item = QListWidgetItem(agency.name, self.agencies)
            item.setCheckState(_CHECKED)
            item.setData(_AGENCY, agency.id)
        self.agencies.setCurrentRow(0)
        rows = min(max(len(agencies), 3), _MOST_ROWS)
        self.agencies.setMinimumHeight(rows * (self.fontMetrics().height() + 8))
        buttons = QDialogButtonBox(self)
        self.agree = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self.agree, "primary")
        self.agree.setDefault(True)
        buttons.addButton(self.tr("Batal"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._agree)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout()
        layout.setSpacing(12)
        layout.addWidget(label)
        layout.addWidget(self.agencies, 1)
        width = self.fontMetrics().averageCharWidth() * 76
        self.set_contents(layout, buttons, QSize(width, 0))
        self.agencies.itemChanged.connect(self._count)
        self._count()
        self.agencies.setFocus()

    def _chosen(self) -> list[object]:
        items = (self.agencies.item(row) for row in range(self.agencies.count()))
        return [one.data(_AGENCY) for one in items if one.checkState() is _CHECKED]

    def _count(self) -> None:
        count = len(self._chosen())
        self.agree.setText(self.tr("Buat {0} petikan", "", count).format(count))
        self.agree.setEnabled(count > 0)

    def _agree(self) -> None:
        chosen = self._chosen()
        self.accept_and(lambda: self.agreed.emit(chosen))
