"""Dialogs that are never larger than the screen: what has no room scrolls above the buttons."""

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.ui.widgets.keyed_dialog import KeyedDialog
from kesbang_desktop.ui.widgets.screen_of import screen_of
from kesbang_desktop.ui.widgets.scrolled_stack import ScrolledPage
from kesbang_desktop.ui.widgets.tab_order import follow_layout

# What a desktop keeps for title bars and panels.
_AROUND = QSize(24, 56)
_SIDE = 20


class FittingDialog(KeyedDialog):
    """Grows with what it says, as far as the screen goes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = QSize()
        self._fits = QSize()
        self._page = QWidget(self)
        self._scrolled = ScrolledPage(self._page, self)
        self._foot: QWidget | None = None

    def set_contents(self, contents: QLayout, foot: QWidget, wanted: QSize) -> None:
        """Lay out ``contents`` over ``foot``; the dialog would like to be as large as ``wanted``.

        A height of 0 is as high as the contents are.
        """
        self._wanted = wanted
        self._contents = contents
        self._foot = foot
        contents.setContentsMargins(_SIDE, 18, _SIDE, 2)
        self._page.setLayout(contents)
        self._page.installEventFilter(self)
        below = QVBoxLayout()
        below.setContentsMargins(_SIDE, 12, _SIDE, 14)
        below.addWidget(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scrolled, 1)
        layout.addLayout(below)
        follow_layout(self)
        self.resize(self._fitting())

    def foot_of(self, *buttons: QPushButton) -> QWidget:
        """Return a foot with ``buttons`` at its right end, for :meth:`set_contents`."""
        foot = QWidget(self)
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        return foot

    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll to ``part`` of the contents where not all of them have room."""
        QTimer.singleShot(0, self, lambda: self._scrolled.ensureWidgetVisible(part, 0, 0))

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size that fits the screen on which the dialog opens."""
        self._grow()
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow where more is said."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._page:
            QTimer.singleShot(0, self, self._grow)
        return super().eventFilter(watched, event)

    def _grow(self) -> None:
        fitting = self._fitting()
        if fitting == self._fits and self.isVisible():
            # Nothing more is said: it stays as large as the person made it.
            return
        self._fits = fitting
        self.resize(fitting.expandedTo(self.size()).boundedTo(self._room()))

    def _fitting(self) -> QSize:
        width = max(self._wanted.width(), self._page.minimumSizeHint().width())
        height = self._contents.sizeHint().height()
        if self._contents.hasHeightForWidth():
            height = self._contents.totalHeightForWidth(width)
        foot = self._foot.sizeHint().height() if self._foot else 0
        whole = QSize(width, max(height + foot + 26, self._wanted.height()))
        return whole.boundedTo(self._room())

    def _room(self) -> QSize:
        return screen_of(self).availableSize() - _AROUND
