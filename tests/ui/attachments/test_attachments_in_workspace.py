"""A picture that is pasted into the text is offered to the attachments."""

from PySide6.QtGui import QColor, QGuiApplication, QImage

from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from tests.ui.keyboard import CONTROL, KEY, press


def test_a_picture_pasted_into_the_text_is_kept_where_that_is_wanted(
    qtbot, store, talked_minutes, opened: MainWindow, worker
) -> None:
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("orange"))
    QGuiApplication.clipboard().setImage(image)
    workspace = opened.workspace
    before = list(workspace.minutes_tab.edit.table.lines)
    press(KEY.Key_V, CONTROL)
    assert workspace.banner.text.startswith("Di papan klip ada gambar")
    assert list(workspace.minutes_tab.edit.table.lines) == before
    workspace.banner.press("Simpan di Lampiran")
    qtbot.waitUntil(lambda: workspace.attachments.is_settled and worker.is_idle)
    assert workspace.tabs.chosen is Tab.ATTACHMENTS
    [one] = store.papers.attachments.values()
    assert (one.meeting_id, one.file_name[:9]) == (talked_minutes.meeting.id, "Tempelan ")
