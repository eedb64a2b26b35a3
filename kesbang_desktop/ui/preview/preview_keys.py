"""The keys of the preview; those for paging and size are the ones of common PDF readers."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kesbang_desktop.ui.commands import preview as commands
from kesbang_desktop.ui.commands.binding import bind

if TYPE_CHECKING:
    from kesbang_desktop.ui.preview.pdf_view import PdfView


def add_page_keys(page: QWidget, shown: Callable[[], "PdfView | None"]) -> None:
    """Give ``page`` the actions on pages; they do nothing where ``shown`` returns none."""

    def on_view(act: Callable[["PdfView"], object]) -> Callable[[], object]:
        def run() -> None:
            view = shown()
            if view is not None:
                act(view)

        return run

    for command, act in (
        (commands.PREVIOUS_PAGE, lambda v: v.go_to(v.page - 1)),
        (commands.NEXT_PAGE, lambda v: v.go_to(v.page + 1)),
        (commands.FIRST_PAGE, lambda v: v.go_to(0)),
        (commands.LAST_PAGE, lambda v: v.go_to(v.page_count - 1)),
        (commands.SMALLER, lambda v: v.step_zoom(-1)),
        (commands.WHOLE_PAGE, lambda v: v.show_whole_page()),
        (commands.REAL_SIZE, lambda v: v.set_percent(100)),
        (commands.WHOLE_WIDTH, lambda v: v.show_whole_width()),
        (commands.LARGER, lambda v: v.step_zoom(1)),
    ):
        bind(page, command, on_view(act))
