"""Where the data is, and where its second copy goes."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from kesbang_desktop.ui.guide.guide_step import GuideStep
from kesbang_desktop.ui.safekeeping.copy_places import CopyPlaces


class CopiesStep(GuideStep):
    """``places`` tells of its changes; nothing of it is part of the answers."""

    def __init__(self, data_dir: Path, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("CopiesStep", "Data dan cadangan"),
            translate(
                "CopiesStep",
                "Semua yang diketik tersimpan di komputer ini saja, tanpa jaringan. Cadangan "
                "dibuat sendiri di folder yang sama; pilih tempat kedua supaya data selamat juga "
                "bila komputernya rusak atau hilang.",
            ),
            parent,
        )
        where = QLabel(self.tr("Folder data: {0}").format(data_dir), self)
        where.setWordWrap(True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(where)
        self.places = CopyPlaces(self)
        self.body.addWidget(self.places)

    def enter(self) -> bool:
        """Leave the keyboard to what goes on: a folder is seldom chosen."""
        return False
