"""Whose minutes these are, on the rail and where an office is asked who it is."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.ui.shell.rail import Rail
from kesbang_desktop.ui.work.worker import Worker


class OfficeTeller(QObject):
    """Has ``rail`` name the office of the profile in use, which ``load`` reads.

    ``told()`` whenever that was read: ``profile``, None before.
    """

    told = Signal()

    def __init__(self, rail: Rail, load: Callable[[], OfficeProfile], worker: Worker) -> None:
        super().__init__(rail)
        self._rail = rail
        self._load = load
        self._worker = worker
        self.profile: OfficeProfile | None = None

    def read(self) -> None:
        """Show how the office is called now."""
        self._worker.run(self._load, self._show, self._pass_over)

    def refresh(self, changes: Changes) -> None:
        """Read again where a profile was written, or another one is used."""
        if changes.profiles:
            self.read()

    def _show(self, profile: OfficeProfile) -> None:
        self._rail.show_office(profile.office if profile.is_named else "")
        self.profile = profile
        self.told.emit()

    def _pass_over(self, _error: KnownError) -> None:
        """Whoever needs the profile is told; the rail does without."""
