"""The system's dialog for printing."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from kesbang_desktop.ui.preview.printing import printer_for

if TYPE_CHECKING:
    from kesbang_desktop.ui.preview.pdf_view import PdfView


def ask_for_printer(
    parent: QWidget, view: "PdfView", title: str, chosen: Callable[[QPrinter], object]
) -> QPrintDialog:
    """Ask for printer, pages and copies; ``chosen`` is called with them unless it is given up."""
    option = QAbstractPrintDialog.PrintDialogOption
    printer = printer_for(*view.page_size_pt(), title)
    dialog = QPrintDialog(printer, parent)
    dialog.setOptions(option.PrintPageRange | option.PrintCollateCopies | option.PrintToFile)
    dialog.setMinMax(1, view.page_count)
    dialog.setFromTo(1, view.page_count)
    dialog.setPrintRange(QAbstractPrintDialog.PrintRange.AllPages)
    dialog.accepted.connect(lambda: chosen(printer))
    dialog.finished.connect(dialog.deleteLater)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    # Not open(): QPrintDialog hides it behind one of its own.
    dialog.show()
    return dialog
