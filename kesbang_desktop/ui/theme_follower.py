"""Keeps the window in the colours of the system."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kesbang_desktop.ui.page_host import PageHost
from kesbang_desktop.ui.theme import Theme, apply_theme, current_theme


@runtime_checkable
class Painted(Protocol):
    """A page that paints some of its colours itself."""

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""


class ThemeFollower(QObject):
    """Belongs to ``pages``."""

    def __init__(self, pages: PageHost) -> None:
        super().__init__(pages)
        self._pages = pages
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    def _follow(self) -> None:
        theme = current_theme()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, theme)
        for page in self._pages.made():
            if isinstance(page, Painted):
                page.set_theme(theme)
