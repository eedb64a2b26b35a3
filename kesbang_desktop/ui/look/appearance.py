"""Light or dark, and how large everything is: chosen once, applied at once, kept."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QHeaderView

from kesbang_desktop.domain.choices import INTERFACE_SIZE, THEME
from kesbang_desktop.ports.settings import SettingPorts
from kesbang_desktop.ui.look.kept_look import KeptLook
from kesbang_desktop.ui.look.sizes import known_size, next_size
from kesbang_desktop.ui.look.theme import DARK, LIGHT, Theme, apply_theme, current_theme
from kesbang_desktop.ui.widgets.application import application
from kesbang_desktop.ui.work.worker import Worker

SIZES = (80, 90, 100, 110, 125, 150)
NORMAL_SIZE = 100


class ThemeChoice(StrEnum):
    """What the colours follow."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Appearance(KeptLook):
    """``theme_changed(Theme)`` once the application wears it, ``size_changed()`` after a size."""

    KEYS = (THEME, INTERFACE_SIZE)
    theme_changed = Signal(object)
    size_changed = Signal()
    choice = ThemeChoice.SYSTEM
    size = NORMAL_SIZE

    def __init__(
        self,
        settings: SettingPorts,
        worker: Worker,
        parent: QObject | None = None,
        stored: Sequence[object] | None = None,
        worn: tuple[ThemeChoice, int] | None = None,
    ) -> None:
        """``worn`` is what the application wears of an earlier window: its :attr:`worn`."""
        if worn is not None:
            self.choice, self.size = worn
        super().__init__(settings, worker, parent, stored)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def worn(self) -> tuple[ThemeChoice, int]:
        """Colours and size of the application."""
        return self.choice, self.size

    @property
    def theme(self) -> Theme:
        """The colours that were chosen."""
        fixed = {ThemeChoice.LIGHT: LIGHT, ThemeChoice.DARK: DARK}
        return fixed.get(self.choice) or current_theme()

    def use_theme(self, choice: ThemeChoice) -> None:
        """Wear the colours of ``choice`` from now on."""
        if self._change_theme(choice):
            self._remember(THEME, choice.value)

    def use_size(self, percent: int) -> None:
        """Show letters, and what is measured by them, at ``percent`` of the usual size."""
        if self._change_size(percent):
            self._remember(INTERFACE_SIZE, percent)

    def step_size(self, step: int) -> None:
        """Take the next larger size (1) or smaller one (-1), as far as there are sizes."""
        self.use_size(next_size(SIZES, self.size, step))

    def _take(self, stored: Sequence[object]) -> None:
        theme, size = stored
        is_known = theme in set(ThemeChoice)
        self._change_theme(ThemeChoice(str(theme)) if is_known else ThemeChoice.SYSTEM)
        self._change_size(known_size(SIZES, size, NORMAL_SIZE))

    def _change_theme(self, choice: ThemeChoice) -> bool:
        """Wear ``choice``; tell whether it is another than before."""
        if choice is self.choice:
            return False
        self.choice = choice
        self._wear()
        return True

    def _change_size(self, percent: int) -> bool:
        """Show letters at ``percent``; tell whether that is another size than before."""
        if percent == self.size:
            return False
        ratio = percent / self.size
        self.size = percent
        _scale_application(ratio, self.theme)
        self.size_changed.emit()
        return True

    def _follow_system(self) -> None:
        if self.choice is ThemeChoice.SYSTEM:
            self._wear()

    def _wear(self) -> None:
        schemes = {
            ThemeChoice.LIGHT: Qt.ColorScheme.Light,
            ThemeChoice.DARK: Qt.ColorScheme.Dark,
        }
        hints = QGuiApplication.styleHints()
        hints.blockSignals(True)
        # Title bars and the dialogs of the system follow too.
        hints.setColorScheme(schemes.get(self.choice, Qt.ColorScheme.Unknown))
        hints.blockSignals(False)
        apply_theme(application(), self.theme)
        self.theme_changed.emit(self.theme)


def _scale_application(ratio: float, theme: Theme) -> None:
    """Scale the font of the application, and what is larger or smaller than it by design."""
    usual = QApplication.font()
    widgets = QApplication.allWidgets()
    own = [(one, _scaled(one.font(), ratio)) for one in widgets if not _is_alike(one.font(), usual)]
    QApplication.setFont(_scaled(usual, ratio))
    # The style sheet keeps fonts of its own until it is given anew.
    apply_theme(application(), theme)
    for widget, font in own:
        widget.setFont(font)
    for header in widgets:
        if isinstance(header, QHeaderView) and header.orientation() is Qt.Orientation.Vertical:
            header.setDefaultSectionSize(round(header.defaultSectionSize() * ratio))


def _is_alike(one: QFont, other: QFont) -> bool:
    return one.pointSizeF() == other.pointSizeF() and one.pixelSize() == other.pixelSize()


def _scaled(font: QFont, ratio: float) -> QFont:
    scaled = QFont(font)
    if font.pointSizeF() > 0:
        scaled.setPointSizeF(font.pointSizeF() * ratio)
    else:
        scaled.setPixelSize(max(1, round(font.pixelSize() * ratio)))
    return scaled
