"""A button that opens a menu, and says what was chosen in it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

Choice = tuple[str, bool, Callable[[], object]]


class MenuButton(QPushButton):
    """``fill`` puts the choices into the menu each time before it opens."""

    def __init__(self, name: str, fill: Callable[[QMenu], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._fill = fill
        self.menu_shown = QMenu(self)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(name)
        self.clicked.connect(self.open)

    def say(self, text: str) -> None:
        """Show ``text`` with the mark of a menu."""
        self.setText(with_menu_mark(text.replace("&", "&&")))

    def open(self) -> None:
        """Open the menu under the button, with the keyboard on its first choice."""
        self.menu_shown.clear()
        self._fill(self.menu_shown)
        self.menu_shown.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        first = next((one for one in self.menu_shown.actions() if not one.isSeparator()), None)
        if first is not None:
            self.menu_shown.setActiveAction(first)


def with_menu_mark(text: str) -> str:
    """Return ``text`` with the mark of what opens a menu."""
    return f"{text} ▾"


def add_choices(menu: QMenu, choices: Sequence[Choice]) -> list[QAction]:
    """Add (text, whether it is what holds now, what choosing does) to ``menu``."""
    actions = []
    for text, holds, act in choices:
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(holds)
        action.triggered.connect(lambda _checked=False, act=act: act())
        actions.append(action)
    return actions
