"""The list copied and exported, and a filled-in matrix coming back."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.action_matrix import STATUS_WORDS
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.errors import UnreadableMatrixError
from kesbang_desktop.domain.follow_up_output import FollowUpOutput
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.returned_matrix import (
    Knowledge,
    ReturnedRow,
    RowMatch,
    compare_returned,
)
from kesbang_desktop.domain.window_language import WindowLanguage
from kesbang_desktop.ui.follow_ups.returned_model import ReturnedColumn
from kesbang_desktop.ui.workspace import file_exporter
from kesbang_desktop.ui.workspace.export import export_folder
from tests.ui.follow_ups.conftest import texts
from tests.ui.keyboard import CONTROL, KEY, press
from tests.ui.speaking import speaking


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(file_exporter, "export_folder", lambda: tmp_path / "ekspor")
    return tmp_path / "ekspor"


@pytest.fixture
def returned(store, ids):
    """A matrix in which another office filled in two rows, one of them with status and note."""
    known = {one.entry_id: one for one in store.follow_ups.all()}

    def row(number, word, status, note):
        one = known[ids[word]]
        said = STATUS_WORDS[status]
        return ReturnedRow("Matriks", number, ids[word], one.text, status, said, note)

    lost = ReturnedRow("Matriks", 9, None, "Baris asing", ActionStatus.DONE, "Selesai", "")
    rows = [
        row(5, "Pilkada", ActionStatus.DONE, "SK terbit"),
        row(6, "Pemilu", ActionStatus.IN_PROGRESS, "Tujuh kabupaten masuk"),
        row(7, "Kemendagri", ActionStatus.OPEN, ""),
        lost,
    ]
    store.follow_ups.returned = compare_returned("isi.xlsx", rows, Knowledge(known))
    return store.follow_ups.returned


def test_the_summary_is_of_what_is_shown(page, settle):
    page.show_query("pemilu")
    settle()
    page.exporter.copy_summary()
    settle()
    copied = QGuiApplication.clipboard().text()
    assert copied == "- Menginventarisasi persoalan selama Pemilu"
    assert page.banner.text == "Ringkasan disalin. Tempel di obrolan."


@pytest.mark.parametrize("output", FollowUpOutput)
def test_every_form_has_the_rows_of_the_screen(page, settle, folder, output):
    page.exporter.export(output)
    settle()
    [path] = folder.iterdir()
    assert path.suffix == output.suffix
    first, *lines = path.read_text(encoding="utf-8").splitlines()
    shown = [text for text in texts(page) if not text.startswith("[")]
    assert first == output.value
    assert lines == [f"{number} {text}" for number, text in enumerate(shown, 1)]
    assert str(path) in page.banner.text
    assert [button.text() for button in page.banner.buttons] == ["Buka", "Buka folder"]


def test_files_go_by_the_same_names_in_an_english_window(qapp, page):
    names = [page.exporter.file_name(one) for one in FollowUpOutput]
    with speaking(qapp, WindowLanguage.ENGLISH):
        assert [page.exporter.file_name(one) for one in FollowUpOutput] == names


def test_a_matrix_that_was_corrected_is_spared(page, settle, folder):
    page.exporter.export(FollowUpOutput.MATRIX)
    settle()
    [first] = folder.iterdir()
    first.write_text("dikoreksi", encoding="utf-8")
    page.exporter.export(FollowUpOutput.MATRIX)
    settle()
    assert first.read_text(encoding="utf-8") == "dikoreksi"
    assert len(list(folder.iterdir())) == 2
    assert page.banner.text.startswith("Berkas lama tidak ditimpa")


def test_a_list_of_other_rows_is_spared(page, settle, folder):
    page.exporter.export(FollowUpOutput.SHEET)
    settle()
    page.filters.line.show_query("menyusun")
    page.exporter.export(FollowUpOutput.SHEET)
    settle()
    assert "dibuat dari rapat, daftar, atau data lain" in page.banner.text
    page.exporter.export(FollowUpOutput.SHEET)
    settle()
    assert len(list(folder.iterdir())) == 2


def test_a_table_is_not_replaced_unasked_where_a_place_is_chosen(page, settle, tmp_path):
    path = tmp_path / "daftar.csv"
    path.write_text("milik orang lain", encoding="utf-8")
    page.exporter.write(FollowUpOutput.CSV, path)
    settle()
    box = page.findChild(QMessageBox)
    assert box.text() == "Timpa berkas “daftar.csv”?"
    next(one for one in box.buttons() if one.text() == "Batal").click()
    assert path.read_text(encoding="utf-8") == "milik orang lain"


@pytest.mark.parametrize("answer", ["Tanpa yang terbatas", "Sertakan", "Batal"])
@pytest.mark.parametrize("way", ["folder", "place", "clipboard"])
def test_what_is_classified_goes_along_only_when_that_is_agreed(
    page, store, settle, tmp_path, folder, way, answer
):
    for id, minutes in list(store.minutes.items()):
        secret = replace(minutes.meeting, classification=Classification.SECRET)
        store.minutes[id] = replace(minutes, meeting=secret)
    page.refresh()
    settle()
    path = tmp_path / "daftar.csv"
    QGuiApplication.clipboard().setText("-")
    act = {
        "folder": lambda: page.exporter.export(FollowUpOutput.CSV),
        "place": lambda: page.exporter.write(FollowUpOutput.CSV, path),
        "clipboard": page.exporter.copy_summary,
    }[way]
    act()
    settle()
    box = page.findChild(QMessageBox)
    assert "rapat terbatas atau rahasia" in box.text()
    assert box.defaultButton().text() == "Tanpa yang terbatas"
    next(one for one in box.buttons() if one.text() == answer).click()
    settle()
    files = [*folder.glob("*"), *tmp_path.glob("*.csv")]
    if way == "clipboard":
        copied = QGuiApplication.clipboard().text()
        assert (copied != "-") == (answer == "Sertakan")
    elif answer == "Batal":
        assert files == []
    else:
        [written] = files
        lines = written.read_text(encoding="utf-8").splitlines()[1:]
        assert bool(lines) == (answer == "Sertakan")


def test_nothing_is_taken_before_it_is_checked(qtbot, page, store, ids, returned, settle):
    page.returned.read(store.papers.folder / "isi.xlsx")
    settle()
    dialog = page.returned.dialog
    assert not dialog.take.isEnabled()
    assert dialog.model.taken() == []
    model = dialog.model
    cells = [
        [model.index(row, column).data() for column in ReturnedColumn]
        for row in range(model.rowCount())
    ]
    assert [cell[2:] for cell in cells] == [
        ["proses\nRancangan di Biro Hukum", "selesai\nSK terbit"],
        ["–", "Tujuh kabupaten masuk"],
    ]
    [problem] = [dialog.problems.item(row).text() for row in range(dialog.problems.count())]
    assert "Baris asing" in problem
    dialog.reject()
    settle()
    assert {one.text: one.status for one in store.follow_ups.all()}[
        "Menyusun rancangan SK Tim Desk Pilkada"
    ] is ActionStatus.IN_PROGRESS


def test_what_is_checked_is_taken_over(qtbot, page, store, ids, returned, settle):
    page.returned.read(store.papers.folder / "isi.xlsx")
    settle()
    dialog = page.returned.dialog
    qtbot.keyClick(dialog.table, KEY.Key_Space)
    assert dialog.take.text() == "Ambil 1 yang dicentang"
    qtbot.keyClick(dialog.table, KEY.Key_A, CONTROL)
    qtbot.keyClick(dialog.table, KEY.Key_Space)
    assert dialog.take.text() == "Ambil 2 yang dicentang"
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    settle()
    [minutes] = store.minutes.values()
    done, noted = minutes.actions[ids["Pilkada"]], minutes.actions[ids["Pemilu"]]
    assert done.status is ActionStatus.DONE
    assert done.progress[-1].text == "SK terbit"
    assert noted.status is ActionStatus.IN_PROGRESS
    assert noted.progress[-1].text == "Tujuh kabupaten masuk"
    assert page.banner.text == "2 perubahan diambil"
    assert "Menyusun rancangan SK Tim Desk Pilkada" not in texts(page)


def test_a_matrix_whose_taking_is_given_up_leaves_nothing(
    qtbot, store, ports, open_page, worker, returned, settle
) -> None:
    """All its actions are one write."""
    [before] = store.minutes.values()
    asked = []

    def stop_and_add(notes):
        asked.append(notes)
        for work in worker.works:
            work.stop()
        tell()
        return ports.follow_ups.add_notes(notes)

    verbs = replace(ports.follow_ups, add_notes=stop_and_add)
    page = open_page(ports=replace(ports, follow_ups=verbs))
    page.returned.read(store.papers.folder / "isi.xlsx")
    settle()
    dialog = page.returned.dialog
    qtbot.keyClick(dialog.table, KEY.Key_A, CONTROL)
    qtbot.keyClick(dialog.table, KEY.Key_Space)
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    settle()
    assert [len(notes) for notes in asked] == [2]
    assert list(store.minutes.values()) == [before]
    assert page.banner.text == "Dibatalkan; tidak ada yang diubah."


@pytest.mark.parametrize("by_key", [True, False])
def test_what_was_taken_over_is_taken_back_whole(
    qtbot, page, store, ids, returned, settle, by_key: bool
) -> None:
    [before] = store.minutes.values()
    page.returned.read(store.papers.folder / "isi.xlsx")
    settle()
    dialog = page.returned.dialog
    qtbot.keyClick(dialog.table, KEY.Key_A, CONTROL)
    qtbot.keyClick(dialog.table, KEY.Key_Space)
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    settle()
    assert list(store.minutes.values()) != [before]
    if by_key:
        # Also when its banner has gone.
        page.banner.dismiss()
        qtbot.activate(page)
        page.table.setFocus()
        qtbot.waitUntil(page.table.hasFocus)
        press(KEY.Key_Z, CONTROL)
    else:
        page.banner.press("Urungkan")
    settle()
    assert list(store.minutes.values()) == [before]


def test_a_row_that_may_be_of_another_action_is_checked_by_itself_alone(
    qtbot, page, store, ids, returned, settle
):
    first, second = returned.changes
    doubtful = replace(
        second, row=replace(second.row, text="Bunyi lain"), match=RowMatch.OTHER_TEXT
    )
    store.follow_ups.returned = replace(returned, changes=(first, doubtful))
    page.returned.read(store.papers.folder / "isi.xlsx")
    settle()
    dialog = page.returned.dialog
    words = dialog.model.index(1, ReturnedColumn.TEXT).data()
    assert "Di berkas berbunyi lain: “Bunyi lain”. Periksa sebelum dicentang." in words
    qtbot.keyClick(dialog.table, KEY.Key_A, CONTROL)
    qtbot.keyClick(dialog.table, KEY.Key_Space)
    assert dialog.model.taken() == [first]
    dialog.table.selectRow(1)
    qtbot.keyClick(dialog.table, KEY.Key_Space)
    assert dialog.model.taken() == [first, doubtful]
    dialog.reject()
    settle()


def test_other_due_dates_and_owners_are_taken_and_taken_back(
    qtbot, page, store, ids, returned, settle
):
    [before] = store.minutes.values()
    first, second = returned.changes
    due, owners = Due(date(2024, 9, 9)), (*second.follow_up.owners, *first.follow_up.owners)
    agreed = replace(second, due=due, owners=owners, note=None)
    store.follow_ups.returned = replace(returned, changes=(first, agreed))
    page.returned.read(store.papers.folder / "isi.xlsx")
    settle()
    dialog = page.returned.dialog
    assert "Tenggat: 9 September 2024" in dialog.model.index(1, ReturnedColumn.IN_FILE).data()
    qtbot.keyClick(dialog.table, KEY.Key_A, CONTROL)
    qtbot.keyClick(dialog.table, KEY.Key_Space)
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    settle()
    [minutes] = store.minutes.values()
    action = minutes.actions[ids["Pemilu"]]
    assert (action.due, action.owners) == (due.day, owners)
    assert [note for note in action.progress if not note.text and note.status is None] == []
    page.banner.press("Urungkan")
    settle()
    assert list(store.minutes.values()) == [before]


def test_one_row_alone_is_taken_by_the_mouse(qtbot, page, store, ids, returned, settle):
    page.returned.read(store.papers.folder / "isi.xlsx")
    settle()
    model = page.returned.dialog.model
    index = model.index(1, ReturnedColumn.TAKEN)
    model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    page.returned.dialog.take.click()
    settle()
    [minutes] = store.minutes.values()
    assert minutes.actions[ids["Pilkada"]].status is ActionStatus.IN_PROGRESS
    assert minutes.actions[ids["Pemilu"]].progress[-1].text == "Tujuh kabupaten masuk"


def test_a_file_that_cannot_be_read_is_a_sentence(ports, ids, open_page, settle, monkeypatch):
    def refuse(_):
        raise UnreadableMatrixError("Berkas ini bukan matriks. Pilih berkas Excel lain.")

    verbs = replace(ports.follow_ups, read_returned=refuse)
    page = open_page(ports=replace(ports, follow_ups=verbs))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/x/isi.xlsx", ""))
    page.returned.ask_for_file()
    settle()
    assert page.banner.text.startswith("Berkas ini bukan matriks")


def test_a_returned_file_is_looked_for_where_exports_go(page, monkeypatch):
    looked: list[str] = []

    def choose(_parent, _title, folder, _types):
        looked.append(folder)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    page.returned.ask_for_file()
    assert looked == [str(export_folder())]


def test_a_file_that_says_the_same_opens_nothing(page, store, settle):
    page.returned.read(store.papers.folder / "isi.xlsx")
    settle()
    assert page.returned.dialog is None
    assert page.banner.text.startswith("“isi.xlsx” sama dengan data")
