"""Makes pages when they are first wanted: start-up pays only for the first one."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QWidget


class PageHost(QStackedWidget):
    """A stack whose pages are made by name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._made: dict[str, QWidget] = {}

    def add_maker(self, name: str, make: Callable[[], QWidget]) -> None:
        """Have ``make`` called when the page ``name`` is first asked for."""
        self._makers[name] = make

    def page(self, name: str) -> QWidget:
        """Return the page ``name``, made now if it was not."""
        if name not in self._made:
            page = self._made[name] = self._makers[name]()
            self.addWidget(page)
        return self._made[name]

    def made(self) -> list[QWidget]:
        """Return the pages that exist already."""
        return list(self._made.values())

    def missing(self) -> list[str]:
        """Return the names of the pages that were not made yet."""
        return [name for name in self._makers if name not in self._made]

    @property
    def shown(self) -> str:
        """The name of the page on screen, empty while there is none."""
        shown = self.currentWidget()
        return next((name for name, page in self._made.items() if page is shown), "")

    def show_page(self, name: str) -> QWidget:
        """Show the page ``name`` and return it."""
        page = self.page(name)
        self.setCurrentWidget(page)
        return page
