"""A labelled date line with what it means below it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from kesbang_desktop.ui.widgets.date_box import DateBox
from kesbang_desktop.ui.widgets.field import Field


class DateField(Field):
    """Shows weekday and date while one types, or in a sentence what was not understood.

    ``remark`` gives a sentence on a day that can be used but may not be meant, such as a holiday;
    ``empty`` says what it means that there is no date where there need not be one.
    """

    def __init__(
        self,
        label: str,
        box: DateBox,
        parent: QWidget | None = None,
        remark: Callable[[date], str] = lambda _day: "",
        empty: str = "",
    ) -> None:
        super().__init__(label, box, parent)
        self.box = box
        self._remark = remark
        self._empty = empty
        box.read.connect(self.show_reading)
        self.show_reading()

    def show_reading(self) -> None:
        """Say what the line means; calmly as long as somebody types."""
        day, problem = self.box.date(), self.box.problem
        is_calm = self.box.is_pending
        if problem:
            self.set_hint(problem if is_calm else "")
        else:
            self.set_hint(self.box.meaning or self._empty)
        self.set_error(self._remark(day) if day else ("" if is_calm else problem))
