"""Pages on paper: to a PDF file through QPrinter, without a dialog."""

import pytest
from PySide6.QtGui import QPageRanges, QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel, QPushButton

from kesbang_desktop.domain.errors import ExportError
from kesbang_desktop.domain.window_language import WindowLanguage
from kesbang_desktop.ui.language.window_words import WindowWords
from kesbang_desktop.ui.preview.pdf_view import PdfView
from kesbang_desktop.ui.preview.print_dialog import ask_for_printer
from kesbang_desktop.ui.preview.printing import pages_to_print, print_pdf, printer_for
from tests.ui.papers.pdf_files import LANDSCAPE, PORTRAIT, bar_widths, make_pdf

A4 = (595.0, 842.0)
FOLIO = (609.4, 935.4)


@pytest.fixture
def printer(qapp, tmp_path):
    printer = printer_for(*A4, "Notula")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "cetakan.pdf"))
    printer.setResolution(100)
    return printer


def printed(printer) -> QPdfDocument:
    document = QPdfDocument(None)
    assert document.load(printer.outputFileName()) is QPdfDocument.Error.None_
    return document


def choose_range(printer, first, last):
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(first, last)


def test_all_pages_are_printed(printer):
    assert print_pdf(make_pdf([PORTRAIT] * 3), printer) == 3
    assert bar_widths(printed(printer)) == [1, 2, 3]


def test_a_range_of_pages_is_printed(printer):
    choose_range(printer, 2, 4)
    assert print_pdf(make_pdf([PORTRAIT] * 5), printer) == 3
    assert bar_widths(printed(printer)) == [2, 3, 4]


def test_copies_are_printed(printer):
    printer.setCopyCount(2)
    choose_range(printer, 1, 2)
    print_pdf(make_pdf([PORTRAIT] * 3), printer)
    copies = 1 if printer.supportsMultipleCopies() else 2
    assert bar_widths(printed(printer)) == [1, 2] * copies


def test_pages_keep_their_own_orientation_and_size(printer):
    print_pdf(make_pdf([PORTRAIT, LANDSCAPE, PORTRAIT]), printer)
    document = printed(printer)
    sizes = [document.pagePointSize(page) for page in range(3)]
    assert [size.width() < size.height() for size in sizes] == [True, False, True]
    assert bar_widths(document) == [1, 2, 3]


def test_a_larger_page_is_made_to_fit_the_paper(printer):
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    print_pdf(make_pdf([PORTRAIT]), printer)
    document = printed(printer)
    assert document.pagePointSize(0).width() == pytest.approx(420, abs=2)
    image = document.render(0, document.pagePointSize(0).toSize())
    # The bar is 48 pt wide on A4 and as much less on A5.
    row = round(270 * 420 / 595)
    dark = sum(image.pixelColor(x, row).lightness() < 128 for x in range(image.width()))
    assert dark == pytest.approx(48 * 420 / 595, abs=2)


def test_folio_is_asked_of_the_printer(qapp):
    size = printer_for(*FOLIO, "Notula").pageLayout().fullRectPoints().size()
    assert (size.width(), size.height()) == pytest.approx(FOLIO, abs=3)


def test_a_range_past_the_end_is_told(printer):
    choose_range(printer, 7, 9)
    with pytest.raises(ExportError, match="Pilih halaman lain"):
        print_pdf(make_pdf([PORTRAIT] * 2), printer)


@pytest.mark.qt_log_ignore("Returned false", extend=True)
def test_a_place_that_cannot_be_written_is_told(printer, tmp_path):
    printer.setOutputFileName(str(tmp_path / "hilang" / "cetakan.pdf"))
    with pytest.raises(ExportError, match="tidak dapat ditulis"):
        print_pdf(make_pdf([PORTRAIT]), printer)


def test_several_ranges_and_reversed_order(printer):
    ranges = QPageRanges()
    ranges.addPage(1)
    ranges.addRange(4, 5)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(ranges)
    assert pages_to_print(printer, 6) == [0, 3, 4]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert pages_to_print(printer, 6) == [4, 3, 0]


def test_copies_lie_one_after_another_or_page_by_page(printer):
    if printer.supportsMultipleCopies():
        pytest.skip("this printer copies by itself")
    printer.setCopyCount(2)
    printer.setCollateCopies(True)
    assert pages_to_print(printer, 2) == [0, 1, 0, 1]
    printer.setCollateCopies(False)
    assert pages_to_print(printer, 2) == [0, 0, 1, 1]


def test_the_dialog_is_asked_in_indonesian_for_the_pages_there_are(qtbot, qapp):
    words = WindowWords(WindowLanguage.INDONESIAN)
    qapp.installTranslator(words)
    view = PdfView()
    qtbot.addWidget(view)
    view.show_pdf(make_pdf([PORTRAIT] * 4))
    chosen = []
    dialog = ask_for_printer(view, view, "Notula", chosen.append)
    buttons = {button.text() for button in dialog.findChildren(QPushButton)}
    assert {"&Cetak", "Batal"} <= buttons
    labels = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"&Nama:", "Tempat:", "Jenis:"} <= labels
    assert (dialog.minPage(), dialog.maxPage()) == (1, 4)
    dialog.accept()
    assert [type(one) for one in chosen] == [QPrinter]
    qapp.removeTranslator(words)
