"""Where the office is."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.meeting import TimeZone
from kesbang_desktop.domain.office_setup import OfficeSetup
from kesbang_desktop.domain.province import Province, province_of
from kesbang_desktop.ui.guide.guide_step import GuideStep
from kesbang_desktop.ui.settings.inputs import ChoiceInput

_NAMED = 4


class RegionStep(GuideStep):
    """The province, whose kabupaten/kota are known in texts then, and the time that holds there."""

    def __init__(self, provinces: Sequence[Province], parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("RegionStep", "Wilayah dan zona waktu"),
            translate(
                "RegionStep",
                "Kabupaten/kota provinsi ini dikenali dalam permasalahan; zona waktu tercantum di "
                "undangan dan notula.",
            ),
            parent,
        )
        self._provinces = {one.name: one for one in provinces}
        nothing = (self.tr("belum dipilih"), "")
        choices = [nothing, *((name, name) for name in self._provinces)]
        self.province = self.add_input(self.tr("&Provinsi"), ChoiceInput(choices))
        self._told = self.add_words("")
        zones = [(one.value, one) for one in TimeZone]
        self.zone = self.add_input(self.tr("&Zona waktu"), ChoiceInput(zones))
        self.province.edited.connect(self._follow)

    def show_setup(self, setup: OfficeSetup) -> None:
        """Show province and zone; while there is none, what the name of the office tells."""
        profile = setup.profile
        told = None
        if not setup.province and profile.is_named:
            told = province_of(profile.office, self._provinces.values())
        self.province.set_value(told.name if told else setup.province)
        self.zone.set_value(told.zone if told else profile.zone)
        self._tell()

    def taken(self, setup: OfficeSetup) -> OfficeSetup:
        """Return ``setup`` with province and zone."""
        changed = replace(setup.profile, zone=self.zone.value)
        return replace(setup, profile=changed, province=self.province.value)

    def _follow(self) -> None:
        """Take the time of the province."""
        if province := self._provinces.get(self.province.value):
            self.zone.set_value(province.zone)
        self._tell()

    def _tell(self) -> None:
        province = self._provinces.get(self.province.value)
        if province is None:
            self._told.setText("")
            return
        names = ", ".join(province.regions[:_NAMED])
        more = len(province.regions) - _NAMED
        words = self.tr("{0} kabupaten/kota: {1}").format(len(province.regions), names)
        self._told.setText(words + (self.tr(" dan {0} lagi.").format(more) if more > 0 else "."))
