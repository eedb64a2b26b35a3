"""Inputs that hold one value of a profile.

Each has ``value``, ``set_value()``, which tells nobody, the signal ``edited``, and ``problem``: an
Indonesian sentence where what is typed cannot be taken, in which case ``value`` is what it was
before the typing began.
"""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontDatabase
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from kesbang_desktop.domain.nip import format_nip
from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox
from kesbang_desktop.ui.widgets.wrapped_check_box import WrappedCheckBox

OFFICE_TYPEFACES = ("Arial", "Times New Roman", "Bookman Old Style")


class LineInput(QLineEdit):
    """One line of text; ``check`` returns the sentence on what is wrong with it."""

    edited = Signal()

    def __init__(
        self, parent: QWidget | None = None, check: Callable[[str], str] = lambda _text: ""
    ) -> None:
        super().__init__(parent)
        self._check = check
        self._good = self._before = ""
        self.textChanged.connect(self._take)
        self.editingFinished.connect(self._settle)

    @property
    def value(self) -> str:
        """The text on one line."""
        return self._good

    @property
    def problem(self) -> str:
        """What is wrong with the text, empty for nothing."""
        return self._check(clean_line(self.text()))

    def set_value(self, text: str) -> None:
        """Show ``text`` from its beginning, which says more than its end."""
        with QSignalBlocker(self):
            self.setText(text)
        self.setCursorPosition(0)
        self._good = self._before = text

    def _take(self) -> None:
        self._good = self._before if self.problem else clean_line(self.text())
        self.edited.emit()

    def _settle(self) -> None:
        self._before = self._good


class NipInput(LineInput):
    """A NIP, shown in groups and kept as digits; whatever else is typed is kept as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editingFinished.connect(lambda: self.set_value(self.value))

    @property
    def value(self) -> str:
        """The digits without white space, or the text where it is no number."""
        text = clean_line(self.text())
        digits = text.replace(" ", "")
        return digits if digits.isdecimal() else text

    def set_value(self, text: str) -> None:
        """Show ``text`` in the groups of a NIP."""
        super().set_value(format_nip(text))


class ParagraphInput(QPlainTextEdit):
    """Some lines of text, as a tuple without the empty ones; Tab leaves it."""

    edited = Signal()
    problem = ""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 22)
        self.textChanged.connect(self.edited)

    @property
    def value(self) -> tuple[str, ...]:
        """The lines that hold something."""
        lines = map(clean_line, self.toPlainText().splitlines())
        return tuple(line for line in lines if line)

    def set_value(self, lines: Sequence[str]) -> None:
        """Show ``lines``."""
        if self.value != tuple(lines):
            with QSignalBlocker(self):
                self.setPlainText("\n".join(lines))


class CheckInput(WrappedCheckBox):
    """Yes or no."""

    edited = Signal()
    problem = ""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.toggled.connect(self.edited)

    @property
    def value(self) -> bool:
        """Whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: bool) -> None:
        """Tick it or not."""
        with QSignalBlocker(self):
            self.setChecked(value)


class ChoiceInput(ChoiceBox):
    """One of some values, each under the words for it."""

    edited = Signal()
    problem = ""

    def __init__(self, choices: Sequence[tuple[str, Any]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = [value for _, value in choices]
        self.addItems([words for words, _ in choices])
        _let_shrink(self)
        self.currentIndexChanged.connect(self.edited)

    @property
    def value(self) -> Any:
        """The value chosen."""
        return self._values[self.currentIndex()]

    def set_value(self, value: Any) -> None:
        """Show ``value``; the first where there is no such."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self._values.index(value) if value in self._values else 0)


class WordingInput(ChoiceBox):
    """A text that is chosen or typed; ``required`` is the sentence where it is empty."""

    edited = Signal()

    def __init__(
        self, choices: Sequence[str], required: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._required = required
        self._good = self._before = ""
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(list(choices))
        _let_shrink(self)
        self.own_completer().setFilterMode(Qt.MatchFlag.MatchStartsWith)
        self.editTextChanged.connect(self._take)
        self.line().editingFinished.connect(self._settle)

    @property
    def value(self) -> str:
        """The text on one line."""
        return self._good

    @property
    def problem(self) -> str:
        """The sentence for an empty text where one is needed."""
        return "" if clean_line(self.currentText()) else self._required

    def set_value(self, text: str) -> None:
        """Show ``text``."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findText(text))
            self.setEditText(text)
        self.line().setCursorPosition(0)
        self._good = self._before = text

    def _take(self) -> None:
        self._good = self._before if self.problem else clean_line(self.currentText())
        self.edited.emit()

    def _settle(self) -> None:
        self._before = self._good


class TypefaceInput(WordingInput):
    """A typeface: the three that offices use, and those installed, read when first entered."""

    def __init__(self, required: str, parent: QWidget | None = None) -> None:
        super().__init__(OFFICE_TYPEFACES, required, parent)
        self._is_full = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.fill()
        super().focusInEvent(event)

    def fill(self) -> None:
        """Offer the installed typefaces too."""
        if not self._is_full:
            self._is_full = True
            installed = sorted(set(QFontDatabase.families()).difference(OFFICE_TYPEFACES))
            with QSignalBlocker(self):
                shown = self.currentText()
                self.addItems(installed)
                self.setEditText(shown)


def _let_shrink(box: QComboBox) -> None:
    """Keep a long item from widening the form."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)
