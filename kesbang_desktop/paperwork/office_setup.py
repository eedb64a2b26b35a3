"""What the guide of the first start asks and keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kesbang_desktop.paperwork.issues import shipped_provinces
from kesbang_desktop.ports.setup import SetupPorts
from kesbang_desktop.store.deferred import office_setup

if TYPE_CHECKING:
    from kesbang_desktop.domain.changes import Changes
    from kesbang_desktop.domain.office_setup import OfficeSetup
    from kesbang_desktop.paperwork.desk import Desk
    from kesbang_desktop.paperwork.issues import IssuePapers


class OfficeSetups:
    """Reads and writes it; the kabupaten/kota of ``issues`` are those of the province."""

    def __init__(self, desk: Desk, issues: IssuePapers) -> None:
        self._desk = desk
        self._issues = issues

    def save(self, setup: OfficeSetup, known: OfficeSetup | None = None, /) -> Changes:
        """Keep ``setup``, made of ``known``."""
        changes = self._desk.write(office_setup.save_setup)(setup, known)
        self._issues.forget_regions()
        return changes

    def ports(self) -> SetupPorts:
        """Return the verbs of the guide."""
        return SetupPorts(
            load=self._desk.write(office_setup.load_setup),
            save=self.save,
            enter=self._desk.write(office_setup.enter_office),
            provinces=shipped_provinces,
            data_dir=self._desk.data_dir,
        )
