"""Counts in large, quiet figures, each a button that leads to what it counts."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.ui.language.formats import with_dots
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.roles import set_role
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow


@dataclass(frozen=True, slots=True)
class FigureText:
    """What a figure counts; ``warns`` where more than none wants attention.

    One that ``is_seldom`` is shown only where there is more than none.
    """

    words: str
    warns: bool = False
    is_seldom: bool = False


class Figures(QWidget):
    """One figure beside the other, each over its words; a dash until it is known.

    ``chosen(int)`` names the place of one that was pressed, by mouse or key.
    """

    chosen = Signal(int)

    def __init__(self, texts: Sequence[FigureText], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[Figure] = []
        row = WrappingRow(self, spacing=14)
        for place, text in enumerate(texts):
            button = Figure(text, self)
            button.clicked.connect(lambda _=False, place=place: self.chosen.emit(place))
            self.buttons.append(button)
            row.addWidget(button)
        row.addStretch()

    @property
    def shown(self) -> list[str]:
        """The figures as they stand."""
        return [button.number.text() for button in self.buttons if not button.isHidden()]

    def show_count(self, place: int, count: int) -> None:
        """Show ``count`` at ``place``."""
        self.buttons[place].show_count(count)


class Figure(QPushButton):
    """A number over its words; the arrows go from one to the next."""

    def __init__(self, text: FigureText, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self.setProperty("role", "figure")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.number = QLabel("–", self)
        self.number.setFont(scaled_font(self.number.font(), 1.9, QFont.Weight.Normal))
        words = QLabel(text.words, self)
        words.setProperty("role", "muted")
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(8, 2, 8, 4)
        column.setSpacing(0)
        for label in (self.number, words):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        self.setAccessibleName(text.words)
        self.setHidden(text.is_seldom)

    def sizeHint(self) -> QSize:
        """Return the room of the number and its words."""
        return self._column.sizeHint()

    def show_count(self, count: int) -> None:
        """Show ``count``."""
        self.number.setText(with_dots(count))
        self.setAccessibleName(f"{self.number.text()} {self._text.words}")
        set_role(self.number, "warning" if self._text.warns and count else "")
        self.setHidden(self._text.is_seldom and not count)
