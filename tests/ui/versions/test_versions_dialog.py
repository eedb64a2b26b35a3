"""Versions are listed, read, opened and compared."""

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtGui import QFont, QGuiApplication

from kesbang_desktop.domain.comparison import LineKind, compare_texts
from kesbang_desktop.ui.versions.comparison_rows import _laid_out, _room
from kesbang_desktop.ui.versions.comparison_view import ComparisonView
from kesbang_desktop.ui.versions.versions_dialog import VersionsDialog
from kesbang_desktop.ui.widgets.painting import scaled_font
from tests.ui.keyboard import CONTROL, KEY, SHIFT, press


@pytest.fixture
def twice(store, talked_minutes):
    """A meeting with two versions, and a word that was changed since."""
    meeting_id = talked_minutes.meeting.id
    store.papers.finalise(meeting_id, "7", datetime(2024, 3, 22, 9, 40))
    store.papers.reopen(meeting_id, "Nama tim keliru")
    rename(store, meeting_id, "Dibentuk Tim Kecil Pilkada")
    store.papers.finalise(meeting_id, "7", datetime(2024, 4, 1, 13, 5))
    store.papers.reopen(meeting_id, "Masih keliru")
    rename(store, meeting_id, "Dibentuk Tim Besar Pilkada")
    return store.minutes[meeting_id].meeting


def rename(store, meeting_id, text: str) -> None:
    minutes = store.minutes[meeting_id]
    last = replace(minutes.entries[-1], text=text)
    store.minutes[meeting_id] = replace(minutes, entries=(*minutes.entries[:-1], last))


@pytest.fixture
def make(qtbot, ports, worker):
    def make_dialog(meeting, compares=False) -> VersionsDialog:
        dialog = VersionsDialog(meeting, ports.versions, ports.papers.notes, worker)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.activate(dialog)
        dialog.read(compares)
        qtbot.waitUntil(lambda: worker.is_idle)
        return dialog

    return make_dialog


def test_versions_are_listed_newest_first_with_when_and_why(make, twice):
    dialog = make(twice)
    titles = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert titles == ["Keadaan sekarang", "Versi 2", "Versi 1"]
    assert dialog.states[1].second_line == "1 April 2024 13.05 · Nama tim keliru"
    assert "Sidik " + dialog.states[1].version.digest[:12] in dialog.detail.text()


def test_a_version_is_read_as_it_was(make, twice):
    dialog = make(twice)
    press(KEY.Key_Down)
    text = dialog.notes.toPlainText()
    assert dialog.heading.text() == "Versi 1"
    assert "KEPUTUSAN  Dibentuk Tim Desk Pilkada" in text
    assert "# " not in text
    assert dialog.notes.isReadOnly()


def test_its_word_document_is_opened(qtbot, make, store, twice, monkeypatch):
    opened = []
    monkeypatch.setattr("kesbang_desktop.ui.versions.versions_dialog.open_file", opened.append)
    store.papers.versions = [replace(one, document="a" * 64) for one in store.papers.versions]
    dialog = make(twice)
    dialog.document_button.click()
    qtbot.waitUntil(lambda: bool(opened))
    assert opened == [store.papers.folder / "2.docx"]


def test_how_things_stand_is_compared_with_the_latest_version(make, twice):
    dialog = make(twice, compares=True)
    assert dialog.comparison.isVisible()
    assert dialog.comparison.count.text() == "1 perubahan pada 1 baris"
    (row,) = [one for one in dialog.comparison.model.rows if one.kind is LineKind.CHANGED]
    assert [span.text for span in row.left if span.differs] == ["Kecil"]
    assert [span.text for span in row.right if span.differs] == ["Besar"]


