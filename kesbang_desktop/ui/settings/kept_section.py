"""A section of one setting of this computer, written soon after it was typed."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.ports.settings import SettingPorts
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.settings.section import Section
from kesbang_desktop.ui.work.worker import Worker

_PAUSE_MS = 250
_RETRY_MS = 1500


class KeptSection(Section):
    """What is typed is kept under ``key``; ``typed`` and ``show_setting`` are for each to say."""

    def __init__(
        self,
        title: str,
        key: str,
        settings: SettingPorts,
        worker: Worker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self._key = key
        self._settings = settings
        self._worker = worker
        self._pending = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._write)

    @property
    def is_settled(self) -> bool:
        """Whether what was typed is on disk."""
        return not self._timer.isActive() and not self._pending

    def flush(self) -> None:
        """Write now what was typed."""
        if self._timer.isActive():
            self._write()

    def typed(self) -> object:
        """Return what is to be kept, as JSON knows it."""
        raise NotImplementedError

    def show_setting(self, setting: object) -> None:
        """Show what is kept, None for what never was."""
        raise NotImplementedError

    def read(self) -> None:
        """Show what is kept, unless something was typed meanwhile."""
        self._worker.run(lambda: self._settings.get(self._key), self._take)

    def expect_write(self) -> None:
        """Write soon: something was typed."""
        self._timer.start(_PAUSE_MS)
        self._worker.expect_write()

    def _take(self, setting: object) -> None:
        if not self._timer.isActive():
            self.show_setting(setting)

    def _write(self) -> None:
        self._timer.stop()
        value = self.typed()
        self._pending += 1
        self._worker.run(
            lambda: self._settings.put(self._key, value), self._finish, self._fail, writes=True
        )

    def _finish(self, _: object) -> None:
        self._pending -= 1

    def _fail(self, error: KnownError) -> None:
        self._pending -= 1
        # What stands in the fields is written again, as long as it takes.
        self._timer.start(_RETRY_MS)
        self._worker.known_error_raised.emit(translated(error.sentence))
