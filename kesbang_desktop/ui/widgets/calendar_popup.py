"""The month under a date line, in the language of the window and from Monday on."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from kesbang_desktop.ui.language.window_words import window_locale
from kesbang_desktop.ui.widgets.screen_of import screen_of

_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class CalendarPopup(QFrame):
    """Shows the month of ``day``; ``chosen(date)`` when a day is clicked or entered."""

    chosen = Signal(object)

    def __init__(self, day: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.calendar = QCalendarWidget(self)
        self.calendar.setLocale(window_locale())
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setAccessibleName(self.tr("Kalender"))
        self._dress()
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.clicked.connect(self._choose)
        self.calendar.activated.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.calendar)
        self.setFocusProxy(self.calendar)

    def show_below(self, line: QWidget) -> None:
        """Show under ``line``, above it where there is no room, and take the keys."""
        self.adjustSize()
        below = line.mapToGlobal(QPoint(0, line.height() + 2))
        room = screen_of(line).availableGeometry()
        if below.y() + self.height() > room.bottom():
            below.setY(line.mapToGlobal(QPoint(0, 0)).y() - self.height() - 2)
        below.setX(max(min(below.x(), room.right() - self.width()), room.left()))
        self.move(below.x(), max(below.y(), room.top()))
        self.show()
        self.calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _choose(self, day: QDate) -> None:
        self.close()
        self.chosen.emit(date(day.year(), day.month(), day.day()))

    def _dress(self) -> None:
        """Colour by the palette: Qt writes weekends in a red that is dark on dark."""
        plain, quiet = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(self.palette().text())
        quiet.setForeground(self.palette().placeholderText())
        self.calendar.setHeaderTextFormat(quiet)
        for day in Qt.DayOfWeek:
            self.calendar.setWeekdayTextFormat(day, quiet if day in _WEEKEND else plain)
        for name, sign in (("qt_calendar_prevmonth", "‹"), ("qt_calendar_nextmonth", "›")):
            button = self.calendar.findChild(QToolButton, name)
            if button is not None:
                # Qt's own arrows are black in the dark too.
                button.setIcon(QIcon())
                button.setText(sign)
