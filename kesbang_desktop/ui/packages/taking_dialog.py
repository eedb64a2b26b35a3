"""What is shown while a package is taken: nobody types into minutes that are about to change."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.still_bar import StillBar


class TakingDialog(FittingDialog):
    """``stop_wanted()`` when the person gives up; the dialog stays until the work has ended."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Mengambil isi paket"))
        self.label = QLabel(
            self.tr("Menulis isi paket; sesudah itu Anda dapat mengetik lagi."), self
        )
        self.label.setWordWrap(True)
        self.bar = StillBar(parent=self)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(self.tr("Kemajuan"))
        self.stop = QPushButton(self.tr("Batalkan"), self)
        self.stop.clicked.connect(self._leave)
        contents = QVBoxLayout()
        contents.setSpacing(10)
        contents.addWidget(self.label)
        contents.addWidget(self.bar)
        width = self.fontMetrics().averageCharWidth() * 64
        self.set_contents(contents, self.foot_of(self.stop), QSize(width, 0))

    def _leave(self) -> None:
        self.stop.setEnabled(False)
        self.label.setText(self.tr("Membatalkan…"))
        self.stop_wanted.emit()
