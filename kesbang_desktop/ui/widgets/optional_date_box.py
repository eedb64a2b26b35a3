"""A date that may not be known yet."""

from datetime import date

from PySide6.QtWidgets import QWidget

from kesbang_desktop.ui.widgets.choice_box import DateBox


class OptionalDateBox(DateBox):
    """A date box whose first day stands for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSpecialValueText(self.tr("belum diisi"))

    @property
    def value(self) -> date | None:
        """The date, None where none is given."""
        day = self.date()
        return None if day == self.minimumDate() else day.toPython()

    def set_value(self, day: date | None) -> None:
        """Show ``day``, or that there is none."""
        self.setDate(self.minimumDate() if day is None else day)
