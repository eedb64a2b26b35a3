"""How the wall looks, remembered from one day to the next."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Signal

from kesbang_desktop.domain.choices import WALL_COLOURS, WALL_SIZE
from kesbang_desktop.ui.look.kept_look import KeptLook
from kesbang_desktop.ui.look.sizes import known_size, next_size
from kesbang_desktop.ui.look.theme import DARK, LIGHT, Theme

WALL_SIZES = (60, 70, 80, 90, 100, 115, 130, 150, 175, 200)
NORMAL_SIZE = 100


class WallColours(StrEnum):
    """Which colours the wall has, whatever those of the window are."""

    DARK = "dark"
    LIGHT = "light"


class WallSettings(KeptLook):
    """Size of the letters in percent, and the colours; ``changed()`` on both."""

    KEYS = (WALL_SIZE, WALL_COLOURS)
    changed = Signal()
    size = NORMAL_SIZE
    colours = WallColours.DARK

    @property
    def theme(self) -> Theme:
        """The colours of the wall."""
        return DARK if self.colours is WallColours.DARK else LIGHT

    def use_size(self, percent: int) -> None:
        """Show letters at ``percent`` of the usual size from now on."""
        if percent != self.size:
            self.size = percent
            self._remember(WALL_SIZE, percent)

    def step_size(self, step: int) -> None:
        """Take the next larger size (1) or smaller one (-1), as far as there are sizes."""
        self.use_size(next_size(WALL_SIZES, self.size, step))

    def use_colours(self, colours: WallColours) -> None:
        """Show the wall in ``colours`` from now on."""
        if colours is not self.colours:
            self.colours = colours
            self._remember(WALL_COLOURS, colours.value)

    def turn_colours(self) -> None:
        """Light instead of dark, dark instead of light."""
        is_dark = self.colours is WallColours.DARK
        self.use_colours(WallColours.LIGHT if is_dark else WallColours.DARK)

    def _remember(self, key: str, value: object) -> None:
        self.changed.emit()
        super()._remember(key, value)

    def _take(self, stored: Sequence[object]) -> None:
        size, colours = stored
        self.size = known_size(WALL_SIZES, size, NORMAL_SIZE)
        known = set(WallColours)
        self.colours = WallColours(str(colours)) if colours in known else WallColours.DARK
        self.changed.emit()
