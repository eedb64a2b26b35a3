"""A live picture of the page that the profile prints."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.ui.settings.page_layout import PageLayout, lay_out
from kesbang_desktop.ui.settings.page_shapes import PT

_INK = QColor("#000000")
_PAPER = QColor("#ffffff")
_LATER = QColor("#8a8f98")
_THIN_LINE = 0.5 * PT


class PagePicture(QWidget):
    """Paints a white page with black text, whatever the colours around it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layout_shown: PageLayout | None = None
        self._logo_content = b""
        self._logo = QImage()
        self._scaled_logo = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Gambar halaman notula"))

    def show_profile(self, profile: OfficeProfile) -> None:
        """Paint the page as ``profile`` prints it."""
        if profile.logo != self._logo_content:
            self._logo_content = profile.logo
            self._logo = QImage.fromData(profile.logo) if profile.logo else QImage()
            self._scaled_logo = QImage()
        self.layout_shown = lay_out(profile, QSizeF(self._logo.size()))
        self.setAccessibleDescription("\n".join(self.layout_shown.words))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of a page that can just be read."""
        return QSize(400, 566)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size at which the page says anything."""
        return QSize(200, 283)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page at the top, in the middle, as large as there is room."""
        page = self.layout_shown
        if page is None:
            return
        room = QSizeF(self.width() - 2, self.height() - 2)
        whole = QSizeF(page.size.width(), page.length)
        size = whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF(QPointF((self.width() - size.width()) / 2, 1), size)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().mid().color(), 1))
        painter.setBrush(_PAPER)
        painter.drawRect(area)
        painter.setClipRect(area)
        painter.translate(area.topLeft())
        scale = size.width() / page.size.width()
        self._paint_logo(painter, page, scale)
        painter.scale(scale, scale)
        self._paint_page(painter, page)
        painter.end()

    def _paint_page(self, painter: QPainter, page: PageLayout) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_INK)
        for bar in page.bars:
            painter.drawRect(bar)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(_INK, _THIN_LINE))
        for box in page.boxes:
            painter.drawRect(box)
        if page.length > page.size.height():
            painter.setPen(QPen(_LATER, _THIN_LINE, Qt.PenStyle.DashLine))
            edge = page.size.height()
            painter.drawLine(QPointF(0, edge), QPointF(page.size.width(), edge))
        _paint_texts(painter, page.texts, _INK)
        _paint_texts(painter, page.next_number, _LATER)

    def _paint_logo(self, painter: QPainter, page: PageLayout, scale: float) -> None:
        """Paint the logo from a copy of just the right size: smooth also where it is small."""
        if page.logo is None or self._logo.isNull():
            return
        area = QRectF(page.logo.topLeft() * scale, page.logo.size() * scale)
        ratio = self.devicePixelRatioF()
        wanted = (area.size() * ratio).toSize().expandedTo(QSize(1, 1))
        if self._scaled_logo.size() != wanted:
            self._scaled_logo = self._logo.scaled(
                wanted,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        painter.drawImage(area, self._scaled_logo)


def _paint_texts(
    painter: QPainter, texts: list[tuple[QPointF, QTextLayout]], colour: QColor
) -> None:
    painter.setPen(colour)
    for at, layout in texts:
        layout.draw(painter, at)
