"""The agencies that the directory starts with."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.office_setup import OfficeSetup
from kesbang_desktop.domain.starter_agencies import OfferedAgency, StarterAgency
from kesbang_desktop.ui.guide.guide_step import GuideStep
from kesbang_desktop.ui.settings.inputs import CheckInput

# The province of the agencies that come with the program.
_LISTED_PROVINCE = "Kalimantan Timur"


class AgenciesStep(GuideStep):
    """Taken or not; which of them one by one is a matter of the directory."""

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("AgenciesStep", "Instansi awal"),
            translate(
                "AgenciesStep",
                "Instansi yang biasa diundang dapat langsung ada di Direktori: namanya dilengkapi "
                "saat diketik sebagai peserta atau penanggung jawab.",
            ),
            parent,
        )
        self.takes = self.add_input(self.tr("Direktori"), CheckInput(""))
        self._told = self.add_words("")
        self.offered: tuple[StarterAgency, ...] = ()
        self._province = ""

    def show_offer(self, offered: Sequence[OfferedAgency]) -> None:
        """Offer what is new."""
        self.offered = tuple(one.agency for one in offered if one.known is None)
        self._suggest()

    def show_setup(self, setup: OfficeSetup) -> None:
        """Propose to take them where they are of this province; an answer stays until it moves."""
        if setup.province != self._province:
            self._province = setup.province
            self._suggest()

    def _suggest(self) -> None:
        is_for_here = self._province == _LISTED_PROVINCE
        words = self.tr("Masukkan {0} instansi Kalimantan Timur").format(len(self.offered))
        self.takes.setText(words)
        self.takes.set_value(is_for_here and bool(self.offered))
        self.takes.setEnabled(bool(self.offered))
        if not self.offered:
            self._told.setText(self.tr("Semua instansi dari daftar sudah ada di Direktori."))
        elif is_for_here:
            self._told.setText(self.tr("Satu per satu: Direktori, Instansi awal."))
        else:
            self._told.setText(
                self.tr(
                    "Daftar bawaan adalah instansi Kalimantan Timur. Untuk provinsi lain, taruh "
                    "daftar sendiri bernama instansi.csv di folder data."
                )
            )
