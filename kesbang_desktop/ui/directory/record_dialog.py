"""The frame of a dialog that edits one record of the directory."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.text import clean_line, clean_text
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox
from kesbang_desktop.ui.widgets.field import Field
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.paragraph_edit import ParagraphEdit
from kesbang_desktop.ui.widgets.roles import set_role

Editor = QLineEdit | QComboBox | ParagraphEdit


class RecordDialog(FittingDialog):
    """Fields over "Simpan" and "Batal". ``record_edited`` carries what :meth:`make` returns."""

    record_edited = Signal(object)
    characters = 84

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fields: dict[str, Field] = {}
        self._editors: dict[str, Editor] = {}
        self._told = ""
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(10)
        buttons = QDialogButtonBox(self)
        keep = buttons.addButton(self.keep_text(), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(keep, "primary")
        keep.setDefault(True)
        buttons.addButton(self.tr("Batal"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._keep)
        buttons.rejected.connect(self.reject)
        contents = QVBoxLayout()
        contents.addLayout(self.grid)
        contents.addStretch(1)
        width = self.fontMetrics().averageCharWidth() * self.characters
        self.set_contents(contents, buttons, QSize(width, 0))

    def keep_text(self) -> str:
        """Return what the main button says."""
        return self.tr("Simpan")

    def make(self) -> object:
        """Return the record as the fields have it. Raises InvalidRecordError."""
        raise NotImplementedError

    def add_line(self, name: str, label: str, text: str, place: tuple[int, int, int]) -> QLineEdit:
        """Add a line at row, column and span, and return it."""
        line = QLineEdit(text, self)
        self._add(name, label, line, place)
        return line

    def add_choice(
        self,
        name: str,
        label: str,
        choices: Sequence[str],
        text: str,
        place: tuple[int, int, int],
    ) -> QComboBox:
        """Add a list that can be typed into, at row, column and span, and return it."""
        box = ChoiceBox(self)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItems(["", *choices])
        box.own_completer().setFilterMode(Qt.MatchFlag.MatchContains)
        box.setEditText(text)
        self._add(name, label, box, place)
        return box

    def add_lines(
        self, name: str, label: str, text: str, place: tuple[int, int, int]
    ) -> ParagraphEdit:
        """Add room for some lines at row, column and span, and return it."""
        edit = ParagraphEdit(self)
        edit.setPlainText(text)
        self._add(name, label, edit, place)
        return edit

    def text(self, name: str) -> str:
        """Return what a field holds, tidied to one line."""
        return clean_line(self.lines(name))

    def lines(self, name: str) -> str:
        """Return what a field holds, each of its lines as it was typed."""
        editor = self._editors[name]
        if isinstance(editor, ParagraphEdit):
            return clean_text(editor.toPlainText())
        return editor.currentText() if isinstance(editor, QComboBox) else editor.text()

    def field_of(self, _error: KnownError) -> str:
        """Return the name of the field that an error of :meth:`make` speaks of."""
        return "name"

    def _add(self, name: str, label: str, editor: Editor, place: tuple[int, int, int]) -> None:
        self.fields[name] = Field(label, editor, self)
        self._editors[name] = editor
        row, column, span = place
        self.grid.addWidget(self.fields[name], row, column, 1, span)
        edited = editor.editTextChanged if isinstance(editor, QComboBox) else editor.textChanged
        edited.connect(self._check_again)

    def namesake(self, record: Any) -> str:
        """Return who else has the name of ``record``, empty for nobody."""
        return ""

    def _keep(self) -> None:
        try:
            record = self.make()
        except KnownError as error:
            self._show_error(error)
            self.fields[self.field_of(error)].editor.setFocus()
            return
        other = self.namesake(record)
        if other and other != self._told:
            # There are people of one name; whoever is sure goes on.
            self._told = other
            words = self.tr("Sudah ada {0}. Kalau memang lain, pilih Simpan sekali lagi.")
            self.fields["name"].set_error(words.format(other))
            self.fields["name"].editor.setFocus()
            return
        self.accept_and(lambda: self.record_edited.emit(record))

    def _check_again(self) -> None:
        """What was refused is judged anew as one types: a fault that is mended is no fault.

        What nobody has been told of waits: the next field may not have been reached.
        """
        told = [name for name, field in self.fields.items() if field.error]
        if not told:
            return
        try:
            self.make()
        except KnownError as error:
            self._show_error(error if self.field_of(error) in told else None)
        else:
            self._show_error(None)

    def _show_error(self, error: KnownError | None) -> None:
        faulty = self.field_of(error) if error else ""
        for name, field in self.fields.items():
            field.set_error(translated(error.sentence) if error and name == faulty else "")
