"""Keeps pages that paint some of their colours themselves in those of the window."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject

from kesbang_desktop.ui.look.appearance import Appearance
from kesbang_desktop.ui.look.theme import Theme
from kesbang_desktop.ui.shell.page_host import PageHost


@runtime_checkable
class Painted(Protocol):
    """A page that paints some of its colours itself."""

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""


class ThemeFollower(QObject):
    """Belongs to ``pages``."""

    def __init__(self, pages: PageHost, appearance: Appearance) -> None:
        super().__init__(pages)
        self._pages = pages
        appearance.theme_changed.connect(self._follow)

    def _follow(self, theme: Theme) -> None:
        for page in self._pages.made():
            if isinstance(page, Painted):
                page.set_theme(theme)