def test_the_older_version_stands_on_the_left(qtbot, make, twice, worker):
    dialog = make(twice)
    press(KEY.Key_Down)
    dialog.against.setCurrentIndex(dialog.against.findText("Versi 2"))
    qtbot.waitUntil(lambda: worker.is_idle)
    assert [one.text() for one in dialog.comparison._titles] == ["Versi 1", "Versi 2"]
    (row,) = [one for one in dialog.comparison.model.rows if one.kind is LineKind.CHANGED]
    assert "Desk" in row.left_text
    assert "Kecil" in row.right_text


def test_a_meeting_without_versions_says_how_to_make_one(make, talked_minutes):
    dialog = make(talked_minutes.meeting)
    assert "saat notula disahkan" in dialog._empty.sentence.text()
    assert dialog._empty.isVisible()


LEFT = "satu\ndua tiga empat\nlima\nenam\ntujuh"
RIGHT = "satu\ndua tiga enam puluh\nlima\nenam\nsisipan\ntujuh"


@pytest.fixture
def view(qtbot):
    view = ComparisonView()
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show_comparison("Versi 1", "Versi 2", compare_texts(LEFT, RIGHT))
    view.show()
    return view


def here(view) -> int:
    return view.rows.selectionModel().selectedIndexes()[0].row()


def test_keys_go_from_difference_to_difference(view):
    assert view.count.text() == "2 perubahan pada 2 baris"
    assert here(view) == 1
    view.step(1)
    assert here(view) == 4
    view.step(1)
    assert here(view) == 1
    view.step(-1)
    assert here(view) == 4


def test_f8_steps_in_the_dialog(make, twice):
    dialog = make(twice, compares=True)
    before = here(dialog.comparison)
    dialog.comparison.rows.clearSelection()
    press(KEY.Key_F8)
    assert here(dialog.comparison) == before
    dialog.comparison.rows.clearSelection()
    press(KEY.Key_F8, SHIFT)
    assert here(dialog.comparison) == before


def test_only_what_differs_is_shown_where_that_is_asked_for(view):
    view.only.setChecked(True)
    assert [row.kind for row in view.model.rows] == [LineKind.CHANGED, LineKind.ADDED]
    assert here(view) == 0
    view.step(1)
    assert here(view) == 1
    view.only.setChecked(False)
    assert view.model.rowCount() == 6


def test_a_difference_is_named_without_colour(qtbot, view):
    index = view.model.index(4, 0)
    assert index.data() == "+ ditambahkan: sisipan"
    view.rows.setFocus()
    view.rows.selectAll()
    press_copy(qtbot, view)
    assert "~ diubah: dua tiga empat → dua tiga enam puluh" in QGuiApplication.clipboard().text()


def press_copy(qtbot, view) -> None:
    qtbot.activate(view)
    qtbot.keyClick(view.rows, KEY.Key_C, CONTROL)


def test_equal_texts_have_nothing_to_step_to(view):
    view.show_comparison("a", "b", compare_texts(LEFT, LEFT))
    assert view.count.text() == "Tidak ada perubahan"
    assert not view.next.isEnabled()
    view.step(1)
    assert view.rows.selectionModel().selectedIndexes() == []


def test_rows_are_as_high_as_their_longer_side(view):
    long = "kata " * 60
    view.show_comparison("a", "b", compare_texts(f"x\n{long}", f"x\n{long} lagi"))
    short, tall = (view.rows.sizeHintForIndex(view.model.index(row, 0)) for row in (0, 1))
    assert tall.height() > 3 * short.height()


def test_rows_have_room_for_what_differs_which_is_painted_heavier(view):
    for count in range(3, 40):
        words = " ".join(["mmmm"] * count)
        view.show_comparison("a", "b", compare_texts(words, words.replace("m", "n")))
        heavy = scaled_font(view.rows.font(), 1.0, QFont.Weight.DemiBold)
        needed = _laid_out(words, (), heavy, _room(view.rows.viewport().width()))
        height = view.rows.sizeHintForIndex(view.model.index(0, 0)).height()
        assert height >= needed.boundingRect().height(), count
