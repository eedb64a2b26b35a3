"""The page of all meetings, driven by the keyboard."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QMessageBox, QPushButton

from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import WorkStoppedError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting, MeetingStatus
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.meetings.import_dialog import ImportDialog
from kesbang_desktop.ui.meetings.meetings_model import MeetingColumn
from kesbang_desktop.ui.meetings.meetings_page import MeetingsPage
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.tables.cell import RowRole
from kesbang_desktop.ui.tables.paged_model import PAGE_ROWS
from tests.ui.meetings_data import add_meetings

NOTES = """Rapat: Rapat Desk Pilkada
Tanggal: 21 Maret 2024
Peserta:
- Budi Santoso, Kepala Bidang, Kesbangpol Kaltim

# Persiapan
Budi: Anggaran disiapkan.
! Membentuk tim.
> Menyusun SK @Kesbangpol Kaltim /29 Maret 2024
> Laporan @TidakDikenal
"""


@pytest.fixture
def open_page(qtbot, ports, worker):
    def build() -> MeetingsPage:
        page = MeetingsPage(
            ports.meetings,
            ports.notes,
            ports.directory.load,
            ports.follow_ups.open_in_meeting,
            worker,
            today=lambda: date(2024, 3, 21),
        )
        qtbot.addWidget(page)
        page.resize(1100, 700)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        page.refresh()
        qtbot.waitUntil(lambda: worker.is_idle)
        page.list.focus_rows()
        return page

    return build


def titles(page: MeetingsPage) -> list[str]:
    return [page.model.record_at(row).title for row in range(page.model.rowCount())]


def test_enter_opens_the_meeting_under_the_cursor(qtbot, store, open_page):
    meetings = add_meetings(store, 3)
    page = open_page()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.meeting_opened) as opened:
        qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    assert opened.args == [meetings[1].id]


def test_a_meeting_without_a_date_is_marked(store, open_page):
    store.add_minutes(Minutes(Meeting(new_id(), "Rapat Staf", None)), (), ())
    page = open_page()
    cell = page.model.index(0, MeetingColumn.DATE)
    assert cell.data() == "tanggal belum diisi"
    assert cell.data(RowRole.TONE) == Tone.WARN


def test_rows_come_a_page_at_a_time_while_scrolling(qtbot, store, worker, open_page):
    add_meetings(store, 250)
    page = open_page()
    assert page.model.rowCount() == PAGE_ROWS
    while page.model.rowCount() < 250:
        before = page.model.rowCount()
        page.list.table.scrollToBottom()
        qtbot.waitUntil(lambda before=before: page.model.rowCount() > before)
    assert titles(page) == [f"Rapat Koordinasi {number:04d}" for number in range(250)]


def test_answers_to_an_older_filter_are_dropped(qtbot, store, worker, open_page):
    add_meetings(store, 300)
    page = open_page()
    page.model.fetchMore(page.list.table.rootIndex())
    page.filters.text.setText("0007")
    page.filters.filter_changed.emit(page.filters.value)
    qtbot.waitUntil(lambda: worker.is_idle)
    assert titles(page) == ["Rapat Koordinasi 0007"]


def test_typing_filters_and_escape_shows_everything_again(qtbot, store, worker, open_page):
    add_meetings(store, 12)
    page = open_page()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Slash)
    assert page.filters.text.hasFocus()
    qtbot.keyClicks(page.filters.text, "0011")
    qtbot.waitUntil(lambda: titles(page) == ["Rapat Koordinasi 0011"])
    qtbot.keyClick(page.filters.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.model.rowCount() == 12)
    assert page.filters.text.text() == ""


def test_status_and_year_filter(qtbot, store, worker, open_page):
    add_meetings(store, 100)
    page = open_page()
    page.filters.status.setCurrentText("Final")
    page.filters.year.setCurrentText("2023")
    qtbot.waitUntil(lambda: worker.is_idle)
    rows = [page.model.record_at(row) for row in range(page.model.rowCount())]
    assert rows
    assert {(one.status, one.date.year) for one in rows} == {(MeetingStatus.FINAL, 2023)}


def test_delete_moves_to_the_bin_and_undo_brings_it_back(qtbot, store, worker, open_page):
    meetings = add_meetings(store, 3)
    page = open_page()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert store.minutes[meetings[0].id].meeting.binned_at is not None
    assert page.banner.text == "Rapat dipindahkan ke Sampah."
    qtbot.keyClick(page.list.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    assert store.minutes[meetings[0].id].meeting.binned_at is None


def test_the_bin_says_what_becomes_of_open_actions(qtbot, store, worker, open_page):
    meeting = add_meetings(store, 1)[0]
    entry = Entry(new_id(), meeting.id, "V", EntryKind.ACTION, "Menyusun SK")
    store.minutes[meeting.id] = Minutes(meeting, (), (entry,), {entry.id: ActionItem(entry.id)})
    page = open_page()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert "1 tindak lanjut yang belum selesai ikut tersembunyi" in page.banner.text
    page.filters.bin.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.list.focus_rows()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert "1 tindak lanjut yang belum selesai tampil lagi" in page.banner.text
    qtbot.keyClick(page.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)


def test_the_foot_of_the_window_says_the_keys_of_what_is_shown(store, window):
    add_meetings(store, 1)
    window.show_page(Page.MEETINGS)
    page = window.meetings
    page.filters.bin.click()
    assert "Enter pulihkan   Del hapus permanen" in window.status.hints_text
    page.enter()
    assert "Enter pulihkan" in window.status.hints_text
    page.filters.bin.click()
    assert "Enter buka   Del ke Sampah" in window.status.hints_text


def test_enter_in_the_bin_restores(qtbot, store, worker, open_page):
    meetings = add_meetings(store, 2)
    page = open_page()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.filters.bin.click()
    qtbot.waitUntil(lambda: titles(page) == [meetings[0].title])
    page.list.focus_rows()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert store.minutes[meetings[0].id].meeting.binned_at is None


def test_the_bin_is_emptied_only_after_a_question(qtbot, store, worker, open_page):
    meetings = add_meetings(store, 2)
    page = open_page()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.filters.bin.click()
    qtbot.waitUntil(lambda: titles(page) == [meetings[0].title])
    page.list.focus_rows()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.findChild(QMessageBox) is not None)
    box = page.findChild(QMessageBox)
    assert meetings[0].title in box.text()
    assert box.informativeText() == "Notula dan tindak lanjutnya tidak dapat dikembalikan."
    assert meetings[0].id in store.minutes
    button = next(one for one in box.findChildren(QPushButton) if one.text() == "Hapus permanen")
    button.click()
    qtbot.waitUntil(lambda: worker.is_idle)
    assert meetings[0].id not in store.minutes


def test_a_new_meeting_is_stored_and_announced(qtbot, store, open_page):
    page = open_page()
    with qtbot.waitSignal(page.meeting_created) as created:
        qtbot.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    meeting = store.minutes[created.args[0]].meeting
    assert (meeting.title, meeting.date) == ("Rapat baru", date(2024, 3, 21))
    assert meeting.status is MeetingStatus.DRAFT


def test_an_empty_list_says_what_to_do(open_page):
    page = open_page()
    assert page.list.currentWidget().accessibleName() == (
        "Belum ada rapat. Tekan Ctrl+N untuk membuat rapat baru, "
        "atau Ctrl+O untuk mengimpor catatan."
    )


def test_notes_are_shown_before_they_are_kept(qtbot, store, worker, open_page, tmp_path):
    page = open_page()
    path = tmp_path / "catatan.txt"
    path.write_text(NOTES, encoding="utf-8")
    page.import_file(path)
    qtbot.waitUntil(lambda: page.findChild(ImportDialog) is not None)
    dialog = page.findChild(ImportDialog)
    assert dialog.counts_text() == (
        "1 peserta · 1 agenda · 1 pembahasan · 0 permasalahan · 1 keputusan · 2 tindak lanjut"
    )
    assert (
        dialog.new_text()
        == "Direktori: orang baru: Budi Santoso · instansi baru: Kesbangpol Kaltim"
    )
    model = dialog.table.model()
    rows = [[model.index(row, c).data() for c in range(3)] for row in range(model.rowCount())]
    assert rows[1] == ["7", "pembahasan", "Budi Santoso: Anggaran disiapkan."]
    assert dialog.warnings.count() == 1
    assert not store.minutes
    with qtbot.waitSignal(page.meeting_created) as created:
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert store.minutes[created.args[0]].meeting.title == "Rapat Desk Pilkada"
    assert [one.name for one in store.people.values()] == ["Budi Santoso"]


def import_once(qtbot, page: MeetingsPage, text: str) -> UUID:
    """Import ``text`` as it is and return the meeting that it became."""
    page._import(text)
    qtbot.waitUntil(lambda: page.findChild(ImportDialog) is not None)
    with qtbot.waitSignal(page.meeting_created) as created:
        qtbot.keyClick(page.findChild(ImportDialog), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.findChild(ImportDialog) is None)
    return created.args[0]


def asked_again(qtbot, page: MeetingsPage, text: str) -> QMessageBox:
    page._import(text)
    qtbot.waitUntil(lambda: page.findChild(QMessageBox) is not None)
    return page.findChild(QMessageBox)


def test_the_same_notes_a_second_time_lead_to_the_meeting_they_became(qtbot, store, open_page):
    page = open_page()
    first = import_once(qtbot, page, NOTES)
    box = asked_again(qtbot, page, NOTES.replace("\n", "\r\n"))
    assert "sudah diimpor" in box.text()
    assert "Rapat Desk Pilkada" in box.text()
    with qtbot.waitSignal(page.meeting_opened) as opened:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert opened.args == [first]
    assert len(store.minutes) == 1


def test_the_same_notes_are_imported_again_where_that_is_chosen(qtbot, store, open_page):
    page = open_page()
    import_once(qtbot, page, NOTES)
    box = asked_again(qtbot, page, NOTES)
    [again] = [one for one in box.buttons() if one.text() == "Impor lagi"]
    again.click()
    qtbot.waitUntil(lambda: page.findChild(ImportDialog) is not None)
    with qtbot.waitSignal(page.meeting_created):
        qtbot.keyClick(page.findChild(ImportDialog), Qt.Key.Key_Return)
    assert len(store.minutes) == 2


def test_an_import_that_was_given_up_is_no_failure(qtbot, ports, open_page):
    def give_up(_data, _directory):
        raise WorkStoppedError("Dibatalkan; tidak ada yang diubah.")

    page = open_page()
    page._notes = replace(ports.notes, read=give_up)
    page._import(NOTES)
    qtbot.waitUntil(lambda: page.banner.text == "Dibatalkan; tidak ada yang diubah.")
    assert page.banner.property("tone") == "calm"


def test_escape_imports_nothing_again(qtbot, store, worker, open_page):
    page = open_page()
    import_once(qtbot, page, NOTES)
    qtbot.keyClick(asked_again(qtbot, page, NOTES), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: worker.is_idle and page.findChild(QMessageBox) is None)
    assert len(store.minutes) == 1
    assert page.findChild(ImportDialog) is None


def test_escape_keeps_nothing_of_the_clipboard(qtbot, store, worker, open_page):
    page = open_page()
    QGuiApplication.clipboard().setText(NOTES)
    page.import_clipboard()
    qtbot.waitUntil(lambda: page.findChild(ImportDialog) is not None)
    dialog = page.findChild(ImportDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: worker.is_idle)
    assert not store.minutes


def test_a_picture_on_the_clipboard_is_no_empty_file(qtbot, open_page):
    page = open_page()
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(0)
    QGuiApplication.clipboard().setImage(image)
    page.import_clipboard()
    assert page.banner.text.startswith("Di papan klip ada gambar, bukan tulisan.")
    QGuiApplication.clipboard().clear()
    page.import_clipboard()
    assert page.banner.text.startswith("Papan klip kosong.")


def test_a_file_on_the_clipboard_is_read(qtbot, open_page, tmp_path):
    page = open_page()
    path = tmp_path / "catatan.txt"
    path.write_text(NOTES, encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    QGuiApplication.clipboard().setMimeData(data)
    page.import_clipboard()
    qtbot.waitUntil(lambda: page.findChild(ImportDialog) is not None)
    assert page.findChild(ImportDialog).reading.minutes.meeting.title == "Rapat Desk Pilkada"
    # What Python made may not outlive it in the clipboard.
    QGuiApplication.clipboard().clear()


def test_a_file_that_cannot_be_read_is_told_in_the_page(qtbot, worker, open_page, tmp_path):
    page = open_page()
    page.import_file(tmp_path / "hilang.txt")
    qtbot.waitUntil(lambda: "hilang.txt" in page.banner.text)
    assert "tidak dapat dibuka" in page.banner.text
