"""A check box whose words go on in the next line where they have no room in one."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

_LEAST_LETTERS = 16
_FLAGS = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic | Qt.AlignmentFlag.AlignVCenter


class WrappedCheckBox(QCheckBox):
    """As narrow as a few words; Qt's own is as wide as all of them."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        whole = self.sizeHint()
        around = whole.height() - self.fontMetrics().height()
        beside = whole.width() - self._words_in(QRect(0, 0, whole.width(), 0)).width()
        return max(self._words_in(QRect(0, 0, width - beside, 0)).height() + around, whole.height())

    def minimumSizeHint(self) -> QSize:
        whole = super().minimumSizeHint()
        few = self.fontMetrics().averageCharWidth() * _LEAST_LETTERS
        return QSize(min(whole.width(), few), whole.height())

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box as the style does, and the words beside it."""
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        words = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
        ink = QPalette.ColorRole.WindowText
        painter.drawItemText(words, _FLAGS, self.palette(), self.isEnabled(), self.text(), ink)

    def _words_in(self, room: QRect) -> QRect:
        room.setHeight(10_000)
        return self.fontMetrics().boundingRect(room, _FLAGS, self.text())
