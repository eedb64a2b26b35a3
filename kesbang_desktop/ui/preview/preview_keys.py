"""The keys of the preview; those for paging and size are the ones of common PDF readers."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from kesbang_desktop.ui.commands import SHOWN_KEYS
from kesbang_desktop.ui.widgets.actions import add_action

if TYPE_CHECKING:
    from kesbang_desktop.ui.preview.pdf_view import PdfView
    from kesbang_desktop.ui.preview.preview_page import PreviewPage


def add_preview_keys(page: "PreviewPage") -> None:
    """Give ``page`` its actions; those on pages do nothing while there are none."""
    translate = QCoreApplication.translate

    def on_view(act: Callable[["PdfView"], object]) -> Callable[[], object]:
        return lambda: act(page.view) if page.view is not None and page.pdf else None

    add_action(page, translate("preview", "Kembali dari pratinjau"), "Esc", page.left.emit)
    add_action(page, translate("preview", "Cetak"), "Ctrl+P", page.print_pages)
    add_action(page, translate("preview", "Simpan PDF"), "Ctrl+S", page.ask_where_to_save)
    add_action(page, translate("preview", "Buat dokumen Word"), "Ctrl+E", page.make_document)
    for text, keys, act in (
        (translate("preview", "Halaman sebelumnya"), "PgUp", lambda v: v.go_to(v.page - 1)),
        (translate("preview", "Halaman berikutnya"), "PgDown", lambda v: v.go_to(v.page + 1)),
        (translate("preview", "Halaman pertama"), "Home", lambda v: v.go_to(0)),
        (translate("preview", "Halaman terakhir"), "End", lambda v: v.go_to(v.page_count - 1)),
        (translate("preview", "Perkecil halaman"), "Ctrl+-", lambda v: v.step_zoom(-1)),
        (translate("preview", "Satu halaman penuh"), "Ctrl+0", lambda v: v.show_whole_page()),
        (translate("preview", "Ukuran sebenarnya"), "Ctrl+1", lambda v: v.set_percent(100)),
        (translate("preview", "Selebar jendela"), "Ctrl+2", lambda v: v.show_whole_width()),
    ):
        add_action(page, text, keys, on_view(act))
    larger = add_action(
        page, translate("preview", "Perbesar halaman"), "Ctrl++", on_view(lambda v: v.step_zoom(1))
    )
    # The plus sign of most keyboards needs Shift; the key without it will do.
    larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
    larger.setProperty(SHOWN_KEYS, "Ctrl++")
