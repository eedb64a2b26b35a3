"""The pages of the window by name, and which keys each of them answers."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication


class Page(StrEnum):
    """The pages; all but workspace, preview and obligations stand on the rail."""

    HOME = "home"
    WORKSPACE = "workspace"
    MEETINGS = "meetings"
    FOLLOW_UPS = "follow_ups"
    ISSUES = "issues"
    OBLIGATIONS = "obligations"
    DIRECTORY = "directory"
    SETTINGS = "settings"
    PREVIEW = "preview"


def bin_hints() -> str:
    """Return the keys of the page of meetings while it shows the bin."""
    return QCoreApplication.translate(
        "pages", "Enter pulihkan   Del hapus permanen   Esc kembali ke daftar"
    )


def hints_of(page: Page) -> str:
    """Return the keys of a page on the rail, for the status line."""
    translate = QCoreApplication.translate
    return {
        Page.HOME: translate("pages", "Ctrl+N rapat baru   Enter buka   Tab daftar berikutnya"),
        Page.MEETINGS: translate("pages", "Ctrl+N rapat baru   Enter buka   Del ke Sampah"),
        Page.FOLLOW_UPS: translate(
            "pages", "Spasi: ganti status   Enter: rincian   G: ke butir notula"
        ),
        Page.ISSUES: translate(
            "pages", "Spasi: teratasi   N: catatan   K: kabupaten/kota   G: ke butir notula"
        ),
        Page.OBLIGATIONS: translate(
            "pages", "Ctrl+N tambah   Enter ubah   Del akhiri   Esc kembali"
        ),
        Page.DIRECTORY: translate("pages", "Ctrl+N tambah   Enter ubah"),
        Page.SETTINGS: translate("pages", "Panah pilih bagian   Enter masuk   Esc kembali"),
    }[page]
