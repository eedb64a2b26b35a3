"""The end of the guide: what to begin with."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kesbang_desktop.ui.commands import meetings as commands
from kesbang_desktop.ui.commands.binding import button_text, name_of
from kesbang_desktop.ui.guide.guide_step import GuideStep
from kesbang_desktop.ui.widgets.roles import set_role
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow


class PracticeStep(GuideStep):
    """``practice_requested()`` tries things out, ``meeting_requested()`` begins in earnest."""

    practice_requested = Signal()
    meeting_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("PracticeStep", "Siap dipakai"),
            translate(
                "PracticeStep",
                "Latihan membuka contoh rapat di jendela sendiri. Apa pun boleh dicoba di sana: "
                "waktu jendela itu ditutup semuanya dihapus, dan data Anda tidak tersentuh.",
            ),
            parent,
        )
        self.begin = QPushButton(button_text(commands.NEW), self)
        self.practice = QPushButton(self.tr("&Latihan dengan contoh rapat"), self)
        self.begin.setAccessibleName(name_of(commands.NEW))
        set_role(self.begin, "primary")
        row = WrappingRow()
        row.setSpacing(8)
        for button in (self.begin, self.practice):
            button.setAutoDefault(True)
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.practice.clicked.connect(self.practice_requested)
        self.begin.clicked.connect(self.meeting_requested)

    def enter(self) -> bool:
        """Begin at what is done first."""
        self.begin.setFocus()
        return True
