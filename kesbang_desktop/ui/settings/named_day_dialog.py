"""One named day of the office."""

from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.errors import InvalidRecordError, KnownError
from kesbang_desktop.domain.named_days import NamedDay, named_day
from kesbang_desktop.ui.directory.record_dialog import RecordDialog
from kesbang_desktop.ui.widgets.date_box import DateBox
from kesbang_desktop.ui.widgets.date_field import DateField


class NamedDayDialog(RecordDialog):
    """Edits ``day``, or asks for a new one; makes a name with its date."""

    def __init__(self, day: NamedDay | None, parent: QWidget | None = None) -> None:
        title = self.tr("Ubah hari bernama") if day else self.tr("Tambah hari bernama")
        super().__init__(title, parent)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        line = self.add_line("name", self.tr("Nama"), day[0] if day else "", (0, 0, 1))
        line.setPlaceholderText(self.tr("misalnya pelantikan"))
        self.box = DateBox(self)
        self.box.set_date(day[1] if day else None)
        self.fields["day"] = DateField(self.tr("Tanggal"), self.box, self)
        self.fields["day"].set_error("")
        self.grid.addWidget(self.fields["day"], 0, 1)
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)

    def make(self) -> NamedDay:
        """Return name and date. Raises InvalidRecordError where one of them is missing."""
        name, day = self.text("name"), self.box.date()
        if not any(letter.isalpha() for letter in name):
            raise InvalidRecordError(self.tr("Isi nama harinya, misalnya pelantikan."))
        if day is None:
            raise InvalidRecordError(self.box.problem)
        return named_day(name, day)

    def field_of(self, error: KnownError) -> str:
        """Return the name of the field that ``error`` is about."""
        return "day" if error.sentence == self.box.problem else "name"
