"""Pages one behind the other, each of which scrolls where the window is too small for it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget


class ScrolledPage(QScrollArea):
    """Shows a page as large as the room there is, but no smaller than it can be read."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._is_fitting = False
        self._page = page
        self.setWidget(page)
        page.setAutoFillBackground(False)
        page.show()
        page.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        """Return that no room is too small."""
        return QSize(0, 0)

    def sizeHint(self) -> QSize:
        """Return the size that the page would like."""
        return self._page.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page its new room."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the page its room, which nobody measured before."""
        super().showEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take in that the page has grown."""
        if watched is self._page and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        # Measuring a page takes its time, and one behind others has no room of its own. What a page
        # folds at its new size asks for room again, from inside.
        if self.isVisible() and not self._is_fitting:
            self._is_fitting = True
            self._resize_page(self._page)
            self._is_fitting = False

    def _resize_page(self, page: QWidget) -> None:
        room = self.maximumViewportSize()
        size = room.expandedTo(_least(page, room.width()))
        bar = self.style().pixelMetric(self.style().PixelMetric.PM_ScrollBarExtent, None, self)
        if size.height() > room.height() and size.width() == room.width():
            narrower = max(room.width() - bar, page.minimumSizeHint().width())
            size = QSize(narrower, room.height()).expandedTo(_least(page, narrower))
        if page.size() != size:
            page.resize(size)


class ScrolledStack(QStackedWidget):
    """A stack that is asked for its pages, not for what they scroll in."""

    def addWidget(self, page: QWidget) -> int:
        """Add ``page`` behind the others and return its place."""
        scrolled = ScrolledPage(page, self)
        scrolled.setFocusProxy(page)
        return super().addWidget(scrolled)

    def currentWidget(self) -> QWidget | None:
        """Return the page on top."""
        return self._page_at(self.currentIndex())

    def setCurrentWidget(self, page: QWidget) -> None:
        """Bring ``page`` to the top."""
        self.setCurrentIndex(self.indexOf(page))

    def widget(self, index: int) -> QWidget | None:
        """Return the page at ``index``."""
        return self._page_at(index)

    def indexOf(self, page: QWidget) -> int:
        """Return the place of ``page``, -1 where it is none of these."""
        return next((n for n in range(self.count()) if self._page_at(n) is page), -1)

    def _page_at(self, index: int) -> QWidget | None:
        scrolled = super().widget(index)
        return scrolled.widget() if isinstance(scrolled, ScrolledPage) else None


def _least(page: QWidget, width: int) -> QSize:
    """Return the smallest size of ``page`` at that width."""
    least = page.minimumSizeHint().expandedTo(page.minimumSize())
    layout = page.layout()
    if layout is not None and layout.hasHeightForWidth():
        at = max(width, least.width())
        return QSize(least.width(), max(layout.minimumHeightForWidth(at), page.minimumHeight()))
    return least
