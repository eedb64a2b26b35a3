"""Text in a given width and a given number of lines."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption


def wrap(text: str, font: QFont, width: int, most_lines: int, tail: str = "") -> list[str]:
    """Return ``text`` with ``tail`` in lines that fit ``width`` pixels.

    Where it is too long its last line ends in ``…``, but the whole ``tail`` stays.
    """
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text + tail) <= width:
        return [text + tail]
    if most_lines == 1:
        room = width - metrics.horizontalAdvance(tail)
        return [metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0)) + tail]
    starts = _line_starts(text + tail, font, width, most_lines)
    lines = [
        (text + tail)[start:end].rstrip()
        for start, end in zip(starts, [*starts[1:], None], strict=True)
    ]
    lines[-1] = metrics.elidedText(lines[-1], Qt.TextElideMode.ElideRight, width)
    return lines


def _line_starts(text: str, font: QFont, width: int, most_lines: int) -> list[int]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts = []
    while len(starts) < most_lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    return starts
