"""Who takes the minutes."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.office_setup import OfficeSetup
from kesbang_desktop.ui.guide.guide_step import GuideStep
from kesbang_desktop.ui.settings.inputs import LineInput


class NoteTakerStep(GuideStep):
    """Name and jabatan of whoever sits at this computer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("NoteTakerStep", "Notulis"),
            translate(
                "NoteTakerStep",
                "Menjadi notulis di setiap rapat baru, dan namanya tercantum pada catatan tindak "
                "lanjut yang ditulis di komputer ini. Per rapat dapat diganti di tab Peserta.",
            ),
            parent,
        )
        self.name = self.add_input(self.tr("&Nama notulis, dengan gelar"), LineInput())
        self.position = self.add_input(self.tr("&Jabatan"), LineInput())

    @property
    def is_whole(self) -> bool:
        """Whether the name is typed to its end: half a name is another person of the directory."""
        return self.window().focusWidget() is not self.name

    def show_setup(self, setup: OfficeSetup) -> None:
        """Show who it is."""
        self.name.set_value(setup.note_taker)
        self.position.set_value(setup.note_taker_position)

    def taken(self, setup: OfficeSetup) -> OfficeSetup:
        """Return ``setup`` with who it is."""
        return replace(setup, note_taker=self.name.value, note_taker_position=self.position.value)
