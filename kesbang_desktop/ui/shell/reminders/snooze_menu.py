"""The lengths for which the list of reminders can be put off."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from kesbang_desktop.domain.reminder import Snooze


def snooze_words(length: Snooze) -> str:
    """Return ``1 jam lagi``, ``Besok``, ``Minggu depan``."""
    translate = QCoreApplication.translate
    return {
        Snooze.HOUR: translate("snooze_menu", "1 jam lagi"),
        Snooze.TOMORROW: translate("snooze_menu", "Besok"),
        Snooze.NEXT_WEEK: translate("snooze_menu", "Minggu depan"),
    }[length]


def fill_snooze_menu(menu: QMenu, chosen: Callable[[Snooze], object]) -> None:
    """Add the lengths to ``menu``; ``chosen`` is called with one of them."""
    for length in Snooze:
        action = menu.addAction(snooze_words(length))
        action.triggered.connect(lambda _checked=False, length=length: chosen(length))
