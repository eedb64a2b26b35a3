"""What the guide of the first start asks and keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kesbang_desktop.assets import resource_path
from kesbang_desktop.ports.setup import SetupPorts
from kesbang_desktop.store.deferred import office_setup

if TYPE_CHECKING:
    from kesbang_desktop.domain.changes import Changes
    from kesbang_desktop.domain.office_setup import OfficeSetup
    from kesbang_desktop.domain.province import Province
    from kesbang_desktop.paperwork.desk import Desk
    from kesbang_desktop.paperwork.issues import IssuePapers


class OfficeSetups:
    """Reads and writes it; the kabupaten/kota of ``issues`` are those of the province."""

    def __init__(self, desk: Desk, issues: IssuePapers) -> None:
        self._desk = desk
        self._issues = issues

    def provinces(self) -> tuple[Province, ...]:
        """Return the provinces that there are."""
        from kesbang_desktop.exchange.province_list import read_provinces

        return read_provinces(resource_path("regions", "indonesia.csv"))

    def save(self, setup: OfficeSetup) -> Changes:
        """Keep ``setup``."""
        changes = self._desk.write(office_setup.save_setup)(setup)
        self._issues.forget_regions()
        return changes

    def ports(self) -> SetupPorts:
        """Return the verbs of the guide."""
        return SetupPorts(
            load=self._desk.write(office_setup.load_setup),
            save=self.save,
            provinces=self.provinces,
            data_dir=self._desk.data_dir,
        )
