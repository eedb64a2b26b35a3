"""Theme and size of the window as commands of the palette."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kesbang_desktop.ui.commands import window as commands
from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.look.appearance import NORMAL_SIZE, Appearance, ThemeChoice


def theme_word(choice: ThemeChoice) -> str:
    """Return what a theme is called."""
    translate = QCoreApplication.translate
    return {
        ThemeChoice.SYSTEM: translate("appearance", "ikuti sistem"),
        ThemeChoice.LIGHT: translate("appearance", "terang"),
        ThemeChoice.DARK: translate("appearance", "gelap"),
    }[choice]


def add_appearance_commands(window: QWidget, appearance: Appearance) -> None:
    """Offer every theme, and larger, smaller and usual size."""
    for choice in ThemeChoice:
        use = partial(appearance.use_theme, choice)
        bind(window, commands.USE_THEME, use, words=[theme_word(choice)])
    bind(window, commands.LARGER_DISPLAY, partial(appearance.step_size, 1))
    bind(window, commands.SMALLER_DISPLAY, partial(appearance.step_size, -1))
    bind(window, commands.USUAL_DISPLAY, partial(appearance.use_size, NORMAL_SIZE))
