"""Small PDF files to show and to print."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPdf import QPdfDocument

PORTRAIT, LANDSCAPE = QPageLayout.Orientation.Portrait, QPageLayout.Orientation.Landscape


def make_pdf(orientations: Sequence[QPageLayout.Orientation]) -> bytes:
    """Return a PDF of A4 with the text ``halaman N`` and a black bar on each page."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setPageOrientation(orientations[0])
    painter = QPainter(writer)
    for number, orientation in enumerate(orientations, 1):
        if number > 1:
            writer.setPageOrientation(orientation)
            writer.newPage()
        painter.drawText(2000, 2000, f"halaman {number}")
        # As wide as the number of the page says: a picture of it can be told from the others.
        painter.fillRect(1000, 4000, 800 * number, 1000, QColor("black"))
    painter.end()
    return bytes(buffer.data().data())


def bar_widths(pdf: QPdfDocument) -> list[int]:
    """Return for each page which page of :func:`make_pdf` it shows, by the width of its bar."""
    found = []
    for page in range(pdf.pageCount()):
        points = pdf.pagePointSize(page)
        image = pdf.render(page, points.toSize())
        # The writer counts 1200 dots an inch.
        row = round(4500 * 72 / 1200)
        dark = sum(
            image.pixelColor(x, row).alpha() > 128 and image.pixelColor(x, row).lightness() < 128
            for x in range(image.width())
        )
        found.append(round(dark * 1200 / 72 / 800))
    return found
