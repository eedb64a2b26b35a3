"""Which office this is."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.office_profile import UNNAMED_OFFICE
from kesbang_desktop.domain.office_setup import OfficeSetup
from kesbang_desktop.ui.guide.guide_step import GuideStep
from kesbang_desktop.ui.settings.inputs import LineInput


class OfficeStep(GuideStep):
    """Its name, and the town that stands before the day of a signature."""

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("OfficeStep", "Instansi Anda"),
            translate(
                "OfficeStep",
                "Tercetak di setiap dokumen. Semua jawaban dapat diubah kapan saja di Pengaturan.",
            ),
            parent,
        )
        self.name = self.add_input(
            self.tr("Nama &instansi"),
            LineInput(),
            self.tr("Misalnya: Badan Kesatuan Bangsa dan Politik Kabupaten Berau"),
        )
        self.town = self.add_input(
            self.tr("&Tempat tanda tangan"),
            LineInput(),
            self.tr("Kota di depan tanggal surat, misalnya: Tanjung Redeb"),
        )

    def show_setup(self, setup: OfficeSetup) -> None:
        """Show name and town, empty while nobody gave them."""
        profile = setup.profile
        self.name.set_value(profile.office if profile.is_named else "")
        self.town.set_value(setup.profile.place_of_signing)

    def taken(self, setup: OfficeSetup) -> OfficeSetup:
        """Return ``setup`` with name and town."""
        office = self.name.value or UNNAMED_OFFICE
        changed = replace(setup.profile, office=office, place_of_signing=self.town.value)
        return replace(setup, profile=changed)
