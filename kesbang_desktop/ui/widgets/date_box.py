"""A line that takes a date in every form that people write, with a calendar to choose from."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kesbang_desktop.domain.dates import add_days
from kesbang_desktop.domain.period_phrases import add_months
from kesbang_desktop.domain.typed_day import TypedDay, read_typed_day
from kesbang_desktop.ui.language.formats import format_date, format_long_date
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.widgets.calendar_popup import CalendarPopup
from kesbang_desktop.ui.widgets.choice_box import paint_chevron

_CHEVRON_WIDTH = 26
# What stands at both sides of the text: frame and padding.
_AROUND = 22
_PAUSE_MS = 900
_STEPS = {
    Qt.Key.Key_Up: (1, 0),
    Qt.Key.Key_Down: (-1, 0),
    Qt.Key.Key_PageUp: (0, 1),
    Qt.Key.Key_PageDown: (0, -1),
}


class DateBox(QLineEdit):
    """Shows ``18 Maret 2025`` and reads whatever means a day; what it does not read stays.

    The arrows step days, PgUp and PgDown months, Alt+Down opens the calendar. ``date_changed``
    carries the date or None once it stands: chosen, typed with its year, or after a pause. ``read``
    follows every key, for whoever shows :attr:`meaning` and :attr:`problem`; ``is_pending`` is
    whether more may be being typed.
    """

    date_changed = Signal(object)
    read = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        may_be_empty: bool = False,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__(parent)
        self._may_be_empty = may_be_empty
        self._today = today
        self._reading = TypedDay()
        self._told: dt.date | None = None
        self.is_pending = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._stand)
        words = [self.tr("misalnya 18 Maret 2025"), self.tr("misalnya 18/3/2025")]
        if may_be_empty:
            words[0] = self.tr("belum diisi, misalnya 18/3/2025")
        # The longest that is not cut off is shown; a date alone would look like one.
        self._hints = (*words, self.tr("belum diisi") if may_be_empty else self.tr("tanggal"))
        self.setPlaceholderText(self._hints[0])
        self.setTextMargins(0, 0, _CHEVRON_WIDTH - 8, 0)
        self.setMouseTracking(True)
        self.textEdited.connect(self._take_text)
        self.editingFinished.connect(self.settle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much of what may be typed as there is room for."""
        super().resizeEvent(event)
        room = self.width() - _CHEVRON_WIDTH - _AROUND
        fits = (one for one in self._hints if self.fontMetrics().horizontalAdvance(one) <= room)
        self.setPlaceholderText(next(fits, self._hints[-1]))

    def date(self) -> dt.date | None:
        """Return the date that the line means now, None where it is empty or not understood."""
        return self._reading.day

    def set_date(self, day: dt.date | None) -> None:
        """Show ``day``, or nothing for None; ``date_changed`` tells of it where it is another."""
        self._reading = TypedDay(day)
        self.setText("" if day is None else format_date(day))
        self._stand()

    def read_text(self, text: str) -> None:
        """Show ``text`` as if it had been typed and left; it stays where it is not understood."""
        self.setText(text)
        self._take_text(text)
        self.settle()

    @property
    def meaning(self) -> str:
        """The date in full with its weekday, empty where there is none."""
        return "" if self._reading.day is None else format_long_date(self._reading.day)

    @property
    def problem(self) -> str:
        """An Indonesian sentence where the line is no date, else empty."""
        if not self.text().strip():
            if self._may_be_empty:
                return ""
            return self.tr("Tanggal belum diisi, misalnya 18/3/2025.")
        return translated(self._reading.problem)

    def settle(self) -> None:
        """Take what stands in the line as finished: write it out, and tell of it."""
        if self._reading.day is not None:
            self.setText(format_date(self._reading.day))
        if self.is_pending:
            self._stand()

    def open_calendar(self) -> None:
        """Show the month of the date, to choose a day in."""
        if self.isReadOnly() or not self.isEnabled():
            return
        popup = CalendarPopup(self._reading.day or self._today(), self)
        popup.chosen.connect(self._choose)
        popup.show_below(self)

    def _choose(self, day: dt.date) -> None:
        self.set_date(day)
        self.setFocus()
        self.selectAll()

    def _take_text(self, text: str) -> None:
        self._reading = read_typed_day(text, self._today()) if text.strip() else TypedDay()
        if self._reading.day is not None and self._reading.is_whole:
            self._stand()
            return
        self.is_pending = True
        self._pause.start()
        self.read.emit()

    def _stand(self) -> None:
        self._pause.stop()
        self.is_pending = False
        day = self._reading.day
        if day != self._told or day is None:
            self._told = day
            self.date_changed.emit(day)
        self.read.emit()

    def _step(self, days: int, months: int) -> None:
        day = self._reading.day
        if day is None or self.isReadOnly():
            return
        try:
            moved = add_months(day, months) if months else add_days(day, days)
        except ValueError:
            # The calendar ends here.
            return
        if moved is not None:
            self.set_date(moved)
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, open the calendar, or edit the text."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = _STEPS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Down and plain == Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        elif step is not None and plain == Qt.KeyboardModifier.NoModifier:
            self._step(*step)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._is_on_chevron(event.position().toPoint()):
            self.open_calendar()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        on_chevron = self._is_on_chevron(event.position().toPoint())
        arrow, beam = Qt.CursorShape.ArrowCursor, Qt.CursorShape.IBeamCursor
        self.setCursor(arrow if on_chevron else beam)
        super().mouseMoveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The wheel scrolls the page.
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isReadOnly():
            paint_chevron(self)

    def _is_on_chevron(self, place: QPoint) -> bool:
        return place.x() >= self.width() - _CHEVRON_WIDTH and not self.isReadOnly()
