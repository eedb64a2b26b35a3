"""The page of the named days."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kesbang_desktop.domain.due_date import Due, parse_due
from kesbang_desktop.ui.editor.writing_aids import WritingAids
from kesbang_desktop.ui.settings.named_days_page import NamedDaysPage

KEY = Qt.Key
VOTE = ("pencoblosan", date(2024, 11, 27))


@pytest.fixture
def aids(qtbot, store, worker):
    made = WritingAids(store.ports(), worker)
    qtbot.waitUntil(lambda: worker.is_idle and bool(made.named_days.days))
    return made


@pytest.fixture
def page(qtbot, aids):
    page = NamedDaysPage(aids)
    qtbot.addWidget(page)
    page.show()
    return page


def fill(page, name: str, day: str):
    dialog = next(one for one in page.children() if hasattr(one, "record_edited"))
    QTest.keyClicks(dialog.fields["name"].editor, name)
    QTest.keyClicks(dialog.box, day)
    QTest.keyClick(dialog.box, KEY.Key_Return)
    return dialog


def test_the_shipped_days_are_shown_with_their_weekday(page):
    assert list(page.model.rows) == [("pencoblosan", "Rabu, 27 November 2024", "bawaan")]


def test_a_new_day_counts_at_once_and_is_remembered(qtbot, page, aids, store, worker):
    page.add()
    fill(page, "Pelantikan Bupati", "20 feb 2025")
    assert page.model.rows[0] == ("pelantikan bupati", "Kamis, 20 Februari 2025", "sendiri")
    since, calendar = date(2024, 3, 21), aids._ports.holidays
    assert parse_due("H-1 pelantikan bupati", since, calendar) == Due(date(2025, 2, 19))
    qtbot.waitUntil(lambda: "named_days" in store.settings)
    again = WritingAids(store.ports(), worker)
    qtbot.waitUntil(lambda: len(again.named_days.days) == 2)


def test_a_day_without_a_date_is_not_taken(page, aids):
    page.add()
    dialog = fill(page, "Pelantikan", "entah")
    assert dialog.isVisible()
    assert "Belum dimengerti" in dialog.fields["day"].error
    assert aids.named_days.days == {VOTE}


def test_a_deleted_day_can_be_had_back(page, aids):
    page.table.selectRow(0)
    page.delete_chosen()
    assert aids.named_days.days == frozenset()
    page.banner.press("Urungkan")
    assert aids.named_days.days == {VOTE}
