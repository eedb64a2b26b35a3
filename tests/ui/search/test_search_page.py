"""Everything is searched by keyboard: typed, gone through, opened, written to a file."""

from datetime import date

import pytest
from PySide6.QtWidgets import QMessageBox

from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Classification, Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.party import Person
from kesbang_desktop.ui.search.recent_searches import KEY as RECENT
from kesbang_desktop.ui.search.search_page import EXAMPLES, SearchPage
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog
from tests.ui.keyboard import CONTROL, KEY, press, type_text


def add(store, title: str, day: date, *texts: str, **of: object) -> Minutes:
    meeting = Meeting(new_id(), title, day, **of)
    entries = tuple(
        Entry(new_id(), meeting.id, key, EntryKind.DECISION, text)
        for key, text in zip(keys_after(None, len(texts)), texts, strict=True)
    )
    minutes = Minutes(meeting, (), entries)
    store.add_minutes(minutes, (), ())
    return minutes


@pytest.fixture
def older(store) -> Minutes:
    return add(store, "Rapat lama", date(2023, 5, 2), "Logistik dikirim", "Gambut dibasahi")


@pytest.fixture
def newer(store) -> Minutes:
    return add(store, "Rapat baru", date(2024, 5, 2), "Logistik terlambat")


@pytest.fixture
def page(qtbot, ports, worker, older, newer) -> SearchPage:
    page = SearchPage(ports.search, ports.settings, worker)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    page.show()
    qtbot.activate(page)
    page.enter()
    qtbot.waitUntil(lambda: worker.is_idle)
    return page


def search(qtbot, worker, page: SearchPage, words: str) -> None:
    page.enter()
    type_text(words)
    page.line.query_edited.emit(page.line.text())
    qtbot.waitUntil(lambda: worker.is_idle)


def rows(page: SearchPage) -> list[str]:
    return [page.model.index(row).data() for row in range(page.model.rowCount())]


def test_before_anything_is_typed_the_page_teaches(page) -> None:
    assert [button.text() for button in page.start.buttons] == list(EXAMPLES)
    assert page.start.isVisible()


def test_hits_stand_under_their_meetings_the_newest_first(qtbot, worker, page) -> None:
    search(qtbot, worker, page, "logistik")
    assert rows(page) == [
        "Rapat baru, Kam, 2 Mei 2024",
        "Keputusan: Logistik terlambat",
        "Rapat lama, Sel, 2 Mei 2023",
        "Keputusan: Logistik dikirim",
    ]
    assert page.count.text() == "2 hasil"


def test_enter_goes_to_the_hits_and_opens_one(qtbot, worker, page, older, store) -> None:
    search(qtbot, worker, page, "logistik")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: worker.is_idle)
    assert page.list.hasFocus()
    press(KEY.Key_Down)
    with qtbot.waitSignal(page.hit_opened) as opened:
        press(KEY.Key_Return)
    (hit,) = opened.args
    assert (hit.meeting_id, hit.entry_id) == (older.meeting.id, older.entries[0].id)
    qtbot.waitUntil(lambda: store.settings.get(RECENT) == ["logistik"])


def test_recent_searches_are_offered_and_searched_again(qtbot, worker, page) -> None:
    page._settings.put(RECENT, ["gambut"])
    page.hide()
    page.show()
    qtbot.waitUntil(lambda: [one.text() for one in page.start.buttons] == ["gambut"])
    page.start.buttons[0].click()
    qtbot.waitUntil(lambda: rows(page)[1:] == ["Keputusan: Gambut dibasahi"])


def test_a_name_with_a_slip_is_proposed(qtbot, worker, page, store) -> None:
    person = Person(new_id(), "Firdaus Hidayat, S.Sos.")
    store.people[person.id] = person
    search(qtbot, worker, page, "firdsus")
    assert [one.text() for one in page.start.buttons] == ["Firdaus Hidayat, S.Sos."]


def test_more_is_read_as_one_scrolls(qtbot, worker, page, store) -> None:
    store.search.at_once = 1
    # One hit leaves the end in sight: without this more would be read at once.
    page.list.blockSignals(True)
    search(qtbot, worker, page, "logistik")
    assert page.count.text() == "1 hasil pertama"
    page.list.blockSignals(False)
    page.list.end_reached.emit()
    qtbot.waitUntil(lambda: page.count.text() == "2 hasil")
    assert len(rows(page)) == 4


def test_a_newer_query_stops_the_older_one(qtbot, worker, page, store) -> None:
    before = store.search.stopped
    search(qtbot, worker, page, "logistik")
    assert store.search.stopped > before


def test_what_was_not_understood_is_said(qtbot, worker, page) -> None:
    search(qtbot, worker, page, "logistik jenis:apa ")
    assert "“jenis:apa” tidak dikenal" in page.problems.text()
    assert page.problems.isVisible()


def test_an_answer_that_may_lack_something_says_so_and_asks_for_the_index(
    qtbot, worker, page, store
) -> None:
    store.search.is_whole = False
    with qtbot.waitSignal(page.index_wanted):
        search(qtbot, worker, page, "logistik")
    assert "sedang disiapkan" in page.count.text()


def test_what_is_classified_is_asked_about_before_it_is_written(
    qtbot, worker, page, store, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr(
        "kesbang_desktop.ui.workspace.file_exporter.export_folder", lambda: tmp_path
    )
    add(
        store,
        "Rapat tertutup",
        date(2024, 6, 1),
        "Logistik rahasia",
        classification=Classification.SECRET,
    )
    search(qtbot, worker, page, "logistik")
    press(KEY.Key_E, CONTROL)
    qtbot.waitUntil(lambda: isinstance(front_dialog(), QMessageBox))
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: len(store.search.exported) == 1)
    ((path, (query, classes)),) = store.search.exported.items()
    assert (query, classes) == ("logistik", frozenset((Classification.NORMAL,)))
    assert path.suffix == ".docx"
    qtbot.waitUntil(lambda: worker.is_idle)


def test_esc_goes_back_to_the_line_and_then_empties_it(qtbot, worker, page) -> None:
    search(qtbot, worker, page, "logistik")
    page.list.focus_rows()
    press(KEY.Key_Escape)
    assert page.line.hasFocus()
    press(KEY.Key_Escape)
    qtbot.waitUntil(lambda: rows(page) == [])
