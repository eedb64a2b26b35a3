"""The register by keyboard: filtered, dated, replaced, taken back, opened, written to a file."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kesbang_desktop.domain.decision import DecisionStanding
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Classification, Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.review import Review
from kesbang_desktop.ui.decisions.decision_chooser import DecisionChooser
from kesbang_desktop.ui.decisions.decision_columns import DecisionColumn
from kesbang_desktop.ui.decisions.decisions_page import DecisionsPage
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog
from tests.ui.keyboard import CONTROL, KEY, press, type_text

TODAY = date(2026, 5, 4)
JUNE = date(2026, 6, 1)


def add(store, title: str, day: date, *texts: str, **of: object) -> Minutes:
    meeting = Meeting(new_id(), title, day, **of)
    entries = tuple(
        Entry(new_id(), meeting.id, key, EntryKind.DECISION, text, review=Review(JUNE))
        for key, text in zip(keys_after(None, len(texts)), texts, strict=True)
    )
    minutes = Minutes(meeting, (), entries)
    store.add_minutes(minutes, (), ())
    return minutes


@pytest.fixture
def older(store) -> Minutes:
    return add(store, "Rapat lama", date(2023, 5, 2), "Posko dibuka", number="005/1/2023")


@pytest.fixture
def newer(store) -> Minutes:
    return add(store, "Rapat baru", date(2024, 5, 2), "Posko ditutup", "Piket bergilir")


@pytest.fixture
def page(qtbot, ports, worker, older, newer) -> DecisionsPage:
    page = DecisionsPage(ports, worker, today=lambda: TODAY)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    page.show()
    qtbot.activate(page)
    qtbot.waitUntil(lambda: worker.is_idle)
    page.table.focus_rows()
    return page


def texts(page: DecisionsPage) -> list[str]:
    return [one.name.text for one in page.model.records]


def settle(qtbot, worker) -> None:
    qtbot.waitUntil(lambda: worker.is_idle)


def test_the_newest_meeting_comes_first_in_the_order_of_its_minutes(page) -> None:
    assert texts(page) == ["Posko ditutup", "Piket bergilir", "Posko dibuka"]
    assert page.count.text() == "3 keputusan"
    cells = [page.model.index(2, column).data() for column in range(4)]
    assert cells[0] == "005/1/2023 a."
    assert cells[1] == "Posko dibuka, Rapat lama, 2 Mei 2023"
    assert cells[3].startswith("berlaku, tinjau 1 Jun 2026, ")


def test_columns_are_as_wide_as_the_page_and_numbers_as_wide_as_they_are(
    qtbot, worker, page, older
) -> None:
    widths = []
    for query in ("", "ditutup"):
        page.line.show_query(query)
        page.line.query_edited.emit(query)
        settle(qtbot, worker)
        widths.append(page.table.columnWidth(DecisionColumn.NUMBER))
        page.resize(626, 360)
        QApplication.processEvents()
        assert page.table.horizontalScrollBar().maximum() == 0
        page.resize(1000, 640)
        QApplication.processEvents()
    with_number, with_letter = widths
    text = page.table.fontMetrics().horizontalAdvance("005/1/2023 a.")
    assert text < with_number < text + 40
    assert with_letter < with_number


def test_a_query_narrows_and_tells_what_it_does_not_understand(qtbot, worker, page) -> None:
    press(KEY.Key_F, CONTROL)
    type_text("posko status:baru")
    page.line.query_edited.emit(page.line.text())
    settle(qtbot, worker)
    assert texts(page) == ["Posko ditutup", "Posko dibuka"]
    assert "“status:baru” tidak dikenal" in page.problems.text()
    press(KEY.Key_Escape)
    settle(qtbot, worker)
    assert len(texts(page)) == 3


def test_the_review_date_is_moved_and_taken_back(qtbot, worker, store, page, newer) -> None:
    first = newer.entries[0].id
    press(KEY.Key_D)
    assert page.review.line.text() == "1 Juni 2026"
    type_text("1 juli 2026")
    press(KEY.Key_Return)
    settle(qtbot, worker)
    assert store.decisions.standings[first].review_on == date(2026, 7, 1)
    press(KEY.Key_Z, CONTROL)
    settle(qtbot, worker)
    assert store.decisions.standings[first] == DecisionStanding(first)


def test_an_empty_line_means_never_and_words_that_are_no_day_stay(
    qtbot, worker, store, page, newer
) -> None:
    press(KEY.Key_D)
    type_text("kapan-kapan")
    press(KEY.Key_Return)
    assert page.review.isVisible()
    page.review.line.clear()
    press(KEY.Key_Return)
    settle(qtbot, worker)
    assert store.decisions.standings[newer.entries[0].id].is_review_moved
    assert page.model.records[0].review_on is None


def test_what_was_looked_at_reminds_no_more(qtbot, worker, page) -> None:
    press(KEY.Key_Space)
    settle(qtbot, worker)
    one = page.model.records[0]
    assert (one.review_on, one.standing.reviewed_on) == (None, TODAY)


def test_a_successor_is_chosen_by_its_words(qtbot, worker, page, older, newer) -> None:
    press(KEY.Key_Down)
    press(KEY.Key_Down)
    press(KEY.Key_G)
    chooser = front_dialog()
    assert isinstance(chooser, DecisionChooser)
    settle(qtbot, worker)
    assert [one.name.text for one in chooser.model.records] == ["Posko ditutup", "Piket bergilir"]
    type_text("ditutup")
    chooser.line.query_edited.emit(chooser.line.text())
    settle(qtbot, worker)
    press(KEY.Key_Down)
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: front_dialog() is None)
    settle(qtbot, worker)
    replaced = page.model.records[2]
    assert replaced.replaced_by is not None
    assert replaced.replaced_by.text == "Posko ditutup"
    assert page.model.index(2, 3).data() == "diganti, oleh a. (Rapat baru, 2 Mei 2024)"
    qtbot.activate(page)
    page.table.focus_rows()
    press(KEY.Key_Z, CONTROL)
    settle(qtbot, worker)
    assert not page.model.records[2].is_replaced


def test_a_decision_is_put_in_force_again(qtbot, worker, store, page, older, newer) -> None:
    id = older.entries[0].id
    store.decisions.save([DecisionStanding(id, replaced_by=newer.entries[0].id)])
    page.refresh()
    settle(qtbot, worker)
    press(KEY.Key_Down)
    press(KEY.Key_Down)
    press(KEY.Key_G)
    chooser = front_dialog()
    assert isinstance(chooser, DecisionChooser)
    chooser.none.click()
    qtbot.waitUntil(lambda: front_dialog() is None)
    settle(qtbot, worker)
    assert not page.model.records[2].is_replaced


def test_enter_opens_at_the_line(qtbot, page, newer) -> None:
    with qtbot.waitSignal(page.entry_requested) as asked:
        press(KEY.Key_Return)
    assert asked.args == [newer.meeting.id, newer.entries[0].id]


def test_more_is_read_as_the_list_scrolls(qtbot, worker, store, page) -> None:
    store.decisions.at_once = 2
    page.refresh(None)
    settle(qtbot, worker)
    page.line.show_query("p")
    qtbot.waitUntil(lambda: len(texts(page)) == 3)
    assert texts(page) == ["Posko ditutup", "Piket bergilir", "Posko dibuka"]


def test_what_is_classified_goes_to_a_file_only_where_that_is_agreed(
    qtbot, worker, store, page, tmp_path
) -> None:
    add(store, "Tertutup", date(2025, 1, 1), "Rahasia", classification=Classification.SECRET)
    target = tmp_path / "register.xlsx"
    page.exporter.write(".xlsx", target)
    qtbot.waitUntil(lambda: front_dialog() is not None)
    question = front_dialog()
    [without] = [one for one in question.buttons() if "tanpa" in one.text().casefold()]
    qtbot.mouseClick(without, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: target in store.decisions.exported)
    assert store.decisions.exported[target][1] == {Classification.NORMAL}
