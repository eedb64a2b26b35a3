"""What the sections of the settings have in common: a heading, a switch, a searched table."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.ui.settings.section_titles import words_of_sections
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox
from kesbang_desktop.ui.widgets.field import Field
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow

# Under which a section, or an input of one, tells by what other words it is found.
ALSO = "found_by"
_WIDEST_CHOICE = 320


class Section(QWidget):
    """A page of the settings; what it shows is laid out in ``body``.

    What is told of it lies over the foot of ``tells_over``, so that its buttons stay in sight.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.setProperty(ALSO, words_of_sections().get(title, ""))
        self.tells_over: QWidget = self
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 16, 20, 12)
        self.body.setSpacing(10)

    def make_heading(self) -> QLabel:
        """Return a label with the title, to be laid out."""
        heading = QLabel(self.title, self)
        heading.setProperty("role", "section")
        heading.setFont(scaled_font(heading.font(), 1.15, QFont.Weight.DemiBold))
        return heading

    def add_choice(self, label: str, choices: Iterable[tuple[str, object]]) -> ChoiceBox:
        """Add a box under ``label`` with the words and the value of each choice, and return it."""
        box = ChoiceBox(self)
        for words, value in choices:
            box.addItem(words, value)
        field = Field(label, box, self)
        field.setMaximumWidth(_WIDEST_CHOICE)
        self.body.addWidget(field)
        return box

    def add_buttons(self, *labels: str) -> list[QPushButton]:
        """Add a row of buttons and return them."""
        row = WrappingRow()
        row.setSpacing(8)
        buttons = [QPushButton(label, self) for label in labels]
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        return buttons

    def add_hint(self, text: str) -> QLabel:
        """Add a line of small print and return it."""
        hint = QLabel(text, self)
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        self.body.addWidget(hint)
        return hint

    def clear_search(self) -> bool:
        """Show everything again; tell whether something was searched for."""
        return False

    def focus_first(self) -> None:
        """Put the keyboard where the work begins."""
        raise NotImplementedError


class SwitchedSection(Section):
    """A heading over a switch; more is laid out below them."""

    def __init__(self, title: str, switch: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.body.addWidget(self.make_heading())
        self.switch = QCheckBox(switch, self)
        self.body.addWidget(self.switch)

    def focus_first(self) -> None:
        """Put the keyboard on the switch."""
        self.switch.setFocus(Qt.FocusReason.TabFocusReason)


def percent_choices(sizes: Iterable[int]) -> list[tuple[str, int]]:
    """Return ``sizes`` as choices: ``110 %`` and 110."""
    words = QCoreApplication.translate("settings", "{0} %")
    return [(words.format(size), size) for size in sizes]
