"""How the text of every meeting is shown, remembered from one day to the next."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from kesbang_desktop.domain.choices import SHOWS_TIMES, TEXT_SCALE
from kesbang_desktop.ui.look.kept_look import KeptLook
from kesbang_desktop.ui.look.sizes import known_size, next_size

TEXT_SCALES = (70, 80, 90, 100, 110, 125, 150, 175, 200, 225, 250)
NORMAL_SCALE = 100


class ViewSettings(KeptLook):
    """Size of the text in percent, and whether the margin shows times; ``changed()`` on both."""

    KEYS = (TEXT_SCALE, SHOWS_TIMES)
    changed = Signal()
    text_scale = NORMAL_SCALE
    shows_times = True

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
        super()._remember(key, value)

    def _take(self, stored: Sequence[object]) -> None:
        text_scale, shows_times = stored
        self.text_scale = known_size(TEXT_SCALES, text_scale, NORMAL_SCALE)
        self.shows_times = shows_times is not False
        self.changed.emit()
