"""The keys of the preview; those for paging and size are the ones of common PDF readers."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from kesbang_desktop.ui.widgets.actions import SHOWN_KEYS, add_action

if TYPE_CHECKING:
    from kesbang_desktop.ui.preview.pdf_view import PdfView


def add_page_keys(page: QWidget, shown: Callable[[], "PdfView | None"]) -> None:
    """Give ``page`` the actions on pages; they do nothing where ``shown`` returns none."""
    translate = QCoreApplication.translate

    def on_view(act: Callable[["PdfView"], object]) -> Callable[[], object]:
        def run() -> None:
            view = shown()
            if view is not None:
                act(view)

        return run

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
