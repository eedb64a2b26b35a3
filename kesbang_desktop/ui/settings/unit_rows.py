"""The units of the office, with the code that stands in the number of their papers."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.office_profile import Unit
from kesbang_desktop.ui.settings.inputs import LineInput
from kesbang_desktop.ui.settings.rows_input import InputRow, RowsInput


class UnitRow(InputRow):
    """Name and code of one unit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = LineInput(self)
        self.name.setPlaceholderText(self.tr("Nama unit"))
        self.code = LineInput(self)
        self.code.setPlaceholderText(self.tr("Kode"))
        self.line.addWidget(self.name, 3)
        self.line.addWidget(self.code, 2)
        self.name.edited.connect(self.edited)
        self.code.edited.connect(self.edited)

    @property
    def value(self) -> Unit:
        """The unit."""
        return Unit(self.name.value, self.code.value)

    def set_value(self, value: Unit) -> None:
        """Show a unit."""
        if self.value != value:
            self.name.set_value(value.name)
            self.code.set_value(value.code)

    def focus_first(self) -> None:
        """Put the keyboard on the name."""
        self.name.setFocus()

    def name_parts(self, number: int) -> None:
        """Name the inputs for the unit ``number``."""
        self.name.setAccessibleName(self.tr("Nama unit {0}").format(number))
        self.code.setAccessibleName(self.tr("Kode unit {0}").format(number))


class UnitRows(RowsInput):
    """All units; one without a name is not kept."""

    can_move = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_button.setText(self.tr("&Tambah unit"))

    @property
    def value(self) -> tuple[Unit, ...]:
        """The units that have a name."""
        return tuple(unit for row in self.rows if (unit := row.value).name)

    def set_value(self, records: Sequence[Unit]) -> None:
        """Show ``records``; a row that is being filled in stays."""
        if self.value != tuple(records):
            super().set_value(records)

    def make_row(self) -> UnitRow:
        """Return an empty row."""
        return UnitRow(self)

    def make_record(self) -> Unit:
        """Return an empty unit."""
        return Unit("")
