"""Pages of a PDF on screen."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QWidget

from kesbang_desktop.ui.preview.fit import Fit

_STEPS = (25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)
_MARGIN = 12
# Wider than this a page of A4 is no longer taken in at a glance.
_COMFORTABLE = 1.25
_WHEEL_STEP = 120
_POINTS = 72


# Documents tell the end of themselves to the view that shows them, so they outlive it: they are no
# children of it, nor of the application, which takes down its own while views are still there.
_documents: set[QPdfDocument] = set()


def _document_of(view: QWidget) -> QPdfDocument:
    """Return a new document that goes once ``view`` is gone, or with the program."""
    made: QPdfDocument = QPdfDocument(None)  # type: ignore[call-overload]  # the stub wants a parent
    _documents.add(made)
    view.destroyed.connect(made.deleteLater)
    made.destroyed.connect(lambda: _documents.discard(made))
    return made


class PdfView(QPdfView):
    """Many pages under one another; the bytes are held, never the file.

    ``page_shown(page, count)`` counts from 1; ``zoomed(percent, Fit)`` after each change of size.
    """

    page_shown = Signal(int, int)
    zoomed = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]  # the stub knows no view without a parent
        self._pdf = _document_of(self)
        self._buffer = QBuffer(self._pdf)
        self._turned = 0
        self.fit = Fit.WIDTH
        self.setDocument(self._pdf)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setPageSpacing(_MARGIN)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Halaman dokumen"))
        self.pageNavigator().currentPageChanged.connect(lambda _: self._tell_page())

    def show_pdf(self, pdf: bytes) -> bool:
        """Show ``pdf`` from its first page; tell whether it could be read."""
        self.close_pdf()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._pdf.load(self._buffer)
        if self._pdf.status() is not QPdfDocument.Status.Ready or not self.page_count:
            self.close_pdf()
            return False
        self._begin()
        self.go_to(0)
        self._tell_page()
        return True

    def close_pdf(self) -> None:
        """Let go of what is shown."""
        self._pdf.close()
        self._buffer.close()
        self._buffer.setData(QByteArray())

    @property
    def page_count(self) -> int:
        """How many pages there are, 0 while nothing is shown."""
        return self._pdf.pageCount()

    @property
    def page(self) -> int:
        """The page on screen, counted from 0."""
        return self.pageNavigator().currentPage()

    @property
    def percent(self) -> int:
        """The size of the pages; 100 is the size on paper."""
        return round(self._factor(max(0, self.page)) * 100)

    def page_size_pt(self, page: int = 0) -> tuple[float, float]:
        """Return width and height of ``page`` in points."""
        size = self._pdf.pagePointSize(page)
        return size.width(), size.height()

    def go_to(self, page: int) -> None:
        """Show ``page`` (from 0) from its top, or the nearest there is."""
        page = max(0, min(page, self.page_count - 1))
        self.pageNavigator().jump(page, QPointF(), 0)

    def fit_to(self, fit: Fit) -> None:
        """Let the size follow the width of the window, or a whole page."""
        mode = QPdfView.ZoomMode.FitInView if fit is Fit.PAGE else QPdfView.ZoomMode.FitToWidth
        self._resize_pages(fit, lambda: self.setZoomMode(mode))

    def show_whole_page(self) -> None:
        """Make the current page fit the window."""
        self.fit_to(Fit.PAGE)

    def show_whole_width(self) -> None:
        """Make pages as wide as the window."""
        self.fit_to(Fit.WIDTH)

    def set_percent(self, percent: float) -> None:
        """Show pages at ``percent`` of their size on paper."""

        def zoom() -> None:
            self.setZoomMode(QPdfView.ZoomMode.Custom)
            self.setZoomFactor(percent / 100)

        self._resize_pages(Fit.NONE, zoom)

    def step_zoom(self, step: int) -> None:
        """Go to the next larger (1) or smaller (-1) size."""
        now = self.percent
        if step > 0:
            self.set_percent(next((one for one in _STEPS if one > now), _STEPS[-1]))
        else:
            self.set_percent(next((one for one in reversed(_STEPS) if one < now), _STEPS[0]))

    def use_ground(self, colour: QColor) -> None:
        """Paint ``colour`` around the pages."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Dark, colour)
        self.setPalette(palette)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel change the size, one step a notch; finer wheels add up to one."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        if abs(self._turned) >= _WHEEL_STEP:
            self.step_zoom(1 if self._turned > 0 else -1)
            self._turned = 0
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.fit is not Fit.NONE and self.page_count:
            self.zoomed.emit(self.percent, self.fit)

    def _begin(self) -> None:
        if self._fitting(Fit.WIDTH, 0) > _COMFORTABLE:
            self.set_percent(_COMFORTABLE * 100)
        else:
            self.fit_to(Fit.WIDTH)

    def _resize_pages(self, fit: Fit, change: Callable[[], object]) -> None:
        """Change the size with the same line of the document at the top."""
        page = max(0, self.page)
        inside = (self.verticalScrollBar().value() - self._top(page)) / self._height(page)
        self.fit = fit
        change()
        # A page that is shown whole begins at its top.
        inside = 0.0 if fit is Fit.PAGE else min(max(inside, 0.0), 1.0)
        self.verticalScrollBar().setValue(round(self._top(page) + inside * self._height(page)))
        self.zoomed.emit(self.percent, self.fit)

    def _factor(self, page: int) -> float:
        """Return how many times its size on paper ``page`` is shown at; QPdfView does not tell."""
        return self.zoomFactor() if self.fit is Fit.NONE else self._fitting(self.fit, page)

    def _fitting(self, fit: Fit, page: int) -> float:
        width, height = self.page_size_pt(page)
        if not (width and height):
            return 1.0
        margins = self.documentMargins()
        across = (self.viewport().width() - margins.left() - margins.right()) / width
        down = (self.viewport().height() - self.pageSpacing()) / height
        return (across if fit is Fit.WIDTH else min(across, down)) / self._dots

    def _height(self, page: int) -> float:
        """Return the height of ``page`` on screen in pixels, at least 1."""
        return max(1.0, self.page_size_pt(page)[1] * self._dots * self._factor(page))

    def _top(self, page: int) -> float:
        """Return how far from the top of all pages ``page`` begins."""
        above = sum(self._height(one) + self.pageSpacing() for one in range(page))
        return above + (self.documentMargins().top() if page == 0 else 0)

    @property
    def _dots(self) -> float:
        return self.logicalDpiX() / _POINTS

    def _tell_page(self) -> None:
        if self.page_count:
            self.page_shown.emit(self.page + 1, self.page_count)
