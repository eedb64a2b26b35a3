"""A meeting that is deleted while some of its actions are open."""

from datetime import UTC, date, datetime

from PySide6.QtWidgets import QMessageBox

from kesbang_desktop.ui.follow_ups.cells import ActionColumn
from kesbang_desktop.ui.meetings.meetings_page import MeetingsPage
from tests.ui.follow_ups.conftest import texts


def test_the_person_is_asked_and_what_is_open_stays(
    qtbot, ports, worker, store, ids, open_page, settle
):
    [meeting_id] = store.minutes
    store.bin_meeting(meeting_id, datetime(2024, 4, 1, tzinfo=UTC))
    meetings = MeetingsPage(
        ports.meetings,
        ports.notes,
        ports.directory.load,
        ports.follow_ups.open_in_meeting,
        worker,
        today=lambda: date(2024, 4, 1),
    )
    qtbot.addWidget(meetings)
    meetings.filters.bin.setChecked(True)
    meetings.show()
    settle()
    meetings.list.focus_rows()
    meetings._remove_selected()
    qtbot.waitUntil(lambda: meetings.findChild(QMessageBox) is not None)
    box = meetings.findChild(QMessageBox)
    assert box.informativeText() == (
        "Notulanya tidak dapat dikembalikan. 5 tindak lanjut yang belum selesai tetap ada di "
        "halaman Tindak lanjut, tanpa rapat."
    )
    [purge] = [one for one in box.buttons() if one.text() == "Hapus permanen"]
    purge.click()
    settle()
    assert store.minutes == {}
    page = open_page()
    shown = [text for text in texts(page) if not text.startswith("[")]
    assert len(shown) == 5
    row = texts(page).index("Sosialisasi netralitas ASN")
    origin = page.model.index(row, ActionColumn.TEXT).data().splitlines()[1]
    assert origin == "Rapat Pemantauan · 21 Maret 2024 (rapatnya sudah dihapus)"
