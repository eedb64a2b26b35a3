"""The lines of the letterhead: text, size and weight of each."""

from PySide6.QtWidgets import QPushButton, QWidget

from kesbang_desktop.domain.office_profile import LetterheadLine
from kesbang_desktop.ui.settings.inputs import LineInput
from kesbang_desktop.ui.settings.number_input import NumberInput
from kesbang_desktop.ui.settings.rows_input import InputRow, RowsInput


class LetterheadRow(InputRow):
    """One line of the letterhead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = LineInput(self)
        self.size_pt = NumberInput(6, 36, 0.5, parent=self)
        self.size_pt.setFixedWidth(self.fontMetrics().averageCharWidth() * 5 + 20)
        self.size_pt.setToolTip(self.tr("Ukuran huruf dalam poin"))
        self.line.addWidget(self.text, 1)
        self.line.addWidget(self.size_pt)
        self.bold: QPushButton = self.add_button("bold", "B", self.tr("Tebal"))
        self.bold.setCheckable(True)
        font = self.bold.font()
        font.setBold(True)
        self.bold.setFont(font)
        self.text.edited.connect(self.edited)
        self.size_pt.edited.connect(self.edited)
        self.bold.toggled.connect(self.edited)

    @property
    def value(self) -> LetterheadLine:
        """The line, with the last good size."""
        return LetterheadLine(self.text.value, self.size_pt.value, self.bold.isChecked())

    @property
    def problem(self) -> str:
        """What is wrong with the size."""
        return self.size_pt.problem

    def set_value(self, value: LetterheadLine) -> None:
        """Show a line."""
        if self.text.value != value.text:
            self.text.set_value(value.text)
        self.size_pt.set_value(value.size_pt)
        self.bold.blockSignals(True)
        self.bold.setChecked(value.bold)
        self.bold.blockSignals(False)

    def focus_first(self) -> None:
        """Put the keyboard on the text."""
        self.text.setFocus()

    def name_parts(self, number: int) -> None:
        """Name the inputs for the line ``number``."""
        self.text.setAccessibleName(self.tr("Baris kop {0}").format(number))
        self.size_pt.setAccessibleName(self.tr("Ukuran baris {0} (pt)").format(number))
        self.bold.setAccessibleName(self.tr("Baris {0} tebal").format(number))


class LetterheadLines(RowsInput):
    """All lines from the top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_button.setText(self.tr("&Tambah baris"))

    def make_row(self) -> LetterheadRow:
        """Return an empty line."""
        return LetterheadRow(self)

    def make_record(self) -> LetterheadLine:
        """Return what a new line starts with: the size of the last one."""
        last = self.rows[-1].value if self.rows else LetterheadLine("")
        return LetterheadLine("", last.size_pt)
