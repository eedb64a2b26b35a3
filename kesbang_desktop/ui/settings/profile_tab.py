"""One tab of the form of a profile: groups of fields that scroll."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.ui.settings.inputs import CheckInput
from kesbang_desktop.ui.widgets.field import Field
from kesbang_desktop.ui.widgets.given_width import fold_at_given_width
from kesbang_desktop.ui.widgets.painting import scaled_font

_COLUMNS = 12


class FieldGroup(QFrame):
    """A card with a heading over fields that flow in twelve columns."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 12, 16, 14)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(10)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, 1)
        heading = QLabel(title, self)
        heading.setProperty("role", "section")
        heading.setFont(scaled_font(heading.font(), 1.0, QFont.Weight.DemiBold))
        self._grid.addWidget(heading, 0, 0, 1, _COLUMNS)
        self._row, self._column = 1, 0

    def place(self, widget: QWidget, span: int = _COLUMNS) -> None:
        """Put ``widget`` behind the last one, over ``span`` columns, in a new row where needed."""
        if self._column + span > _COLUMNS:
            self._row, self._column = self._row + 1, 0
        self._grid.addWidget(widget, self._row, self._column, 1, span)
        self._column += span

    def add_note(self, text: str) -> QLabel:
        """Add a line of small print and return it."""
        note = QLabel(text, self)
        note.setProperty("role", "muted")
        note.setFont(scaled_font(note.font(), 0.9))
        fold_at_given_width(note)
        self.place(note)
        return note


class ProfileTab(QScrollArea):
    """``inputs`` by the path of the value they hold; ``edited(path)`` after each change."""

    edited = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.inputs: dict[str, Any] = {}
        self.fields: dict[str, Field] = {}
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget(self)
        self._groups = QVBoxLayout(body)
        # Room for the scroll bar beside the cards.
        self._groups.setContentsMargins(0, 0, 12, 4)
        self._groups.setSpacing(10)
        self._groups.addStretch(1)
        self.setWidget(body)

    def add_group(self, title: str) -> FieldGroup:
        """Append a card and return it."""
        group = FieldGroup(title, self.widget())
        self._groups.insertWidget(self._groups.count() - 1, group)
        return group

    def add(
        self, group: FieldGroup, path: str, label: str, editor: Any, span: int = _COLUMNS
    ) -> Any:
        """Put ``editor`` under ``label`` into ``group`` and return it; it holds what is at path."""
        # Beside others its label would push the input below theirs.
        self.fields[path] = Field(label, editor, group, wraps=span == _COLUMNS)
        group.place(self.fields[path], span)
        return self._bind(path, editor)

    def add_check(
        self, group: FieldGroup, path: str, text: str, span: int = _COLUMNS
    ) -> CheckInput:
        """Put a yes or no into ``group`` and return it."""
        check = CheckInput(text, group)
        group.place(check, span)
        self._bind(path, check)
        return check

    def show_hints(self, profile: Any) -> None:
        """Show what follows from several values together; by default nothing."""

    def set_error(self, path: str, sentence: str) -> None:
        """Say beside the field what is wrong with it; empty takes it away."""
        if path in self.fields and self.fields[path].error != sentence:
            self.fields[path].set_error(sentence)

    def _bind(self, path: str, editor: Any) -> Any:
        self.inputs[path] = editor
        editor.edited.connect(lambda: self.edited.emit(path))
        return editor
