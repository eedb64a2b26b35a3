"""How the text of every meeting is shown, remembered from one day to the next."""

from PySide6.QtCore import QObject, Signal

from kesbang_desktop.domain.choices import SHOWS_TIMES, TEXT_SCALE
from kesbang_desktop.ports.settings import SettingPorts
from kesbang_desktop.ui.look.sizes import known_size, next_size
from kesbang_desktop.ui.work.worker import Worker

TEXT_SCALES = (70, 80, 90, 100, 110, 125, 150, 175, 200, 225, 250)
NORMAL_SCALE = 100


class ViewSettings(QObject):
    """Size of the text in percent, and whether the margin shows times; ``changed()`` on both."""

    changed = Signal()

    def __init__(
        self, settings: SettingPorts, worker: Worker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._worker = worker
        self.text_scale = NORMAL_SCALE
        self.shows_times = True
        self.read()

    def read(self) -> None:
        """Take what is stored."""
        get = self._settings.get
        self._worker.run(
            lambda: (get(TEXT_SCALE), get(SHOWS_TIMES)), lambda stored: self._use(*stored)
        )

    def step_text_scale(self, step: int) -> None:
        """Make the text one size larger (1) or smaller (-1), as far as there are sizes."""
        self.use_text_scale(next_size(TEXT_SCALES, self.text_scale, step))

    def reset_text_scale(self) -> None:
        """Make the text its usual size."""
        self.use_text_scale(NORMAL_SCALE)

    def toggle_times(self) -> None:
        """Show the times in the margin, or hide them."""
        self.shows_times = not self.shows_times
        self._remember(SHOWS_TIMES, self.shows_times)

    def use_text_scale(self, percent: int) -> None:
        """Show the text at ``percent`` of its usual size."""
        if percent != self.text_scale:
            self.text_scale = percent
            self._remember(TEXT_SCALE, percent)

    def _remember(self, key: str, value: object) -> None:
        self.changed.emit()
        self._worker.run(lambda: self._settings.put(key, value))

    def _use(self, text_scale: object, shows_times: object) -> None:
        # A value that another version wrote may be none of ours.
        self.text_scale = known_size(TEXT_SCALES, text_scale, NORMAL_SCALE)
        self.shows_times = shows_times is not False
        self.changed.emit()
