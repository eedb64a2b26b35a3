"""How something looks, as far as it is chosen: read from the settings and written there."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QObject

from kesbang_desktop.ports.settings import SettingPorts
from kesbang_desktop.ui.work.worker import Worker


class KeptLook(QObject):
    """What is stored under ``KEYS`` is taken at the start and whenever it is read again.

    ``stored`` is what stands there, where that is known already.
    """

    KEYS: ClassVar[tuple[str, ...]]

    def __init__(
        self,
        settings: SettingPorts,
        worker: Worker,
        parent: QObject | None = None,
        stored: Sequence[object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._worker = worker
        if stored is None:
            self.read()
        else:
            self._take(stored)

    def read(self) -> None:
        """Take what is stored."""
        get = self._settings.get
        self._worker.run(lambda: [get(key) for key in self.KEYS], self._take)

    def _take(self, stored: Sequence[object]) -> None:
        """Look as what is ``stored`` under each key; another version may have written it."""
        raise NotImplementedError

    def _remember(self, key: str, value: object) -> None:
        self._worker.run(lambda: self._settings.put(key, value))
