"""Text in a given width and a given number of lines."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption


def wrap(text: str, font: QFont, width: int, most_lines: int, tail: str = "") -> list[str]:
    """Return ``text`` with ``tail`` in lines that fit ``width`` pixels.

    Where it is too long its last line ends in ``…``, but the whole ``tail`` of a single line stays
    as long as it fits.
    """
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text + tail) <= width:
        return [text + tail]
    starts = _line_starts(text + tail, font, width, most_lines)
    lines = [(text + tail)[start:end].rstrip() for start, end in pairwise(starts)]
    rest = (text + tail)[starts[-1] :].strip()
    # Whole pixels may say that a line is too wide which is painted in its width all the same.
    if not rest:
        return lines
    last = (text + tail)[starts[-2] :]
    if most_lines == 1 and metrics.horizontalAdvance(tail) < width:
        last, room = text, width - metrics.horizontalAdvance(tail)
        lines[-1] = metrics.elidedText(last, Qt.TextElideMode.ElideRight, max(room, 0)) + tail
    else:
        lines[-1] = metrics.elidedText(last, Qt.TextElideMode.ElideRight, width)
    return lines


def _line_starts(text: str, font: QFont, width: int, most_lines: int) -> list[int]:
    """Return where the lines begin, and where what has no line does."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts = [0]
    while len(starts) <= most_lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        starts.append(line.textStart() + line.textLength())
    layout.endLayout()
    return starts
