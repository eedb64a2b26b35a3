"""The line for a date: what is typed, shown, refused and chosen."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QVBoxLayout, QWidget

from kesbang_desktop.ui.widgets.calendar_popup import CalendarPopup
from kesbang_desktop.ui.widgets.date_box import DateBox
from kesbang_desktop.ui.widgets.date_field import DateField

TODAY = date(2026, 11, 28)
BEFORE = date(2025, 12, 1)
KEY = Qt.Key


class Desk(QWidget):
    """A date field with another input to go to; ``told`` are the dates it told of."""

    def __init__(self, **options: bool) -> None:
        super().__init__()
        self.box = DateBox(self, today=lambda: TODAY, **options)
        self.field = DateField("Tanggal", self.box, self)
        self.other = DateBox(self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.other)
        self.box.set_date(BEFORE)
        self.told: list[date | None] = []
        self.box.date_changed.connect(self.told.append)

    def type_over(self, text: str) -> None:
        self.box.setFocus()
        self.box.selectAll()
        QTest.keyClicks(self.box, text)

    def leave(self) -> None:
        QTest.keyClick(self.box, KEY.Key_Tab)


@pytest.fixture
def desk(qtbot) -> Desk:
    return shown(qtbot, Desk())


def shown(qtbot, desk: Desk) -> Desk:
    qtbot.addWidget(desk)
    with qtbot.waitExposed(desk):
        desk.show()
    qtbot.activate(desk)
    return desk


@pytest.mark.parametrize(
    "text", ["18 Maret 2025", "18/3/2025", "18-3-25", "2025-03-18", "selasa, 18 mrt 2025"]
)
def test_every_form_of_a_date_is_taken_whole(desk: Desk, text: str) -> None:
    desk.type_over(text)
    assert desk.box.date() == date(2025, 3, 18)
    assert desk.field.hint == "Selasa, 18 Maret 2025"
    desk.leave()
    assert desk.box.text() == "18 Maret 2025"
    assert desk.told == [date(2025, 3, 18)]


def test_without_a_year_it_is_the_nearest_and_the_year_is_shown(desk: Desk) -> None:
    desk.type_over("27 november")
    assert desk.field.hint == "Jumat, 27 November 2026"
    desk.type_over("besok")
    assert desk.field.hint == "Minggu, 29 November 2026"
    desk.type_over("kemarin")
    assert desk.field.hint == "Jumat, 27 November 2026"


def test_a_year_that_is_being_typed_is_not_told(desk: Desk) -> None:
    desk.type_over("18 Maret 20")
    assert desk.told == []
    QTest.keyClicks(desk.box, "25")
    assert desk.told == [date(2025, 3, 18)]


def test_after_a_pause_what_stands_is_told_and_the_text_is_left_alone(qtbot, desk: Desk) -> None:
    desk.type_over("27 november")
    qtbot.waitUntil(lambda: desk.told == [date(2026, 11, 27)])
    assert desk.box.text() == "27 november"
    desk.type_over("27 nov tahun")
    qtbot.waitUntil(lambda: desk.told[-1] is None)
    assert "Belum dimengerti" in desk.field.error


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("18 Smaret 2025", "Belum dimengerti"),
        ("31 Februari 2025", "Tanggal itu tidak ada: Februari 2025 hanya 28 hari."),
        ("Senin, 18 Maret 2025", "18 Maret 2025 jatuh pada hari Selasa"),
        ("18-19 Maret 2025", "Isi satu hari saja"),
        ("18 Maret 2025 pukul 09.00", "Belum dimengerti"),
        ("", "Tanggal belum diisi"),
    ],
)
def test_what_is_no_date_stays_and_is_told_and_nothing_old_is_kept(
    desk: Desk, text: str, words: str
) -> None:
    desk.type_over(text or "\b")
    assert desk.box.date() is None
    assert words in desk.field.hint
    assert desk.field.error == ""
    desk.leave()
    assert desk.box.text() == text
    assert words in desk.field.error
    assert desk.told[-1] is None
    desk.type_over("18 Maret 2025")
    assert desk.field.error == ""


def test_an_empty_line_is_no_date_where_that_is_allowed(qtbot) -> None:
    desk = shown(qtbot, Desk(may_be_empty=True))
    desk.type_over("\b")
    desk.leave()
    assert (desk.box.date(), desk.box.problem, desk.field.error) == (None, "", "")
    assert desk.told == [None]


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (KEY.Key_Up, date(2025, 12, 2)),
        (KEY.Key_Down, date(2025, 11, 30)),
        (KEY.Key_PageUp, date(2026, 1, 1)),
        (KEY.Key_PageDown, date(2025, 11, 1)),
    ],
)
def test_arrows_step_days_and_pages_step_months(desk: Desk, key: Qt.Key, day: date) -> None:
    desk.box.setFocus()
    QTest.keyClick(desk.box, key)
    assert desk.told == [day]
    desk.box.set_date(date.max)
    QTest.keyClick(desk.box, KEY.Key_Up)
    assert desk.box.date() == date.max


def test_what_is_final_is_not_stepped(desk: Desk) -> None:
    desk.box.setReadOnly(True)
    for key in (KEY.Key_Up, KEY.Key_PageDown):
        QTest.keyClick(desk.box, key)
    QTest.keyClick(desk.box, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert desk.told == []
    assert desk.findChild(CalendarPopup) is None


def test_a_day_is_chosen_in_the_calendar(qtbot, desk: Desk) -> None:
    desk.box.setFocus()
    QTest.keyClick(desk.box, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = desk.findChild(CalendarPopup)
    qtbot.waitUntil(popup.isVisible)
    table = popup.findChild(QTableView)
    header = [table.model().index(0, column).data() for column in range(7)]
    assert [str(name)[:3] for name in header] == ["Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"]
    QTest.keyClick(table, KEY.Key_Right)
    QTest.keyClick(table, KEY.Key_Return)
    assert desk.told == [date(2025, 12, 2)]
    qtbot.waitUntil(lambda: desk.findChild(CalendarPopup) is None)


def test_the_calendar_opens_at_the_chevron_and_escape_closes_it(qtbot, desk: Desk) -> None:
    place = QPoint(desk.box.width() - 8, desk.box.height() // 2)
    QTest.mouseClick(desk.box, Qt.MouseButton.LeftButton, pos=place)
    popup = desk.findChild(CalendarPopup)
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup.findChild(QTableView), KEY.Key_Escape)
    qtbot.waitUntil(lambda: desk.findChild(CalendarPopup) is None)
    assert desk.told == []
    assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize("may_be_empty", [True, False])
def test_what_may_be_typed_is_shown_whole_in_any_width(qtbot, may_be_empty: bool) -> None:
    box = DateBox(may_be_empty=may_be_empty)
    qtbot.addWidget(box)
    box.show()
    said = set()
    for width in range(120, 420, 20):
        box.resize(width, box.height())
        words = box.placeholderText()
        said.add(words)
        assert box.fontMetrics().horizontalAdvance(words) < width - 26
    assert len(said) == 3
