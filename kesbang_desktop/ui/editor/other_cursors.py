"""Where others type: a thin line with their name in the text."""

from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextCursor
from PySide6.QtWidgets import QTextEdit

from kesbang_desktop.domain.together.names import Sitting, labels_of
from kesbang_desktop.domain.together.news import Here
from kesbang_desktop.ui.editor.line_table import LineTable
from kesbang_desktop.ui.editor.structure import text_start
from kesbang_desktop.ui.look.theme import Theme
from kesbang_desktop.ui.widgets.painting import scaled_font

# Whoever says nothing for so long has gone, or his computer has.
_GONE_S = 12.0
_LOOK_MS = 2_000
_WIDTH = 2
_PAD = 3
_SMALL = 0.75


@dataclass(frozen=True, slots=True)
class _Seen:
    here: Here
    at: float


class OtherCursors(QObject):
    """Those of other seats in ``edit``, painted over its text."""

    def __init__(self, edit: QTextEdit, table: LineTable, theme: Theme) -> None:
        super().__init__(edit)
        self._edit = edit
        self._table = table
        self._seen: dict[str, _Seen] = {}
        self.own: Sitting = ("", "")
        """Who sits here: another of the same name is told apart from him."""
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._forget)
        self.set_theme(theme)

    @property
    def names(self) -> list[str]:
        """Who is seen to type here."""
        among = (self.own, *((one.here.name, one.here.computer) for one in self._seen.values()))
        return labels_of(among)[1:]

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._colour, self._letters = QColor(theme.accent), QColor(theme.surface)

    def show_here(self, here: Here) -> None:
        """Show where somebody types from now on; nobody any more where he tells no line."""
        if here.entry_id is None:
            self._seen.pop(here.seat, None)
        else:
            self._seen[here.seat] = _Seen(here, monotonic())
            self._timer.start()
        self._edit.viewport().update()

    def repaint(self) -> None:
        """Have them painted where the text under them moved."""
        if self._seen:
            self._edit.viewport().update()

    def paint(self) -> None:
        """Paint what of it is on screen."""
        if not self._seen:
            return
        painter = QPainter(self._edit.viewport())
        font = scaled_font(self._edit.font(), _SMALL)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        for one, name in zip(self._seen.values(), self.names, strict=True):
            if (rect := self._rect_of(one.here)) is None:
                continue
            painter.fillRect(rect, self._colour)
            self._paint_name(painter, metrics, rect, name)
        painter.end()

    def _paint_name(
        self, painter: QPainter, metrics: QFontMetricsF, rect: QRectF, name: str
    ) -> None:
        width = metrics.horizontalAdvance(name) + 2 * _PAD
        left = min(rect.left(), self._edit.viewport().width() - width)
        flag = QRectF(left, rect.top() - metrics.height() + _PAD, width, metrics.height())
        if flag.top() < 0:
            flag.moveTop(rect.bottom())
        painter.fillRect(flag, self._colour)
        painter.setPen(self._letters)
        painter.drawText(QPointF(left + _PAD, flag.top() + metrics.ascent()), name)

    def _rect_of(self, here: Here) -> QRectF | None:
        if here.entry_id is None or (index := self._table.index_of(here.entry_id)) is None:
            return None
        block = self._edit.document().findBlockByNumber(index)
        cursor = QTextCursor(block)
        end = block.position() + block.length() - 1
        cursor.setPosition(min(text_start(block) + here.offset, end))
        rect = QRectF(self._edit.cursorRect(cursor))
        if not rect.intersects(QRectF(self._edit.viewport().rect())):
            return None
        rect.setWidth(_WIDTH)
        return rect

    def _forget(self) -> None:
        latest = monotonic() - _GONE_S
        self._seen = {seat: one for seat, one in self._seen.items() if one.at > latest}
        if not self._seen:
            self._timer.stop()
        self._edit.viewport().update()
