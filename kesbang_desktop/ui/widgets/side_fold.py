"""What stands beside the main thing of a page, and gives way to it where there is no room."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

_NO_LIMIT = 16_777_215


def share_room(main: QWidget, side: QWidget, shows: bool, is_narrow: bool) -> None:
    """Where ``shows``, have ``side`` beside ``main``, or in its place where it ``is_narrow``."""
    covers = shows and is_narrow
    side.setHidden(not shows)
    main.setHidden(covers)
    width = side.minimumWidth() or side.sizeHint().width()
    side.setMaximumWidth(_NO_LIMIT if covers else width)


class SideFold(QObject):
    """Folds ``side`` away where ``page`` is narrower than ``narrow`` pixels.

    There it is shown in the place of ``main`` while it is asked for; where there is room it stands
    beside it where it ``is_wanted``, until it is asked to go. ``changed()`` on each change.
    """

    changed = Signal()

    def __init__(
        self, page: QWidget, main: QWidget, side: QWidget, narrow: int, is_wanted: bool = True
    ) -> None:
        super().__init__(page)
        self._page = page
        self._main = main
        self._side = side
        self._narrow = narrow
        self._is_wanted = is_wanted
        self._is_asked = False
        self.is_calm = False
        self._state = False, True
        page.installEventFilter(self)
        self.apply()

    @property
    def is_narrow(self) -> bool:
        """Whether there is room for one of both only."""
        return self._page.width() < self._narrow

    @property
    def shows_side(self) -> bool:
        """Whether what stands beside is shown."""
        if self.is_calm:
            return False
        return self._is_asked if self.is_narrow else self._is_wanted

    def use_button(self, button: QPushButton) -> None:
        """Have ``button`` fold and unfold; it is shown where there is room for one of both."""

        def show() -> None:
            button.setVisible(self.is_narrow)
            button.setChecked(self.shows_side)

        button.clicked.connect(self.toggle)
        self.changed.connect(show)
        show()

    def toggle(self) -> None:
        """Show what is folded away, or fold it away; the keyboard goes along."""
        if self.is_narrow:
            self._is_asked = not self._is_asked
        else:
            self._is_wanted = not self._is_wanted
        self.apply()
        (self._side if self.shows_side and self.is_narrow else self._main).setFocus()

    def show_main(self) -> bool:
        """Bring the main thing back; tell whether it was out of sight."""
        if not (self.is_narrow and self._is_asked):
            return False
        self.toggle()
        return True

    def show_side(self) -> None:
        """Show what stands beside, with the keyboard in it."""
        if not self.shows_side:
            self.toggle()
        self._side.setFocus()

    def set_calm(self, calm: bool) -> None:
        """Show the main thing alone, whatever room there is."""
        self.is_calm = calm
        self.apply()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the page.

        The kind of event comes first: a page that is taken apart still sends others, when Python
        has cleared the fields of its fold already.
        """
        if event.type() is QEvent.Type.Resize and watched is self._page:
            self.apply()
        return super().eventFilter(watched, event)

    def apply(self) -> None:
        """Show what has room."""
        if not self.is_narrow:
            self._is_asked = False
        shows = self.shows_side
        was_beside = self._side.isAncestorOf(QApplication.focusWidget() or self._page)
        share_room(self._main, self._side, shows, self.is_narrow)
        if was_beside and not shows:
            self._main.setFocus()
        state = self.is_narrow, shows
        if state != self._state:
            self._state = state
            self.changed.emit()
