"""Counts in large, quiet figures."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kesbang_desktop.domain.number_words import with_dots
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.roles import set_role


@dataclass(frozen=True, slots=True)
class FigureText:
    """What a figure counts; ``warns`` where more than none wants attention."""

    words: str
    warns: bool = False


class Figures(QWidget):
    """One figure beside the other, each over its words; a dash until it is known."""

    def __init__(self, texts: Sequence[FigureText], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = tuple(texts)
        self._numbers: list[QLabel] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(36)
        for text in self._texts:
            number = QLabel("–", self)
            number.setFont(scaled_font(number.font(), 1.9, QFont.Weight.Normal))
            words = QLabel(text.words, self)
            words.setProperty("role", "muted")
            self._numbers.append(number)
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(number)
            column.addWidget(words)
            row.addLayout(column)
        row.addStretch(1)

    @property
    def shown(self) -> list[str]:
        """The figures as they stand."""
        return [number.text() for number in self._numbers]

    def show_count(self, place: int, count: int) -> None:
        """Show ``count`` at ``place``."""
        number, text = self._numbers[place], self._texts[place]
        number.setText(with_dots(count))
        number.setAccessibleName(f"{number.text()} {text.words}")
        set_role(number, "warning" if text.warns and count else "")
