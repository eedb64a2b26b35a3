"""Theme and size of the window as commands of the palette."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from kesbang_desktop.ui.appearance import NORMAL_SIZE, Appearance, ThemeChoice
from kesbang_desktop.ui.commands import Group
from kesbang_desktop.ui.widgets.actions import add_action


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
    translate = QCoreApplication.translate
    commands = [
        (
            translate("appearance", "Tema: {0}").format(theme_word(choice)),
            partial(appearance.use_theme, choice),
        )
        for choice in ThemeChoice
    ]
    commands += [
        (translate("appearance", "Perbesar seluruh tampilan"), partial(appearance.step_size, 1)),
        (translate("appearance", "Perkecil seluruh tampilan"), partial(appearance.step_size, -1)),
        (
            translate("appearance", "Ukuran tampilan biasa"),
            partial(appearance.use_size, NORMAL_SIZE),
        ),
    ]
    window_wide = Qt.ShortcutContext.WindowShortcut
    for text, act in commands:
        add_action(window, text, "", act, window_wide, Group.WINDOW)
