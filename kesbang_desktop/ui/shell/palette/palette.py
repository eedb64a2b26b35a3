"""The palette: type a few letters of a command, an agenda item or a meeting, press Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from kesbang_desktop.ui.shell.palette.items import PaletteItem, fitting
from kesbang_desktop.ui.shell.palette.rows import PaletteRows
from kesbang_desktop.ui.widgets.application import application

_WIDTH = 640
_TOP = 72
_ROWS = 14
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _ROWS - 1,
    Qt.Key.Key_PageUp: 1 - _ROWS,
}


class Palette(QFrame):
    """Lies over its parent, hidden until :meth:`open`; it closes when the keyboard goes away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        self.setProperty("role", "popup")
        self.setAccessibleName(self.tr("Cari perintah, agenda, dan rapat"))
        self._items: tuple[PaletteItem, ...] = ()
        self._before: QWidget | None = None
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(self.tr("Cari perintah, agenda, atau rapat"))
        self.text.setAccessibleName(self.tr("Cari perintah, agenda, atau rapat"))
        self.rows = PaletteRows(self)
        self.rows.setAccessibleName(self.tr("Hasil"))
        self._nothing = QLabel(self.tr("Tidak ada yang cocok."), self)
        self._nothing.setProperty("role", "muted")
        self._nothing.setContentsMargins(14, 8, 14, 14)
        self._awaits_more = False
        self._is_entered = False
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.text)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)
        self.text.textChanged.connect(self._filter)
        self.rows.clicked.connect(self._run)
        self.hide()

    def open(self, items: Sequence[PaletteItem]) -> None:
        """Show ``items`` with the keyboard on the line that filters them.

        More are still read (:meth:`set_items`): an Enter for one of those waits for it.
        """
        if self.isHidden():
            self._before = QApplication.focusWidget()
            application().focusChanged.connect(self._follow_focus)
        self._is_entered = False
        self.text.clear()
        self.set_items(items)
        self._awaits_more = True
        self.show()
        self.raise_()
        self.text.setFocus()

    def set_items(self, items: Sequence[PaletteItem]) -> None:
        """Offer ``items`` from now on; what is typed stays."""
        self._items = tuple(items)
        was_entered, self._awaits_more = self._is_entered, False
        self._filter()
        if was_entered:
            self._run(self.rows.currentIndex())

    def close_palette(self) -> None:
        """Hide and give the keyboard back to where it was."""
        if self.isHidden():
            return
        application().focusChanged.disconnect(self._follow_focus)
        if self._before is not None and self.isAncestorOf(QApplication.focusWidget() or self):
            self._before.setFocus()
        self._before = None
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, Enter runs, Esc closes; the rest goes to the line."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.rows.move_choice(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.rows.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.close_palette()
        else:
            super().keyPressEvent(event)

    def _filter(self) -> None:
        self._is_entered = False
        sections = fitting(self._items, self.text.text())
        self.rows.show_sections(sections)
        self.rows.setVisible(bool(sections))
        self._nothing.setVisible(not sections)
        self._fit()

    def _run(self, index: QModelIndex) -> None:
        item = self.rows.item_at(index)
        if item is not None:
            # First the keyboard goes back: what runs may act on where it is, or move it.
            self.close_palette()
            item.run()
        else:
            self._is_entered = self._awaits_more

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and not self.isAncestorOf(new):
            self.close_palette()

    def _fit(self) -> None:
        """Be as high as the rows need, up to _ROWS of them and to the room there is."""
        room = self._host.rect()
        width = min(_WIDTH, room.width() - 32)
        shown = self.rows.height_of(_ROWS) or self._nothing.sizeHint().height()
        margins = self._column.contentsMargins()
        around = margins.top() + margins.bottom() + self._column.spacing() + 2
        height = self.text.sizeHint().height() + shown + around
        height = min(height, room.height() - _TOP - 40)
        self.setGeometry((room.width() - width) // 2, _TOP, width, height)
