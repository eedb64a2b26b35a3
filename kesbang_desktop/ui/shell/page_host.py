"""Makes pages when they are first wanted: start-up pays only for the first one."""

from collections.abc import Callable, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.ui.widgets.scrolled_stack import ScrolledStack
from kesbang_desktop.ui.work.unstored import HoldsUnstored, Unstored


@runtime_checkable
class Entered(Protocol):
    """A page that does more than take the keyboard when somebody goes to it."""

    def enter(self) -> None:
        """Put the keyboard where the work begins, with what is shown read again."""


@runtime_checkable
class KeepsEdits(Protocol):
    """A page that writes what is typed in it."""

    @property
    def is_settled(self) -> bool:
        """Whether everything typed is on disk."""

    def flush(self) -> None:
        """Write now what is pending."""


@runtime_checkable
class Refreshed(Protocol):
    """A page that shows what other pages write."""

    def refresh(self, changes: Changes) -> None:
        """Take in ``changes``."""


@runtime_checkable
class ToldOver(Protocol):
    """A page with buttons at its foot: what the window says lies over another part of it."""

    @property
    def told_over(self) -> QWidget:
        """The part over the foot of which it lies."""


class PageHost(ScrolledStack):
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

    def is_made(self, name: str) -> bool:
        """Tell whether the page ``name`` exists already."""
        return name in self._made

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

    @property
    def told_over(self) -> QWidget:
        """The part over the foot of which lies what the window says."""
        page = self.currentWidget()
        return page.told_over if isinstance(page, ToldOver) else self

    def show_page(self, name: str) -> QWidget:
        """Show the page ``name`` and return it."""
        page = self.page(name)
        self.setCurrentWidget(page)
        return page

    def enter_page(self, name: str) -> None:
        """Give the keyboard to the page ``name``."""
        page = self.page(name)
        if isinstance(page, Entered):
            page.enter()
        else:
            page.setFocus()

    def refresh(self, changes: Changes, source: QObject | None = None) -> None:
        """Have the pages that exist take in ``changes``, all but ``source``, which made them."""
        for page in self.made():
            if page is not source and isinstance(page, Refreshed):
                page.refresh(changes)

    def flush(self) -> None:
        """Have written now what is pending on any page."""
        for page in self._keeping():
            page.flush()

    @property
    def is_settled(self) -> bool:
        """Whether everything typed on any page is on disk."""
        return all(page.is_settled for page in self._keeping())

    def unstored(self) -> list[Unstored]:
        """Return what is typed on any page and cannot be kept as it is."""
        return [one for _, some in self._unstored_pages() for one in some]

    def page_of_unstored(self) -> tuple[str, Unstored] | None:
        """Return the first page with something that cannot be kept, and the first of it."""
        return next(((name, some[0]) for name, some in self._unstored_pages()), None)

    def _unstored_pages(self) -> list[tuple[str, Sequence[Unstored]]]:
        made = self._made.items()
        found = [(name, page.unstored()) for name, page in made if isinstance(page, HoldsUnstored)]
        return [(name, some) for name, some in found if some]

    def _keeping(self) -> list[KeepsEdits]:
        return [page for page in self._made.values() if isinstance(page, KeepsEdits)]
