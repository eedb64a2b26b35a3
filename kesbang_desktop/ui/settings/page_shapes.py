"""Text of a page, shaped into lines and measured. One unit is a tenth of a point.

In units that small a font has a whole size, so that lines break at every zoom as in print.
"""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.ui.settings.page_parts import Align, Block, Cells, Paragraph

PT = 10.0
CM = 72 / 2.54 * PT
CELL_RIGHT = 0.1 * CM
_RULED_SIDE = 0.15 * CM
_ALIGNMENTS = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.CENTRED: Qt.AlignmentFlag.AlignHCenter,
    Align.JUSTIFIED: Qt.AlignmentFlag.AlignJustify,
}


@dataclass(slots=True)
class Shape:
    """Something with a height: ``texts`` and ``boxes`` (to be outlined) from its top left."""

    height: float = 0.0
    texts: list[tuple[QPointF, QTextLayout]] = field(default_factory=list)
    boxes: list[QRectF] = field(default_factory=list)

    def take_in(self, other: "Shape", at: QPointF) -> None:
        """Add what ``other`` has at ``at``; the height stays."""
        self.texts += [(place + at, layout) for place, layout in other.texts]
        self.boxes += [box.translated(at) for box in other.boxes]


class Shaper:
    """Shapes blocks in the type of ``profile``."""

    def __init__(self, profile: OfficeProfile) -> None:
        self._typeface = profile.typeface
        self._size_pt = profile.size_pt
        self._fonts: dict[tuple[float, bool, bool], QFont] = {}

    def shape(self, block: Block, width: float) -> Shape:
        """Return ``block`` in lines of ``width``."""
        if isinstance(block, Cells):
            return self._shape_cells(block, width)
        return self._shape_paragraph(block, width)

    def stack(self, blocks: tuple[Paragraph, ...], width: float) -> Shape:
        """Return paragraphs one below the other."""
        whole = Shape()
        for block in blocks:
            shape = self.shape(block, width)
            whole.take_in(shape, QPointF(0, whole.height))
            whole.height += shape.height
        return whole

    def _shape_paragraph(self, paragraph: Paragraph, width: float) -> Shape:
        font = self._font(paragraph.size_pt or self._size_pt, paragraph.bold, paragraph.underlined)
        left = paragraph.left * CM
        layout = QTextLayout(paragraph.text, font)
        layout.setTextOption(QTextOption(_ALIGNMENTS[paragraph.align]))
        height = _break_lines(layout, width - left, paragraph.spacing)
        top = paragraph.before * PT
        shape = Shape(top + height + paragraph.after * PT, [(QPointF(left, top), layout)])
        if paragraph.label:
            label = QTextLayout(paragraph.label, font)
            _break_lines(label, width, paragraph.spacing)
            shape.texts.append((QPointF(left - paragraph.hanging * CM, top), label))
        return shape

    def _shape_cells(self, cells: Cells, width: float) -> Shape:
        widths = [one * CM for one in cells.widths]
        widest = widths.index(max(widths))
        widths[widest] = max(widths[widest] + width - sum(widths), CM)
        side = _RULED_SIDE if cells.is_ruled else 0.0
        around = side + (side or CELL_RIGHT)
        whole = Shape()
        shapes = [
            self.stack(content, column - around)
            for content, column in zip(cells.cells, widths, strict=True)
        ]
        whole.height = max(shape.height for shape in shapes)
        start = 0.0
        for shape, column in zip(shapes, widths, strict=True):
            whole.take_in(shape, QPointF(start + side, 0))
            if cells.is_ruled:
                whole.boxes.append(QRectF(start, 0, column, whole.height))
            start += column
        return whole

    def _font(self, size_pt: float, bold: bool, underlined: bool) -> QFont:
        key = (size_pt, bold, underlined)
        if key not in self._fonts:
            font = QFont(self._typeface)
            font.setPixelSize(max(1, round(size_pt * PT)))
            font.setBold(bold)
            font.setUnderline(underlined)
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._fonts[key] = font
        return self._fonts[key]


def _break_lines(layout: QTextLayout, width: float, spacing: float) -> float:
    """Break the text into lines of ``width`` and return their height together."""
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLeadingIncluded(True)
        line.setLineWidth(max(width, CM / 2))
        line.setPosition(QPointF(0, height))
        height += line.height() * spacing
    layout.endLayout()
    return height
