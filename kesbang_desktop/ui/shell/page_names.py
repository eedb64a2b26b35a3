"""The pages of the window by name, and which keys each of them answers."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.ui.commands import meetings
from kesbang_desktop.ui.commands.binding import with_keys
from kesbang_desktop.ui.commands.command import Command


class Page(StrEnum):
    """The pages; all but workspace, preview, obligations and guide stand on the rail."""

    HOME = "home"
    WORKSPACE = "workspace"
    MEETINGS = "meetings"
    FOLLOW_UPS = "follow_ups"
    ISSUES = "issues"
    OBLIGATIONS = "obligations"
    REPORTS = "reports"
    DECISIONS = "decisions"
    SEARCH = "search"
    DIRECTORY = "directory"
    SETTINGS = "settings"
    PREVIEW = "preview"
    GUIDE = "guide"


def bin_hints() -> str:
    """Return the keys of the page of meetings while it shows the bin."""
    words = QCoreApplication.translate(
        "pages", "Enter pulihkan   {0} hapus permanen   {1} kembali ke daftar"
    )
    return with_keys(words, meetings.REMOVE, meetings.CLEAR_FILTER)


def preview_hints() -> str:
    """Return the keys of the preview."""
    from kesbang_desktop.ui.commands import preview

    words = QCoreApplication.translate("pages", "{0}/{1} halaman   {2} cetak   {3} kembali")
    return with_keys(words, preview.PREVIOUS_PAGE, preview.NEXT_PAGE, preview.PRINT, preview.LEAVE)


def hints_of(page: Page) -> str:
    """Return the keys of a page on the rail, for the status line."""
    words, *told = _hints_of_meetings(page) or _hints_of_others()[page]
    return with_keys(words, *told)


Hints = tuple[str, *tuple[Command, ...]]


def _hints_of_meetings(page: Page) -> Hints | None:
    translate = QCoreApplication.translate
    if page is Page.HOME:
        words = translate("pages", "{0} rapat baru   Enter buka   Tab daftar berikutnya")
        return words, meetings.NEW
    if page is Page.MEETINGS:
        words = translate("pages", "{0} rapat baru   Enter buka   {1} ke Sampah")
        return words, meetings.NEW, meetings.REMOVE
    return None


def _hints_of_others() -> dict[Page, Hints]:
    # Nobody needs these at the start.
    from kesbang_desktop.ui.commands import (
        decisions,
        directory,
        follow_ups,
        guide,
        issues,
        obligations,
        reports,
        search,
        settings,
    )

    translate = QCoreApplication.translate
    return {
        Page.FOLLOW_UPS: (
            translate("pages", "{0}: ganti status   {1}: rincian   {2}: ke butir notula"),
            follow_ups.ADVANCE_STATUS,
            follow_ups.SHOW_DETAILS,
            follow_ups.GO_TO_ENTRY,
        ),
        Page.ISSUES: (
            translate(
                "pages",
                "{0}: teratasi   {1}: catatan   {2}: kabupaten/kota   {3}: ke butir notula",
            ),
            issues.TOGGLE,
            issues.ADD_NOTE,
            issues.CHANGE_REGION,
            issues.GO_TO_ENTRY,
        ),
        Page.DECISIONS: (
            translate("pages", "{0}: tanggal tinjau   {1}: sudah ditinjau   {2}: digantikan oleh…"),
            decisions.SET_REVIEW,
            decisions.NOTE_REVIEWED,
            decisions.REPLACE,
        ),
        Page.REPORTS: (
            translate("pages", "{0} harian   {1} bulanan   {2} terima   {3}/{4} bulan"),
            reports.NEW_DESK_DAY,
            reports.NEW_POLITICAL,
            reports.RECEIVE,
            reports.PREVIOUS_PERIOD,
            reports.NEXT_PERIOD,
        ),
        Page.OBLIGATIONS: (
            translate("pages", "{0} tambah   Enter ubah   {1} akhiri   {2} kembali"),
            obligations.ADD,
            obligations.END,
            obligations.LEAVE,
        ),
        Page.SEARCH: (
            translate("pages", "↓ ke hasil   Enter buka   {0}: ke kolom   {1}: ekspor"),
            search.FOCUS_FIELD,
            search.EXPORT,
        ),
        Page.DIRECTORY: (translate("pages", "{0} tambah   Enter ubah"), directory.ADD_PERSON),
        Page.SETTINGS: (
            translate("pages", "Panah pilih bagian   Enter masuk   {0} kembali"),
            settings.LEAVE_SECTION,
        ),
        Page.GUIDE: (
            translate("pages", "Enter lanjut   {0} lewati   {1} sebelumnya   {2} nanti saja"),
            guide.NEXT,
            guide.BACK,
            guide.END,
        ),
    }
