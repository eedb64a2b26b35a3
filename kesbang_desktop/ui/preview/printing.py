"""Pages of a PDF on paper, through the printer of the system."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageRanges, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from kesbang_desktop.domain.errors import ExportError

# Beyond this letters do not get sharper, and a page would take a gigabyte.
_MOST_DPI = 600
_POINTS = 72


def printer_for(width_pt: float, height_pt: float, title: str) -> QPrinter:
    """Return the default printer, set to paper of this size in points."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setFullPage(True)
    _use_paper(printer, QSizeF(width_pt, height_pt))
    return printer


def pages_to_print(printer: QPrinter, count: int) -> list[int]:
    """Return the pages in the order to print them, from 0, as the dialog was answered.

    Copies that the printer does not make by itself are repeated here.
    """
    pages = list(range(count))
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        wanted = printer.pageRanges()
        if wanted.isEmpty():
            wanted = QPageRanges()
            wanted.addRange(max(1, printer.fromPage()), max(1, printer.toPage() or count))
        pages = [page for page in pages if wanted.contains(page + 1)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return pages * copies
    return [page for page in pages for _ in range(copies)]


def print_pdf(pdf: bytes, printer: QPrinter) -> int:
    """Print ``pdf`` and return the number of sheets' sides; for a thread of its own.

    Raises ExportError where the printer does not take it.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    try:
        return _print(document, printer, pages_to_print(printer, document.pageCount()))
    finally:
        document.close()


def _print(document: QPdfDocument, printer: QPrinter, pages: Sequence[int]) -> int:
    if not pages:
        raise ExportError("Halaman yang dipilih tidak ada. Pilih halaman lain lalu cetak lagi.")
    printer.setResolution(min(printer.resolution(), _MOST_DPI))
    printer.setFullPage(True)
    _use_orientation(printer, document.pagePointSize(pages[0]))
    painter = QPainter()
    if not painter.begin(printer):
        raise ExportError(_refused(printer))
    try:
        for place, page in enumerate(pages):
            if place:
                _use_orientation(printer, document.pagePointSize(page))
                if not printer.newPage():
                    raise ExportError(_refused(printer))
            _paint_page(document, page, painter, printer)
    finally:
        ended = painter.end()
    if not ended or printer.printerState() in (
        QPrinter.PrinterState.Error,
        QPrinter.PrinterState.Aborted,
    ):
        raise ExportError(_refused(printer))
    return len(pages)


def _paint_page(document: QPdfDocument, page: int, painter: QPainter, printer: QPrinter) -> None:
    """Paint a page at its own size, smaller where the paper is."""
    points = document.pagePointSize(page)
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    dots = printer.resolution() / _POINTS
    scale = min(dots, paper.width() / points.width(), paper.height() / points.height())
    size = QSize(round(points.width() * scale), round(points.height() * scale))
    image = document.render(page, size)
    _lay_on_white(image)
    area = QRect((paper.width() - size.width()) // 2, 0, size.width(), size.height())
    painter.drawImage(QRectF(area), image)


def _lay_on_white(image: QImage) -> None:
    """Give a transparent ``image`` the colour of paper: not every printer knows transparency."""
    ground = QPainter(image)
    ground.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOver)
    ground.fillRect(image.rect(), QColor("white"))
    ground.end()


def _use_paper(printer: QPrinter, points: QSizeF) -> None:
    upright = points if points.width() <= points.height() else points.transposed()
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point))
    _use_orientation(printer, points)


def _use_orientation(printer: QPrinter, points: QSizeF) -> None:
    landscape = points.width() > points.height()
    printer.setPageOrientation(
        QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    )


def _refused(printer: QPrinter) -> str:
    if printer.outputFileName():
        return (
            f"Cetakan tidak dapat ditulis ke {printer.outputFileName()}. Pilih tempat lain lalu "
            "cetak lagi."
        )
    return (
        f"Pencetak “{printer.printerName()}” tidak menerima dokumen. Periksa apakah pencetak "
        "menyala dan tersambung, lalu cetak lagi."
    )
