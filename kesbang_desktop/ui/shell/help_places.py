"""Which chapter of the manual tells of what is on screen."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kesbang_desktop.ui.shell.page_names import Page

if TYPE_CHECKING:
    from kesbang_desktop.ui.workspace.workspace_page import WorkspacePage

CHAPTERS = {
    Page.HOME: "mulai",
    Page.GUIDE: "mulai",
    Page.MEETINGS: "rapat",
    Page.FOLLOW_UPS: "tindak-lanjut",
    Page.OBLIGATIONS: "tindak-lanjut",
    Page.ISSUES: "tindak-lanjut",
    Page.REPORTS: "laporan",
    Page.DECISIONS: "keputusan",
    Page.SEARCH: "cari",
    Page.DIRECTORY: "direktori",
    Page.SETTINGS: "pengaturan",
    Page.PREVIEW: "dokumen",
    Page.WORKSPACE: "mengetik",
}
# By their place in a meeting, as workspace_tabs.Tab counts them.
TAB_CHAPTERS = ("rapat", "mengetik", "peserta", "tindak-lanjut", "rapat", "dokumen")
# By the part of the user interface that a dialog is of.
_DIALOG_CHAPTERS = {
    "corrections": "koreksi",
    "versions": "koreksi",
    "packages": "paket",
    "safekeeping": "cadangan",
    "directory": "direktori",
    "papers": "dokumen",
    "follow_ups": "tindak-lanjut",
    "obligations": "tindak-lanjut",
    "decisions": "keputusan",
    "reports": "laporan",
    "settings": "pengaturan",
    "series": "rapat",
    "meetings": "rapat",
    "workspace": "peserta",
}


def chapter_of(page: str, workspace: "WorkspacePage | None", dialog: QWidget | None) -> str:
    """Return the chapter for ``page``, for the tab of a meeting, or for what stands before it."""
    if dialog is not None:
        room = type(dialog).__module__.split(".")[2:3]
        if room and room[0] in _DIALOG_CHAPTERS:
            return _DIALOG_CHAPTERS[room[0]]
    if page == Page.WORKSPACE and workspace is not None:
        return TAB_CHAPTERS[workspace.tabs.chosen]
    return CHAPTERS.get(Page(page), "") if page else ""
