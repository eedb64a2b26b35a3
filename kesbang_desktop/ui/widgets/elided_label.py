"""A label of one line that shortens its text to the room there is."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel


class ElidedLabel(QLabel):
    """Shows ``…`` where the text does not fit; the whole text is the tool tip."""

    def setText(self, text: str) -> None:
        """Show ``text``, its line breaks made spaces."""
        super().setText(" ".join(text.splitlines()))
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        """Return a width that never pushes others out."""
        return QSize(60, super().minimumSizeHint().height())

    def shown_text(self, width: int) -> str:
        """Return what of the text is painted in ``width`` pixels."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shortened text."""
        painter = QPainter(self)
        text = self.shown_text(self.contentsRect().width())
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.contentsRect(), self.alignment(), text)
